#!/bin/sh
# Prints the notes of a release: scripts/notes.sh VERSION [OWNER/REPOSITORY]
#
# What docs/releases/ says of the version, in both languages, then its section of the changelog. With a
# repository, pictures get addresses that a page of releases can show.
set -eu
cd "$(dirname "$0")/.."
page=docs/releases/$1.md
if [ -e "$page" ]; then
  if [ -n "${2:-}" ]; then
    sed "s|(docs/pictures/|(https://raw.githubusercontent.com/$2/v$1/docs/pictures/|" "$page"
  else
    cat "$page"
  fi
  printf '\n## Changes\n\n'
fi
scripts/changes.sh "$1"
