#!/usr/bin/env bash
# Says what the content that differs from BASE comes to: annotations in the log, all the rest in the summary, and the pages
# that it touches as one file in the folder OUT, whose path is the output preview. Ends as the check does.
set -uo pipefail

if ! git rev-parse --quiet --verify "$BASE^{commit}" >/dev/null; then
  echo "::error title=Annals::there is nothing to compare with: check out the pull request with fetch-depth: 2"
  exit 1
fi
preview=$OUT/preview-of-this-change.html
mkdir -p "$OUT"

"$ANNALS" check --changed-since "$BASE" --format github
code=$?
# What is taken away may break what stays: then all of it is told.
if [ "$code" -eq 0 ] && ! "$ANNALS" check --quiet --format human > /dev/null; then
  "$ANNALS" check --format github
  code=$?
fi

"$ANNALS" diff --since "$BASE" --format markdown >> "$GITHUB_STEP_SUMMARY" || code=$((code ? code : $?))
"$ANNALS" preview --since "$BASE" --single-file "$preview" || code=$((code ? code : $?))
[ ! -s "$preview" ] || echo "preview=$preview" >> "$GITHUB_OUTPUT"

# Indented by four blanks, a line is code in Markdown whatever stands in it.
repairs=$(git diff --relative --name-only -z --diff-filter=d "$BASE" HEAD -- content | xargs -0 -r "$ANNALS" fix --dry-run \
  | sed '$d' | head -c 100000)
if [ -n "$repairs" ]; then
  printf '### What annals fix would repair\n\n%s\n' "$repairs" | sed '3,$ s/^/    /' >> "$GITHUB_STEP_SUMMARY"
fi
exit "$code"
