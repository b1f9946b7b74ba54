//! The rules of the runtime as data: each case of `tests/rules/*.yaml` on a paused clock.
//!
//! A case says what the server answers in turn and what must be seen. One test per file, named
//! for its rule.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use switchboard_client::generated as rt;
use switchboard_client::mock::{Mock, Reply};
use switchboard_client::request::{Draft, Payload};
use switchboard_client::{Answer, Client, Fault, SendKind};
use tokio::time::Instant;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    policy: Policy,
    auth: Option<String>,
    #[serde(default)]
    call: Call,
    #[serde(default = "one")]
    calls: usize,
    #[serde(default)]
    gap_ms: u64,
    #[serde(default)]
    together: bool,
    #[serde(default)]
    token: Vec<Step>,
    server: Vec<Step>,
    sees: Sees,
}

fn one() -> usize {
    1
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Policy {
    attempts: Option<u32>,
    base_ms: Option<u64>,
    max_ms: Option<u64>,
    budget: Option<f64>,
    refused_any: bool,
    idempotency_header: Option<String>,
    breaker_off: bool,
    breaker: Option<Breaker>,
    rate: Option<Rate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Breaker {
    minimum: u32,
    open_ms: u64,
    probes: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rate {
    requests: u32,
    per_ms: u64,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Call {
    method: Option<String>,
    idempotent: Option<bool>,
    key: Option<String>,
    body: Option<String>,
    timeout_ms: Option<u64>,
    attempt_ms: Option<u64>,
    retry: Option<bool>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Step {
    status: Option<u16>,
    headers: BTreeMap<String, String>,
    body: Option<String>,
    body_delay_ms: u64,
    delay_ms: u64,
    cut: bool,
    hang: bool,
    fail: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Sees {
    requests: Option<usize>,
    requests_least: Option<usize>,
    requests_most: Option<usize>,
    tokens: Option<usize>,
    status: Option<u16>,
    error: Option<String>,
    body: Option<String>,
    note: Option<String>,
    retry_after_s: Option<u64>,
    delays_ms: Vec<(u64, u64)>,
    elapsed_ms: Option<(u64, u64)>,
    headers: BTreeMap<String, String>,
    last_headers: BTreeMap<String, String>,
    same_header: Option<String>,
    no_header: Option<String>,
    sent: Option<String>,
}

fn reply(step: &Step) -> Reply {
    let reply = if step.hang {
        Reply::hang()
    } else if let Some(kind) = &step.fail {
        Reply::fail(match kind.as_str() {
            "connect" => SendKind::Connect,
            "not_sent" => SendKind::NotSent,
            "broken" => SendKind::Broken,
            other => panic!("no failure `{other}`"),
        })
    } else {
        let mut reply = Reply::status(step.status.expect("a status"));
        for (name, value) in &step.headers {
            reply = reply.header(name, value);
        }
        if let Some(body) = &step.body {
            reply = reply.piece(Duration::from_millis(step.body_delay_ms), body.clone());
        }
        if step.cut { reply.cut() } else { reply }
    };
    reply.after(Duration::from_millis(step.delay_ms))
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

const BEARER: &[rt::Scheme] = &[rt::Scheme {
    name: "auth",
    kind: rt::SchemeKind::Bearer,
    source: &[rt::Credential::value(rt::Part::Token, "s3cr3t")],
}];

const OAUTH: &[rt::Scheme] = &[rt::Scheme {
    name: "auth",
    kind: rt::SchemeKind::oauth2("https://login.example.com/token", &[]),
    source: &[
        rt::Credential::value(rt::Part::ClientId, "id"),
        rt::Credential::value(rt::Part::ClientSecret, "s3cr3t"),
    ],
}];

fn service(case: &Case) -> &'static rt::Service {
    let policy = &case.policy;
    let mut service = rt::Service { name: "test", env: "TEST", ..rt::Service::DEFAULT };
    service.base_url = "https://api.example.com";
    let retry = &mut service.retry;
    retry.attempts = policy.attempts.unwrap_or(retry.attempts);
    retry.budget = policy.budget.unwrap_or(retry.budget);
    if let Some(base) = policy.base_ms {
        retry.base = Duration::from_millis(base);
    }
    if let Some(max) = policy.max_ms {
        retry.max = Duration::from_millis(max);
    }
    if policy.refused_any {
        retry.refused = rt::Refused::Any;
    }
    if let Some(name) = &policy.idempotency_header {
        service.idempotency_header = Some(leak(name.clone()));
    }
    if policy.breaker_off {
        service.breaker = rt::Breaker::OFF;
    }
    if let Some(breaker) = &policy.breaker {
        service.breaker.minimum = breaker.minimum;
        service.breaker.open = Duration::from_millis(breaker.open_ms);
        service.breaker.probes = breaker.probes.unwrap_or(3);
    }
    if let Some(rate) = &policy.rate {
        let per = Duration::from_millis(rate.per_ms);
        service.rate_limit = Some(rt::RateLimit { requests: rate.requests, per, reset: None });
    }
    service.schemes = match case.auth.as_deref() {
        None => &[],
        Some("bearer") => BEARER,
        Some("oauth") => OAUTH,
        Some(other) => panic!("no auth `{other}`"),
    };
    leak(service)
}

async fn run(case: Case) {
    let mock = Mock::new();
    mock.on("POST", "/token").answers(case.token.iter().map(reply));
    mock.on("*", "*").answers(case.server.iter().map(reply));
    let client = Client::builder(service(&case)).no_env().transport(mock.clone()).build().unwrap();
    let method = case.call.method.clone().unwrap_or("GET".to_owned());
    let spec: &'static rt::Spec = leak(rt::Spec {
        id: "op",
        method: leak(method),
        path: "/op",
        idempotent: case.call.idempotent,
        security: if case.auth.is_some() { &[&["auth"]] } else { &[] },
        ..rt::Spec::DEFAULT
    });
    let begin = || {
        let mut draft = Draft::new(&client, spec);
        draft.options.timeout = case.call.timeout_ms.map(Duration::from_millis);
        draft.options.attempt_timeout = case.call.attempt_ms.map(Duration::from_millis);
        draft.options.idempotency_key = case.call.key.clone();
        draft.options.retry = case.call.retry;
        if let Some(body) = &case.call.body {
            draft.set_body("text/plain", Payload::Bytes(body.clone().into()));
        }
        client.execute(draft)
    };
    let mut start = Instant::now();
    let mut last = None;
    if case.together {
        for call in (0..case.calls).map(|_| tokio::spawn(begin())).collect::<Vec<_>>() {
            last = Some(call.await.unwrap());
        }
    } else {
        let whole = start;
        for number in 0..case.calls {
            if number > 0 {
                tokio::time::sleep(Duration::from_millis(case.gap_ms)).await;
            }
            // The time of a rate is that of all calls, any other that of the last one.
            start =
                if case.policy.rate.is_some() && case.sees.error.is_none() { whole } else { Instant::now() };
            last = Some(begin().await);
        }
    }
    let elapsed = start.elapsed();
    check(&case, &mock, last.expect("a call"), elapsed);
}

fn check(case: &Case, mock: &Mock, last: Result<Answer, Fault>, elapsed: Duration) {
    let name = &case.name;
    let sees = &case.sees;
    let all = mock.seen();
    let (tokens, seen): (Vec<_>, Vec<_>) = all.iter().partition(|seen| seen.path == "/token");
    let count = seen.len();
    assert!(
        sees.requests.is_none_or(|n| n == count),
        "{name}: {count} requests, {last:?}",
        last = last.as_ref().err()
    );
    assert!(sees.requests_least.is_none_or(|n| n <= count), "{name}: {count} requests");
    assert!(sees.requests_most.is_none_or(|n| n >= count), "{name}: {count} requests");
    assert!(sees.tokens.is_none_or(|n| n == tokens.len()), "{name}: {} tokens", tokens.len());
    if let Some((least, most)) = sees.elapsed_ms {
        let ms = elapsed.as_millis() as u64;
        assert!(ms >= least && ms <= most, "{name}: took {ms} ms");
    }
    for (number, (least, most)) in sees.delays_ms.iter().enumerate() {
        let delay = seen[number + 1].at - seen[number].at;
        let ms = delay.as_millis() as u64;
        assert!(ms >= *least && ms <= *most, "{name}: delay {number} was {ms} ms");
    }
    let header = |seen: &switchboard_client::mock::Seen, name: &str| {
        seen.headers.get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    for (key, value) in &sees.headers {
        assert!(seen.iter().all(|seen| header(seen, key).as_ref() == Some(value)), "{name}: {key}");
    }
    for (key, value) in &sees.last_headers {
        let last = seen.last().and_then(|seen| header(seen, key));
        assert_eq!(last.as_ref(), Some(value), "{name}: {key}");
    }
    if let Some(key) = &sees.same_header {
        let first = header(seen[0], key);
        assert!(first.is_some(), "{name}: no {key}");
        assert!(seen.iter().all(|seen| header(seen, key) == first), "{name}: {key} differs");
    }
    if let Some(key) = &sees.no_header {
        assert!(seen.iter().all(|seen| header(seen, key).is_none()), "{name}: {key}");
    }
    if let Some(body) = &sees.sent {
        assert!(seen.iter().all(|seen| seen.body == body.as_bytes()), "{name}: body");
    }
    let (retry_after, note, attempts) = match last {
        Ok(answer) => {
            assert_eq!(sees.error, None, "{name}: an answer came");
            assert_eq!(Some(answer.meta.status.as_u16()), sees.status, "{name}");
            if let Some(body) = &sees.body {
                let rt::Content::Bytes(bytes) = &answer.content else { panic!("a stream") };
                assert_eq!(bytes, body.as_bytes(), "{name}");
            }
            (answer.meta.retry_after, answer.meta.note.map(str::to_owned), answer.meta.attempts)
        }
        Err(fault) => {
            assert_eq!(Some(fault.kind().as_str()), sees.error.as_deref(), "{name}: {fault}");
            let shown = format!("{fault} {fault:?}");
            assert!(!shown.contains("s3cr3t") && !shown.contains("://"), "{name}: {shown}");
            (fault.retry_after(), fault.note().map(str::to_owned), fault.attempts())
        }
    };
    if let Some(seconds) = sees.retry_after_s {
        let up = retry_after.map(|after| after.as_millis().div_ceil(1000) as u64);
        assert_eq!(up, Some(seconds), "{name}");
    }
    if let Some(wanted) = &sees.note {
        assert!(note.as_deref().is_some_and(|note| note.contains(wanted.as_str())), "{name}: {note:?}");
    }
    if case.calls == 1 && case.auth.is_none() {
        assert_eq!(attempts as usize, count, "{name}: attempts told and made");
    }
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/rules")
}

fn file(name: &'static str) {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let cases: Vec<Case> = serde_yaml::from_str(&text).unwrap();
    for case in cases {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(run(case));
    }
}

macro_rules! rules {
    ($($test:ident $file:literal)*) => {
        $(#[test] fn $test() { file($file); })*

        #[test]
        fn every_file_has_a_test() {
            for entry in std::fs::read_dir(folder()).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                assert!([$($file),*].contains(&name.as_str()), "{name} has no test");
            }
        }
    };
}

rules! {
    rule_01_what_is_repeated "01-what-is-repeated.yaml"
    rule_02_idempotent "02-idempotent.yaml"
    rule_03_one_key "03-one-key.yaml"
    rule_04_bytes_are_replayed "04-replay.yaml"
    rule_05_authorised_on_each_attempt "05-each-attempt.yaml"
    rule_06_retry_after "06-retry-after.yaml"
    rule_07_backoff "07-backoff.yaml"
    rule_08_budget "08-budget.yaml"
    rule_09_one_layer_retries "09-one-layer.yaml"
    rule_10_total_deadline "10-total-deadline.yaml"
    rule_12_expiry "12-expiry.yaml"
    rule_13_one_refresh "13-one-refresh.yaml"
    rule_14_failed_refresh "14-failed-refresh.yaml"
    rule_15_unauthorised "15-unauthorised.yaml"
    rule_19_half_open "19-half-open.yaml"
    rule_20_breaker "20-breaker.yaml"
    rule_21_order "21-order.yaml"
    rule_22_reset "22-reset.yaml"
}
