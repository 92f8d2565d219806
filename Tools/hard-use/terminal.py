"""The built program in a pseudo-terminal, with an emulator that shows what a person would see."""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time

from emulator import EmulatedScreen, EmulatedStream
from process import ProcessFacts
from shown import READING

# How long a program may take for anything before it counts as hung. One that runs all the time on a
# machine that others use may have had little of it: it spins only where that was processor time.
PATIENCE_SECONDS = 60.0
STARVED_PATIENCE_SECONDS = 900.0
SPINNING_PROCESSOR_SECONDS = 20.0
# The program waits a tenth of a second for what may follow Escape.
ESCAPE_SECONDS = 0.25


class Hung(Exception):
    """The program neither waits for keys nor ends."""


class ProgramTerminal:
    """One run of the program.

    The program is a job of a small shell-like parent, so that Ctrl-Z stops it as it does in a
    shell; the parent tells how it ended.
    """

    def __init__(self, command, columns=80, rows=24, environment=None):
        self.screen = EmulatedScreen(columns, rows)
        self.stream = EmulatedStream(self.screen)
        self.written_bytes = 0
        self.status = None
        self._switches_when_sent = None
        # The other end is kept open to see what has not been read yet, and the modes left behind.
        self.master, self.slave = os.openpty()
        self._modes_before = termios.tcgetattr(self.slave)
        self._set_size(columns, rows)
        report, report_end = os.pipe()
        self._leader = os.fork()
        if self._leader == 0:
            os.close(self.master)
            _lead(command, environment or {}, self.slave, report_end)
        os.close(report_end)
        self._report = os.fdopen(report, "rb", buffering=0)
        self.pid = int(self._report_line())
        self.process = ProcessFacts(self.pid)

    def _report_line(self):
        line = b""
        while not line.endswith(b"\n"):
            part = self._report.read(1)
            if not part:
                raise Hung("the program was never started")
            line += part
        return line

    # What goes in.

    def send(self, keys):
        """Types bytes."""
        self._switches_when_sent = (self.process.switches(), time.monotonic() + 0.15)
        try:
            os.write(self.master, keys)
        except OSError:
            pass

    def escape(self):
        """Types Escape, and lets the time pass in which it could begin the sequence of another key."""
        self.send(b"\x1b")
        end = time.monotonic() + ESCAPE_SECONDS
        while (left := end - time.monotonic()) > 0:
            self.pump(left)
        self.settle()

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self._set_size(columns, rows)

    def _set_size(self, columns, rows):
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, size)

    def signal(self, number):
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            pass

    def hang_up(self):
        """Closes the window over the running program."""
        os.close(self.slave)
        os.close(self.master)
        self.master = self.slave = None

    # What comes out.

    def pump(self, timeout=0.0):
        """Takes what the program has written; returns how many bytes."""
        if self.master is None:
            time.sleep(timeout)
            return 0
        ready, _, _ = select.select([self.master], [], [], max(0.0, timeout))
        if not ready:
            return 0
        try:
            data = os.read(self.master, 65536)
        except OSError:
            return 0
        self.written_bytes += len(data)
        if self.stream:
            self.stream.feed(data)
        return len(data)

    def stop_emulating(self):
        """From here on the output is only counted."""
        self.stream = None

    def has_ended(self):
        if self.status is None and select.select([self._report], [], [], 0)[0]:
            self.status = int(self._report_line())
            os.waitpid(self._leader, 0)
            while self.pump():
                pass
        return self.status is not None

    def settle(self):
        """Waits until the program has done all it had to do: it sleeps, is stopped, or has ended."""
        start = time.monotonic()
        used_before = self.process.processor_seconds()
        while True:
            if self.has_ended():
                return
            waited = time.monotonic() - start
            if waited > PATIENCE_SECONDS:
                used = self.process.processor_seconds() - used_before
                state = self.process.state()
                is_starved = state == "R" and used < SPINNING_PROCESSOR_SECONDS
                if not is_starved or waited > STARVED_PATIENCE_SECONDS:
                    raise Hung(f"state {state!r} after {waited:.0f} s, of which {used:.1f} s on a processor")
            if self.pump():
                continue
            if self.process.state() == "T" or self._is_quiet():
                return
            self.pump(0.002)

    def _is_quiet(self):
        """Nothing typed is unread, nothing written is untaken, and it waits for more."""
        if self._switches_when_sent:
            switches, limit = self._switches_when_sent
            if self.process.switches() == switches and time.monotonic() < limit:
                return False
            self._switches_when_sent = None
        before = self.process.switches()
        return (self.process.sleeps_in_run_loop() and self._unread() == 0
                and not self.pump(0.001) and self.process.switches() == before
                and not (self.stream and re.search(READING, self.screen.text(), re.MULTILINE)))

    def _unread(self):
        if self.slave is None:
            return 0
        count = fcntl.ioctl(self.slave, termios.FIONREAD, b"\0\0\0\0")
        return struct.unpack("i", count)[0]

    def wait_for(self, *texts):
        """Waits until one of the texts is on the screen; returns it, or nothing at the end."""
        end = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < end:
            self.settle()
            shown = self.screen.text()
            for text in texts:
                if text in shown:
                    return text
            if self.has_ended():
                return None
            self.pump(0.02)
        return None

    def wait_for_end(self, patience=PATIENCE_SECONDS):
        end = time.monotonic() + patience
        while not self.has_ended():
            if time.monotonic() > end:
                return None
            self.pump(0.01)
        return self.status

    def modes_are_given_back(self):
        """Whether the terminal reads lines and echoes, as a shell had set it."""
        if self.slave is None:
            return True
        return termios.tcgetattr(self.slave) == self._modes_before

    def close(self):
        """Ends the program, if it still runs, and frees the terminal."""
        if not self.has_ended():
            self.signal(signal.SIGKILL)
            self.wait_for_end()
        for descriptor in (self.master, self.slave):
            if descriptor is not None:
                os.close(descriptor)
        self.master = self.slave = None
        self._report.close()


def _lead(command, environment, slave, report):
    """The parent of the program: starts it as the job in the foreground, and waits for it."""
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in (0, 1, 2):
        os.dup2(slave, descriptor)
    # What stays open here of another terminal would keep that one from hanging up.
    os.closerange(3, report)
    os.closerange(report + 1, 256)
    for number in (signal.SIGTTOU, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    job = os.fork()
    if job == 0:
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        for number in (signal.SIGTTOU, signal.SIGHUP, signal.SIGINT, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        os.close(report)
        try:
            os.execvpe(command[0], command, environment)
        except OSError as problem:
            os.write(2, str(problem).encode())
        os._exit(127)
    os.write(report, b"%d\n" % job)
    _, status = os.waitpid(job, 0)
    os.write(report, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)
