"""Kills the program with -9 at random instants of an oral, and opens what is left.

Each round: a scripted oral in a pseudo-terminal, ended by SIGKILL at a random instant; whatever
the screen had shown as done must be in the journal. In every third round the journal then gets the
beginning of a line, as a machine leaves it that lost power in the middle of a write. The oral is
then resumed: the screen shows what the journal holds, takes more, and leaves a whole journal.

  kill_test.py [--kills 200] [--seed 1]
"""

import argparse
import collections
import glob
import json
import os
import pathlib
import random
import signal
import sys
import time

import second_reader
import shown
from journals import Damage, Fold, JournalFolder
from terminal import PATIENCE_SECONDS, Hung, ProgramTerminal
from workshop import Workshop, require_program

ENTER, ESCAPE = b"\r", b"\x1b"
PRESENTING = [b" ", b" ", b"m", b"m", b"nUne note" + ENTER, b"u", b"p", b"p", ENTER + ENTER,
              b"\x1b[6~", b"\x1b[5~", b"\x1b[200~qx m\n\x1b[201~", b"\x1b[<0;14;5M", b"nUn brouillon",
              b"n\x1b[200~deux\nlignes\x1b[201~" + ENTER]
ANSWERING = [b" ", b" ", b"1", b"2", b"3", b"4", b"5", b"r", b"s", b"a", b"m",
             "nÀ revoir ?".encode() + ENTER, b"u", b"p", b"p", ENTER + ENTER,
             b"\x1b[6~", b"\x1b[200~1 2 3\n\x1b[201~", b"\x1b[M !!", b"\x1b]11;rgb:0/0/0\x07",
             b"nEncore un"]
TORN_LINE = (
    '{"seq":999,"t":1800.000,"type":"note-taken","text":"la machine s\'est arrêtée","crc":"00000000"}'
).encode()


class Failure(Exception):
    """Something that was shown is lost, or what is left cannot be used."""


