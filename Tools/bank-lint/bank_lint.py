#!/usr/bin/env python3
"""Reads the bank of questions and the catalogue of technologies as a careful teacher would.

    Tools/bank-lint/bank_lint.py [--counts] [--filled FILE]

Prints one line for each fault (file, id, fault) and ends with status 1 where there is one. `--counts` prints how many
questions serve each aspect and each criterion of the bundled exams. `--filled` writes each template as it is asked of
each technology of its family, for reading. Needs PyYAML (Debian: python3-yaml).

The tests of the repository (`QuestionFormTests`) hold the same rules; this is for those who write questions.
"""

import argparse
import collections
import glob
import os
import re
import sys
import unicodedata

import yaml

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
JURY = os.path.join(ROOT, "fiches", "jury")
NOT_BANKS = {"aspects.yaml", "families.yaml"}

INTERROGATIVE_FR = re.compile(
    r"\b(qui|que|quoi|quel|quelle|quels|quelles|comment|pourquoi|combien|où|quand|lequel|laquelle|lesquels|lesquelles"
    r"|auquel|duquel)\b|qu'",
    re.I,
)
INTERROGATIVE_EN = re.compile(r"\b(what|which|who|whom|whose|why|how|where|when)\b", re.I)
STACKED_FR = re.compile(
    r"(, et|,? ou) (à |de |par |pour |sur |avec |dans |sous |en |selon |vers |depuis |jusqu'à )?"
    r"(qui|que|quoi|quel|quelle|quels|quelles|comment|pourquoi|combien|où|quand|lequel|laquelle|lesquels|lesquelles)\b"
    r"|, et (qu'est-ce|qu')",
    re.I,
)
STACKED_EN = re.compile(r"(, and|,? or) (what|which|who|why|how|where|when)\b", re.I)
VERB_FIRST_FR = re.compile(r"^(est-ce|[a-zàâéèêîôû]+-(vous|t-(il|elle|on)|il|elle|on|ils|elles|ce))\b", re.I)
# What describes how something is said and not what: one of three points at most.
MANNER = re.compile(
    r"\b(franc|franche|franchement|honnête|honnêtement|calme|reconnue?s?|lucide|lucidité|spontanément|sincère|simplement"
    r"|clairement|sans (gêne|détour|esquive|hésiter|excuse|dramatiser)|assumée?|posée?|modestie)\b",
    re.I,
)
WITHOUT_ELISION = re.compile(r"\b(de|à) (le|les) [A-Z0-9]|\b(de|que|le|la|ne) [aeiouéèAEIOU](?![A-Z0-9])")
KEEPS_VOWEL = re.compile(r"\b(le|la|de|que) (onze|oui|un|une|ou|où)\b")
MASCULINE = re.compile(
    r"\b(vous êtes|êtes-vous|étiez-vous|été|être) (resté|senti|seul|allé|arrêté|parti|venu|bloqué|arrivé)\b"
    r"|\bfaire seul\b|\bvous.* seul\b",
    re.I,
)


def words(text):
    folded = unicodedata.normalize("NFD", text.lower())
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    return set(re.findall(r"[a-z0-9]+", folded))


def load():
    """Each question with its file, as (file, question, language, kind of list)."""
    found = []
    technologies = {}
    for path in sorted(glob.glob(JURY + "/*.yaml") + glob.glob(JURY + "/technologies/*.yaml")):
        name = os.path.relpath(path, JURY)
        with open(path, encoding="utf-8") as file:
            data = yaml.safe_load(file)
        if name.startswith("technologies"):
            technologies[name] = data
            for question in data.get("questions") or []:
                found.append((name, question, "fr", "template"))
            for technology in data["technologies"]:
                for question in technology.get("questions") or []:
                    found.append((name, question, "fr", "own"))
        elif name.startswith("evidence"):
            found += [(name, w, data.get("language", "fr"), "wording") for w in data["wordings"]]
        elif name not in NOT_BANKS and not name.startswith("referentiel"):
            found += [(name, q, data.get("language", "fr"), "bank") for q in data["questions"]]
    return found, technologies


def vowel(name):
    return name[0].lower() in "aeiouàâäéèêëîïôöùûüœæ"


