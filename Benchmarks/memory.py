"""Ten thousand journals folded into memory, beside the list of the same folder."""

import os
import subprocess

import journal_corpus
from measuring import Rounds, Section, at_most, seconds, times
from programs import OURS, Home

COUNT = 10_000
EVENTS = 100
ROUNDS = 7
LIST = "oralblanc history --json"
FOLD = "oralblanc drill --json"
LOG = "oralblanc export --format reviews"


def processor_seconds(arguments: list[str], environment: dict[str, str]) -> float:
    """User and system time of a program on all processors."""
    child = subprocess.Popen([str(OURS), *arguments], stdout=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"{arguments[0]} ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime


def measure() -> Section:
    home = Home("memory")
    data = home.path / "data"
    size = journal_corpus.write_folder(data / "sessions", COUNT, EVENTS)
    environment = home.environment

    def spent(*arguments: str):
        return lambda: processor_seconds([*arguments, "--data", str(data)], environment)

    rounds = Rounds({
        LIST: spent("history", "--json"),
        FOLD: spent("drill", "--json", "--exam-date", "2099-05-18"),
        LOG: spent("export", "--format", "reviews"),
    }).run(ROUNDS)
    rows = [[name, seconds(rounds.median(name)), rounds.spread(name, seconds),
             times(rounds.ratio(name, LIST))] for name in rounds.values]
    return Section(
        title="Folding 10,000 journals into memory",
        how=(f"{COUNT:,} journals of {EVENTS} events, {size / 1e6:.0f} MB in all, in memory after "
             f"the first of {1 + ROUNDS} rounds. Processor time of the whole process. `drill --json` "
             "reads every journal, folds each answer into what is remembered of its question, reads the fiches "
             "and plans the day; there is no second store that could spare it that."),
        columns=["Program", "Median", "Middle half", "To the list"], rows=rows,
        targets=[at_most("the drill in at most 1.2 × the list", rounds.ratio(FOLD, LIST), 1.2,
                         times)])
