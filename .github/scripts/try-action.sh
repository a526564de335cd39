#!/usr/bin/env bash
# Checks and builds a new timeline with the action, as the workflows do that `annals init` wrote for it: with the version
# and the checksum that stand in them, from a release that lies in a folder.
#
#   try-action.sh FOLDER   which holds annals.zip, annals.jar and annals.jar.sha256
set -euo pipefail

release=$(cd "$1" && pwd)
action=$(cd "${BASH_SOURCE[0]%/*}/../actions/annals" && pwd)/run.sh
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
unzip -q "$release/annals.zip"
sh annals/bin/annals init timeline --title "A timeline" --period 2001/2021 >/dev/null

# A pull request that changes its event, as GitHub checks it out.
commit() {
  git -C timeline add -A
  git -C timeline -c user.name=Somebody -c user.email=somebody@example.org commit -qm "$1"
}
git init -q timeline
commit "the timeline"
sed -i 's/^title: .*/title: Another title/' timeline/content/events/first-event.md
commit "a change"

# What a workflow gives to the action under a key, such as version.
given() {
  sed -n "s/^          $2: \"\{0,1\}\([^\" ]*\)\"\{0,1\}\$/\1/p" "timeline/.github/workflows/$1.yml"
}

act() {
  INPUT_COMMAND=$(given "$1" command) INPUT_VERSION=$version INPUT_SHA256=$(given "$1" sha256) \
    INPUT_PATH=timeline INPUT_BASE_URL=https://example.org/ \
    ANNALS_RELEASES=file://$place/releases RUNNER_TOOL_CACHE=$place/tools RUNNER_TEMP=$place/temp \
    GITHUB_PATH=$place/path GITHUB_OUTPUT=$place/output GITHUB_STEP_SUMMARY=$place/summary \
    bash "$action"
}

version=$(given check version)
[ -n "$(given check sha256)" ] || {
  echo "the workflows are not pinned: this program was not built as a release" >&2
  exit 1
}
mkdir releases temp
ln -s "$release" "releases/v$version"
act check
grep -q '^“Another title” is right' summary
grep -q '^preview=' output
act publish
grep -q 'https://example.org/' timeline/site/index.html
PATH=$(head -n 1 path):$PATH annals --version
