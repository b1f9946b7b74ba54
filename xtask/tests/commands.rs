//! Every command with good and bad input: exit codes, and errors that say what, where and what to do.

mod support;

use std::process::Stdio;

use support::{Place, spec};

const CATALOG: &str = "hub: false\nservices:\n  one: { spec: one.yaml }\n  two: { spec: two.yaml }\n";

fn place() -> Place {
    Place::new(&[
        ("catalog.yaml", CATALOG),
        ("one.yaml", &spec("one", &["a", "b"])),
        ("two.yaml", &spec("two", &["c"])),
    ])
}

#[test]
fn generate_says_a_line_for_each_service_and_a_summary() {
    let place = place();
    let said = place.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("one                      2 operations"), "{}", said.out);
    assert!(said.out.contains("2 services: 3 operations, 3 types, 0 remarks;"), "{}", said.out);
    assert!(!said.out.contains('\u{1b}') && said.err.is_empty(), "no bar without a terminal: {}", said.err);
    let again = place.run(&["generate"]);
    assert!(
        again.out.contains("one                      unchanged") && again.out.contains(" 0 files written,"),
        "{}",
        again.out
    );
}

#[test]
fn a_check_of_stale_output_shows_a_diff_writes_nothing_and_exits_with_1() {
    let place = place();
    assert_eq!(place.run(&["generate", "--check"]).code, Some(1), "nothing is there yet");
    assert!(!place.at("out").exists());
    place.run(&["generate"]);
    assert_eq!(place.run(&["generate", "--check"]).code, Some(0));
    let before = support::files(&place.at("out"));
    place.put("one.yaml", &spec("one", &["a", "b", "d"]));
    let said = place.run(&["generate", "--check"]);
    assert_eq!(said.code, Some(1));
    assert!(
        said.out.contains("+++ b/one/src/things.rs") && said.out.contains("\n+    pub fn d("),
        "{}",
        said.out
    );
    assert!(said.err.contains("run `cargo xtask generate`"), "{}", said.err);
    assert_eq!(support::files(&place.at("out")), before);
    std::fs::write(place.at("out/two/README.md"), "by hand").expect("a file");
    assert!(place.run(&["generate", "--check", "two"]).out.contains("a/two/README.md"));
}

#[test]
fn a_check_finds_a_manifest_that_is_gone_or_broken() {
    let place = place();
    place.run(&["generate"]);
    let manifest = place.text("out/one/.switchboard.json");
    for wrong in [None, Some(format!("<<<<<<< ours\n{manifest}"))] {
        match &wrong {
            None => std::fs::remove_file(place.at("out/one/.switchboard.json")).expect("a manifest"),
            Some(text) => place.put("out/one/.switchboard.json", text),
        }
        let said = place.run(&["generate", "--check"]);
        assert_eq!(said.code, Some(1), "{wrong:?}");
        assert!(said.out.contains("+++ b/one/.switchboard.json"), "{}", said.out);
        assert_eq!(place.run(&["generate"]).code, Some(0));
        assert_eq!(place.run(&["generate", "--check"]).code, Some(0), "a run mends it");
    }
}

#[test]
fn what_is_left_is_said_and_a_check_says_it_too() {
    let place = place();
    place.run(&["generate"]);
    let one = place.text("out/one/README.md");
    place.put("out/one/README.md", &format!("{one}\nmine"));
    place.put("catalog.yaml", CATALOG.replace("  one: { spec: one.yaml }\n", "").as_str());
    for (words, code) in [(&["generate", "--check"][..], 1), (&["generate"], 0)] {
        let said = place.run(words);
        assert_eq!(said.code, Some(code), "{}", said.err);
        assert!(said.err.contains("`one/README.md` is left: "), "{}", said.err);
    }
    assert!(place.text("out/one/README.md").ends_with("mine"));
}

#[test]
fn a_wrong_catalog_is_one_error_with_its_place_and_nothing_is_written() {
    for (catalog, place_of, word) in [
        ("services:\n  one: { spec: one.yaml, retri: {} }\n", "catalog.yaml:2:26", "retry"),
        (
            "services:\n  one: { spec: one.yaml, timeout: { total: 5 parsecs } }\n",
            "catalog.yaml:2:",
            "parsecs",
        ),
        ("services:\n  one: { spec: one.yaml }\n  one: { spec: two.yaml }\n", "catalog.yaml:3:", "one"),
        ("services:\n  hub: { spec: one.yaml }\n", "catalog.yaml:2:", "hub"),
        ("services:\n  one: {}\n", "catalog.yaml:2:", "spec"),
        ("services: [\n", "catalog.yaml:", ""),
    ] {
        let place = place();
        place.put("catalog.yaml", catalog);
        for words in [&["generate"][..], &["lint"], &["diff"], &["sync"], &["bundle", "one"]] {
            let said = place.run(words);
            assert_eq!(said.code, Some(1), "{words:?} {catalog}: {}", said.err);
            assert!(said.err.contains(place_of) && said.err.contains(word), "{words:?}: {}", said.err);
        }
        assert!(!place.at("out").exists());
    }
}

