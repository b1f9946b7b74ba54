use super::*;
use crate::client::Client;
use crate::door::BoxFuture;
use crate::mock::{Mock, Reply};
use crate::request::{Draft, Spec};
use crate::service::{Credential, Part};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI32, Ordering};

pub(super) static SERVICE: Service = Service {
    name: "t",
    env: "T",
    base_url: "https://api.example.com",
    schemes: &[
        Scheme {
            name: "query",
            kind: SchemeKind::ApiKey { place: KeyPlace::Query, name: "api key" },
            source: &[Credential::env(Part::Key, "T_QUERY")],
        },
        Scheme {
            name: "cookie",
            kind: SchemeKind::ApiKey { place: KeyPlace::Cookie, name: "sid" },
            source: &[Credential::env(Part::Key, "T_COOKIE")],
        },
        Scheme {
            name: "basic",
            kind: SchemeKind::Basic,
            source: &[
                Credential::env(Part::Username, "T_USER"),
                Credential::env(Part::Password, "T_PASSWORD"),
            ],
        },
        Scheme {
            name: "oauth",
            kind: SchemeKind::oauth2("https://login.example.com/token", &["a", "b"]),
            source: &[
                Credential::env(Part::ClientId, "T_ID"),
                Credential::env(Part::ClientSecret, "T_SECRET"),
                Credential::env(Part::RefreshToken, "T_REFRESH"),
            ],
        },
        Scheme { name: "certificate", kind: SchemeKind::Mutual, source: &[] },
        Scheme {
            name: "header",
            kind: SchemeKind::ApiKey { place: KeyPlace::Header, name: "X-Key" },
            source: &[Credential::env(Part::Key, "T_HEADER")],
        },
    ],
    ..Service::DEFAULT
};

pub(super) fn client(mock: &Arc<Mock>, set: &'static [&'static str]) -> Client {
    let env = move |name: &str| set.contains(&name).then(|| format!("s3cr3t-{name}"));
    Client::builder(&SERVICE).env(env).transport(mock.clone()).build().unwrap()
}

