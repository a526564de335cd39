#!/usr/bin/env bash
# Fetches annals.jar of a release, lays it beside the launcher of this repository if its checksum is right, and runs it:
# for verdict, suggest and edition by the script of that name.
#
#   INPUT_*             what action.yml says of each
#   ANNALS_RELEASES     where the releases lie, each in a folder named after its tag; else on GitHub
#   RUNNER_TOOL_CACHE   where a release stays for the next run of this machine; else RUNNER_TEMP
#   RUNNER_TEMP         where the preview of a verdict goes, and edition/ for the release of one
#   GITHUB_PATH         the file by which the next steps find `annals`
set -euo pipefail

github=https://github.com/annals-timeline/annals/releases/download

# One sentence, which GitHub shows at the head of the run.
fail() {
  if [ "${GITHUB_ACTIONS:-}" = true ]; then echo "::error title=Annals::$*"; else echo "annals: $*" >&2; fi
  exit 1
}

# What somebody typed, in a sentence: one line, and not endless.
shown() {
  printf '%.60s' "${1//[^[:alnum:][:punct:] ]/?}"
}

check_inputs() {
  case $command in
    verdict | check | build | suggest | edition) ;;
    *) fail "the command is verdict, check, build, suggest or edition, not \"$(shown "$command")\"" ;;
  esac
  [ -d "$timeline/content" ] || fail "there is no folder content in the path \"$(shown "$timeline")\""
  if [ -n "$program" ]; then
    [ -x "$program" ] || fail "there is no program \"$(shown "$program")\""
    return
  fi
  [[ $version =~ ^[0-9]+(\.[0-9]+)*(-[0-9A-Za-z.]+)?$ ]] ||
    fail "the version is written as in 0.1.0, not \"$(shown "$version")\""
  [[ -z $sha256 || $sha256 =~ ^[0-9a-f]{64}$ ]] ||
    fail "sha256 has 64 digits from 0 to 9 and a to f, not \"$(shown "$sha256")\""
}

# Only GitHub's own address is known to be worth a promise of https.
fetch() {
  local protocols='=https'
  [ "$releases" = "$github" ] || protocols='=https,http,file'
  curl --fail --silent --show-error --location --proto "$protocols" --retry 3 --output "$2" "$releases/v$version/$1" ||
    fail "cannot fetch $1 of version $version from $(shown "$releases"); is there such a release?"
}

digest() {
  if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -c 1-64
}

# A jar that lies here from an earlier run is believed no more than one that is fetched.
install() {
  local jar=$home/lib/annals.jar part=$home/annals.jar.part
  mkdir -p "$home/lib" "$home/bin"
  if [ -z "$sha256" ]; then
    fetch annals.jar.sha256 "$home/annals.jar.sha256"
    sha256=$(cut -c 1-64 "$home/annals.jar.sha256")
    [[ $sha256 =~ ^[0-9a-f]{64}$ ]] || fail "annals.jar.sha256 of version $version holds no checksum"
  fi
  if [ ! -f "$jar" ] || [ "$(digest "$jar")" != "$sha256" ]; then
    rm -f "$jar"
    fetch annals.jar "$part"
    local found
    found=$(digest "$part")
    if [ "$found" != "$sha256" ]; then
      rm -f "$part"
      fail "annals.jar of version $version is not the one that was released: its SHA-256 is $found and not $sha256; it was not run"
    fi
    mv "$part" "$jar"
  fi
  cp "$launcher" "$home/bin/annals"
  chmod 755 "$home/bin/annals"
}

run() {
  cd -- "$timeline"
  case $command in
    verdict)
      export OUT=${RUNNER_TEMP:?}/annals-preview BASE=$since
      exec bash "$here/verdict.sh"
      ;;
    suggest) exec bash "$here/suggest.sh" ;;
    edition)
      export OUT=${RUNNER_TEMP:?}/edition
      exec bash "$here/edition.sh"
      ;;
    build) exec "$ANNALS" build ${base_url:+--base-url "$base_url"} ;;
    check) exec "$ANNALS" check ;;
  esac
}

export LC_ALL=C.UTF-8 # else Java reads file names as ASCII
command=${INPUT_COMMAND:-}
version=${INPUT_VERSION:-}
sha256=${INPUT_SHA256:-}
program=${INPUT_PROGRAM:-}
timeline=${INPUT_PATH:-.}
base_url=${INPUT_BASE_URL:-}
since=${INPUT_SINCE:-HEAD^1}
releases=${ANNALS_RELEASES:-$github}
here=$(cd "${BASH_SOURCE[0]%/*}" && pwd)
launcher=$(cd "$here/../../.." && pwd)/src/main/launcher/annals
check_inputs
if [ -z "$program" ]; then
  home=${RUNNER_TOOL_CACHE:-${RUNNER_TEMP:?}}/annals/$version
  program=$home/bin/annals
  install
fi
bin=$(cd "$(dirname "$program")" && pwd)
[ -z "${GITHUB_PATH:-}" ] || echo "$bin" >>"$GITHUB_PATH"
export ANNALS=$bin/${program##*/}
run
