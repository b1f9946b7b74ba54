//! The whole generated crate of each family, and the remarks on a document full of mistakes.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use switchboard_generator::catalog::{PageStyle, Pagination};
use switchboard_generator::{bundle, generate};
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

/// Each kind of remark, made by the small documents in `specs/remarks`: as a person reads it and as a machine
/// does. The remarks of `bundle` are among them.
#[test]
fn each_kind_of_remark() {
    let folder = place::specs().join("remarks");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder of remarks")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        // A file that another one names.
        .filter(|name| name != "broken.yaml")
        .collect();
    files.sort();
    let (mut text, mut lines) = (String::new(), Vec::new());
    for name in files {
        let spec = format!("remarks/{name}");
        let mut service = family::service("remarks", &spec);
        if name == "paging.yaml" {
            let style = PageStyle::Cursor("cursor".to_owned());
            service.pagination = Some(Pagination { style, next: None, items: None, limit: None });
        }
        let made = generate::service_shown(&service).expect("every document is read");
        write!(text, "==== {name}\n{}", made.shown).expect("a string takes text");
        lines.extend(made.remarks);
        let bundle = bundle::print(&service).expect("a bundle");
        let own = bundle.remarks.split_inclusive("\n\n").filter(|remark| remark.contains("[bundle-"));
        text.extend(own);
    }
    let cut = |text: &str| text.replace(&format!("{}/", place::specs().display()), "");
    let missing: Vec<String> =
        codes().into_iter().filter(|code| !text.contains(&format!("[{code}]: "))).collect();
    assert!(missing.is_empty(), "no document in tests/specs/remarks makes the generator say {missing:?}");
    insta::assert_snapshot!("each_kind_of_remark_as_text", cut(&text));
    let json = serde_json::to_string_pretty(&lines).expect("JSON");
    insta::assert_snapshot!("each_kind_of_remark_as_json", cut(&json));
}

/// The codes of all remarks, as the generator's source has them.
fn codes() -> BTreeSet<String> {
    let mut sources = Vec::new();
    let mut folders = vec![place::root().join("generator/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                sources.push(std::fs::read_to_string(&path).expect("a source"));
            }
        }
    }
    let mut codes = BTreeSet::new();
    for source in &sources {
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        // A code is the text behind what was done, or the first one that `degrade` and its kin are given.
        for mark in ["Action::", "degrade(", "degrade_flat(", "lost(", "weaker("] {
            for (at, _) in source.match_indices(mark) {
                let rest = source.get(at + mark.len()..).unwrap_or_default();
                let Some((before, rest)) = rest.split_once('"') else { continue };
                let before: String = before.split_whitespace().collect();
                let near = before.len() <= 30 && !before.contains(['(', '}', '&', '=']);
                codes.extend(rest.split('"').next().filter(|code| near && is_code(code)).map(str::to_owned));
            }
        }
        // Why a reference is refused is told by its code.
        let quoted = source.split('"').skip(1).step_by(2);
        codes.extend(quoted.filter(|text| text.starts_with("ref-") && is_code(text)).map(str::to_owned));
    }
    assert!(codes.len() > 110, "the codes are no longer found in the source: {codes:?}");
    codes
}

fn is_code(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
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
