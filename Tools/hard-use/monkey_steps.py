"""What the monkey does next: seeded, and led by the screen so that it gets deep into the program."""

import random

ENTER, ESCAPE, TAB, DELETE = b"\r", b"\x1b", b"\t", b"\x7f"
UP, DOWN, RIGHT, LEFT = b"\x1bOA", b"\x1bOB", b"\x1bOC", b"\x1bOD"
PAGE_UP, PAGE_DOWN, HOME, END = b"\x1b[5~", b"\x1b[6~", b"\x1bOH", b"\x1bOF"
MOVES = [UP, DOWN, DOWN, PAGE_UP, PAGE_DOWN, HOME, END, b"j", b"k", b"g", b"G"]

# What is worth pressing on a screen, the frequent ones more than once.
LIKELY = {
    "home": [ENTER] * 6 + [DOWN] * 8 + [UP] * 3 + [b"?"],
    "exam-card": [ENTER] * 6 + [b" ", b"e", b"?", ESCAPE] + MOVES[:4],
    "exam-list": [ENTER] * 3 + [DOWN] * 4 + [UP, ESCAPE, END],
    "fiche-choice": [ENTER] * 6 + [b" ", DOWN, UP, b"?", ESCAPE],
    "ready": [ENTER] * 8 + [b" ", DOWN, UP, b"?", ESCAPE],
    "presentation": [b" "] * 5 + [PAGE_DOWN] * 3 + [PAGE_UP] * 2 + [b"m"] * 4 + [b"n"] * 3 + [b"u"] * 2 + [ENTER] * 3
    + [b"p", b"?", b"q"],
    "exchange": [b" "] * 5 + [b"1", b"2", b"3", b"4", b"5"] * 2 + [b"r", b"r", b"s", b"a", b"w"]
    + [b"m", b"n", b"u", b"u", b"p", b"?", ENTER, ENTER, b"q"],
    "note": [b"abc", "déjà vu ?".encode(), "日本 👍".encode(), DELETE, ENTER, ENTER, ESCAPE, LEFT,
             HOME, END, b"\x17", b"\x19", b"\x1b\r", b"\x1bb", b"\x1b[1;5C",
             b"\x1b[200~un\ndeux, et la suite\x1b[201~"],
    "confirm": [ENTER] * 3 + [ESCAPE, b"n", b"x", b"q"],
    "search": [b"e", b"re", "é".encode(), DELETE, ENTER, ENTER, ESCAPE],
    "replay": [b" ", LEFT, RIGHT, b"[", b"]", b"+", b"-", b"0", b"3", b"9", b"o", b"i", b"e",
               b" ", b"M", b"m", b"p", b"t", b"T",
               b"/", b"n", b"N", ENTER, b"g", b"G", b"?", ESCAPE],
    "history": [ENTER] * 3 + [b"b", b"b", b"c", b"c", b"t", b"/", b"d", b"?", ESCAPE] + MOVES,
    "comparison": MOVES + [ESCAPE, ESCAPE, b"?"],
    "progress": MOVES + [ESCAPE, ESCAPE],
    "debrief": MOVES + [TAB] * 4 + [b"w", b"t", b"t", b"q", b"q", b"?"],
    "answers": [b" "] * 3 + [b"1", b"2", b"3", b"4", b"5", DOWN, UP, RIGHT, LEFT, TAB, b"?", ESCAPE],
    "drill": [b" "] * 6 + [ENTER] * 4 + [b"1", b"3", b"5", b"s", b"u", DOWN, UP, b"?", b"q"],
    "drill-end": MOVES[:3] + [ESCAPE, ESCAPE, b"?"],
    "first-exam": [ENTER] * 4 + [DOWN, DOWN, UP, b"?", ESCAPE],
    "first-keep": [ENTER] * 3 + [DOWN, UP, ESCAPE],
    "class": [DOWN, DOWN, UP, ENTER, b"b", TAB, b"t", b"/", b"?", ESCAPE],
    "class-figures": MOVES + [ESCAPE, ESCAPE, b"?"],
    "import": [b" ", b" ", ENTER, b"d", DOWN, UP, b"?", ESCAPE],
    "imported": [ENTER, DOWN, ESCAPE],
    "save-elsewhere": [ENTER, ESCAPE, b"x", DELETE],
    "left-out": MOVES + [ESCAPE, ESCAPE],
    "jury": [b" "] * 5 + [DOWN, DOWN, UP] + [b"1", b"2", b"3", b"4", b"5"] + [b"r", b"r", b"s", b"t", b"t"]
    + [b"n", b"n", b"h", b"d", b"b", b"u", b"u", ENTER, ENTER, b"?"],
    "jury-question": [b"Pourquoi pas ailleurs ?", b"x", DELETE, ENTER, ENTER, ESCAPE,
                      b"\x1b[200~coll\xc3\xa9 ici\nsur deux lignes\x1b[201~"],
    "jury-over": [ESCAPE, ESCAPE, b"?", b" ", b"3"],
    "exam-date": [b"2", b"0", b"27-05-18", DELETE, ENTER, ENTER, ESCAPE],
    "coverage": MOVES + [ESCAPE, ESCAPE, b"?"],
    "waiting": [b" ", DOWN, ENTER, ESCAPE],
    "review-list": [ENTER] * 5 + [b"t", b"v", b"i", b"f", DOWN, DOWN, UP, b"?", ESCAPE],
    "review": MOVES + [b" ", TAB, b"]", b"[", b"3", b"/", b"n", b"N", b"f", b"c", b"c", b"x",
                       b"e", b"?", ESCAPE],
    "cards": [b" "] * 4 + [RIGHT, RIGHT, LEFT, b"o", b"x", b"c", b"e", b"?", ESCAPE, DOWN],
    "resume": [ENTER] * 4 + [DOWN, UP, ESCAPE],
    "help": MOVES + [ESCAPE] * 4,
    "too-small": [ENTER, b" ", ESCAPE],
    "other": MOVES + [ENTER, ESCAPE, b"q", b"?"],
}

