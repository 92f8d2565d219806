"""What Linux tells about a running process."""

import os

PPOLL_NUMBERS = {"x86_64": 271, "aarch64": 73}
PPOLL = PPOLL_NUMBERS.get(os.uname().machine)


class ProcessFacts:
    """Reads /proc of one process; a process that is gone has none."""

    def __init__(self, pid):
        self.pid = pid

    def _read(self, name):
        try:
            with open(f"/proc/{self.pid}/{name}", encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            return ""

    def state(self):
        """R, S, D, T, Z, …; empty once it is gone."""
        text = self._read("stat")
        return text.rsplit(")", 1)[1].split()[0] if ")" in text else ""

    def sleeps_in_run_loop(self):
        """Whether it waits for keys and signals, and not for anything else."""
        if self.state() != "S":
            return False
        call = self._read("syscall").split(" ", 1)[0]
        return PPOLL is None or not call or call == str(PPOLL)

    def _status_number(self, name):
        for line in self._read("status").splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
        return 0

    def switches(self):
        return (self._status_number("voluntary_ctxt_switches")
                + self._status_number("nonvoluntary_ctxt_switches"))

    def wakeups(self):
        return self._status_number("voluntary_ctxt_switches")

    def rss_kib(self):
        return self._status_number("VmRSS")

    def own_kib(self):
        """Memory that is the process's own; the rest is text of the program, read from its file when needed."""
        return self._status_number("RssAnon")

    def cpu_seconds(self):
        """Time on a processor, to the nanosecond."""
        text = self._read("schedstat")
        return int(text.split()[0]) / 1e9 if text else 0.0

    def processor_seconds(self):
        """Time of all its threads on processors, to a hundredth of a second."""
        text = self._read("stat")
        fields = text.rsplit(")", 1)[1].split() if ")" in text else []
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0

    def descriptors(self):
        try:
            return len(os.listdir(f"/proc/{self.pid}/fd"))
        except OSError:
            return 0
