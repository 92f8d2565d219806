#!/usr/bin/env python3
"""The words of a WAV file, by Vosk (pip install vosk) and a model in ~/.local/share/vosk/fr (or …/en)."""
import argparse
import json
import os
import wave

import vosk

parser = argparse.ArgumentParser(description="Models: https://alphacephei.com/vosk/models")
parser.add_argument("--language", default="fr")
parser.add_argument("file")
options = parser.parse_args()


def tell(result):
    for word in json.loads(result).get("result", []):
        said = {"start": word["start"], "end": word["end"], "word": word["word"], "p": word["conf"]}
        print(json.dumps(said), flush=True)


with wave.open(options.file) as sound:
    model = vosk.Model(os.path.expanduser(f"~/.local/share/vosk/{options.language}"))
    recogniser = vosk.KaldiRecognizer(model, sound.getframerate())
    recogniser.SetWords(True)
    while data := sound.readframes(4000):
        tell(recogniser.Result() if recogniser.AcceptWaveform(data) else "{}")
tell(recogniser.FinalResult())
print(json.dumps({"done": True, "model": f"vosk-{options.language}"}))
