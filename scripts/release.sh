#!/bin/sh
# Makes a release of what is committed: scripts/release.sh [--dry-run]
#
# The version stands in one place, Program.swift. The section "Unreleased" of the changelog becomes that
# version's; both are committed and tagged, and dist/ gets the program, its manual and completions as
# an archive, with a checksum and the notes. Nothing is pushed: the last lines say how.
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "release: $*" >&2
  exit 1
}

is_dry=""
[ "${1:-}" != --dry-run ] || is_dry=yes

source=$(git ls-files 'Sources/*/Program.swift')
version=$(sed -n 's/^ *\(package \|public \|\)static let version = "\(.*\)"$/\2/p' "$source")
echo "$version" | grep -Eqx '[0-9]+\.[0-9]+\.[0-9]+' || fail "no version in $source: \"$version\""
tag=v$version

# The notes: what stands below "Unreleased", up to the next version.
notes=$(awk '/^## /{ inside = ($0 ~ /^## \[?Unreleased/) ; next } inside' CHANGELOG.md | sed -e '/./,$!d')
[ -n "$notes" ] || fail "CHANGELOG.md has nothing below Unreleased"

if [ -z "$is_dry" ]; then
  [ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
  ! git rev-parse -q --verify "refs/tags/$tag" >/dev/null || fail "$tag exists; raise the version in $source"
  make lint
  make test
  sed -i "s/^## \[\{0,1\}Unreleased\]\{0,1\}$/## Unreleased\n\n## $version - $(date -u +%F)/" CHANGELOG.md
  git commit -q -m "Release $version" CHANGELOG.md
fi

name=oralblanc-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
rm -rf dist
mkdir -p "dist/$name"
make --no-print-directory install DESTDIR="$PWD/dist/$name" PREFIX=/ >dist/log 2>&1 || {
  tail -n 20 dist/log >&2
  fail "the release build failed"
}
rm dist/log
cp README.md LICENSE CHANGELOG.md "dist/$name"
built=$("dist/$name/bin/oralblanc" --version)
case $built in
*"$version"*) ;;
*) fail "the program calls itself $built, not $version" ;;
esac

# The same commit gives the same archive: names in order, no owner, the commit's time.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$(git log -1 --format=%cI)" \
  -C dist -cf - "$name" | gzip -n >"dist/$name.tar.gz"
rm -rf "dist/${name:?}"
(cd dist && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '%s\n' "$notes" >dist/notes.md

if [ -n "$is_dry" ]; then
  echo "Dry run: dist/ holds what $tag would be; nothing is committed or tagged."
  exit 0
fi
# Lines that begin with # are headings here, not comments.
git tag -a --cleanup=whitespace "$tag" -m "oralblanc $version" -m "$notes"
echo "$tag is made. To publish it:"
echo "  git push origin HEAD $tag"
echo "  gh release create $tag dist/$name.tar.gz dist/$name.tar.gz.sha256 --notes-file dist/notes.md"
