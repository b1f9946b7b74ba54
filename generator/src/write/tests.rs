use super::*;

fn files(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned().into())).collect()
}

fn null() -> serde_json::Value {
    serde_json::Value::Null
}

#[test]
fn only_what_differs_is_written_and_what_is_stale_goes() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    let first = files(&[("Cargo.toml", "a"), ("src/lib.rs", "b"), ("src/old/x.rs", "c")]);
    assert_eq!(writer.group("a", &first, null()).unwrap(), Touched { written: 3, unchanged: 0, removed: 0 });
    fs::write(dir.path().join("a/foreign.txt"), "mine").unwrap();
    let before = fs::metadata(dir.path().join("a/Cargo.toml")).unwrap().modified().unwrap();
    let second = files(&[("Cargo.toml", "a"), ("src/lib.rs", "b2")]);
    assert_eq!(writer.group("a", &second, null()).unwrap(), Touched { written: 1, unchanged: 1, removed: 1 });
    assert_eq!(fs::metadata(dir.path().join("a/Cargo.toml")).unwrap().modified().unwrap(), before);
    assert!(!dir.path().join("a/src/old").exists());
    assert!(!dir.path().join(TEMPORARY).exists());
    let seal = writer.seal("a").unwrap();
    assert_eq!(writer.intact("a", &seal), Some(2));
    fs::write(dir.path().join("a/src/lib.rs"), "by hand").unwrap();
    assert_eq!(writer.intact("a", &seal), None);
    writer.group("a", &first, null()).unwrap();
    assert_eq!(writer.intact("a", &seal), None, "another run's output");
    writer.remove("a").unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("a/foreign.txt")).unwrap(), "mine");
    assert!(!dir.path().join("a/Cargo.toml").exists());
    assert!(!dir.path().join("a").join(MANIFEST).exists());
}

#[test]
fn a_check_writes_nothing_and_shows_the_difference() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let writer = Writer::open(&out, true).unwrap();
    writer.group("a", &files(&[("src/lib.rs", "one\n")]), null()).unwrap();
    assert!(!out.exists());
    let writer = Writer::open(&out, false).unwrap();
    writer.group("a", &files(&[("src/lib.rs", "one\n"), ("gone.rs", "x\n")]), null()).unwrap();
    let check = Writer::open(&out, true).unwrap();
    check.group("a", &files(&[("src/lib.rs", "two\n")]), null()).unwrap();
    insta::assert_snapshot!(check.diff(), @r"
    --- a/a/gone.rs
    +++ /dev/null
    @@ -1 +0,0 @@
    -x
    --- a/a/src/lib.rs
    +++ b/a/src/lib.rs
    @@ -1 +1 @@
    -one
    +two
    ");
    assert_eq!(fs::read_to_string(out.join("a/src/lib.rs")).unwrap(), "one\n");
}

#[test]
fn a_check_looks_at_the_manifest_too() {
    let dir = tempfile::tempdir().unwrap();
    let made = files(&[("src/lib.rs", "one\n")]);
    let group = || Writer::open(dir.path(), false).unwrap().group("a", &made, null()).unwrap();
    let checked = || {
        let check = Writer::open(dir.path(), true).unwrap();
        check.group("a", &made, null()).unwrap();
        check.diff()
    };
    let manifest = dir.path().join("a").join(MANIFEST);
    group();
    let text = fs::read_to_string(&manifest).unwrap();
    assert_eq!(checked(), "");
    // A checkout may end lines another way: what it says is what counts.
    fs::write(&manifest, text.replace('\n', "\r\n")).unwrap();
    assert_eq!(checked(), "");
    let other = text.replace("src/lib.rs", "src/gone.rs");
    for wrong in [None, Some(text.split_at(text.len() / 2).0), Some(other.as_str())] {
        match wrong {
            None => fs::remove_file(&manifest).unwrap(),
            Some(text) => fs::write(&manifest, text).unwrap(),
        }
        let diff = checked();
        assert!(
            diff.contains("+++ b/a/.switchboard.json") && diff.contains("src/lib.rs"),
            "{wrong:?}: {diff}"
        );
        group();
        assert_eq!(checked(), "", "a run mends it");
    }
    let leaving = Writer::open(dir.path(), true).unwrap();
    fs::remove_file(dir.path().join("a/src/lib.rs")).unwrap();
    leaving.remove("a").unwrap();
    assert!(leaving.diff().starts_with("--- a/a/.switchboard.json\n+++ /dev/null"), "{}", leaving.diff());
}

