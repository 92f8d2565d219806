"""Moving about in a session of a million events, on the replay's own screen."""

import random
import statistics

import journal_corpus
from measuring import Section, at_most, milliseconds, percentile
from programs import OURS, Home
from terminal import Terminal

EVENTS = 1_000_000
SEEKS = 1_000
LIMIT_SECONDS = 0.002
OPENING_SECONDS = 0.4


def measure() -> Section:
    home = Home("seeks")
    path = home.path / "long.jsonl"
    size = journal_corpus.write_long(path, EVENTS)
    source = random.Random(16)
    spent = []
    with Terminal([str(OURS), "replay", str(path)], home.environment) as terminal:
        opened = terminal.instant_of("? aide", limit=120) - terminal.started
        # It is held, so that only the keys move it.
        terminal.send(" ")
        terminal.settle(0.2)
        before = ""
        for _ in range(SEEKS):
            # A tenth of the session, never the one before: each key moves far and changes the screen.
            key = source.choice([tenth for tenth in "0123456789" if tenth != before])
            before = key
            seconds = terminal.answer_seconds(key)
            if seconds is None:
                raise RuntimeError(f"no answer to {key!r} in the replay")
            spent.append(seconds)
            terminal.settle(0.005, limit=0.1)
    slowest = percentile(spent, 99)
    return Section(
        title="Seeking in a journal of a million events",
        how=(f"`oralblanc replay` of one session of {EVENTS:,} events ({size / 1e6:.0f} MB), held; "
             f"{SEEKS:,} jumps to a random tenth of it, from the key to the first byte of the new "
             "screen."),
        columns=["", "Time"],
        rows=[["Jump, median", milliseconds(statistics.median(spent))],
              ["Jump, 99th percentile", milliseconds(slowest)],
              ["Jump, the slowest", milliseconds(max(spent))],
              ["Opening the journal", milliseconds(opened)]],
        targets=[at_most("each jump within 2 ms at the 99th percentile", slowest, LIMIT_SECONDS,
                         milliseconds),
                 at_most("open within 0.4 s", opened, OPENING_SECONDS, milliseconds)])
