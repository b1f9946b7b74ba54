//! References that lead where they must not, or nowhere.

use crate::support::{HEAD, Place, REFERS, codes, made, remark};

#[test]
fn references_out_of_the_folder_are_refused_with_their_place() {
    let outside = Place::new(&[("secret.yaml", b"type: object\nproperties: { s3cret: { type: string } }\n")]);
    let secret = outside.0.path().join("secret.yaml");
    let name = outside.0.path().file_name().expect("a name").to_string_lossy().into_owned();
    for (target, code) in [
        (format!("../{name}/secret.yaml"), "ref-outside"),
        (format!("x/../../{name}/secret.yaml"), "ref-outside"),
        (format!("%2e%2e/{name}/secret.yaml"), "ref-outside"),
        (secret.display().to_string(), "ref-outside"),
        (format!("file://{}", secret.display()), "ref-scheme"),
        ("https://example.com/a.yaml#/b".to_owned(), "ref-scheme"),
        ("ftp://example.com/a.yaml".to_owned(), "ref-scheme"),
        ("data:application/json,{}".to_owned(), "ref-scheme"),
        ("//example.com/a.yaml".to_owned(), "ref-"),
        ("\\\\\\\\host\\\\a.yaml".to_owned(), "ref-"),
        ("/dev/zero".to_owned(), "ref-outside"),
        ("/proc/self/environ".to_owned(), "ref-outside"),
    ] {
        let output = made(&format!("{HEAD}{}", REFERS.replace("'TARGET'", &format!("\"{target}\""))));
        let remark = output.remarks.iter().find(|remark| remark.code.starts_with(code));
        let remark = remark.unwrap_or_else(|| panic!("{target}: {:?}", codes(&output)));
        assert_eq!(remark.line, 7, "{target}: {remark:?}");
        assert!(!output.files.iter().any(|(_, text)| text.contains("s3cret")), "{target}");
    }
}

#[cfg(unix)]
#[test]
fn symlinks_out_of_the_folder_are_refused() {
    let outside = Place::new(&[("secret.yaml", b"type: object\nproperties: { s3cret: { type: string } }\n")]);
    for (link, target) in
        [("link.yaml", outside.0.path().join("secret.yaml")), ("dir", outside.0.path().to_owned())]
    {
        let reference = if link == "dir" { "dir/secret.yaml" } else { link };
        let place =
            Place::new(&[("spec.yaml", format!("{HEAD}{}", REFERS.replace("TARGET", reference)).as_bytes())]);
        std::os::unix::fs::symlink(&target, place.0.path().join(link)).expect("a link");
        let output = place.made("spec.yaml").expect("generates");
        assert_eq!(remark(&output, "ref-outside").line, 7);
        assert!(!output.files.iter().any(|(_, text)| text.contains("s3cret")));
    }
}

#[test]
fn circles_of_references_end() {
    for (what, schemas) in [
        ("itself", "    S0: { $ref: '#/components/schemas/S0' }\n"),
        ("two", "    S0: { $ref: '#/components/schemas/S1' }\n    S1: { $ref: '#/components/schemas/S0' }\n"),
        (
            "allOf",
            "    S0: { allOf: [{ $ref: '#/components/schemas/S0' }, { type: object, properties: { a: { type: string } } }] }\n",
        ),
        ("oneOf", "    S0: { oneOf: [{ $ref: '#/components/schemas/S0' }] }\n"),
        ("items", "    S0: { type: array, items: { $ref: '#/components/schemas/S0' } }\n"),
        ("the document", "    S0: { $ref: '#' }\n"),
        (
            "its own inside",
            "    S0: { properties: { a: { $ref: '#/components/schemas/S0/properties/a' } } }\n",
        ),
    ] {
        let document = format!(
            "{HEAD}{}components:\n  schemas:\n{schemas}",
            REFERS.replace("TARGET", "#/components/schemas/S0")
        );
        assert_eq!(made(&document).operations.emitted, 1, "{what}");
    }
    let output =
        made(&format!("{HEAD}paths:\n  /a: {{ $ref: '#/paths/~1b' }}\n  /b: {{ $ref: '#/paths/~1a' }}\n"));
    assert!(remark(&output, "ref-cycle").line > 3);
}
