//! The clients of all families: written as the product writes them, compiled without a warning, and
//! called by the program in `tests/families`, which looks at the wire.

use std::path::Path;

use switchboard_generator::report::Status;
use switchboard_tests::{cargo, family, place};

/// Constructs at which other generators fail, each by the name of its check in `tests/families`.
const MUST_HOLD: &[&str] = &[
    "schemas named Option, String, Box, Vec, Result",
    "enum values +1, -1, 1, empty, ASC beside asc",
    "missing and duplicate operationIds",
    "`#` in a path",
    "several parameters in one path segment",
    "regex text in a path",
    "query text in a path",
    "integers beyond i64",
    "integer enums; numbers where the standard wants booleans",
    "templated servers",
    "three request media types",
    "several success types",
    "success and error bodies of different shapes, by status",
    "arrays with explode: true and explode: false",
    "forms are sent as forms; arrays are not comma-joined",
    "form bodies with nested objects",
    "nullable through allOf",
    "cookie parameters",
    "one name in path, query, header and cookie",
    "dangling refs",
    "refs into paths and responses",
    "cyclic allOf",
    "multi-file specs",
    "the words that edition 2024 reserves",
    "readOnly and writeOnly; regexes that Rust does not know",
    "null where a list should be",
    "security: [] sends no token",
    "anyOf of overlapping scalars",
    "oneOf whose members differ only in a discriminator",
    "an unknown enum value from a newer server",
    "an unknown union tag from a newer server",
    "absent against null, when sent",
    "absent against null, when received",
    "query objects keep their prefix (deepObject)",
    "merge-patch is not sent as plain JSON",
    "spaces in a path are %20, never +",
    "errors are told by status, not by the shape of the body",
    "required headers are sent",
];

#[test]
fn families_compile_and_are_right_on_the_wire() {
    let out = place::made("families");
    write(&out);
    for arguments in [
        &["clippy", "--workspace", "--features", "call", "--", "-D", "warnings"][..],
        &["clippy", "--workspace", "--no-default-features", "--", "-D", "warnings"],
    ] {
        let arguments = features(arguments);
        cargo::run(&out, &arguments).unwrap_or_else(|said| panic!("cargo {}:\n{said}", arguments.join(" ")));
    }
    let program = place::root().join("tests/families");
    let said = cargo::run(&program, &["run", "--quiet"]).unwrap_or_else(|said| panic!("{said}"));
    println!("{said}");
    for name in MUST_HOLD {
        assert!(said.lines().any(|line| line == format!("ok {name}")), "no check of the name `{name}`");
    }
}

/// The table in the README is what people look at.
#[test]
fn the_readme_lists_each_construct_with_its_spec_and_its_check() {
    let readme =
        std::fs::read_to_string(place::root().join("tests/README.md")).expect("the README of the tests");
    for name in MUST_HOLD {
        let row =
            readme.lines().find(|line| line.starts_with('|') && line.contains(&format!(".rs`: {name}")));
        let spec = row.and_then(|row| row.split('|').nth(2)).and_then(|cell| cell.split('`').nth(1));
        let spec = spec.unwrap_or_else(|| panic!("no row of tests/README.md has the check `{name}`"));
        assert!(family::FAMILIES.iter().any(|(key, _)| *key == spec), "`{spec}` is no family");
    }
}

/// `--features call` of a whole workspace, as cargo wants it said.
fn features(arguments: &[&str]) -> Vec<String> {
    let all = family::FAMILIES.iter().map(|(key, _)| format!("{key}/call")).collect::<Vec<_>>().join(",");
    arguments.iter().map(|word| if *word == "call" { all.clone() } else { (*word).to_owned() }).collect()
}

fn write(out: &Path) {
    let services = family::FAMILIES.iter().map(|(key, spec)| family::service(key, spec)).collect();
    let outcome = family::write(services, out).expect("a workspace");
    for service in &outcome.report.services {
        assert_eq!(service.status, Status::Ok, "{}: {:?}", service.name, service.error);
        assert_eq!(service.operations.total, service.operations.emitted, "{}", service.name);
    }
}
