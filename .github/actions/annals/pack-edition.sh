#!/usr/bin/env bash
# Lays an edition out for its release: the whole site as one archive, the data beside it, and the checksums of all.
#   pack-edition.sh NAME SITE OUT
set -euo pipefail

name=$1
site=$2
out=$3

mkdir -p "$out"
# The same site gives the same archive, whoever packs it and when.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --mode=u=rwX,go=rX --directory "$site" --create . |
  gzip --no-name >"$out/site-$name.tar.gz"
cp "$site/timeline.json" "$site/timeline.csv" "$site/sources.json" "$site/CITATION.cff" "$site/editions/$name.sha256" "$out"
cd "$out"
rm -f SHA256SUMS
sha256sum -- * >SHA256SUMS
