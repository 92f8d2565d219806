#!/bin/sh
# Makes the Debian package, lets lintian judge it, and installs, runs, replaces and removes it in a root
# of its own, so that nothing of this machine changes. Without root it uses a user namespace.
set -eu
cd "$(dirname "$0")/.."
[ "$(id -u)" = 0 ] || [ -n "${ORALBLANC_UNSHARED:-}" ] || {
  ORALBLANC_UNSHARED=1 exec unshare --map-root-user "$0" "$@"
}
fail() {
  echo "check-deb: $*" >&2
  exit 1
}

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
package=$(scripts/deb.sh "$place")
echo "$(basename "$package"): $(stat -c %s "$package") bytes"

# Warnings count as well; what is meant stands in packaging/debian/lintian-overrides with its reason.
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$package" ||
  fail "lintian finds something"
echo "lintian: nothing"

root=$place/root
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/home" "$root/tmp"
touch "$root/var/lib/dpkg/status"
in_root() { dpkg --root="$root" --force-not-root --force-script-chrootless "$@" >"$place/log" 2>&1; }
complain() {
  cat "$place/log" >&2
  fail "$*"
}
in_root --install "$package" || complain "it does not install"
in_root --install "$package" || complain "it does not install over itself"
dpkg --root="$root" --status oralblanc | grep -q '^Status: install ok installed' || fail "it is not installed"
dpkg --root="$root" --verify oralblanc | grep . && fail "files differ from their checksums"

version=$(scripts/version.sh)
[ "$(chroot "$root" /usr/bin/oralblanc --version)" = "$version" ] || fail "the program does not start"
# Without a pipe that stays open the page ends as soon as it has said where it is.
chroot "$root" /usr/bin/oralblanc-page --listen 127.0.0.1 </dev/null >"$place/page" 2>&1 || true
grep -q '"page":"ready"' "$place/page" || fail "the jury's page does not start"
chroot "$root" /usr/bin/oralblanc exams --json | grep -q '"bts-sio-e5"' || fail "the exams are missing"
printf '\n\nsuivant\nfin\nfin\n4\nfin\nfin\nfin\nfin\nfin\nfin\nfin\nfin\n' |
  chroot "$root" /usr/bin/oralblanc rehearse --plain --exam e6-parcours --lang fr --rate 60 \
    --data /home/sessions >"$place/oral" 2>&1 || complain "an oral in lines does not end well"
grep -q "Bilan de l'oral" "$place/oral" || fail "an oral in lines has no debrief"
for file in man/man1/oralblanc.1.gz man/fr/man1/oralblanc.1.gz bash-completion/completions/oralblanc \
  zsh/vendor-completions/_oralblanc fish/vendor_completions.d/oralblanc.fish \
  doc/oralblanc/copyright doc/oralblanc/changelog.gz; do
  [ -s "$root/usr/share/$file" ] || fail "$file is missing or empty"
done

in_root --purge oralblanc || complain "it does not remove"
left=$(find "$root" ! -type d ! -path "$root/var/lib/dpkg/*" ! -path "$root/home/sessions/*")
[ -z "$left" ] || fail "removing leaves: $left"
# Sessions are the user's, and no package takes them away.
find "$root/home/sessions" -name '*.jsonl' | grep -q . || fail "removing took the user's session"
echo "Installed, run, replaced and removed: nothing is missing and only the user's session is left."
