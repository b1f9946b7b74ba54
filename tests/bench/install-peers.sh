#!/usr/bin/env bash
# Installs the generators that the benchmarks run beside ours: install-peers.sh [FOLDER], $HOME/peers if
# none is named. Needs cargo; openapi-generator needs java and pip, and is left out where there are none.
set -euo pipefail
root="${1:-$HOME/peers}"
mkdir -p "$root"
for peer in openapi-to-rust@0.23.0 ploidy@0.15.0 oas3-gen@0.29.0 openapi-nexus@0.2.3 cargo-progenitor@0.15.1; do
    cargo install --locked --root "$root" "$peer" || echo "not installed: $peer"
done
if command -v java >/dev/null && command -v pip >/dev/null; then
    pip download --quiet --no-deps --dest "$root/wheel" openapi-generator-cli==7.26.0
    python3 -m zipfile -e "$root"/wheel/*.whl "$root/wheel"
    find "$root/wheel" -name '*.jar' -exec cp {} "$root/openapi-generator-cli.jar" \;
else
    echo "skipped: openapi-generator (needs java and pip)"
fi
