"""Breaks the runtime in one place at a time and sees that a test named for the broken rule fails.

    python3 tests/mutations/run.py [RULE…]
    python3 tests/mutations/run.py --there      only sees that what each breaks is still there, which takes no time

All mutations are built at once, into a copy under `target/mutations`; a variable says which one holds in a run.
Exit code 1 when one goes unseen, or is seen by tests of other names alone.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from mutations import MUTATIONS

ROOT = Path(__file__).resolve().parents[2]
COPY = ROOT / "target" / "mutations"
QUESTION = """
/// Whether the mutation of that number holds in this run.
#[doc(hidden)]
pub fn broken(number: u32) -> bool {
    static CHOSEN: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
    *CHOSEN.get_or_init(|| std::env::var("MUTATION").ok().and_then(|text| text.parse().ok()).unwrap_or(0)) == number
}
"""
TESTS = ["--lib", "--test", "rules", "--test", "sockets", "--test", "proxy", "--test", "hand"]


def copied():
    """The runtime and its cases, with every mutation in its place."""
    shutil.rmtree(COPY, ignore_errors=True)
    for part in ["runtime/client", "tests/rules", "tests/recorder"]:
        shutil.copytree(ROOT / part, COPY / part)
    text = (ROOT / "Cargo.toml").read_text()
    text = re.sub(r"^members = .*$", 'members = ["runtime/client"]', text, flags=re.M)
    text = re.sub(r"^switchboard-(hub|generator|bench) = .*\n", "", text, flags=re.M)
    (COPY / "Cargo.toml").write_text(text)
    shutil.copy(ROOT / "Cargo.lock", COPY / "Cargo.lock")
    for number, (_, file, old, new) in enumerate(MUTATIONS, 1):
        path = COPY / "runtime/client/src" / file
        text = path.read_text()
        if text.count(old) != 1:
            sys.exit(f"{file}: what mutation {number} breaks is not there any more, or twice: {old}")
        path.write_text(text.replace(old, new.replace("BROKEN", f"crate::broken({number})")))
    lib = COPY / "runtime/client/src/lib.rs"
    lib.write_text(lib.read_text() + QUESTION)


def built():
    """The programs of the tests."""
    command = ["cargo", "test", "-p", "switchboard-client", *TESTS, "--no-run"]
    target = {**os.environ, "CARGO_TARGET_DIR": str(ROOT / "target")}
    done = subprocess.run(command, cwd=COPY, env=target, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return [COPY / path for path in re.findall(r"Executable .*\((.+)\)", done.stderr)]


def failed(programs, number):
    """The tests that fail while that mutation holds."""
    names = []
    for program in programs:
        env = {**os.environ, "MUTATION": str(number), "RUST_BACKTRACE": "0"}
        try:
            done = subprocess.run([program], cwd=COPY / "runtime/client", env=env, capture_output=True, text=True, timeout=300)
        except subprocess.TimeoutExpired:
            names.append("one that never ends")
            continue
        names += re.findall(r"^test (\S+).* \.\.\. FAILED", done.stdout, re.M)
    return names


def main():
    copied()
    if sys.argv[1:] == ["--there"]:
        print(f"{len(MUTATIONS)} mutations are there")
        return
    wanted = {int(word) for word in sys.argv[1:]}
    programs = built()
    if failed(programs, 0):
        sys.exit("tests fail without any mutation")
    unseen = 0
    for number, (rule, file, old, _) in enumerate(MUTATIONS, 1):
        if wanted and rule not in wanted:
            continue
        names = failed(programs, number)
        named = [name for name in names if f"rule_{rule:02}" in name]
        unseen += not named
        seen = named[0] if named else f"UNSEEN, but for {names}" if names else "UNSEEN"
        print(f"{number:3}  rule {rule:2}  {file:22} {old.strip().splitlines()[0][:60]:60}  {seen}", flush=True)
    print(f"{len(MUTATIONS)} mutations, {unseen} unseen")
    sys.exit(1 if unseen else 0)


if __name__ == "__main__":
    main()
