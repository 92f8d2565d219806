"""Three hundred rehearsals at once, as on the machine of a whole school."""

import contextlib
import select
import time

from idle import Counts, resident_mebibytes
from measuring import Section, at_most
from oral import open_presentation
from programs import OURS, Home
from terminal import Terminal

COUNT = 300
SECONDS = 10


def measure() -> Section:
    home = Home("crowd")
    with contextlib.ExitStack() as stack:
        terminals = [
            stack.enter_context(Terminal([str(OURS), "rehearse"], home.environment))
            for _ in range(COUNT)]
        for terminal in terminals:
            terminal.instant_of("? aide", limit=120)
        open_presentation(*terminals)
        before = [Counts.of(terminal.pid) for terminal in terminals]
        drain(terminals, SECONDS)
        after = [Counts.of(terminal.pid) for terminal in terminals]
        shared = sum(resident_mebibytes(terminal.pid, "Pss") for terminal in terminals)
        resident = sum(resident_mebibytes(terminal.pid) for terminal in terminals)
    passed = after[0].instant - before[0].instant
    percent = 100 / passed * sum(
        now.processor_seconds - then.processor_seconds for now, then in zip(after, before))
    return Section(
        title=f"{COUNT} rehearsals at once",
        how=(f"All in a presentation with the clock running, for {SECONDS} s, each with a terminal "
             "and a journal of its own. Memory counts pages that they have in common once."),
        columns=["", "All together"],
        rows=[["Processor", f"{percent:.1f} % of one core"], ["Memory (Pss)", f"{shared:.0f} MiB"],
              ["Memory, common pages counted in each (Rss)", f"{resident:.0f} MiB"]],
        targets=[at_most("within 10 % of one core", percent, 10, "{:.1f} %".format),
                 at_most("within 2 GiB in all", shared, 2048, "{:.0f} MiB".format)])


def drain(terminals: list[Terminal], seconds: float) -> None:
    """Takes what the programs write, as a terminal does, so that none of them has to wait."""
    poll = select.poll()
    by_descriptor = {terminal.descriptor: terminal for terminal in terminals}
    for descriptor in by_descriptor:
        poll.register(descriptor, select.POLLIN)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for descriptor, _ in poll.poll(100):
            by_descriptor[descriptor].read(0)
