//! Progenitor as the judge: its client and ours make the same calls, and the requests are compared.
//!
//! The judge is a workspace of its own in `tests/judge`; it makes both clients and a program that calls
//! them. What is 2.0 or 3.1 reaches progenitor through our bundle.

use std::path::PathBuf;

use switchboard_tests::{cargo, place};

/// Oxide's own documents, for which progenitor was made.
const OXIDE: &[&str] = &["nexus", "buildomat", "keeper", "cli-gen"];

/// Small specs of this package that progenitor takes.
const SMALL: &[&str] = &["plain", "plain-2", "plain-31", "security", "servers", "unions"];

/// So many operations of nexus must be the same.
const NEXUS: usize = 150;

#[test]
fn progenitor_sends_the_same_requests() {
    let specs = place::specs();
    let mut documents: Vec<(String, PathBuf)> =
        SMALL.iter().map(|key| ((*key).to_owned(), specs.join(format!("{key}.yaml")))).collect();
    let corpus = place::corpus("the comparison with progenitor on Oxide's documents");
    if let Some(corpus) = &corpus {
        documents
            .extend(OXIDE.iter().map(|key| ((*key).to_owned(), corpus.join(format!("oxide-{key}.json")))));
    }
    let out = place::made("judge");
    let mut arguments: Vec<String> = ["run", "--quiet", "--"].map(str::to_owned).into();
    arguments.push(out.display().to_string());
    arguments.extend(documents.iter().map(|(key, spec)| format!("{key}={}", spec.display())));
    let made =
        cargo::run(&place::root().join("tests/judge"), &arguments).unwrap_or_else(|said| panic!("{said}"));
    println!("{made}");
    assert!(!made.contains("not taken by progenitor"), "{made}");
    let said = cargo::run(&out.join("compare"), &["run", "--quiet"]).unwrap_or_else(|said| panic!("{said}"));
    println!("{said}");
    if corpus.is_some() {
        let same = said.lines().filter(|line| line.starts_with("same        nexus ")).count();
        assert!(same >= NEXUS, "{same} operations of nexus are the same");
    }
}
