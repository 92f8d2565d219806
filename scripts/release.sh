#!/bin/sh
# Makes a release of what is committed: scripts/release.sh [--dry-run]
#
# The version stands in one place, Program.swift. The section "Unreleased" of the changelog becomes that
# version's; both are committed and tagged, and dist/ gets the program, its manual and completions as
# an archive, with a checksum and the notes. Nothing is pushed: the last lines say how.
#
# A dry run builds the same archive in a temporary folder, and says what a release would refuse.
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "release: $*" >&2
  exit 1
}

is_dry=""
case ${1:-} in
"") dist=$PWD/dist ;;
--dry-run)
  is_dry=yes
  dist=$(mktemp -d "${TMPDIR:-/tmp}/oralblanc-release.XXXXXX")
  ;;
*) fail "unknown argument: $1 (only --dry-run is known)" ;;
esac

source=$(git ls-files 'Sources/*/Program.swift')
version=$(sed -n 's/^ *\(package \|public \|\)static let version = "\(.*\)"$/\2/p' "$source")
echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+' || fail "no version in $source: \"$version\""
tag=v$version

# The notes: what stands below "Unreleased", up to the next version.
notes=$(awk '/^## /{ inside = ($0 ~ /^## \[?Unreleased/) ; next } inside' CHANGELOG.md | sed -e '/./,$!d')
[ -n "$notes" ] || fail "CHANGELOG.md has nothing below Unreleased"

# A release stops here; a dry run goes on.
refuse() {
  [ -n "$is_dry" ] || fail "$*"
  echo "release: would be refused: $*" >&2
}

[ -z "$(git status --porcelain)" ] || refuse "there are changes that are not committed"
! git rev-parse -q --verify "refs/tags/$tag" >/dev/null || refuse "$tag exists; raise the version in $source"

if [ -z "$is_dry" ]; then
  make lint
  make test
  sed -i "s/^## \[\{0,1\}Unreleased\]\{0,1\}$/## Unreleased\n\n## $version - $(date -u +%F)/" CHANGELOG.md
  git commit -q -m "Release $version" CHANGELOG.md
fi

name=oralblanc-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
rm -rf "$dist"
mkdir -p "$dist/$name"
make --no-print-directory install DESTDIR="$dist/$name" PREFIX=/ >"$dist/log" 2>&1 || {
  tail -n 20 "$dist/log" >&2
  fail "the release build failed"
}
rm "$dist/log"
cp README.md LICENSE CHANGELOG.md "$dist/$name"
built=$("$dist/$name/bin/oralblanc" --version)
case $built in
*"$version"*) ;;
*) fail "the program calls itself $built, not $version" ;;
esac

# The same commit gives the same archive: names in order, no owner, the commit's time.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(git log -1 --format=%cI)" \
  -C "$dist" -cf - "$name" | gzip -n >"$dist/$name.tar.gz"
rm -rf "${dist:?}/${name:?}"
(cd "$dist" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '%s\n' "$notes" >"$dist/notes.md"

if [ -n "$is_dry" ]; then
  echo "Dry run: $dist holds what $tag would be; nothing is committed or tagged."
  ls -l "$dist"
  exit 0
fi
# Lines that begin with # are headings here, not comments.
git tag -a --cleanup=whitespace "$tag" -m "oralblanc $version" -m "$notes"
echo "$tag is made. To publish it:"
echo "  git push origin HEAD $tag"
echo "  gh release create $tag dist/$name.tar.gz dist/$name.tar.gz.sha256 --notes-file dist/notes.md"