#[test]
fn a_service_that_cannot_be_read_fails_alone() {
    let place = place();
    place.run(&["generate"]);
    for (bad, word) in [("openapi: [", "one.yaml:2:1: "), ("x: 1\n", "one.yaml"), ("\u{1}\u{2}", "one.yaml")]
    {
        place.put("one.yaml", bad);
        place.put("two.yaml", &spec("two", &["c", "e"]));
        let said = place.run(&["generate"]);
        assert_eq!(said.code, Some(1));
        assert!(
            said.out.contains("one                      failed: ") && said.out.contains(word),
            "{}",
            said.out
        );
        assert!(place.text("out/one/src/things.rs").contains("pub fn a("), "it keeps its last output");
        assert!(place.text("out/two/src/things.rs").contains("pub fn e("));
    }
    std::fs::remove_file(place.at("one.yaml")).expect("a file");
    let said = place.run(&["generate"]);
    assert!(said.code == Some(1) && said.out.contains("one.yaml: the document is missing"), "{}", said.out);
}

#[test]
fn names_that_are_not_there_are_said_with_what_was_meant() {
    let place = place();
    for words in [
        &["generate", "oen"][..],
        &["lint", "oen"],
        &["bundle", "oen"],
        &["sync", "oen"],
        &["diff", "oen", "--against", "nowhere"],
    ] {
        let said = place.run(words);
        assert_eq!(said.code, Some(1), "{words:?}");
        assert!(said.err.contains("oen") || said.err.contains("nowhere"), "{words:?}: {}", said.err);
    }
    for words in [["generate", "oen"], ["sync", "oen"]] {
        assert!(place.run(&words).err.contains("did you mean `one`?"), "{words:?}");
    }
}

#[test]
fn a_reader_that_goes_away_ends_nothing() {
    let place = place();
    for words in [&["generate"][..], &["lint"], &["generate", "--check"]] {
        let mut command = place.command(words);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
        drop(child.stdout.take());
        let said = support::said(child.wait_with_output().expect("it ends"));
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{words:?}");
    }
    assert!(place.at("out/two/src/lib.rs").is_file());
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let place = place();
    for words in [
        &["generat"][..],
        &["generate", "--nope"],
        &["generate", "--check", "--watch"],
        &["diff", "--format", "xml"],
        &["new", "x"],
        &["bundle"],
    ] {
        assert_eq!(place.run(words).code, Some(2), "{words:?}");
    }
}

