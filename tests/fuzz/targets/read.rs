//! The first stage, with bytes that are changed as bytes: encodings, JSON and YAML.

#![no_main]

use libfuzzer_sys::fuzz_target;
use switchboard_tests::fuzz::{guided, judge};

fuzz_target!(init: guided::seeded(), |bytes: &[u8]| guided::tried(judge::read, bytes));
