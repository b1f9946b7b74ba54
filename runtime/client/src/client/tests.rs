use super::*;
use crate::answer::{Body, ByteStream, Content, Raw};
use crate::fault::{Kind, TimeoutKind};
use crate::mock::{Mock, Reply};
use crate::request::{Payload, Spec};
use crate::service;
use crate::transport::SendKind;
use crate::values::File;
use bytes::Bytes;
use std::time::Duration;

const SERVICE_AS_IT_IS: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };
static SERVICE: Service = SERVICE_AS_IT_IS;
static PUT: Spec = Spec { id: "put", method: "PUT", path: "/file", ..Spec::DEFAULT };
static PLAIN: Spec = Spec { id: "get", path: "/x", ..Spec::DEFAULT };

fn upload(client: &Client) -> Draft {
    let mut draft = Draft::new(client, &PUT);
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(b"abc"))]);
    draft.set_upload("text/plain", File::stream(pieces));
    assert!(matches!(draft.payload, Payload::Stream(_)));
    draft
}

#[test]
fn a_call_is_no_larger_than_what_an_allocator_has_at_hand() {
    let client = Client::builder(&SERVICE).no_env().transport(Mock::new()).build().unwrap();
    let call = execute::execute(Box::new(Draft::new(&client, &PLAIN)));
    // That of glibc with 64 bits keeps freed blocks of up to so many bytes for each thread; a larger one costs a call
    // some 1,150 instructions.
    let size = std::mem::size_of_val(&*call);
    assert!(size <= 1032, "{size} bytes: box what few calls hold, or lend what is handed down");
}

#[tokio::test]
async fn rule_23_a_redirect_is_followed_unless_it_is_the_documented_answer() {
    static MOVED: Spec = Spec { id: "moved", path: "/x", redirects: &[302], ..Spec::DEFAULT };
    static ANY: Spec = Spec { id: "any", path: "/x", redirects: &[3], ..Spec::DEFAULT };
    let ask = async |spec: &'static Spec, status: u16, follows: bool| {
        let mock = Mock::new();
        mock.on("GET", "/x").answer(Reply::status(status).header("location", "/y"));
        mock.on("GET", "/y").answer(Reply::status(200));
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let mut draft = Draft::new(&client, spec);
        draft.options.follows = follows;
        (client.execute(draft).await.unwrap().meta.status.as_u16(), mock.seen().len())
    };
    assert_eq!(ask(&MOVED, 302, false).await, (302, 1));
    assert_eq!(ask(&MOVED, 307, false).await, (200, 2), "the document has no other");
    assert_eq!(ask(&ANY, 307, false).await, (307, 1));
    assert_eq!(ask(&MOVED, 302, true).await, (200, 2), "who wants the file gets it");
    assert_eq!(ask(&PLAIN, 302, false).await, (200, 2));
}

#[tokio::test(start_paused = true)]
async fn rule_04_a_stream_has_one_attempt_and_the_error_says_why() {
    let mock = Mock::new();
    mock.on("PUT", "/file")
        .answers([SendKind::Broken, SendKind::Connect, SendKind::NotSent].map(Reply::fail));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    for kind in [Kind::Body, Kind::Connect, Kind::Connect] {
        let fault = client.execute(upload(&client)).await.unwrap_err();
        assert_eq!((fault.kind(), fault.attempts()), (kind, 1));
        assert!(fault.note().unwrap().contains("cannot be sent twice"));
    }
    let mock = Mock::new();
    mock.on("PUT", "/file").answer(Reply::status(503));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let answer = client.execute(upload(&client)).await.unwrap();
    assert!(answer.meta.note.unwrap().contains("cannot be sent twice"));
    assert_eq!(mock.seen().len(), 1);
    assert_eq!(mock.seen()[0].body, "abc");
}

