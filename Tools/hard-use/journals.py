"""The journals on disk: whether they are whole, and what the screen may show of them."""

import glob
import json
import os


def _crc32c_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
        table.append(byte)
    return table


_TABLE = _crc32c_table()


def crc32c(data):
    value = 0xFFFFFFFF
    for byte in data:
        value = _TABLE[(value ^ byte) & 0xFF] ^ value >> 8
    return value ^ 0xFFFFFFFF


class Damage(Exception):
    """A journal is not what docs/FORMAT.md says."""


class Journal:
    """One journal, read again and again while it grows; lines are checked once."""

    def __init__(self, path):
        self.path = path
        self.events = []
        self.plan = {}
        self._good = b""

    def refresh(self, allows_torn_tail=False):
        """Reads what has been added; what was there before must be there still."""
        with open(self.path, "rb") as file:
            data = file.read()
        if not data.startswith(self._good):
            raise Damage(f"{self.path}: what had been written has changed")
        lines = data[len(self._good):].split(b"\n")
        tail = lines.pop()
        for line in lines:
            self._take(line)
        if tail and not allows_torn_tail:
            raise Damage(f"{self.path}: the last line is torn: {tail!r}")
        return self

    def _take(self, line):
        covered, _, crc = line.rpartition(b',"crc":')
        if crc != b'"%08x"}' % crc32c(covered):
            raise Damage(f"{self.path}: checksum of {line!r}")
        value = json.loads(line)
        if not self.plan:
            self.plan = value["plan"]
        else:
            if value["seq"] != len(self.events) + 1:
                raise Damage(f"{self.path}: sequence at {line!r}")
            self.events.append(value)
        self._good += line + b"\n"

    @property
    def is_finished(self):
        return any(event["type"] == "finished" for event in self.events)

    def facts(self, count=None):
        """What a screen shows after so many events (all of them when none is named)."""
        return Fold(self.plan).apply(self.events[:count]).facts()


class Fold:
    """As much of the session's state as a screen shows, folded anew in another language."""

    def __init__(self, plan):
        self.plan = plan
        self.slot = None
        self.section = None
        self.sections = []
        self.questions = []
        self.asked = {}
        self.annotations = []
        self.undoable = []
        self.is_paused = False
        self.has_jury = False

    def apply(self, events):
        for event in events:
            getattr(self, "_" + event["type"].replace("-", "_"), lambda _: None)(event)
        return self

    def _slot_started(self, event):
        self.slot = event["slot"]
        self.sections = [0] if self.plan["slots"][self.slot].get("sections") else []
        self.undoable = []

    def _slot_ended(self, _):
        self.slot = None
        self.is_paused = False
        self.undoable = []

    def _finished(self, _):
        self.slot = None

    def _jury_joined(self, _):
        self.has_jury = True

    @staticmethod
    def _author(event):
        return event.get("by", "self")

    def _section_reached(self, event):
        self.sections.append(event["section"])
        self.undoable.append((self._author(event), "section"))

    def _question_asked(self, event):
        self.questions.append({"slot": self.slot, "level": None, "skipped": False})
        self.asked[event["criterion"]] = self.asked.get(event["criterion"], 0) + 1

    def _current(self):
        return self.questions[-1] if self.questions and self.questions[-1]["slot"] == self.slot else None

    def _level_given(self, event):
        """Levels of a jury at the table are kept from the candidate, and taken back by the jury alone."""
        question = self._current()
        author = self._author(event) if self.has_jury else "self"
        if question and author == "self":
            self.undoable.append((author, "level", question, question["level"]))
            question["level"] = event["level"]
        elif question:
            self.undoable.append((author, "hidden"))

    def _question_skipped(self, _):
        if self._current():
            self._current()["skipped"] = True

    def _marker_set(self, event):
        self._annotate("marker", self._author(event))

    def _note_taken(self, event):
        self._annotate("note", self._author(event))

    def _annotate(self, kind, author):
        if author == "self":
            self.annotations.append((self.slot, kind))
        self.undoable.append((author, "annotation" if author == "self" else "hidden"))

    def _undone(self, event):
        """Everybody takes back what is their own."""
        author = self._author(event)
        place = next((place for place in reversed(range(len(self.undoable)))
                      if self.undoable[place][0] == author), None)
        if place is None:
            return
        _, kind, *details = self.undoable.pop(place)
        if kind == "section":
            self.sections.pop()
        elif kind == "annotation":
            self.annotations.pop()
        elif kind == "level":
            details[0]["level"] = details[1]

    def _paused(self, _):
        self.is_paused = True

    def _resumed(self, _):
        self.is_paused = False

    def facts(self):
        question = self._current()
        slot = self.plan["slots"][self.slot] if self.slot is not None else {}
        sections = slot.get("sections", [])
        level = question["level"] if question else None
        return {
            "slot": self.slot,
            "kind": slot.get("kind"),
            "section": sections[self.sections[-1]]["title"] if self.sections and sections else None,
            "question": len(self.questions) if question else None,
            "level": self.plan["levels"][level]["name"] if level is not None and not question["skipped"] else None,
            "skipped": bool(question and question["skipped"]),
            "markers": self.annotations.count((self.slot, "marker")),
            "notes": self.annotations.count((self.slot, "note")),
            "paused": self.is_paused,
            "asked": sum(self.asked.values()),
        }


class JournalFolder:
    """Every journal below a data folder."""

    def __init__(self, data):
        self.sessions = os.path.join(data, "sessions")
        self._known = {}

    def paths(self):
        found = glob.glob(os.path.join(glob.escape(self.sessions), "*.jsonl"))
        return sorted(path for path in found if not path.endswith(".words.jsonl"))

    def refresh(self, allows_torn_tail=False):
        """Reads all of them; a journal may only go away by being thrown into the trash."""
        paths = self.paths()
        for path in list(self._known):
            if path not in paths:
                thrown = os.path.join(self.sessions, "trash", os.path.basename(path))
                if not os.path.exists(thrown):
                    raise Damage(f"{path} is gone, and not in the trash")
                del self._known[path]
        for path in paths:
            self._known.setdefault(path, Journal(path)).refresh(allows_torn_tail)
        return [self._known[path] for path in paths]

    def running(self, pid):
        """The journal that a process holds open, if any."""
        try:
            for number in os.listdir(f"/proc/{pid}/fd"):
                target = os.readlink(f"/proc/{pid}/fd/{number}")
                if target.endswith(".jsonl"):
                    return target
        except OSError:
            pass
        return None
