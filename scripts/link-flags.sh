#!/bin/sh
# Lays static libraries into a folder and prints the options with which the release build links them,
# and compiles what stands in for Foundation there.
# Where a library has no static form, only the parsers and the C++ runtime are linked in, or what of
# them there is; the linker takes the shared form of the rest.
set -eu
folder=$1
scripts=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$folder"
rm -f "$folder"/*.a

found() {
    path=$(clang -print-file-name="$1.a")
    # The compiler answers with the bare name where it knows no such file.
    case "$path" in
    /*) echo "$path" ;;
    *) return 1 ;;
    esac
}

for name in libyaml libcmark-gfm libcmark-gfm-extensions libexpat libz libgumbo libstdc++; do
    if path=$(found "$name"); then ln -sf "$path" "$folder/$name.a"; else is_partial=1; fi
done
for name in libncursesw libtinfo libc libm; do
    found "$name" >/dev/null || is_partial=1
done

# The argument parser alone would bring Foundation in; it finds this module before the toolchain's.
stand_in=$folder/stand-in
source=$scripts/../Tools/FoundationStandIn/FoundationEssentials.swift
if [ ! -e "$stand_in/FoundationEssentials.o" ] ||
    [ -n "$(find "$source" -newer "$stand_in/FoundationEssentials.o")" ]; then
    mkdir -p "$stand_in"
    swiftc -O -parse-as-library -whole-module-optimization -Xfrontend -function-sections \
        -module-name FoundationEssentials \
        -emit-module -emit-module-path "$stand_in/FoundationEssentials.swiftmodule" \
        -emit-object -o "$stand_in/FoundationEssentials.o" "$source" >&2
fi
echo "-Xswiftc -I$stand_in -Xlinker $stand_in/FoundationEssentials.o"

# Each function by itself, so that what nobody calls is left out, and what is used together lies together.
echo "-Xswiftc -use-ld=lld -Xswiftc -L$folder -Xswiftc -Xfrontend -Xswiftc -function-sections"
echo "-Xlinker --symbol-ordering-file=$scripts/link-order.txt -Xlinker --no-warn-symbol-ordering"
# The names of functions are kept for link-order alone.
if [ -n "${KEEP_SYMBOLS:-}" ]; then echo "-Xlinker --strip-debug"; else echo "-Xlinker -s"; fi
if [ -z "${is_partial:-}" ]; then
    echo "-Xswiftc -static-executable -Xlinker -ltinfo"
    # Nothing throws what C++ throws, and nobody can follow calls through a file without names.
    echo "-Xlinker --no-eh-frame-hdr -Xlinker -T$scripts/without-unwinding.ld"
else
    echo "-Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-export-dynamic"
    echo "-Xlinker --exclude-libs=ALL"
fi
