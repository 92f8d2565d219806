"""From a key to the screen."""

import contextlib

from measuring import Rounds, Section, at_most, milliseconds, times
from oral import open_presentation
from programs import Home, OURS, Program, divided, floor, not_installed, peers
from terminal import Terminal

ROUNDS = 200


def measure() -> Section:
    home = Home("keys")
    ours = [
        Program("oralblanc: home", [str(OURS)], "? aide", "jk"),
        Program("oralblanc: review, the list", [str(OURS), "review"], "? aide", "jk"),
        Program("oralblanc: presentation", [str(OURS), "rehearse"], "? aide", "?q"),
        Program("oralblanc: presentation, a mark kept", [str(OURS), "rehearse"], "? aide", "m"),
    ]
    installed, missing = divided([program for program in peers(home) if program.keys])
    with contextlib.ExitStack() as stack:
        keyboards = {}
        failures = []
        for program in [floor(), *ours, *installed]:
            terminal = stack.enter_context(
                Terminal(program.command, home.environment, program.folder))
            try:
                terminal.instant_of(program.text)
                if "rehearse" in program.command:
                    open_presentation(terminal)
                keyboards[program.name] = Keyboard(terminal, program.keys)
            except TimeoutError:
                failures.append(f"{program.name}: not measured (no frame).")
        rounds = Rounds({name: board.press for name, board in keyboards.items()}).run(
            ROUNDS, warm_ups=5)
    rows = [[name, milliseconds(rounds.median(name)), rounds.spread(name, milliseconds),
             times(rounds.ratio(name, floor().name))] for name in rounds.values]
    return Section(
        title="From a key to the screen",
        how=("From writing the key to the first byte of the answer; all programs are open at once "
             f"and get one key each in each of {ROUNDS} rounds."),
        columns=["Program", "Median", "Middle half", "To the floor"], rows=rows,
        targets=[at_most(f"`{program.name}`: at most 1.5 × the floor",
                         rounds.ratio(program.name, floor().name), 1.5, times)
                 for program in ours],
        notes=failures + not_installed(missing) + [
            f"{name}: not measured ({reason})." for name, reason in rounds.failures.items()] + [
            "“A mark kept” writes an event to the journal and waits for `fdatasync` before "
            "anything is drawn; no other program here does."])


class Keyboard:
    """Presses the keys of a program in turn."""

    def __init__(self, terminal: Terminal, keys: str):
        self.terminal = terminal
        self.keys = keys
        self.count = 0
        terminal.settle(0.1)

    def press(self) -> float:
        key = self.keys[self.count % len(self.keys)]
        self.count += 1
        seconds = self.terminal.answer_seconds(key)
        if seconds is None:
            raise TimeoutError(f"no answer to {key!r}")
        self.terminal.settle(0.01, limit=0.1)
        return seconds