#[test]
fn lint_shows_remarks_with_their_places_and_generates_nothing() {
    let place = place();
    place.put("one.yaml", &spec("one", &["a", "a"]));
    let said = place.run(&["lint"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("warning[duplicate-key]") && said.out.contains("one.yaml:"), "{}", said.out);
    assert!(!place.at("out").exists());
    let json: serde_json::Value =
        serde_json::from_str(&place.run(&["lint", "one", "--format", "json"]).out).expect("JSON");
    let remark = &json["services"][0]["remarks"][0];
    assert_eq!(
        (remark["code"].as_str(), remark["line"].as_u64()),
        (Some("duplicate-key"), Some(7)),
        "{json}"
    );
    place.put("one.yaml", "x: [");
    assert_eq!(place.run(&["lint"]).code, Some(1));
}

#[test]
fn a_report_is_written_whatever_comes() {
    let place = place();
    let report = place.at("deep/report.json");
    let file = report.display().to_string();
    let read = || -> serde_json::Value {
        serde_json::from_slice(&std::fs::read(&report).expect("a report")).expect("JSON")
    };
    assert_eq!(place.run(&["generate", "--report", &file]).code, Some(0));
    assert_eq!(read()["services"][0]["operations"], serde_json::json!({ "total": 2, "emitted": 2 }));
    place.put("catalog.yaml", "services: 1\n");
    assert_eq!(place.run(&["generate", "--report", &file]).code, Some(1));
    assert_eq!(read()["services"], serde_json::json!([]));
}

#[test]
fn a_workspace_that_cannot_be_written_hides_nothing_of_what_was_done() {
    let place = place();
    let report = place.at("report.json").display().to_string();
    place.put("out/Cargo.toml", "# by hand\n");
    let said = place.run(&["generate", "--report", &report]);
    assert_eq!(said.code, Some(1), "{}", said.out);
    assert!(said.err.contains("Cargo.toml") && said.err.contains("move it away"), "{}", said.err);
    assert!(said.out.contains("2 services: 3 operations"), "the summary: {}", said.out);
    assert!(place.at("out/one/src/lib.rs").is_file());
    let read: serde_json::Value = serde_json::from_str(&place.text("report.json")).expect("JSON");
    assert_eq!(read["services"].as_array().map(Vec::len), Some(2), "{read}");
    // A report that cannot be written hides nothing either.
    place.put("catalog.yaml", "services: 1\n");
    let said = place.run(&["generate", "--report", &place.at("out").display().to_string()]);
    assert!(said.code == Some(1) && said.err.contains("catalog.yaml:1:"), "{}", said.err);
}

#[test]
fn new_names_a_document_by_where_it_is() {
    let place =
        Place::new(&[("sub/acme.yaml", &spec("acme", &["a"])), ("other/later.yaml", &spec("later", &["b"]))]);
    let new = |words: &[&str]| {
        let mut command = place.command(&[&["new"], words].concat());
        support::said(command.current_dir(place.at("sub")).output().expect("the program runs"))
    };
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["new", "acme", "--catalog", "../catalog.yaml", "--out", "../out", "--spec", "acme.yaml"]);
    let said = support::said(command.current_dir(place.at("sub")).output().expect("the program runs"));
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(place.text("catalog.yaml").contains("spec: sub/acme.yaml"), "{}", place.text("catalog.yaml"));
    let said = new(&["later", "--spec", "../other/later.yaml"]);
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(place.text("catalog.yaml").contains("spec: other/later.yaml"), "{}", place.text("catalog.yaml"));
    // A server that is not the first is used by those who say so.
    place.put(
        "sub/far.yaml",
        &spec("far", &["c"]).replace("servers: [", "servers: [{ url: 'https://eu.far.example' }, "),
    );
    let said = new(&["far", "--spec", "far.yaml"]);
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(
        said.out.contains("other servers") && said.out.contains("\"https://far.example\""),
        "{}",
        said.out
    );
    // Nothing is written of what is not there.
    let before = place.text("catalog.yaml");
    let said = new(&["gone", "--spec", "../gone.yaml"]);
    assert!(said.code == Some(1) && said.err.contains("the document is missing"), "{}", said.err);
    assert_eq!(place.text("catalog.yaml"), before);
}

#[test]
fn an_overlay_that_matches_nothing_is_named_with_its_place() {
    let place = place();
    place.put("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml, overlays: [fix.yaml] }\n");
    place.put("fix.yaml", "overlay: 1.0.0\ninfo: { title: f, version: '1' }\nactions:\n- target: $.paths['/nowhere'].get\n  update: { deprecated: true }\n");
    let said = place.run(&["generate"]);
    assert_eq!(said.code, Some(1));
    assert!(
        said.err.contains("fix.yaml")
            && said.err.contains("/nowhere")
            && said.err.contains("catalog.yaml:3:"),
        "{}",
        said.err
    );
    assert!(support::files(&place.at("out")).is_empty());
    // What is said of the others is shown all the same.
    place.put(
        "catalog.yaml",
        "hub: false\nservices:\n  one: { spec: one.yaml, overlays: [fix.yaml] }\n  two: { spec: two.yaml }\n",
    );
    let said = place.run(&["lint"]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("one: failed: ") && said.out.contains("/nowhere"), "{}", said.out);
    assert!(said.out.contains("two: 1 operations, 0 remarks"), "{}", said.out);
    place.put("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml, overlays: [fix.yaml] }\n");
    place.put("fix.yaml", "overlay: 1.0.0\ninfo: { title: f, version: '1' }\nactions:\n- target: $.paths['/a'].get\n  update: { deprecated: true }\n");
    assert_eq!(place.run(&["generate"]).code, Some(0));
    assert!(place.text("out/one/src/things.rs").contains("#[deprecated"));
}