class Phrase:
    """A name as `FrenchPhrase` puts it into a sentence."""

    def __init__(self, name, entry=None):
        entry = entry or {}
        self.name, self.article = name, entry.get("article")
        self.elides = entry.get("elision", vowel(name))
        feminine = entry.get("gender", "f" if self.article == "la" else "m") == "f"
        plural = entry.get("number") == "plural" or ("number" not in entry and self.article == "les")
        self.agreement = {
            "e": ("e" if feminine else "") + ("s" if plural else ""),
            "il": ("elle" if feminine else "il") + ("s" if plural else ""),
            "est": "sont" if plural else "est",
            "ent": "ent" if plural else "e",
            "lui": "leur" if plural else "lui",
        }

    def plain(self):
        if self.article == "l'":
            return "l'" + self.name
        return f"{self.article} {self.name}" if self.article else self.name

    def form(self, link):
        if link in self.agreement:
            return self.agreement[link]
        contracted = {("de", "le"): "du ", ("de", "les"): "des ", ("a", "le"): "au ", ("a", "les"): "aux "}
        if (link, self.article) in contracted:
            return contracted[link, self.article] + self.name
        if link == "a":
            return "à " + self.plain()
        if self.article is None and self.elides:
            return {"de": "d'", "que": "qu'"}[link] + self.name
        return link + " " + self.plain()


def filled(text, phrases):
    def replace(match):
        link, _, name = match[1].rpartition(":")
        if name not in phrases:
            raise KeyError(name)
        return phrases[name].form(link) if link else phrases[name].plain()

    return re.sub(r"\{([^}]*)\}", replace, text)


def form_faults(text, language):
    faults = []
    if not text.endswith(" ?" if language == "fr" else "?"):
        faults.append("does not end with a question mark")
    if text.count("?") != 1:
        faults.append("is not one question")
    if len([w for w in text.split(" ") if any(c.isalnum() for c in w)]) > 30:
        faults.append("has more than 30 words")
    if (STACKED_FR if language == "fr" else STACKED_EN).search(text):
        faults.append("is two questions in one")
    quoted = re.sub(r"« [^»]* »|\{[^}]*\}", "", text)
    if text != "{excerpt} ?" and not (INTERROGATIVE_FR if language == "fr" else INTERROGATIVE_EN).search(quoted):
        faults.append("can be answered by yes or no")
    if language == "fr" and VERB_FIRST_FR.search(re.split(r"[:.,] ", quoted)[-1].strip()):
        faults.append("can be answered by yes or no")
    if MASCULINE.search(text):
        faults.append("speaks to men only")
    return faults


def lint(found, aspects):
    seen = {}
    for name, q, language, _kind in found:
        faults = form_faults(q["text"], language)
        if q["id"] in seen:
            faults.append("has the id of another question")
        seen[q["id"]] = name
        if not q.get("serves"):
            faults.append("serves nothing")
        faults += [f"serves {a}, which is not defined" for a in q.get("serves", []) if a not in aspects]
        if len(q.get("follow-ups", [])) != 2:
            faults.append("has not two follow-ups")
        if len(q.get("good-answer", [])) != 3:
            faults.append("has not three points")
        for text in q.get("follow-ups", []):
            if not text.endswith("?") or text.count("?") != 1:
                faults.append(f"follow-up is not one question: {text}")
            if STACKED_FR.search(text) and language == "fr" and not re.search(r", et (à qui|pour)", text):
                faults.append(f"follow-up is two questions: {text}")
        manner = [p for p in q.get("good-answer", []) if MANNER.search(p)]
        if len(manner) > 1:
            faults.append(f"has several points on manner: {manner}")
        for text in [q["text"]] + q.get("follow-ups", []) + q.get("good-answer", []):
            if "  " in text or "’" in text:
                faults.append(f"typography: {text}")
        for fault in faults:
            yield name, q["id"], fault + " | " + q["text"]
    sets = [(q["id"], q["text"], words(q["text"])) for _, q, _, _ in found if q["id"] != "own-question"]
    for i, (a, ta, wa) in enumerate(sets):
        for b, tb, wb in sets[i + 1 :]:
            if 2 * len(wa & wb) >= len(wa | wb):
                yield "-", a, f"asks the same as {b} | {ta} | {tb}"


