#!/bin/sh
# Runs every test. Those that fail are named at the end with what they said, and run once more by themselves.
#
# Many tests drive real terminals and programs, and a machine that stands still for a minute fails one of
# them. A second run tells whether the machine or the code was at fault: what fails twice fails, and what
# passes the second time is named, so that it can be made to wait for the right thing.
set -u
cd "$(dirname "$0")/.." || exit
log=$(mktemp)
trap 'rm -f "$log" "$log.status"' EXIT
# What is shown while it runs is kept as well; the status is that of the tests, not of tee.
{
  swift test --skip-build "$@" 2>&1
  echo $? >"$log.status"
} | tee "$log"
status=$(cat "$log.status")
[ "$status" = 0 ] && exit 0

echo
echo "What failed:"
grep -A 4 -E '✘ Test .* recorded an issue' "$log"
failed=$(sed -n -E 's/.*✘ Test ([A-Za-z0-9_]+)\(.* recorded an issue.*/\1/p' "$log" | sort -u)
count=$(echo "$failed" | grep -c .)
# Without a name the run itself ended; more than a few are no matter of chance.
[ "$count" -ge 1 ] && [ "$count" -le 3 ] || exit "$status"
echo
echo "Once more, by themselves: $(echo "$failed" | paste -sd " " -)"
swift test --skip-build "$@" --filter "/($(echo "$failed" | paste -sd '|' -))\\(" || exit $?
echo "Passed on the second run: $(echo "$failed" | paste -sd ' ' -). A test that needs one waits for the wrong thing."
