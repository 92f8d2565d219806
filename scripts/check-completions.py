#!/usr/bin/env python3
"""Types into real shells and looks at what a tabulator makes of it: check-completions.py PROGRAM

Each shell runs in a terminal of its own and loads the script that the program makes for it. There, `oralblanc` is a
function that shows its words, and hands on only what a completion script asks.
"""

import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PATIENCE_SECONDS = 20

# What is typed, and the words that the program then gets.
CASES = [
    ("reh", ["rehearse"]),
    ("repet", ["repeter"]),
    ("historiq", ["historique"]),
    ("hel", ["help"]),
    ("help verif", ["help", "verifier"]),
    ("rehearse --exam e6-pa", ["rehearse", "--exam", "e6-parcours"]),
    ("rehearse --exam bts-sio-e5", ["rehearse", "--exam", "bts-sio-e5"]),
    ("repeter --exam pages/mon", ["repeter", "--exam", "pages/mon-oral.md"]),
    ("rehearse --mode exa", ["rehearse", "--mode", "examen"]),
    ("rehearse --jury bien", ["rehearse", "--jury", "bienveillant"]),
    ("rehearse --str", ["rehearse", "--strict"]),
    ("export --format ht", ["export", "--format", "html"]),
    ("export --form", ["export", "--format"]),
    ("check pa", ["check", "pages/"]),
    ("check pages/mon", ["check", "pages/mon-oral.md"]),
    ("verifier mes", ["verifier", "mes fiches/"]),
    ("rehearse --fiches mes", ["rehearse", "--fiches", "mes fiches/"]),
    ("import pages/mon", ["import", "pages/mon-oral.md"]),
    ("review pages/mon", ["review", "pages/mon-oral.md"]),
    ("review support-h", ["review", "support-helpdesk"]),
    ("replay --data donn", ["replay", "--data", "données/"]),
    ("replay --data données 2026-03", ["replay", "--data", "données", "2026-03-01T09-30-00-0001"]),
    ("exporter --data données 2026-03", ["exporter", "--data", "données", "2026-03-01T09-30-00-0001"]),
    ("new fic", ["new", "fiche"]),
    ("history --lang=f", ["history", "--lang=fr"]),
    ("draw --stric", ["draw", "--stric"]),
]


class Shell:
    """A shell that waits for a line, in a folder with something to complete."""

    def __init__(self, command, start, folder):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            environment = {
                "PATH": os.environ["PATH"], "HOME": folder, "TERM": "xterm", "LC_ALL": "C.UTF-8",
                "LANGUAGE": "fr", "XDG_DATA_HOME": f"{folder}/none",
            }
            os.execvpe(command[0], command, environment)
        self.written = ""
        self.send(start + "\necho is-\"\"ready\n")
        self.wait_for(r"is-ready")

    def send(self, keys):
        os.write(self.terminal, keys.encode())

    def wait_for(self, pattern):
        """The last match of what the shell wrote since the last call."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            found = re.search(pattern, self.written)
            if found:
                self.written = self.written[found.end():]
                return found
            if select.select([self.terminal], [], [], 0.5)[0]:
                try:
                    self.written += os.read(self.terminal, 65536).decode(errors="replace")
                except OSError:
                    break
        raise TimeoutError(f"{pattern} does not come after:\n{self.written}")

    def settle(self):
        """Reads until nothing more comes: the shell has answered the tabulator."""
        quiet = 0
        while quiet < 3:
            if select.select([self.terminal], [], [], 0.1)[0]:
                self.written += os.read(self.terminal, 65536).decode(errors="replace")
                quiet = 0
            else:
                quiet += 1

    def complete(self, typed):
        """The words that the program gets once a tabulator was pressed behind what was typed."""
        # Whatever is left of an earlier line is thrown away.
        self.send("\x15oralblanc " + typed)
        self.settle()
        self.send("\t")
        self.settle()
        self.written = ""
        self.send("\n")
        words = self.wait_for(r"<<((?:\[[^\]]*\])*)>>").group(1)
        return re.findall(r"\[([^\]]*)\]", words)

    def close(self):
        os.kill(self.child, signal.SIGKILL)
        os.close(self.terminal)
        os.waitpid(self.child, 0)


def posix_function(program, prepare):
    return (
        f"oralblanc() {{ if [ \"$1\" = ---complete ]; then LC_ALL=fr_FR.UTF-8 '{program}' \"$@\"; else "
        f"printf '<''<'; [ $# = 0 ] || printf '[%s]' \"$@\"; echo '>''>'; fi; }}\n{prepare}")


def shells(program, folder):
    """How each shell is started, and what makes it ready."""
    for name in ["bash", "zsh", "fish"]:
        script = subprocess.run(
            [program, "--generate-completion-script", name], check=True, capture_output=True)
        (pathlib.Path(folder) / f".script.{name}").write_bytes(script.stdout)
    return {
        "bash": (["bash", "--norc", "--noprofile", "-i"],
                 posix_function(program, "PS1='$ '; bind 'set bell-style none'; . ~/.script.bash")),
        "zsh": (["zsh", "-f", "-i"],
                posix_function(program, "PROMPT='$ '; autoload -U compinit; compinit -u -D; . ~/.script.zsh")),
        "fish": (["fish", "--no-config", "-i"],
                 f"function oralblanc; if test \"$argv[1]\" = ---complete; LC_ALL=fr_FR.UTF-8 '{program}' $argv; "
                 "else; printf '<''<'; test (count $argv) = 0; or printf '[%s]' $argv; echo '>''>'; end; end\n"
                 "function fish_prompt; echo '$ '; end; set -g fish_autosuggestion_enabled 0; "
                 "source ~/.script.fish"),
    }


def fill(folder, program):
    root = pathlib.Path(folder)
    (root / "pages").mkdir()
    (root / "pages/mon-oral.md").write_text("# Mon oral\n")
    (root / "mes fiches").mkdir()
    (root / "mes fiches/une.md").write_text("# Une\n")
    sessions = root / "données/sessions"
    sessions.mkdir(parents=True)
    (sessions / "2026-03-01T09-30-00-0001.jsonl").write_text("{}\n")


def main():
    program = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:] or ["bash", "zsh", "fish"]
    failures = 0
    for name in wanted:
        if not shutil.which(name):
            print(f"{name}: not installed", file=sys.stderr)
            failures += 1
            continue
        with tempfile.TemporaryDirectory() as folder:
            fill(folder, program)
            command, start = shells(program, folder)[name]
            shell = Shell(command, start, folder)
            right = 0
            for typed, words in CASES:
                got = shell.complete(typed)
                # A folder is completed with its slash in some shells, without it in others.
                if [word.rstrip("/") for word in got] == [word.rstrip("/") for word in words]:
                    right += 1
                else:
                    failures += 1
                    print(f"{name}: {typed!r} becomes {got}, not {words}", file=sys.stderr)
            shell.close()
            print(f"{name}: {right} of {len(CASES)} lines are completed as they should be")
    return 1 if failures else 0


sys.exit(main())
