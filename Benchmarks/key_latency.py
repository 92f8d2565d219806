"""From a key to the screen."""

import contextlib

from measuring import Rounds, Section, at_most, milliseconds, times
from oral import open_presentation
from programs import FLOOR, OURS, Home, Program, divided, not_installed, peers
from terminal import Terminal

ROUNDS = 200
# What a key of the floor does, by the name of its row; most keys of a program change little.
PLAIN = "C: a number changes"
WHOLE = "C: the whole screen changes"
MARKED = "C: the mark of a menu moves"
SELECTED = "C: another line of two is selected"
KEPT = "C: a line is kept, then a number changes"


def measure() -> Section:
    home = Home("keys")
    kept = str(home.path / "kept")
    bare = [Program(name, [str(FLOOR), *arguments], "ready 22 0", key)
            for name, arguments, key in [(PLAIN, [], "jk"), (MARKED, [], "t"), (SELECTED, [], "s"), (WHOLE, [], "r"),
                                         (KEPT, [kept], "m")]]
    ours = [
        Program("oralblanc: home", [str(OURS)], "? aide", "jk"),
        Program("oralblanc: review, the list", [str(OURS), "review"], "? aide", "jk"),
        Program("oralblanc: presentation, help", [str(OURS), "rehearse"], "? aide", "?q"),
        Program("oralblanc: presentation, a marker set", [str(OURS), "rehearse"], "? aide", "m"),
    ]
    alike = {ours[0].name: MARKED, ours[1].name: SELECTED, ours[2].name: WHOLE, ours[3].name: KEPT,
             MARKED: MARKED, SELECTED: SELECTED, WHOLE: WHOLE, KEPT: KEPT}
    installed, missing = divided([program for program in peers(home) if program.keys])
    with contextlib.ExitStack() as stack:
        keyboards = {}
        failures = []
        for program in [*bare, *ours, *installed]:
            terminal = stack.enter_context(
                Terminal(program.command, home.environment, program.folder))
            try:
                terminal.instant_of(program.text)
                if "rehearse" in program.command:
                    open_presentation(terminal)
                keyboards[program.name] = Keyboard(terminal, program.keys)
            except TimeoutError:
                failures.append(f"{program.name}: not measured (no frame).")
        first = Rounds({name: board.press for name, board in keyboards.items()}).run(
            ROUNDS, warm_ups=5)
    whole = Rounds({})
    whole.values = {name: keyboards[name].whole[-ROUNDS:] for name in first.values}
    rows = [[name, milliseconds(first.median(name)), first.spread(name, milliseconds),
             times(first.ratio(name, PLAIN)), alike.get(name, PLAIN).removeprefix("C: "),
             times(first.ratio(name, alike.get(name, PLAIN))),
             times(whole.ratio(name, alike.get(name, PLAIN)))] for name in first.values]
    return Section(
        title="From a key to the screen",
        how=("From writing the key to the first byte of the answer, and in the last column to its "
             "last byte, when all of it is on the screen; all programs are open at once and get one "
             f"key each in each of {ROUNDS} rounds. “C” is a bare program on ncurses, and each row "
             "is compared with the key of it that does a like thing."),
        columns=["Program", "Median", "Middle half", "To a number in C", "Alike in C", "To it",
                 "Whole answer to it"],
        rows=rows,
        targets=[at_most(f"`{program.name}`: at most 1.15 × what is alike in C, to its last byte",
                         whole.ratio(program.name, alike.get(program.name, PLAIN)), 1.15, times)
                 for program in ours],
        notes=failures + not_installed(missing) + [
            f"{name}: not measured ({reason})." for name, reason in first.failures.items()] + [
            "“A marker set” writes an event to the journal and waits for `fdatasync` before "
            "anything is shown; so does “a line is kept”.",
            "Curses alone writes at each movement of the cursor, so the first byte of a screen in C "
            "comes before the rest of it is worked out; oralblanc sends a frame in one piece. The "
            "targets are therefore held by the whole answer."])


class Keyboard:
    """Presses the keys of a program in turn."""

    def __init__(self, terminal: Terminal, keys: str):
        self.terminal = terminal
        self.keys = keys
        self.count = 0
        # Seconds to the last byte of each answer.
        self.whole: list[float] = []
        terminal.settle(0.1)

    def press(self) -> float:
        key = self.keys[self.count % len(self.keys)]
        self.count += 1
        seconds = self.terminal.answer_seconds(key)
        if seconds is None:
            raise TimeoutError(f"no answer to {key!r}")
        self.terminal.settle(0.01, limit=0.1)
        instants = [instant for instant, _ in self.terminal.chunks]
        self.whole.append(seconds + instants[-1] - instants[0])
        return seconds
