"""Many rehearsals at once on this machine, each in its presentation with the clock running.

  crowd.py [--count 300] [--seconds 60]
"""

import argparse
import os
import select
import sys
import time

from oral import open_presentation
from terminal import ProgramTerminal
from workshop import Workshop, require_program

CPU_GOAL_PERCENT = 10.0
MEMORY_GOAL_MIB = 2048.0


def drain(terminals, seconds):
    """Takes what all of them write, as their terminals would."""
    by_descriptor = {terminal.master: terminal for terminal in terminals}
    poll = select.poll()
    for descriptor in by_descriptor:
        poll.register(descriptor, select.POLLIN)
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        for descriptor, _ in poll.poll(left * 1000):
            by_descriptor[descriptor].pump()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    require_program()
    workshop = Workshop()
    terminals = []
    began = time.monotonic()
    for number in range(options.count):
        terminal = ProgramTerminal(
            workshop.command("rehearse", "--lang", "fr", "--seed", str(number)), 80, 24,
            workshop.environment())
        open_presentation(terminal)
        terminal.stop_emulating()
        terminals.append(terminal)
        drain(terminals, 0)
    print(f"crowd: {options.count} rehearsals started in {time.monotonic() - began:.0f} s", flush=True)
    drain(terminals, 3)

    before = [(t.process.cpu_seconds(), t.process.wakeups(), t.written_bytes) for t in terminals]
    began = time.monotonic()
    drain(terminals, options.seconds)
    seconds = time.monotonic() - began
    after = [(t.process.cpu_seconds(), t.process.wakeups(), t.written_bytes) for t in terminals]
    ended = [t.status for t in terminals if t.has_ended()]
    cpu, wakeups, written = (
        sum(new[kind] - old[kind] for old, new in zip(before, after)) / seconds for kind in range(3))
    rss = sorted(t.process.rss_kib() / 1024 for t in terminals)
    pss = sorted(t.process.pss_kib() / 1024 for t in terminals)
    for terminal in terminals:
        terminal.close()
    workshop.remove()

    count = options.count
    machine = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} during the measurement"
    print(f"machine: {machine}; {seconds:.0f} s measured")
    print(f"cpu      {cpu * 100:6.2f} % of one core in all, {cpu / count * 100:.4f} % each "
          f"(goal: at most {CPU_GOAL_PERCENT:g} % in all)")
    print(f"memory   {sum(pss):6.0f} MiB of their own and shared in proportion (PSS), "
          f"{pss[0]:.1f} to {pss[-1]:.1f} each (goal: at most {MEMORY_GOAL_MIB:g} in all)")
    print(f"         {sum(rss):6.0f} MiB resident, what is shared counted each time (RSS), "
          f"{rss[0]:.1f} to {rss[-1]:.1f} each")
    print(f"wake-ups {wakeups:6.0f} a second in all, {wakeups / count:.2f} each")
    print(f"written  {written:6.0f} bytes a second in all, {written / count:.0f} each")
    if ended:
        print(f"FAILED: {len(ended)} ended by themselves: {ended[:10]}")
        sys.exit(1)
    if cpu * 100 > CPU_GOAL_PERCENT or sum(pss) > MEMORY_GOAL_MIB:
        print("FAILED: beyond a goal")
        sys.exit(1)
    print("within the goals" + ("" if sum(rss) <= MEMORY_GOAL_MIB else ", by PSS; not by RSS"))


if __name__ == "__main__":
    main()
