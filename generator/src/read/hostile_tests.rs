//! What documents that mean harm, or only are broken, may do: nothing.

use super::*;
use crate::remark::{self, Remarks};
use std::path::PathBuf;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, bytes) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            std::fs::write(path, bytes).expect("a file");
        }
        Self(folder)
    }

    fn open(&self, name: &str) -> (Result<Library, Unreadable>, Remarks) {
        let mut remarks = Remarks::default();
        let library = Library::open(&self.0.path().join(name), &[], &mut remarks);
        (library, remarks)
    }
}

fn open(name: &str, text: impl AsRef<[u8]>) -> (Result<Library, Unreadable>, Remarks) {
    Folder::new(&[(name, text.as_ref())]).open(name)
}

fn codes(remarks: &Remarks) -> Vec<&'static str> {
    remarks.list.iter().map(|remark| remark.code).collect()
}

fn fails(name: &str, text: impl AsRef<[u8]>) -> String {
    open(name, text).0.err().map(|error| error.message).unwrap_or_default()
}

#[test]
fn nesting_is_bounded() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    assert!(fails("a.json", deep("[", "]")).contains("512 levels"));
    assert!(fails("a.json", deep("{\"a\":", "}")).contains("512 levels"));
    assert!(!fails("a.yaml", deep("a: [", "]")).is_empty());
    assert!(fails("a.yaml", deep("- ", "")).contains("512 levels"));
    assert!(!fails("a.yaml", deep("? ", "")).is_empty());
    let lines: String = (0..1_000).map(|n| " ".repeat(n) + "a:\n").collect();
    assert!(fails("a.yaml", lines).contains("512 levels"));
}

#[test]
fn billion_laughs_end() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for n in 1..30 {
        let before = n - 1;
        text += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{before}"); 9].join(", "));
    }
    assert!(fails("a.yaml", text).contains("aliases"));
    let mut text = String::from("a0: &a0 {x: 1}\n");
    for n in 1..2_000 {
        text += &format!("a{n}: &a{n} [*a{}]\n", n - 1);
    }
    assert!(fails("a.yaml", text).contains("512 levels by aliases"));
    let (library, remarks) = open("a.yaml", "a: &a [*a, 1]\n");
    assert_eq!(codes(&remarks), ["yaml-cycle"]);
    assert!(library.is_ok());
}

#[test]
fn a_document_cut_anywhere_is_read_or_said() {
    let json = "{\"a\": [1, -2.5e3, \"x\\u00e4\\\"\", {\"b\": null}], \"c\": true} // d";
    let yaml = "a: &x\n  - 'b'\n  - \"c\\n\"\n  - |\n    d\nf: *x\n<<: {g: 1}\n? [h]\n: 0x1F\n--- x\n";
    for (name, text) in [("a.json", json), ("a.yaml", yaml), ("b.yaml", json)] {
        for end in 0..text.len() {
            let (result, remarks) = open(name, text.get(..end).unwrap_or_default());
            match result {
                Ok(library) => assert_eq!(remark::rows(&remarks, &library).len(), remarks.list.len()),
                Err(error) => assert!(error.position.is_some(), "{error}"),
            }
        }
    }
}

#[test]
fn any_byte_anywhere_is_no_panic() {
    let yaml = "a: &x\n  - 'b'\n  - \"c\\n\"\n  - |\n    d\nf: *x\n<<: {g: 1}\n? [h]\n: 0x1F\n--- x\n";
    let json = "{\"a\": [1, -2.5e3, \"x\\u00e4\\\"\", {\"b\": null}], \"c\": true} // d";
    for text in [json, yaml] {
        for at in 0..text.len() {
            for byte in
                [0, b'\t', b'\n', b'"', b'\'', b'*', b'&', b'!', b'%', b'-', b'[', b'}', b'#', b'\\', 0xff]
            {
                let mut bytes = text.as_bytes().to_vec();
                if let Some(slot) = bytes.get_mut(at) {
                    *slot = byte;
                }
                let mut budget = super::slip::Budget::default();
                let _ = super::text::parse(bytes, &mut budget);
            }
        }
    }
}

