//! The whole generated crate of each family, and the remarks on a document full of mistakes.

use std::fmt::Write as _;

use switchboard_tests::{family, place};

/// The Rust files of a family's crate, one after the other.
fn whole(key: &str) -> String {
    let (_, spec) = family::FAMILIES.iter().find(|(known, _)| *known == key).expect("a family of that name");
    let made = family::made(key, spec).expect("the family generates");
    assert_eq!(made.operations.total, made.operations.emitted, "no operation is dropped");
    let mut files = made.files;
    files.sort();
    let mut text = String::new();
    for (path, content) in files {
        write!(text, "// ==== {path}\n{content}\n").expect("a string takes text");
    }
    text
}

macro_rules! snapshots {
    ($($name:ident $key:literal)*) => { $(
        #[test]
        fn $name() {
            insta::assert_snapshot!(whole($key));
        }
    )* };
}

snapshots! {
    bodies "bodies"
    forms "forms"
    many_files "many"
    media "media"
    mistakes "mistakes"
    names "names"
    parameters "parameters"
    paths "paths"
    responses "responses"
    security "security"
    servers "servers"
    streams "streams"
    swagger_2_0 "swagger"
    three_one "three-one"
    three_two "three-two"
    types "types"
    unions "unions"
}

/// Remarks as they are printed: position, source line, what was done. Paths are cut to the folder.
#[test]
fn remarks() {
    let mut text = String::new();
    for (key, spec) in family::FAMILIES {
        let made = family::made(key, spec).expect("the family generates");
        write!(text, "==== {key}\n{}", made.shown).expect("a string takes text");
    }
    insta::assert_snapshot!(text.replace(&format!("{}/", place::specs().display()), ""));
}

/// The same document gives the same bytes.
#[test]
fn output_is_deterministic() {
    for (key, spec) in family::FAMILIES {
        let once = family::made(key, spec).expect("the family generates");
        let twice = family::made(key, spec).expect("the family generates");
        assert_eq!(once.files, twice.files, "{key}");
    }
}
