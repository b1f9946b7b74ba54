use std::fs;
use std::path::Path;

use super::*;
use crate::catalog::{self, Catalog};
use crate::report::{Status, Touched};

/// A small stand-in for the pipeline: a library with the document's text, and its faults by name.
fn service(service: &Service, keep: Keep<'_>) -> Result<ServiceOutput<Draft>, Failure> {
    let text = fs::read_to_string(&service.spec).map_err(|error| Failure::service(error.to_string()))?;
    match text.trim() {
        "broken" => return Err(Failure::service("not a document")),
        "panic" => panic!("a stage failed"),
        "escape" => {
            return Ok(ServiceOutput {
                files: vec![("../../x".into(), keep("../../x", String::new()))],
                ..ServiceOutput::default()
            });
        }
        _ => {}
    }
    if !service.overlays.is_empty() {
        return Err(Failure::Catalog {
            path: vec!["overlays".into(), "0".into()],
            message: "it matches nothing".into(),
        });
    }
    Ok(ServiceOutput {
        files: vec![("src/lib.rs".into(), keep("src/lib.rs", format!("//! {}\n", text.trim())))],
        card: Card {
            title: "The \"Title\" | of\nit".into(),
            version: "1".into(),
            base_url: "https://example.com".into(),
            features: vec!["issues".into(), "pulls".into()],
            operations: vec![Row {
                id: "issues/list".into(),
                method: "GET".into(),
                path: "/issues/{id}".into(),
                call: "issues().list(id)".into(),
                summary: Some("List | all".into()),
                deprecated: true,
            }],
            token_url: (text.trim() == "fetches").then(|| "https://login.example.com/token".into()),
            auth: vec![AuthRow {
                scheme: "token".into(),
                kind: "bearer token".into(),
                env: vec!["A_TOKEN".into()],
            }],
            ..Card::default()
        },
        operations: Operations { total: 1, emitted: 1 },
        types: 2,
        reads: [(service.spec.clone(), Some(crate::write::sha256(text.as_bytes())))].into(),
        ..ServiceOutput::default()
    })
}

fn hub(services: &[Summary]) -> Vec<(String, String)> {
    vec![
        ("src/lib.rs".into(), format!("//! {} services\n", services.len())),
        ("src/main.rs".into(), "fn main() {}\n".into()),
    ]
}

struct Place {
    dir: tempfile::TempDir,
    options: Options,
}

impl Place {
    fn new(catalog: &str, specs: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let runtime = dir.path().join("runtime/client");
        fs::create_dir_all(&runtime).unwrap();
        fs::write(runtime.join("Cargo.toml"), "").unwrap();
        let options =
            Options { out: dir.path().join("generated"), runtime, build: "1".into(), ..Options::default() };
        let place = Self { dir, options };
        place.put("catalog.yaml", catalog);
        for (name, text) in specs {
            place.put(name, text);
        }
        place
    }

    fn put(&self, name: &str, text: &str) {
        fs::write(self.dir.path().join(name), text).unwrap();
    }

    fn out(&self, path: &str) -> std::path::PathBuf {
        self.options.out.join(path)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.out(path)).unwrap_or_default()
    }

    fn catalog(&self) -> Catalog {
        catalog::read(&self.dir.path().join("catalog.yaml")).unwrap_or_else(|error| panic!("{error}"))
    }

    fn run(&self) -> Outcome {
        self.with(&self.options).unwrap_or_else(|error| panic!("{error}"))
    }

    fn with(&self, options: &Options) -> Result<Outcome, RunError> {
        generate(&self.catalog(), options, Engine { service: &service, hub: &hub }, &())
    }
}

const TWO: &str = "services:\n  a: { spec: a.yaml }\n  b: { spec: b.yaml }\n";

