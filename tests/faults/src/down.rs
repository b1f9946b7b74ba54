//! Services that are down, half down, or come and go.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use switchboard_client::generated::Breaker;
use switchboard_client::{BreakerState, HealthStatus, Retry};

use crate::calls::{Done, Kind, all, call, plain};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good};

faults! {
    "down: the budget": budget,
    "down after good times: the budget": budget_after_good_times,
    "down: the breaker": breaker,
    "comes back: probes": probes,
    "404 is no failure": not_found,
    "flapping": flapping,
    "many callers, one token": one_token,
    "a token that is refused": refused_token,
}

const LIMIT: Duration = Duration::from_secs(20);

fn quick_retry() -> Retry {
    Retry { base: Duration::from_millis(2), ..Retry::DEFAULT }
}

fn gets(name: &str, count: usize) -> impl Iterator<Item = (Kind, String)> {
    (0..count).map(move |number| (Kind::Get, format!("{name}-{number}")))
}

/// A server that answers well or with 500, as it is told.
async fn switched() -> (Server, Arc<AtomicBool>) {
    let well = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&well);
    let server = Server::new(move |seen| {
        let good = if told.load(Ordering::SeqCst) { good(seen) } else { answer(500, "", "{}") };
        vec![Step::Say(good)]
    })
    .await;
    (server, well)
}

async fn budget(name: &str, quick: bool) -> Row {
    let (server, _) = switched().await;
    let client = plain(&server.url()).retry(quick_retry()).breaker(Breaker::OFF).build().expect("a client");
    let count = if quick { 300 } else { 2000 };
    let before = Row::begin(name);
    let done = all(&client, gets("down", count), LIMIT, 20).await;
    let mut row = before.end(&server, &done);
    extra(&mut row, count, server.requests());
    row
}

/// At most a tenth more than the calls.
fn extra(row: &mut Row, calls: usize, requests: usize) {
    let extra = requests.saturating_sub(calls);
    row.off.want(requests >= calls, || format!("{requests} requests of {calls} calls"));
    row.off.want(extra * 10 <= calls, || format!("{extra} requests more than {calls} calls"));
    row.off.want(extra * 20 >= calls, || {
        format!("only {extra} retries of {calls} calls: the budget was not used")
    });
}

async fn budget_after_good_times(name: &str, quick: bool) -> Row {
    let (server, well) = switched().await;
    let client = plain(&server.url()).retry(quick_retry()).breaker(Breaker::OFF).build().expect("a client");
    let count = if quick { 1000 } else { 3000 };
    well.store(true, Ordering::SeqCst);
    let before = Row::begin(name);
    let mut done = all(&client, gets("good", count), LIMIT, 20).await;
    let requests = server.requests();
    well.store(false, Ordering::SeqCst);
    done.extend(all(&client, gets("down", count), LIMIT, 20).await);
    let mut row = before.end(&server, &done);
    row.off.want(row.answered == count, || "the good times were not good".into());
    extra(&mut row, count, server.requests() - requests);
    row
}

async fn breaker(name: &str, _: bool) -> Row {
    let (server, _) = switched().await;
    let client = plain(&server.url()).retry(quick_retry()).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, gets("down", 1000), LIMIT, 10).await;
    let refused = done.iter().filter(|one| one.failure() == "breaker").count();
    let health = client.core().health().await;
    let mut row = before.end(&server, &done);
    row.off.want(row.requests < 60, || format!("{} requests to a service that is down", row.requests));
    row.off.want(refused > 900, || format!("{refused} calls were refused"));
    row.off.want(matches!(health.breaker, BreakerState::Open { .. }), || {
        format!("health shows {:?}", health.breaker)
    });
    row.off.want(health.status != HealthStatus::Healthy && health.error.is_some(), || format!("{health:?}"));
    row
}

