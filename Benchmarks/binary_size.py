"""What the one file is made of: each module's share before linking, and what the libraries add."""

import pathlib
import subprocess

from measuring import Section, at_most
from programs import OURS, ROOT

LIMIT_BYTES = 20 << 20
# Modules of the program that are smaller than this are counted together.
SMALL_BYTES = 100_000
# Sections that are loaded; those for unwinding calls and for the linker alone are left out.
LOADED = (".text", ".rodata", ".data", "swift5_")
# What lies beside the program's own objects and is not part of it.
OTHERS = {"oralblanc_bench", "DrillSimulation", "oralblanc_pictures", "ScreenPictures", "SmallDocuments"}


def measure() -> Section:
    total = OURS.stat().st_size
    modules = dict(sorted(module_bytes().items(), key=lambda entry: -entry[1]))
    named = {name: size for name, size in modules.items() if size >= SMALL_BYTES}
    small = sum(modules.values()) - sum(named.values())
    rest = total - sum(modules.values())
    rows = [[f"`{name}`", mebibytes(size), share(size, total)] for name, size in named.items()]
    rows.append([f"{len(modules) - len(named)} smaller modules", mebibytes(small), share(small, total)])
    rows.append(["Swift's runtime and libraries, C libraries",
                 mebibytes(rest), share(rest, total)])
    rows.append(["The whole file", mebibytes(total), "100 %"])
    return Section(
        title="What the file is made of",
        how=("The release build, stripped. Of each module, code and constants of its objects as they go into "
             "the linker, which leaves out what nothing uses and joins texts that are the same; the last "
             "row but one is the remainder."),
        columns=["", "Size", "Share"], rows=rows,
        targets=[at_most("at most 20 MiB", total, LIMIT_BYTES, mebibytes)])


def module_bytes() -> dict[str, int]:
    """Code and constants of each module of the program, by its objects."""
    sizes = {}
    for folder in (ROOT / ".build/release").resolve().glob("*.build"):
        name = folder.name.removesuffix(".build")
        objects = [str(path) for path in pathlib.Path(folder).rglob("*.o")]
        if name in OTHERS or name.endswith("-tool") or not objects:
            continue
        lines = subprocess.run(["size", "-A", *objects], capture_output=True, text=True,
                               check=True).stdout.splitlines()
        sizes[name] = sum(int(parts[1]) for line in lines if len(parts := line.split()) == 3
                          and parts[0].startswith(LOADED))
    return sizes


def mebibytes(size: float) -> str:
    return f"{size / (1 << 20):.1f} MiB"


def share(size: int, total: int) -> str:
    return f"{100 * size / total:.0f} %"
