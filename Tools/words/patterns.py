"""Signs that are wrong whatever the words are: spaces, quotation marks, apostrophes, stacked questions."""

import re
from collections.abc import Iterator

from passages import FRENCH, Passage

# What is not prose: code, placeholders, addresses, keys with their values, places in files. It counts as a word.
CODE = re.compile(r"^\{…\}:\{…\}: (?:erreur:|error:)?|`[^`]*`|\{[^{}]*\}|https?://\S+|(?<=« )\w+:[^»]*(?= »)")
# What a page of Markdown has besides words.
MARKUP = re.compile(r"\]\([^)]*\)|<!--|-->|<[a-z/][^>]*>")

BOTH = [
    (re.compile(r"(?<!\.)\.\.\.(?!\.)"), "three dots instead of …"),
    (re.compile(r"\w’\w"), "a curved apostrophe; ours are straight"),
    (re.compile(r"(?<=[\w,;]) {2,}(?=\w)"), "two spaces"),
    (re.compile(r"\b(?!vous\b|nous\b|faire\b)(\w{3,}) \1\b", re.IGNORECASE), "the same word twice"),
]
FRENCH_ONLY = [
    (re.compile(r"[\wÀ-ÿ»)\"”%][?!](?![\w=/&?])"), "no space before ? or !"),
    (re.compile(r"[a-zà-ÿ»)];(?=\s|$)"), "no space before ;"),
    (re.compile(r"[a-zà-ÿ»)]:(?= )"), "no space before :"),
    (re.compile(r"«(?![ \u00a0\u202f])|(?<![ \u00a0\u202f])»"), "no space within « »"),
    (re.compile(r"(?<!-)\b(?:de|que|le|la|je|ne|se|ce|jusque|lorsque|puisque) (?=[aeiouéèêâîôûœæAEIOUÉÈÊÎÔÛ]\w)"),
     "no elision"),
    (re.compile(r"(?<![\wÀ-ÿ])A(?= (?:la|l'|partir|chaque|quel|qui|vous|une?)\b)"), "A instead of À"),
    (re.compile(r"\b(?:Etat|Etape|Epreuve|Evaluation|Ecrire|Ecran|Etes|Eviter|Equipe)\b"), "a capital without accent"),
    (re.compile(r"\boe(?:uvre|il)\b|\bcoeur\b|\bsoeur\b", re.IGNORECASE), "oe instead of œ"),
    # « Le micro s'est tu » is the participle of se taire.
    (re.compile(r"(?<!est )\b(?:tu|tes|toi)\b"), "too familiar"),
]
ENGLISH_ONLY = [
    (re.compile(r"\w [?!;:](?=\s*$)"), "a space before the sign"),
]

# Words after which French keeps the vowel: "le onze", "le oui", "le ouistiti".
KEEPS_VOWEL = re.compile(r"\b(?:de|que|le|la|ce) (?:onz|oui|ouis|ululer|un\b(?= à)|yaourt|http)")


def faults(passage: Passage) -> Iterator[str]:
    """What is wrong with the signs of a passage, in words."""
    prose = MARKUP.sub("", CODE.sub("x", passage.text))
    rules = BOTH + (FRENCH_ONLY if passage.language == FRENCH else ENGLISH_ONLY)
    for rule, fault in rules:
        found = rule.search(prose)
        if found and not (fault == "no elision" and KEEPS_VOWEL.match(prose, found.start())):
            yield f"{fault}: {excerpt(prose, found)}"
    if passage.is_question and stacked(prose):
        yield f"two questions in one: {prose}"


def stacked(question: str) -> bool:
    """Whether a question asks twice, by two question marks or by an interrogative tacked on."""
    return question.count("?") > 1 or bool(re.search(r",? et (?:pourquoi|comment|quand|combien)\b[^,]*\?$", question))


def excerpt(text: str, found: re.Match[str]) -> str:
    return "…" + text[max(0, found.start() - 25) : found.end() + 25].strip() + "…"
