//! The rules of the runtime as data: each case of `tests/rules/*.yaml` on a paused clock.
//!
//! A case says what the server answers in turn and what must be seen. One test per file, named
//! for its rule. `cargo xtask faults` runs the same cases with a generated client over a socket.

#[path = "../../../tests/rules/case.rs"]
mod case;
#[path = "../../../tests/rules/login.rs"]
mod login;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use case::{Case, End, Step};
use switchboard_client::generated as rt;
use switchboard_client::mock::{Mock, Reply};
use switchboard_client::request::{Draft, Payload};
use switchboard_client::{Answer, ByteStream, Client, Fault, SendKind};
use tokio::time::Instant;

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
        for (pause, piece) in &step.pieces {
            reply = reply.piece(Duration::from_millis(*pause), piece.clone());
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
    source: &[rt::Credential::env(rt::Part::Token, "TEST_TOKEN")],
}];

const OAUTH: &[rt::Scheme] = &[rt::Scheme {
    name: "auth",
    kind: rt::SchemeKind::oauth2("https://login.example.com/token", &[]),
    source: &[
        rt::Credential::value(rt::Part::ClientId, "id"),
        rt::Credential::value(rt::Part::ClientSecret, case::BEARER),
    ],
}];

const REFRESH: &[rt::Scheme] = &[rt::Scheme {
    name: "auth",
    kind: rt::SchemeKind::oauth2("https://login.example.com/token", &[]),
    source: &[
        rt::Credential::value(rt::Part::ClientId, "id"),
        rt::Credential::value(rt::Part::ClientSecret, case::BEARER),
        rt::Credential::value(rt::Part::RefreshToken, "refresh-1"),
    ],
}];

fn service(case: &Case) -> &'static rt::Service {
    let policy = &case.policy;
    leak(rt::Service {
        name: "test",
        env: "TEST",
        base_url: "https://api.example.com",
        retry: policy.retry(),
        breaker: policy.breaker(),
        timeout: policy.timeout(),
        rate_limit: policy.rate(),
        idempotency_header: policy.idempotency_header.clone().map(|name| leak(name).as_str()),
        schemes: match case.auth.as_deref() {
            None => &[],
            Some("bearer") => BEARER,
            Some("oauth") => OAUTH,
            Some("refresh") => REFRESH,
            Some(other) => panic!("no auth `{other}`"),
        },
        ..rt::Service::DEFAULT
    })
}

async fn run(case: Case) {
    let mock = Mock::new();
    mock.on("POST", "/token").answers(case.token.iter().map(reply));
    mock.on("*", "*").answers(case.server.iter().map(reply));
    let after = Arc::new(AtomicBool::new(false));
    let second = Arc::clone(&after);
    let env = move |name: &str| {
        let key = if second.load(Ordering::SeqCst) { case::BEARER_AFTER } else { case::BEARER };
        (name == "TEST_TOKEN").then(|| key.to_owned())
    };
    let client = Client::builder(service(&case)).env(env).transport(mock.clone()).build().unwrap();
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
        draft.options.streams = case.call.stream.map(|_| (|status, _| status < 400) as fn(u16, &str) -> bool);
        if let Some(body) = &case.call.body {
            draft.set_body("text/plain", Payload::Bytes(body.clone().into()));
        }
        client.execute(draft)
    };
    let mut start = Instant::now();
    let mut last = None;
    if case.together {
        let mut tasks: Vec<_> = (0..case.calls).map(|_| tokio::spawn(begin())).collect();
        tokio::time::sleep(Duration::from_millis(u64::from(case.dropped > 0))).await;
        tasks.drain(..case.dropped).for_each(|task| task.abort());
        for call in tasks {
            last = Some(call.await.unwrap());
        }
        if case.then_one {
            last = Some(begin().await);
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
            if case.reload_after == Some(number + 1) {
                after.store(true, Ordering::SeqCst);
                client.reload().unwrap();
            }
        }
    }
    let end = end(last.expect("a call"), case.call.stream).await;
    let elapsed = start.elapsed();
    let all = mock.seen().into_iter().map(|seen| {
        let headers = seen.headers.iter();
        let headers = headers.map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()));
        (
            seen.path == "/token",
            case::Seen { at: seen.at, headers: headers.collect(), body: seen.body.to_vec() },
        )
    });
    let (tokens, seen): (Vec<_>, Vec<_>) = all.partition(|(token, _)| *token);
    let only = |all: Vec<(bool, case::Seen)>| all.into_iter().map(|(_, seen)| seen).collect::<Vec<_>>();
    assert!(case.sees.body.is_none() || end.body.is_some(), "the body is not known: {end:?}");
    let off = case::check(&case, &only(seen), &only(tokens), &end, elapsed, 0);
    assert!(off.is_empty(), "{off:#?}");
}

