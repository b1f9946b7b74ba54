//! `Retry-After` in each of its forms, as the server's own clock sees it.

use std::time::{Duration, SystemTime};

use crate::calls::{Done, Kind, all, client};
use crate::faults;
use crate::row::Row;
use crate::server::{Server, Step, answer, good};

faults! {
    "429 and 503 with each form of Retry-After": forms,
    "a rate that the server tells": told_rate,
    "a rate that the catalog sets": own_rate,
}

/// A form: its name, the headers, and what must come of it.
struct Form {
    name: &'static str,
    headers: fn() -> String,
    wants: Wants,
}

enum Wants {
    /// A second attempt, between these.
    Wait(Duration, Duration),
    /// No second attempt, at once, with the value in the error.
    Fail(u64),
}

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn date(from_now: i64) -> String {
    let now = SystemTime::now();
    let then = match u64::try_from(from_now) {
        Ok(ahead) => now + Duration::from_secs(ahead),
        Err(_) => now - Duration::from_secs(from_now.unsigned_abs()),
    };
    httpdate::fmt_http_date(then)
}

/// What a busy machine may add to a wait.
const BUSY: u64 = 900;

const FORMS: &[Form] = &[
    Form {
        name: "seconds",
        headers: || "retry-after: 1\r\n".into(),
        wants: Wants::Wait(ms(1000), ms(1100 + BUSY)),
    },
    Form {
        name: "fraction",
        headers: || "retry-after: 0.5\r\n".into(),
        wants: Wants::Wait(ms(1000), ms(1100 + BUSY)),
    },
    Form { name: "zero", headers: || "retry-after: 0\r\n".into(), wants: Wants::Wait(ms(0), ms(BUSY)) },
    Form {
        name: "date",
        headers: || format!("date: {}\r\nretry-after: {}\r\n", date(0), date(2)),
        wants: Wants::Wait(ms(1990), ms(2200 + BUSY)),
    },
    Form {
        name: "date-of-a-wrong-clock",
        headers: || format!("date: {}\r\nretry-after: {}\r\n", date(-500_000), date(-499_999)),
        wants: Wants::Wait(ms(1000), ms(1100 + BUSY)),
    },
    Form {
        name: "date-alone",
        headers: || format!("retry-after: {}\r\n", date(2)),
        wants: Wants::Wait(ms(990), ms(2200 + BUSY)),
    },
    Form {
        name: "past",
        headers: || format!("retry-after: {}\r\n", date(-60)),
        wants: Wants::Wait(ms(0), ms(BUSY)),
    },
    Form { name: "garbage", headers: || "retry-after: soon\r\n".into(), wants: Wants::Wait(ms(0), ms(BUSY)) },
    Form {
        name: "below-zero",
        headers: || "retry-after: -7\r\n".into(),
        wants: Wants::Wait(ms(0), ms(BUSY)),
    },
    Form { name: "nothing", headers: || "retry-after: \r\n".into(), wants: Wants::Wait(ms(0), ms(BUSY)) },
    Form { name: "above-the-most", headers: || "retry-after: 121\r\n".into(), wants: Wants::Fail(121) },
    Form {
        name: "beyond-all",
        headers: || "retry-after: 99999999999999999999\r\n".into(),
        wants: Wants::Fail(u64::MAX),
    },
    Form { name: "beyond-the-deadline", headers: || "retry-after: 30\r\n".into(), wants: Wants::Fail(30) },
    Form {
        name: "date-beyond-the-deadline",
        headers: || format!("date: {}\r\nretry-after: {}\r\n", date(0), date(60)),
        wants: Wants::Fail(60),
    },
];

