#!/bin/sh
# Lays the static form of libraries into a folder, where the linker finds it before the shared one.
# A library without a static form on this machine is left out, and so is linked as a shared one.
set -eu
folder=$1
mkdir -p "$folder"
for name in libyaml libcmark-gfm libcmark-gfm-extensions libstdc++; do
    found=$(clang -print-file-name="$name.a")
    # The compiler answers with the bare name where it knows no such file.
    case "$found" in
    /*) ln -sf "$found" "$folder/$name.a" ;;
    esac
done
