//! Real documents changed at random: none panics, loses an operation, or gets a token of its own into the crate.
//!
//! `SWITCHBOARD_FUZZ_SECONDS` says how long the part with a new seed runs (`docs/fuzzing.md`).

use std::time::Duration;

use switchboard_tests::fuzz::{self, Limit, judge, seeds};
use switchboard_tests::place;

/// The seeds that every run tries, so that two runs of one checkout try the same.
const SEEDS: std::ops::Range<u64> = 0..4;

/// Documents of each of these seeds.
const TRIES: usize = 150;

#[test]
fn real_documents_changed_at_random_do_no_harm() {
    std::panic::set_hook(Box::new(|_| {}));
    let corpus = place::corpus("mutation of vendors' documents");
    let documents = seeds::documents(corpus.as_deref());
    assert!(documents.len() > 10, "{} documents", documents.len());
    let seconds =
        std::env::var("SWITCHBOARD_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(5);
    let random = std::env::var("SWITCHBOARD_FUZZ_SEED").ok().and_then(|text| text.parse().ok());
    let random = random.unwrap_or_else(|| fastrand::u64(..));
    println!("the new seed is SWITCHBOARD_FUZZ_SEED={random}");
    let fixed =
        SEEDS.map(|seed| (seed, Limit { tries: TRIES, time: Duration::from_secs(120), findings: 20 }));
    let new = Limit { tries: usize::MAX, time: Duration::from_secs(seconds), findings: 200 };
    let runs: Vec<(u64, Limit)> = fixed.chain([(random, new)]).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let mut tried = 0;
    let mut made = 0;
    let mut findings = Vec::new();
    for (seed, limit) in runs {
        let ran = fuzz::run(&documents, seed, limit, folder.path());
        tried += ran.tried;
        made += ran.made;
        findings.extend(ran.findings);
    }
    println!("{tried} documents tried, {made} came out as a crate");
    assert!(made * 4 > tried, "too few documents live: {made} of {tried}");
    let kept = place::made("findings");
    for (nth, (bytes, why)) in findings.iter().enumerate() {
        std::fs::create_dir_all(&kept).expect("a folder");
        let file = kept.join(format!("{random}-{nth}"));
        std::fs::write(&file, bytes).expect("a file");
        eprintln!("{why}\n  {}", file.display());
    }
    assert!(findings.is_empty(), "{} findings", findings.len());
}

/// Every document that once did harm.
#[test]
fn what_was_found_stays_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut files: Vec<_> = std::fs::read_dir(place::root().join("tests/fuzz/regressions"))
        .expect("a folder")
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let bytes = std::fs::read(&file).expect("a file");
        let end = file.extension().and_then(|end| end.to_str()).unwrap_or("yaml");
        let name = format!("spec.{end}");
        judge::whole(folder.path(), &name, &bytes).unwrap_or_else(|why| panic!("{}: {why}", file.display()));
        judge::same_twice(&folder.path().join(&name))
            .unwrap_or_else(|why| panic!("{}: {why}", file.display()));
    }
}