#[test]
fn diff_applies_no_version_to_what_cannot_be_generated() {
    let place = place();
    let entry = "hub: false\nservices:\n  one:\n    spec: one.yaml\n    package: { version: 1.2.3 }\n    health: { operation: b }\n";
    place.put("catalog.yaml", entry);
    place.put("old.yaml", &spec("one", &["a", "b"]));
    place.put("one.yaml", &spec("one", &["a", "c"]));
    let old = place.at("old.yaml").display().to_string();
    let said = place.run(&["diff", "--against", &old, "--since", "1.2.3", "--apply"]);
    assert_eq!(said.code, Some(1), "{}", said.out);
    let why = "catalog.yaml:6:15: the catalog does not fit the document: the document has no operation `b`";
    assert!(
        said.err.contains(why) && said.out.contains("Nothing can be generated"),
        "{} {}",
        said.out,
        said.err
    );
    assert!(said.out.contains("GET /b"), "what changed is shown all the same: {}", said.out);
    assert_eq!(place.text("catalog.yaml"), entry);
}

#[test]
fn diff_tells_two_verdicts_and_applies_the_version() {
    let place = place();
    place.put(
        "catalog.yaml",
        "services:\n  one:\n    spec: one.yaml\n    package: { version: 1.2.3 } # ours\n",
    );
    place.put("old.yaml", &spec("one", &["a", "b"]));
    let old = place.at("old.yaml").display().to_string();
    place.put("one.yaml", &spec("one", &["a", "b", "d"]));
    let said = place.run(&["diff", "--against", &old, "--since", "1.2.3", "--apply"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.out.contains("1.3.0") && said.out.contains("one.yaml:10:"), "{}", said.out);
    assert!(place.text("catalog.yaml").contains("package: { version: 1.3.0 } # ours"));
    place.put("one.yaml", &spec("one", &["a"]));
    let said = place.run(&["diff", "--against", &old, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&said.out).expect("JSON");
    let change = &json["services"][0]["changes"][0];
    assert_eq!(
        (change["api"].as_str(), change["rust"].as_str(), change["side"].as_str()),
        (Some("breaking"), Some("breaking"), Some("old")),
        "{json}"
    );
    assert_eq!(json["services"][0]["next_version"], "2.0.0");
    let said = place.run(&["diff", "--against", "nowhere"]);
    assert!(
        said.code == Some(1) && said.err.contains("`nowhere` is neither a file nor a git revision"),
        "{}",
        said.err
    );
}

#[test]
fn an_entry_that_does_not_fit_its_document_fails_alone() {
    let place = Place::new(&[("one.yaml", &spec("one", &["a"])), ("two.yaml", &spec("two", &["b"]))]);
    place.put("bad.yaml", "title: no overlay\n");
    for (entry, said) in [
        ("overlays: [gone.yaml]", "gone.yaml: "),
        ("overlays: [bad.yaml]", "not an overlay"),
        ("health: { operation: B }", "no operation `B`; did you mean `b`?"),
        ("auth: { tokne: { env: X } }", "no security scheme `tokne`"),
        ("retry: { idempotent: { c: true } }", "no operation `c`"),
    ] {
        let catalog = format!(
            "hub: false\nservices:\n  one: {{ spec: one.yaml }}\n  two:\n    spec: two.yaml\n    {entry}\n"
        );
        place.put("catalog.yaml", &catalog);
        let report = place.at("report.json").display().to_string();
        let heard = place.run(&["generate", "--report", &report]);
        let out = heard.out;
        assert_eq!(heard.code, Some(1), "{entry}: {out}");
        assert!(out.contains(said) && out.contains("catalog.yaml:6:"), "{entry}: {out}");
        assert!(place.at("out/one/src/lib.rs").exists() && !place.at("out/two").exists(), "{entry}");
        let report = place.text("report.json");
        assert!(report.contains("\"failed\"") && report.contains("\"ok\""), "{entry}: {report}");
        let _ = std::fs::remove_dir_all(place.at("out"));
    }
    place.put(
        "catalog.yaml",
        "hub: false\nservices:\n  two: { spec: two.yaml, health: { operation: GET /b } }\n",
    );
    let heard = place.run(&["generate"]);
    assert_eq!(heard.code, Some(0), "{}", heard.out);
    let client = place.text("out/two/src/client.rs");
    assert!(client.contains("HealthCheck::Get(\"/b\")"), "{client}");
}

#[test]
fn a_document_that_is_no_utf_16_though_its_mark_says_so_is_told_so() {
    let place = place();
    let bytes = [b"\xff\xfe".as_slice(), spec("one", &["a"]).as_bytes()].concat();
    std::fs::write(place.at("one.yaml"), bytes).expect("a file");
    place.put("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n");
    let said = place.run(&["lint"]);
    let said = format!("{}{}", said.out, said.err);
    assert!(said.contains("this is text (UTF-16; documents are to be UTF-8)"), "{said}");
}
