#!/usr/bin/env bash
# Builds what a release consists of into a new folder, twice, and stops unless both times give the same bytes.
#
#   build-release.sh TAG FOLDER
set -euo pipefail

tag=$1
folder=$2
cd "${BASH_SOURCE[0]%/*}/../.."
commit=$(git rev-parse HEAD)
files=(annals.zip annals.zip.sha256 annals.jar annals.jar.sha256 annals-sbom.json)

# The tests ran on the pull request.
build() {
  (cd "$1" && mvn -q -B -ntp clean package -P release -DskipTests -Drelease.commit="$commit")
}

build .
version=$(cat target/classes/org/annals/source/version.txt)
[ "$tag" = "v$version" ] || {
  echo "the tag is $tag and the version in pom.xml is $version" >&2
  exit 1
}
mkdir "$folder"
(cd target && cp "${files[@]}" "$folder")

# From another folder, in another time zone, for other people to read.
second=$(mktemp -d)
trap 'rm -rf "$second"' EXIT
git clone -q . "$second"
git -C "$second" checkout -q "$commit"
(umask 077 && TZ=Pacific/Auckland build "$second")
for file in "${files[@]}"; do
  cmp "$folder/$file" "$second/target/$file"
done