#[tokio::test(start_paused = true)]
async fn rule_28_an_error_keeps_its_status_when_its_body_does_not_come() {
    let status = || Reply::status(404).body("no ");
    let stalls = status().piece(Duration::from_secs(3600), "such thing");
    let coded = status().header("content-encoding", "compress");
    let garbled = status().header("content-encoding", "gzip");
    let late = Reply::status(404).header("content-encoding", "gzip").piece(Duration::from_secs(3600), "x");
    for (reply, body) in [(stalls, "no "), (status().cut(), "no "), (coded, ""), (garbled, ""), (late, "")] {
        let mock = Mock::new();
        mock.on("*", "*").answer(reply);
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let answer = client.request("GET", "/x").answer().await.unwrap();
        assert_eq!((answer.meta.status.as_u16(), mock.seen().len()), (404, 1));
        assert!(matches!(answer.content, Content::Bytes(bytes) if bytes == body));
    }
}

#[tokio::test(start_paused = true)]
async fn rule_01_what_a_redirect_answered_was_sent() {
    for (method, requests) in [("POST", 2), ("GET", 6)] {
        let mock = Mock::new();
        mock.on("*", "/x").answer(Reply::status(303).header("location", "/y"));
        mock.on("*", "/y").answer(Reply::fail(SendKind::Connect));
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let fault = client.request(method, "/x").answer().await.unwrap_err();
        assert_eq!((fault.kind(), mock.seen().len()), (Kind::Connect, requests), "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_23_what_another_origin_says_is_not_the_word_of_the_service() {
    static KEYED: Service = Service {
        schemes: &[crate::service::Scheme {
            name: "oauth",
            kind: crate::service::SchemeKind::oauth2("https://login.example.com/token", &[]),
            source: &[
                crate::service::Credential::value(crate::service::Part::ClientId, "id"),
                crate::service::Credential::value(crate::service::Part::ClientSecret, "s3cr3t"),
            ],
        }],
        security: &[&["oauth"]],
        breaker: service::Breaker { minimum: 1, ..service::Breaker::DEFAULT },
        ..SERVICE_AS_IT_IS
    };
    let mock = Mock::new();
    mock.on("POST", "/token").answer(Reply::json(200, r#"{"access_token":"a"}"#));
    mock.on("GET", "/x").answer(Reply::status(302).header("location", "https://other.example/y"));
    let other = |status| Reply::status(status).header("x-ratelimit-remaining", "0");
    let other = |status| other(status).header("x-ratelimit-reset", "3600");
    mock.on("GET", "/y").answers([other(401), other(500), Reply::fail(SendKind::Broken), Reply::hang()]);
    let client = Client::builder(&KEYED).no_env().transport(mock.clone()).attempts(2).build().unwrap();
    let call = client.request("GET", "/x").retry(false);
    assert_eq!(client.request("GET", "/x").answer().await.unwrap().meta.status, 401);
    assert_eq!(mock.seen().len(), 3);
    assert_eq!(call.clone().answer().await.unwrap().meta.status, 500);
    assert_eq!(call.clone().answer().await.unwrap_err().kind(), Kind::Body);
    assert_eq!(call.answer().await.unwrap_err().kind(), Kind::Timeout(TimeoutKind::Attempt));
    assert_eq!(client.breaker(), BreakerState::Closed);
    assert_eq!(mock.seen().iter().filter(|seen| seen.path == "/token").count(), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_31_the_cap_on_calls_in_flight_holds_and_leaks_nothing() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::status(200).after(Duration::from_secs(1)));
    let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = builder.concurrency(Some(2)).build().unwrap();
    let send = |timeout: u64| {
        let call = client.request("GET", "/x").timeout(Duration::from_millis(timeout));
        tokio::spawn(call.answer())
    };
    let first = [send(5000), send(5000)];
    tokio::task::yield_now().await;
    let late = send(500).await.unwrap().unwrap_err();
    assert_eq!(late.kind(), Kind::Concurrency);
    let gone = send(5000);
    tokio::task::yield_now().await;
    gone.abort();
    for call in first {
        call.await.unwrap().unwrap();
    }
    send(5000).await.unwrap().unwrap();
    assert_eq!(client.in_flight(), 0);
    assert_eq!(mock.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn rule_11_idle_counts_only_while_we_wait() {
    let mock = Mock::new();
    let reply = Reply::status(200)
        .piece(Duration::from_secs(50), "a")
        .piece(Duration::from_secs(50), "b")
        .piece(Duration::from_secs(70), "c");
    mock.on("*", "*").answer(reply);
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let mut draft = Draft::new(&client, &PUT);
    draft.options.streams = Some(|_, _| true);
    let answer = client.execute(draft).await.unwrap();
    let mut stream = ByteStream::from(answer.content);
    assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(stream.next().await.unwrap().unwrap(), "b");
    let fault = stream.next().await.unwrap().unwrap_err();
    assert_eq!(fault.timeout_kind(), Some(TimeoutKind::Idle));
}

#[tokio::test]
async fn an_error_is_read_whole_where_a_stream_was_hoped_for() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::json(404, r#"{"message":"gone"}"#));
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let mut draft = Draft::new(&client, &PUT);
    draft.options.streams = Some(<Raw as Body>::streams);
    let answer = client.execute(draft).await.unwrap();
    assert!(matches!(answer.content, Content::Bytes(bytes) if bytes == r#"{"message":"gone"}"#));
}

#[tokio::test]
async fn rule_28_a_compressed_answer_is_bounded_by_what_it_holds() {
    use tokio::io::AsyncWriteExt;
    let mut gzip = async_compression::tokio::write::GzipEncoder::new(Vec::new());
    gzip.write_all(&[b'7'; 100_000]).await.unwrap();
    gzip.shutdown().await.unwrap();
    let mock = Mock::new();
    let reply = Reply::status(200).header("content-encoding", "gzip").header("content-length", "5");
    mock.on("*", "*").answer(reply.body(gzip.into_inner()));
    let call = async |max: u64| {
        let limit = service::BodyLimit { max, ..service::BodyLimit::DEFAULT };
        let builder = Client::builder(&SERVICE).no_env().transport(mock.clone()).body_limit(limit);
        builder.build().unwrap().request("GET", "/x").text().await
    };
    let reply = call(100_000).await.unwrap();
    assert_eq!(reply.body.len(), 100_000);
    let gone = ["content-encoding", "content-length"];
    assert!(gone.iter().all(|name| !reply.headers().contains_key(*name)), "{reply:?}");
    assert_eq!(call(99_999).await.unwrap_err().kind(), Kind::TooLarge);
}

/// A value that takes its time to be read.
#[derive(Debug)]
struct Slow;

impl<'de> serde::Deserialize<'de> for Slow {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        std::thread::sleep(Duration::from_millis(60));
        <()>::deserialize(from).map(|()| Self)
    }
}

#[tokio::test]
async fn rule_10_a_decoding_that_ends_beyond_the_deadline_is_too_late() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::json(200, "null"));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let call = |limit: u64| client.request("GET", "/x").timeout(Duration::from_millis(limit)).json::<Slow>();
    let error = call(30).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (Kind::Timeout(TimeoutKind::Total), 1));
    call(30_000).await.unwrap();
    // It is the call that is over, not an attempt that could be made again.
    assert_eq!(mock.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn rule_11_the_head_of_a_stream_has_a_limit_of_its_own_name() {
    let mock = Mock::new();
    mock.on("*", "*").answer(Reply::hang());
    let client = Client::builder(&SERVICE).no_env().transport(mock).attempts(1).build().unwrap();
    let call = client.request("GET", "/x").attempt_timeout(Duration::from_secs(2));
    let error = call.clone().download().await.unwrap_err();
    assert_eq!(error.kind(), Kind::Timeout(TimeoutKind::FirstByte));
    assert_eq!(call.text().await.unwrap_err().kind(), Kind::Timeout(TimeoutKind::Attempt));
}

#[tokio::test]
async fn rule_24_a_base_url_shows_no_password_and_no_key() {
    let build = |url: &str| Client::builder(&SERVICE).no_env().transport(Mock::new()).base_url(url).build();
    let error = build("https://user:hunter2@api.example.com").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    let mock = Mock::new();
    mock.on("GET", "/v1/x").answer(Reply::status(200));
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone());
    let client = client.base_url("https://api.example.com/v1?api_key=hunter2").build().unwrap();
    client.request("GET", "/x").text().await.unwrap();
    assert_eq!(mock.seen()[0].query, "api_key=hunter2");
    assert!(!format!("{client:?} {}", client.base_url()).contains("hunter2"));
}

#[tokio::test(start_paused = true)]
async fn rule_21_the_limiter_shows_in_health_until_the_server_says_more() {
    static LIMITED: Service = Service {
        health: service::HealthCheck::Get("/up"),
        rate_limit: Some(service::RateLimit { requests: 3, ..service::RateLimit::DEFAULT }),
        ..SERVICE_AS_IT_IS
    };
    let mock = Mock::new();
    mock.on("GET", "/up").answers([
        Reply::status(200),
        Reply::status(200).header("x-ratelimit-limit", "100").header("x-ratelimit-remaining", "7"),
    ]);
    let client = Client::builder(&LIMITED).no_env().transport(mock).build().unwrap();
    let rate = client.health().await.rate.unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(3), Some(2)));
    let rate = client.health().await.rate.unwrap();
    assert_eq!((rate.limit, rate.remaining), (Some(100), Some(7)));
}

#[tokio::test(start_paused = true)]
async fn rule_22_what_the_servers_reset_means_can_be_said_without_a_limit_of_our_own() {
    static TOLD: Service = Service {
        health: service::HealthCheck::Get("/up"),
        rate_limit: Some(service::RateLimit {
            reset: Some(service::Reset::EpochMs),
            ..service::RateLimit::NONE
        }),
        ..SERVICE_AS_IT_IS
    };
    let mock = Mock::new();
    // A number that nobody would guess to be milliseconds since 1970.
    let told = Reply::status(200).header("x-ratelimit-remaining", "0");
    let told = told.header("x-ratelimit-reset", "12345").header("date", "Thu, 01 Jan 1970 00:00:02 GMT");
    mock.on("GET", "/up").answers([Reply::status(200), told]);
    let client = Client::builder(&TOLD).no_env().transport(mock).build().unwrap();
    assert!(client.health().await.rate.is_none(), "no limit that nobody set is shown");
    let rate = client.health().await.rate.unwrap();
    assert_eq!((rate.remaining, rate.reset), (Some(0), Some(Duration::from_millis(10_345))));
}

#[tokio::test]
async fn base_urls_come_from_the_builder_then_the_variable_then_the_catalog() {
    let url = |builder: Builder| builder.transport(Mock::new()).build().unwrap().base_url().to_owned();
    let env = |name: &str| (name == "T_BASE_URL").then(|| "https://env.example".to_owned());
    assert_eq!(url(Client::builder(&SERVICE).env(env)), "https://env.example");
    let both = Client::builder(&SERVICE).env(env).base_url("https://b.example");
    assert_eq!(url(both), "https://b.example");
    assert_eq!(url(Client::builder(&SERVICE).no_env()), "https://api.example.com");
    // What is set to nothing is not set; what is given as nothing was not meant to reach the real service.
    assert_eq!(url(Client::builder(&SERVICE).env(|_| Some(" ".to_owned()))), "https://api.example.com");
    let given = Client::builder(&SERVICE).env(env).base_url(" ").transport(Mock::new());
    assert_eq!(given.build().unwrap_err().to_string(), "the base URL that was given is empty");
}

#[test]
fn variables_of_the_address_come_from_the_builder_then_the_environment_then_the_catalog() {
    static SHOP: Service = Service {
        name: "t",
        env: "T",
        base_url: "https://{shop}.example.com/{version}",
        server_variables: &[("shop", "demo"), ("version", "v1")],
        server_env: &[("shop", "SHOP_NAME")],
        ..Service::DEFAULT
    };
    let url = |builder: Builder| builder.transport(Mock::new()).build().unwrap().base_url().to_owned();
    let env = |name: &str| (name == "SHOP_NAME").then(|| " mine ".to_owned());
    assert_eq!(url(Client::builder(&SHOP).no_env()), "https://demo.example.com/v1");
    assert_eq!(url(Client::builder(&SHOP).env(env)), "https://mine.example.com/v1");
    assert_eq!(url(Client::builder(&SHOP).env(|_| Some(" ".to_owned()))), "https://demo.example.com/v1");
    let given = Client::builder(&SHOP).env(env).server_variable("shop", "yours");
    assert_eq!(url(given), "https://yours.example.com/v1");
}

#[tokio::test(start_paused = true)]
async fn rule_18_a_call_in_flight_keeps_its_own_credentials() {
    static KEYED: Service = Service {
        name: "t",
        env: "T",
        base_url: "https://api.example.com",
        schemes: &[crate::service::Scheme {
            name: "bearer",
            kind: crate::service::SchemeKind::Bearer,
            source: &[crate::service::Credential::env(crate::service::Part::Token, "T_TOKEN")],
        }],
        security: &[&["bearer"]],
        ..Service::DEFAULT
    };
    let mock = Mock::new();
    let slow = Reply::status(503).after(Duration::from_secs(1));
    mock.on("*", "*").answers([slow, Reply::status(200)]);
    let key = Arc::new(Mutex::new("first"));
    let shared = Arc::clone(&key);
    let env = move |name: &str| (name == "T_TOKEN").then(|| shared.lock().unwrap().to_string());
    let client = Client::builder(&KEYED).env(env).transport(mock.clone()).build().unwrap();
    let call = tokio::spawn(client.request("GET", "/x").answer());
    tokio::time::sleep(Duration::from_millis(500)).await;
    *key.lock().unwrap() = "second";
    client.reload().unwrap();
    call.await.unwrap().unwrap();
    client.request("GET", "/x").answer().await.unwrap();
    let keys: Vec<_> = mock.seen().iter().map(|seen| seen.headers["authorization"].clone()).collect();
    assert_eq!(keys, ["Bearer first", "Bearer first", "Bearer second"]);
}

#[tokio::test(start_paused = true)]
async fn rule_31_a_call_dropped_at_any_moment_leaves_nothing_behind() {
    let rule =
        service::Breaker { minimum: 2, probes: 1, open: Duration::from_secs(1), ..service::Breaker::DEFAULT };
    let rate = service::RateLimit { requests: 1, per: Duration::from_millis(10), reset: None };
    let mock = Mock::new();
    mock.on("*", "/bad").answer(Reply::status(500));
    mock.on("*", "*").answer(
        Reply::json(200, "{}").after(Duration::from_millis(20)).piece(Duration::from_millis(20), " "),
    );
    let builder = Client::builder(&SERVICE).no_env().transport(mock.clone()).breaker(rule);
    let client = builder.rate_limit(Some(rate)).concurrency(Some(1)).build().unwrap();
    for after in 0..80 {
        // Half-open, with its one probe in the hands of a call that goes away.
        for _ in 0..3 {
            let _ = client.request("GET", "/bad").retry(false).answer().await;
        }
        assert!(matches!(client.breaker(), BreakerState::Open { .. }), "{after}");
        tokio::time::sleep(Duration::from_millis(1100)).await;
        let call = tokio::spawn(client.request("GET", "/x").answer());
        tokio::time::sleep(Duration::from_millis(after)).await;
        call.abort();
        let _ = call.await;
        assert_eq!(client.in_flight(), 0, "{after}");
        let answer = client.request("GET", "/x").timeout(Duration::from_secs(1)).answer().await;
        assert_eq!(answer.unwrap().meta.status, 200, "{after}");
        assert_eq!(client.breaker(), BreakerState::Closed, "{after}");
    }
}

#[tokio::test]
async fn an_operations_own_server_may_be_relative_and_holds_the_variables() {
    static TEMPLATED: Service = Service {
        base_url: "https://{region}.example.com/v1",
        server_variables: &[("region", "eu")],
        ..SERVICE_AS_IT_IS
    };
    static NOWHERE: Service = Service { base_url: "/v1", ..SERVICE_AS_IT_IS };
    const fn at(server: &'static str) -> Spec {
        Spec { id: "x", path: "/x", servers: Some(server), ..Spec::DEFAULT }
    }
    static SPECS: [Spec; 4] = [at("/v2"), at("v3"), at("https://{region}.files.example/"), at("/")];
    let wanted = ["eu.example.com/v2/x", "eu.example.com/v3/x", "eu.files.example/x", "eu.example.com/x"];
    for (spec, wanted) in SPECS.iter().zip(wanted) {
        let mock = Mock::new();
        mock.on("*", "*").answer(Reply::status(204));
        let client = Client::builder(&TEMPLATED).no_env().transport(mock.clone()).build().unwrap();
        client.execute(Draft::new(&client, spec)).await.unwrap();
        let elsewhere = Client::builder(&TEMPLATED).no_env().transport(mock.clone());
        let elsewhere = elsewhere.base_url("https://b.example").build().unwrap();
        elsewhere.execute(Draft::new(&elsewhere, spec)).await.unwrap();
        let seen: Vec<_> = mock.seen().iter().map(|seen| format!("{}{}", seen.host, seen.path)).collect();
        assert_eq!(seen, [wanted, "b.example/x"]);
    }
    let client = Client::builder(&NOWHERE).no_env().transport(Mock::new()).build().unwrap();
    let fault = client.execute(Draft::new(&client, &SPECS[0])).await.unwrap_err();
    assert!(fault.to_string().contains("T_BASE_URL"), "{fault}");
}

#[tokio::test(start_paused = true)]
async fn rule_06_a_429_with_a_time_is_shown_and_other_calls_go_on() {
    for (status, shown) in [(429, Some((Some(0), Some(Duration::from_secs(7))))), (503, None)] {
        let mock = Mock::new();
        mock.on("POST", "/x").answer(Reply::status(status).header("retry-after", "7"));
        mock.on("GET", "/y").answer(Reply::status(204));
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let refused = client.request("POST", "/x").answer().await.unwrap();
        assert_eq!(refused.meta.retry_after, Some(Duration::from_secs(7)));
        assert_eq!(client.rate().map(|rate| (rate.remaining, rate.reset)), shown);
        client.request("GET", "/y").timeout(Duration::from_secs(1)).answer().await.unwrap();
        assert_eq!(client.rate().map(|rate| (rate.remaining, rate.reset)), shown);
    }
}

#[tokio::test]
async fn a_transport_of_ones_own_is_told_who_we_are() {
    let ours = concat!("switchboard/", env!("CARGO_PKG_VERSION"));
    let plain = Client::builder(&SERVICE);
    let named = Client::builder(&SERVICE).header("user-agent", "mine/1");
    // What the closure says is in the transport that was wrapped.
    let shaped = Client::builder(&SERVICE).http(|http| http.user_agent("mine/2"));
    for (builder, agent) in [(plain, Some(ours)), (named, Some("mine/1")), (shaped, None)] {
        let mock = Mock::new();
        mock.on("GET", "/x").answer(Reply::status(204));
        let client = builder.no_env().transport(mock.clone()).build().unwrap();
        client.request("GET", "/x").answer().await.unwrap();
        let seen = mock.seen();
        assert_eq!(seen[0].headers.get("user-agent").and_then(|value| value.to_str().ok()), agent);
    }
}