async fn send(client: &Client, security: &'static [&'static [&'static str]]) -> Result<(), Fault> {
    let spec = Box::leak(Box::new(Spec { id: "op", path: "/op", security, ..Spec::DEFAULT }));
    client.execute(Draft::new(client, spec)).await.map(|_| ())
}

fn mock() -> Arc<Mock> {
    let mock = Mock::new();
    mock.on("*", "/op").answer(Reply::status(200));
    mock
}

#[tokio::test]
async fn the_first_alternative_whose_credentials_are_there() {
    let mock = mock();
    let client = client(&mock, &["T_COOKIE", "T_QUERY", "T_USER", "T_PASSWORD"]);
    send(&client, &[&["oauth"], &["query", "cookie"], &["basic"]]).await.unwrap();
    let seen = &mock.seen()[0];
    assert_eq!(seen.query, "api+key=s3cr3t-T_QUERY");
    assert_eq!(seen.headers.get("cookie").unwrap(), "sid=s3cr3t-T_COOKIE");
    assert!(!seen.headers.contains_key("authorization"));
    // None asked for: nothing is sent, not even what is there.
    send(&client, &[]).await.unwrap();
    assert!(mock.seen()[1].query.is_empty() && !mock.seen()[1].headers.contains_key("cookie"));
    // It may go without: what is there is used all the same, and without it goes.
    send(&client, &[&[], &["basic"]]).await.unwrap();
    assert!(mock.seen()[2].headers.contains_key("authorization"));
    send(&client, &[&[], &["oauth"]]).await.unwrap();
    assert!(!mock.seen()[3].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_key_that_is_there_goes_before_a_certificate_that_may_be() {
    let mock = mock();
    let client = client(&mock, &["T_COOKIE"]);
    send(&client, &[&["certificate"], &["cookie"]]).await.unwrap();
    assert!(mock.seen()[0].headers.contains_key("cookie"));
    // Without a key, and in a combination, the connection is all that there is to show.
    send(&client, &[&["basic"], &["certificate"]]).await.unwrap();
    assert!(!mock.seen()[1].headers.contains_key("authorization"));
    send(&client, &[&["certificate", "cookie"]]).await.unwrap();
    assert!(mock.seen()[2].headers.contains_key("cookie"));
}

#[tokio::test]
async fn rule_25_what_is_missing_is_told_by_name_alone() {
    let mock = mock();
    let env = |name: &str| (name == "T_USER").then(|| "  ".to_owned());
    let client = Client::builder(&SERVICE).env(env).transport(mock.clone()).build().unwrap();
    let fault = send(&client, &[&["basic"]]).await.unwrap_err();
    assert_eq!(fault.kind(), Kind::Auth);
    assert!(fault.to_string().contains("`T_USER` is empty"), "{fault}");
    assert!(fault.to_string().contains("`T_PASSWORD` is not set"), "{fault}");
    assert!(mock.seen().is_empty());
    let state = &client.credentials()[2];
    assert!(!state.set && state.env == ["T_USER", "T_PASSWORD"]);
}

#[tokio::test]
async fn rule_26_a_key_in_the_query_is_put_on_behind_a_redirect_once() {
    for to in ["/there?page=2", "/there?page=2&api+key=s3cr3t-T_QUERY", "/there?api+key=old&page=2"] {
        let mock = Mock::new();
        mock.on("*", "*").answers([Reply::status(307).header("location", to), Reply::status(200)]);
        let client = client(&mock, &["T_QUERY"]);
        send(&client, &[&["query"]]).await.unwrap();
        let queries: Vec<_> = mock.seen().into_iter().map(|seen| seen.query).collect();
        assert_eq!(queries, ["api+key=s3cr3t-T_QUERY", "page=2&api+key=s3cr3t-T_QUERY"], "{to}");
    }
}

#[tokio::test]
async fn rule_26_a_key_in_the_query_is_in_no_error() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::fail(crate::transport::SendKind::Broken));
    let client = client(&mock, &["T_QUERY"]);
    let fault = send(&client, &[&["query"]]).await.unwrap_err();
    assert!(mock.seen()[0].query.contains("s3cr3t"));
    let shown = format!("{fault} {fault:?} {client:?} {:?}", mock.seen());
    assert!(!shown.contains("s3cr3t"), "{shown}");
}

#[tokio::test]
async fn rule_25_an_error_that_repeats_a_credential_is_shown_without_it() {
    let mock = Mock::new();
    let basic = base64::engine::general_purpose::STANDARD.encode("s3cr3t-T_USER:s3cr3t-T_PASSWORD");
    let body = format!("no such key: s3cr3t-T_QUERY, s3cr3t-T_PASSWORD, {basic}. s3cr3t-T_QUERY");
    mock.on("*", "*").answer(Reply::status(403).body(body));
    let client = client(&mock, &["T_QUERY", "T_USER", "T_PASSWORD"]);
    let text = async |client: &Client, security: &'static [&'static [&'static str]]| {
        let spec = Box::leak(Box::new(Spec { id: "op", path: "/op", security, ..Spec::DEFAULT }));
        match client.execute(Draft::new(client, spec)).await.unwrap().content {
            crate::answer::Content::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            crate::answer::Content::Stream(_) => panic!("a stream"),
        }
    };
    // A key that is the user's name, without a password or with one that is none.
    let key = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let key = key.credential_part("basic", Part::Username, "s3cr3t-T_QUERY").build().unwrap();
    let named = text(&key, &[&["basic"]]).await;
    assert!(named.starts_with("no such key: [secret], "), "{named}");
    let query = text(&client, &[&["query"]]).await;
    assert!(query.starts_with("no such key: [secret], ") && query.ends_with(". [secret]"), "{query}");
    let pair = text(&client, &[&["basic"]]).await;
    assert!(pair.contains("s3cr3t-T_QUERY, [secret], [secret]. "), "{pair}");
}

#[tokio::test]
async fn rule_25_a_success_that_repeats_a_credential_is_not_quoted_with_it() {
    use std::error::Error as _;
    for body in [
        "\"s3cr3t-T_QUERY\"",
        r#"{"args":{"key":"s3cr3t-T_QUERY"}}"#,
        "key=s3cr3t-T_QUERY",
        r#"[{"s3cr3t-T_QUERY":{}}]"#,
    ] {
        let mock = Mock::new();
        mock.on("*", "*").answer(Reply::json(200, body));
        let client = client(&mock, &["T_QUERY"]);
        let spec = Box::leak(Box::new(Spec { id: "op", security: &[&["query"]], ..Spec::DEFAULT }));
        let answer = client.execute(Draft::new(&client, spec)).await.unwrap();
        let crate::answer::Content::Bytes(bytes) = answer.content else { panic!("a stream") };
        type Numbers = std::collections::BTreeMap<String, i64>;
        let fault = crate::answer::decode::json::<Numbers>(&answer.meta, &bytes).unwrap_err();
        let mut shown = format!("{fault} {fault:?}");
        let mut source = fault.source();
        while let Some(next) = source {
            shown += &format!(" {next} {next:?}");
            source = next.source();
        }
        assert!(shown.contains("[secret]") && !shown.contains("s3cr3t"), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_25_a_token_that_was_sent_is_not_shown_when_another_is_in_use() {
    let mock = Mock::new();
    mock.on("POST", "/token").answers([
        Reply::json(200, r#"{"access_token":"s3cr3t-first","expires_in":40}"#),
        Reply::json(200, r#"{"access_token":"s3cr3t-second","expires_in":60}"#),
    ]);
    let slow = Reply::status(403).after(std::time::Duration::from_secs(20)).body("s3cr3t-first is no good");
    mock.on("*", "/op").answers([slow, Reply::status(200)]);
    let client = client(&mock, &["T_ID", "T_SECRET"]);
    let spec = Box::leak(Box::new(Spec { id: "op", path: "/op", security: &[&["oauth"]], ..Spec::DEFAULT }));
    let first = tokio::spawn(client.execute(Draft::new(&client, spec)));
    tokio::time::sleep(std::time::Duration::from_secs(15)).await;
    // Another call finds the token too old, and takes a new one.
    send(&client, &[&["oauth"]]).await.unwrap();
    let answer = first.await.unwrap().unwrap();
    assert!(matches!(answer.content, crate::answer::Content::Bytes(bytes) if bytes == "[secret] is no good"),);
}

/// What a refresh token begins with.
fn refreshed(name: &str) -> Option<String> {
    match name {
        "T_ID" => Some("me".to_owned()),
        "T_REFRESH" => Some("first".to_owned()),
        _ => None,
    }
}

/// Says how many calls had been answered when it was asked, and fails as often as it is told to.
struct Store(Arc<Mock>, Mutex<Vec<(usize, String)>>, AtomicI32);

impl RefreshStore for Store {
    fn store<'a>(&'a self, scheme: &'a str, token: &'a Secret) -> BoxFuture<'a, Result<(), String>> {
        assert_eq!(scheme, "oauth");
        let seen = self.0.seen().iter().filter(|seen| seen.path == "/op").count();
        self.1.lock().unwrap().push((seen, token.expose().to_owned()));
        let fails = self.2.fetch_sub(1, Ordering::SeqCst) > 0;
        let answer = if fails { Err(format!("no room for {}", token.expose())) } else { Ok(()) };
        Box::pin(std::future::ready(answer))
    }
}

#[tokio::test(start_paused = true)]
async fn rule_16_a_rotated_refresh_token_is_stored_before_it_is_used() {
    let mock = mock();
    mock.on("POST", "/token").answers([
        Reply::json(200, r#"{"access_token":"a","expires_in":60,"refresh_token":"second"}"#),
        Reply::json(200, r#"{"access_token":"b","expires_in":60}"#),
    ]);
    let store = Arc::new(Store(mock.clone(), Mutex::default(), 0.into()));
    let builder = Client::builder(&SERVICE).env(refreshed).transport(mock.clone());
    let client = builder.refresh_store(store.clone()).build().unwrap();
    send(&client, &[&["oauth"]]).await.unwrap();
    assert_eq!(*store.1.lock().unwrap(), [(0, "second".to_owned())]);
    tokio::time::advance(std::time::Duration::from_secs(50)).await;
    send(&client, &[&["oauth"]]).await.unwrap();
    let forms: Vec<_> = mock.seen().into_iter().filter(|seen| seen.path == "/token").collect();
    let form = |n: usize| String::from_utf8_lossy(&forms[n].body).into_owned();
    assert!(form(0).contains("refresh_token=first") && form(0).contains("client_id=me"));
    assert!(form(1).contains("refresh_token=second"));
    assert!(form(0).contains("scope=a+b"));
}

#[tokio::test(start_paused = true)]
async fn rule_16_a_rotated_refresh_token_that_cannot_be_stored_is_not_lost() {
    let mock = mock();
    mock.on("POST", "/token").answers([
        Reply::json(200, r#"{"access_token":"a","expires_in":60,"refresh_token":"second"}"#),
        Reply::json(200, r#"{"access_token":"b","expires_in":60}"#),
    ]);
    let store = Arc::new(Store(mock.clone(), Mutex::default(), 2.into()));
    let builder = Client::builder(&SERVICE).env(refreshed).transport(mock.clone()).attempts(1);
    let client = builder.refresh_store(store.clone()).build().unwrap();
    // It cannot be stored: what came with it is used all the same.
    send(&client, &[&["oauth"]]).await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(61)).await;
    // Nor can it now: it is not used before that, and the error says why.
    let fault = send(&client, &[&["oauth"]]).await.unwrap_err();
    let why = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
    assert!(why.ends_with("could not be stored: no room for [secret]") && fault.is_retryable(), "{why}");
    tokio::time::advance(std::time::Duration::from_secs(1)).await;
    send(&client, &[&["oauth"]]).await.unwrap();
    let forms = mock.seen().into_iter().filter(|seen| seen.path == "/token");
    let forms: Vec<_> = forms.map(|seen| String::from_utf8_lossy(&seen.body).into_owned()).collect();
    assert_eq!(forms.len(), 2);
    assert!(
        forms[0].contains("refresh_token=first") && forms[1].contains("refresh_token=second"),
        "{forms:?}"
    );
    let stored = store.1.lock().unwrap().clone();
    assert_eq!(stored, [(0, "second".to_owned()), (1, "second".to_owned()), (1, "second".to_owned())]);
}

#[tokio::test(start_paused = true)]
async fn rule_16_a_store_that_hangs_costs_no_access_token() {
    struct Hangs;
    impl RefreshStore for Hangs {
        fn store<'a>(&'a self, _: &'a str, _: &'a Secret) -> BoxFuture<'a, Result<(), String>> {
            Box::pin(std::future::pending())
        }
    }
    let mock = mock();
    let rotated = Reply::json(200, r#"{"access_token":"a","expires_in":60,"refresh_token":"second"}"#);
    mock.on("POST", "/token").answer(rotated);
    let env = |name: &str| matches!(name, "T_ID" | "T_REFRESH").then(|| "first".to_owned());
    let builder = Client::builder(&SERVICE).env(env).transport(mock.clone()).attempts(1);
    let client = builder.refresh_store(Arc::new(Hangs)).build().unwrap();
    send(&client, &[&["oauth"]]).await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(61)).await;
    let fault = send(&client, &[&["oauth"]]).await.unwrap_err();
    let why = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
    assert!(why.ends_with("could not be stored: it took too long") && fault.is_retryable(), "{why}");
    assert_eq!(mock.seen().iter().filter(|seen| seen.path == "/token").count(), 1);
}

#[tokio::test]
async fn a_token_endpoint_that_says_no_with_a_200_is_understood() {
    let no = |word: &str| Reply::json(200, format!(r#"{{"error":"{word}"}}"#));
    for (word, last) in [
        ("bad_refresh_token", true),
        ("invalid_refresh_token", true),
        ("incorrect_client_credentials", true),
        ("slow_down", false),
    ] {
        let mock = mock();
        mock.on("POST", "/token").answer(no(word));
        let client = client(&mock, &["T_ID", "T_REFRESH"]);
        let fault = send(&client, &[&["oauth"]]).await.unwrap_err();
        let why = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
        assert_eq!((why.ends_with(word), fault.is_retryable()), (true, !last), "{why}");
        assert_eq!(mock.seen().len() == 1, last, "{word}");
    }
}

#[tokio::test]
async fn a_token_that_is_more_than_its_bearers_is_not_sent_as_one() {
    let granted = |kind: &str| Reply::json(200, format!(r#"{{"access_token":"a","token_type":{kind}}}"#));
    for kind in ["null", "\"\"", "\"BEARER\"", "\"Bearer \"", "\"BearerToken\"", "\"bot\"", "7"] {
        let mock = mock();
        mock.on("POST", "/token").answer(granted(kind));
        send(&client(&mock, &["T_ID", "T_REFRESH"]), &[&["oauth"]]).await.unwrap();
        assert_eq!(mock.seen()[1].headers["authorization"], "Bearer a", "{kind}");
    }
    for (kind, shown) in [("DPoP", "DPoP"), ("mac", "mac"), ("s3cr3t", "one that nobody knows")] {
        let mock = mock();
        mock.on("POST", "/token").answer(granted(&format!("\"{kind}\"")));
        let fault = send(&client(&mock, &["T_ID", "T_REFRESH"]), &[&["oauth"]]).await.unwrap_err();
        let said = format!("the token endpoint gave a token of another type than bearer: {shown}");
        let why = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
        assert!(why == said && !fault.is_retryable(), "{why}");
        assert_eq!((fault.kind(), mock.seen().len()), (Kind::Auth, 1), "{kind}");
    }
}

#[test]
fn rule_25_a_credential_that_is_given_and_empty_is_refused() {
    let builder = || Client::builder(&SERVICE).no_env().transport(mock());
    assert!(builder().credential("query", " ").build().is_err());
    assert!(builder().credential_part("oauth", Part::ClientId, "").build().is_err());
    assert!(builder().basic("basic", "", "").build().is_err());
    assert!(builder().basic("basic", "key", "").build().is_ok());
}

#[tokio::test]
async fn rule_29_a_token_url_without_tls_wants_the_same_loud_word() {
    let build = |loud: bool, url: &'static str| {
        let env = move |name: &str| match name {
            "T_TOKEN_URL" => Some(url.to_owned()),
            _ => Some("x".to_owned()),
        };
        let builder =
            Client::builder(&SERVICE).env(env).base_url("https://api.example.com").transport(mock());
        if loud { builder.danger_allow_plain_http().build() } else { builder.build() }
    };
    assert!(build(true, "http://login.internal:8080/token").is_ok());
    assert!(build(false, "http://login.internal:8080/token").is_err());
    assert!(build(true, "ftp://login.internal/token").is_err());
}

#[tokio::test]
async fn a_token_url_without_a_host_is_seen_from_the_base_url_in_use() {
    let build = |url: &'static str| {
        let env = move |name: &str| Some(if name == "T_TOKEN_URL" { url } else { "x" }.to_owned());
        let mock = mock();
        mock.on("POST", "/oauth/token").answer(Reply::json(200, r#"{"access_token":"a","expires_in":60}"#));
        let builder = Client::builder(&SERVICE).env(env).base_url("https://own.example.com");
        (builder.transport(mock.clone()).build(), mock)
    };
    let (client, mock) = build("/oauth/token");
    send(&client.unwrap(), &[&["oauth"]]).await.unwrap();
    let seen = mock.seen();
    let fetch = seen.iter().find(|seen| seen.path == "/oauth/token").expect("a token is fetched there");
    assert_eq!(fetch.host, "own.example.com");
    // What is no URL at all is not looked for at the service.
    for url in ["TBD", "login.example.com/token"] {
        assert!(build(url).0.is_err(), "{url}");
    }
}

#[tokio::test]
async fn a_server_that_wants_the_client_in_the_body_is_learnt_once() {
    let mock = mock();
    let no = Reply::json(401, r#"{"error":"invalid_client"}"#);
    let yes = Reply::json(200, r#"{"access_token":"a","expires_in":60}"#);
    mock.on("POST", "/token").answers([no, yes]);
    let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = builder
        .credential_part("oauth", Part::ClientId, "me")
        .credential_part("oauth", Part::ClientSecret, "hunter2")
        .build()
        .unwrap();
    tokio::time::pause();
    send(&client, &[&["oauth"]]).await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(50)).await;
    send(&client, &[&["oauth"]]).await.unwrap();
    let asked: Vec<_> = mock.seen().into_iter().filter(|seen| seen.path == "/token").collect();
    let ways: Vec<_> = asked
        .iter()
        .map(|seen| {
            let body = String::from_utf8_lossy(&seen.body).into_owned();
            (seen.headers.contains_key("authorization"), body.contains("client_id=me&client_secret=hunter2"))
        })
        .collect();
    // As a header, then in the body, and from then on in the body alone.
    assert_eq!(ways, [(true, false), (false, true), (false, true)]);
}

#[tokio::test]
async fn what_the_second_way_is_refused_for_is_what_is_wrong() {
    let no = |status, word: &str| Reply::json(status, format!(r#"{{"error":"{word}"}}"#));
    for (second, said, last) in [
        (no(400, "invalid_scope"), "invalid_scope", true),
        (no(401, "invalid_client"), "401: invalid_client", true),
        (Reply::status(503), "503", false),
    ] {
        let mock = mock();
        mock.on("POST", "/token").answers([no(401, "invalid_client"), second]);
        let builder = Client::builder(&SERVICE).no_env().transport(mock.clone()).attempts(1);
        let client = builder
            .credential_part("oauth", Part::ClientId, "me")
            .credential_part("oauth", Part::ClientSecret, "hunter2")
            .build()
            .unwrap();
        let fault = send(&client, &[&["oauth"]]).await.unwrap_err();
        let why = std::error::Error::source(&fault).map(ToString::to_string).unwrap_or_default();
        assert!(why.contains(said), "{why}");
        assert_eq!(fault.is_retryable(), !last, "{said}");
    }
}

#[tokio::test]
async fn client_credentials_go_as_basic_and_form_encoded() {
    let mock = mock();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a"}"#));
    let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = builder
        .credential_part("oauth", Part::ClientId, "i:d")
        .credential_part("oauth", Part::ClientSecret, "s c")
        .build()
        .unwrap();
    send(&client, &[&["oauth"]]).await.unwrap();
    let header = mock.seen()[0].headers.get("authorization").unwrap().clone();
    let plain = base64::engine::general_purpose::STANDARD.encode("i%3Ad:s+c");
    assert_eq!(header, format!("Basic {plain}"));
    assert!(header.is_sensitive());
    assert_eq!(mock.seen()[1].headers.get("authorization").unwrap(), "Bearer a");
}

#[tokio::test(start_paused = true)]
async fn rule_10_a_call_that_waits_for_a_token_until_its_end_may_be_made_again() {
    let mock = Mock::new();
    mock.on("*", "/token").answer(Reply::hang());
    mock.on("*", "/op").answer(Reply::status(200));
    let client = client(&mock, &["T_ID", "T_SECRET"]);
    let spec = Box::leak(Box::new(Spec {
        id: "op",
        method: "POST",
        path: "/op",
        security: &[&["oauth"]],
        ..Spec::DEFAULT
    }));
    let mut draft = Draft::new(&client, spec);
    draft.options.timeout = Some(std::time::Duration::from_secs(1));
    let fault = client.execute(draft).await.map(|_| ()).unwrap_err();
    assert_eq!((fault.kind(), fault.attempts()), (Kind::Timeout(TimeoutKind::Total), 0));
    assert!(fault.is_retryable() && fault.note().is_none(), "{fault:?}");
}
