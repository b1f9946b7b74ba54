//! The whole way to Rust that parses, with documents that are changed as documents, and now and then as bytes.

#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use switchboard_tests::fuzz::{guided, judge};

fuzz_target!(init: guided::seeded(), |bytes: &[u8]| guided::tried(judge::whole, bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    guided::changed(data.get(..size).unwrap_or_default(), seed)
        .and_then(|new| {
            data.get_mut(..new.len().min(max_size))?.copy_from_slice(new.get(..max_size).unwrap_or(&new));
            Some(new.len().min(max_size))
        })
        .unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});
