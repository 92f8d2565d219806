#!/usr/bin/env python3
"""A second reader of journals, written from docs/FORMAT.md alone.

It shares no line with the program: what it finds wrong is wrong with the program, with the document or
with the file. It is strict: every line must be as the document says that a program writes it.

  second_reader.py FILE|FOLDER...      one line for each journal; status 1 where one is not good
"""

import datetime
import json
import os
import re
import sys

KINDS = {"preparation", "presentation", "exchange", "practical", "written", "pause"}
LIMITS = {"maximum", "exact", "minimum", "indicative"}
YEAR = 31_536_000
# Control characters and those that hide or reorder text never stand in a line as they are.
HIDDEN = re.compile(
    "[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]")


class Wrong(Exception):
    """What the document does not allow, and where."""


def table():
    """CRC-32C (Castagnoli), RFC 3720 appendix B.4, reflected."""
    rows = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        rows.append(byte)
    return rows


TABLE = table()


def checksum(data):
    value = 0xFFFFFFFF
    for byte in data:
        value = TABLE[(value ^ byte) & 255] ^ value >> 8
    return value ^ 0xFFFFFFFF


def require(condition, what):
    if not condition:
        raise Wrong(what)


def once(pairs):
    """A member that stands twice means nothing sure."""
    names = [name for name, _ in pairs]
    require(len(names) == len(set(names)), f"a member stands twice: {names}")
    return dict(pairs)


def whole(value, what, least=0, most=10_000_000):
    require(isinstance(value, int) and not isinstance(value, bool), f"{what} is no whole number")
    require(least <= value <= most, f"{what} is {value}")
    return value


def text(value, what):
    require(isinstance(value, str), f"{what} is no text")
    return value


def texts(value, what):
    require(isinstance(value, list) and all(isinstance(item, str) for item in value),
            f"{what} is no list of texts")
    return value


def number(value, what, least, most):
    require(isinstance(value, (int, float)) and not isinstance(value, bool), f"{what} is no number")
    require(least <= value <= most, f"{what} is {value}")
    return value


class Line:
    """One line: its checksum, and its members in their order."""

    def __init__(self, data):
        require(b"\r" not in data, "a carriage return")
        mark = b',"crc":"'
        place = data.rfind(mark)
        require(place > 0 and re.fullmatch(rb'[0-9a-f]{8}"}', data[place + len(mark):]) is not None,
                "the line does not end in its checksum")
        stated = int(data[place + len(mark):place + len(mark) + 8], 16)
        require(checksum(data[:place]) == stated, "the checksum is wrong")
        try:
            written = data.decode("utf-8")
        except UnicodeDecodeError as problem:
            raise Wrong(f"no UTF-8: {problem}") from problem
        found = HIDDEN.search(written)
        require(found is None, f"{found.group()!r} stands in the line as it is" if found else "")
        try:
            self.members = json.loads(written, object_pairs_hook=once, parse_constant=self.constant)
        except json.JSONDecodeError as problem:
            raise Wrong(f"no JSON: {problem}") from problem
        require(isinstance(self.members, dict), "no object")
        self.names = list(self.members)
        self.written = written

    @staticmethod
    def constant(name):
        raise Wrong(f"{name} is no number of JSON")


class Plan:
    """What is fixed before the first event."""

    def __init__(self, plan):
        require(isinstance(plan, dict), "the plan is no object")
        for name in ("exam", "exam_title", "mode", "criteria", "levels", "phases", "slots"):
            require(name in plan, f"the plan has no {name}")
        text(plan["exam"], "exam"), text(plan["exam_title"], "exam_title")
        require(plan["mode"] in ("training", "exam"), f"mode {plan['mode']!r}")
        require(isinstance(plan.get("strict", False), bool), "strict")
        text(plan.get("jury", ""), "jury")
        seed = text(plan.get("seed", "0"), "seed")
        require(re.fullmatch(r"[0-9]+", seed) is not None and int(seed) < 2**64, f"seed {seed!r}")
        self.rate = number(plan.get("clock_rate", 1), "clock_rate", 1e-6, 1e6)
        number(plan.get("time_factor", 1), "time_factor", 1e-6, 1e6)
        for criterion in plan["criteria"]:
            text(criterion["id"], "id of a criterion")
            text(criterion["name"], "name of a criterion"), text(criterion.get("details", ""), "details")
        for level in plan["levels"]:
            text(level["name"], "name of a level")
            number(level.get("points", 0), "points", -1e6, 1e6)
        self.level_count = len(plan["levels"])
        text(plan.get("purpose", ""), "purpose")
        for penalty in plan.get("penalties", []):
            text(penalty["name"], "name of a penalty")
            number(penalty["points"], "points of a penalty", -1e6, 1e6)
        phases = texts(plan["phases"], "phases")
        fiches = plan.get("fiches", [])
        for fiche in fiches:
            text(fiche["id"], "id of a fiche"), text(fiche["title"], "title of a fiche")
            text(fiche.get("path", ""), "path of a fiche")
            text(fiche.get("origin", ""), "origin of a fiche")
        self.section_counts = []
        for slot in plan["slots"]:
            require(whole(slot.get("phase", 0), "phase") < len(phases), "the phase leads to nothing")
            require(slot["kind"] in KINDS, f"kind {slot['kind']!r}")
            whole(slot["budget_seconds"], "budget_seconds", 0, YEAR)
            require(slot.get("limit", "maximum") in LIMITS, f"limit {slot.get('limit')!r}")
            for seconds in slot.get("warnings_seconds_left", []):
                whole(seconds, "warning", -YEAR, YEAR)
            if "fiche" in slot:
                require(whole(slot["fiche"], "fiche") < len(fiches), "the fiche leads to nothing")
            sections = slot.get("sections", [])
            for section in sections:
                text(section["title"], "title of a section")
                whole(section["budget_seconds"], "budget_seconds", 0, YEAR)
                if section.get("origin") != "parcours":
                    require(whole(section.get("fiche"), "fiche of a section") < len(fiches),
                            "the fiche of a section leads to nothing")
            self.section_counts.append(len(sections))


