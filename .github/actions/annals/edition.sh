#!/usr/bin/env bash
# Builds the edition that a tag such as edition-2026.1 names, if the content is its, and lays out in the folder OUT what its
# release holds.
#
#   ANNALS           the program
#   GITHUB_REF_NAME  the tag
set -euo pipefail

name=${GITHUB_REF_NAME#edition-}
if [ "$name" = "$GITHUB_REF_NAME" ]; then
  echo "::error title=Annals::an edition is made from a tag such as edition-2026.1, not from $GITHUB_REF_NAME"
  exit 1
fi
"$ANNALS" build --edition "$name"
bash "${BASH_SOURCE[0]%/*}/pack-edition.sh" "$name" site "$OUT"
