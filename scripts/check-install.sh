#!/bin/sh
# Installs into an empty folder, runs what was installed as a machine without Swift would, and
# uninstalls again: nothing may be missing, and nothing may be left.
set -eu
cd "$(dirname "$0")/.."

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
prefix=/usr
fail() {
  echo "check-install: $*" >&2
  exit 1
}

make --no-print-directory install DESTDIR="$place" PREFIX="$prefix" >/dev/null
program="$place$prefix/bin/oralblanc"

for file in bin/oralblanc share/man/man1/oralblanc.1 share/man/fr/man1/oralblanc.1 \
  share/bash-completion/completions/oralblanc share/zsh/site-functions/_oralblanc \
  share/fish/vendor_completions.d/oralblanc.fish; do
  [ -s "$place$prefix/$file" ] || fail "$file is missing or empty"
done
bash -n "$place$prefix/share/bash-completion/completions/oralblanc"
for shell in zsh fish; do
  command -v "$shell" >/dev/null || continue
  case $shell in
    zsh) zsh -n "$place$prefix/share/zsh/site-functions/_oralblanc" ;;
    fish) fish --no-execute "$place$prefix/share/fish/vendor_completions.d/oralblanc.fish" ;;
  esac
done

# An environment that knows nothing of the toolchain, and a folder that holds none of the data.
mkdir "$place/home"
alone() {
  (cd "$place/home" && env -i PATH=/usr/bin:/bin HOME="$place/home" LC_ALL=C.UTF-8 "$program" "$@")
}
alone --version >/dev/null || fail "the installed program does not start"
alone exams --json | grep -q '"e6-parcours"' || fail "the bundled exams are missing"
printf '\n\nsuivant\nfin\nfin\n4\nfin\nfin\nfin\nfin\nfin\nfin\n' |
  alone rehearse --plain --exam e6-parcours --lang fr --rate 60 >"$place/oral" ||
  fail "an oral in lines does not end well"
grep -q "Bilan de l'oral" "$place/oral" || fail "an oral in lines has no debrief"
[ "$(find "$place/home" -name '*.jsonl' | wc -l)" = 1 ] || fail "the oral left no journal"

# Every library must come from a Debian package; the packages are listed for the README.
packages=""
for library in $(env -i PATH=/usr/bin:/bin ldd "$program" 2>/dev/null | awk '/=> \// { print $3 } /^\t\// { print $1 }'); do
  # Packages name a library by either of the two paths of a merged /usr.
  package=$(dpkg -S "$(readlink -f "$library")" 2>/dev/null || dpkg -S "$library" 2>/dev/null ||
    dpkg -S "/usr$library" 2>/dev/null) || fail "$library comes from no Debian package"
  packages="$packages ${package%%:*}"
done
if env -i PATH=/usr/bin:/bin ldd "$program" 2>/dev/null | grep -q 'not found'; then
  fail "a library is missing"
fi
if [ -z "$packages" ]; then
  echo "It needs no shared library."
else
  echo "Libraries come from:"
  # shellcheck disable=SC2086 # a list of words
  printf '%s\n' $packages | sort -u | sed 's/^/  /'
fi
# shellcheck disable=SC2086 # a list of words
for package in ncurses-base $(printf '%s\n' $packages | sort -u); do
  grep -qF "$package" README.md || fail "README.md does not name $package"
done

make --no-print-directory uninstall DESTDIR="$place" PREFIX="$prefix" >/dev/null
left=$(find "$place$prefix" ! -type d)
[ -z "$left" ] || fail "uninstall leaves: $left"
echo "Installed, run and uninstalled: nothing is missing and nothing is left."