#[test]
fn what_is_mended_is_said() {
    for (name, text, code) in [
        ("a.json", b"{\"a\": 1, \"a\": 2}".as_slice(), "duplicate-key"),
        ("a.json", b"{\"a\": 1} x", "trailing-text"),
        ("a.json", b"{\"a\": 1,}", "json-trailing-comma"),
        ("a.json", b"{/* a */ \"a\": 1}", "json-comment"),
        ("a.json", b"// a\n{\"a\": 1}", "json-comment"),
        ("a.json", b"{\"a\": \"\\ud800\"}", "json-escape"),
        ("a.json", b"{\"a\": \"\n\"}", "json-control-character"),
        ("a.json", b"{\"a\": \"\xff\"}", "not-utf8"),
        ("a.json", b"{\"a\": \"\0\"}", "nul-character"),
        ("a.json", b"{'a': 1}", "json-as-yaml"),
        ("a.yaml", b"a: 1\na: 2\n", "duplicate-key"),
        ("a.yaml", b"a: 1\n---\nb: 2\n", "yaml-documents"),
        ("a.yaml", b"a:\n\tb: 1\n", "yaml-tab"),
        ("a.yaml", b"a: \xff\n", "not-utf8"),
        ("a.yaml", b"a: \"\\ud83d\\ude00\"\n", "yaml-escape"),
        ("a.yaml", b"x:\n  a: {\n    b: [\n  1\n  ],\n  }\n  c: 2\n", "yaml-indent"),
        ("a.yaml", b"x:\n  - a: \"one\n  two\n\n    three\n four\"\n    c: 2\n", "yaml-indent"),
        ("a.yaml", b"? [a]\n: 1\n", "yaml-key"),
        ("a.yaml", b"<<: 1\n", "yaml-merge"),
    ] {
        let (library, remarks) = open(name, text);
        let shown = String::from_utf8_lossy(text);
        assert!(library.is_ok(), "{shown}: {:?}", library.err());
        assert_eq!(codes(&remarks), [code], "{shown}");
    }
}

#[test]
fn a_path_that_is_written_twice_has_the_operations_of_both() {
    for (name, text) in [
        (
            "a.json",
            r#"{"/a": {"get": 1, "put": 2}, "b": {"c": 3}, "/a": {"post": 4, "put": 5}, "b": {"d": 6}}"#,
        ),
        ("a.yaml", "/a: {get: 1, put: 2}\nb: {c: 3}\n/a: {post: 4, put: 5}\nb: {d: 6}\n"),
    ] {
        let (library, remarks) = open(name, text);
        assert_eq!(codes(&remarks), ["duplicate-key"; 3], "{name}");
        let value = library.expect("reads").json(FileId(0)).value();
        let wanted = serde_json::json!({"/a": {"get": 1, "put": 5, "post": 4}, "b": {"d": 6}});
        assert_eq!(value, wanted, "{name}");
    }
}

#[test]
fn very_many_keys_take_no_longer_than_they_must() {
    let keys: Vec<String> = (0..200_000).map(|n| format!("\"k{n}\": {{}}")).collect();
    let text = format!("{{{}, \"k7\": 1}}", keys.join(","));
    let start = std::time::Instant::now();
    let (library, remarks) = open("a.json", text);
    assert_eq!(codes(&remarks), ["duplicate-key"]);
    let library = library.expect("reads");
    assert_eq!(library.json(FileId(0)).as_object().map(<[_]>::len), Some(200_000));
    assert!(start.elapsed().as_secs() < 20);
}

