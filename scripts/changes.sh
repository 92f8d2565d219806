#!/bin/sh
# Prints what the changelog says of a version: scripts/changes.sh VERSION
#
# Until the version is released, that is what stands below "Unreleased".
set -eu
cd "$(dirname "$0")/.."
section=Unreleased
! grep -q "^## $1 " CHANGELOG.md || section=$1
awk -v section="$section" '
  /^## / { inside = ($2 == section || $2 == "[" section "]"); next }
  inside' CHANGELOG.md | sed -e '/./,$!d'
