"""Ten thousand fiches, loaded, analysed and listed."""

import subprocess
import time

import fiche_corpus
from measuring import Rounds, Section, at_most, seconds, times
from programs import OURS, Home, Program, divided
from terminal import Terminal

COUNT = 10_000
ROUNDS = 15
CMARK = ["cmark-gfm", "-e", "table"]
LIST = "oralblanc review: the list on screen"
ROWS = "oralblanc review --plain: every row read"
COVERAGE = "oralblanc check --coverage"
ONE_PROCESS = "cmark-gfm -e table, one process"
TWO_PROCESSES = "cmark-gfm -e table, xargs -P2"


def measure() -> Section:
    home = Home("fiches")
    folder = home.path / "fiches"
    size = fiche_corpus.write(folder, COUNT)
    paths = sorted(str(path) for path in folder.glob("*/*.md"))
    listing = home.file("paths", "\n".join(paths))
    programs = {
        LIST: lambda: list_seconds(str(folder), home),
        ROWS: lambda: run_seconds(
            [str(OURS), "review", "--plain", "--fiches", str(folder)], home),
        COVERAGE: lambda: run_seconds(
            [str(OURS), "check", "--coverage", "--format", "csv", str(folder)], home),
    }
    _, missing = divided([Program("cmark-gfm", CMARK, "")])
    if not missing:
        programs[ONE_PROCESS] = lambda: run_seconds([*CMARK, *paths], home)
        programs[TWO_PROCESSES] = lambda: run_seconds(
            ["xargs", "-a", listing, "-P2", "-n", str(COUNT // 2), *CMARK], home)
    rounds = Rounds(programs).run(ROUNDS)
    rows = [[name, seconds(rounds.median(name)), rounds.spread(name, seconds),
             times(rounds.ratio(LIST, name))] for name in rounds.values]
    return Section(
        title="Loading, analysing and listing 10,000 fiches",
        how=(f"{COUNT:,} generated fiches from 50 kB to 1 kB, {size / 1e6:.1f} MB in all, in memory "
             f"after the first of {1 + ROUNDS} rounds. Ours is the choice list of `review`: every "
             "fiche's name and place known, its words, time and findings where its row is in sight, and "
             "the list on screen; `--plain` reads all of that for every row and writes it. "
             "cmark-gfm gets the same paths and writes HTML to `/dev/null`: in one process, which "
             "is what the target is compared with, and in two that share the files."),
        columns=["Program", "Median", "Middle half", "The list to it"], rows=rows,
        targets=[
            at_most("the list in at most 0.8 × the time of one cmark-gfm",
                    rounds.ratio(LIST, ONE_PROCESS) if not missing else None, 0.8, times),
            at_most("coverage in at most 1.5 × the time of the list", rounds.ratio(COVERAGE, LIST),
                    1.5, times),
            at_most("coverage in at most 1.5 × the time of the list with every row read",
                    rounds.ratio(COVERAGE, ROWS), 1.5, times)],
        notes=["Not measured, because not installed: cmark-gfm."] if missing else [])


def list_seconds(folder: str, home: Home) -> float:
    with Terminal([str(OURS), "review", "--fiches", folder], home.environment) as terminal:
        return terminal.instant_of("? aide", limit=120) - terminal.started


def run_seconds(command: list[str], home: Home) -> float:
    start = time.perf_counter()
    status = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                            env=home.environment, check=False).returncode
    # A fiche with an error makes `check` end with 1, which is no failure here.
    if status not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with {status}")
    return time.perf_counter() - start