async fn forms(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| {
        let mut parts = seen.id.split('.');
        let (status, form) = (parts.next().unwrap_or("503"), parts.next().unwrap_or_default());
        match FORMS.iter().find(|known| known.name == form) {
            Some(form) if seen.nth == 1 => {
                vec![Step::Say(answer(status.parse().unwrap_or(503), &(form.headers)(), "{}"))]
            }
            _ => vec![Step::Say(good(seen))],
        }
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let calls = FORMS.iter().flat_map(|form| {
        [429, 503].into_iter().flat_map(|status| {
            [Kind::Get, Kind::Keyed, Kind::Post]
                .map(|kind| (kind, format!("{status}.{}.{kind:?}", form.name)))
        })
    });
    let before = Row::begin(name);
    let done = all(&client, calls, Duration::from_secs(10), 100).await;
    let mut row = before.end(&server, &done);
    for one in &done {
        let form = FORMS.iter().find(|form| one.id.split('.').nth(1) == Some(form.name));
        judge(&mut row, &server, one, &form.expect("a form").wants);
    }
    row
}

fn judge(row: &mut Row, server: &Server, one: &Done, wants: &Wants) {
    let seen = server.of(&one.id);
    let what = || format!("{}: {:?} after {:?}, {} requests", one.id, one.result, one.elapsed, seen.len());
    match wants {
        Wants::Wait(..) if one.kind == Kind::Post => {
            row.off.want(one.result.is_err() && seen.len() == 1, what)
        }
        Wants::Wait(least, most) => {
            row.off.want(one.right() && seen.len() == 2, what);
            if let [first, second] = seen.as_slice() {
                let waited = second.at - first.at;
                row.off
                    .want(waited >= *least && waited <= *most, || format!("{}: waited {waited:?}", one.id));
            }
        }
        Wants::Fail(seconds) => {
            row.off.want(one.result.is_err() && seen.len() == 1 && one.elapsed < ms(1000 + BUSY), what);
            let told = one.retry_after.map(|time| time.as_secs());
            row.off.want(told == Some(*seconds), || format!("{}: the error says {told:?}", one.id));
        }
    }
}

async fn told_rate(name: &str, _: bool) -> Row {
    // Two are left, then none for two seconds.
    let server = Server::new(|seen| {
        let left =
            2usize.saturating_sub(seen.id.split('.').next_back().and_then(|n| n.parse().ok()).unwrap_or(0));
        let headers =
            format!("x-ratelimit-limit: 2\r\nx-ratelimit-remaining: {left}\r\nx-ratelimit-reset: 2\r\n");
        vec![Step::Say(answer(200, &headers, &crate::server::thing(&seen.id)))]
    })
    .await;
    let client = client(&server.url()).build().expect("a client");
    let before = Row::begin(name);
    let mut done = Vec::new();
    for number in 1..=3 {
        done.extend(all(&client, [(Kind::Get, format!("rate.{number}"))], Duration::from_secs(10), 1).await);
    }
    let late = client.things().get("rate.4").timeout(ms(300)).await;
    let shown = client.core().rate();
    let mut row = before.end(&server, &done);
    let seen = server.seen();
    row.off.want(row.answered == 3 && seen.len() == 3, || format!("{} answered", row.answered));
    if let [_, second, third] = seen.as_slice() {
        let waited = third.at - second.at;
        row.off.want(waited >= ms(1900) && waited < ms(2200 + BUSY), || format!("waited {waited:?}"));
    }
    row.off.want(late.is_err_and(|error| error.kind().as_str() == "rate"), || {
        "no room, and yet no error".into()
    });
    row.off.want(shown.is_some_and(|rate| rate.limit == Some(2)), || format!("shown: {shown:?}"));
    row
}

async fn own_rate(name: &str, _: bool) -> Row {
    let server = Server::new(|seen| vec![Step::Say(good(seen))]).await;
    let rate = switchboard_client::RateLimit { requests: 10, per: ms(500), reset: None };
    let client = client(&server.url()).rate_limit(Some(rate)).build().expect("a client");
    let before = Row::begin(name);
    let calls = (0..40).map(|number| (Kind::Get, format!("own-{number}")));
    let done = all(&client, calls, Duration::from_secs(20), 40).await;
    let mut row = before.end(&server, &done);
    let mut times: Vec<_> = server.seen().iter().map(|seen| seen.at).collect();
    times.sort();
    row.off.want(row.answered == 40, || format!("{} answered", row.answered));
    // In any stretch of half a second, no more than a full bucket and what trickled in.
    let worst = times
        .iter()
        .map(|from| times.iter().filter(|at| **at >= *from && **at < *from + ms(500)).count())
        .max();
    row.off.want(worst <= Some(21), || format!("{worst:?} requests in half a second"));
    let whole = times.last().zip(times.first()).map(|(last, first)| *last - *first);
    row.off.want(whole >= Some(ms(1300)), || format!("all of them in {whole:?}"));
    row
}
