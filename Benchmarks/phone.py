"""A phone on the jury's page, as small as can be: one line of events, and wishes on another."""

import http.client
import json
import pathlib
import re
import subprocess
import threading
import time


class Phone:
    """A page of its own beside the oral whose table is at that socket."""

    def __init__(self, program: pathlib.Path, table: pathlib.Path):
        self.page = subprocess.Popen([program, "--listen", "127.0.0.1", "--oral", table], stdin=subprocess.PIPE,
                                     stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.page.stdout.readline())
        self.port = ready["port"]
        self.headers = {"Oralblanc-Key": ready["url"].split("#k=")[1], "Oralblanc-Page": "benchmark-page"}
        self.seen = 0
        self.number = 0
        self.arrived = {}
        self.news = threading.Condition()
        events = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        events.request("GET", "/events", headers=self.headers)
        self.events = events.getresponse()
        threading.Thread(target=self._listen, daemon=True).start()
        self.line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        with self.news:
            self.news.wait_for(lambda: self.seen > 0, 60)

    def _listen(self):
        for line in self.events:
            if (found := re.match(rb"id: (\d+)", line)):
                with self.news:
                    self.seen = int(found[1])
                    self.arrived[self.seen] = time.perf_counter()
                    self.news.notify_all()

    def wish(self, wish: str) -> float:
        """Seconds from the wish to the event that comes of it, on this phone."""
        while True:
            self.number += 1
            before = self.seen
            body = json.dumps({"id": f"w{self.number}", "seq": before, "wish": wish})
            sent = time.perf_counter()
            self.line.request("POST", "/wish", body, {**self.headers, "Content-Type": "application/json"})
            answer = self.line.getresponse()
            said = answer.read()
            if answer.status == 200:
                break
            # More came of the wish before than had arrived here.
            if b"stale" not in said:
                raise RuntimeError(said)
        with self.news:
            self.news.wait_for(lambda: self.seen > before, 60)
            return self.arrived[before + 1] - sent

    def end(self):
        self.page.stdin.close()
        self.page.wait(10)
