#!/usr/bin/env bash
# Proposes repairs on the pull request whose newest commit is HEAD_SHA, of the branch HEAD_BRANCH of HEAD_OWNER. All of these,
# and all that the commit contains, were chosen by somebody we do not know. The commit is never checked out: the program, which
# is that of our own branch, reads its content from git.
set -euo pipefail

[[ $HEAD_SHA =~ ^[0-9a-f]{40}$ ]] || { echo "This is no commit."; exit 1; }

number=$(gh api --method GET "repos/$GITHUB_REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" \
  --jq ".[] | select(.head.sha == \"$HEAD_SHA\") | .number" | head -n 1)
[[ $number =~ ^[0-9]+$ ]] || { echo "No open pull request ends in this commit."; exit 0; }

git fetch --quiet --no-tags origin "refs/pull/$number/head"
[[ $(git rev-parse FETCH_HEAD) == "$HEAD_SHA" ]] || { echo "The pull request has moved on."; exit 0; }

review=$(mktemp)
"$ANNALS" suggest --since HEAD --of "$HEAD_SHA" > "$review"
if grep -q '"comments": \[\]' "$review"; then
  echo "There is nothing to suggest."
  exit 0
fi
gh api --method POST "repos/$GITHUB_REPOSITORY/pulls/$number/reviews" --input "$review" --jq .id
