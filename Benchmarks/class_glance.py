"""A class of 500 candidates with ten thousand journals, beside a list of the same journals."""

import os
import pathlib
import subprocess

import journal_corpus
from measuring import Rounds, Section, at_most, seconds, times
from programs import OURS, Home

CANDIDATES = 500
SESSIONS = 20
EVENTS = 100
ROUNDS = 9
LIST = "oralblanc history --json"
CLASS = "oralblanc class --json"


def measure() -> Section:
    home = Home("class")
    sessions = home.path / "data/sessions"
    count = CANDIDATES * SESSIONS
    size = journal_corpus.write_folder(sessions, count, EVENTS)
    folder = hand_in(sessions, home.path / "class")

    def processor_seconds(*words: str) -> float:
        with open(os.devnull, "wb") as nowhere:
            child = subprocess.Popen([str(OURS), *words], stdout=nowhere, env=home.environment)
            _, status, used = os.wait4(child.pid, 0)
        if status:
            raise RuntimeError(f"{' '.join(words)} ended with {status}")
        return used.ru_utime + used.ru_stime

    rounds = Rounds({
        LIST: lambda: processor_seconds("history", "--json", "--data", str(home.path / "data")),
        CLASS: lambda: processor_seconds("class", str(folder), "--json")}).run(ROUNDS)
    rows = [[name, seconds(rounds.median(name)), rounds.spread(name, seconds),
             times(rounds.ratio(CLASS, name))] for name in rounds.values]
    return Section(
        title="A class of 500 candidates",
        how=(f"{count:,} journals of {EVENTS} events, {size / 1e6:.0f} MB in all, {SESSIONS} in each of "
             f"{CANDIDATES} folders, in memory after the first of {1 + ROUNDS} rounds; processor time of "
             "the whole process. Both check every checksum. The class counts levels by criterion, "
             "readiness and the questions that nobody holds, and reads the texts of those."),
        columns=["Program", "Median", "Middle half", "Class to it"], rows=rows,
        targets=[at_most("at most 1.2 × the list", rounds.ratio(CLASS, LIST), 1.2, times)])


def hand_in(sessions: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """The same files in a folder for each candidate."""
    for number, path in enumerate(sorted(sessions.iterdir())):
        own = folder / f"candidat-{number % CANDIDATES:03}"
        own.mkdir(parents=True, exist_ok=True)
        os.link(path, own / path.name)
    return folder
