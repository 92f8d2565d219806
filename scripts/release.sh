#!/bin/sh
# Makes a release of what is committed: scripts/release.sh [--dry-run]
#
# The version stands in one place, Program.swift. The section "Unreleased" of the changelog becomes that
# version's, unless it has one already; both are committed and tagged, and dist/ gets the program, its manual
# and completions as an archive and a Debian package, with checksums and the notes (scripts/notes.sh).
# Nothing is pushed: the last lines say how.
#
# A dry run builds the same files in a temporary folder, and says what a release would refuse.
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

version=$(scripts/version.sh)
tag=v$version

changes=$(scripts/changes.sh "$version")
[ -n "$changes" ] || fail "CHANGELOG.md has nothing below $version or Unreleased"
notes=$(scripts/notes.sh "$version")

# A release stops here; a dry run goes on.
refuse() {
  [ -n "$is_dry" ] || fail "$*"
  echo "release: would be refused: $*" >&2
}

[ -z "$(git status --porcelain)" ] || refuse "there are changes that are not committed"
! git rev-parse -q --verify "refs/tags/$tag" >/dev/null || refuse "$tag exists; raise the version in Program.swift"

if [ -z "$is_dry" ]; then
  make lint
  make test
fi
if [ -z "$is_dry" ] && ! grep -q "^## $version " CHANGELOG.md; then
  sed -i "s/^## \[\{0,1\}Unreleased\]\{0,1\}$/## Unreleased\n\n## $version - $(date -u +%F)/" CHANGELOG.md
  git commit -q -m "Release $version" CHANGELOG.md
fi

rm -rf "$dist"
archive=$(scripts/dist.sh "$dist")
package=""
! command -v dpkg-deb >/dev/null || package=$(scripts/deb.sh "$dist")
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
echo "  gh release create $tag $archive $package dist/SHA256SUMS --notes-file dist/notes.md"