#[test]
fn files_are_found_from_where_the_reference_stands() {
    let folder = Folder::new(&[
        (
            "root.yaml",
            b"a: {$ref: 'x/one.json#/p~1q'}\nb: {$ref: text.md}\nc: {example: {$ref: gone.yaml}}\n",
        ),
        ("x/one.json", b"{\"p/q\": {\"$ref\": \"../two.yaml#pet\"}, \"r\": {\"$ref\": \"#/p~1q\"}}"),
        (
            "two.yaml",
            b"z:\n  $anchor: pet\n  $id: https://example.com/pet\n  w: {$ref: 'https://example.com/pet'}\n",
        ),
        ("text.md", b"# Hello: [\n"),
    ]);
    let (library, remarks) = folder.open("root.yaml");
    let library = library.expect("reads");
    assert_eq!(codes(&remarks), [""; 0]);
    assert_eq!(library.files().count(), 4);
    let one = library.locate(FileId(0), "x/one.json#/p~1q").expect("known");
    assert_eq!(one.steps, ["p/q"]);
    let pet = library.locate(one.file, "../two.yaml#pet").expect("known");
    assert_eq!(library.at(&pet).and_then(|pet| pet.get("$anchor")).and_then(Json::as_str), Some("pet"));
    assert_eq!(library.locate(FileId(0), "https://example.com/pet"), Ok(pet.clone()));
    let text = library.locate(FileId(0), "text.md").expect("known");
    assert_eq!(library.at(&text).and_then(Json::as_str), Some("# Hello: [\n"));
    assert!(library.locate(FileId(0), "gone.yaml").is_err());
    assert!(library.locate(FileId(99), "#/a").is_ok_and(|target| library.at(&target).is_none()));
}

#[test]
fn names_of_resources_are_the_base_of_the_references_below() {
    let root = b"$self: https://a.example/api/root\n\
        a: {$ref: 'schemas/foo'}\n\
        b: {$ref: '#/a'}\n\
        d:\n  properties: {own: {$id: deep/er, $ref: '../bar#/x'}, self: {$ref: '#/properties/own'}}\n  \
        $id: schemas/foo\n\
        e: {$id: /api/schemas/bar, x: {type: string}}\n\
        f: {$id: one, g: {$anchor: same}, h: {$ref: '#same'}}\n\
        i: {$id: two, g: {$anchor: same}, h: {$ref: '#same'}}\n";
    let (library, remarks) = Folder::new(&[("root.yaml", root)]).open("root.yaml");
    let library = library.expect("reads");
    assert_eq!(codes(&remarks), [""; 0]);
    let at = |steps: &[&str], reference: &str| {
        library.locate_by_name(FileId(0), steps, reference).map(|target| target.steps.join("/"))
    };
    assert_eq!(at(&["a"], "schemas/foo").as_deref(), Some("d"));
    assert_eq!(at(&["b"], "#/a").as_deref(), Some("a"));
    assert_eq!(at(&["d", "properties", "own"], "../bar#/x").as_deref(), Some("e/x"));
    assert_eq!(at(&["d", "properties", "self"], "#/properties/own").as_deref(), Some("d/properties/own"));
    assert_eq!(at(&["d", "properties", "self"], "#/a"), None);
    assert_eq!(at(&["f", "h"], "#same").as_deref(), Some("f/g"), "each resource has anchors of its own");
    assert_eq!(at(&["i", "h"], "#same").as_deref(), Some("i/g"));
    assert_eq!(at(&["i", "h"], "one#same").as_deref(), Some("f/g"));
    assert_eq!(at(&["e"], "nowhere"), None);
}

