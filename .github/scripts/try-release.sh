#!/usr/bin/env bash
# Uses annals.zip as somebody does who has just got it: in an empty folder, without our sources, without Maven, and with
# nothing of this machine's environment but a Java and the tools that every Unix has.
#
#   try-release.sh ANNALS.ZIP
set -euo pipefail

zip=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
[ ! -f "$zip.sha256" ] || (cd "${zip%/*}" && sha256sum --check --strict --quiet "${zip##*/}.sha256")
java=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}
place=$(mktemp -d)
trap 'chmod -R u+w "$place"; rm -rf "$place"' EXIT

# Runs annals in a folder and stops unless it ends with the code that is expected.
expect() {
  local code=$1 folder=$2 found=0
  shift 2
  (cd "$folder" && env -i PATH="$java/bin:/usr/bin:/bin" HOME="$place/home" LC_ALL=C.UTF-8 "$annals" "$@") \
    >"$place/out" 2>"$place/err" || found=$?
  if [ "$found" != "$code" ]; then
    echo "annals $* ended with $found and not $code" >&2
    cat "$place/out" "$place/err" >&2
    exit 1
  fi
  echo "annals $*: $code, as it must be"
}

there() {
  [ -s "$1" ] || {
    echo "there is no $1" >&2
    exit 1
  }
}

mkdir "$place/home" "$place/Анналы и 年表"
cd "$place/Анналы и 年表"
unzip -q "$zip"
annals=$PWD/annals/bin/annals
[ -x "$annals" ]

# The first timeline, and what is wrong with it.
expect 0 . --version
expect 2 . init
expect 0 . init "my timeline" --title "Über die Zeit" --period 2001/2021
expect 0 "my timeline" check
expect 0 "my timeline" build
there "my timeline/site/index.html"
there "my timeline/site/timeline.json"
cp -R "my timeline/site" first
expect 0 "my timeline" build # learns, or starts from the archive of the run before
expect 0 "my timeline" build
diff -r first "my timeline/site"
sed -i 's/^date:.*/date: 2001-02-30/' "my timeline/content/events/first-event.md"
expect 1 "my timeline" check
grep -q impossible-date "$place/out"
expect 1 "my timeline" build
diff -r first "my timeline/site"
sed -i 's/^date:.*/date: 2001-02-28/' "my timeline/content/events/first-event.md"

# A table that another program made.
cat >"my timeline/slides.csv" <<'END'
Year,Month,Day,Headline,Text,Media
2002,6,7,The Charter is signed,"They met and signed.",https://example.org/charter
2004,1,15,The office opens,"It opened.",https://example.org/office
END
expect 0 "my timeline" import slides.csv --kind event
there "my timeline/content/events/2002/the-charter-is-signed.md"
expect 0 "my timeline" build

# A cache that cannot be written: no one may write there, or (for root, who may all) it is no folder.
rm -rf "$place/home/.cache"
: >"$place/home/.cache"
chmod a-w "$place/home/.cache" "$place/home"
expect 0 "my timeline" build

# Unpacked by a program that forgets who may run what, such as `jar xf`.
chmod a-x "$annals"
sh "$annals" --version >/dev/null