# The members that an event of each type must have, and what each must be.
MEMBERS = {
    "slot-started": ["slot"],
    "slot-ended": ["slot", "ending"],
    "section-reached": ["section"],
    "question-asked": ["question", "criterion", "text", "target_min_seconds", "target_max_seconds",
                       "difficulty", "reason", "follow_ups", "good_answer"],
    "follow-up-asked": ["text"],
    "voice-started": [],
    "voice-ended": ["ending"],
    "recording-started": ["take", "origin_seconds", "kept"],
    "recording-stopped": ["take", "cause", "sound_seconds"],
    "sound-packed": ["take", "kind"],
    "speech-measured": ["slot", "heard_seconds", "talk_seconds", "syllables", "pace_seconds",
                        "pauses", "first_words", "estimator"],
    "transcribed": ["words", "takes"],
    "speaking-started": [],
    "level-given": ["level"],
    "question-skipped": [],
    "level-corrected": ["answer", "level"],
    "element-ticked": ["answer", "element", "said"],
    "interruption-made": ["text"],
    "marker-set": [],
    "note-taken": ["text"],
    "jury-joined": ["seat"],
    "jury-left": ["seat"],
    "program-joined": ["program_name"],
    "program-failed": ["cause", "set_aside"],
    "proposal-dropped": ["text"],
    "answer-commented": ["answer", "text"],
    "undone": [],
    "paused": [],
    "resumed": [],
    "reopened": ["gap_seconds", "counted"],
    "recovered": ["dropped_bytes"],
    "finished": ["ending"],
}
AFTERWARDS = {"reopened", "recovered", "level-corrected", "element-ticked", "recording-stopped",
              "speech-measured", "sound-packed", "transcribed", "answer-commented", "jury-left", "program-joined",
              "program-failed", "proposal-dropped"}
ENDINGS = {"slot-ended": {"candidate", "strict"}, "finished": {"completed", "abandoned"}}
REASONS = {
    "general": [], "technology": ["reason_text", "reason_path"], "figure": ["reason_text", "reason_path"],
    "competency": ["reason_text", "reason_path"], "unknown-competency": ["reason_text", "reason_path"],
    "teamwork": ["reason_text", "reason_path"], "period": ["reason_text", "reason_path"],
    "missing-section": ["reason_role", "reason_path"],
    "thin-section": ["reason_role", "reason_words", "reason_path"],
    "both-fiches": ["reason_text", "reason_second"], "own-question": ["reason_path"],
}


