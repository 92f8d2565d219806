"""Long recordings: made by us, printed by asciinema."""

import subprocess

import journal_corpus
from measuring import Rounds, Section, at_most, milliseconds, times
from programs import OURS, Home, Program, divided

from fiches import run_seconds

EVENTS = 300
ROUNDS = 7
EXPORT = "oralblanc export --format cast"
CAT = "asciinema cat"


def measure() -> Section:
    home = Home("recording")
    journal, recording = home.path / "long.jsonl", home.path / "long.cast"
    journal_corpus.write_long(journal, EVENTS)
    # asciinema 2, which Debian ships, reads version 2.
    export = [str(OURS), "export", str(journal), "--format", "cast", "--cast-version", "2"]
    subprocess.run([*export, "--output", str(recording)], check=True, env=home.environment)
    programs = {EXPORT: lambda: run_seconds(export, home)}
    _, missing = divided([Program("asciinema", ["asciinema"], "")])
    if not missing:
        programs[CAT] = lambda: run_seconds(["asciinema", "cat", str(recording)], home)
    rounds = Rounds(programs).run(ROUNDS)
    frames = len(recording.read_text().splitlines()) - 1
    rows = [[name, milliseconds(rounds.median(name)), rounds.spread(name, milliseconds),
             times(rounds.ratio(EXPORT, name))] for name in rounds.values]
    return Section(
        title="A long recording",
        how=(f"A session of {EVENTS:,} events as an asciicast of {frames:,} frames "
             f"({recording.stat().st_size / 1e6:.1f} MB). Not the same work: ours renders every frame "
             "and writes the recording, `asciinema cat` reads it and prints what is in it. It tells "
             "whether making a recording takes longer than reading it."),
        columns=["Program", "Median", "Middle half", "Ours to it"], rows=rows,
        targets=[at_most("no slower than asciinema reads it", rounds.ratio(EXPORT, CAT), 1.0,
                         times)],
        notes=["Not measured, because not installed: asciinema."] if missing else [])
