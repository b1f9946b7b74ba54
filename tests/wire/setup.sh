#!/bin/sh
# Installs the judges into target/wire: Python ones into a venv, npm ones into node_modules.
# Nothing is installed twice; delete target/wire to start afresh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=${1:-$here/../../target/wire}
mkdir -p "$home"
stamp=$(cat "$here/requirements.txt" "$here/package.json" | cksum)
if [ -f "$home/stamp" ] && [ "$(cat "$home/stamp")" = "$stamp" ]; then
    exit 0
fi
[ -x "$home/venv/bin/python" ] || python3 -m venv "$home/venv"
"$home/venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
cp "$here/package.json" "$home/package.json"
(cd "$home" && npm install --no-audit --no-fund --loglevel=error)
echo "$stamp" > "$home/stamp"
