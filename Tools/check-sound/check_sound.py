"""Records, replays, unplugs and kills, with real sound servers: `check_sound.py PROGRAM [SERVER...]`.

A known sound is played into a microphone, an oral is recorded, its replay is played into a loudspeaker
and recorded again. Each figure is printed with what it must not exceed; the exit status is 1 if one does.
"""

import pathlib
import random
import signal
import statistics
import subprocess
import sys
import time

import numpy as np
from hearing import RATE, Ear, known_sound, place
from orals import Oral, Replay, events, samples, session_time, take_path
from servers import SPEAKER, Server

SECONDS = 60
KILLS = 20
WINDOW = 4.0
FAILED: list[str] = []


def tell(what: str, measured: str, limit: str, is_met: bool) -> None:
    print(f"| {what} | {measured} | {limit} | {'met' if is_met else '**not met**'} |", flush=True)
    if not is_met:
        FAILED.append(what)


def record(program: str, server: Server, data: pathlib.Path, sound: np.ndarray) -> pathlib.Path:
    """Records a minute, and tells how far the recording is from what was heard when."""
    raw = server.folder / "known.raw"
    raw.write_bytes(sound.tobytes())
    ear = Ear("mic.monitor", server.environment)
    quiet = Oral(program, server.environment, server.folder / "quiet")
    oral = Oral(program, server.environment, data, "--record")
    oral.waits_for("recording-started")
    player = server.play(raw)
    used, idle = oral.processor_seconds(), quiet.processor_seconds()
    began = time.monotonic()
    for _ in range(SECONDS // 5):
        time.sleep(5)
        oral.mark()
        # It does all that the other one does but record, so that the difference is that alone.
        quiet.mark()
    seconds = time.monotonic() - began
    used, idle = oral.processor_seconds() - used, quiet.processor_seconds() - idle
    memory = oral.resident_bytes() - quiet.resident_bytes()
    player.kill()
    player.wait()
    offset = oral.clock_offset()
    oral.finish()
    quiet.finish()
    take = samples(take_path(oral.journal))
    errors = []
    for start in np.arange(began + 3, began + seconds - WINDOW - 3, 5):
        part = ear.heard(start, WINDOW)
        at, score = place(part, take)
        if score > 0.7:
            errors.append((start, session_time(oral.journal, at) - (start + offset)))
    ear.close()
    worst = max(abs(error) for _, error in errors)
    drift = abs(np.polyfit([at for at, _ in errors], [error for _, error in errors], 1)[0])
    name = server.kind
    tell(f"{name}: recorded sound against what was heard, {len(errors)} places",
         f"{worst * 1000:.0f} ms at most", "150 ms", worst <= 0.15 and len(errors) >= 8)
    tell(f"{name}: drift of the recording", f"{drift * 100:.3f} %", "0.1 %", drift <= 0.001)
    share = (used - idle) / seconds
    tell(f"{name}: processor for recording and measuring", f"{share * 100:.2f} % of a core", "1 %",
         share < 0.01)
    tell(f"{name}: memory for it", f"{memory / 1e6:.1f} MB", "3 MB", memory < 3e6)
    return oral.journal


def replay(program: str, server: Server, data: pathlib.Path, journal: pathlib.Path) -> None:
    """Replays, goes to and fro, and tells how far what is heard is from what is shown."""
    take = samples(take_path(journal))
    ear = Ear(f"{SPEAKER}.monitor", server.environment)
    time.sleep(2)
    screen = Replay(program, server.environment, data, journal)
    errors: dict[str, float] = {}
    position, pressed, tempo = 0.0, screen.press(" "), 1.0

    def listen(what: str, wait: float = 1.0) -> float:
        start = time.monotonic() + wait
        time.sleep(wait + WINDOW + 0.7)
        part = ear.heard(start, WINDOW)
        at, score = place(part, take, tempo)
        shown = position + (start - pressed) * tempo
        errors[what] = (session_time(journal, at) - shown) if score > 0.6 else float("inf")
        return start

    def go(key: str, to: float) -> None:
        nonlocal position, pressed
        now = screen.press(key)
        position, pressed = to, now

    def now_at() -> float:
        return position + (time.monotonic() - pressed) * tempo

    first = listen("from the start", 3.0)
    for _ in range(3):
        last = listen("as it goes on", 5.0)
    drift = abs(errors["as it goes on"] - errors["from the start"]) / (last - first)
    go("\x1b[D", now_at() - 10)
    listen("10 s back")
    go("\x1b[C", now_at() + 10)
    listen("10 s on")
    end = max(event["t"] for event in events(journal))
    go("3", end * 0.3)
    listen("to a tenth")
    go("  ", now_at())
    listen("held and played")
    for key in range(6):
        go("\x1b[D" if key % 2 else "\x1b[C", now_at() + (-10 if key % 2 else 10))
        time.sleep(0.04)
    listen("after six quick jumps", 1.5)
    go("1", end * 0.1)
    for factor in (1.25, 1.5, 2.0):
        go("+", now_at())
        tempo = factor
        listen(f"at ×{factor:g}", 1.2)
    go("+", now_at())
    time.sleep(1)
    silent = ear.heard(time.monotonic() - 0.7, 0.5)
    loud = float(np.abs(silent.astype(int)).max()) if len(silent) else -1
    screen.press("---")
    screen.press("M")
    time.sleep(1)
    muted = ear.heard(time.monotonic() - 0.7, 0.5)
    quiet = float(np.abs(muted.astype(int)).max()) if len(muted) else -1
    screen.press("M")
    time.sleep(1)
    screen.close()
    time.sleep(0.5)
    left = ear.heard(time.monotonic() - 0.4, 0.3)
    after = float(np.abs(left.astype(int)).max()) if len(left) else -1
    ear.close()
    name = server.kind
    for what, error in errors.items():
        tell(f"{name}: replay {what}", f"{error * 1000:+.0f} ms", "±150 ms", abs(error) <= 0.15)
    tell(f"{name}: drift of the replay", f"{drift * 100:.3f} %", "0.1 %", drift <= 0.001)
    tell(f"{name}: silent at ×4, muted, after the screen", f"{loud:.0f}, {quiet:.0f}, {after:.0f}",
         "0", max(loud, quiet, after) == 0)


def unplug(program: str, server: Server, data: pathlib.Path) -> None:
    oral = Oral(program, server.environment, data, "--record")
    oral.waits_for("recording-started")
    time.sleep(2)
    pulled = time.monotonic()
    server.unplug()
    stopped = oral.waits_for("recording-stopped")
    noticed = time.monotonic() - pulled
    Oral.wait(lambda: any("micro" in line.lower() for line in oral.lines) or None)
    oral.finish()
    tell(f"{server.kind}: unplugged", f"`{stopped['cause']}` after {noticed:.1f} s, told, oral ended well",
         "noticed", oral.process.returncode == 0 and stopped["cause"] in ("moved", "lost", "refused"))


def kills(program: str, server: Server, data: pathlib.Path) -> None:
    """Kills the program twenty times; tells what is lost of sound and of events."""
    chance = random.Random(18)
    lost, events_lost = [], 0
    for _ in range(KILLS):
        oral = Oral(program, server.environment, data, "--record")
        origin = oral.waits_for("recording-started")["origin_seconds"]
        time.sleep(chance.uniform(0.5, 2.5))
        oral.mark()
        Oral.wait(lambda oral=oral: any("epère" in line for line in oral.lines[1:]) or None)
        time.sleep(chance.uniform(0.3, 1.2))
        told = sum(1 for line in oral.lines if line.startswith("Repère"))
        killed = time.monotonic()
        oral.process.send_signal(signal.SIGKILL)
        oral.process.wait()
        kept = len(samples(take_path(oral.journal))) / RATE
        lost.append(killed + oral.clock_offset() - origin - kept)
        there = sum(1 for event in oral.events() if event["type"] == "marker-set")
        events_lost += max(0, told - there)
    tell(f"{server.kind}: sound lost by {KILLS} kills",
         f"{statistics.median(lost):.2f} s at the median, {max(lost):.2f} s at most", "1 s",
         max(lost) <= 1)
    tell(f"{server.kind}: events lost by them", str(events_lost), "0", events_lost == 0)


def main() -> int:
    program = str(pathlib.Path(sys.argv[1]).resolve())
    kinds = sys.argv[2:] or ["pulseaudio", "pipewire"]
    sound = known_sound(SECONDS + 20)
    for kind in kinds:
        server = Server(kind)
        try:
            data = server.folder / "data"
            journal = record(program, server, data, sound)
            replay(program, server, data, journal)
            kills(program, server, server.folder / "kills")
            unplug(program, server, server.folder / "unplugged")
        finally:
            server.close()
    for name in ("parec", "paplay", "sox"):
        version = subprocess.run([name, "--version"], text=True, capture_output=True, check=False)
        print(f"<!-- {version.stdout.splitlines()[0] if version.stdout else name} -->")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
