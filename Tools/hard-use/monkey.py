"""Seeded random use of the whole program in a pseudo-terminal.

After the steps it is checked that the program lives or has ended as it should, that the screen is
what a full repaint gives, and that the journals hold all that the screen had shown as done.

  monkey.py [--steps 10000] [--seed 1]
"""

import argparse
import collections
import glob
import json
import os
import random
import re
import signal
import sys
import time
import unicodedata

import monkey_steps
import second_reader
import shown
from journals import Damage, JournalFolder
from terminal import Hung, ProgramTerminal
from workshop import Workshop, require_program

TOO_SMALL = (40, 12)
MEMORY_LIMIT_KIB = 64 * 1024
DESCRIPTOR_LIMIT = 24
# Events that nothing but a key makes.
BY_HAND = {"section-reached", "marker-set", "note-taken", "level-given", "question-skipped",
           "undone", "paused", "resumed", "speaking-started"}


class Failure(Exception):
    """Something is not as it should be."""


class Monkey:
    def __init__(self, seed, verbose=False, only=None):
        self.seed = seed
        self.only = only
        # What a screen without a name shows in its first row, to be taught to shown.py.
        self.unnamed = collections.Counter()
        self.verbose = verbose
        self.workshop = Workshop()
        self.journals = self.usual_journals = JournalFolder(self.workshop.data)
        # Those of people who had been here only once.
        self.journals_elsewhere = []
        self.terminal = None
        # Another terminal, of somebody who plays the jury.
        self.guest = None
        self.has_table = False
        self.last_steps = collections.deque(maxlen=25)
        self.counts = collections.Counter()
        self.screens = collections.Counter()
        self.most_memory_kib = 0
        self.last_keys = ""
        self.start(0)

    # The program's life.

    def start(self, number):
        journals = self.journals.refresh()
        # Only the session that was left last is taken up again without being named.
        unfinished = bool(journals) and not journals[-1].is_finished
        arguments, kind, size = monkey_steps.start(self.seed, number, unfinished, self.only)
        self.last_steps.append(f"start {' '.join(arguments) or '(home)'} on {kind} {size}")
        changes = {"TERM": kind}
        data = self.workshop.data
        if arguments[0] == "first":
            arguments = arguments[1:]
            data = os.path.join(self.workshop.folder, f"first-{number}")
            changes["XDG_CONFIG_HOME"] = data + "-config"
        elif arguments[0] == "class":
            self.workshop.fill_class(self.journals.paths()[-6:])
            arguments = ["class", self.workshop.class_folder, *arguments[1:]]
        self._change_folder(data)
        command = self.workshop.command(
            *arguments, data=data,
            fiches=arguments[0] in ("rehearse", "review") and "--resume" not in arguments)
        if any(argument.startswith("--record") for argument in arguments):
            command += ["--recorder", self.workshop.program("recorder")]
        if arguments[0] == "rehearse" and "--resume" not in arguments:
            command += ["--transcriber", self.workshop.program("transcriber")]
        if arguments[0] == "replay":
            command += ["--player", self.workshop.program("player")]
        self.has_table = "--with-jury" in arguments
        self.terminal = ProgramTerminal(
            command, *size, environment=self.workshop.environment(**changes))
        self.size = size
        # A resumed oral keeps the rate that it had.
        self.is_restless = str(monkey_steps.RESTLESS_RATE) in arguments or "--resume" in arguments
        self.counts["starts"] += 1
        self.terminal.settle()
        if self.terminal.has_ended():
            # Nothing to resume or to replay: a sentence and a status that says so.
            self.check_end({0, 1, 2})

    def _change_folder(self, data):
        """Looks at the journals that the next run writes."""
        if os.path.dirname(self.journals.sessions) == data:
            return
        if os.path.dirname(self.journals.sessions) != self.workshop.data:
            self.journals_elsewhere.append(self.journals)
            self.journals = self.usual_journals
        if data != self.workshop.data:
            self.journals = JournalFolder(data)

    def folders(self):
        """Every folder that holds sessions of this run."""
        every = [self.journals, self.usual_journals, *self.journals_elsewhere]
        return sorted({os.path.dirname(journals.sessions) for journals in every})

    def check_end(self, allowed):
        """The program has ended, or must end now, with one of these statuses."""
        status = self.terminal.wait_for_end()
        if status is None:
            raise Failure(f"did not end; state {self.terminal.process.state()!r}")
        if status not in allowed:
            raise Failure(f"ended with {status}, not with one of {sorted(allowed)}")
        if status != -signal.SIGKILL:
            if self.terminal.screen.on_second_page:
                raise Failure("ended and left its page on the screen")
            if not self.terminal.screen.shows_cursor:
                raise Failure("ended and left the cursor hidden")
            if not self.terminal.modes_are_given_back():
                raise Failure("ended and left the terminal's modes changed")
        self.journals.refresh()
        self.terminal.close()

    # Steps.

    def step(self, number):
        if self.terminal.master is None:
            self.start(number)
            if self.terminal.master is None:
                return
        screen = shown.name_of(self.terminal.screen.text())
        name, details = monkey_steps.choose(self.seed, number, screen, self._at_table())
        self.last_steps.append(f"{number} on {screen}: {name} {details}")
        if self.verbose:
            print(self.last_steps[-1], flush=True)
        self.counts[name] += 1
        self.screens[screen] += 1
        if screen == "other":
            self.unnamed[self.terminal.screen.rows()[0].strip()] += 1
        getattr(self, "do_" + name.replace("-", "_"))(details)
        if self.terminal.master is not None:
            self.terminal.settle()
            if self.terminal.has_ended():
                self.check_end({0})
            elif self.terminal.process.state() == "T":
                raise Failure("is stopped, and nobody asked for it")
            else:
                self.check(number)

    def do_keys(self, keys):
        self.last_keys = keys
        self.terminal.send(bytes.fromhex(keys))

    def do_foreign(self, details):
        """What nobody typed, whole or cut in two, does nothing in an oral."""
        sent, cut = details
        sent = bytes.fromhex(sent)
        screen = shown.name_of(self.terminal.screen.text())
        before = self._done_by_hand()
        place = len(sent) if cut is None else 1 + int(cut * (len(sent) - 1))
        # Alt with one of these keys sends the same two bytes; only silence tells the two apart.
        if sent[:place] in (b"\x1b_", b"\x1b^", b"\x1bX"):
            place += 1
        self.terminal.send(sent[:place])
        if place < len(sent):
            # Two readings, and less than the half second for which a sequence is waited for.
            self.terminal.pump(0.03)
            self.terminal.send(sent[place:])
        self.terminal.settle()
        if screen in ("presentation", "exchange") and self._done_by_hand() != before:
            raise Failure(f"{sent!r}, cut at {place}, was taken for keys")

    def _done_by_hand(self):
        """How many events of the running oral only a person makes."""
        path = self.journals.running(self.terminal.pid)
        journals = {journal.path: journal for journal in self.journals.refresh()}
        if path not in journals:
            return None
        return sum(event["type"] in BY_HAND and event.get("by", "self") == "self"
                   for event in journals[path].events)

    def _draft(self):
        """The note in its prompt, and the journal that must hold it once the program has ended."""
        rows = self.terminal.screen.rows()
        draft = shown.draft(rows) if shown.name_of("\n".join(rows)) == "note" else None
        path = self.journals.running(self.terminal.pid)
        # Marks that the screen shows in another form, or cuts, cannot be compared.
        is_comparable = draft and path and re.fullmatch(r"[\w ,;.?!'’-]+", draft)
        return (draft, path) if is_comparable else None

    def _check_draft(self, watched):
        if not watched:
            return
        draft, path = watched
        journals = {journal.path: journal for journal in self.journals.refresh()}
        # Signs without a width are kept and cannot be seen, and an accent may be a sign of its own.
        notes = [unicodedata.normalize(
                     "NFC", re.sub(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]", "", event["text"]))
                 for event in journals[path].events if event["type"] == "note-taken"]
        if not any(unicodedata.normalize("NFC", draft) in note for note in notes):
            raise Failure(f"the draft {draft!r} is lost; notes: {notes[-3:]}")
        self.counts["drafts kept"] += 1

    # Somebody who plays the jury, at another terminal.

    def _at_table(self):
        """The screen of whoever plays the jury, empty where nobody does; nothing where nobody can."""
        if self.guest:
            return shown.name_of(self.guest.screen.text())
        return "" if self.has_table and self.journals.running(self.terminal.pid) else None

    def do_jury(self, details):
        what, details = details
        allowed = {0}
        if what == "come":
            self._seat_guest(*details)
            # An oral that is over, or one of a person who has just left, has no table.
            allowed = {0, 1, 2}
        elif what == "keys":
            # An Escape alone acts once nothing has followed it for a while.
            keys = bytes.fromhex(details)
            self.guest.send(keys)
            self.guest.pump(0.02 if keys.endswith(b"\x1b") else 0)
            allowed |= {130} if keys == b"\x03" else set()
        elif what == "resize":
            self.guest.resize(*details)
        else:
            number = getattr(signal, "SIG" + details)
            self.guest.signal(number)
            allowed |= {-number if details == "KILL" else 128 + number}
            if self.guest.wait_for_end() is None:
                raise Failure(f"the jury's screen outlives {details}")
        self.guest.settle()
        self._check_guest(allowed)

    def _seat_guest(self, size, language):
        environment = self.workshop.environment()
        self.guest = ProgramTerminal(
            self.workshop.command("jury", "--lang", language, fiches=False), *size, environment=environment)
        self.counts["jury came"] += 1

    def _check_guest(self, allowed):
        """What must hold at the jury's terminal: a clean screen, a clean end, the question of the journal."""
        guest = self.guest
        if forbidden := guest.screen.forbidden_characters():
            raise Failure("on the jury's screen: " + ", ".join(forbidden[:5]))
        if not guest.has_ended():
            self.screens["at the table: " + shown.name_of(guest.screen.text())] += 1
            if guest.process.rss_kib() > MEMORY_LIMIT_KIB or guest.process.descriptors() > DESCRIPTOR_LIMIT:
                raise Failure(f"the jury's screen uses {guest.process.rss_kib()} KiB and "
                              f"{guest.process.descriptors()} files")
            self._check_guest_question()
            return
        if guest.status not in allowed:
            raise Failure(f"the jury's screen ended with {guest.status}, not with one of {sorted(allowed)}:\n"
                          + guest.screen.text())
        if guest.status != -signal.SIGKILL and (
                guest.screen.on_second_page or not guest.screen.shows_cursor or not guest.modes_are_given_back()):
            raise Failure("the jury's screen ended and left the terminal changed")
        guest.close()
        self.guest = None

    def _check_guest_question(self):
        """The jury sees the question that the journal says is being asked."""
        for attempt in range(40):
            path = self.journals.running(self.terminal.pid) if self.terminal.master is not None else None
            if not path or self.guest.has_ended() or self.terminal.has_ended():
                return
            rows = self.guest.screen.rows()
            journals = {journal.path: journal for journal in self.journals.refresh()}
            seen = shown.facts(rows).get("question")
            if shown.name_of("\n".join(rows)) != "jury" or seen is None or path not in journals:
                return
            if seen == journals[path].facts()["question"]:
                self.counts["tables compared"] += 1
                return
            # The candidate's program tells its table after it has written; both may need a moment.
            self.guest.pump(0.02)
            self.guest.settle()
            self.terminal.settle()
            if attempt == 39:
                kept = journals[path].facts()["question"]
                raise Failure(f"the jury is shown question {seen}, the journal says {kept}")

    def do_resize(self, size):
        self.size = tuple(size)
        self.terminal.resize(*size)

    def do_resizes(self, sizes):
        for size in sizes:
            self.do_resize(size)
            self.terminal.pump(0.001)

    def do_wait(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self.terminal.has_ended():
            self.terminal.pump(0.02)

    def do_winch(self, _):
        self.terminal.signal(signal.SIGWINCH)

    def do_suspend(self, details):
        """Ctrl-Z and fg: while it is stopped, the terminal is the shell's."""
        way, size = details
        if way == "key":
            self.terminal.send(b"\x1a")
        else:
            self.terminal.signal(signal.SIGTSTP)
        if not self._is_stopped():
            return
        if self.terminal.screen.on_second_page:
            raise Failure("is suspended and left its page on the screen")
        if not self.terminal.modes_are_given_back():
            raise Failure("is suspended and left the terminal's modes changed")
        self.do_resize(size)
        self.terminal.signal(signal.SIGCONT)

    def do_freeze(self, details):
        """Stopped as a debugger or a cgroup stops it, without a word; keys are typed meanwhile."""
        size, keys = details
        self.terminal.signal(signal.SIGSTOP)
        if not self._is_stopped():
            return
        self.do_resize(size)
        self.do_keys(keys)
        self.terminal.signal(signal.SIGCONT)

    def _is_leaving(self):
        """An Escape acts only when nothing has followed it for a while, and may end the program then."""
        return self.last_keys.endswith("1b")

    def _has_left(self, status):
        return status == 0 and self._is_leaving()

    def _is_stopped(self):
        """Waits until it is stopped; false where it had been asked to leave before."""
        end = time.monotonic() + 30
        while self.terminal.process.state() != "T":
            if self.terminal.has_ended():
                if self._has_left(self.terminal.status):
                    return False
                raise Failure(f"ended with {self.terminal.status} instead of stopping")
            if time.monotonic() > end:
                raise Failure("does not stop")
            self.terminal.pump(0.002)
        while self.terminal.pump(0.002):
            pass
        return True

    def do_disturb_fiche(self, chance):
        """Another program changes a fiche on disk."""
        chance = random.Random(chance)
        path = chance.choice(sorted(glob.glob(os.path.join(self.workshop.fiches, "*.md"))))
        with open(path, "rb") as file:
            text = file.read()
        lines = text.split(b"\n")
        if chance.random() < 0.5 and len(lines) > 30:
            del lines[chance.randrange(20, len(lines))]
        else:
            lines.insert(chance.randrange(len(lines)), "Ajouté : ligne « neuve ».".encode())
        with open(path + ".new", "wb") as file:
            file.write(b"\n".join(lines))
        os.rename(path + ".new", path)

    def do_kill(self, _):
        self.terminal.signal(signal.SIGKILL)
        # The key before may have led out, and the program may have ended by itself.
        self.check_end({-signal.SIGKILL, 0})

    def do_terminate(self, name):
        number = getattr(signal, "SIG" + name)
        watched = self._draft()
        is_leaving = self._is_leaving()
        self.terminal.signal(number)
        self.check_end({128 + number, 0} if is_leaving else {128 + number})
        self._check_draft(watched)

    def do_interrupt(self, key):
        """Ctrl-C ends it; Ctrl-\\ kills it and dumps core, with the terminal given back."""
        watched = self._draft() if key == "03" else None
        is_leaving = self._is_leaving()
        self.do_keys(key)
        allowed = {130} if key == "03" else {-signal.SIGQUIT}
        self.check_end(allowed | {0} if is_leaving else allowed)
        self._check_draft(watched)

    def do_hang_up(self, _):
        watched = self._draft()
        self.terminal.hang_up()
        status = self.terminal.wait_for_end()
        # Where it was about to leave, what it says in parting reaches nobody, which it reports with 1.
        has_left = self._is_leaving() and status in (0, 1)
        if status not in (129, -signal.SIGHUP) and not has_left:
            raise Failure(f"without a terminal it ended with {status}")
        self.journals.refresh()
        self.terminal.close()
        self._check_draft(watched)

    def do_read_elsewhere(self, _):
        self.check_journals_from_outside()

    # Checks.

    def check(self, number):
        screen = self.terminal.screen
        if forbidden := screen.forbidden_characters():
            raise Failure("on the screen: " + ", ".join(forbidden[:5]))
        columns, rows = self.size
        is_small = columns < TOO_SMALL[0] or rows < TOO_SMALL[1]
        says_small = shown.name_of(screen.text()) == "too-small"
        if not is_small and says_small:
            raise Failure("says that the terminal is too small, which it is not")
        if is_small and not says_small and columns >= 20 and rows >= 5:
            raise Failure("does not say that the terminal is too small")
        self.check_memory()
        if number % 3 == 0:
            self.check_repaint()
        if number % 2 == 0:
            self.check_journal()
        if number % 250 == 0:
            self.check_journals_from_outside()

    def check_memory(self):
        process = self.terminal.process
        self.most_memory_kib = max(self.most_memory_kib, process.rss_kib())
        if process.rss_kib() > MEMORY_LIMIT_KIB:
            raise Failure(f"uses {process.rss_kib()} KiB")
        if process.descriptors() > DESCRIPTOR_LIMIT:
            raise Failure(f"has {process.descriptors()} files open")

    def check_repaint(self):
        """A full repaint must change nothing, unless the clock went on in between."""
        # An oral that is taken up from the home screen has the rate that it was begun with.
        is_fast = f"×{monkey_steps.RESTLESS_RATE}" in self.terminal.screen.text()
        restless = self.is_restless or is_fast or self.size in monkey_steps.HUGE_SIZES
        for _ in range(6 if restless else 40):
            before = self.terminal.screen.cells()
            self.terminal.send(b"\x0c")
            self.terminal.settle()
            if self.terminal.has_ended():
                return
            after = self.terminal.screen.cells()
            if before == after:
                self.counts["repaints compared"] += 1
                return
        if not restless:
            raise Failure("a repaint changes the screen:\n" + difference_of(before, after))
        self.counts["repaints given up"] += 1

    def check_journal(self):
        """What the running oral shows as done is in its journal, and the other way round."""
        for attempt in range(20):
            name = shown.name_of(self.terminal.screen.text())
            path = self.journals.running(self.terminal.pid)
            facts = shown.facts(self.terminal.screen.rows())
            journals = {journal.path: journal for journal in self.journals.refresh()}
            if name not in ("presentation", "exchange", "note") or path not in journals:
                return
            wrong = shown.differences(facts, journals[path].facts())
            if not wrong:
                self.counts["orals compared"] += 1
                return
            # An event may have come due between the look at the screen and that at the disk.
            self.terminal.pump(0.02)
            self.terminal.settle()
            if self.terminal.has_ended():
                return
            if attempt == 19:
                raise Failure("; ".join(wrong))

    def check_journals_from_outside(self):
        """The program's own readers take every journal, also one that is being written."""
        data = os.path.dirname(self.journals.sessions)
        status, output, problem = self.workshop.output("history", "--json", data=data)
        if status != 0:
            raise Failure(f"history --json: status {status}: {problem}")
        listed = json.loads(output)
        sessions = listed["sessions"] if isinstance(listed, dict) else listed
        ids = {session["id"] for session in sessions}
        paths = self.journals.paths()
        for path in paths:
            if os.path.basename(path).removesuffix(".jsonl") not in ids:
                raise Failure(f"{path} is not listed")
        for session in sessions:
            if session.get("damage"):
                raise Failure(f"listed as damaged: {session}")
        for path in paths[-3:]:
            name = os.path.basename(path).removesuffix(".jsonl")
            status, output, problem = self.workshop.output("replay", name, "--transcript", data=data)
            if status != 0 or not output:
                raise Failure(f"replay {name} --transcript: status {status}: {problem}")
        self.counts["read from outside"] += 1


def difference_of(before, after):
    lines = []
    for row, (old, new) in enumerate(zip(before[0], after[0])):
        if old != new:
            lines.append(f"  {row:3} before |{''.join(cell.data for cell in old)}|")
            lines.append(f"  {row:3} after  |{''.join(cell.data for cell in new)}|")
            looks = [index for index, pair in enumerate(zip(old, new)) if pair[0] != pair[1]]
            lines.append(f"      columns {looks[:20]}: {old[looks[0]]} {new[looks[0]]}")
    if before[1] != after[1]:
        lines.append(f"  cursor before {before[1]}, after {after[1]}")
    return "\n".join(lines[:40])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--only", help="start with commands that hold this word alone: first, class, jury, record…")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    require_program()
    print(f"monkey: seed {options.seed}, {options.steps} steps", flush=True)
    began = time.monotonic()
    monkey = Monkey(options.seed, options.verbose, options.only)
    number = 0
    try:
        for number in range(1, options.steps + 1):
            monkey.step(number)
            if number % 500 == 0:
                print(f"  {number} steps, {time.monotonic() - began:.0f} s", flush=True)
        monkey.check_journals_from_outside()
        judged = sum(second_reader.judge_all(folder) for folder in monkey.folders())
    except (Failure, Damage, Hung, second_reader.Wrong) as problem:
        print(f"\nFAILED at step {number} of seed {options.seed}: {problem}\n")
        print("The last steps:\n  " + "\n  ".join(monkey.last_steps))
        print("The screen:\n" + monkey.terminal.screen.text())
        if monkey.guest:
            print("The jury's screen:\n" + monkey.guest.screen.text())
            monkey.guest.close()
        print(f"Journals: {monkey.workshop.folder}\n"
              f"Again: make monkey SEED={options.seed} STEPS={number}")
        monkey.terminal.close()
        sys.exit(1)
    monkey.terminal.close()
    if monkey.guest:
        monkey.guest.close()
    finished = sum(journal.is_finished for journal in monkey.journals.refresh())
    print(f"{options.steps} steps in {time.monotonic() - began:.0f} s, seed {options.seed}: "
          f"no crash, no broken screen, no lost event")
    print(f"journals: {len(monkey.journals.paths())}, {finished} of them finished; "
          f"{judged} good for the second reader; most memory {monkey.most_memory_kib / 1024:.1f} MiB")
    print("done: " + ", ".join(f"{name} {count}" for name, count in monkey.counts.most_common()))
    print("screens: " + ", ".join(f"{name} {count}" for name, count in monkey.screens.most_common()))
    for row, count in monkey.unnamed.most_common(5):
        print(f"without a name, {count} times: {row}")
    monkey.workshop.remove()


if __name__ == "__main__":
    main()
