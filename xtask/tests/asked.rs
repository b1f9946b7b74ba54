//! What is asked wrongly, and what cannot be done: exit codes of the commands that take long when all is well.

mod support;

use std::process::{Command, Stdio};

use support::{Place, Said, said, spec};

fn run(words: &[&str]) -> Said {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    said(command.args(words).stdin(Stdio::null()).output().expect("the program runs"))
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    for words in [
        &["corpus"][..],
        &["corpus", ".", "--sample", "0"],
        &["corpus", ".", "--most-untyped", "few"],
        &["wire"],
        &["wire", ".", "--sample", "0"],
        &["faults", "--nope"],
        &["faults", "--format", "xml"],
        &["bench"],
        &["bench", "sleep"],
        &["bench", "compile", "--only", "chekc"],
        &["bench", "generate", "--tool", "nope"],
        &["bench", "compile", "--rounds", "0"],
        &["bench", "compile", "--minutes", "0"],
        &["bench", "compile", "--compiles"],
        &["bench", "compile", "--peers", "--compiles"],
        &["bench", "compile", "--peers-root", "."],
        &["bench", "generate", "--only", "check"],
        &["bench", "generate", "--tool", "ours,progenitor"],
        &["bench", "call", "--only", "check"],
        &["bench", "call", "--spec", "a.yaml"],
        &["bench", "call", "--peers", "--rounds", "2"],
        &["bench", "decode", "--tool", "ours"],
        &["bench", "decode", "--memory", "4"],
        &["bench", "budget", "--peers"],
        &["demo", "more"],
        &["ci", "more"],
    ] {
        let said = run(words);
        assert_eq!(said.code, Some(2), "{words:?}: {}", said.err);
        assert!(said.err.contains("--help"), "{words:?}: {}", said.err);
    }
}

#[cfg(unix)]
#[test]
fn words_that_are_no_text_are_a_wrong_command_line() {
    use std::os::unix::ffi::OsStrExt as _;
    let odd = std::ffi::OsStr::from_bytes(b"\xff\xfe");
    for words in [&[odd][..], &[std::ffi::OsStr::new("bundle"), odd]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let heard = said(command.args(words).stdin(Stdio::null()).output().expect("the program runs"));
        assert_eq!(heard.code, Some(2), "{words:?}: {}", heard.err);
    }
}

#[test]
fn a_folder_without_specs_is_wrong_input_and_the_report_is_written() {
    let place = Place::new(&[("empty/readme.txt", "none")]);
    let (empty, gone) = (place.at("empty").display().to_string(), place.at("gone").display().to_string());
    let report = place.at("report.json").display().to_string();
    for dir in [&empty, &gone] {
        let said = run(&["corpus", dir, "--report", &report]);
        assert_eq!(said.code, Some(1), "{dir}: {}", said.err);
        assert!(said.err.contains(dir.as_str()), "{}", said.err);
        let written: serde_json::Value = serde_json::from_str(&place.text("report.json")).expect("JSON");
        assert_eq!(written, serde_json::json!({ "services": [], "seconds": 0.0 }));
        std::fs::remove_file(place.at("report.json")).expect("a report");
        let said = run(&["wire", dir, "--home", &place.at("home").display().to_string()]);
        assert_eq!(said.code, Some(1), "{dir}: {}", said.err);
        assert!(said.err.contains(dir.as_str()), "{}", said.err);
    }
    let said = run(&["bench", "generate", "--spec", &gone]);
    assert!(said.code == Some(1) && said.err.contains(&gone), "{}", said.err);
}