def fill_all(technologies):
    entries = {t["name"]: t for d in technologies.values() for t in d["technologies"]}
    for name, data in technologies.items():
        ids = {q["id"] for q in data.get("questions") or []}
        for t in data["technologies"]:
            for skipped in set(t.get("skip") or []) - ids:
                yield name, t["name"], None, f"skips {skipped}, which is no question of its family"
            for q in data.get("questions") or []:
                if q["id"] in (t.get("skip") or []):
                    continue
                alternatives = t.get("alternatives") or [None]
                for alternative in alternatives:
                    phrases = {"technology": Phrase(t["name"], t)}
                    if t.get("risk"):
                        phrases["risk"] = Phrase(t["risk"])
                    if alternative:
                        phrases["alternative"] = Phrase(alternative, entries.get(alternative))
                    try:
                        texts = [filled(x, phrases) for x in [q["text"]]]
                    except KeyError:
                        continue
                    yield name, t["name"], q["id"], texts[0]
                    if "alternative" not in q["text"]:
                        break


def catalogue_faults(technologies):
    names = collections.Counter(t["name"] for d in technologies.values() for t in d["technologies"])
    spellings = collections.defaultdict(set)
    for name, data in technologies.items():
        for t in data["technologies"]:
            for s in [t["name"]] + (t.get("spellings") or []):
                key = unicodedata.normalize("NFC", s.lower())
                spellings[key].add(t["name"])
            for a in t.get("alternatives") or []:
                if a == t["name"]:
                    yield name, t["name"], "is its own alternative"
    for n, count in names.items():
        if count > 1:
            yield "-", n, "is there twice"
    for s, owners in spellings.items():
        if len(owners) > 1:
            yield "-", s, f"spells several: {sorted(owners)}"
    for name, tech, qid, text in fill_all(technologies):
        if qid is None:
            yield name, tech, text
            continue
        for fault in form_faults(text, "fr"):
            yield name, f"{qid}/{tech}", fault + " | " + text
        if WITHOUT_ELISION.search(text) and not KEEPS_VOWEL.search(text):
            yield name, f"{qid}/{tech}", "elision | " + text


def criteria():
    for path in sorted(glob.glob(ROOT + "/exams/*.md")):
        with open(path, encoding="utf-8") as file:
            front = file.read().split("\n---\n")[0]
        data = yaml.safe_load(front.replace("---\n", "", 1))
        for c in data.get("criteria") or []:
            yield data, c


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--counts", action="store_true")
    parser.add_argument("--filled")
    options = parser.parse_args()
    found, technologies = load()
    with open(JURY + "/aspects.yaml", encoding="utf-8") as file:
        aspects = {a["id"] for a in yaml.safe_load(file)["aspects"]}
    faults = list(lint(found, aspects)) + list(catalogue_faults(technologies))
    for data, c in criteria():
        for a in c.get("serves") or []:
            if a not in aspects:
                faults.append((data["id"], c["name"], f"serves {a}, which is not defined"))
    for fault in faults:
        print(*fault, sep="  ")
    if options.filled:
        with open(options.filled, "w", encoding="utf-8") as file:
            for _name, tech, qid, text in fill_all(technologies):
                print(qid, tech, text, sep="\t", file=file)
    if options.counts:
        kinds = collections.Counter(kind for _, _, _, kind in found)
        print(
            dict(kinds),
            "technologies",
            sum(len(d["technologies"]) for d in technologies.values()),
            "openers",
            sum(bool(q.get("opening")) for _, q, _, _ in found),
        )
        served = collections.defaultdict(list)
        for _, q, language, kind in found:
            for a in q.get("serves", []):
                served[a].append((q["id"], kind, language))
        for a in sorted(aspects):
            by = collections.Counter(kind if lang == "fr" else "en" for _, kind, lang in served[a])
            print(f"  {a:24}", dict(by))
        for data, c in criteria():
            language = "en" if "en" in (c.get("language"), data.get("language")) else "fr"
            own = {
                i for a in c.get("serves") or [] for i, kind, lang in served[a] if kind == "bank" and lang == language
            }
            print(f"  {data['id']:22} {c['name'][:50]:52} {len(own)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
