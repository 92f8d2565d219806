"""Speech, pauses and syllables as `Voice` finds them in a human French voice: `voice.py [TOOL]`.

The voice is the one that Debian packages for telephone exchanges (asterisk-core-sounds-fr-wav): one
speaker in a studio, 8 kHz. Orals are put together from its prompts with gaps of known length, pink
noise is added, and what the tool finds is held against what was put in. Syllables are known where the
text is: numbers, days, months and letters, which are named after what they say.
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import wave

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOUNDS = pathlib.Path("/usr/share/asterisk/sounds/fr_CA_f_June")
RATE = 16_000
ORALS, PROMPTS = 16, 6
NOISES = {"none": None, "20 dB": 20, "10 dB": 10, "5 dB": 5}
UTTERANCES = 80

DIGITS = {1: "1 2 3 4 5 6 7 8 9 10 11 12 13 15 16 20 30", 2: "0 14 17 18 19 40 50 60", 3: "70 80",
          4: "90"}
DAYS = {2: "0 1 2 4", 3: "3 5 6"}
MONTHS = {1: "2 4 5 7", 2: "0 3 6 8 9 10 11", 3: "1"}
LETTERS = {1: "a b c d e f g h i j k l m n o p q r s t u v x", 3: "w"}


def words() -> list[tuple[pathlib.Path, int]]:
    """Sounds of one word, and the syllables of each."""
    found = []
    for pattern, table in (("digits/{}.wav", DIGITS), ("digits/day-{}.wav", DAYS),
                           ("digits/mon-{}.wav", MONTHS), ("letters/{}.wav", LETTERS)):
        for count, names in table.items():
            found += [(SOUNDS / pattern.format(name), count) for name in names.split()]
    return found


def sound(path: pathlib.Path) -> np.ndarray:
    """The samples of a file at 8 kHz, as ones at 16 kHz."""
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (8000, 1, 2)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(float)
    doubled = np.zeros(2 * len(samples))
    doubled[::2] = samples
    steps = np.arange(-32, 33)
    return np.convolve(doubled, np.sinc(steps / 2) * np.hamming(65), "same")


def loud(samples: np.ndarray) -> np.ndarray:
    """Which 10 ms are less than 38 dB below the loudest ones: what the truth is set by."""
    energy = (samples[: len(samples) // 160 * 160].reshape(-1, 160) ** 2).mean(axis=1) + 1e-9
    level = 10 * np.log10(energy)
    return level > level.max() - 38


def trimmed(samples: np.ndarray) -> np.ndarray:
    frames = np.flatnonzero(loud(samples))
    return samples[frames[0] * 160: (frames[-1] + 1) * 160]


def longest_gap(samples: np.ndarray) -> float:
    frames = np.flatnonzero(loud(samples))
    return float(np.diff(frames).max() - 1) / 100 if len(frames) > 1 else 0.0


def pink(count: int, random: np.random.Generator) -> np.ndarray:
    spectrum = np.fft.rfft(random.normal(size=count))
    spectrum /= np.sqrt(np.maximum(np.arange(len(spectrum)), 1))
    noise = np.fft.irfft(spectrum, count)
    return noise / np.sqrt((noise**2).mean())


def noisy(samples: np.ndarray, distance: float | None, random: np.random.Generator) -> np.ndarray:
    """With pink noise so many decibels below the speech."""
    if distance is None:
        return samples
    speech = np.sqrt((samples[samples != 0] ** 2).mean())
    return samples + pink(len(samples), random) * speech * 10 ** (-distance / 20)


def heard(tool: str, samples: np.ndarray, pause: int) -> dict:
    with tempfile.NamedTemporaryFile(suffix=".wav") as file:
        with wave.open(file.name, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes())
        run = subprocess.run([tool, "voice", file.name, str(pause)], check=True, text=True,
                             stdout=subprocess.PIPE)
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return lines[0] | lines[1]


def pauses(tool: str) -> None:
    """Prints, for each noise, how many gaps are found and how exactly."""
    random = np.random.default_rng(18)
    prompts = [trimmed(sound(path)) for path in sorted(SOUNDS.glob("*.wav"))
               if not any(word in path.name for word in ("beep", "tone", "monkeys", "weasels"))]
    # What a prompt keeps silent inside would be a pause that nobody put there.
    prompts = [clip for clip in prompts if 2.5 <= len(clip) / RATE <= 8 and longest_gap(clip) < 0.4]
    orals = []
    for _ in range(ORALS):
        first = int(random.uniform(0.8, 3) * RATE)
        parts, gaps, place = [np.zeros(first)], [], first
        for index in range(PROMPTS):
            clip = prompts[random.integers(len(prompts))]
            gap = int(random.uniform(0.5, 3) * RATE)
            parts += [clip, np.zeros(gap)]
            place += len(clip)
            if index < PROMPTS - 1:
                gaps.append((place / RATE * 1000, (place + gap) / RATE * 1000))
            place += gap
        orals.append((np.concatenate(parts), first / RATE * 1000, gaps))
    for name, distance in NOISES.items():
        found = false = total = 0
        lengths, firsts = [], []
        for samples, first, gaps in orals:
            # A gap of just half a second may be found a little shorter.
            result = heard(tool, noisy(samples, distance, random), 450)
            total += len(gaps)
            for start, end in gaps:
                alike = [pause for pause in result["pauses"]
                         if pause[0] < end and pause[1] > start]
                if len(alike) == 1:
                    found += 1
                    lengths.append(abs(alike[0][1] - alike[0][0] - (end - start)))
            false += sum(1 for pause in result["pauses"]
                         if not any(pause[0] < end and pause[1] > start for start, end in gaps))
            firsts.append(abs((result["first_word"] or 1e9) - first))
        print(f"| noise {name} | {found} of {total} | {false} | {np.median(lengths):.0f} ms "
              f"| {np.median(firsts):.0f} ms |")


def syllables(tool: str) -> None:
    """Prints, for each noise, how many syllables of words read one by one are counted."""
    random = np.random.default_rng(19)
    clips = [(trimmed(sound(path)), count) for path, count in words()]
    utterances = []
    for _ in range(UTTERANCES):
        chosen = [clips[index] for index in random.integers(len(clips), size=random.integers(3, 20))]
        parts = [np.zeros(RATE // 2)]
        for clip, _ in chosen:
            parts += [clip, np.zeros(int(random.uniform(0, 0.08) * RATE))]
        samples = np.concatenate([*parts, np.zeros(RATE // 2)])
        utterances.append((samples, sum(count for _, count in chosen)))
    truth = np.array([count for _, count in utterances])
    for name, distance in NOISES.items():
        counted = np.array([heard(tool, noisy(samples, distance, random), 2000)["syllables"]
                            for samples, _ in utterances])
        error = np.median(abs(counted - truth) / truth)
        print(f"| noise {name} | {counted.sum()} of {truth.sum()} "
              f"| {np.corrcoef(truth, counted)[0, 1]:.3f} | {error:.0%} |")


def processor(tool: str) -> None:
    random = np.random.default_rng(20)
    prompts = [sound(path) for path in sorted(SOUNDS.glob("vm-*.wav"))]
    parts, count = [], 0
    while count < 1800 * RATE:
        parts += [prompts[random.integers(len(prompts))], np.zeros(RATE)]
        count += len(parts[-2]) + RATE
    samples = np.concatenate(parts)[: 1800 * RATE]
    samples += random.normal(size=len(samples)) * 20
    times = [heard(tool, samples, 2000)["processor_seconds"] for _ in range(5)]
    print(f"30 minutes: {np.median(times):.2f} s of processor, reading included")


def main() -> int:
    tool = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/oralblanc-bench")
    print("| | pauses found | others | length, median error | first word, median error |")
    print("|---|--:|--:|--:|--:|")
    pauses(tool)
    print("\n| | syllables counted | r | median error |\n|---|--:|--:|--:|")
    syllables(tool)
    print()
    processor(tool)
    return 0


sys.exit(main())
