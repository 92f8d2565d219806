"""Our program and its peers, each in its own home and with something to show."""

import dataclasses
import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".build-tools"
# On the disk of the project rather than in /tmp, which may be memory.
WORK = TOOLS / "bench"
OURS = pathlib.Path(os.environ.get("ORALBLANC", ROOT / ".build/release/oralblanc"))
OUR_TOOL = ROOT / ".build/release/oralblanc-bench"
FLOOR = TOOLS / "floor"

SLIDES = "\n\n---\n\n".join(
    f"# Diapositive {number}\n\n- premier point\n- second point" for number in range(1, 40)) + "\n"


@dataclasses.dataclass
class Program:
    """How a program is called, and the text by which its first frame is known."""

    name: str
    command: list[str]
    text: str
    # Two keys that each change what is on screen, pressed in turn.
    keys: str = ""
    folder: str | None = None

    @property
    def path(self) -> str | None:
        return shutil.which(self.command[0])


class Home:
    """An empty home of its own for each use, so that no program finds what another one left."""

    def __init__(self, name: str):
        self.path = WORK / name
        shutil.rmtree(self.path, ignore_errors=True)
        self.path.mkdir(parents=True)
        self.environment = {
            "HOME": str(self.path), "XDG_DATA_HOME": str(self.path / "share"),
            "XDG_CONFIG_HOME": str(self.path / "config"),
            # A peer that pip installed stands beside the Python that runs this.
            "PATH": f"{TOOLS / 'venv/bin'}:{os.environ['PATH']}"}

    def file(self, name: str, text: str) -> str:
        (self.path / name).write_text(text)
        return str(self.path / name)


def floor() -> Program:
    return Program("C and ncurses (the floor)", [str(FLOOR)], "ready 22 0", "jk")


def peers(home: Home) -> list[Program]:
    slides = home.file("slides.md", SLIDES)
    return [
        Program("mdp", ["mdp", slides], "second point", "jk"),
        Program("patat", ["patat", slides], "second point", "jk"),
        Program("tig", ["tig"], "[main]", "jk", folder=repository(home)),
        Program("calcurse", ["calcurse", "-D", str(home.path / "calcurse")], "Calendar", "lh"),
        Program("termdown", [str(TOOLS / "venv/bin/termdown"), "30m"], ""),
    ]


def repository(home: Home) -> str:
    """A repository of two hundred commits for tig to list."""
    folder = home.path / "repository"
    folder.mkdir()
    entries = "".join(
        f"commit refs/heads/main\ncommitter Candidat <c@exemple.fr> {1_770_000_000 + n} +0000\n"
        f"data 9\nEtape {n:03}\nM 100644 inline notes.md\ndata 4\n{n:03}\n\n" for n in range(200))
    subprocess.run(["git", "init", "-q", "-b", "main", str(folder)], check=True)
    subprocess.run(["git", "-C", str(folder), "fast-import", "--quiet"], input=entries.encode(),
                   check=True)
    subprocess.run(["git", "-C", str(folder), "reset", "-q", "--hard"], check=True)
    return str(folder)


def divided(found: list[Program]) -> tuple[list[Program], list[str]]:
    """The programs that are installed, and the names of those that are not."""
    return ([program for program in found if program.path],
            [program.name for program in found if not program.path])


def not_installed(names: list[str]) -> list[str]:
    return [f"Not measured, because not installed: {', '.join(names)}."] if names else []
