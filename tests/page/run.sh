#!/bin/sh
# Looks at the status page in a real browser: on a desk, on a phone, in the dark. The screenshots are
# in target/page.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh"
target=${CARGO_TARGET_DIR:+$CARGO_TARGET_DIR/generated}
target=${target:-$here/../../generated/target}
cargo build --quiet --manifest-path "$here/../hub/Cargo.toml" --target-dir "$target" --bin switchboard
cp "$here/page.mjs" "$here/../../target/page/page.mjs"
exec node "$here/../../target/page/page.mjs" "$target/debug/switchboard" "$here/../.."
