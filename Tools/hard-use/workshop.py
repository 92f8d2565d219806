"""A folder of its own for a test: sessions, fiches and a home that nobody else uses."""

import os
import shutil
import subprocess
import tempfile
import zipfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("ORALBLANC", os.path.join(ROOT, ".build/release/oralblanc"))

# What a fiche may hold that a terminal would obey or reorder.
ATTACKS = ("\x1b[31m\x1b[2J", "\x1b]0;titre\x07", "\x1b]52;c;eA==\x07", "\x9b31m", "\u202e20/20", "\u2066x",
           "\U000e0041", "a\u200bb", "z" + "\u0301" * 40, "日本語 👩\u200d💻 ❤\ufe0f", "a\x0bb\x08c")

# Stand-ins for a microphone, a loudspeaker and a program that writes words down.
PROGRAMS = {
    "recorder": "dd if=/dev/urandom bs=1600 count=20 2>/dev/null\n"
                "while :; do dd if=/dev/urandom bs=1600 count=1 2>/dev/null || exit; sleep 0.05; done",
    "player": "exec cat >/dev/null",
    "transcriber": r"""n=0
for word in euh du coup on a mis gé elle pé i pour trois cents postes voilà; do
  printf '{"start":0.%d,"end":0.%d,"word":"%s"}\n' $((100 + n * 20)) $((115 + n * 20)) $word
  n=$((n + 1))
done
echo '{"done":true,"model":"fake-1"}'""",
}
# The smallest text that Word would open.
WORD = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                           '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats'
                           '-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                   '<Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships'
                   '/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
                         '<w:p><w:r><w:t>Parc de postes \u202e20/20</w:t></w:r></w:p>'
                         '<w:p><w:r><w:t>Contexte : trente postes.</w:t></w:r></w:p></w:body></w:document>',
}
CANDIDATES = ("Durand Zoé", "名前 Benoît", "Le Goff Gaëlle")


class Workshop:
    """Holds what the program reads and writes during a test."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="oralblanc-hard-use-")
        self.data = os.path.join(self.folder, "data")
        self.fiches = os.path.join(self.folder, "fiches")
        self.class_folder = os.path.join(self.folder, "class")
        for name in (self.data, self.class_folder, os.path.join(self.folder, "run")):
            os.mkdir(name, 0o700)
        shutil.copytree(
            os.path.join(ROOT, "fiches"), self.fiches, ignore=shutil.ignore_patterns("jury"))
        self._write_attacks()
        with zipfile.ZipFile(os.path.join(self.fiches, "rapport.docx"), "w") as document:
            for name, text in WORD.items():
                document.writestr(name, text)
        for name, script in PROGRAMS.items():
            with open(self.program(name), "w", encoding="utf-8") as file:
                file.write(f"#!/bin/sh\n{script}\n")
            os.chmod(self.program(name), 0o755)

    def program(self, name):
        return os.path.join(self.folder, name)

    def fill_class(self, journals):
        """Deals journals out to the candidates of a class; those that they have stay."""
        for number, path in enumerate(journals):
            folder = os.path.join(self.class_folder, CANDIDATES[number % len(CANDIDATES)], "sessions")
            os.makedirs(folder, exist_ok=True)
            shutil.copy(path, folder)

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
                "XDG_RUNTIME_DIR": os.path.join(self.folder, "run"),
                "ESCDELAY": "5", **changes}

    def command(self, *arguments, fiches=True, data=None):
        options = ["--data", data or self.data] + (["--fiches", self.fiches] if fiches else [])
        return [PROGRAM, *arguments, *options]

    def output(self, *arguments, data=None):
        """Runs a command that prints; returns its status, its output and its complaints."""
        done = subprocess.run(
            [PROGRAM, *arguments, "--data", data or self.data], env=self.environment(),
            stdin=subprocess.DEVNULL, capture_output=True, timeout=120, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def require_program():
    if not os.access(PROGRAM, os.X_OK):
        raise SystemExit(f"{PROGRAM} is missing: make build")
