//! A rule's case as data, and what it wants: the same for the runtime on a paused clock and for a
//! generated client over a socket.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::Deserialize;
use switchboard_client::generated as rt;
use switchboard_client::{RateLimit, Retry};
use tokio::time::Instant;

/// What the server answers in turn, and what must be seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    #[serde(default)]
    pub policy: Policy,
    pub auth: Option<String>,
    #[serde(default)]
    pub call: Call,
    #[serde(default = "one")]
    pub calls: usize,
    #[serde(default)]
    pub gap_ms: u64,
    #[serde(default)]
    pub together: bool,
    /// So many of the calls that are made together are dropped after a while.
    #[serde(default)]
    pub dropped: usize,
    /// One more call is made behind those that are made together, and judged in place of them.
    #[serde(default)]
    pub then_one: bool,
    /// Credentials are read again after that call: the key becomes `s3cr3t-2`.
    pub reload_after: Option<usize>,
    #[serde(default)]
    pub token: Vec<Step>,
    pub server: Vec<Step>,
    pub sees: Sees,
}

fn one() -> usize {
    1
}

/// The catalog's keys.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Policy {
    pub attempts: Option<u32>,
    pub base_ms: Option<u64>,
    pub max_ms: Option<u64>,
    pub budget: Option<f64>,
    pub refused_any: bool,
    pub idempotency_header: Option<String>,
    pub breaker_off: bool,
    pub breaker: Option<Breaker>,
    pub rate: Option<Rate>,
    pub idle_ms: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Breaker {
    pub minimum: u32,
    pub open_ms: u64,
    pub probes: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    pub requests: u32,
    pub per_ms: u64,
}

/// What the caller says.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Call {
    pub method: Option<String>,
    pub idempotent: Option<bool>,
    pub key: Option<String>,
    pub body: Option<String>,
    pub timeout_ms: Option<u64>,
    pub attempt_ms: Option<u64>,
    pub retry: Option<bool>,
    /// The body of the answer is read as it comes; the time that the consumer takes before each piece.
    pub stream: Option<u64>,
}

/// One answer of the server; the last one goes on.
#[derive(Deserialize, Default, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Step {
    pub status: Option<u16>,
    pub headers: BTreeMap<String, String>,
    pub body: Option<String>,
    pub body_delay_ms: u64,
    /// Pieces of the body, each with the pause before it.
    pub pieces: Vec<(u64, String)>,
    pub delay_ms: u64,
    pub cut: bool,
    pub hang: bool,
    pub fail: Option<String>,
}

/// What must be seen, by the server above all.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Sees {
    pub requests: Option<usize>,
    pub requests_least: Option<usize>,
    pub requests_most: Option<usize>,
    pub tokens: Option<usize>,
    pub status: Option<u16>,
    pub error: Option<String>,
    pub body: Option<String>,
    pub note: Option<String>,
    pub retry_after_s: Option<u64>,
    /// Whether the caller is told that the call may be made again.
    pub retryable: Option<bool>,
    pub delays_ms: Vec<(u64, u64)>,
    pub elapsed_ms: Option<(u64, u64)>,
    pub headers: BTreeMap<String, String>,
    pub last_headers: BTreeMap<String, String>,
    pub same_header: Option<String>,
    /// A header that each request has with a value of its own.
    pub differs: Option<String>,
    pub no_header: Option<String>,
    pub sent: Option<String>,
    /// What each token request sent must contain, in turn.
    pub token_sent: Vec<String>,
    /// Pieces of a streamed body that came before its end or error.
    pub pieces: Option<usize>,
}

/// A request as the server saw it.
pub struct Seen {
    pub at: Instant,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// How the last call ended.
#[derive(Default, Debug)]
pub struct End {
    /// The status of the answer, if the call ended with one.
    pub status: Option<u16>,
    /// What failed, in a word, if no answer came.
    pub error: Option<String>,
    /// The body, where it is known.
    pub body: Option<Vec<u8>>,
    pub pieces: usize,
    pub retry_after: Option<Duration>,
    pub retryable: bool,
    pub note: Option<String>,
    pub attempts: u32,
    /// All that the error shows.
    pub shown: String,
}

pub const BEARER: &str = "s3cr3t";
pub const BEARER_AFTER: &str = "s3cr3t-2";

impl Policy {
    pub fn retry(&self) -> Retry {
        let mut retry = Retry::DEFAULT;
        retry.attempts = self.attempts.unwrap_or(retry.attempts);
        retry.budget = self.budget.unwrap_or(retry.budget);
        retry.base = self.base_ms.map_or(retry.base, Duration::from_millis);
        retry.max = self.max_ms.map_or(retry.max, Duration::from_millis);
        if self.refused_any {
            retry.refused = rt::Refused::Any;
        }
        retry
    }

    pub fn breaker(&self) -> rt::Breaker {
        match &self.breaker {
            _ if self.breaker_off => rt::Breaker::OFF,
            None => rt::Breaker::DEFAULT,
            Some(rule) => rt::Breaker {
                minimum: rule.minimum,
                open: Duration::from_millis(rule.open_ms),
                probes: rule.probes.unwrap_or(3),
                ..rt::Breaker::DEFAULT
            },
        }
    }

