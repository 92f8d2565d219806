"""Measures the release build beside its peers: `run.py [SECTION ...]`, all of them by default.

The whole run is written to docs/BENCHMARKS.md; chosen sections are only printed, so that the page
always holds figures of one run.
"""

import importlib
import shutil
import sys
import time

import machine
from programs import ROOT, WORK

SECTIONS = {"first-frame": "first_frame", "keys": "key_latency", "idle": "idle", "crowd": "crowd",
            "fiches": "fiches", "seeks": "seeks", "appends": "appends", "journals": "journals",
            "class": "class_glance", "recording": "recording", "drill": "drill", "memory": "memory",
            "size": "binary_size", "jury": "table"}
INTRODUCTION = """# Benchmarks

Made by `make bench`, which measures the release build and its peers side by side in one run: programs
take turns, figures are medians, and a ratio is the median of the ratios of each round or pair.

"""


def main(chosen: list[str]) -> int:
    unknown = [name for name in chosen if name not in SECTIONS]
    if unknown:
        print(f"no such section: {' '.join(unknown)}; there are {', '.join(SECTIONS)}")
        return 2
    text = INTRODUCTION + machine.description()
    for name in chosen or SECTIONS:
        start = time.perf_counter()
        section = importlib.import_module(SECTIONS[name]).measure().text()
        print(f"{section}\n({name}: {time.perf_counter() - start:.0f} s)\n", flush=True)
        text += "\n" + section
        # Some of what was written for it takes hundreds of megabytes.
        shutil.rmtree(WORK / name, ignore_errors=True)
    if not chosen:
        (ROOT / "docs/BENCHMARKS.md").write_text(text)
    return 0


sys.exit(main(sys.argv[1:]))
