"""A folder of its own for a test: sessions, fiches and a home that nobody else uses."""

import os
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("ORALBLANC", os.path.join(ROOT, ".build/release/oralblanc"))


class Workshop:
    """Holds what the program reads and writes during a test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="oralblanc-hard-use-")
        self.data = os.path.join(self.folder, "data")
        self.fiches = os.path.join(self.folder, "fiches")
        os.mkdir(self.data)
        shutil.copytree(
            os.path.join(ROOT, "fiches"), self.fiches, ignore=shutil.ignore_patterns("jury"))

    def environment(self, **changes):
        """Only what the test says, so that a run does not depend on whose machine it is."""
        return {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": self.folder,
                "PATH": os.environ["PATH"], "EDITOR": "true", **changes}

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