    pub fn timeout(&self) -> rt::Timeout {
        let idle = self.idle_ms.map_or(rt::Timeout::DEFAULT.idle, Duration::from_millis);
        rt::Timeout { idle, ..rt::Timeout::DEFAULT }
    }

    pub fn rate(&self) -> Option<RateLimit> {
        let rate = self.rate.as_ref()?;
        Some(RateLimit { requests: rate.requests, per: Duration::from_millis(rate.per_ms), reset: None })
    }
}

/// The cases of a file.
pub fn cases(text: &str) -> Vec<Case> {
    serde_yaml::from_str(text).expect("cases")
}

/// What is not as the case wants it. `slack` is what sockets add to a time, in milliseconds.
pub fn check(
    case: &Case,
    seen: &[Seen],
    tokens: &[Seen],
    end: &End,
    elapsed: Duration,
    slack: u64,
) -> Vec<String> {
    let mut off = Vec::new();
    let sees = &case.sees;
    let mut want = |good: bool, what: String| {
        if !good {
            off.push(format!("{}: {what}", case.name));
        }
    };
    let count = seen.len();
    want(sees.requests.is_none_or(|n| n == count), format!("{count} requests, {end:?}"));
    want(sees.requests_least.is_none_or(|n| n <= count), format!("{count} requests"));
    want(sees.requests_most.is_none_or(|n| n >= count), format!("{count} requests"));
    want(sees.tokens.is_none_or(|n| n == tokens.len()), format!("{} tokens", tokens.len()));
    for (number, wanted) in sees.token_sent.iter().enumerate() {
        let sent = tokens.get(number).map(|seen| String::from_utf8_lossy(&seen.body).into_owned());
        want(
            sent.as_ref().is_some_and(|sent| sent.contains(wanted)),
            format!("token request {number}: {sent:?}"),
        );
    }
    if let Some((least, most)) = sees.elapsed_ms {
        let ms = elapsed.as_millis() as u64;
        want(ms >= least && ms <= most + slack, format!("took {ms} ms"));
    }
    for (number, (least, most)) in sees.delays_ms.iter().enumerate() {
        let delay = seen.get(number).zip(seen.get(number + 1)).map(|(a, b)| (b.at - a.at).as_millis() as u64);
        let good = delay.is_some_and(|ms| ms >= *least && ms <= *most + slack);
        want(good, format!("delay {number} was {delay:?} ms"));
    }
    for (key, value) in &sees.headers {
        let good = seen.iter().all(|seen| seen.header(key) == Some(value));
        want(good, format!("not all have {key}: {value}"));
    }
    for (key, value) in &sees.last_headers {
        let last = seen.last().and_then(|seen| seen.header(key));
        want(last == Some(value), format!("the last {key} is {last:?}"));
    }
    if let Some(key) = &sees.same_header {
        let first = seen.first().and_then(|seen| seen.header(key));
        let good = first.is_some() && seen.iter().all(|seen| seen.header(key) == first);
        want(good, format!("{key} differs or is not there"));
    }
    if let Some(key) = &sees.differs {
        let values: BTreeSet<_> = seen.iter().filter_map(|seen| seen.header(key)).collect();
        want(values.len() == count, format!("{key} is the same or not there"));
    }
    if let Some(key) = &sees.no_header {
        want(seen.iter().all(|seen| seen.header(key).is_none()), format!("{key} is there"));
    }
    if let Some(body) = &sees.sent {
        want(seen.iter().all(|seen| seen.body == body.as_bytes()), "another body".to_owned());
    }
    want(sees.error == end.error, format!("ended with {end:?}"));
    want(
        sees.error.is_some() || sees.status.is_none() || sees.status == end.status,
        format!("ended with {end:?}"),
    );
    if let (Some(wanted), Some(body)) = (&sees.body, &end.body) {
        want(wanted.as_bytes() == body, format!("the body is {}", String::from_utf8_lossy(body)));
    }
    want(sees.pieces.is_none_or(|pieces| pieces == end.pieces), format!("{} pieces", end.pieces));
    want(!end.shown.contains(BEARER) && !end.shown.contains("://"), format!("shows too much: {}", end.shown));
    if let Some(seconds) = sees.retry_after_s {
        let up = end.retry_after.map(|after| after.as_millis().div_ceil(1000) as u64);
        want(up == Some(seconds), format!("may be asked again after {up:?} s"));
    }
    want(sees.retryable.is_none_or(|it| it == end.retryable), format!("retryable: {}", end.retryable));
    if let Some(wanted) = &sees.note {
        let good = end.note.as_deref().is_some_and(|note| note.contains(wanted.as_str()));
        want(good, format!("the note is {:?}", end.note));
    }
    if case.calls == 1 && case.auth.is_none() {
        want(end.attempts as usize == count, format!("{} attempts told and {count} made", end.attempts));
    }
    off
}
