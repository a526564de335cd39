#!/usr/bin/env bash
# Names the program by all that it is built of, so that the same program is built once: key=…
set -euo pipefail

key=$(git ls-tree HEAD -- src/main templates pom.xml .mvn | sha256sum | cut -c 1-32)
echo "key=annals-$key" | tee -a "$GITHUB_OUTPUT"
