//! Keys that callers give as arguments.

use super::carry;
use super::tests::{SERVICE, client};
use crate::Kind;
use crate::client::Client;
use crate::mock::{Mock, Reply};
use crate::request::{Draft, Param, Spec, cookie, header, query};

/// An operation with its key as a parameter in the query.
static KEYED: Spec =
    Spec { id: "op", path: "/op", params: &[query("api key")], security: &[&["query"]], ..Spec::DEFAULT };

#[tokio::test]
async fn rule_26_a_key_that_is_an_argument_is_put_on_behind_a_redirect() {
    let mock = Mock::new();
    mock.on("*", "*").answers([Reply::status(307).header("location", "/there?page=2"), Reply::status(200)]);
    let client = client(&mock, &["T_QUERY"]);
    let mut draft = Draft::new(&client, &KEYED);
    draft.arg(0, "m1ne");
    client.execute(draft).await.unwrap();
    let queries: Vec<_> = mock.seen().into_iter().map(|seen| seen.query).collect();
    assert_eq!(queries, ["api%20key=m1ne", "page=2&api+key=m1ne"]);
}

#[tokio::test]
async fn rule_26_a_next_page_has_the_key_of_the_page_before() {
    let client = client(&Mock::new(), &["T_QUERY"]);
    for (given, link, expected) in [
        (Some("m1ne"), "page=2", "page=2&api%20key=m1ne"),
        (Some("m1ne"), "page=2&api%20key=REDACTED", "page=2&api%20key=m1ne"),
        (None, "api%20key=REDACTED&page=2", "page=2"),
    ] {
        let mut draft = Draft::new(&client, &KEYED);
        given.into_iter().for_each(|key| draft.arg(0, key));
        carry(&mut draft, link.to_owned());
        assert_eq!(draft.query, expected);
    }
}

#[tokio::test]
async fn rule_25_a_key_that_is_an_argument_goes_alone_and_is_as_secret() {
    const PARAMS: &[Param] = &[query("api key"), cookie("sid"), header("x-key"), header("authorization")];
    const ALL: &[&[&str]] = &[&["query", "cookie", "header"]];
    static SPEC: Spec = Spec { id: "op", path: "/op", params: PARAMS, security: ALL, ..Spec::DEFAULT };
    let mock = Mock::new();
    mock.on("*", "/op").answer(Reply::status(403).body("not m1ne-q, m1ne-c, m1ne-h, s3cr3t-T_HEADER"));
    let text = async |client: &Client, given: &[(usize, &str)]| {
        let mut draft = Draft::new(client, &SPEC);
        for (index, value) in given {
            draft.arg(*index, *value);
        }
        match client.execute(draft).await.unwrap().content {
            crate::answer::Content::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            crate::answer::Content::Stream(_) => panic!("a stream"),
        }
    };
    // Those that are not there need not be.
    let some = client(&mock, &["T_QUERY", "T_HEADER"]);
    let said = text(&some, &[(0, "m1ne-q"), (1, "m1ne-c"), (2, "m1ne-h")]).await;
    assert_eq!(said, "not [secret], [secret], [secret], [secret]");
    let seen = &mock.seen()[0];
    assert_eq!(
        (seen.query.as_str(), &seen.headers["cookie"]),
        ("api%20key=m1ne-q", &"sid=m1ne-c".parse().unwrap())
    );
    assert!(seen.headers["x-key"] == "m1ne-h" && seen.headers["x-key"].is_sensitive());
    // What is not given comes from where it always does.
    let all = client(&mock, &["T_QUERY", "T_HEADER", "T_COOKIE"]);
    text(&all, &[(2, "m1ne-h")]).await;
    let seen = &mock.seen()[1];
    assert_eq!(
        (seen.query.as_str(), &seen.headers["x-key"]),
        ("api+key=s3cr3t-T_QUERY", &"m1ne-h".parse().unwrap())
    );
    // An empty one counts for nothing.
    text(&all, &[(0, ""), (2, "m1ne-h")]).await;
    assert_eq!(mock.seen()[2].query, "api+key=s3cr3t-T_QUERY");
    // One in `Authorization` is as secret where another scheme goes along.
    static KEY: Spec = Spec { security: &[&["header"]], ..SPEC };
    let mut draft = Draft::new(&all, &KEY);
    draft.arg(3, "Bearer m1ne-a");
    all.execute(draft).await.unwrap();
    assert!(mock.seen().last().unwrap().headers["authorization"].is_sensitive());
    // Of `Authorization` the credential has the last word.
    static BASIC: Spec =
        Spec { id: "op", path: "/op", params: PARAMS, security: &[&["basic"]], ..Spec::DEFAULT };
    let basic = client(&mock, &["T_USER", "T_PASSWORD"]);
    let mut draft = Draft::new(&basic, &BASIC);
    draft.arg(3, "mine");
    basic.execute(draft).await.unwrap();
    let seen = mock.seen().last().unwrap().clone();
    assert!(seen.headers["authorization"].to_str().unwrap().starts_with("Basic "));
}

#[tokio::test]
async fn a_key_that_would_be_two_cookies_is_refused_and_not_shown() {
    static SPEC: Spec = Spec { id: "op", path: "/op", security: &[&["cookie"]], ..Spec::DEFAULT };
    let mock = Mock::new();
    for key in ["s3cr3t;admin=1", "s3cr3t\tx", "s3cr3t\u{7f}"] {
        let env = move |name: &str| (name == "T_COOKIE").then(|| key.to_owned());
        let client = Client::builder(&SERVICE).env(env).transport(mock.clone()).build().unwrap();
        let fault = client.execute(Draft::new(&client, &SPEC)).await.map(|_| ()).unwrap_err();
        assert_eq!(fault.message(), "the credential of `cookie` is no value of a cookie");
        assert!(fault.kind() == Kind::Auth && !format!("{fault:?}").contains("s3cr3t"), "{fault:?}");
    }
    assert!(mock.seen().is_empty());
}

#[tokio::test]
async fn rule_25_a_key_that_is_a_header_of_the_callers_is_as_secret() {
    static SPEC: Spec = Spec { id: "op", path: "/op", params: &[header("X-User-Token")], ..Spec::DEFAULT };
    let mock = Mock::new();
    mock.on("*", "*").answer(
        Reply::status(403)
            .body("not k3y-builder, k3y-call, k3y-other, k3y-ünicode, k3y-argument, k3y-cookie, plain-text"),
    );
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = client
        .header("X-Api-Key", "k3y-builder")
        .header("Access-Key", "k3y-other")
        .header("X-Place", "plain-text")
        .build()
        .unwrap();
    let mut draft = Draft::new(&client, &SPEC);
    draft.arg(0, "k3y-argument");
    draft.set_header("X-Secret", "k3y-call");
    draft.set_header("DD-APPLICATION-KEY", "k3y-ünicode");
    draft.set_header("Cookie", "a=1; sid=k3y-cookie");
    let crate::answer::Content::Bytes(shown) = client.execute(draft).await.unwrap().content else { panic!() };
    assert_eq!(shown, "not [secret], [secret], [secret], [secret], [secret], [secret], plain-text");
}