async fn end(last: Result<Answer, Fault>, slow: Option<u64>) -> End {
    let failed = |fault: Fault| End {
        error: Some(fault.kind().as_str().to_owned()),
        retry_after: fault.retry_after(),
        retryable: fault.is_retryable(),
        note: fault.note().map(str::to_owned),
        attempts: fault.attempts(),
        shown: format!("{fault} {fault:?}"),
        ..End::default()
    };
    let answer = match last {
        Ok(answer) => answer,
        Err(fault) => return failed(fault),
    };
    let mut end = End {
        status: Some(answer.meta.status.as_u16()),
        retry_after: answer.meta.retry_after,
        retryable: answer.meta.retryable,
        note: answer.meta.note.map(str::to_owned),
        attempts: answer.meta.attempts,
        ..End::default()
    };
    match answer.content {
        rt::Content::Bytes(bytes) => end.body = Some(bytes.to_vec()),
        rt::Content::Stream(_) => {
            let mut stream = ByteStream::from(answer.content);
            while let Some(piece) = stream.next().await {
                match piece {
                    Ok(_) => end.pieces += 1,
                    Err(fault) => return End { pieces: end.pieces, attempts: end.attempts, ..failed(fault) },
                }
                tokio::time::sleep(Duration::from_millis(slow.unwrap_or(0))).await;
            }
        }
    }
    end
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/rules")
}

fn file(name: &'static str) {
    for case in case::cases(&std::fs::read_to_string(folder().join(name)).unwrap()) {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(run(case));
    }
}

const LOGIN: &str = "17-login.yaml";

#[tokio::test]
async fn rule_17_a_login() {
    for case in login::cases(&std::fs::read_to_string(folder().join(LOGIN)).unwrap()) {
        let mock = Mock::new();
        let login::Answer { status, body } = case.token.clone();
        mock.on("POST", "/token").answer(Reply::json(status, body));
        let end = login::run(&case, "https://login.example.com/token", Some(mock.clone())).await;
        let sent: Vec<_> =
            mock.seen().iter().map(|seen| String::from_utf8_lossy(&seen.body).into_owned()).collect();
        let off = login::check(&case, &end, &sent);
        assert!(off.is_empty(), "{off:#?}");
    }
}

macro_rules! rules {
    ($($test:ident $file:literal)*) => {
        $(#[test] fn $test() { file($file); })*

        #[test]
        fn every_file_has_a_test() {
            for entry in std::fs::read_dir(folder()).unwrap() {
                let name = entry.unwrap().file_name().into_string().unwrap();
                let known = [LOGIN, $($file),*].contains(&name.as_str());
                assert!(known || !name.ends_with(".yaml"), "{name} has no test");
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
    rule_11_streams "11-streams.yaml"
    rule_12_expiry "12-expiry.yaml"
    rule_13_one_refresh "13-one-refresh.yaml"
    rule_14_failed_refresh "14-failed-refresh.yaml"
    rule_15_unauthorised "15-unauthorised.yaml"
    rule_16_rotated "16-rotated.yaml"
    rule_18_reload "18-reload.yaml"
    rule_19_half_open "19-half-open.yaml"
    rule_20_breaker "20-breaker.yaml"
    rule_21_order "21-order.yaml"
    rule_22_reset "22-reset.yaml"
}
