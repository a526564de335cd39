#!/usr/bin/env bash
# Says whether the program, its templates or its workflows differ from BASE, so that its tests need to run: program=…
set -euo pipefail

if git diff --quiet --no-ext-diff "$BASE" HEAD -- src templates pom.xml .mvn .github; then
  program=false
else
  program=true
fi
echo "program=$program" | tee -a "$GITHUB_OUTPUT"
