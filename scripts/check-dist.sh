#!/bin/sh
# Makes the archive and runs what it holds where there is nothing else: a root without libraries, locales,
# terminal descriptions or /proc. Without root it uses a user namespace.
set -eu
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || [ -n "${ORALBLANC_UNSHARED:-}" ] || {
  ORALBLANC_UNSHARED=1 exec unshare --map-root-user "$0" "$@"
}
fail() {
  echo "check-dist: $*" >&2
  exit 1
}

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
archive=$(scripts/dist.sh "$place")
echo "$(basename "$archive"): $(stat -c %s "$archive") bytes"
(cd "$place" && sha256sum --quiet -c SHA256SUMS) || fail "the checksum is wrong"

root=$place/root
mkdir -p "$root/tmp" "$root/dev"
tar -xzf "$archive" -C "$root" --strip-components=1
chroot=$(command -v chroot || echo /usr/sbin/chroot)
in_root() { env -i HOME=/tmp "$chroot" "$root" /bin/oralblanc "$@"; }

[ "$(in_root --version)" = "$(scripts/version.sh)" ] || fail "the program does not start"
in_root exams --json | grep -q '"bts-sio-e5"' || fail "the exams are missing"
printf '\n\nsuivant\nfin\nfin\n4\nfin\nfin\nfin\nfin\nfin\nfin\nfin\nfin\n' |
  in_root rehearse --plain --exam e6-parcours --lang fr --rate 60 >"$place/oral" 2>&1 ||
  fail "an oral in lines does not end well: $(tail -n 3 "$place/oral")"
grep -q "Bilan de l'oral" "$place/oral" || fail "an oral in lines has no debrief"
# Without a pipe that stays open the page ends as soon as it has said where it is.
env -i "$chroot" "$root" /bin/oralblanc-page --listen 127.0.0.1 </dev/null >"$place/page" 2>&1 || true
grep -q '"page":"ready"' "$place/page" || fail "the jury's page does not start"
# A screen, in a terminal of 80 by 24 that a program of the check itself looks at.
python3 scripts/check-screen.py "$root" xterm-256color || fail "no screen in an empty root"
python3 scripts/check-screen.py "$root" xterm-ghostty || fail "no screen on a terminal without description"
mv "$root/share/oralblanc" "$root/share/elsewhere"
python3 scripts/check-screen.py "$root" xterm-256color --refused || fail "it does not say what is missing"
echo "Run in an empty root, without /proc: nothing is missing, and what could be missing is told."