async fn probes(name: &str, _: bool) -> Row {
    let well = Arc::new(AtomicBool::new(false));
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let (told, inside, highest) = (Arc::clone(&well), Arc::clone(&now), Arc::clone(&most));
    let server = Server::new(move |seen| {
        if !told.load(Ordering::SeqCst) {
            return vec![Step::Say(answer(500, "", "{}"))];
        }
        // How many arrive before the first of them is answered: those are the probes.
        highest.fetch_max(inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        vec![Step::Wait(Duration::from_millis(300)), Step::Say(good(seen))]
    })
    .await;
    let rule = Breaker { minimum: 10, open: Duration::from_millis(700), probes: 3, ..Breaker::DEFAULT };
    let retry = Retry { attempts: 1, ..Retry::DEFAULT };
    let client = plain(&server.url()).retry(retry).breaker(rule).build().expect("a client");
    let before = Row::begin(name);
    let mut done = all(&client, gets("down", 40), LIMIT, 10).await;
    well.store(true, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(900)).await;
    let wave =
        tokio::time::timeout(LIMIT, all(&client, gets("probe", 100), LIMIT, 100)).await.unwrap_or_default();
    let through = wave.iter().filter(|one| one.right()).count();
    let highest = most.load(Ordering::SeqCst);
    done.extend(wave);
    let last = all(&client, gets("after", 50), LIMIT, 10).await;
    let state = client.core().breaker();
    let well_again = last.iter().filter(|one| one.right()).count();
    done.extend(last);
    let mut row = before.end(&server, &done);
    row.off.want(highest == 3 && through == 3, || format!("{highest} probes at once, {through} answered"));
    row.off
        .want(state == BreakerState::Closed && well_again == 50, || format!("{state:?}, {well_again} of 50"));
    row
}

async fn not_found(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        let status = if seen.id.ends_with('7') { 429 } else { 404 };
        vec![Step::Say(answer(status, "", r#"{"message":"no"}"#))]
    })
    .await;
    let retry = Retry { attempts: 1, ..Retry::DEFAULT };
    let client = plain(&server.url()).retry(retry).build().expect("a client");
    let before = Row::begin(name);
    let done = all(&client, gets("none", 200), LIMIT, 10).await;
    let mut row = before.end(&server, &done);
    row.off.want(client.core().breaker() == BreakerState::Closed, || {
        "errors of the caller opened the breaker".into()
    });
    row.off.want(row.requests == 200, || format!("{} requests", row.requests));
    row
}

async fn flapping(name: &str, quick: bool) -> Row {
    let start = Instant::now();
    // 150 ms well, 100 ms not: resets, 503 and silence in turn.
    let server = Server::new(move |seen| {
        if start.elapsed().as_millis() % 250 < 150 {
            return vec![Step::Say(good(seen))];
        }
        match seen.nth % 3 {
            0 => vec![Step::Reset],
            1 => vec![Step::Say(answer(503, "", "{}"))],
            _ => vec![Step::Close],
        }
    })
    .await;
    let retry = Retry { base: Duration::from_millis(100), attempts: 5, ..Retry::DEFAULT };
    let client = plain(&server.url()).retry(retry).breaker(Breaker::OFF).build().expect("a client");
    let before = Row::begin(name);
    let rounds = if quick { 100 } else { 400 };
    let calls = (0..rounds).flat_map(|number| {
        [Kind::Get, Kind::Post, Kind::Keyed, Kind::Put].map(|kind| (kind, format!("flap-{kind:?}-{number}")))
    });
    let done = all(&client, calls, LIMIT, 4).await;
    let mut row = before.end(&server, &done);
    let safe: Vec<&Done> = done.iter().filter(|one| !one.kind.is_unsafe()).collect();
    let answered = safe.iter().filter(|one| one.right()).count();
    row.off.want(answered * 100 >= safe.len() * 90, || {
        format!("{answered} of {} safe calls answered", safe.len())
    });
    row
}

async fn one_token(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        if seen.id != "token" {
            return vec![Step::Say(good(seen))];
        }
        // The first fetch fails, and must not spoil the next one.
        let answer = if seen.nth == 1 { answer(503, "", "{}") } else { good(seen) };
        vec![Step::Wait(Duration::from_millis(200)), Step::Say(answer)]
    })
    .await;
    let client =
        plain(&server.url()).retry(Retry { budget: 1.0, ..Retry::DEFAULT }).build().expect("a client");
    let before = Row::begin(name);
    // Some who wait go away: that must not take the fetch along.
    let gone: Vec<_> = (0..20)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, Kind::OAuth, &format!("gone-{number}"), LIMIT).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    gone.iter().for_each(|task| task.abort());
    let calls = (0..300).map(|number| {
        let kind = if number % 2 == 0 { Kind::OAuth } else { Kind::OAuthPost };
        (kind, format!("token-{number}"))
    });
    let done = all(&client, calls, LIMIT, 300).await;
    let mut row = before.end(&server, &done);
    let tokens = server.count("token");
    row.off.want(tokens == 2, || format!("{tokens} tokens were fetched"));
    row.off.want(row.answered == 300, || format!("{} of 300 answered", row.answered));
    let good = server
        .seen()
        .iter()
        .filter(|seen| seen.id != "token")
        .all(|seen| seen.header("authorization") == Some("Bearer leak-fetched-7f"));
    row.off.want(good, || "a call went out without the token".into());
    row
}

/// For so long, and a little more, a token stands that took the place of a refused one.
const STANDS: Duration = Duration::from_millis(5_200);

async fn refused_token(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        if seen.id == "token" {
            let body = format!(r#"{{"access_token":"leak-fetched-{}","expires_in":3600}}"#, seen.nth);
            return vec![Step::Say(answer(200, "", &body))];
        }
        let first = seen.header("authorization") == Some("Bearer leak-fetched-1");
        if first || seen.id.starts_with("never") {
            return vec![Step::Say(answer(401, "", "{}"))];
        }
        vec![Step::Say(good(seen))]
    })
    .await;
    let client = plain(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let once: Vec<_> = [Kind::OAuth, Kind::OAuthPost].map(|kind| (kind, format!("once-{kind:?}"))).into();
    let mut done = all(&client, once, LIMIT, 2).await;
    let tokens = server.count("token");
    // A 401 did no work: the one more try is no second time.
    let twice = server.count("once-OAuthPost");
    // A token that has just taken the place of a refused one is not fetched anew; one that stood for a while is.
    let mut ended = Vec::new();
    for pause in [Duration::ZERO, STANDS] {
        tokio::time::sleep(pause).await;
        let before = (server.count("never"), server.count("token"));
        let never = call(&client, Kind::OAuth, "never", LIMIT).await;
        let after = (server.count("never") - before.0, server.count("token") - before.1);
        ended.push((never.failure().to_owned(), after));
        done.push(never);
    }
    done.retain(|one| one.kind == Kind::OAuth);
    let mut row = before.end(&server, &done);
    row.off.want(tokens == 2 && twice <= 2, || format!("{tokens} tokens, {twice} requests"));
    let wanted = [(1, 0), (2, 1)].map(|after| ("status 401".to_owned(), after));
    row.off.want(ended == wanted, || format!("{ended:?}"));
    row
}
