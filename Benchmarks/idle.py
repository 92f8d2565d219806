"""What a clock costs while it runs and nobody touches a key."""

import contextlib
import dataclasses
import pathlib
import time

from measuring import Section, at_most
from oral import open_presentation
from programs import OURS, Home, Program, divided, floor, not_installed, peers
from terminal import Terminal

SECONDS = 20
SHOWN = {"C and ncurses (the floor)", "termdown", "calcurse"}


@dataclasses.dataclass
class Counts:
    """What the kernel has counted for a process so far."""

    wake_ups: int
    processor_seconds: float
    instant: float

    @staticmethod
    def of(pid: int) -> "Counts":
        wake_ups, nanoseconds = 0, 0
        for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
            status = (task / "status").read_text()
            # A sleep that ended; being pushed off a busy processor is no wake-up.
            wake_ups += int(status.split("\nvoluntary_ctxt_switches:")[1].split()[0])
            nanoseconds += int((task / "schedstat").read_text().split()[0])
        return Counts(wake_ups, nanoseconds / 1e9, time.perf_counter())


def resident_mebibytes(pid: int, field: str = "Rss") -> float:
    """`Pss` shares out the pages that several processes have in common."""
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no {field} for process {pid}")


def measure() -> Section:
    home = Home("idle")
    ours = Program("oralblanc rehearse", [str(OURS), "rehearse"], "? aide")
    installed, missing = divided(peers(home))
    programs = [ours] + [program for program in [floor(), *installed] if program.name in SHOWN]
    rows, ours_figures, failures = [], None, []
    with contextlib.ExitStack() as stack:
        clocks = []
        for program in programs:
            terminal = stack.enter_context(
                Terminal(program.command, home.environment, program.folder))
            try:
                terminal.instant_of(program.text)
                if program is ours:
                    open_presentation(terminal)
                clocks.append((program, terminal))
            except TimeoutError:
                failures.append(f"{program.name}: not measured (no frame).")
        for program, figures in watched(clocks):
            rows.append([program.name, *figures.cells])
            if program is ours:
                ours_figures = figures
    return Section(
        title="While the clock runs",
        how=(f"{SECONDS} s in a presentation without a key, all programs side by side. Wake-ups are "
             "voluntary context switches, bytes are those written to the terminal, processor time "
             "is the kernel's own count, memory is resident at the end."),
        columns=["Program", "Wake-ups/s", "Bytes/s", "Processor", "Resident"], rows=rows,
        targets=targets(ours_figures),
        notes=failures + not_installed([name for name in missing if name in SHOWN])
        + ["The floor shows no clock: its row is what memory a bare ncurses program needs."])


@dataclasses.dataclass
class Figures:
    wake_ups: float
    written_bytes: float
    processor_percent: float
    resident: float

    @property
    def cells(self) -> list[str]:
        return [f"{self.wake_ups:.2f}", f"{self.written_bytes:.0f}",
                f"{self.processor_percent:.3f} %", f"{self.resident:.1f} MiB"]


def watched(clocks: list[tuple[Program, Terminal]]):
    for _, terminal in clocks:
        terminal.settle(0.1, limit=0.5)
    before = [(Counts.of(terminal.pid), terminal.written_bytes) for _, terminal in clocks]
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        for _, terminal in clocks:
            terminal.read(0.05)
    for (program, terminal), (counts, written) in zip(clocks, before):
        now = Counts.of(terminal.pid)
        passed = now.instant - counts.instant
        yield program, Figures(
            (now.wake_ups - counts.wake_ups) / passed,
            (terminal.written_bytes - written) / passed,
            100 * (now.processor_seconds - counts.processor_seconds) / passed,
            resident_mebibytes(terminal.pid))


def targets(figures: Figures | None):
    if figures is None:
        return []
    # A second boundary more or less falls into the time that is watched.
    slack = 1 + 1 / SECONDS
    return [
        at_most("at most 1 wake-up a second", figures.wake_ups, slack, "{:.2f}".format),
        at_most("at most 60 bytes a second", figures.written_bytes, 60, "{:.0f}".format),
        at_most("at most 0.1 % of a core", figures.processor_percent, 0.1, "{:.3f} %".format),
        at_most("at most 10 MiB resident", figures.resident, 10, "{:.1f} MiB".format),
    ]
