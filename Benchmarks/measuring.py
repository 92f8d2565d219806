"""What every measurement has in common: interleaved rounds, medians, and rows of a table."""

import dataclasses
import statistics
import subprocess
from collections.abc import Callable


@dataclasses.dataclass
class Target:
    """What the project set itself, beside what was measured; `met` is None where nothing was."""

    wording: str
    figure: str
    met: bool | None

    def line(self) -> str:
        verdict = {True: "met", False: "**missed**", None: "not measured"}[self.met]
        return f"| {self.wording} | {self.figure} | {verdict} |"


@dataclasses.dataclass
class Section:
    """One kind of measurement, ready to be printed."""

    title: str
    how: str
    columns: list[str]
    rows: list[list[str]]
    targets: list[Target] = dataclasses.field(default_factory=list)
    notes: list[str] = dataclasses.field(default_factory=list)

    def text(self) -> str:
        lines = [f"## {self.title}", "", self.how, ""]
        lines += _table(self.columns, self.rows)
        if self.targets:
            lines += ["", "| Target | Measured | |", "|---|---|---|"]
            lines += [target.line() for target in self.targets]
        for note in self.notes:
            lines += ["", note]
        return "\n".join(lines) + "\n"


def _table(columns: list[str], rows: list[list[str]]) -> list[str]:
    ruler = "|---|" + "--:|" * (len(columns) - 1)
    return [f"| {' | '.join(cells)} |" for cells in [columns]] + [ruler] + [
        f"| {' | '.join(row)} |" for row in rows]


class Rounds:
    """Runs programs in turn, round after round, so that whatever else the machine does meets all.

    A program that fails is left out from then on, and the failure is told.
    """

    def __init__(self, programs: dict[str, Callable[[], float]]):
        self.programs = dict(programs)
        self.values: dict[str, list[float]] = {name: [] for name in programs}
        self.failures: dict[str, str] = {}

    def run(self, count: int, warm_ups: int = 1) -> "Rounds":
        for number in range(warm_ups + count):
            names = list(self.programs)
            # No program always follows the same one.
            turn = number % max(1, len(names))
            for name in names[turn:] + names[:turn]:
                try:
                    value = self.programs[name]()
                except (OSError, RuntimeError, subprocess.SubprocessError) as error:
                    self.failures[name] = str(error).splitlines()[0]
                    del self.programs[name], self.values[name]
                    continue
                if number >= warm_ups:
                    self.values[name].append(value)
        return self

    def median(self, name: str) -> float:
        return statistics.median(self.values[name])

    def ratio(self, name: str, other: str) -> float | None:
        """The median of the ratios of each round; None where one of the two was not measured."""
        if not self.values.get(name) or not self.values.get(other):
            return None
        return statistics.median(
            mine / theirs for mine, theirs in zip(self.values[name], self.values[other]))

    def spread(self, name: str, unit: Callable[[float], str]) -> str:
        low, high = quartiles(self.values[name])
        return f"{unit(low)} to {unit(high)}"


def quartiles(values: list[float]) -> tuple[float, float]:
    if len(values) < 2:
        return values[0], values[0]
    cuts = statistics.quantiles(values, n=4)
    return cuts[0], cuts[2]


def percentile(values: list[float], hundredths: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * hundredths // 100)]


def milliseconds(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    value = seconds * 1e3
    return f"{value:.2f} ms" if value < 10 else f"{value:.1f} ms"


def seconds(value: float) -> str:
    return f"{value:.2f} s"


def times(ratio: float | None) -> str:
    return "not measured" if ratio is None else f"{ratio:.2f} ×"


def at_least(wording: str, value: float | None, limit: float, show: Callable) -> Target:
    if value is None:
        return Target(wording, "not measured", None)
    return Target(wording, show(value), value >= limit)


def at_most(wording: str, value: float | None, limit: float, show: Callable) -> Target:
    if value is None:
        return Target(wording, "not measured", None)
    return Target(wording, show(value), value <= limit)
