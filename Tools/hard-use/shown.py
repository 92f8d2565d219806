"""What a screen of the program tells: which screen it is, and what it shows as done."""

import re

# While something is read the program waits for keys as well, but is not done yet.
READING = r"^ +(Lecture des|Lecture de la|Reading the) \w+…"

# A text that only that screen has, in French and in English; the first that fits names it.
SIGNS = [
    ("waiting", READING),
    # A very small one has room for the first letters alone.
    ("too-small", r"trop petit|too small|\A\s*T(e(r(m(i(n(al?( t.*)?)?)?)?)?)?)? *$"),
    ("note", r"^ Note ?:"),
    ("confirm", r"Quitter \?|Quit\?|encore une fois termine|again to end|corbeille ·|to the trash"
                r"|Adopter ces temps comme|Use these timings as|jette la note|to discard the note"
                r"|Arrêter là \?|Stop here\?|encore une fois la perd|again to lose it"),
    ("jury-question", r"^ Question ?: [^·]*$"),
    # The lines of a help page are indented, and no header of another screen ends so.
    ("jury-over", r"\A.* jury \d+ *$(?s:.*)(L'oral est terminé\.|The oral is over\.|La liaison est coupée"
                  r"|The connection is lost)"),
    ("jury", r"\A.* jury \d+ *$"),
    ("search", r"^ (Chercher|Search|Filtrer|Filter|Enregistrer|Save[a-z ]*) ?:[^·]*$"),
    ("replay", r"━●|●─"),
    # A pause and a last section offer no other.
    ("exchange", r"Espace question suivante|Space next question|1…\d (niveau|level)"),
    ("presentation", r"Espace section suivante|Space next section|pour présenter|to present"
                     r"|fin du temps|end of slot|pour vous préparer|left to prepare"),
    ("home", r"^ Oral blanc$"),
    ("first-exam", r"^ (Quelle épreuve préparez-vous|Which exam are you preparing)"),
    ("first-keep", r"^ (S'en souvenir|Remember this)"),
    ("class", r"^ (Classe|Class)\b.* · (par |by )"),
    ("class-figures", r"^ (Classe|Class) "),
    ("import", r"^ (Documents à importer|Documents to import)"),
    ("imported", r"^ (Import terminé|Import finished)"),
    ("save-elsewhere", r"^ (Garder la séance|Keep the session)"),
    ("left-out", r"^ (Fichiers laissés de côté|Files left out)"),
    ("help", r"^ (Aide|Help)$"),
    ("history", r"^ (Séances passées|Past sessions)"),
    ("comparison", r"^ (Comparaison|Comparison) "),
    ("progress", r"^ (Progression|Progress) "),
    ("answers", r"^ Question \d+ (sur|of) \d+ "),
    ("drill", r"^ (Entraînement du jour|Today's drill|Ce soir, 10 minutes|Tonight, 10 minutes) .*"
              r"(question|questions)$"),
    ("drill-end", r"^ (Entraînement du jour|Today's drill|Ce soir, 10 minutes|Tonight, 10 minutes)( |$)"),
    ("exam-date", r"^ (Date de l'épreuve|Date of the exam)"),
    ("coverage", r"^ (Ce que couvrent vos fiches|What your fiches cover)"),
    ("debrief", r"^ (Bilan de l'oral|Debrief)"),
    ("review-list", r"^ (Revoir une fiche|Review a fiche)"),
    ("cards", r"(autre carte|other card)"),
    ("review", r"Espace lire|Space read on|d'ici à la fin|to the end \d"),
    ("resume", r"^ (Reprendre l'oral|Resume the interrupted)"),
    ("fiche-choice", r"^ (Choix des fiches|Choose the fiches|Choose fiches)"),
    ("ready", r"^ (Avant de commencer|Before you start)"),
    ("exam-list", r"^ (Choix de l'épreuve|Choose an exam|Choose the exam)"),
    ("exam-card", r"(autre épreuve|other exam)|\A.* (non officiel|texte officiel|not official|official text) *$"),
]
_COMPILED = [(name, re.compile(pattern, re.MULTILINE)) for name, pattern in SIGNS]


def name_of(text):
    """The name of the screen, or "other"."""
    for name, pattern in _COMPILED:
        if pattern.search(text):
            return name
    return "other"


def draft(rows):
    """The text in the prompt of a note, as far as it is in sight, without blanks."""
    for number, row in enumerate(rows):
        if match := re.match(r"^ Note ?: ?", row):
            text = row[match.end():] + "".join(rows[number + 1:])
            return re.sub(r"\s", "", text)
    return None


def facts(rows):
    """What a running oral shows as done; only what is really there to be read."""
    text = "\n".join(rows)
    found = {}
    _put(found, "markers", re.search(r"(?:repères|markers) ?: (\d+)", text))
    _put(found, "notes", re.search(r"(?:notes) ?: (\d+)$|(?:notes) ?: (\d+)\b", text))
    _put(found, "question", re.search(r"^.*\bquestion (\d+)$", text, re.MULTILINE))
    if match := re.search(r"✓ (?:niveau|level) ?: (.+?)(?:  |…|$)", text, re.MULTILINE):
        found["level"] = match[1].strip()
    if "question passée" in text or "question skipped" in text:
        found["skipped"] = True
    if "‖ en pause" in text or "‖ paused" in text:
        found["paused"] = True
    if len(rows) > 1 and "▸" in rows[1]:
        found["slot"] = len(re.findall("[│┃]", rows[1].split("▸")[0]))
    for row in rows[2:]:
        if match := re.match(r"^  ▸ (.+?)(?:…|  +[\d:−+ ]+$|$)", row):
            found["section"] = match[1].strip()
    marks = [row for row in rows[-3:] if re.search(r" [▪·]", row) and "▪" in row]
    if marks and not re.search(r"▪\d", marks[0]):
        found["asked"] = marks[0].count("▪")
    return found


def _put(found, name, match):
    if match:
        found[name] = int(next(group for group in match.groups() if group))


def differences(shown, kept):
    """What the screen shows and the journal does not say."""
    wrong = []
    for name, value in shown.items():
        if name in ("section", "level"):
            # A title may have been cut to the room there was.
            if not (kept[name] or "").startswith(value):
                wrong.append(f"{name}: shown {value!r}, kept {kept[name]!r}")
        elif kept[name] != value:
            wrong.append(f"{name}: shown {value!r}, kept {kept[name]!r}")
    return wrong
