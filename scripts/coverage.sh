#!/bin/sh
# Runs every test with coverage and prints the lines reached in each module.
# With --again it prints the table of the last run and runs nothing.
set -eu
# Built in a folder of its own, so that the ordinary products stay as they are.
work=.build-coverage
log=$work/log
options="--enable-code-coverage --scratch-path $work"

mkdir -p $work
if [ "${1:-}" != --again ]; then
  # shellcheck disable=SC2086 # options are words
  if ! swift test $options >$log 2>&1; then
    grep -E 'error:|✘' $log >&2 || tail -n 40 $log >&2
    exit 1
  fi
fi
# shellcheck disable=SC2086
python3 Tools/coverage/table.py "$(swift test --show-codecov-path $options)"
