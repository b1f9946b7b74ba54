#!/usr/bin/env bash
# run.sh TARGET [SECONDS] [ARGUMENTS OF LIBFUZZER…]: coverage-guided fuzzing on stable Rust; needs a C++ compiler for libFuzzer.
# Targets: read, normalise, whole. Seeds are cut from real documents, those of SWITCHBOARD_CORPUS or ../shared/corpus too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
target="${1:?read, normalise or whole}"
seconds="${2:-60}"
shift $(($# < 2 ? $# : 2))
made="$PWD/target/fuzz"
host="$(rustc -vV | sed -n 's/^host: //p')"

# What cargo-fuzz passes without a sanitizer: LLVM's pass is in the stable compiler, and only sanitizers need a nightly one.
export RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0"
# With `--target` the flags are for the program alone, and not for build scripts and macros, which have no libFuzzer.
cargo build --release --manifest-path tests/fuzz/Cargo.toml --target-dir "$made" --target "$host" --bin "$target"

kept="$made/corpus/$target"
found="$made/findings/"
export SWITCHBOARD_FUZZ_SEEDS="$made/seeds"
mkdir -p "$kept" "$found" "$SWITCHBOARD_FUZZ_SEEDS"
# Documents are written before they are tried: in memory, where the system has such a place.
TMPDIR="$(mktemp -d /dev/shm/switchboard-fuzz.XXXXXX 2>/dev/null || mktemp -d)"
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT
"$made/$host/release/$target" -max_total_time="$seconds" -max_len=65536 -timeout=20 -rss_limit_mb=4096 \
    -artifact_prefix="$found" -print_final_stats=1 "$@" "$kept" tests/fuzz/regressions "$SWITCHBOARD_FUZZ_SEEDS"