# What no key sends: reports of the mouse, of the focus and of other things, answers, and pastes
# where nothing is typed. Behind each the next key is heard, and none does anything in an oral.
FOREIGN = [
    b"\x1b[M !!", b"\x1b[M#\xe9\xf0", b"\x1b[<0;14;5M\x1b[<0;14;5m", b"\x1b[<64;1;1M",
    b"\x1b[32;14;5M", b"\x1b[I", b"\x1b[O", b"\x1b[24;80R", b"\x1b[?62;c", b"\x1b[?2004;1$y",
    b"\x1b[8;24;80t", b"\x1b]11;rgb:1e1e/2e2e/3434\x1b\\", b"\x1b]52;c;cXggbQ==\x07",
    b"\x1bP>|tmux 3.4\x1b\\", b"\x1b_Gi=31;OK\x1b\\", b"\x1b^qx m 1\x1b\\", b"\x1bXm m m\x07",
    b"\x1b[113;1:3u", b"\x1b[200~qx\nm 1 2 3\n\r\x1b[201~", "\x9b<0;14;5M".encode(),
]

# Keys that mean nothing, or what a terminal, a paste or a cat on the keyboard may send.
ODD = [
    b"\x1b[15~", b"\x1b[1;5C", b"\x1b[M !!", b"\x1b[<0;10;10M", b"\x1b[200~coller\x1b[201~",
    b"\x1b[I", b"\x1b[?62;c", b"\x1b]11;rgb:0000/0000/0000\x1b\\", b"\x1bx", b"\x1b\x1b\x1b",
    b"\x00", b"\x04", b"\x07", b"\x0e", b"\x0f", b"\x11", b"\x13\x11", b"\x16a", b"\x17", b"\x18",
    b"\xff", b"\xc3", b"\xe2\x80", b"\xf0\x9f\x91\x8d", "\u202e".encode(), "e\u0301".encode(),
    "\u200b".encode(), "\x9b31m".encode(), b"x" * 300, b" " * 40, b"\x0c\x0c",
]
ALL_KEYS = sorted({key for keys in LIKELY.values() for key in keys}) + ODD

SIZES = [(80, 24), (80, 24), (40, 12), (120, 40), (100, 30), (60, 18), (200, 60)]
ODD_SIZES = [(39, 12), (40, 11), (20, 5), (10, 3), (2, 2), (1, 1), (1, 40), (300, 2), (500, 120),
             (41, 13), (99, 17), (57, 45)]
# The emulator takes longer for a repaint of these than a fast clock for its next change.
HUGE_SIZES = [(500, 120)]

