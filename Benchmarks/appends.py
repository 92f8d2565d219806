"""Keeping one event, beside a bare write with fdatasync."""

import statistics
import subprocess

from measuring import Section, at_most, milliseconds, percentile, times
from programs import OUR_TOOL, Home

PAIRS = 2_000


def measure() -> Section:
    home = Home("appends")
    output = subprocess.run([str(OUR_TOOL), "appends", str(home.path), str(PAIRS)], check=True,
                            stdout=subprocess.PIPE, text=True).stdout
    pairs = [tuple(int(cell) / 1e9 for cell in line.split(",")) for line in output.splitlines()]
    ours, bare = zip(*pairs)
    ratio = statistics.median(mine / plain for mine, plain in pairs)
    rows = [[name, milliseconds(statistics.median(values)), milliseconds(percentile(values, 99))]
            for name, values in (("JournalWriter.append", ours), ("write and fdatasync", bare))]
    return Section(
        title="Keeping one event",
        how=(f"{PAIRS:,} pairs, one event appended to a journal and the same number of bytes "
             "appended to a plain file beside it by `write` and `fdatasync`, each first in every "
             "other pair. Ours makes the line and its checksum, writes, syncs and looks whether "
             "the file is still under its name."),
        columns=["", "Median", "99th percentile"],
        rows=[*rows, ["Ours to bare, median of the pairs", times(ratio), ""]],
        targets=[at_most("at most 1.2 × bare", ratio, 1.2, times)])