#[test]
fn the_files_of_a_workspace() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    let mut all = String::new();
    for path in [
        "Cargo.toml",
        ".env.example",
        "docs/catalog.md",
        "a/Cargo.toml",
        "a/README.md",
        "hub/Cargo.toml",
        ".switchboard.json",
    ] {
        all.push_str(&format!("=== {path}\n{}\n", place.text(path)));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn where_tokens_are_fetched_is_named_and_what_holds_keys_is_ignored() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "fetches")]);
    place.run();
    let env = place.text(".env.example");
    assert!(
        env.contains("# B_TOKEN_URL=https://login.example.com/token\n") && !env.contains("A_TOKEN_URL"),
        "{env}"
    );
    let readme = place.text("b/README.md");
    assert!(readme.contains("`https://login.example.com/token`: `B_TOKEN_URL` overrides"), "{readme}");
    assert!(!place.text("a/README.md").contains("_TOKEN_URL"));
    let ignored = place.text(".gitignore");
    let lines: Vec<&str> = ignored.lines().collect();
    for line in [".env", ".env.*", "!.env.example"] {
        assert!(lines.contains(&line), "{ignored}");
    }
}

#[test]
fn a_second_run_touches_nothing_and_is_skipped() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    let first = place.run();
    assert!(first.report.services.iter().all(|service| service.files.written == 3));
    let second = place.run();
    assert!(
        second
            .report
            .services
            .iter()
            .all(|service| service.files == Touched { written: 0, unchanged: 3, removed: 0 })
    );
    assert_eq!(second.workspace.written, 0);
    assert_eq!(second.report.services[0].types, 2, "a skipped service has its numbers");
    place.put("a.yaml", "other");
    fs::write(place.out("b/src/lib.rs"), "by hand").unwrap();
    let third = place.run();
    assert_eq!(third.report.services[0].files.written, 1);
    assert_eq!(third.report.services[1].files.written, 1, "what was changed by hand is made again");
    assert_eq!(place.text("b/src/lib.rs"), "//! two\n");
}

#[test]
fn a_run_that_was_killed_before_it_remembered_is_not_taken_for_the_one_before() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    let memory = place.out("target/switchboard/a.json");
    let before = fs::read(&memory).unwrap();
    place.put("a.yaml", "other");
    place.run();
    fs::write(&memory, before).unwrap();
    place.put("a.yaml", "one");
    place.run();
    assert_eq!(place.text("a/src/lib.rs"), "//! one\n");
}

#[test]
fn a_document_that_changes_while_its_service_is_made_is_read_again_by_the_next_run() {
    let place = Place::new("services:\n  a: { spec: a.yaml }\n", &[("a.yaml", "one")]);
    let spec = place.dir.path().join("a.yaml");
    let edited = |entry: &Service, keep: Keep<'_>| {
        let made = service(entry, keep);
        fs::write(&spec, "two").unwrap();
        made
    };
    generate(&place.catalog(), &place.options, Engine { service: &edited, hub: &hub }, &()).unwrap();
    assert_eq!(place.text("a/src/lib.rs"), "//! one\n");
    place.run();
    assert_eq!(place.text("a/src/lib.rs"), "//! two\n");
}

