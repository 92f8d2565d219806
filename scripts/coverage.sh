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
  # The package manager gives up where one profile of hundreds cannot be read, and a test that kills a
  # child leaves such a one; so what counts is that the tests passed, and the profiles are merged below.
  swift test $options >$log 2>&1 || true
  if ! grep -q '^✔ Test run with .* passed' $log; then
    grep -E 'error:|✘' $log >&2 || tail -n 40 $log >&2
    exit 1
  fi
fi
# shellcheck disable=SC2086
table=$(swift test --show-codecov-path $options)
profiles=$(dirname "$table")
# Those of the toolchain, since others read no profiles of its version.
tools=$(dirname "$(readlink -f "$(command -v swift)")")
"$tools/llvm-profdata" merge -sparse --failure-mode=all "$profiles"/*.profraw -o "$profiles/default.profdata"
"$tools/llvm-cov" export -instr-profile="$profiles/default.profdata" \
  "$(find $work/debug/ -maxdepth 1 -name '*PackageTests.xctest')" >"$table"
python3 Tools/coverage/table.py "$table"
