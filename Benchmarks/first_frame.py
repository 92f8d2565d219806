"""From exec to the first frame."""

from measuring import Rounds, Section, at_most, milliseconds, times
from programs import OURS, Home, Program, divided, floor, not_installed, peers
from terminal import Terminal

ROUNDS = 15
SLOWER = ["patat", "tig", "calcurse", "termdown"]


def measure() -> Section:
    home = Home("first-frame")
    ours = [Program("oralblanc", [str(OURS)], "? aide"),
            Program("oralblanc rehearse", [str(OURS), "rehearse"], "? aide")]
    installed, missing = divided(peers(home))
    programs = [floor(), *ours, *installed]
    rounds = Rounds({
        program.name: lambda program=program: first_frame_seconds(program, home)
        for program in programs}).run(ROUNDS)
    rows = [
        [name, milliseconds(rounds.median(name)), rounds.spread(name, milliseconds),
         times(rounds.ratio(name, floor().name)), times(rounds.ratio("oralblanc rehearse", name))]
        for name in rounds.values]
    return Section(
        title="Time to the first frame",
        how=("From `exec` to the bytes that complete the first frame of 80 by 24, in a "
             f"pseudo-terminal; {ROUNDS} rounds in which every program runs once. Ratios are the "
             "median of the ratios of each round."),
        columns=["Program", "Median", "Middle half", "To the floor", "`rehearse` to it"], rows=rows,
        targets=targets(rounds, [program.name for program in ours]),
        notes=not_installed(missing) + [
            f"{name}: not measured ({reason})." for name, reason in rounds.failures.items()])


def targets(rounds: Rounds, ours: list[str]):
    found = [at_most(f"`{name}`: at most 1.15 × the floor", rounds.ratio(name, floor().name), 1.15,
                     times) for name in ours]
    for name in SLOWER:
        worst = [rounds.ratio(our, name) for our in ours]
        value = None if None in worst else max(worst)
        found.append(at_most(f"ahead of {name}", value, 1.0, times))
    return found


def first_frame_seconds(program: Program, home: Home) -> float:
    with Terminal(program.command, home.environment, program.folder) as terminal:
        return terminal.instant_of(program.text) - terminal.started
