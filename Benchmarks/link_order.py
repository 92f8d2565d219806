"""Which functions a start and an oral run through, so that the linker can lay them side by side.

The system maps sixteen pages around each one that is touched. Where what is used lies scattered over
twenty megabytes of code, a program that runs through one of them holds ten. Functions that the file
does not know, and names that no longer exist, do no harm: they stay where the linker puts them.
"""

import pathlib
import re
import subprocess
import sys

from programs import OURS, WORK, Home
from terminal import Terminal

# Under the emulator of a processor everything takes fifty times as long.
LIMIT_SECONDS = 240
QUIET_SECONDS = 3
# A clock on the screen is never quiet for so long.
CLOCK_SECONDS = 10

HOME = ["", "down", "up", "?", "esc"]
FICHES = [*HOME, "enter", "down"]
ORAL = ["enter=Choix des fiches", "enter=Avant de commencer", "enter=restent pour présenter"]
# What keys of a presentation and a question do, and the clock in between.
STEADY = ["", "m", "n", "a", "enter", "?", "esc", "right", "v", " ", " ", "u"]
# Noise, a tenth of a second at a time: no microphone is needed to find what runs.
RECORDER = "#!/bin/sh\nwhile head -c 3200 /dev/urandom; do sleep 0.1; done\n"
KEYS = {"enter": "\r", "esc": "\x1b", "down": "\x1b[B", "up": "\x1b[A", "right": "\x1b[C"}


def main() -> None:
    target = pathlib.Path(sys.argv[1])
    home = Home("link-order")
    recorder = pathlib.Path(home.file("recorder", RECORDER))
    recorder.chmod(0o755)
    # What an oral needs while it runs stands first, then what one that is recorded does, then what a start does.
    steady = trace(home, "oral", ["rehearse"], ORAL, STEADY)
    names = [*steady,
             *trace(home, "recorded", ["rehearse", "--record", "--recorder", str(recorder)], ORAL, STEADY),
             *trace(home, "home", [], [], HOME),
             *trace(home, "review", ["review"], [], FICHES),
             *trace(home, "resumed", [], [], HOME)]
    target.write_text("".join(f"{name}\n" for name in dict.fromkeys(names)))
    print(f"{target}: {len(dict.fromkeys(names))} functions, {len(set(steady))} of them while an "
          "oral runs")


def trace(home: Home, name: str, arguments: list[str], before: list[str], keys: list[str]
          ) -> list[str]:
    """The functions that the keys ran through, and the start as well unless other keys come first."""
    output = WORK / "link-order" / name
    command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}", "--demangle=no",
               "--quiet", str(OURS), *arguments]
    with Terminal(command, home.environment) as terminal:
        terminal.instant_of("? aide", LIMIT_SECONDS)
        for step in before:
            press(terminal, step)
        if before:
            subprocess.run(["callgrind_control", "-z", str(terminal.pid)], check=True,
                           stdout=subprocess.DEVNULL)
        for step in keys:
            press(terminal, step)
        subprocess.run(["callgrind_control", "-d", str(terminal.pid)], check=True,
                       stdout=subprocess.DEVNULL)
    return functions(pathlib.Path(f"{output}.1"))


def press(terminal: Terminal, step: str) -> None:
    key, _, text = step.partition("=")
    if key:
        terminal.send(KEYS.get(key, key))
    if text:
        terminal.instant_of(text, LIMIT_SECONDS)
    terminal.settle(QUIET_SECONDS, CLOCK_SECONDS)


def functions(profile: pathlib.Path) -> list[str]:
    """The names of those that were run, as the linker knows them."""
    names: dict[str, str] = {}
    found = []
    for line in profile.read_text(errors="replace").splitlines():
        match = re.match(r"(c?fn)=\((\d+)\)(?: (.*))?$", line)
        if not match:
            continue
        kind, number, name = match.groups()
        if name:
            # A function that calls itself is listed once for each depth.
            names[number] = re.sub(r"'\d+$", "", name.strip())
        if kind == "fn" and not names[number].startswith("0x"):
            found.append(names[number])
    return list(dict.fromkeys(found))


if __name__ == "__main__":
    main()
