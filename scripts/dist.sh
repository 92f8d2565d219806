#!/bin/sh
# Makes the archive that runs on any Linux of this processor: scripts/dist.sh [FOLDER]   (default: dist)
#
# Beside the program, its manual and completions lies what a bare system may lack: descriptions of common
# terminals, and the table of characters of a UTF-8 locale (share/oralblanc). The same commit, built on
# the same machine, gives the same archive.
set -eu
cd "$(dirname "$0")/.."
target=${1:-dist}
fail() {
  echo "dist: $*" >&2
  exit 1
}

version=$(scripts/version.sh)
name=oralblanc-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
umask 022
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
root=$place/$name
{
  make --no-print-directory page &&
    make --no-print-directory install DESTDIR="$root" PREFIX=/
} >"$place/log" 2>&1 || {
  tail -n 20 "$place/log" >&2
  fail "the release build failed"
}
cp README.md LICENSE CHANGELOG.md "$root"
built=$("$root/bin/oralblanc" --version)
[ "$built" = "$version" ] || fail "the program calls itself $built, not $version"

if ! ldd "$root/bin/oralblanc" >/dev/null 2>&1; then
  aids=$root/share/oralblanc
  mkdir -p "$aids/locale/C.UTF-8"
  # A locale is read by the C library that it was made for, and that one is inside the program.
  cp "$(find /usr/lib/locale/C.utf8 /usr/lib/locale/C.UTF-8 -name LC_CTYPE 2>/dev/null | head -n 1)" \
    "$aids/locale/C.UTF-8" || fail "this system has no C.UTF-8 locale to copy"
  for terminal in ansi linux rxvt-unicode rxvt-unicode-256color screen screen-256color tmux \
    tmux-256color vt100 vt220 xterm xterm-256color; do
    entry=$(echo "$terminal" | cut -c1)/$terminal
    for folder in /etc/terminfo /lib/terminfo /usr/share/terminfo; do
      [ -f "$folder/$entry" ] || continue
      mkdir -p "$aids/terminfo/${entry%/*}"
      cp -L "$folder/$entry" "$aids/terminfo/$entry"
      break
    done
  done
  [ -f "$aids/terminfo/x/xterm-256color" ] || fail "ncurses-base is not installed"
  command -v dpkg-query >/dev/null && scripts/linked-sources.sh notices "$root/share/doc/oralblanc/third-party"
fi

# Names in order, no owner, the commit's time.
mkdir -p "$target"
chmod -R u=rwX,go=rX "$root"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(git log -1 --format=%cI)" \
  -C "$place" -cf - "$name" | gzip -9n >"$target/$name.tar.gz"
(cd "$target" && sha256sum -- oralblanc* >SHA256SUMS)
echo "$target/$name.tar.gz"
