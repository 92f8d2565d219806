#!/bin/bash
# Proves over time that the program holds: scripts/prove.sh
#
# About an hour on two cores. Every step is a task of the Makefile that can be run alone; what came of each is
# written to docs/PROOF.md, with the commit. One that fails does not keep the others from being tried.
#
#   SKIP="fuzz soak"   leaves steps out; the page says so
#   KILLS=1000 STEPS=20000 DURATION=60 MINUTES=10 HOURS=4   how much of each
#   PROOF=FILE         writes there instead
set -u
cd "$(dirname "$0")/.." || exit 2

KILLS=${KILLS:-1000} STEPS=${STEPS:-20000} DURATION=${DURATION:-60} MINUTES=${MINUTES:-10} HOURS=${HOURS:-4}
page=${PROOF:-docs/PROOF.md}
logs=.build-tools/prove
mkdir -p "$logs"
rows=$logs/rows.md
: >"$rows"
status=0

# A task that a checkout does not have yet is told apart from one that fails.
has_task() { grep -q "^$1:" Makefile; }

# step NAME WHAT TASK [VARIABLE=VALUE ...]: runs a task and notes how it ended and the last thing that it said.
step() {
  local name=$1 what=$2 task=$3 start log=$logs/$1.log result said
  shift 2
  case " ${SKIP:-} " in *" $name "*)
    echo "| $what | \`make $*\` | left out | | |" >>"$rows"
    echo "$name: left out"
    return
    ;;
  esac
  if ! has_task "$task"; then
    echo "| $what | \`make $*\` | no such task | | |" >>"$rows"
    status=1
    return
  fi
  echo "$name: make $*"
  start=$(date +%s)
  # The variables of the make that called this are for each step to be given or not.
  if env -u MAKEFLAGS -u MAKEOVERRIDES -u KILLS -u STEPS -u DURATION -u MINUTES -u HOURS -u SKIP \
    make --no-print-directory "$@" >"$log" 2>&1; then result=holds; else
    result="**fails** (\`$log\`)"
    status=1
  fi
  said=$(grep -Ev '^([[:space:]]*|make.*)$' "$log" | tail -n 1 | tr -d '\000-\037' | sed 's/|/\\|/g' | cut -c1-160)
  echo "| $what | \`make $*\` | $result | $(duration $(($(date +%s) - start))) | $said |" >>"$rows"
  echo "  $result: $said"
}

duration() { printf '%d:%02d min' $(($1 / 60)) $(($1 % 60)); }

start=$(date +%s)
commit=$(git rev-parse --short=12 HEAD)
[ -z "$(git status --porcelain --untracked-files=no)" ] || commit="$commit with changes that are not committed"

step tests "Every test" test
step kills "Orals killed at random instants lose nothing" kill-test "KILLS=$KILLS"
step monkey "Random keys over every screen" monkey "STEPS=$STEPS"
step fuzz "Hostile input for every reader, seconds for each target" fuzz "DURATION=$DURATION"
step soak "A whole oral in real time, resized every second" soak "MINUTES=$MINUTES"
step hours "Memory over hours of session time" soak-hours "HOURS=$HOURS"
step growth "Work grows no faster than what is read" growth
step sound "Sound recorded, measured and heard again" check-sound
step voice "Pauses and syllables of a human voice in noise" bench-voice
step analysis "The tables for an analysis, and what is made of them" check-analysis
step words "Spelling and typography in both languages" check-words
step manual "The manual pages" check-man
step completions "Completions in bash, zsh and fish" check-completions
step page "The jury's page, in a real browser as two phones" check-page
step install "Installed, run and uninstalled" check-install
step package "The Debian package, installed, run and removed" check-deb
step archive "The archive in an empty root" check-dist

{
  echo "# Proof"
  echo
  echo "Made by \`make prove\`, which runs what takes too long for every push; each step is a task that runs alone too."
  echo "A task that is not there yet, or that was left out, says so."
  echo
  echo "* Date: $(date -u +'%F %H:%M') UTC, $(duration $(($(date +%s) - start))) in all"
  echo "* Commit: $commit, version $(scripts/version.sh)"
  echo "* Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors, $(uname -sr)"
  echo "* Swift: $(swift --version 2>/dev/null | grep -o 'Swift version [^ ]*' | head -n 1)"
  echo
  echo "| What | Task | Result | Time | The last thing it said |"
  echo "|---|---|---|--:|---|"
  cat "$rows"
} >"$page"
echo "$page is written."
exit $status