#[test]
fn no_path_leaves_the_folder() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(&dir.path().join("out"), false).unwrap();
    for path in ["../x", "/etc/x", "a/../../x", "a\\..\\x", "C:x", "nul.rs", "a//b", "", "x.", "a\0b", "."] {
        let refused = writer.group("a", &files(&[(path, "x"), ("fine.rs", "x")]), null());
        assert!(matches!(refused, Err(WriteError::Refused { .. })), "{path:?}");
        assert!(!dir.path().join("out/a/fine.rs").exists(), "nothing is written before all is checked");
    }
    for group in ["..", "a/b", "/x"] {
        assert!(writer.group(group, &files(&[("x.rs", "x")]), null()).is_err(), "{group}");
    }
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_removed_through_a_symlink() {
    let dir = tempfile::tempdir().unwrap();
    let (out, away) = (dir.path().join("out"), dir.path().join("away"));
    fs::create_dir_all(out.join("a")).unwrap();
    fs::create_dir_all(&away).unwrap();
    fs::write(away.join("lib.rs"), "theirs").unwrap();
    std::os::unix::fs::symlink(&away, out.join("a/src")).unwrap();
    let writer = Writer::open(&out, false).unwrap();
    assert!(writer.group("a", &files(&[("src/lib.rs", "x")]), null()).is_err());
    let hostile = Manifest {
        files: [("src/lib.rs".to_owned(), String::new()), ("../../away/lib.rs".to_owned(), String::new())]
            .into(),
        ..Manifest::default()
    };
    fs::write(out.join("a").join(MANIFEST), hostile.text()).unwrap();
    writer.group("a", &files(&[("x.rs", "x")]), null()).unwrap();
    assert_eq!(writer.left(), ["a/src/lib.rs"]);
    assert_eq!(fs::read_to_string(away.join("lib.rs")).unwrap(), "theirs");
}

#[test]
fn a_foreign_file_in_the_way_is_an_error_unless_it_is_marked() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("a")).unwrap();
    fs::write(dir.path().join("a/Cargo.toml"), "theirs").unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    assert!(writer.group("a", &files(&[("Cargo.toml", "x")]), null()).is_err());
    fs::write(dir.path().join("a/Cargo.toml"), format!("# {}", MARKS[0])).unwrap();
    let page = &crate::generate::hub(&[])[0].1;
    fs::write(dir.path().join("a/lib.rs"), page).unwrap();
    writer.group("a", &files(&[("Cargo.toml", "x"), ("lib.rs", "x")]), null()).unwrap();
}

#[test]
fn a_foreign_file_in_a_crate_of_ours_stays() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    let marked = format!("# {}", MARKS[0]);
    let first = files(&[("Cargo.toml", &marked)]);
    writer.group("a", &first, null()).unwrap();
    fs::write(dir.path().join("a/store.rs"), "mine").unwrap();
    let second = files(&[("Cargo.toml", &marked), ("store.rs", "x")]);
    let refused = writer.group("a", &second, null()).unwrap_err().to_string();
    assert!(refused.contains("store.rs") && refused.contains("move it away"), "{refused}");
    assert_eq!(fs::read_to_string(dir.path().join("a/store.rs")).unwrap(), "mine");
    // Without a manifest nobody knows whose the files of the crate are, and the crate is marked.
    fs::remove_file(dir.path().join("a").join(MANIFEST)).unwrap();
    writer.group("a", &second, null()).unwrap();
}

#[test]
fn what_is_stale_goes_only_as_it_was_written() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    let first = files(&[("notes.md", "ours"), ("old/a.rs", "a"), ("old/b.rs", "b"), ("x.rs", "x")]);
    writer.group("a", &first, null()).unwrap();
    fs::write(dir.path().join("a/notes.md"), format!("{} and mine", MARKS[0])).unwrap();
    fs::write(dir.path().join("a/old/a.rs"), "mine").unwrap();
    let check = Writer::open(dir.path(), true).unwrap();
    check.group("a", &files(&[("x.rs", "x")]), null()).unwrap();
    assert_eq!(check.left(), ["a/notes.md", "a/old/a.rs"]);
    let second = writer.group("a", &files(&[("x.rs", "y")]), null()).unwrap();
    assert_eq!(second, Touched { written: 1, unchanged: 0, removed: 1 });
    assert_eq!(writer.left(), ["a/notes.md", "a/old/a.rs"]);
    assert_eq!(fs::read_to_string(dir.path().join("a/old/a.rs")).unwrap(), "mine");
    assert_eq!(writer.manifest("a").unwrap().files.len(), 1, "what stays is ours no more");
    // The same with a group that goes.
    fs::write(dir.path().join("a/x.rs"), "mine").unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    writer.remove("a").unwrap();
    assert_eq!(writer.left(), ["a/x.rs"]);
    assert_eq!(fs::read_to_string(dir.path().join("a/x.rs")).unwrap(), "mine");
    assert_eq!(writer.manifest("a"), None);
}

