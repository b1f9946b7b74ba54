//! Where a program finds its keys: what it has set before the change must still be read after it.

use super::Verdict::{Additive, Breaking, Documentation};
use super::testing::{BASE, between, of, verdicts, with};
use crate::catalog::{Credential, From, Part, Service};

const SOURCE: (&str, super::Verdict, super::Verdict) = ("auth-source", Breaking, Documentation);

#[test]
fn a_second_scheme_of_a_kind_renames_the_variables_of_the_first() {
    let base = BASE.replace("token: [", "login: [").replace("token: {", "login: {");
    let beside = |scheme: &str| base.replace("login: {", &format!("other: {{ {scheme} }}, login: {{"));
    let second = beside("type: http, scheme: bearer");
    let added = ("auth-added", Additive, Documentation);
    let diff = of(&base, &second);
    assert_eq!(verdicts(&diff), [SOURCE, added]);
    assert_eq!(diff.changes[0].what, "the scheme `login` now reads `PETS_LOGIN_TOKEN`, was `PETS_TOKEN`");
    let removed = ("auth-removed", Breaking, Documentation);
    assert_eq!(verdicts(&of(&second, &base)), [removed, SOURCE]);
    let certificate = beside("type: mutualTLS");
    assert_eq!(verdicts(&of(&base, &certificate)), [added], "a certificate is read from no variable");
}

#[test]
fn what_the_catalog_says_counts_by_what_comes_of_it() {
    let reads = |name: &str| {
        let credential = Credential { part: Part::Secret, from: From::Env(name.to_owned()) };
        move |entry: Service| Service { auth: vec![("token".to_owned(), vec![credential])], ..entry }
    };
    let plain = |entry: Service| entry;
    assert_eq!(verdicts(&between((BASE, plain), (BASE, reads("KEY")))), [SOURCE]);
    assert_eq!(
        verdicts(&between((BASE, reads("PETS_TOKEN")), (BASE, plain))),
        [],
        "it was called so by itself"
    );
    // Named in the catalog, it stays whatever else the document gets.
    let second = with("token: { type", "other: { type: http, scheme: bearer }, token: { type");
    let added = ("auth-added", Additive, Documentation);
    assert_eq!(verdicts(&between((BASE, reads("KEY")), (&second, reads("KEY")))), [added]);
}

#[test]
fn what_the_catalog_says_is_shown_where_it_stands() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalog.yaml");
    std::fs::write(folder.path().join("pets.yaml"), BASE).unwrap();
    let read = |more: &str| {
        let text =
            format!("defaults:\n  timeout: {{ total: 5s }}\nservices:\n  pets:\n    spec: pets.yaml\n{more}");
        std::fs::write(&file, text).unwrap();
        crate::catalog::read(&file).unwrap().services
    };
    let old = read("    retry: { idempotent: { createPet: true } }\n    timeout: { total: 9s }\n");
    let new = read("    headers: { A: b }\n    auth: { token: { env: KEY } }\n");
    let mut report = super::diff(&old, &new);
    report.in_catalog(&file);
    let changes = &report.services[0].changes;
    assert!(changes.iter().all(|change| change.file == file.display().to_string()), "{changes:?}");
    let places: Vec<_> = changes.iter().map(|change| (change.pointer.as_str(), change.line)).collect();
    // What is gone is shown at the defaults, if they hold now, or at its service.
    assert_eq!(
        places,
        [
            ("#/services/pets/auth/token", 7),
            ("#/services/pets/headers", 6),
            ("#/services/pets/timeout", 2),
            ("#/services/pets/retry/idempotent", 4),
        ]
    );
}
