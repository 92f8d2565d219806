"""Ten thousand journals, listed and aggregated, beside DuckDB on the same files."""

import importlib.util
import json
import subprocess
import sys
import time

import journal_corpus
from measuring import Rounds, Section, at_most, seconds, times
from programs import OURS, ROOT, Home

COUNT = 10_000
EVENTS = 100
ROUNDS = 9
LIST = "oralblanc history --json"
DUCKDB = "DuckDB, the query alone"
PEER = ROOT / "Benchmarks/duckdb_summary.py"


def measure() -> Section:
    home = Home("journals")
    data = home.path / "data"
    size = journal_corpus.write_folder(data / "sessions", COUNT, EVENTS)
    answers: dict[str, list[dict]] = {}

    def list_seconds() -> float:
        start = time.perf_counter()
        output = subprocess.run([str(OURS), "history", "--json", "--data", str(data)], check=True,
                                stdout=subprocess.PIPE, env=home.environment).stdout
        passed = time.perf_counter() - start
        if LIST not in answers:
            answers[LIST] = json.loads(output)
        return passed

    def duckdb_seconds() -> float:
        output = subprocess.run([sys.executable, str(PEER), str(data / "sessions")], check=True,
                                stdout=subprocess.PIPE, env=home.environment).stdout
        answer = json.loads(output)
        answers.setdefault(DUCKDB, answer["sessions"])
        return answer["seconds"]

    programs = {LIST: list_seconds}
    if importlib.util.find_spec("duckdb"):
        programs[DUCKDB] = duckdb_seconds
    rounds = Rounds(programs).run(ROUNDS)
    rows = [[name, seconds(rounds.median(name)), rounds.spread(name, seconds),
             times(rounds.ratio(LIST, name))] for name in rounds.values]
    return Section(
        title="Listing and aggregating 10,000 journals",
        how=(f"{COUNT:,} journals of {EVENTS} events, {size / 1e6:.0f} MB in all, in memory after "
             f"the first of {1 + ROUNDS} rounds. Both give of each session its start, exam, planned "
             "and actual seconds, indicative mark and whether it is complete. Ours is the whole "
             "process, every checksum checked; DuckDB is timed from the query to the last row, "
             "without Python's start, told the columns that it needs, with two threads."),
        columns=["Program", "Median", "Middle half", "Ours to it"], rows=rows,
        targets=[at_most("no slower than DuckDB", rounds.ratio(LIST, DUCKDB), 1.0, times)],
        notes=[agreement(answers) if DUCKDB in answers else "Not measured: DuckDB."])


def agreement(answers: dict[str, list[dict]]) -> str:
    """Whether the two say the same; a faster answer that differs would be worth nothing."""
    ours = {entry["id"]: entry for entry in answers[LIST]}
    different = sum(not is_same(ours[entry["id"]], entry) for entry in answers[DUCKDB])
    if different or len(ours) != len(answers[DUCKDB]):
        raise RuntimeError(f"{different} of {len(ours)} sessions differ from DuckDB's")
    return f"The two gave the same figures for each of the {len(ours):,} sessions."


def is_same(ours: dict, theirs: dict) -> bool:
    # Our mark is given to the nearest half point.
    mark, exact = ours["indicative_mark"], theirs.pop("indicative_mark")
    near = mark == exact if None in (mark, exact) else abs(mark - exact) <= 0.25 + 1e-9
    return near and all(ours[key] == value for key, value in theirs.items())
