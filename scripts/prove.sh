#!/bin/bash
# Proves over time that the program holds: scripts/prove.sh
#
# About an hour on two cores. Every step is a task of the Makefile that can be run alone; what came of each is
# written to docs/PROOF.md, with its date and commit. One that fails does not keep the others from being tried.
#
#   SKIP="fuzz soak"   leaves steps out; ONLY="kills monkey" runs these alone. What a step came to in an
#                      earlier run stays on the page, with the date and the commit of that run.
#   KILLS=1000 STEPS=20000 DURATION=60 MINUTES=10 HOURS=4   how much of each
#   PROOF=FILE         writes there instead
set -u
cd "$(dirname "$0")/.." || exit 2

KILLS=${KILLS:-1000} STEPS=${STEPS:-20000} DURATION=${DURATION:-60} MINUTES=${MINUTES:-10} HOURS=${HOURS:-4}
page=${PROOF:-docs/PROOF.md}
logs=.build-tools/prove
mkdir -p "$logs"
names=()
status=0

# A task that a checkout does not have yet is told apart from one that fails.
has_task() { grep -q "^$1:" Makefile; }

is_chosen() {
  case " ${SKIP:-} " in *" $1 "*) return 1 ;; esac
  case " ${ONLY:-$1} " in *" $1 "*) return 0 ;; esac
  return 1
}

# step NAME WHAT TASK [VARIABLE=VALUE ...]: runs a task and notes how it ended and the last thing that it said.
step() {
  local name=$1 what=$2 task=$3 start log=$logs/$1.log row=$logs/$1.row result said
  shift 2
  names+=("$name")
  if ! is_chosen "$name"; then
    [ -e "$row" ] || echo "| $what | \`make $*\` | left out | | | |" >"$row"
    echo "$name: left out"
    return
  fi
  if ! has_task "$task"; then
    echo "| $what | \`make $*\` | no such task | | | |" >"$row"
    status=1
    return
  fi
  echo "$name: make $*"
  start=$(date +%s)
  # The variables of the make that called this are for each step to be given or not.
  if env -u MAKEFLAGS -u MAKEOVERRIDES -u KILLS -u STEPS -u DURATION -u MINUTES -u HOURS -u SKIP -u ONLY \
    make --no-print-directory "$@" >"$log" 2>&1; then result=holds; else
    result="**fails** (\`$log\`)"
    status=1
  fi
  said=$(summary "$log")
  echo "| $what | \`make $*\` | $result | $(duration $(($(date +%s) - start))) | $(date -u +'%F %H:%M'), $commit | $said |" >"$row"
  echo "  $result: $said"
}

# The line of a log that says most: that with the figures of the whole run, else its last one.
summary() {
  local line
  line=$(grep -aE '^(.* )?(Test run with [0-9]+ tests|[0-9]+ (steps|kills|orals) in |No difference: )' "$1" | tail -n 1)
  [ -n "$line" ] || line=$(grep -aEv '^([[:space:]]*|make.*)$' "$1" | tail -n 1)
  tr -d '\000-\037' <<<"$line" | sed 's/\x1b\[[0-9;]*m//g; s/|/\\|/g' | cut -c1-160
}

duration() { printf '%d:%02d min' $(($1 / 60)) $(($1 % 60)); }

start=$(date +%s)
# As code: a commit's name is no word to be spelled.
commit="\`$(git rev-parse --short=12 HEAD)\`"
[ -z "$(git status --porcelain --untracked-files=no -- . ":!docs/PROOF.md")" ] || commit="$commit and changes"

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
  echo "The figures of a step say how much of it was run, and each row when (UTC) and at which commit; \`ONLY=\` and \`SKIP=\` choose steps."
  echo
  echo "* Last run: $(date -u +'%F %H:%M') UTC, $(duration $(($(date +%s) - start))), commit $commit, version $(scripts/version.sh)"
  echo "* Machine: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) processors, $(uname -sr)"
  echo "* Swift: $(swift --version 2>/dev/null | grep -o 'Swift version [^ ]*' | head -n 1)"
  echo
  echo "| What | Task | Result | Time | When, and commit | What it said |"
  echo "|---|---|---|--:|---|---|"
  for name in "${names[@]}"; do cat "$logs/$name.row"; done
} >"$page"
echo "$page is written."
exit $status