#[test]
fn a_file_that_was_missing_is_read_when_it_is_there() {
    let refers = r##"{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"components":{"schemas":{"Pet":{"$ref":"pet.json"}}}}"##;
    let place = Place::new("services:\n  a: { spec: a.json }\n", &[("a.json", refers)]);
    let run = || {
        let engine = Engine { service: &crate::generate::engine::stage, hub: &hub };
        generate(&place.catalog(), &place.options, engine, &()).unwrap().report.services[0].clone()
    };
    assert!(run().remarks.iter().any(|remark| remark.code == "ref-missing"));
    place.put("pet.json", r#"{"type":"object","properties":{"name":{"type":"string"}}}"#);
    assert_eq!(run().remarks, []);
    // A link out of the folder is refused; a file in its place is read.
    #[cfg(unix)]
    {
        let pet = place.dir.path().join("pet.json");
        let outside = tempfile::NamedTempFile::new().unwrap();
        fs::remove_file(&pet).unwrap();
        std::os::unix::fs::symlink(outside.path(), &pet).unwrap();
        assert!(run().remarks.iter().any(|remark| remark.code == "ref-outside"), "{:?}", run().remarks);
        fs::remove_file(&pet).unwrap();
        place.put("pet.json", r#"{"type":"object","properties":{"name":{"type":"string"}}}"#);
        assert_eq!(run().remarks, []);
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_that_becomes_a_file_of_the_same_text_is_read_anew() {
    let refers = r##"{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{"/a":{"get":{"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"type":"object","properties":{"a":{"$ref":"a/pet.json"},"b":{"$ref":"b/pet.json"}}}}}}}}}}}"##;
    let place = Place::new("services:\n  a: { spec: a.json }\n", &[("a.json", refers)]);
    let pet = r#"{"type":"object","properties":{"name":{"type":"string"}}}"#;
    for folder in ["a", "b"] {
        fs::create_dir(place.dir.path().join(folder)).unwrap();
    }
    place.put("a/pet.json", pet);
    let link = place.dir.path().join("b/pet.json");
    std::os::unix::fs::symlink("../a/pet.json", &link).unwrap();
    let run = || {
        let engine = Engine { service: &crate::generate::engine::stage, hub: &hub };
        generate(&place.catalog(), &place.options, engine, &()).unwrap().report.services[0].clone()
    };
    let before = run().types;
    fs::remove_file(&link).unwrap();
    place.put("b/pet.json", pet);
    assert_eq!(run().types, before + 1);
}

#[test]
fn a_failing_service_fails_alone_and_keeps_its_last_output() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    for fault in ["broken", "panic", "escape"] {
        place.put("a.yaml", fault);
        place.put("b.yaml", &format!("two {fault}"));
        let outcome = place.run();
        assert_eq!(outcome.report.services[0].status, Status::Failed);
        assert!(outcome.report.services[0].error.is_some());
        assert_eq!(outcome.report.exit_code(), 1);
        assert_eq!(place.text("a/src/lib.rs"), "//! one\n");
        assert_eq!(place.text("b/src/lib.rs"), format!("//! two {fault}\n"));
        assert!(place.text("Cargo.toml").contains("\"a\","), "its last output is still a member");
    }
    fs::remove_file(place.dir.path().join("a.yaml")).unwrap();
    assert_eq!(place.run().report.services[0].status, Status::Failed);
}

#[test]
fn a_service_that_is_gone_is_removed_but_for_foreign_files() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    fs::write(place.out("b/notes.txt"), "mine").unwrap();
    place.put("catalog.yaml", "hub: false\nservices:\n  a: { spec: a.yaml }\n");
    place.run();
    assert!(!place.out("b/src").exists() && !place.out("hub").exists());
    assert_eq!(place.text("b/notes.txt"), "mine");
    assert!(!place.text("Cargo.toml").contains("\"b\""));
}

#[test]
fn a_file_of_a_service_that_is_gone_stays_if_it_was_changed_and_stops_nothing() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    fs::write(place.out("b/src/lib.rs"), "mine").unwrap();
    place.put("catalog.yaml", "services:\n  a: { spec: a.yaml }\n  c: { spec: a.yaml }\n");
    let check = Options { check: true, ..place.options.clone() };
    for outcome in [place.with(&check).unwrap(), place.run()] {
        assert!(
            matches!(&outcome.left[..], [left] if left.starts_with("`b/src/lib.rs` is left: ")),
            "{outcome:?}"
        );
        assert_eq!(outcome.report.exit_code(), 0);
    }
    assert_eq!(place.text("b/src/lib.rs"), "mine");
    assert!(!place.out("b/Cargo.toml").exists());
    assert!(place.text("Cargo.toml").contains("\"c\",") && !place.text("Cargo.toml").contains("\"b\""));
    assert_eq!(place.run().left, Vec::<String>::new());
    assert_eq!(place.with(&check).unwrap().diff, "");
}

#[cfg(unix)]
#[test]
fn a_service_that_is_gone_and_cannot_be_removed_fails_alone() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    let manifest = place.out("b/.switchboard.json");
    fs::remove_file(&manifest).unwrap();
    std::os::unix::fs::symlink("nowhere", &manifest).unwrap();
    place.put("catalog.yaml", "services:\n  a: { spec: a.yaml }\n");
    let outcome = place.run();
    let [_, b] = &outcome.report.services[..] else { panic!("{outcome:?}") };
    assert_eq!((b.name.as_str(), b.status), ("b", Status::Failed));
    assert!(!place.text("Cargo.toml").contains("\"b\""));
}

