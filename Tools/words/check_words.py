#!/usr/bin/env python3
"""Checks spelling and signs of every text of the project, in French and English.

    Tools/words/check_words.py            # from the root; ends with 1 where something was found
    Tools/words/check_words.py --unknown  # the unknown words alone, to be read before they are accepted

Spelling needs hunspell with its dictionaries (Debian: hunspell, hunspell-fr, hunspell-en-gb). Names and words of the
trade stand in words.txt, words-fr.txt and words-en.txt beside this file, one a line.
"""

import subprocess
import sys
from pathlib import Path

import passages
import patterns
import spelling

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def main() -> int:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    texts = passages.of_repository(ROOT, [path for path in listed.stdout.split("\n") if (ROOT / path).is_file()])
    unknown = spelling.unknown(texts, FOLDER)
    if "--unknown" in sys.argv:
        for language, word in sorted(unknown):
            print(language, word, f"{unknown[language, word].path}:{unknown[language, word].line}", sep="\t")
        return 0
    lines = [f"{text.path}:{text.line}: {fault}" for text in texts for fault in patterns.faults(text)]
    lines += [f"{text.path}:{text.line}: unknown word ({spoken}): {word}" for (spoken, word), text in unknown.items()]
    print("\n".join(sorted(lines)), end="\n" if lines else "")
    french, english = (sum(len(t.text.split()) for t in texts if t.language == spoken) for spoken in ("fr", "en"))
    size = f"{len(texts)} texts, {french} words in French and {english} in English"
    print(f"{size}: {len(lines)} findings", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
