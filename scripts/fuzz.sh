#!/bin/sh
# Feeds the readers with hostile input: scripts/fuzz.sh SECONDS [TARGET]
#
# One target named, that one; none, all of them, two side by side. What reaches new code is kept in
# .build-fuzz/corpus and the next run begins with it. Ends with 1 where something was found.
set -eu

seconds=$1
targets=${2:-fiche exam bank journal config terminal archive word open slides sheet page layout wish visit table}
work=.build-fuzz

# What the jury's page reads is a program of another package (Page/).
program_of() {
  case $1 in
  visit | table) echo "$work/page/release/oralblanc-page-fuzz" ;;
  *) echo "$work/release/oralblanc-fuzz" ;;
  esac
}
program=$(program_of fiche)

case " $targets " in
*" visit "* | *" table "*)
  ORALBLANC_FUZZ=1 swift build -c release --package-path Page --scratch-path $work/page --product oralblanc-page-fuzz
  ;;
esac
case $targets in
visit | table) ;;
*) ORALBLANC_FUZZ=1 swift build -c release --scratch-path $work --product oralblanc-fuzz ;;
esac

mkdir -p $work/artifacts $work/logs
for target in $targets; do
  rm -rf "$work/seeds/$target"
  mkdir -p "$work/seeds/$target" "$work/corpus/$target"
done

# Copies files into a target's seeds, each under a name of its own. Long ones are cut into pieces:
# what they hold is reached all the same, and many more inputs are tried in the time there is.
seed() {
  target=$1
  shift
  [ -d "$work/seeds/$target" ] || return 0
  for file; do
    [ ! -f "$file" ] || split -b 2500 "$file" "$work/seeds/$target/$(echo "$file" | tr / _)-"
  done
}

fixtures=Tests/FicheLibraryTests/Fixtures
seed fiche fiches/*.md templates/fiche.md $fixtures/*.md $fixtures/fuzz/fiche-* \
  Tests/JuryTests/Corpus/*.md
find $fixtures/fiches $fixtures/site -name '*.md' | while read -r file; do seed fiche "$file"; done
seed exam exams/*.md templates/exam.md $fixtures/*.md $fixtures/fuzz/exam-*
seed bank fiches/jury/*.yaml fiches/jury/technologies/*.yaml $fixtures/fuzz/bank-*
seed config templates/config* $fixtures/fuzz/config-*
documents=Tests/DocumentImportTests/Fixtures
for target in word open slides sheet page layout; do
  [ ! -d $work/seeds/$target ] || cp $documents/seeds/$target-* $work/seeds/$target
done
[ ! -d $work/seeds/archive ] || cp $documents/real/* $work/seeds/archive
if [ -d $work/seeds/journal ]; then
  cp Tests/SessionJournalTests/Fixtures/*.jsonl Tests/SessionJournalTests/Fixtures/fuzz/*.jsonl \
    $work/seeds/journal
  $program seeds $work/seeds/journal
  # Each example of the format's page is a journal.
  awk -v folder=$work/seeds/journal '
    /^```jsonl/ { name = folder "/example-" ++count ".jsonl"; next }
    /^```/ { name = "" }
    name { print > name }' docs/FORMAT.md
fi

if [ -d $work/seeds/terminal ]; then
  # Keys, reports of the mouse, answers, a paste, letters that are no UTF-8: a line for each.
  count=0
  while IFS= read -r sequence; do
    count=$((count + 1))
    printf '%b' "$sequence" >"$work/seeds/terminal/form-$count"
  done <Tools/oralblanc-fuzz/Seeds/terminal.txt
fi

# Wishes of each kind, lines of the table, and what browsers send.
lines() {
  [ -d "$work/seeds/$2" ] || return 0
  count=0
  while IFS= read -r line; do
    count=$((count + 1))
    printf '%b\n' "$line" >"$work/seeds/$2/form-$count"
  done <"$1"
}
lines Tools/oralblanc-fuzz/Seeds/wish.txt wish
lines Tools/oralblanc-fuzz/Seeds/wish.txt table
lines Page/Fuzz/Seeds/visit.txt visit

# Runs one target. A hang is told by processor time inside the program; the limit here is for what
# never ends, on a machine that does other work as well.
fuzz() {
  target=$1
  program=$(program_of "$target")
  dictionary=Tools/oralblanc-fuzz/Dictionaries/$target.dict
  [ -f "$dictionary" ] || dictionary=Tools/oralblanc-fuzz/Dictionaries/document.dict
  # Swift's own account of a crash would keep libFuzzer from storing the input.
  SWIFT_BACKTRACE=enable=no $program "$target" -max_total_time="$seconds" -timeout=300 -rss_limit_mb=256 -malloc_limit_mb=256 \
    -max_len=65536 -dict="$dictionary" -print_final_stats=1 \
    -artifact_prefix="$work/artifacts/$target-" \
    "$work/corpus/$target" "$work/seeds/$target" >"$work/logs/$target.log" 2>&1
}

# Says how a target's run ended, and how to see the finding again.
report() {
  target=$1
  program=$(program_of "$target")
  log=$work/logs/$target.log
  artifact=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
  if [ "$2" -eq 0 ]; then
    echo "$target: nothing found, $(sed -n 's/^Done \(.*\)/\1/p' "$log")"
    return 0
  fi
  grep -E '^finding: |Fatal error|ERROR: libFuzzer' "$log" | sed "s/^/$target: /" || true
  echo "$target: log:       $log"
  if [ -n "$artifact" ]; then
    echo "$target: artifact:  $artifact"
    echo "$target: reproduce: $program $target $artifact"
    echo "$target: shrink:    $program $target -minimize_crash=1 -max_total_time=60 $artifact"
  fi
  return 1
}

# Two at a time: odd ones in the background while the even ones run.
status=0
# shellcheck disable=SC2086 # a list of words
set -- $targets
while [ $# -gt 0 ]; do
  first=$1
  second=${2:-}
  fuzz "$first" &
  process=$!
  if [ -n "$second" ]; then
    code=0
    fuzz "$second" || code=$?
    report "$second" $code || status=1
  fi
  code=0
  wait $process || code=$?
  report "$first" $code || status=1
  shift
  [ -z "$second" ] || shift
done
exit $status