class Journal:
    """A whole journal, read from its first byte to its last."""

    def __init__(self, data):
        require(data, "empty")
        lines = data.split(b"\n")
        tail = lines.pop()
        require(not tail, f"torn-tail: {len(tail)} bytes")
        self.sequence = 0
        self.milliseconds = 0
        self.types = []
        self.running = None
        self.next_slot = 0
        self.is_finished = False
        self.has_question = False
        self.is_paused = False
        # Who sits at the table.
        self.seats = set()
        # How many elements the good answer of each question has.
        self.element_counts = []
        for index, line in enumerate(lines, 1):
            try:
                self.header(Line(line)) if index == 1 else self.event(Line(line))
            except Wrong as wrong:
                raise Wrong(f"line {index}: {wrong}") from wrong
            except (KeyError, TypeError, AttributeError) as problem:
                raise Wrong(f"line {index}: {type(problem).__name__} {problem}") from problem

    def header(self, line):
        require(line.names[:2] == ["v", "type"], f"the header begins with {line.names[:2]}")
        require(line.members["v"] == 1, f"version {line.members['v']}")
        require(line.members["type"] == "session", "no header")
        self.identifier = text(line.members["id"], "id")
        started = text(line.members["started"], "started")
        require(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", started) is not None,
                f"started {started!r}")
        datetime.datetime.strptime(started, "%Y-%m-%dT%H:%M:%SZ")
        text(line.members.get("program", ""), "program")
        self.plan = Plan(line.members["plan"])

    def event(self, line):
        members = line.members
        require(line.names[:3] == ["seq", "t", "type"], f"an event begins with {line.names[:3]}")
        self.sequence += 1
        require(members["seq"] == self.sequence, f"seq {members['seq']}, not {self.sequence}")
        offset = re.match(r'\{"seq":\d+,"t":(\d+)\.(\d{3}),"type":', line.written)
        require(offset is not None, "t has not exactly three decimals")
        milliseconds = int(offset.group(1)) * 1000 + int(offset.group(2))
        require(milliseconds >= self.milliseconds, f"t decreases to {milliseconds} ms")
        self.milliseconds = milliseconds
        kind = text(members["type"], "type")
        self.types.append(kind)
        # A type that the document does not know is kept and means nothing here.
        if kind in MEMBERS:
            self.check_members(kind, members)
            self.follow(kind, members)

    def check_members(self, kind, members):
        for name in MEMBERS[kind]:
            require(name in members, f"{kind} without {name}")
        for name in ("slot", "section", "level", "answer", "element"):
            if name in members:
                whole(members[name], name)
        if kind in ENDINGS:
            require(members["ending"] in ENDINGS[kind], f"ending {members['ending']!r}")
        if "by" in members:
            # A word of a later program is a rater that this one does not know.
            require(isinstance(members["by"], str), "by")
        if "said" in members:
            require(isinstance(members["said"], bool), "said")
        if "text" in members:
            text(members["text"], "text")
        for name in ("marker", "program_name", "program_version"):
            text(members.get(name, ""), name)
        if "seat" in members:
            whole(members["seat"], "seat", 1)
        if kind == "program-failed":
            text(members["cause"], "cause")
            require(isinstance(members["set_aside"], bool), "set_aside")
        if kind == "reopened":
            number(members["gap_seconds"], "gap_seconds", -YEAR * 1000, YEAR * 1000)
            require(isinstance(members["counted"], bool), "counted")
            require(isinstance(members.get("cause", ""), str), "cause")
        if kind == "recovered":
            whole(members["dropped_bytes"], "dropped_bytes", 0, 10**12)
        if kind == "question-asked":
            self.check_question(members)
        if kind.startswith("recording-"):
            whole(members["take"], "take", 1)
            for name in ("origin_seconds", "sound_seconds"):
                number(members.get(name, 0), name, 0, YEAR * 1000)
        if kind == "speech-measured":
            for pair in members["pauses"] + members["first_words"]:
                require(len(pair) == 2, "a pair")

    def check_question(self, members):
        names = [name for name in members if name not in ("seq", "t", "type")]
        first = [name for name in ("question", "base", "about", "criterion") if name in members]
        require(names[:len(first)] == first, f"a question begins with {names[:len(first)]}")
        text(members.get("base", ""), "base"), text(members.get("about", ""), "about")
        least = whole(members["target_min_seconds"], "target_min_seconds", 0, YEAR)
        require(least <= whole(members["target_max_seconds"], "target_max_seconds", 0, YEAR),
                "the target is upside down")
        whole(members["difficulty"], "difficulty", 1, 3)
        texts(members["follow_ups"], "follow_ups"), texts(members["good_answer"], "good_answer")
        reason = members["reason"]
        if reason in REASONS:
            for name in REASONS[reason]:
                require(name in members, f"reason {reason} without {name}")
        if "reason_line" in members:
            whole(members["reason_line"], "reason_line", 1)

    def follow(self, kind, members):
        """What a program writes also happens in an order that can be."""
        require(not self.is_finished or kind in AFTERWARDS, f"{kind} after the end")
        inside = {"section-reached", "question-asked", "follow-up-asked", "speaking-started",
                  "voice-started", "voice-ended",
                  "level-given", "question-skipped", "interruption-made", "marker-set", "note-taken",
                  "undone", "paused", "resumed", "slot-ended"}
        require(kind not in inside or self.running is not None, f"{kind} outside any slot")
        if kind == "slot-started":
            require(self.running is None, "a slot begins inside another")
            require(members["slot"] == self.next_slot < len(self.plan.section_counts),
                    f"slot {members['slot']} begins, not {self.next_slot}")
            self.running, self.next_slot, self.has_question = members["slot"], members["slot"] + 1, False
        elif kind == "slot-ended":
            require(members["slot"] == self.running, f"slot {members['slot']} ends, {self.running} runs")
            self.running, self.is_paused = None, False
        elif kind == "section-reached":
            require(members["section"] < self.plan.section_counts[self.running],
                    f"section {members['section']} leads to nothing")
        elif kind == "question-asked":
            self.has_question = True
            self.element_counts.append(len(members["good_answer"]))
        elif kind == "jury-joined":
            require(members["seat"] not in self.seats, f"seat {members['seat']} is taken")
            self.seats.add(members["seat"])
        elif kind == "jury-left":
            require(members["seat"] in self.seats, f"seat {members['seat']} is empty")
            self.seats.remove(members["seat"])
        elif kind == "reopened":
            self.seats = set()
        elif kind == "answer-commented":
            require(members["answer"] < len(self.element_counts), "the answer leads to nothing")
        elif kind in ("level-corrected", "element-ticked"):
            answer = members["answer"]
            require(answer < len(self.element_counts), f"answer {answer} leads to nothing")
            if kind == "level-corrected":
                require(members["level"] < self.plan.level_count, f"level {members['level']}")
            else:
                require(isinstance(members["said"], bool), "said")
                require(members["element"] < self.element_counts[answer],
                        f"element {members['element']} of answer {answer} leads to nothing")
        elif kind in ("level-given", "question-skipped", "follow-up-asked", "speaking-started"):
            require(self.has_question, f"{kind} without a question")
            if kind == "level-given":
                require(members["level"] < self.plan.level_count, f"level {members['level']}")
        elif kind == "paused":
            require(not self.is_paused, "a pause in a pause")
            self.is_paused = True
        elif kind == "resumed":
            require(self.is_paused, "an end without a pause")
            self.is_paused = False
        elif kind == "finished":
            self.is_finished = True

    def __str__(self):
        state = "finished" if self.is_finished else "unfinished"
        return f"{self.sequence} events, {self.milliseconds / 1000:.3f} s, {state}"


