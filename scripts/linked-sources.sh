#!/bin/sh
# What of other projects the static program is made of.
#
#   scripts/linked-sources.sh built-using     source packages of Debian with versions, as dpkg wants them
#   scripts/linked-sources.sh notices FOLDER  the terms of each project, one file each
set -eu
cd "$(dirname "$0")/.."

# The package that owns the static form of each library which link-flags.sh links in.
packages() {
  for name in libyaml libcmark-gfm libcmark-gfm-extensions libexpat libz libgumbo libstdc++ \
    libncursesw libtinfo libc libgcc; do
    # The compiler answers with the bare name where it knows no such file.
    path=$(clang -print-file-name="$name.a")
    case $path in /*) ;; *) continue ;; esac
    path=$(readlink -f "$path")
    # Packages name a file by either of the two paths of a merged /usr.
    { dpkg -S "$path" 2>/dev/null || dpkg -S "${path#/usr}" 2>/dev/null; } | cut -d: -f1
  done | sort -u
}

case $1 in
built-using)
  for package in $(packages); do
    # shellcheck disable=SC2016 # dpkg's own variables
    dpkg-query -W -f '${source:Package} (= ${source:Version})\n' "$package:$(dpkg --print-architecture)"
  done | sort -u | paste -s -d , | sed 's/,/, /g'
  ;;
notices)
  folder=$2
  mkdir -p "$folder"
  for package in $(packages); do
    # shellcheck disable=SC2016
    source=$(dpkg-query -W -f '${source:Package}' "$package:$(dpkg --print-architecture)")
    cp "/usr/share/doc/$package/copyright" "$folder/$source.txt"
  done
  toolchain=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")
  cp "$toolchain/share/swift/LICENSE.txt" "$folder/swift.txt"
  cp .build/checkouts/swift-argument-parser/LICENSE.txt "$folder/swift-argument-parser.txt"
  # What the jury's page is made of; NIO names in turn whose work it took over.
  for project in swift-nio swift-atomics swift-collections swift-system; do
    cp "Page/.build/checkouts/$project/LICENSE.txt" "$folder/$project.txt"
  done
  cat Page/.build/checkouts/swift-nio/NOTICE.txt >>"$folder/swift-nio.txt"
  chmod 644 "$folder"/*.txt
  ;;
*)
  echo "linked-sources: built-using or notices FOLDER" >&2
  exit 2
  ;;
esac