class Round:
    def __init__(self, seed, number, counts):
        self.chance = random.Random(f"{seed}/{number}")
        self.counts = counts
        self.is_torn = number % 3 == 0
        self.workshop = Workshop()
        self.journals = JournalFolder(self.workshop.data)
        self.terminal = None

    def open(self, *arguments):
        self.terminal = ProgramTerminal(
            self.workshop.command(*arguments, "--lang", "fr", fiches="--resume" not in arguments),
            *self.chance.choice([(80, 24), (120, 40), (100, 30)]),
            environment=self.workshop.environment())

    def expect(self, *texts):
        found = self.terminal.wait_for(*texts)
        if found is None:
            raise Failure(f"never showed {texts}")
        return found

    # The oral that is killed.

    def oral_until_kill(self):
        mode = self.chance.choice(["training", "training", "exam"])
        extra = self.chance.choice([[], ["--jury", "unsettling"], ["--rate", "60"]])
        self.open("rehearse", "--mode", mode, "--seed", str(self.chance.randrange(1000)), *extra)
        for text in ("Parcours de professionnalisation", "Choix des fiches", "Avant de commencer"):
            self.expect(text)
            self.terminal.send(ENTER)
        self.expect("restent pour présenter")
        fatal = self.chance.randint(0, 40)
        for _ in range(fatal):
            if not self.press_something():
                return
        # The last keys are not waited for: the kill falls into the middle of their work.
        for _ in range(self.chance.randint(1, 4)):
            self.terminal.send(self.chance.choice(ANSWERING + PRESENTING))
        self.look_for(self.chance.choice([0, 0.0005, 0.002, 0.005, 0.02, 0.3]) * self.chance.random())

    def press_something(self):
        screen = shown.name_of(self.terminal.screen.text())
        keys = ANSWERING if screen == "exchange" else PRESENTING
        if screen not in ("exchange", "presentation"):
            keys = [ESCAPE]
        self.terminal.send(self.chance.choice(keys))
        self.look_for(self.chance.choice([0.0, 0.002, 0.02]))
        if self.chance.random() < 0.7:
            self.terminal.settle()
        text = self.terminal.screen.text()
        return "Bilan de l'oral" not in text and not self.terminal.has_ended()

    def look_for(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.terminal.pump(min(0.005, end - time.monotonic()))

    def kill(self):
        self.terminal.signal(signal.SIGKILL)
        self.terminal.wait_for_end()
        rows = self.terminal.screen.rows()
        self.terminal.close()
        journals = self.journals.refresh(allows_torn_tail=True)
        if len(journals) != 1:
            raise Failure(f"{len(journals)} journals")
        self.counts["events before the kill"] += len(journals[0].events)
        self.check_shown(rows, journals[0])
        return journals[0]

    def check_shown(self, rows, journal):
        """Each thing shown as done was so after one event or another of the journal.

        The kill may have come between two lines of a frame, so each is looked at by itself.
        """
        name = shown.name_of("\n".join(rows))
        if name == "debrief" and not journal.is_finished:
            raise Failure("the debrief was shown, but the journal has no end")
        if name not in ("presentation", "exchange", "note"):
            return
        fold = Fold(journal.plan)
        history = [fold.facts()]
        for event in journal.events:
            history.append(fold.apply([event]).facts())
        self.counts["killed in an oral"] += 1
        for fact, value in shown.facts(rows).items():
            self.counts["facts compared"] += 1
            if not any(not shown.differences({fact: value}, facts) for facts in history):
                raise Failure(f"{fact} {value!r} was shown, and no event says so")

    # What is left.

    def tear(self, journal):
        length = self.chance.randint(1, len(TORN_LINE))
        with open(journal.path, "ab") as file:
            file.write(TORN_LINE[:length])
        self.counts["torn tails"] += 1
        return length

    def resume(self, journal):
        torn_bytes = self.tear(journal) if self.is_torn else 0
        kept = journal.facts()
        self.open("rehearse", "--resume")
        self.expect("Reprendre l'oral interrompu")
        self.terminal.send(ENTER)
        self.expect("section suivante", "question suivante", "fin du temps")
        self.terminal.settle()
        journal.refresh()
        self.check_reopening(journal, torn_bytes)
        for fact, value in journal.facts().items():
            # An interruption is no reason for anything to be lost.
            if fact != "paused" and value != kept[fact]:
                raise Failure(f"{fact} was {kept[fact]!r}, is {value!r} once resumed")
        self.check_running(journal)
        self.terminal.send(b"m")
        # On a busy machine a quiet program may not have had its turn yet.
        end = time.monotonic() + PATIENCE_SECONDS
        while journal.facts()["markers"] == kept["markers"] and time.monotonic() < end:
            self.terminal.pump(0.01)
            self.terminal.settle()
            journal.refresh()
        if journal.facts()["markers"] != kept["markers"] + 1:
            raise Failure("the oral that was resumed keeps no marker")
        self.check_running(journal)
        self.terminal.send(b"q")
        self.expect("Quitter ?")
        self.terminal.send(ENTER)
        if self.terminal.wait_for_end() != 0:
            raise Failure(f"left with status {self.terminal.status}")
        self.terminal.close()
        self.counts["resumed"] += 1

    def check_reopening(self, journal, torn_bytes):
        types = [event["type"] for event in journal.events]
        if "reopened" not in types:
            raise Failure("nothing tells of the resuming")
        dropped = [event["dropped_bytes"] for event in journal.events if event["type"] == "recovered"]
        if dropped != ([torn_bytes] if torn_bytes else []):
            raise Failure(f"{torn_bytes} bytes were torn off, the journal tells of {dropped}")
        aside = [
            pathlib.Path(path).read_bytes() for path in glob.glob(glob.escape(journal.path) + ".torn-*")
        ]
        if aside != ([TORN_LINE[:torn_bytes]] if torn_bytes else []):
            raise Failure(f"set aside: {aside}")

    def check_running(self, journal):
        for _ in range(10):
            wrong = shown.differences(
                shown.facts(self.terminal.screen.rows()), journal.refresh().facts())
            if not wrong:
                return
            self.terminal.pump(0.05)
            self.terminal.settle()
        raise Failure("; ".join(wrong))

    def check_readers(self, journal):
        name = os.path.basename(journal.path).removesuffix(".jsonl")
        status, output, problem = self.workshop.output("history", "--json")
        sessions = json.loads(output)
        if status != 0 or [session["id"] for session in sessions] != [name]:
            raise Failure(f"history --json: {status} {output} {problem}")
        status, output, problem = self.workshop.output("replay", name, "--transcript")
        if status != 0 or not output:
            raise Failure(f"replay --transcript: {status} {problem}")

    def run(self):
        self.oral_until_kill()
        journal = self.kill()
        self.check_readers(journal)
        if journal.is_finished:
            self.counts["killed after the end"] += 1
        else:
            self.resume(journal)
            self.check_readers(journal)
        self.counts["journals judged by the second reader"] += second_reader.judge_all(
            self.workshop.data)
        self.workshop.remove()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--first", type=int, default=1, help="the first round, to run one again")
    options = parser.parse_args()
    require_program()
    print(f"kill-test: seed {options.seed}, {options.kills} kills", flush=True)
    began = time.monotonic()
    counts = collections.Counter()
    for number in range(options.first, options.first + options.kills):
        round_ = Round(options.seed, number, counts)
        try:
            round_.run()
        except (Failure, Damage, Hung, second_reader.Wrong) as problem:
            print(f"\nFAILED in round {number} of seed {options.seed}: {problem}\n")
            print("The screen:\n" + round_.terminal.screen.text())
            print(f"Journals: {round_.workshop.folder}")
            print(f"Again: make kill-test SEED={options.seed} FIRST={number} KILLS=1")
            round_.terminal.close()
            sys.exit(1)
        if number % 20 == 0:
            print(f"  {number} kills, {time.monotonic() - began:.0f} s", flush=True)
    print(f"{options.kills} kills in {time.monotonic() - began:.0f} s, seed {options.seed}: "
          "nothing lost that had been shown")
    print(", ".join(f"{name} {count}" for name, count in counts.most_common()))


if __name__ == "__main__":
    main()
