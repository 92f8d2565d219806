"""A program in a pseudo-terminal of 80 by 24, timed by the bytes that it writes."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

COLUMNS, ROWS = 80, 24
# What some programs ask of a terminal before they show anything, and what xterm answers.
ANSWERS = {b"\x1b[6n": b"\x1b[1;1R", b"\x1b[c": b"\x1b[?62;c", b"\x1b[0c": b"\x1b[?62;c"}


class Terminal:
    """A started program; what it writes is kept with its instant, and parsed afterwards only.

    The emulator is slow, so no time is taken after it has run on the bytes in question.
    """

    def __init__(self, command: list[str], environment: dict[str, str] | None = None,
                 folder: str | None = None):
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.ByteStream(self.screen)
        self.chunks: list[tuple[float, bytes]] = []
        self.parsed = 0
        self.written_bytes = 0
        self.has_ended = False
        reading, writing = os.pipe()
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            self._become(command, environment or {}, folder, writing)
        os.close(writing)
        # The child's own instant: the fork of this process is no part of the program's start.
        self.started = struct.unpack("d", os.read(reading, 8))[0]
        os.close(reading)

    @staticmethod
    def _become(command, environment, folder, instants):
        try:
            size = struct.pack("HHHH", ROWS, COLUMNS, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            if folder:
                os.chdir(folder)
            everything = dict(os.environ, TERM="xterm-256color", LC_ALL="C.UTF-8", **environment)
            os.write(instants, struct.pack("d", time.perf_counter()))
            os.execvpe(command[0], command, everything)
        finally:
            os._exit(127)

    def read(self, timeout: float) -> float | None:
        """The instant at which the next bytes came; None when none came in time."""
        if self.has_ended or not select.select([self.descriptor], [], [], timeout)[0]:
            return None
        try:
            data = os.read(self.descriptor, 65536)
        except OSError:
            data = b""
        instant = time.perf_counter()
        if not data:
            self.has_ended = True
            return None
        self.written_bytes += len(data)
        self.chunks.append((instant, data))
        for question, answer in ANSWERS.items():
            if question in data:
                os.write(self.descriptor, answer)
        return instant

    def instant_of(self, text: str, limit: float = 30.0) -> float:
        """When the bytes came after which the screen holds the text."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end and not self.has_ended:
            # Nothing is parsed while bytes are still coming, or parsing would hold them up.
            while self.read(0.02) is not None:
                pass
            for instant in self._parse():
                if text in self.text():
                    return instant
        raise TimeoutError(f"no “{text}” on screen:\n{self.text()}")

    def _parse(self):
        while self.parsed < len(self.chunks):
            instant, data = self.chunks[self.parsed]
            self.parsed += 1
            self.stream.feed(data)
            yield instant

    def text(self) -> str:
        return "\n".join(self.screen.display)

    def settle(self, quiet: float = 0.05, limit: float = 2.0) -> None:
        end = time.perf_counter() + limit
        while time.perf_counter() < end and self.read(quiet) is not None:
            pass

    def send(self, keys: str) -> None:
        os.write(self.descriptor, keys.encode())

    def answer_seconds(self, key: str, limit: float = 2.0) -> float | None:
        """From the key to the first byte that answers it; None without an answer."""
        self.settle(0.0)
        self.chunks.clear()
        self.parsed = 0
        start = time.perf_counter()
        self.send(key)
        instant = self.read(limit)
        return None if instant is None else instant - start

    def close(self) -> None:
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.descriptor)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
