#!/bin/bash
# Proves over time that the program holds: scripts/prove.sh
#
# About an hour on two cores, since what waits most of the time runs two at a time. Every step is a task of the
# Makefile that can be run alone; what came of each is written to docs/PROOF.md, with its date and commit. One that
# fails does not keep the others from being tried.
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
status=0

# A task that a checkout does not have yet is told apart from one that fails.
has_task() { grep -q "^$1:" Makefile; }

is_chosen() {
  case " ${SKIP:-} " in *" $1 "*) return 1 ;; esac
  case " ${ONLY:-$1} " in *" $1 "*) return 0 ;; esac
  return 1
}

# In the order of the page.
steps="tests kills monkey fuzz soak hours growth sound voice analysis words manual completions page install package archive"

# Sets what a step shows, and the task with its variables.
describe() {
  case $1 in
  tests) what="Every test" task=(test) ;;
  kills) what="Orals killed at random instants lose nothing" task=(kill-test "KILLS=$KILLS") ;;
  monkey) what="Random keys over every screen" task=(monkey "STEPS=$STEPS") ;;
  fuzz) what="Hostile input for every reader, seconds for each target" task=(fuzz "DURATION=$DURATION") ;;
  soak) what="A whole oral in real time, resized every second" task=(soak "MINUTES=$MINUTES") ;;
  hours) what="Memory over hours of session time" task=(soak-hours "HOURS=$HOURS") ;;
  growth) what="Work grows no faster than what is read" task=(growth) ;;
  sound) what="Sound recorded, measured and heard again" task=(check-sound) ;;
  voice) what="Pauses and syllables of a human voice in noise" task=(bench-voice) ;;
  analysis) what="The tables for an analysis, and what is made of them" task=(check-analysis) ;;
  words) what="Spelling and typography in both languages" task=(check-words) ;;
  manual) what="The manual pages" task=(check-man) ;;
  completions) what="Completions in bash, zsh and fish" task=(check-completions) ;;
  page) what="The jury's page, in a real browser as two phones" task=(check-page) ;;
  install) what="Installed, run and uninstalled" task=(check-install) ;;
  package) what="The Debian package, installed, run and removed" task=(check-deb) ;;
  archive) what="The archive in an empty root" task=(check-dist) ;;
  esac
}

# run NAME ...: runs steps one after the other; notes how each ended and the last thing that it said.
run() {
  local name start log row result said
  for name; do
    log=$logs/$name.log row=$logs/$name.row
    describe "$name"
    if ! is_chosen "$name"; then
      [ -e "$row" ] || echo "| $what | \`make ${task[*]}\` | left out | | | |" >"$row"
      echo "$name: left out"
      continue
    fi
    if ! has_task "${task[0]}"; then
      echo "| $what | \`make ${task[*]}\` | no such task | | | |" >"$row"
      status=1
      continue
    fi
    echo "$name: make ${task[*]}"
    start=$(date +%s)
    # The variables of the make that called this are for each step to be given or not.
    if env -u MAKEFLAGS -u MAKEOVERRIDES -u KILLS -u STEPS -u DURATION -u MINUTES -u HOURS -u SKIP -u ONLY \
      make --no-print-directory "${task[@]}" >"$log" 2>&1; then result=holds; else
      result="**fails** (\`$log\`)"
      status=1
    fi
    said=$(summary "$log")
    echo "| $what | \`make ${task[*]}\` | $result | $(duration $(($(date +%s) - start))) | $(date -u +'%F %H:%M'), $commit | $said |" >"$row"
    echo "$name: $result: $said"
  done
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

run tests
# Two at a time, so that what needs both processors (fuzzing, Spark) runs beside what mostly waits.
(
  run kills soak voice
  exit $status
) &
first=$!
(
  run monkey hours fuzz analysis
  exit $status
) || status=1
wait $first || status=1
# What keeps time with a sound server, what counts work and what builds for packages has the machine for itself.
run sound growth words manual completions page install package archive

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
  for name in $steps; do cat "$logs/$name.row"; done
} >"$page"
echo "$page is written."
exit $status
