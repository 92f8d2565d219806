"""Prints the lines that tests reach in each module: table.py REPORT.

The report is the JSON that `swift test --enable-code-coverage` exports (llvm-cov's format). Shims over
C libraries and what is generated are left out. MINIMUM holds what must not be lost again.
"""

import json
import pathlib
import sys

# Percent of lines. Pure modules have no excuse; what talks to the system has a few.
MINIMUM = {
    "ExamModel": 90, "TextCells": 90, "JSONText": 90, "SessionEngine": 90, "Jury": 90, "Screens": 90,
    "Frames": 90, "Wording": 90, "Pages": 90, "Memory": 90, "Voice": 90, "Application": 80,
}


def modules(report, root):
    """Each module below Sources with its lines: how many there are, how many were reached."""
    lines = {}
    for file in json.loads(pathlib.Path(report).read_text())["data"][0]["files"]:
        path = pathlib.Path(file["filename"])
        if not path.is_relative_to(root / "Sources") or path.suffix != ".swift":
            continue
        summary = file["summary"]["lines"]
        module = path.relative_to(root / "Sources").parts[0]
        count, covered = lines.get(module, (0, 0))
        lines[module] = count + summary["count"], covered + summary["covered"]
    return lines


def main():
    lines = modules(sys.argv[1], pathlib.Path(__file__).resolve().parents[2])
    lines["all of them"] = tuple(map(sum, zip(*lines.values())))
    is_enough = True
    print(f"{'Module':18} {'Lines':>7} {'Reached':>8} {'Percent':>8}")
    for module, (count, covered) in lines.items():
        percent = 100 * covered / count
        least = MINIMUM.get(module, 0)
        remark = "" if percent >= least else f"  fewer than {least} %"
        is_enough &= percent >= least
        print(f"{module:18} {count:7} {covered:8} {percent:7.1f}%{remark}")
    return 0 if is_enough else 1


if __name__ == "__main__":
    sys.exit(main())
