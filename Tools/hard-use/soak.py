"""A whole oral in real time under random keys and resizes, or hours of it on a faster clock.

  soak.py [--minutes 30] [--seed 1]       a resize every second, keys at random
  soak.py --hours 4 [--rate 20]           a long exam, left alone but for a question a minute

Memory, files and the journal are watched; a bound that is passed fails.
"""

import argparse
import random
import sys
import time

import shown
from journals import JournalFolder
from monkey import difference_of
from oral import open_presentation
from terminal import ProgramTerminal
from workshop import Workshop, require_program

SIZES = [(80, 24), (40, 12), (120, 40), (100, 30), (60, 18), (200, 60), (39, 11), (20, 5), (57, 45)]
KEYS = [b" ", b"m", b"u", b"p", b"p", b"r", b"a", b"w", b"1", b"2", b"3", b"4", b"5", b"?", b"j",
        b"\x1b", b"nEncore une note \xc3\xa9crite\r", b"\x0c", b"\x1b[6~", b"z", b"\xff"]
# What a session may take more at its end than after its first tenth: its own events, kept in memory.
GROWTH_LIMIT_KIB = 2048


class Failure(Exception):
    """A bound is passed, or the screen or the journal is not right."""


class Watch:
    """Samples of what a process uses."""

    def __init__(self, terminal):
        self.terminal = terminal
        self.samples = []
        self.began = time.monotonic()

    def sample(self, note):
        process = self.terminal.process
        self.samples.append({
            "seconds": time.monotonic() - self.began, "rss": process.rss_kib(),
            "own": process.own_kib(), "files": process.descriptors(),
            "cpu": process.cpu_seconds(), "wakeups": process.wakeups(),
            "bytes": self.terminal.written_bytes})
        now, first = self.samples[-1], self.samples[max(0, len(self.samples) - 2)]
        seconds = max(0.001, now["seconds"] - first["seconds"])
        print(f"  {now['seconds'] / 60:6.1f} min  rss {now['rss'] / 1024:5.1f} MiB  own "
              f"{now['own'] / 1024:5.1f} MiB  files {now['files']}  cpu "
              f"{(now['cpu'] - first['cpu']) / seconds * 100:5.2f} %  wake-ups "
              f"{(now['wakeups'] - first['wakeups']) / seconds:5.1f}/s  "
              f"{(now['bytes'] - first['bytes']) / seconds:6.0f} B/s  {note}", flush=True)

    def check(self):
        """Memory and files are at the end what they were after the first tenth."""
        early = self.samples[: max(2, len(self.samples) // 10 + 1)]
        # Each screen that is reached for the first time brings in some of the program's text, which the
        # system takes back when it likes; what may not grow is the memory of the process itself.
        growth = self.samples[-1]["own"] - max(sample["own"] for sample in early)
        files = self.samples[-1]["files"] - max(sample["files"] for sample in early)
        print(f"its own memory grew by {growth} KiB after the first tenth (limit {GROWTH_LIMIT_KIB}), "
              f"open files by {files}")
        if growth > GROWTH_LIMIT_KIB:
            raise Failure("memory grows")
        if files > 0:
            raise Failure("files stay open")


def check_screen(terminal):
    """A full repaint changes nothing, but for a second that goes by meanwhile."""
    for _ in range(40):
        before = terminal.screen.cells()
        terminal.send(b"\x0c")
        terminal.settle()
        after = terminal.screen.cells()
        if before == after:
            return
    raise Failure("a repaint changes the screen:\n" + difference_of(before, after))


def check_journal(terminal, journals):
    for _ in range(20):
        if shown.name_of(terminal.screen.text()) not in ("presentation", "exchange", "note"):
            return
        facts = shown.facts(terminal.screen.rows())
        wrong = shown.differences(facts, journals.refresh()[0].facts())
        if not wrong:
            return
        terminal.pump(0.02)
        terminal.settle()
    raise Failure("; ".join(wrong))


def check_alive(terminal):
    if terminal.has_ended():
        raise Failure(f"ended with {terminal.status}")
    if forbidden := terminal.screen.forbidden_characters():
        raise Failure(f"on the screen: {forbidden[:5]}")


def end_of_oral(terminal):
    """Ends what is left of the oral, and leaves."""
    terminal.resize(80, 24)
    for _ in range(20):
        terminal.escape()
        if "Bilan de l'oral" in terminal.screen.text():
            break
        terminal.send(b"\r")
        terminal.settle()
        terminal.send(b"\r")
        terminal.settle()
    terminal.send(b"q")
    if terminal.wait_for_end() != 0:
        raise Failure(f"ended with {terminal.status}")


def check_what_is_left(workshop, journals):
    journal = journals.refresh()[0]
    if not journal.is_finished:
        raise Failure("the journal has no end")
    for arguments in (["history", "--json"], ["replay", "--last", "--transcript"]):
        status, output, problem = workshop.output(*arguments)
        if status != 0 or not output:
            raise Failure(f"{arguments}: status {status}: {problem}")
    print(f"journal: {len(journal.events)} events, whole")


def run_oral(workshop, minutes, chance):
    """Thirty minutes of a candidate with a cat on the keyboard, in a window that never rests."""
    terminal = ProgramTerminal(
        workshop.command("rehearse", "--lang", "fr", "--seed", "1"), 80, 24,
        workshop.environment())
    open_presentation(terminal)
    journals = JournalFolder(workshop.data)
    watch = Watch(terminal)
    # The slots end when they are due, so that the oral takes its time.
    slots = [slot["budget_seconds"] * minutes / 30 for slot in journals.refresh()[0].plan["slots"]]
    ends = [sum(slots[: index + 1]) for index in range(len(slots))]
    second = ended = 0
    while ended < len(ends):
        if second % 60 == 0:
            watch.sample(f"events {len(journals.refresh()[0].events)}")
        deadline = watch.began + second + 1
        terminal.resize(*chance.choice(SIZES))
        while (left := deadline - time.monotonic()) > 0:
            terminal.pump(min(left, chance.uniform(0.05, 0.4)))
            terminal.send(chance.choice(KEYS))
        terminal.settle()
        check_alive(terminal)
        if second % 3 == 0:
            check_screen(terminal)
        check_journal(terminal, journals)
        second += 1
        if second >= ends[ended]:
            ended += 1
            end_slot(terminal, journals.refresh()[0])
    watch.sample(f"events {len(journals.refresh()[0].events)}")
    end_of_oral(terminal)
    check_what_is_left(workshop, journals)
    watch.check()


def end_slot(terminal, journal):
    """Presses Enter until the slot that runs has ended."""
    slot = journal.facts()["slot"]
    terminal.resize(80, 24)
    for _ in range(6):
        terminal.escape()
        for key in (b"\r", b"\r"):
            terminal.send(key)
            terminal.settle()
            if journal.refresh().facts()["slot"] != slot:
                return
    raise Failure(f"slot {slot} does not end:\n{terminal.screen.text()}")


LONG_EXAM = """---
title: Un oral très long
duration: {minutes}
phases:
  - title: Phase 1
    fiche: 1
    slots:
      - {{kind: presentation, minutes: {half}}}
      - {{kind: exchange, minutes: {half}}}
criteria:
  - {{name: La clarté, description: ce que le jury comprend}}
---

# Un oral très long
"""


def run_hours(workshop, hours, rate):
    """Hours of session time, a frame for each second of it."""
    page = workshop.folder + "/long.md"
    with open(page, "w", encoding="utf-8") as file:
        file.write(LONG_EXAM.format(minutes=round(hours * 60), half=round(hours * 30)))
    terminal = ProgramTerminal(
        workshop.command("rehearse", "--exam", page, "--rate", f"{rate:g}", "--lang", "fr"), 100, 30,
        workshop.environment())
    open_presentation(terminal)
    # What is shown is taken and thrown away: this is about memory.
    terminal.stop_emulating()
    journals = JournalFolder(workshop.data)
    watch = Watch(terminal)
    total = round(hours * 3600 / rate)
    step = 60 / rate
    ticks = round(total / step)
    for tick in range(ticks):
        if tick % max(1, ticks // 24) == 0:
            watch.sample(f"session time {tick // 60}:{tick % 60:02}")
        if tick == ticks // 2:
            for key in (b"\r", b"\r"):
                terminal.send(key)
                terminal.settle()
        terminal.send(b" " if tick % 2 else b"m")
        deadline = watch.began + (tick + 1) * step
        while (left := deadline - time.monotonic()) > 0:
            terminal.pump(left)
        if terminal.has_ended():
            raise Failure(f"ended with {terminal.status}")
    watch.sample(f"session time {hours:g} h, {len(journals.refresh()[0].events)} events")
    watch.check()
    terminal.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--hours", type=float, default=0)
    parser.add_argument("--rate", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    require_program()
    workshop = Workshop()
    try:
        if options.hours:
            print(f"soak: {options.hours:g} h of session time, {options.rate:g} times as fast")
            run_hours(workshop, options.hours, options.rate)
        else:
            print(f"soak: {options.minutes:g} minutes, seed {options.seed}")
            run_oral(workshop, options.minutes, random.Random(options.seed))
    except Failure as problem:
        print(f"FAILED: {problem}\nJournals: {workshop.folder}")
        sys.exit(1)
    workshop.remove()
    print("held")


if __name__ == "__main__":
    main()
