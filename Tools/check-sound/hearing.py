"""A sound that tells where one is in it, and ears that know when they heard what."""

import subprocess
import threading
import time

import numpy as np

RATE = 16_000
STEP = 0.005


def known_sound(seconds: int) -> np.ndarray:
    """Noise that goes on and off by chance: any four seconds of it are found again."""
    random = np.random.default_rng(18)
    noise = random.normal(size=seconds * RATE)
    spectrum = np.fft.rfft(noise)
    frequency = np.fft.rfftfreq(len(noise), 1 / RATE)
    spectrum[(frequency < 300) | (frequency > 3000)] = 0
    noise = np.fft.irfft(spectrum, len(noise))
    gate = np.repeat(random.integers(0, 2, size=seconds * 10), RATE // 10)
    return (noise / abs(noise).max() * gate * 20_000).astype("<i2")


def envelope(samples: np.ndarray) -> np.ndarray:
    """The level of each five milliseconds."""
    size = int(RATE * STEP)
    frames = samples[: len(samples) // size * size].astype(float).reshape(-1, size)
    return np.sqrt((frames**2).mean(axis=1))


def place(part: np.ndarray, whole: np.ndarray, tempo: float = 1.0) -> tuple[float, float]:
    """Where a part begins in the whole, in seconds, and how sure that is (1: the very same)."""
    found = envelope(part)
    if tempo != 1.0:
        # What was played faster is stretched to the time that it was recorded in.
        count = int(len(found) * tempo)
        found = np.interp(np.linspace(0, len(found) - 1, count), np.arange(len(found)), found)
    level = envelope(whole)
    found = found - found.mean()
    size = 1 << int(np.ceil(np.log2(len(level) + len(found))))
    product = np.fft.irfft(np.fft.rfft(level, size) * np.conj(np.fft.rfft(found, size)), size)
    product = product[: len(level) - len(found) + 1]
    sums = np.cumsum(np.concatenate([[0], level])), np.cumsum(np.concatenate([[0], level**2]))
    count = len(found)
    mean = (sums[0][count:] - sums[0][:-count]) / count
    spread = np.sqrt(np.maximum((sums[1][count:] - sums[1][:-count]) / count - mean**2, 1e-9))
    score = product / (spread * count * max(found.std(), 1e-9))
    best = int(np.argmax(score))
    return best * STEP, float(score[best])


class Ear:
    """Records a source and knows when each sample was heard, on the monotonic clock."""

    def __init__(self, source: str, environment: dict) -> None:
        self.chunks: list[tuple[float, int]] = []
        self.data = bytearray()
        self.child = subprocess.Popen(
            ["parec", "--raw", f"--rate={RATE}", "--channels=1", "--format=s16le",
             "--latency-msec=10", "-d", source], env=environment, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while chunk := self.child.stdout.read1(8192):
            self.data += chunk
            self.chunks.append((time.monotonic(), len(self.data)))

    def heard(self, start: float, seconds: float) -> np.ndarray:
        """What was heard from an instant on; empty where there is not so much."""
        # A chunk may be late and is never early: the one that came soonest tells the time.
        near = [(at, total) for at, total in self.chunks if start - 2 <= at <= start + seconds + 2]
        if not near:
            return np.zeros(0)
        origin = min(at - total / (2 * RATE) for at, total in near)
        first = int((start - origin) * RATE)
        part = bytes(self.data[first * 2: (first + int(seconds * RATE)) * 2])
        return np.frombuffer(part[: len(part) // 2 * 2], "<i2")

    def close(self) -> None:
        self.child.kill()
        self.child.wait()