#[test]
fn what_a_killed_run_left_goes_whether_it_came_to_be_written_or_not() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    let state = |nth: &str| {
        Files::from(["w.rs", "x.rs", "y.rs"].map(|name| (name.to_owned(), format!("{name} {nth}").into())))
    };
    writer.group("a", &state("one"), null()).unwrap();
    writer.group("next", &state("two"), null()).unwrap();
    writer.group("third", &state("three"), null()).unwrap();
    let [one, two, three] = ["a", "next", "third"].map(|group| writer.manifest(group).unwrap());
    // Killed twice: `w` was not written since the first run, `x` in the second, `y` in the third.
    let found = one.until(&two).until(&three);
    fs::write(dir.path().join("a").join(MANIFEST), found.text()).unwrap();
    fs::write(dir.path().join("a/x.rs"), "x.rs two").unwrap();
    fs::write(dir.path().join("a/y.rs"), "y.rs three").unwrap();
    writer.group("a", &files(&[("z.rs", "z")]), null()).unwrap();
    assert_eq!(writer.left(), Vec::<String>::new());
    assert!(["w.rs", "x.rs", "y.rs"].iter().all(|name| !dir.path().join("a").join(name).exists()));
}

#[test]
fn names_that_differ_in_case_alone_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    assert!(writer.group("a", &files(&[("A.rs", "x"), ("a.rs", "y")]), null()).is_err());
}

#[cfg(unix)]
#[test]
fn what_could_be_read_for_ever_has_no_hash() {
    assert!(sha256_of(Path::new("/dev/null")).is_err());
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("x"), "x").unwrap();
    assert_eq!(sha256_of(&dir.path().join("x")).unwrap(), sha256(b"x"));
}

#[cfg(unix)]
#[test]
fn what_could_be_read_for_ever_is_in_the_way() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("a")).unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(dir.path().join("a/x.rs")).unwrap();
    let writer = Writer::open(dir.path(), false).unwrap();
    let refused = writer.group("a", &files(&[("x.rs", "x")]), null());
    assert!(matches!(refused, Err(WriteError::Refused { .. })), "{refused:?}");
}

#[test]
fn a_draft_changes_nothing_until_its_group_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let writer = || Writer::open(dir.path(), false).unwrap().drawing(true);
    let drafts = |writer: &Writer, lib: &str| -> Files {
        let draft = |path: &str, text: &str| (path.to_owned(), writer.draft("a", path, text.to_owned()));
        [draft("Cargo.toml", "a"), draft("src/lib.rs", lib)].into()
    };
    let first = writer();
    let made = drafts(&first, "b");
    assert!(!dir.path().join("a").exists() && dir.path().join(TEMPORARY).exists());
    assert_eq!(first.group("a", &made, null()).unwrap(), Touched { written: 2, unchanged: 0, removed: 0 });
    drop(made);
    assert!(!dir.path().join(TEMPORARY).exists());
    // One that comes to nothing goes.
    drop(drafts(&first, "b2"));
    assert!(!dir.path().join(TEMPORARY).exists());
    assert_eq!(fs::read_to_string(dir.path().join("a/src/lib.rs")).unwrap(), "b");
    let second = writer();
    let made = drafts(&second, "b2");
    assert_eq!(second.group("a", &made, null()).unwrap(), Touched { written: 1, unchanged: 1, removed: 0 });
    assert_eq!(fs::read_to_string(dir.path().join("a/src/lib.rs")).unwrap(), "b2");
    // What is not ours to touch is told with the group.
    fs::write(dir.path().join("a/mine.rs"), "mine").unwrap();
    let foreign = [("mine.rs".to_owned(), second.draft("a", "mine.rs", "x".into()))].into();
    assert!(matches!(second.group("a", &foreign, null()), Err(WriteError::Refused { .. })));
    let outside = [("../x.rs".to_owned(), second.draft("a", "../x.rs", "x".into()))].into();
    assert!(matches!(second.group("a", &outside, null()), Err(WriteError::Refused { .. })));
    drop((foreign, outside));
    assert!(!dir.path().join(TEMPORARY).exists() && !dir.path().join("x.rs").exists());
}

#[test]
fn what_others_could_sweep_is_not_drawn() {
    let dir = tempfile::tempdir().unwrap();
    for (check, alone) in [(false, false), (true, true)] {
        let writer = Writer::open(dir.path(), check).unwrap().drawing(alone);
        let made = Files::from([("x.rs".to_owned(), writer.draft("a", "x.rs", "x".into()))]);
        assert!(!dir.path().join(TEMPORARY).exists());
        // Another run begins, and sweeps.
        Writer::open(dir.path(), false).unwrap();
        writer.group("a", &made, null()).unwrap();
        assert_eq!(dir.path().join("a/x.rs").exists(), !check);
        let _ = fs::remove_dir_all(dir.path().join("a"));
    }
}