STARTS = [
    [], [], ["rehearse"], ["rehearse"], ["rehearse", "--strict"], ["rehearse", "--mode", "exam"],
    ["rehearse", "--jury", "unsettling"], ["rehearse", "--resume"], ["rehearse", "--resume"],
    ["review"], ["replay", "--last"], ["history"], ["progress"], ["drill"],
    ["drill", "--exam-date", "2099-05-18"],
    # Nobody has been here before; the oral of a class; one with others at the table; one that is heard.
    ["first"], ["first"], ["class"], ["class"], ["rehearse", "--with-jury"], ["rehearse", "--with-jury"],
    ["rehearse", "--with-jury", "--mode", "exam"], ["rehearse", "--record"], ["rehearse", "--record=measures"],
    ["replay", "--last"], ["replay", "--last"],
]
RATES = ["1", "1", "1", "4", "60"]
# From this rate on a frame may be out of date before it has been looked at.
RESTLESS_RATE = 60
TERMINALS = ["xterm-256color"] * 6 + ["xterm", "screen-256color", "linux", "tmux-256color"]


def choose(seed, number, screen, at_table=None):
    """The step of that number: a name and what belongs to it, as plain values.

    `at_table` is the screen of somebody who plays the jury, empty where nobody has come yet.
    """
    chance = random.Random(f"{seed}/{number}/{screen}")
    if at_table is not None and chance.random() < 0.4:
        return "jury", _at_table(chance, at_table)
    if screen == "too-small" and chance.random() < 0.5:
        return "resize", chance.choice(SIZES)
    roll = chance.random()
    if roll < 0.70:
        return "keys", chance.choice(LIKELY[screen]).hex()
    if roll < 0.78:
        return "keys", chance.choice(ALL_KEYS).hex()
    if roll < 0.80:
        return "foreign", (chance.choice(FOREIGN).hex(), chance.choice([None, chance.random()]))
    if roll < 0.82:
        keys = [chance.choice(LIKELY[screen] + ALL_KEYS) for _ in range(chance.randint(2, 25))]
        return "keys", b"".join(keys).hex()
    if roll < 0.89:
        return "resize", chance.choice(SIZES if chance.random() < 0.7 else ODD_SIZES)
    if roll < 0.90:
        return "resizes", [chance.choice(SIZES + ODD_SIZES) for _ in range(chance.randint(2, 12))]
    if roll < 0.945:
        return "wait", round(chance.uniform(0, 0.3), 3)
    if roll < 0.955:
        return "winch", None
    if roll < 0.963:
        return "suspend", (chance.choice(["key", "signal"]), chance.choice(SIZES + ODD_SIZES))
    if roll < 0.970:
        return "freeze", (chance.choice(SIZES + ODD_SIZES), chance.choice(LIKELY[screen]).hex())
    if roll < 0.975:
        return "disturb-fiche", chance.randrange(1 << 30)
    if roll < 0.986:
        return "kill", None
    if roll < 0.990:
        return "terminate", chance.choice(["TERM", "HUP", "INT"])
    if roll < 0.993:
        return "interrupt", chance.choice(["03", "1c"])
    if roll < 0.996:
        return "hang-up", None
    return "read-elsewhere", None


def _at_table(chance, screen):
    """What the person does who plays the jury: types, makes the window another size, or pulls the plug."""
    roll = chance.random()
    if not screen:
        return "come", (chance.choice(SIZES), chance.choice(["fr", "fr", "en"]))
    if roll < 0.8:
        return "keys", chance.choice(LIKELY[screen]).hex()
    if roll < 0.87:
        return "keys", chance.choice(ALL_KEYS + FOREIGN).hex()
    if roll < 0.96:
        return "resize", chance.choice(SIZES if chance.random() < 0.7 else ODD_SIZES)
    return "go", chance.choice(["KILL", "TERM", "HUP"])


def start(seed, number, has_unfinished, only=None):
    """How the program is started: its arguments, its terminal, its size.

    The first argument may be a word of ours that the monkey carries out: "first", "class".
    """
    chance = random.Random(f"{seed}/{number}/start")
    starts = [start for start in STARTS if not only or only in " ".join(start)]
    if not starts:
        raise SystemExit(f"nothing is started with {only}")
    arguments = list(chance.choice(starts))
    if has_unfinished and not only and chance.random() < 0.4:
        arguments = ["rehearse", "--resume"]
    if arguments[:1] == ["rehearse"] and "--resume" not in arguments:
        arguments += ["--rate", chance.choice(RATES), "--seed", str(chance.randrange(1000))]
    arguments += ["--lang", "en" if chance.random() < 0.2 else "fr"]
    if chance.random() < 0.2:
        arguments += ["--color", chance.choice(["always", "never"])]
    return arguments, chance.choice(TERMINALS), chance.choice(SIZES)
