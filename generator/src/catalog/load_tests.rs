use std::time::Duration;

use super::super::types::Reset;
use super::*;

fn good(text: &str) -> Catalog {
    parse(Path::new("specs/catalog.yaml"), text).unwrap_or_else(|error| panic!("{error}"))
}

fn bad(text: &str) -> String {
    match parse(Path::new("specs/catalog.yaml"), text) {
        Ok(_) => panic!("this catalog should not be taken:\n{text}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_service_needs_only_its_spec() {
    let catalog = good("services:\n  open-weather:\n    spec: open-weather.yaml\n");
    let service = &catalog.services[0];
    assert!(catalog.hub);
    assert_eq!(catalog.runtime, RuntimeSource::Checkout);
    assert_eq!(service.crate_name, "open-weather");
    assert_eq!(service.lib_name, "open_weather");
    assert_eq!(service.env, "OPEN_WEATHER");
    assert_eq!(service.package_version, "0.1.0");
    assert_eq!(service.spec, Path::new("specs/open-weather.yaml"));
}

#[test]
fn every_key_is_read() {
    let catalog = good(include_str!("every_key.yaml"));
    insta::assert_debug_snapshot!(catalog);
}

#[test]
fn defaults_are_merged_key_by_key() {
    let catalog = good(
        "defaults:\n  timeout: { connect: 5s, attempt: 30s }\n  retry: { attempts: 3, idempotent: { a: true } }\n  headers: { A: x, B: y }\n\
         services:\n  one:\n    spec: one.yaml\n    timeout: { attempt: 10s }\n    retry: { idempotent: { a: false } }\n    headers: { a: z }\n",
    );
    let service = &catalog.services[0];
    assert_eq!(service.timeout.connect, Some(Duration::from_secs(5)));
    assert_eq!(service.timeout.attempt, Some(Duration::from_secs(10)));
    assert_eq!(service.retry.attempts, Some(3));
    assert_eq!(service.retry.idempotent, [("a".to_owned(), false)]);
    assert_eq!(service.headers, [("a".to_owned(), "z".to_owned()), ("B".to_owned(), "y".to_owned())]);
}

#[test]
fn what_the_servers_reset_means_needs_no_limit_of_our_own() {
    let catalog = good(
        "defaults:\n  rate_limit: { reset: epoch }\n\
         services:\n  one: { spec: one.yaml }\n  two:\n    spec: two.yaml\n    rate_limit: { requests: 3, per: 1s }\n",
    );
    let of = |at: usize| catalog.services[at].rate_limit.clone();
    let reset = Some(Reset::Epoch);
    assert_eq!(of(0), Some(RateLimit { own: None, reset }));
    assert_eq!(of(1), Some(RateLimit { own: Some((3, Duration::from_secs(1))), reset }));
    assert_eq!(good("services:\n  a: { spec: a.yaml }\n").services[0].rate_limit, None);
}

#[test]
fn a_misfit_that_comes_from_the_defaults_is_shown_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("catalog.yaml");
    std::fs::write(
        &file,
        "defaults:\n  retry: { idempotent: { a: true } }\nservices:\n  one: { spec: one.yaml }\n",
    )
    .unwrap();
    let place = |path: &[&str]| error_at(&file, path, "wrong").place.map(|(line, _)| line);
    assert_eq!(place(&["services", "one", "retry", "idempotent", "a"]), Some(2));
    assert_eq!(place(&["services", "one", "health", "operation"]), Some(4));
}

#[test]
fn a_plain_name_in_capitals_is_a_variable() {
    let catalog = good(
        "services:\n  a:\n    spec: a.yaml\n    auth:\n      basic: { username: api, password: A_PASSWORD }\n",
    );
    assert_eq!(
        catalog.services[0].auth[0].1,
        [
            Credential { part: Part::Username, from: From::Value("api".into()) },
            Credential { part: Part::Password, from: From::Env("A_PASSWORD".into()) },
        ]
    );
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let cases = [
        ("an unknown key", "services:\n  a:\n    spec: a.yaml\n    retri: { attempts: 3 }\n"),
        ("an unknown key of a policy", "defaults:\n  timeout: { conect: 5s }\nservices: {}\n"),
        ("an unknown key far from any", "servces_of_mine: 1\nservices: {}\nx: 1\n"),
        (
            "a duplicate service",
            "services:\n  a: { spec: a.yaml }\n  b: { spec: b.yaml }\n  a: { spec: c.yaml }\n",
        ),
        ("the same library twice", "services:\n  a-b: { spec: a.yaml }\n  a_b: { spec: b.yaml }\n"),
        (
            "the same package twice",
            "services:\n  a: { spec: a.yaml }\n  b:\n    spec: b.yaml\n    package: { name: a }\n",
        ),
        ("a bad duration", "services:\n  a:\n    spec: a.yaml\n    timeout: { attempt: 5 parsecs }\n"),
        ("a bad size", "services:\n  a:\n    spec: a.yaml\n    body: { max: 5 apples }\n"),
        ("a missing spec", "services:\n  a:\n    tests: true\n"),
        ("a service without anything", "services:\n  a:\n"),
        ("a spec that is a URL", "services:\n  a:\n    spec: https://example.com/a.yaml\n"),
        ("hub as a service", "services:\n  hub: { spec: a.yaml }\n"),
        ("target as a service", "services:\n  target: { spec: a.yaml }\n"),
        ("a dependency as a service", "services:\n  serde_json: { spec: a.yaml }\n"),
        ("a path as a service", "services:\n  ../../x: { spec: a.yaml }\n"),
        ("a bad package name", "services:\n  a:\n    spec: a.yaml\n    package: { name: \"x\\ny\" }\n"),
        ("a bad version", "services:\n  a:\n    spec: a.yaml\n    package: { version: 1.2 }\n"),
        ("a bad licence", "services:\n  a:\n    spec: a.yaml\n    package: { license: \"MIT\\nx = 1\" }\n"),
        (
            "an overlay that is no file",
            "services:\n  a:\n    spec: a.yaml\n    overlays: [https://a.example/fix.yaml]\n",
        ),
        ("a bad header", "services:\n  a:\n    spec: a.yaml\n    headers: { \"a b\": c }\n"),
        (
            "a secret in the catalog",
            "services:\n  a:\n    spec: a.yaml\n    auth:\n      basic: { username: u, password: hunter2 }\n",
        ),
        ("half a rate limit", "services:\n  a:\n    spec: a.yaml\n    rate_limit: { requests: 3 }\n"),
        (
            "a rate limit of no time",
            "services:\n  a:\n    spec: a.yaml\n    rate_limit: { requests: 3, per: 0s }\n",
        ),
        (
            "a share out of range in the defaults",
            "defaults:\n  breaker:\n    failure_rate: 50\nservices:\n  a: { spec: a.yaml }\n",
        ),
        (
            "half a rate limit here and nothing there",
            "defaults:\n  rate_limit:\n    requests: 3\nservices:\n  a: { spec: a.yaml }\n",
        ),
        (
            "a bad header in the defaults",
            "defaults:\n  headers:\n    \"a b\": c\nservices:\n  a: { spec: a.yaml }\n",
        ),
        ("two ways of paging", "services:\n  a:\n    spec: a.yaml\n    pagination: { page: p, offset: o }\n"),
        ("an unknown way of paging", "services:\n  a:\n    spec: a.yaml\n    pagination: scroll\n"),
        ("an unknown kind", "services:\n  a:\n    spec: a.yaml\n    kind: graphql\n"),
        (
            "no time in the defaults",
            "defaults:\n  timeout: { attempt: 0s }\nservices:\n  a: { spec: a.yaml }\n",
        ),
        ("no room", "services:\n  a:\n    spec: a.yaml\n    body: { max: 0 }\n"),
        ("a share out of range", "services:\n  a:\n    spec: a.yaml\n    breaker: { failure_rate: 50 }\n"),
        ("two runtimes", "runtime: { path: x, version: \"1\" }\nservices: {}\n"),
        (
            "a bad hash",
            "services:\n  a:\n    spec: a.yaml\n    origin: { url: \"https://example.com\", sha256: abc }\n",
        ),
        ("not a map", "- a\n"),
        ("not YAML", "services: {a\n"),
        ("nothing", ""),
    ];
    let mut all = String::new();
    for (name, text) in cases {
        all.push_str(&format!("# {name}\n{}\n\n", bad(text)));
    }
    insta::assert_snapshot!(all);
}

#[test]
fn a_catalog_is_a_file() {
    let folder = tempfile::tempdir().unwrap();
    assert!(read(folder.path()).unwrap_err().to_string().contains("not a file"));
    if cfg!(unix) {
        assert!(read(Path::new("/dev/zero")).unwrap_err().to_string().contains("not a file"));
    }
}
