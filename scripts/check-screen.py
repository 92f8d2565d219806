#!/usr/bin/env python3
"""Runs the program of an unpacked archive in a terminal of its own, in a root that holds nothing else.

check-screen.py ROOT TERM [--refused]: ends with 0 where the home screen comes up, or with --refused where
the program says what is missing and ends by itself.
"""

import os
import pty
import select
import sys
import time

PATIENCE_SECONDS = 60


def run(root, terminal):
    """What the program writes, until it ends or its home screen is there; and how it ended."""
    child, master = pty.fork()
    if child == 0:
        os.chroot(root)
        os.chdir("/")
        environment = {"TERM": terminal, "HOME": "/tmp", "LANG": "en_GB.UTF-8"}
        os.execve("/bin/oralblanc", ["oralblanc", "--lang", "en"], environment)
    written = b""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and b"Replay the last" not in written:
        if not select.select([master], [], [], 1)[0]:
            continue
        try:
            piece = os.read(master, 65536)
        except OSError:
            break
        if not piece:
            break
        written += piece
    try:
        os.write(master, b"q")
    except OSError:
        pass
    # The rest is read so that nothing holds the program up.
    while True:
        try:
            if not os.read(master, 65536):
                break
        except OSError:
            break
    return written.decode(errors="replace"), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main():
    root, terminal = sys.argv[1:3]
    written, status = run(root, terminal)
    if "--refused" in sys.argv:
        is_right = status == 2 and "share" in written
    else:
        is_right = status == 0 and "Replay the last" in written
    if not is_right:
        print(f"ended with {status} after:\n{written}", file=sys.stderr)
    return 0 if is_right else 1


sys.exit(main())
