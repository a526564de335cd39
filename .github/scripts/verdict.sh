#!/usr/bin/env bash
# Says what the content that differs from BASE comes to: annotations in the log, all the rest in the summary, and the pages
# that it touches as one file in the folder OUT. Ends as the check does.
set -uo pipefail

annals=${ANNALS:-target/annals/bin/annals}
mkdir -p "$OUT"

"$annals" check --changed-since "$BASE" --format github
code=$?
# What is taken away may break what stays: then all of it is told.
if [ "$code" -eq 0 ] && ! "$annals" check --quiet --format human > /dev/null; then
  "$annals" check --format github
  code=$?
fi

"$annals" diff --since "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY" || code=$((code ? code : $?))
"$annals" preview --since "$BASE" --single-file "$OUT/preview-of-this-change.html" || code=$((code ? code : $?))

# Indented by four blanks, a line is code in Markdown whatever stands in it.
repairs=$(git diff --name-only -z --diff-filter=d "$BASE" HEAD -- content | xargs -0 -r "$annals" fix --dry-run \
  | sed '$d' | head -c 100000)
if [ -n "$repairs" ]; then
  printf '### What annals fix would repair\n\n%s\n' "$repairs" | sed '3,$ s/^/    /' >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
