"""Orals and replays with the program itself, and what they leave behind."""

import fcntl
import json
import os
import pathlib
import pty
import struct
import subprocess
import termios
import threading
import time

import numpy as np

PAGE = """---
id: court
title: "Oral court"
official: false
duration: 2
domain: any
fiches: 0
criteria:
  - {name: "Clarté", description: "Se faire comprendre", family: expression, serves: [expression]}
phases:
  - title: Exposé
    slots:
      - {kind: presentation, minutes: 1, limit: maximum}
      - {kind: exchange, minutes: 1}
---
"""


class Oral:
    """A rehearsal in line mode, whose markers tie its clock to ours."""

    def __init__(self, program: str, environment: dict, data: pathlib.Path, *options: str) -> None:
        self.sessions = data / "sessions"
        page = data / "court.md"
        data.mkdir(parents=True, exist_ok=True)
        page.write_text(PAGE, encoding="utf-8")
        known = set(self.sessions.glob("*.jsonl"))
        self.process = subprocess.Popen(
            [program, "rehearse", "--plain", "--lang", "fr", "--seed", "3", "--exam", str(page),
             "--data", str(data), *options],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        self.lines: list[str] = []
        threading.Thread(target=self._read, daemon=True).start()
        self.say("")
        self.journal = self.wait(lambda: next(
            iter(set(self.sessions.glob("*.jsonl")) - known), None))
        self.markers: list[float] = []

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.append(line.decode().strip())

    @staticmethod
    def wait(look, seconds: float = 20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := look():
                return found
            time.sleep(0.01)
        raise SystemExit("waited in vain")

    def say(self, text: str) -> float:
        self.process.stdin.write((text + "\n").encode())
        self.process.stdin.flush()
        return time.monotonic()

    def mark(self) -> None:
        self.markers.append(self.say("repère"))

    def events(self) -> list[dict]:
        return events(self.journal)

    def waits_for(self, kind: str) -> dict:
        return self.wait(lambda: next((e for e in self.events() if e["type"] == kind), None))

    def clock_offset(self) -> float:
        """What is to be added to our clock to have the session's, in seconds."""
        told = [event["t"] for event in self.events() if event["type"] == "marker-set"]
        # A key may be late and is never early.
        return min(t - at for t, at in zip(told, self.markers, strict=False))

    def finish(self) -> None:
        for word in ("fin", "oui", "fin", "oui", "quitter"):
            self.say(word)
        self.process.stdin.close()
        self.process.wait(timeout=60)

    def processor_seconds(self) -> float:
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")")[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_bytes(self) -> int:
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) * 1024
        return 0


def events(journal: pathlib.Path) -> list[dict]:
    lines = journal.read_bytes().split(b"\n")[:-1]
    return [event for event in map(json.loads, lines) if "t" in event]


def take_path(journal: pathlib.Path) -> pathlib.Path:
    return journal.with_name(journal.name.replace(".jsonl", ".take-1.wav"))


def samples(path: pathlib.Path) -> np.ndarray:
    data = path.read_bytes()[44:]
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2")


def session_time(journal: pathlib.Path, sound: float) -> float:
    """The second of the session at which a second of the take was heard."""
    found = events(journal)
    stopped = next((e for e in found if e["type"] == "recording-stopped"), {})
    anchors = stopped.get("anchors") or [
        [next(e for e in found if e["type"] == "recording-started")["origin_seconds"], 0]]
    times, places = [a[0] for a in anchors], [a[1] for a in anchors]
    if sound <= places[0]:
        return times[0] + sound - places[0]
    if sound >= places[-1]:
        return times[-1] + sound - places[-1]
    return float(np.interp(sound, places, times))


class Replay:
    """The replay on a terminal of its own, and where it should stand at any time."""

    def __init__(self, program: str, environment: dict, data: pathlib.Path,
                 journal: pathlib.Path) -> None:
        self.shown = bytearray()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            os.execve(program, [program, "replay", str(journal), "--lang", "fr", "--data",
                                str(data)], environment)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        threading.Thread(target=self._read, daemon=True).start()
        Oral.wait(lambda: b"\xe2\x80\x96" in self.shown or None)
        time.sleep(0.5)

    def _read(self) -> None:
        while True:
            try:
                data = os.read(self.terminal, 65_536)
            except OSError:
                return
            if not data:
                return
            self.shown += data

    def press(self, keys: str) -> float:
        os.write(self.terminal, keys.encode())
        return time.monotonic()

    def close(self) -> None:
        self.press("\x1b")
        time.sleep(0.1)
        self.press("\x1b")
        os.waitpid(self.pid, 0)
        os.close(self.terminal)