#[test]
fn a_crate_of_ours_that_the_catalog_does_not_know_stays_and_is_said() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    let kept = place.dir.path().join("kept");
    fs::rename(place.out("b"), &kept).unwrap();
    place.put("catalog.yaml", "hub: false\nservices:\n  a: { spec: a.yaml }\n");
    place.run();
    fs::rename(&kept, place.out("b")).unwrap();
    // The root of another output beside ours is nothing to speak of.
    fs::create_dir(place.out("other")).unwrap();
    fs::copy(place.out(".switchboard.json"), place.out("other/.switchboard.json")).unwrap();
    let check = Options { check: true, ..place.options.clone() };
    for outcome in [place.with(&check).unwrap(), place.run()] {
        assert!(matches!(&outcome.left[..], [left] if left.starts_with("`b` is left: ")), "{outcome:?}");
        assert_eq!(outcome.diff, "");
    }
    assert_eq!(place.text("b/src/lib.rs"), "//! two\n");
}

#[test]
fn a_hub_that_a_merge_brought_back_is_found_and_removed() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    let kept = place.dir.path().join("kept");
    fs::rename(place.out("hub"), &kept).unwrap();
    place.put("catalog.yaml", &format!("hub: false\n{TWO}"));
    place.run();
    fs::rename(&kept, place.out("hub")).unwrap();
    place.run();
    assert!(!place.out("hub").exists());
}

#[test]
fn a_hub_that_cannot_be_written_keeps_no_service_from_the_workspace() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    fs::write(place.out("hub/src/lib.rs"), "mine").unwrap();
    fs::remove_file(place.out("hub/.switchboard.json")).unwrap();
    fs::remove_file(place.out("hub/Cargo.toml")).unwrap();
    place.put("catalog.yaml", "services:\n  a: { spec: a.yaml }\n");
    let error = place.with(&place.options).unwrap_err();
    let said = error.to_string();
    assert!(said.contains("lib.rs") && said.contains("move it away"), "{said}");
    assert!(!place.text("Cargo.toml").contains("\"b\""));
    let RunError::Unfinished { outcome, .. } = error else { panic!("{error:?}") };
    assert_eq!(outcome.report.services.len(), 1, "what was done of the services is told");
}

#[test]
fn one_service_leaves_the_others_as_they_are() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    place.run();
    place.put("a.yaml", "new");
    place.put("b.yaml", "new");
    let only = Options { only: vec!["a".into()], ..place.options.clone() };
    let outcome = place.with(&only).unwrap();
    assert_eq!(outcome.report.services.len(), 1);
    assert_eq!(
        (place.text("a/src/lib.rs").as_str(), place.text("b/src/lib.rs").as_str()),
        ("//! new\n", "//! two\n")
    );
    assert!(place.text("Cargo.toml").contains("\"b\","));
    let wrong = Options { only: vec!["aa".into()], ..place.options.clone() };
    assert_eq!(
        place.with(&wrong).unwrap_err().to_string(),
        "no service `aa` in the catalog; did you mean `a`?"
    );
}

#[test]
fn a_check_finds_what_differs_and_writes_nothing() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    let check = Options { check: true, ..place.options.clone() };
    assert!(place.with(&check).unwrap().diff.contains("b/b/src/lib.rs"));
    assert!(!place.options.out.exists());
    place.run();
    assert_eq!(place.with(&check).unwrap().diff, "");
    place.put("a.yaml", "new");
    insta::assert_snapshot!(place.with(&check).unwrap().diff);
    assert_eq!(place.text("a/src/lib.rs"), "//! one\n");
}

