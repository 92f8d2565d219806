"""From the wish of a person at the table to the candidate's screen."""

import json
import os
import socket
import statistics
import time

from measuring import Section, milliseconds
from oral import open_presentation
from phone import Phone
from programs import OURS, Home
from terminal import Terminal

ROUNDS = 60


def measure() -> Section:
    home = Home("jury")
    runtime = home.path / "run"
    runtime.mkdir()
    environment = dict(home.environment, XDG_RUNTIME_DIR=str(runtime))
    terminal = Terminal([str(OURS), "rehearse", "--with-jury"], environment, str(home.path))
    terminal.instant_of("? aide")
    open_presentation(terminal)
    guest = Guest(next((runtime / "oralblanc").glob("*.sock")))
    guest.wish("end-slot")
    terminal.instant_of("question 1")
    screen, event = [], []
    for _ in range(ROUNDS):
        terminal.settle(0.0)
        sent = time.perf_counter()
        event.append(guest.wish("next") - sent)
        shown = terminal.read(1.0)
        screen.append((shown or time.perf_counter()) - sent)
    phone, notes = [], []
    page = OURS.with_name("oralblanc-page")
    if page.exists():
        phone = through_the_page(page, guest.path, terminal)
    else:
        notes.append("The jury's page is not built (`make page`), so nothing is said of it.")
    os.kill(terminal.pid, 9)
    rows = [[name, milliseconds(statistics.median(values)),
             f"{milliseconds(quantile(values, 0.25))} to {milliseconds(quantile(values, 0.75))}",
             milliseconds(quantile(values, 0.95))]
            for name, values in [("wish to the event, durable and told", event),
                                 ("wish to the candidate's screen", screen),
                                 ("wish on the page to the event on the page", phone)] if values]
    return Section(
        title="A jury at the table",
        how=(f"{ROUNDS} wishes over the socket of a running oral: until the client is told that the event is "
             "on disk, and until the first bytes reach the candidate's terminal."),
        columns=["From", "Median", "Middle half", "95 %"], rows=rows, notes=notes)


def through_the_page(program, table, terminal) -> list[float]:
    """The same by HTTP on the loopback, from one phone to itself."""
    phone = Phone(program, table)
    taken = []
    for _ in range(ROUNDS):
        terminal.settle(0.0)
        taken.append(phone.wish("next"))
    phone.end()
    return taken


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


class Guest:
    """A client of the table, as small as can be."""

    def __init__(self, path):
        self.path = path
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(str(path))
        self.socket.sendall(b'{"join":"jury-table/1"}\n')
        self.lines = self.socket.makefile("rb")
        self.seen = 0
        self.number = 0

    def wish(self, wish: str, **members) -> float:
        """When the reply came."""
        while True:
            self.number += 1
            line = {"id": self.number, "seq": self.seen, "wish": wish, **members}
            self.socket.sendall(json.dumps(line).encode() + b"\n")
            reply = self.reply()
            if reply["table"] == "taken":
                return time.perf_counter()
            if reply["cause"] != "stale":
                raise RuntimeError(f"{wish}: {reply['cause']}")

    def reply(self) -> dict:
        for line in self.lines:
            message = json.loads(line)
            self.seen = max(self.seen, message.get("seq", 0))
            if message.get("id") == str(self.number):
                return message
        raise EOFError("the oral has ended")
