#!/usr/bin/env python3
"""The words of a WAV file with their times, by Vosk (`pip install vosk`), for `oralblanc transcribe`.

A model of https://alphacephei.com/vosk/models lies in ~/.local/share/vosk/fr, an English one in …/en.
"""

import argparse
import json
import os
import wave

import vosk

parser = argparse.ArgumentParser()
parser.add_argument("--language", default="fr")
parser.add_argument("file")
options = parser.parse_args()
vosk.SetLogLevel(-1)
model = vosk.Model(os.path.expanduser(f"~/.local/share/vosk/{options.language}"))
with wave.open(options.file) as sound:
    recogniser = vosk.KaldiRecognizer(model, sound.getframerate())
    recogniser.SetWords(True)
    while data := sound.readframes(4000):
        result = recogniser.Result() if recogniser.AcceptWaveform(data) else "{}"
        for word in json.loads(result).get("result", []):
            print(json.dumps({"start": word["start"], "end": word["end"], "word": word["word"], "p": word["conf"]}))
for word in json.loads(recogniser.FinalResult()).get("result", []):
    print(json.dumps({"start": word["start"], "end": word["end"], "word": word["word"], "p": word["conf"]}))
print(json.dumps({"done": True, "model": f"vosk-{options.language}"}))