#[cfg(unix)]
#[test]
fn nothing_outside_is_opened() {
    let outside = Folder::new(&[("secret.yaml", b"secret: 1\n")]);
    let secret = outside.0.path().join("secret.yaml");
    let root = format!(
        "a: {{$ref: link.yaml}}\nb: {{$ref: '{}'}}\nc: {{$ref: ../secret.yaml}}\nd: {{$ref: 'file://{}'}}\n\
         e: {{$ref: dir/secret.yaml}}\nf: {{$ref: pipe}}\ng: {{$ref: gone.yaml}}\nh: {{$ref: bad.yaml}}\n\
         i: {{$ref: self.yaml}}\n",
        secret.display(),
        secret.display()
    );
    let folder = Folder::new(&[("root.yaml", root.as_bytes()), ("bad.yaml", b"a: [")]);
    let link =
        |to: PathBuf, name: &str| std::os::unix::fs::symlink(to, folder.0.path().join(name)).expect("a link");
    link(secret, "link.yaml");
    link(outside.0.path().to_owned(), "dir");
    link(folder.0.path().join("root.yaml"), "self.yaml");
    std::fs::create_dir(folder.0.path().join("pipe")).expect("a folder");
    let (library, remarks) = folder.open("root.yaml");
    let library = library.expect("reads");
    let outside = "ref-outside";
    assert_eq!(
        codes(&remarks),
        [outside, outside, outside, "ref-scheme", outside, "ref-unreadable", "ref-missing", "ref-unreadable"]
    );
    assert_eq!(library.files().count(), 1);
    assert!(library.files().all(|(_, _, text)| !text.contains("secret: 1")));
    assert!(library.locate(FileId(0), "link.yaml").is_err());
    assert!(library.locate(FileId(0), "self.yaml#/a").is_ok_and(|target| target.file == FileId(0)));
    let rows = remark::rows(&remarks, &library);
    assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn an_overlay_is_applied_before_references_are_followed() {
    let folder = Folder::new(&[
        ("root.yaml", b"paths: {}\n"),
        ("fix.yaml", b"overlay: 1.0.0\nactions:\n- target: $.paths\n  update: {/a: {$ref: a.yaml}}\n"),
        ("a.yaml", b"get: {}\n"),
    ]);
    let mut remarks = Remarks::default();
    let path = |name: &str| folder.0.path().join(name);
    let library = Library::open(&path("root.yaml"), &[path("fix.yaml")], &mut remarks).expect("reads");
    assert_eq!(library.files().count(), 2);
    let missing = Library::open(&path("root.yaml"), &[path("gone.yaml")], &mut remarks);
    assert!(missing.is_err_and(|error| error.file.ends_with("gone.yaml")));
}

#[test]
fn a_remark_is_shown_with_its_line() {
    let folder = Folder::new(&[("root.yaml", "a:\n  b: 1\n  \"b\": \u{1b}[31m\u{202e}\n".as_bytes())]);
    let (library, remarks) = folder.open("root.yaml");
    let Ok(library) = library else { return };
    let shown = remark::show(&remarks, &library);
    assert!(
        shown.starts_with("warning[duplicate-key]: `b` stands more than once; the last counts\n --> "),
        "{shown}"
    );
    assert!(
        shown.contains(
            "root.yaml:3:3 (#/a/b)\n  |\n3 |   \"b\": \u{fffd}[31m\u{fffd}\n  |   ^\n  = dropped: "
        ),
        "{shown}"
    );
}

#[test]
fn of_many_remarks_the_last_row_says_how_many_more_there_are() {
    // Each key twice, 1,000 times more often than a file keeps.
    let keys: Vec<String> = (0..2_000).map(|n| format!("\"k{n}\": 1, \"k{n}\": 2")).collect();
    let folder = Folder::new(&[("root.json", format!("{{{}}}", keys.join(", ")).as_bytes())]);
    let (library, mut remarks) = folder.open("root.json");
    let library = library.expect("reads");
    let rows = remark::rows(&remarks, &library);
    let last = rows.last().map(|row| (row.code, row.severity, row.message.as_str()));
    assert_eq!((rows.len(), last), (1_001, Some(("duplicate-key", "warning", "1000 more of this kind"))));
    // And more than are kept in all.
    for n in 0..5_200 {
        remarks.note(remark::Action::Kept, "test", &n.to_string(), remark::Place::default());
    }
    let rows = remark::rows(&remarks, &library);
    let of_test: Vec<&str> =
        rows.iter().filter(|row| row.code == "test").map(|row| row.message.as_str()).collect();
    assert_eq!((of_test.len(), of_test.last()), (5_001, Some(&"200 more of this kind")));
    let shown = remark::show(&remarks, &library);
    assert!(
        shown.contains(" = 5199 more of this kind;") && shown.contains(" = 1999 more of this kind;"),
        "{shown}"
    );
}
