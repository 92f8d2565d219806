#!/bin/sh
# Prepares .build-tools/: the bare C program, and a Python with what the measurements need.
set -eu
cd "$(dirname "$0")/.."

mkdir -p .build-tools
# Not in POSIX, but in dash and every other shell.
# shellcheck disable=SC3013
[ .build-tools/floor -nt Benchmarks/floor.c ] ||
  cc -O2 -o .build-tools/floor Benchmarks/floor.c -lncursesw
[ -x .build-tools/venv/bin/python ] || python3 -m venv .build-tools/venv
pip() { .build-tools/venv/bin/python -m pip --quiet --disable-pip-version-check "$@"; }
pip install -r Benchmarks/requirements.txt
# Without a peer there is still everything else to measure.
pip install -r Benchmarks/peers.txt || echo "Some peers from PyPI are missing." >&2
