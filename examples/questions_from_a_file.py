#!/usr/bin/env python3
"""Ask the questions of a text file, one a line, in its order: questions_from_a_file.py FILE."""
import json
import pathlib
import sys

text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
questions = [line.strip() for line in text.splitlines() if line.strip()]
for line in sys.stdin:
    message = json.loads(line)
    result = None
    if message["method"] == "hello":
        result = {"name": "questions du fichier", "methods": ["propose"]}
    elif message["method"] == "propose" and questions:
        result = {"text": questions.pop(0)}
    print(json.dumps({"id": message.get("id"), "result": result}), flush=True)
