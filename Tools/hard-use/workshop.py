"""A folder of its own for a test: sessions, fiches and a home that nobody else uses."""

import os
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("ORALBLANC", os.path.join(ROOT, ".build/release/oralblanc"))

# What a fiche may hold that a terminal would obey or reorder.
ATTACKS = ("\x1b[31m\x1b[2J", "\x1b]0;titre\x07", "\x1b]52;c;eA==\x07", "\x9b31m", "\u202e20/20", "\u2066x",
           "\U000e0041", "a\u200bb", "z" + "\u0301" * 40, "日本語 👩\u200d💻 ❤\ufe0f", "a\x0bb\x08c")


class Workshop:
    """Holds what the program reads and writes during a test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="oralblanc-hard-use-")
        self.data = os.path.join(self.folder, "data")
        self.fiches = os.path.join(self.folder, "fiches")
        os.mkdir(self.data)
        shutil.copytree(
            os.path.join(ROOT, "fiches"), self.fiches, ignore=shutil.ignore_patterns("jury"))
        self._write_attacks()

    def _write_attacks(self):
        """A fiche that is first in the list, so that it is presented and reviewed often."""
        lines = [f"# Attaques {ATTACKS[4]}", ""]
        for attack in ATTACKS:
            lines += [f"## Partie {attack}", "", f"Du texte {attack} et **{attack}**.", "",
                      f"- {attack}", "", f"| {attack} | b |", "|---|---|", f"| c | {attack} |", ""]
        with open(os.path.join(self.fiches, "aaa-attaques.md"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines))

    def environment(self, **changes):
        """Only what the test says, so that a run does not depend on whose machine it is."""
        return {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": self.folder,
                "PATH": os.environ["PATH"], "EDITOR": "true",
                "ESCDELAY": "5", **changes}

    def command(self, *arguments, fiches=True):
        options = ["--data", self.data] + (["--fiches", self.fiches] if fiches else [])
        return [PROGRAM, *arguments, *options]

    def output(self, *arguments):
        """Runs a command that prints; returns its status, its output and its complaints."""
        done = subprocess.run(
            [PROGRAM, *arguments, "--data", self.data], env=self.environment(),
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def require_program():
    if not os.access(PROGRAM, os.X_OK):
        raise SystemExit(f"{PROGRAM} is missing: make build")
