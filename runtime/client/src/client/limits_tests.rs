use super::*;
use crate::fault::Kind;
use crate::mock::{Mock, Reply};
use crate::request::Spec;
use crate::service;
use std::time::Duration;

static SERVICE: Service =
    Service { name: "t", env: "T", base_url: "https://api.example.com", ..Service::DEFAULT };

#[tokio::test(start_paused = true)]
async fn rule_22_one_operations_limit_is_no_others() {
    static POST: Spec = Spec { id: "post", path: "/post", ..Spec::DEFAULT };
    static READ: Spec = Spec { id: "read", path: "/read", ..Spec::DEFAULT };
    let limit = service::RateLimit { requests: 100, ..service::RateLimit::DEFAULT };
    for (limit, held) in [(None, false), (Some(limit), true)] {
        let mock = Mock::new();
        let used = Reply::status(200).header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", "900");
        mock.on("*", "/post").answer(used);
        mock.on("*", "*").answer(Reply::status(200));
        let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
        let client = builder.rate_limit(limit).build().unwrap();
        client.execute(Draft::new(&client, &POST)).await.unwrap();
        let own = client.execute(Draft::new(&client, &POST)).await.unwrap_err();
        assert_eq!((own.kind(), own.retry_after()), (Kind::Rate, Some(Duration::from_secs(120))));
        let other = client.execute(Draft::new(&client, &READ)).await;
        assert_eq!(other.is_err(), held, "{limit:?}");
        let raw = client.request("GET", "/raw").answer().await;
        assert_eq!(raw.is_err(), held, "{limit:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_20_a_call_that_had_no_time_says_nothing_about_a_service_that_answers() {
    let mock = Mock::new();
    mock.on("GET", "/slow").answer(Reply::status(200).after(Duration::from_millis(80)));
    mock.on("GET", "/gone").answer(Reply::hang());
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    let call = async |path: &str, ms| {
        client.request("GET", path).timeout(Duration::from_millis(ms)).retry(false).answer().await.is_ok()
    };
    assert!(call("/slow", 1000).await);
    for _ in 0..40 {
        assert!(!call("/slow", 50).await);
    }
    assert_eq!(client.breaker(), BreakerState::Closed);
    // More time than it takes these days: that it does not answer is its own fault.
    for _ in 0..25 {
        assert!(!call("/gone", 500).await);
    }
    assert!(matches!(client.breaker(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn the_breaker_that_is_shown_is_that_of_the_base_url() {
    let mock = Mock::new();
    mock.on("GET", "/up").answer(Reply::status(200));
    mock.on("GET", "/bad").answer(Reply::status(500));
    let client = Client::builder(&SERVICE).no_env().transport(mock).build().unwrap();
    client.request("GET", "/up").base_url("https://uploads.example.com").answer().await.unwrap();
    for _ in 0..20 {
        let _ = client.request("GET", "/bad").retry(false).answer().await;
    }
    assert!(matches!(client.breaker(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn rule_22_who_waits_looks_again_before_it_goes() {
    static READ: Spec = Spec { id: "read", path: "/read", ..Spec::DEFAULT };
    let mock = Mock::new();
    let used = |reset: &str| {
        Reply::status(200).header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", reset)
    };
    mock.on("*", "*").answers([used("20"), used("30"), Reply::status(200)]);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let read = || client.execute(Draft::new(&client, &READ));
    let start = crate::clock::now();
    read().await.unwrap();
    let (one, other) = tokio::join!(read(), read());
    assert!(one.is_ok() && other.is_ok());
    let times: Vec<_> = mock.seen().iter().map(|seen| (seen.at - start).as_secs()).collect();
    assert_eq!(times, [0, 20, 50]);
}

/// What an answer says when its window is used up for an hour.
fn used(status: u16) -> Reply {
    Reply::status(status).header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", "3600")
}

#[tokio::test(start_paused = true)]
async fn rule_22_a_call_is_not_held_back_by_what_it_found_out_itself() {
    static READ: Spec = Spec { id: "read", path: "/read", ..Spec::DEFAULT };
    // What comes two minutes after a word that holds for an hour, and what becomes of it.
    let ok = || Reply::status(200);
    let cases = [
        (vec![Reply::status(503), ok()], (200, None)),
        (vec![Reply::fail(crate::transport::SendKind::Broken), ok()], (200, None)),
        (
            vec![used(503), ok()],
            (503, Some("not tried again: the rate limit leaves no room before the deadline")),
        ),
    ];
    for (replies, wanted) in cases {
        let mock = Mock::new();
        mock.on("*", "*").answers(std::iter::once(used(200)).chain(replies));
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let read = || client.execute(Draft::new(&client, &READ));
        read().await.unwrap();
        assert_eq!(read().await.unwrap_err().kind(), Kind::Rate);
        tokio::time::advance(Duration::from_secs(120)).await;
        let answer = read().await.unwrap();
        assert_eq!((answer.meta.status.as_u16(), answer.meta.note), wanted);
    }
}

#[tokio::test(start_paused = true)]
async fn rule_31_who_goes_away_when_calls_go_again_leaves_it_to_others() {
    static READ: Spec = Spec { id: "read", path: "/read", ..Spec::DEFAULT };
    let mock = Mock::new();
    mock.on("*", "*").answers([used(200), Reply::hang(), Reply::status(200)]);
    let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
    let read = || client.execute(Draft::new(&client, &READ));
    read().await.unwrap();
    tokio::time::advance(Duration::from_secs(120)).await;
    assert!(tokio::time::timeout(Duration::from_secs(1), read()).await.is_err());
    read().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn rule_22_those_who_wait_go_soon_behind_the_first_or_wait_again_with_it() {
    static READ: Spec = Spec { id: "read", path: "/read", ..Spec::DEFAULT };
    let after = Duration::from_millis(100);
    for (reply, most) in [(Reply::status(200), 200), (used(429), 100)] {
        let mock = Mock::new();
        mock.on("*", "*").answers([used(200), reply.after(after)]);
        let client = Client::builder(&SERVICE).no_env().transport(mock.clone()).build().unwrap();
        let read = || {
            let mut draft = Draft::new(&client, &READ);
            draft.options.timeout = Some(Duration::from_secs(200));
            draft.options.retry = Some(false);
            client.execute(draft)
        };
        read().await.unwrap();
        let start = crate::clock::now();
        futures_util::future::join_all((0..200).map(|_| read())).await;
        assert!((crate::clock::now() - start).as_secs() < 133);
        assert!(mock.seen().len() <= most + 1, "{}", mock.seen().len());
    }
}

#[tokio::test(start_paused = true)]
async fn rule_05_a_body_that_stalls_holds_up_no_other_attempt() {
    let stalls = || Reply::status(503).body("no ").piece(Duration::from_secs(3600), "room");
    for (attempts, least, most) in [(2, 1, 2), (1, 4, 4)] {
        let mock = Mock::new();
        mock.on("*", "*").answers([stalls(), Reply::status(200)]);
        let builder = Client::builder(&SERVICE).no_env().transport(mock.clone());
        let client = builder.attempts(attempts).build().unwrap();
        let start = crate::clock::now();
        let call = client.request("GET", "/x").attempt_timeout(Duration::from_secs(8));
        let answer = call.answer().await.unwrap();
        assert_eq!(answer.meta.status, if attempts > 1 { 200 } else { 503 });
        let took = (crate::clock::now() - start).as_secs();
        assert!((least..=most).contains(&took), "{took}");
    }
}
