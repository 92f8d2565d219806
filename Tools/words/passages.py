"""The sentences of the project, each with its place and its language.

They stand in Swift (`language(fr: …, en: …)` and the like), in Markdown, and in YAML: the exams, the sample
fiches, the questions of the jury, the templates and the documentation.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FRENCH, ENGLISH = "fr", "en"

# Pages in French; every other page of Markdown is in English.
FRENCH_PAGES = ("exams/", "fiches/", "templates/", "docs/GUIDE.fr.md")
# What a page in English says in French stands between one of these headings and the next one.
FRENCH_SECTIONS = ("## Pour les candidats", "## En bref")
# Values in the technologies that are names, which no dictionary knows.
NAME_KEYS = ("name", "spellings", "alternatives", "say", "skip", "article", "family")
# Keys of front matter whose values are names or ids.
ID_KEYS = ("id", "family", "serves", "source", "kind", "limit", "technologies", "topic", "url", "date")


@dataclass(frozen=True)
class Passage:
    path: str
    line: int
    language: str
    text: str
    # Whether it is a question of the jury.
    is_question: bool = False


def of_repository(root: Path, paths: list[str]) -> list[Passage]:
    """The passages of all files that hold sentences, in the order of their paths."""
    passages: list[Passage] = []
    for path in paths:
        if not path.endswith((".swift", ".yaml", ".md")):
            continue
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        if path.startswith("Sources/") and path.endswith(".swift"):
            passages += of_swift(path, text)
        elif path.endswith(".yaml") and path.startswith(("fiches/jury/", "templates/")):
            passages += of_yaml(path, text)
        elif path.endswith(".md") and path.startswith(("docs/", "README", "CHANGELOG", "SECURITY", *FRENCH_PAGES)):
            passages += of_markdown(path, text)
    return passages


# Swift

LABEL = re.compile(r"\b(fr|en|french|english)\s*:[^\"]*$")


def of_swift(path: str, source: str) -> list[Passage]:
    """The texts that follow a label of a language, those joined by `+` included."""
    passages: list[Passage] = []
    language = None
    end = 0
    for start, stop, text in literals(source):
        between = source[end:start]
        end = stop
        label = LABEL.search(between)
        if label:
            language = FRENCH if label.group(1) in ("fr", "french") else ENGLISH
        elif not re.fullmatch(r"[\s+,(?:]*", between):
            language = None
        # A literal before a colon is the key of a dictionary, if it is not what a `?` chose.
        is_key = re.match(r"\s*:\s*\"", source[stop : stop + 80]) and between.rstrip().endswith(("[", ","))
        if language and not is_key:
            passages.append(Passage(path, source.count("\n", 0, start) + 1, language, text))
    return passages


def literals(source: str):
    """Start, end and text of every string literal; what is interpolated gives way to `{…}`."""
    index = 0
    while index < len(source):
        if source.startswith("//", index):
            index = line_end(source, index)
        elif source[index] == '"':
            start = index
            index, text = literal(source, index)
            yield start, index, text
        else:
            index += 1


def literal(source: str, start: int) -> tuple[int, str]:
    quotes = '"""' if source.startswith('"""', start) else '"'
    index = start + len(quotes)
    text = ""
    while index < len(source) and not source.startswith(quotes, index):
        if source.startswith("\\(", index):
            index = interpolation_end(source, index + 2)
            text += "{…}"
        elif source.startswith("\\\n", index):
            # The line goes on: what indents the next one is no part of the text.
            index = line_end(source, index) + 1
            while source[index] == " ":
                index += 1
        elif source[index] == "\\":
            text += {'"': '"', "n": "\n"}.get(source[index + 1], "")
            index += 2
        else:
            text += source[index]
            index += 1
    return index + len(quotes), text


def interpolation_end(source: str, index: int) -> int:
    depth = 1
    while depth and index < len(source):
        if source[index] == '"':
            index, _ = literal(source, index)
            continue
        depth += {"(": 1, ")": -1}.get(source[index], 0)
        index += 1
    return index


def line_end(source: str, index: int) -> int:
    end = source.find("\n", index)
    return len(source) if end < 0 else end


# YAML

QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
# A setting that is switched off by a comment sign.
SETTING = re.compile(r"(?:- |[\w ]+: )[\w~\"]")
KEY = re.compile(r"^\s*(?:- )?\{?\s*([\w-]+):")


def of_yaml(path: str, source: str) -> list[Passage]:
    """The quoted values and the comments of a page of YAML."""
    english = re.search(r"^language: en\b", source, re.MULTILINE) is not None
    language = ENGLISH if english else FRENCH
    passages: list[Passage] = []
    key = ""
    for number, line in enumerate(source.split("\n"), 1):
        found = KEY.match(line)
        if found:
            key = found.group(1)
        if line.lstrip().startswith("#"):
            # Those of the templates are for candidates; those of the bank are never shown.
            comment = line.lstrip(" #")
            if path.startswith("templates/") and not SETTING.match(comment):
                passages.append(Passage(path, number, FRENCH, comment))
        elif key not in NAME_KEYS + ID_KEYS:
            for text in QUOTED.findall(line):
                asked = key in ("text", "texts", "wordings", "questions", "follow-ups")
                passages.append(Passage(path, number, language, text, asked and text.endswith("?")))
    return passages


# Markdown

FENCE = re.compile(r"^\s*(```|~~~)")


def of_markdown(path: str, source: str) -> list[Passage]:
    """The lines of a page outside code, and the values of its front matter."""
    language = FRENCH if path.startswith(FRENCH_PAGES) else ENGLISH
    passages: list[Passage] = []
    fenced = False
    matter = source.startswith("---\n")
    for number, line in enumerate(source.split("\n"), 1):
        if matter:
            matter = not (line == "---" and number > 1)
            passages += [
                Passage(path, number, p.language, p.text) for p in of_yaml(path, line) if path.startswith(FRENCH_PAGES)
            ]
            continue
        if FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            if line.startswith("## ") and (path == "README.md" or path.startswith("docs/releases/")):
                language = FRENCH if line in FRENCH_SECTIONS else ENGLISH
            own = FRENCH if line.startswith("*En français") else language
            passages.append(Passage(path, number, own, line))
    return passages
