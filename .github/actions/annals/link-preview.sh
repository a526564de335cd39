#!/usr/bin/env bash
# Leads from the summary to the preview, which lies at PREVIEW.
set -euo pipefail

printf '\n### [See the pages that this change touches](%s)\n\nOne file that opens in the browser, also on a phone.\n' \
  "$PREVIEW" >> "$GITHUB_STEP_SUMMARY"
