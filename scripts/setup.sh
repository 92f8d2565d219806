#!/bin/sh
# Installs the Debian packages given that are missing, or prints the command that does and stops.
set -eu

if ! command -v swift >/dev/null 2>&1; then
  echo "Swift 6.1 or newer is needed: https://www.swift.org/install/linux/" >&2
  exit 1
fi
# Elsewhere than on Debian and its like the packages have other names; the build says what it misses.
command -v dpkg-query >/dev/null 2>&1 || exit 0

missing=""
for package in "$@"; do
  if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed'; then
    missing="$missing $package"
  fi
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
  become=""
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  become="sudo"
else
  echo "These packages are missing:$missing. Install them, then try again:" >&2
  echo "  sudo apt-get update && sudo apt-get install -y$missing" >&2
  exit 1
fi

echo "Installing$missing"
$become apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $become apt-get install -y -qq $missing >/dev/null
