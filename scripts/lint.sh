#!/bin/sh
# Checks format and style of everything that is written by hand: Swift, Python, shell and C.
# Each tool says what it found; ends with 1 where one found something.
set -eu
tools=$1

# Nothing of the build folders or of an unpacked archive elsewhere: what belongs to the project.
files() { git ls-files --cached --others --exclude-standard -- "$@"; }

status=0
swift format lint --recursive --strict --parallel --configuration .swift-format \
  Sources Tests Tools Plugins Package.swift \
  Page/Sources/PageRules Page/Sources/PageServer Page/Sources/oralblanc-page Page/Tests Page/Fuzz \
  Page/Package.swift || status=1
"$tools/ruff" check --quiet . || status=1
# shellcheck disable=SC2046 # no name of ours holds a blank
shellcheck $(files '*.sh' .ci/run) || status=1
# shellcheck disable=SC2046
"$tools/clang-format" --dry-run --Werror $(files '*.c' '*.h') || status=1
exit $status
