"""Journals as docs/FORMAT.md specifies them, the same ones for the same seed."""

import datetime
import json
import pathlib
import random

import crc32c

CRITERIA = ["autonomie", "choix-techniques", "documentation", "analyse", "referentiel"]
POINTS = [None, 4.0, 10.0, 15.0, 20.0]
LEVELS = ["Non évaluable", "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise",
          "Excellente maîtrise"]
FICHES = ["Gestion du support", "Déploiement de postes", "Sauvegarde", "Supervision"]
QUESTION = "Pourquoi ce choix plutôt qu'une solution que l'entreprise héberge elle-même ?"
START = datetime.datetime(2024, 9, 2, 8, tzinfo=datetime.UTC)


class Journal:
    """The lines of one session, each with its number and its checksum."""

    def __init__(self, identifier: str, started: str, plan: dict):
        self.lines: list[bytes] = []
        self.sequence = 0
        self._seal({"v": 1, "type": "session", "id": identifier, "started": started,
                    "program": "oralblanc 0.1.0", "plan": plan})

    def add(self, milliseconds: int, kind: str, **members) -> None:
        self.sequence += 1
        rest = json.dumps(members, ensure_ascii=False, separators=(",", ":"))[1:-1]
        whole, thousandths = divmod(milliseconds, 1000)
        self._close(f'{{"seq":{self.sequence},"t":{whole}.{thousandths:03},"type":"{kind}"'
                    f'{"," if rest else ""}{rest}'.encode())

    def _seal(self, members: dict) -> None:
        text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
        self._close(text[:-1].encode())

    def _close(self, line: bytes) -> None:
        self.lines.append(b'%s,"crc":"%08x"}\n' % (line, crc32c.crc32c(line)))

    def write(self, path: pathlib.Path) -> None:
        path.write_bytes(b"".join(self.lines))


def plan(source: random.Random) -> dict:
    fiches = source.sample(range(len(FICHES)), 2)
    slots = []
    for phase in range(2):
        sections = [{"title": title, "budget_seconds": 200, "origin": "fiche", "fiche": phase}
                    for title in ("Contexte", "Choix techniques", "Résultats")]
        slots.append({"phase": phase, "kind": "presentation", "budget_seconds": 600,
                      "limit": "maximum", "warnings_seconds_left": [120, 0], "fiche": phase,
                      "sections": sections})
        slots.append({"phase": phase, "kind": "exchange", "budget_seconds": 300,
                      "limit": "maximum", "warnings_seconds_left": [60, 0], "fiche": phase,
                      "sections": []})
    levels = [{"name": name} if points is None else {"name": name, "points": points}
              for name, points in zip(LEVELS, POINTS)]
    return {"exam": "e6-parcours", "exam_title": "Épreuve E6 · Parcours", "coefficient": 4.0,
            "mode": "training", "strict": False, "jury": "demanding",
            "seed": str(source.getrandbits(64)), "clock_rate": 1.0, "time_factor": 1.0,
            "criteria": [{"id": name, "name": name.capitalize(), "details": "Ce que le jury regarde"}
                         for name in CRITERIA],
            "levels": levels, "phases": ["Phase 1", "Phase 2"],
            "fiches": [{"id": f"fiche-{n}", "title": FICHES[n], "path": f"fiches/fiche-{n}.md"}
                       for n in fiches],
            "slots": slots}


def ask(journal: Journal, now: int, number: int, source: random.Random) -> None:
    criterion = source.choice(CRITERIA)
    journal.add(now, "question-asked", question=f"{criterion}-{number % 40}", criterion=criterion,
                text=QUESTION, target_min_seconds=45, target_max_seconds=120, difficulty=2,
                reason="general", follow_ups=["Sous quel format ?"], good_answer=["Un coût"])


def session(number: int, event_count: int, source: random.Random) -> tuple[str, Journal]:
    """A whole oral of so many events: sections and notes, then questions with their levels."""
    started = START + datetime.timedelta(minutes=97 * number)
    identifier = f"{started:%Y-%m-%dT%H%M%SZ}-{source.getrandbits(16):04x}"
    journal = Journal(identifier, f"{started:%Y-%m-%dT%H:%M:%SZ}", plan(source))
    now = 0
    for slot in range(4):
        journal.add(now, "slot-started", slot=slot)
        # Two events begin and end each slot and one ends the session.
        last = (event_count - 1) * (slot + 1) // 4 - 1
        for _ in range(journal.sequence, last):
            now += source.randrange(4_000, 20_000)
            step(journal, now, slot, source)
        now += source.randrange(4_000, 20_000)
        journal.add(now, "slot-ended", slot=slot, ending="candidate")
    journal.add(now, "finished", ending="completed")
    return identifier, journal


def step(journal: Journal, now: int, slot: int, source: random.Random) -> None:
    if slot % 2 == 0:
        if source.random() < 0.5:
            journal.add(now, "marker-set")
        else:
            journal.add(now, "note-taken", text="Parler moins vite, regarder le jury")
    elif b'"question-asked"' in journal.lines[-1]:
        journal.add(now, "level-given", level=source.randrange(len(LEVELS)))
    else:
        ask(journal, now, journal.sequence, source)


def write_folder(folder: pathlib.Path, count: int, event_count: int, seed: int = 5) -> int:
    source = random.Random(seed)
    folder.mkdir(parents=True)
    total = 0
    for number in range(count):
        identifier, journal = session(number, event_count, source)
        path = folder / f"{identifier}.jsonl"
        journal.write(path)
        total += path.stat().st_size
    return total


def write_long(path: pathlib.Path, event_count: int, seed: int = 5) -> int:
    """One session with that many events."""
    _, journal = session(0, event_count, random.Random(seed))
    journal.write(path)
    return path.stat().st_size
