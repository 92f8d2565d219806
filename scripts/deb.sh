#!/bin/sh
# Makes a Debian package of the release build: scripts/deb.sh [FOLDER]   (default: dist)
#
# It holds one static program, which any release of Debian and Ubuntu runs. The same commit, built on
# the same machine, gives the same package.
set -eu
cd "$(dirname "$0")/.."
target=${1:-dist}
fail() {
  echo "deb: $*" >&2
  exit 1
}
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing; a package is made on Debian or Ubuntu"

version=$(scripts/version.sh)
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-oralblanc developers} <${DEBEMAIL:-$(git log -1 --format=%ae)}>"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

umask 022
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
root=$place/root
{
  make --no-print-directory page &&
    make --no-print-directory install DESTDIR="$root" PREFIX=/usr
} >"$place/log" 2>&1 || {
  tail -n 20 "$place/log" >&2
  fail "the release build failed"
}
for program in "$root/usr/bin/"*; do
  if ldd "$program" >/dev/null 2>&1; then
    fail "$(basename "$program") is not static here: a library lacks its static form"
  fi
done

# Debian's zsh looks there, not in the folder of the sites.
mkdir "$root/usr/share/zsh/vendor-completions"
mv "$root/usr/share/zsh/site-functions/_oralblanc" "$root/usr/share/zsh/vendor-completions"
rmdir "$root/usr/share/zsh/site-functions"
gzip -9n "$root/usr/share/man/man1/"*.1 "$root/usr/share/man/fr/man1/"*.1

documents=$root/usr/share/doc/oralblanc
mkdir -p "$documents" "$root/usr/share/lintian/overrides" "$root/DEBIAN"
cp packaging/debian/copyright README.md docs/GUIDE.fr.md docs/FORMAT.md "$documents"
scripts/linked-sources.sh notices "$documents/third-party"
cp packaging/debian/lintian-overrides "$root/usr/share/lintian/overrides/oralblanc"
# The entries as Debian writes them: indented, at most 80 columns, then who and when.
{
  printf 'oralblanc (%s) unstable; urgency=medium\n\n' "$version"
  scripts/changes.sh "$version" | sed -n 's/^\* //p' | while IFS= read -r line; do
    echo "$line" | fold -s -w 74 | sed -e '1s/^/  * /' -e '2,$s/^/    /' -e 's/ *$//'
  done
  printf '\n -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9n >"$documents/changelog.gz"

chmod -R u=rwX,go=rX "$root"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
sed -e "s|@VERSION@|$version|" -e "s|@ARCHITECTURE@|$architecture|" -e "s|@MAINTAINER@|$maintainer|" \
  -e "s|@SIZE@|$(du -ks --apparent-size "$root/usr" | cut -f1)|" \
  -e "s|@BUILT_USING@|$(scripts/linked-sources.sh built-using)|" \
  packaging/debian/control.in >"$root/DEBIAN/control"

mkdir -p "$target"
file=$target/oralblanc_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$file" >/dev/null
(cd "$target" && sha256sum -- oralblanc* >SHA256SUMS)
echo "$file"