#[test]
fn bench_says_what_is_wrong_with_a_document_before_anything_else() {
    let place = Place::new(&[("notspec.json", "{}"), ("empty.yaml", ""), ("folder/a.txt", "")]);
    let gone = place.at("gone.yaml").display().to_string();
    let (not, empty) =
        (place.at("notspec.json").display().to_string(), place.at("empty.yaml").display().to_string());
    let folder = place.at("folder").display().to_string();
    let nowhere = place.at("nowhere").display().to_string();
    for what in ["generate", "compile"] {
        for (file, why) in
            [(&gone, "No such file"), (&folder, "is no file"), (&not, "openapi"), (&empty, "empty")]
        {
            let said = run(&["bench", what, "--spec", file]);
            assert_eq!(said.code, Some(1), "{what} {file}: {}", said.err);
            assert!(
                said.err.contains(file.as_str()) && said.err.contains(why),
                "{what} {file}: {}",
                said.err
            );
            assert_eq!(said.out, "", "{what} {file}");
        }
        let said = run(&["bench", what, "--peers", "--peers-root", &nowhere, "--spec", &gone]);
        assert!(said.code == Some(1) && !said.err.contains("skipped"), "{}", said.err);
    }
    let tool =
        &["bench", "generate", "--peers", "--peers-root", &nowhere, "--tool", "progenitor", "--spec", &not];
    let said = run(tool);
    assert!(said.code == Some(1) && said.err.contains("no generator takes part"), "{}", said.err);
}

#[test]
fn corpus_counts_what_it_finds_and_fails_for_what_does_not_come_out() {
    let any = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        '200': { description: d, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: string }, b: { not: {} } } } } } }\n";
    let place = Place::new(&[("specs/good.yaml", &spec("good", &["a", "b"])), ("specs/any.yaml", any)]);
    let (dir, out) = (place.at("specs").display().to_string(), place.at("out").display().to_string());
    let report = place.at("report.json").display().to_string();
    let corpus = |more: &[&str]| run(&[&["corpus", &dir, "--out", &out, "--report", &report], more].concat());
    let read = || -> serde_json::Value { serde_json::from_str(&place.text("report.json")).expect("JSON") };
    let said = corpus(&[]);
    assert_eq!(said.code, Some(0), "{}{}", said.out, said.err);
    assert!(said.out.contains("2 specs, 0 failed; 3 operations found, 3 emitted;"), "{}", said.out);
    let services = read();
    let [any, good] = &services["services"].as_array().expect("a list")[..] else { panic!("{services}") };
    assert_eq!((&any["name"], &any["untyped"]), (&"any".into(), &1.into()), "{services}");
    // Two answers, each an object with a text in it.
    assert_eq!((&good["places"], &good["untyped"]), (&4.into(), &0.into()), "{services}");
    assert!(services["untyped_percent"].as_f64().is_some_and(|share| share > 10.0), "{services}");
    // As many as that are too many only where somebody says so.
    let said = corpus(&["--most-untyped", "0.5"]);
    assert!(said.code == Some(1) && said.out.contains("0.5 % may be"), "{}", said.out);
    assert_eq!(corpus(&["--most-untyped", "90"]).code, Some(0));
    // What a killed `sync` may have left is no document.
    place.put("specs/.good.4711.yaml", "openapi: [\n");
    assert_eq!(corpus(&[]).code, Some(0));
    place.put("specs/bad.yaml", "openapi: [\n");
    let said = corpus(&[]);
    assert!(said.code == Some(1) && said.out.contains("3 specs, 1 failed"), "{}", said.out);
    assert_eq!(read()["services"][1]["status"], "failed");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error_and_a_closed_pipe_is_none() {
    let place = Place::new(&[
        ("catalog.yaml", "hub: false\nservices:\n  one: { spec: one.yaml }\n"),
        ("one.yaml", &spec("one", &["a", "a"])),
    ]);
    for words in [&["lint"][..], &["generate"], &["bundle", "one"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("a full disk");
        let heard = said(place.command(words).stdout(full).stderr(Stdio::piped()).output().expect("runs"));
        assert_eq!(heard.code, Some(1), "{words:?}");
        assert!(heard.err.contains("stdout: "), "{words:?}: {}", heard.err);
    }
}
