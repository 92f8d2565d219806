#!/bin/sh
# Prints the version, which stands in one place.
set -eu
cd "$(dirname "$0")/.."
source=$(git ls-files 'Sources/*/Program.swift')
version=$(sed -n 's/^ *\(package \|public \|\)static let version = "\(.*\)"$/\2/p' "$source")
if ! echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+'; then
  echo "no version in $source: \"$version\"" >&2
  exit 1
fi
echo "$version"