def judge(path):
    """The journal of a file; raises Wrong where it is not what the document says."""
    with open(path, "rb") as file:
        return Journal(file.read())


def journals(folder):
    """Every journal in a folder and in its `sessions`; the trash is the program's no longer."""
    for place in (folder, os.path.join(folder, "sessions")):
        if os.path.isdir(place):
            for name in sorted(os.listdir(place)):
                if name.endswith(".jsonl") and not name.endswith(".words.jsonl"):
                    yield os.path.join(place, name)


POINTS = {"section", "figure", "technology", "competence"}
FAULTS = {"not-started", "failed", "late", "not-words", "flooded", "unfinished", "cancelled", "no-sound"}


def judge_words(path):
    """How many words a file of words holds; raises Wrong where it is not what the document says."""
    with open(path, "rb") as file:
        data = file.read()
    require(data.endswith(b"\n"), "torn")
    lines = [json.loads(line) for line in data.decode().splitlines()]
    require(lines[0].get("v") == 1 and lines[0].get("type") == "words", "no header")
    text(lines[0]["language"], "language")
    count, last = 0, {}
    for line in lines[1:]:
        kind = line.get("type")
        if kind is None:
            take, word = whole(line["take"], "take", 1), text(line["word"], "word")
            require(word and not HIDDEN.search(word), "word")
            number(line["start"], "start", 0, 86_400)
            require(line["end"] >= line["start"] >= last.get(take, 0), "times out of order")
            require(0 <= line.get("p", 0) <= 1, "p")
            last[take] = line["start"]
            count += 1
        elif kind == "take":
            whole(line["take"], "take", 1)
            require(isinstance(line["done"], bool) and line["done"] == ("fault" not in line), "done")
            require(line.get("fault", "failed") in FAULTS, "fault")
        elif kind == "point":
            require(line["kind"] in POINTS, "kind")
            whole(line["fiche"], "fiche"), text(line["text"], "text"), texts(line.get("forms", []), "forms")
    return count


def judge_all(folder):
    """How many journals of a folder are good; raises Wrong, with its path, for the first that is not."""
    count = 0
    for path in journals(folder):
        try:
            judge(path)
        except Wrong as wrong:
            raise Wrong(f"{path}: {wrong}") from wrong
        count += 1
    return count


def main(arguments):
    is_good = True
    for argument in arguments:
        for path in journals(argument) if os.path.isdir(argument) else [argument]:
            try:
                words = path.removesuffix(".jsonl") + ".words.jsonl"
                if os.path.exists(words):
                    print(f"{words}: good, {judge_words(words)} words")
                print(f"{path}: good, {judge(path)}")
            except (Wrong, OSError) as problem:
                is_good = False
                print(f"{path}: {problem}")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
