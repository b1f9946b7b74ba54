//! Texts that would be more than texts: none gets a token into the crate, or a file outside of its folder.

use std::path::Path;

use switchboard_generator::catalog::Service;
use switchboard_tests::fuzz::hostile::TEXTS;
use switchboard_tests::{cargo, family, place};

use crate::support::{Place, made};
use crate::texts::{descriptions, long_names, media_types, names, paths, servers, values};

#[test]
fn descriptions_stay_descriptions() {
    made(&descriptions());
}

#[test]
fn names_stay_names() {
    let output = made(&names());
    assert_eq!(output.operations.emitted, TEXTS.len());
}

#[test]
fn paths_stay_text() {
    made(&paths());
}

#[test]
fn enum_values_defaults_and_constants_stay_text() {
    made(&values());
}

#[test]
fn media_types_stay_text() {
    made(&media_types());
}

#[test]
fn servers_stay_text() {
    made(&servers());
}

#[test]
fn names_of_a_hundred_thousand_characters_are_cut_and_stay_apart() {
    let output = made(&long_names());
    for (path, text) in &output.files {
        assert!(path.len() < 120, "{path}");
        let word = |text: &str| text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::len).max();
        let tokens: proc_macro2::TokenStream = text.parse().expect("Rust");
        assert!(longest(tokens) < 200, "{path}: {:?}", word(text));
    }
}

fn longest(tokens: proc_macro2::TokenStream) -> usize {
    use proc_macro2::TokenTree;
    let length = |token| match token {
        TokenTree::Group(group) => longest(group.stream()),
        TokenTree::Ident(name) => name.to_string().chars().count(),
        _ => 0,
    };
    tokens.into_iter().map(length).max().unwrap_or(0)
}

/// Nothing of a document chooses where files go: the writer would refuse, and the crate knows only its own folder.
#[test]
fn no_file_is_written_outside() {
    let place = Place::new(&[("names.yaml", names().as_bytes()), ("paths.yaml", paths().as_bytes())]);
    let out = place.0.path().join("deep/out");
    let services =
        ["names", "paths"].map(|key| Service::new(key, place.0.path().join(format!("{key}.yaml"))));
    family::write(services.to_vec(), &out).expect("a workspace");
    let mut found: Vec<String> = Vec::new();
    let mut todo = vec![place.0.path().to_owned()];
    while let Some(folder) = todo.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                todo.push(entry.path())
            } else {
                found.push(inside(&entry.path(), place.0.path()))
            }
        }
    }
    found.retain(|path| {
        !["deep/out/names/", "deep/out/paths/", "deep/out/docs/", "deep/out/target/"]
            .iter()
            .any(|known| path.starts_with(known))
    });
    found.sort();
    assert_eq!(
        found,
        [
            "deep/out/.env.example",
            "deep/out/.gitignore",
            "deep/out/.switchboard.json",
            "deep/out/Cargo.toml",
            "names.yaml",
            "paths.yaml"
        ]
    );
}

fn inside(path: &Path, folder: &Path) -> String {
    path.strip_prefix(folder).expect("inside").display().to_string()
}

/// What a text did to any other file, or to rustc and clippy, shows when all of these crates are built.
#[test]
fn hostile_crates_build_without_a_warning() {
    let folder = place::made("hostile");
    std::fs::create_dir_all(folder.join("specs")).expect("a folder");
    let documents = [
        ("descriptions", descriptions()),
        ("names", names()),
        ("paths", paths()),
        ("values", values()),
        ("media", media_types()),
        ("servers", servers()),
        ("long", long_names()),
    ];
    let service = |(key, text): &(&str, String)| {
        let spec = folder.join("specs").join(format!("{key}.yaml"));
        std::fs::write(&spec, text).expect("a file");
        Service::new(&format!("hostile-{key}"), spec)
    };
    let out = folder.join("crates");
    let outcome = family::write(documents.iter().map(service).collect(), &out).expect("a workspace");
    for service in &outcome.report.services {
        assert_eq!(service.error, None, "{}", service.name);
    }
    for (key, _) in &documents {
        let manifest =
            std::fs::read_to_string(out.join(format!("hostile-{key}/Cargo.toml"))).expect("a manifest");
        let own = ["[", "name ", "canary"];
        assert!(!manifest.lines().any(|line| line.trim_start().starts_with(own[2])), "{manifest}");
    }
    let environment = std::fs::read_to_string(out.join(".env.example")).expect("a file");
    for line in environment.lines() {
        let line = line.trim_start_matches("# ");
        assert!(!line.to_lowercase().starts_with("canaryzz") && !line.starts_with("export"), "{line}");
    }
    let features: Vec<String> = documents.iter().map(|(key, _)| format!("hostile-{key}/call")).collect();
    let features = features.join(",");
    let arguments = ["clippy", "--workspace", "--features", &features, "--", "-D", "warnings"];
    cargo::run(&out, &arguments).unwrap_or_else(|said| panic!("{said}"));
}