#[test]
fn a_lock_file_that_is_there_follows_the_versions_of_our_crates() {
    let place = Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    let check = Options { check: true, ..place.options.clone() };
    place.run();
    assert!(!place.out("Cargo.lock").exists(), "cargo makes it");
    let lock = |a: &str, b: &str| {
        let entry = |name: &str, version: &str| {
            format!("\n[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n")
        };
        format!("version = 4\n{}{}{}", entry("a", a), entry("b", b), entry("hub", "0.1.0"))
    };
    let (old, new) = (lock("0.1.0", "0.1.0"), lock("0.2.0", "0.1.0"));
    fs::write(place.out("Cargo.lock"), &old).unwrap();
    assert_eq!(place.with(&check).unwrap().diff, "");
    assert_eq!(place.run().workspace.written, 0);

    place.put("catalog.yaml", &TWO.replacen("spec: a.yaml", "spec: a.yaml, package: { version: 0.2.0 }", 1));
    let other = Options { only: vec!["b".into()], ..place.options.clone() };
    place.with(&other).unwrap();
    assert_eq!(place.text("Cargo.lock"), old, "the crate is as it was");
    let diff = place.with(&check).unwrap().diff;
    assert!(diff.contains("b/Cargo.lock") && diff.contains("+version = \"0.2.0\""), "{diff}");
    assert_eq!(place.text("Cargo.lock"), old);
    place.run();
    assert_eq!(place.text("Cargo.lock"), new);
    assert_eq!(place.with(&check).unwrap().diff, "");
    // A run in which nothing else is to be done mends it too.
    fs::write(place.out("Cargo.lock"), &old).unwrap();
    assert_eq!(place.run().workspace.written, 1);
    assert_eq!(place.text("Cargo.lock"), new);

    // What lacks is cargo's to put there.
    let lacking = new.replacen("name = \"b\"", "name = \"c\"", 1);
    fs::write(place.out("Cargo.lock"), &lacking).unwrap();
    let outcome = place.run();
    assert_eq!(place.text("Cargo.lock"), lacking);
    assert!(
        outcome.left.iter().any(|said| said.starts_with("`Cargo.lock` has no `b`")),
        "{:?}",
        outcome.left
    );
    let diff = place.with(&check).unwrap().diff;
    assert!(diff.contains("b/Cargo.lock") && diff.contains("+name = \"b\""), "{diff}");
}

#[test]
fn an_overlay_without_effect_stops_everything() {
    let place = Place::new(
        "services:\n  a: { spec: a.yaml }\n  b:\n    spec: b.yaml\n    overlays: [fix.yaml]\n",
        &[("a.yaml", "one"), ("b.yaml", "two"), ("fix.yaml", "x")],
    );
    let error = place.with(&place.options).unwrap_err().to_string();
    assert!(error.contains("catalog.yaml:5:16: it matches nothing"), "{error}");
    assert!(!place.out("a").exists() && !place.out("Cargo.toml").exists());
    assert!(!place.out(".switchboard.tmp").exists());
}

#[test]
fn the_report_is_the_documented_json() {
    let place = Place::new("services:\n  a: { spec: a.yaml }\n", &[("a.yaml", "one")]);
    let mut report = place.run().report;
    report.seconds = 0.5;
    report.services[0].seconds = 0.25;
    report.services[0].remarks.push(RemarkLine {
        severity: "warning".into(),
        action: "degraded".into(),
        ..RemarkLine::default()
    });
    insta::assert_snapshot!(report.json());
}

#[test]
fn two_runs_make_the_same_bytes() {
    let read = |place: &Place| {
        ["Cargo.toml", "a/Cargo.toml", "a/.switchboard.json", ".switchboard.json", "docs/catalog.md"]
            .map(|path| place.text(path))
    };
    let make = || Place::new(TWO, &[("a.yaml", "one"), ("b.yaml", "two")]);
    let (one, two) = (make(), make());
    one.run();
    two.run();
    assert_eq!(read(&one), read(&two));
    assert!(!Path::new(&one.out(".switchboard.tmp")).exists());
}

#[test]
fn a_remark_behind_what_an_overlay_removed_is_where_the_text_has_it() {
    let spec = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n      parameters:\n      - { name: gone, in: query, schema: { type: string } }\n      - { name: fine, in: query, schema: { type: string } }\n      - { name: bad, in: query, schema: { type: strin } }\n      responses: { '204': { description: d } }\n";
    let fix = "overlay: 1.0.0\ninfo: { title: f, version: '1' }\nactions:\n- target: $.paths['/a'].get.parameters[0]\n  remove: true\n";
    let place = Place::new(
        "services:\n  a: { spec: a.yaml, overlays: [fix.yaml] }\n",
        &[("a.yaml", spec), ("fix.yaml", fix)],
    );
    let catalog = place.catalog();
    let made = crate::generate::engine::service(&catalog.services[0]).unwrap();
    assert_eq!(made.remarks.iter().map(|remark| remark.line).collect::<Vec<_>>(), [9], "{:?}", made.remarks);
}
