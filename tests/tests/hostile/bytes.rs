//! Bytes that are no document, or half of one.

use switchboard_tests::place;

use crate::support::{HEAD, made, remark, tried};

#[test]
fn duplicate_keys_are_said_with_their_place() {
    let operation = "{ operationId: a, responses: { '204': { description: d } } }";
    let output = made(&format!("{HEAD}paths:\n  /a: {{ get: {operation} }}\n  /a: {{ get: {operation} }}\n"));
    assert_eq!(remark(&output, "duplicate-key").line, 5);
    let json = br#"{"openapi":"3.0.0","paths":{"/a":{"get":{"operationId":"x",
"operationId":"y"}}}}"#;
    let output = tried("spec.json", json).expect("generates");
    assert_eq!(remark(&output, "duplicate-key").line, 2);
}

#[test]
fn other_encodings_are_read_or_said() {
    let document = format!(
        "{HEAD}paths:\n  /a: {{ get: {{ operationId: a, summary: \"h\u{e9}\", responses: {{ '204': {{ description: d }} }} }} }}\n"
    );
    let marked = |units: Vec<u8>, mark: &[u8]| [mark, &units].concat();
    let little: Vec<u8> = document.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = document.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (what, bytes) in [
        ("UTF-8 with a mark", marked(document.clone().into_bytes(), b"\xef\xbb\xbf")),
        ("UTF-16 little", marked(little.clone(), b"\xff\xfe")),
        ("UTF-16 big", marked(big.clone(), b"\xfe\xff")),
    ] {
        let output = tried("spec.yaml", &bytes).unwrap_or_else(|why| panic!("{what}: {why}"));
        assert_eq!(output.operations.emitted, 1, "{what}");
        assert!(output.files.iter().any(|(_, text)| text.contains("h\u{e9}")), "{what}");
    }
    let latin: Vec<u8> = document.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin 1")).collect();
    let output = tried("spec.yaml", &latin).expect("generates");
    assert_eq!(remark(&output, "not-utf8").action, "repaired");
    for garbage in [
        b"\xff\xff\xff\xff".as_slice(),
        &[0; 1000],
        b"\x1f\x8b\x08\x00\x00",
        &[0x80; 5000],
        b"",
        b"\n\n",
        b"42",
        b"[]",
    ] {
        let why = tried("spec.yaml", garbage).expect_err("refused");
        assert!(why.contains("spec.yaml"), "{why}");
    }
}

#[test]
fn a_document_cut_anywhere_is_made_or_refused() {
    for spec in ["bodies.yaml", "unions.yaml", "swagger.yaml"] {
        let whole = std::fs::read(place::specs().join(spec)).expect("a file");
        for end in (0..whole.len()).step_by(whole.len() / 60 + 1) {
            if let Err(why) = tried("spec.yaml", &whole[..end]) {
                assert!(why.contains("spec.yaml"), "{spec} cut at {end}: {why}");
            }
        }
    }
}
