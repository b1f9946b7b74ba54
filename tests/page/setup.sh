#!/bin/sh
# Installs what the page is looked at with: Debian's chromium, and playwright-core into target/page.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=$here/../../target/page
command -v chromium >/dev/null || apt-get install -y chromium >/dev/null
mkdir -p "$home"
cp "$here/package.json" "$home/package.json"
[ -d "$home/node_modules/playwright-core" ] ||
    (cd "$home" && npm install --no-audit --no-fund --loglevel=error)
