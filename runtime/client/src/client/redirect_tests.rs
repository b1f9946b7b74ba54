//! What became of a call that a redirect led on.

use super::*;
use crate::answer::Content;
use crate::mock::{Mock, Reply};
use crate::request::Spec;
use crate::service::{Credential, KeyPlace, Part, Refused, Retry, Scheme, SchemeKind};

const PLAIN: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };
static SERVICE: Service = Service {
    schemes: &[Scheme {
        name: "oauth",
        kind: SchemeKind::oauth2("https://login.example.com/token", &[]),
        source: &[Credential::value(Part::ClientId, "id"), Credential::value(Part::ClientSecret, "s3cr3t")],
    }],
    security: &[&["oauth"]],
    ..PLAIN
};

/// `/x` redirects with that status to `/y`, which answers so and then well.
fn redirecting(status: u16, then: Reply) -> Arc<Mock> {
    let mock = Mock::new();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a","expires_in":3600}"#));
    mock.on("*", "/x").answer(Reply::status(status).header("location", "/y"));
    mock.on("*", "/y").answers([then, Reply::status(200)]);
    mock
}

fn asked(mock: &Mock, path: &str) -> usize {
    mock.seen().iter().filter(|seen| seen.path == path).count()
}

#[tokio::test(start_paused = true)]
async fn rule_01_what_a_redirect_took_for_done_is_not_done_again() {
    let any = Retry { refused: Refused::Any, ..Retry::DEFAULT };
    let busy = |status| Reply::status(status).header("retry-after", "1");
    let refusals = [Reply::status(401), Reply::status(425), busy(429), busy(503)];
    for (number, refusal) in refusals.into_iter().enumerate() {
        for status in [301, 302, 303] {
            let mock = redirecting(status, refusal.clone());
            let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).retry(any);
            let client = client.build().unwrap();
            let answer = client.request("POST", "/x").body("text/plain", "1").answer().await.unwrap();
            assert_eq!((asked(&mock, "/x"), asked(&mock, "/y")), (1, 1), "{number}, {status}");
            assert!(answer.meta.status.as_u16() > 400 && !answer.meta.retryable, "{number}, {status}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn rule_15_a_token_that_is_refused_behind_a_redirect_is_dropped_all_the_same() {
    let mock = redirecting(303, Reply::status(401));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    for (status, tokens) in [(401, 1), (200, 2)] {
        let answer = client.request("POST", "/x").answer().await.unwrap();
        assert_eq!((answer.meta.status.as_u16(), asked(&mock, "/token")), (status, tokens));
    }
}

#[tokio::test(start_paused = true)]
async fn rule_01_behind_a_redirect_what_is_safe_or_was_not_done_is_tried_again() {
    let any = Retry { refused: Refused::Any, ..Retry::DEFAULT };
    // A redirect that keeps the method did nothing; nor is anything done twice by what may be repeated.
    for (method, status, key) in
        [("POST", 307, None), ("POST", 303, Some("mine")), ("GET", 302, None), ("PUT", 303, None)]
    {
        for refusal in [Reply::status(401), Reply::status(429)] {
            let mock = redirecting(status, refusal);
            let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).retry(any);
            let client = client.build().unwrap();
            let call = client.request(method, "/x");
            let call = if let Some(key) = key { call.idempotency_key(key) } else { call };
            assert_eq!(call.answer().await.unwrap().meta.status, 200, "{method} {status}");
            assert_eq!((asked(&mock, "/x"), asked(&mock, "/y")), (2, 2), "{method} {status}");
        }
    }
}

#[tokio::test]
async fn rule_25_a_redirect_that_leads_nowhere_shows_no_key() {
    static KEYED: Service = Service {
        schemes: &[Scheme {
            name: "key",
            kind: SchemeKind::ApiKey { place: KeyPlace::Header, name: "x-api-key" },
            source: &[Credential::value(Part::Key, "s3cr3t-hunter2")],
        }],
        security: &[&["key"]],
        ..PLAIN
    };
    const TEXT: &str = "you sent x-api-key: s3cr3t-hunter2";
    for status in [300, 302, 305, 399] {
        let mock = Mock::new();
        mock.on("GET", "/x").answer(Reply::status(status).header("content-type", "text/plain").body(TEXT));
        let client = Client::builder(&KEYED).no_env().transport(mock.clone()).build().unwrap();
        let error = client.request("GET", "/x").text().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("you sent") && !shown.contains("hunter2"), "{status}: {shown}");
        // A value that the caller asked for is given as it came.
        static SPEC: Spec =
            Spec { id: "x", path: "/x", security: &[&["key"]], redirects: &[3], ..Spec::DEFAULT };
        let answer = client.execute(Draft::new(&client, &SPEC)).await.unwrap();
        assert!(matches!(answer.content, Content::Bytes(bytes) if bytes == TEXT), "{status}");
    }
}
