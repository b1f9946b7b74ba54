//! The hub: what it needs is generated, so its tests are a workspace of their own, which is run here.

use std::process::Stdio;
use switchboard_tests::{cargo, place};

/// Every operation of every client against the mock, the program with good and bad words, and the
/// Rust of the README: `tests/hub`.
#[test]
fn the_tests_of_the_hub_pass() {
    let root = place::root();
    let output = cargo::command()
        .args(["test", "--manifest-path", "tests/hub/Cargo.toml", "--target-dir"])
        .arg(cargo::target())
        .current_dir(&root)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stdout), said(&output.stderr));
}

/// A program that names three services compiles three clients.
#[test]
fn whoever_names_three_services_compiles_three() {
    let root = place::root();
    let folder = tempfile::tempdir().unwrap();
    let manifest = format!(
        "[package]\nname = \"three\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\nhub = {{ \
         path = {:?}, default-features = false, features = [\"github\", \"notion\", \"usgs\"] }}\n",
        root.join("generated/hub")
    );
    std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
    std::fs::create_dir(folder.path().join("src")).unwrap();
    let program = "fn main() {\n    let hub = hub::Hub::from_env();\n    let names: Vec<&str> = hub.names().collect();\n    \
                   assert_eq!(names, [\"github\", \"notion\", \"usgs\"]);\n    let _ = hub.notion();\n}\n";
    std::fs::write(folder.path().join("src/main.rs"), program).unwrap();
    let said = cargo::run(folder.path(), &["check", "--message-format", "json"]).unwrap();
    let made = |name: &str| said.contains(&format!("generated/{name}#"));
    let compiled: Vec<String> = std::fs::read_dir(root.join("generated"))
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| made(name))
        .collect();
    let mut compiled: Vec<&str> = compiled.iter().map(String::as_str).collect();
    compiled.sort_unstable();
    assert_eq!(compiled, ["github", "hub", "notion", "usgs"]);
    for heavy in ["axum", "clap", "jsonschema"] {
        assert!(!said.contains(&format!("#{heavy}@")), "the library needs no {heavy}");
    }
}
