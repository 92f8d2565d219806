"""Spelling by hunspell, which takes words one a line and gives back those that it does not know."""

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from passages import ENGLISH, FRENCH, Passage

DICTIONARIES = {FRENCH: "fr_FR", ENGLISH: "en_GB"}
# Not prose: code, addresses, placeholders, paths, options, variables, targets of links.
NOISE = re.compile(
    r"`[^`]*`|\{[^{}]*\}|https?://\S+|\]\([^)]*\)|<[a-z/!][^>]*>|(?<!\w)--?[a-z][\w-]*|\$\w+"
    r"|\S*[/\\_@=]\S*|\S+\.\w+\b(?=[\s,;:)»]|$)|&\w+;|\\u\w{4}"
)
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’-](?=[^\W\d_]))*")
# Elided words that a dictionary does not join to names.
ELISION = re.compile(r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’]", re.IGNORECASE)


def words(text: str) -> set[str]:
    """The words of a passage that a dictionary can know: none with capitals inside, no abbreviation."""
    found = set()
    for word in WORD.findall(NOISE.sub(" ", text)):
        word = ELISION.sub("", word.replace("’", "'")).removesuffix("'s")
        if len(word) > 1 and not re.search(r"\w[A-ZÀ-Ý]", word):
            found.add(word)
    return found


def unknown(passages: Iterable[Passage], folder: Path) -> dict[tuple[str, str], Passage]:
    """The words that neither hunspell nor our lists know, by language, each with its first passage."""
    first: dict[tuple[str, str], Passage] = {}
    for passage in passages:
        for word in words(passage.text):
            first.setdefault((passage.language, word), passage)
    wrong = {}
    for language in DICTIONARIES:
        own = accepted(folder / "words.txt") | accepted(folder / f"words-{language}.txt")
        asked = {word for (spoken, word) in first if spoken == language and word.lower() not in own}
        # Each language quotes the other: what both dictionaries do not know is wrong.
        for dictionary in DICTIONARIES.values():
            asked = misspelt(asked, dictionary)
        wrong |= {(language, word): first[language, word] for word in asked}
    return wrong


def misspelt(asked: set[str], dictionary: str) -> set[str]:
    answer = subprocess.run(
        ["hunspell", "-l", "-i", "utf-8", "-d", dictionary],
        input="\n".join(sorted(asked)) + "\n", capture_output=True, text=True, check=True,
    )
    unknown = set(answer.stdout.split("\n"))
    # hunspell cuts words at hyphens and apostrophes, and names the part that it does not know.
    return {word for word in asked if word in unknown or unknown & set(re.split(r"[-'’]", word))}


def accepted(path: Path) -> set[str]:
    """One word a line, in lower case; what follows # is for readers."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return {word.lower() for line in lines if (word := line.partition("#")[0].strip())}
