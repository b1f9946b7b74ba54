//! What the server says of its rate limit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use crate::clock::{self, Instant};
use crate::service::Reset;
use crate::values::DateTime;

/// What is known of a rate limit, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RateState {
    /// Requests that a window allows.
    pub limit: Option<u64>,
    /// Requests that are left in it.
    pub remaining: Option<u64>,
    /// The time until it starts anew.
    pub reset: Option<Duration>,
}

/// The newest word of the server, a lower bound until its window ends.
#[derive(Debug)]
pub(crate) struct Observed {
    meaning: Option<Reset>,
    any: AtomicBool,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    limit: Option<u64>,
    remaining: Option<u64>,
    reset: Option<Instant>,
    /// Until when the server wants no request of the kind that it refused last.
    refused: Option<Instant>,
}

impl Observed {
    pub(crate) fn new(meaning: Option<Reset>) -> Self {
        Self { meaning, any: AtomicBool::new(false), seen: Mutex::new(Seen::default()) }
    }

    /// How long nothing should be sent, if that is so.
    pub(crate) fn blocked(&self) -> Option<Duration> {
        if !self.any.load(Ordering::Relaxed) {
            return None;
        }
        let seen = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.remaining != Some(0) {
            return None;
        }
        let left = seen.reset?.saturating_duration_since(clock::now());
        (!left.is_zero()).then_some(left)
    }

    pub(crate) fn state(&self) -> Option<RateState> {
        if !self.any.load(Ordering::Relaxed) {
            return None;
        }
        let seen = *self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let now = clock::now();
        if let Some(refused) = seen.refused.filter(|at| *at > now) {
            let until = seen.reset.filter(|_| seen.remaining == Some(0)).max(Some(refused));
            let reset = until.map(|at| at.saturating_duration_since(now));
            return Some(RateState { limit: seen.limit, remaining: Some(0), reset });
        }
        if (seen.limit, seen.remaining, seen.reset) == (None, None, None) {
            return None;
        }
        let over = seen.reset.is_some_and(|at| at <= now);
        Some(RateState {
            limit: seen.limit,
            remaining: if over { seen.limit } else { seen.remaining },
            reset: seen.reset.filter(|_| !over).map(|at| at.saturating_duration_since(now)),
        })
    }

    /// Takes in that a 429 came, and after which time the server wants to be asked again. It is shown, and its own call
    /// waits for it. It holds no other call back: many limits are of one operation, and calls that all wait for one
    /// moment come all at once.
    pub(crate) fn refused(&self, delay: Option<Duration>) {
        let Some(delay) = delay else { return };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.refused = seen.refused.max(Some(clock::after(clock::now(), delay)));
        self.any.store(true, Ordering::Relaxed);
    }

    /// Takes an answer's headers in.
    pub(crate) fn see(&self, headers: &HeaderMap, wall: SystemTime) {
        let Some(new) = self.read(headers, wall) else { return };
        let now = clock::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let same_window = match (seen.reset, new.reset) {
            (Some(old), Some(new)) => old > now && new <= clock::after(old, Duration::from_secs(2)),
            (Some(old), None) => old > now,
            (None, _) => false,
        };
        let mut next = Seen { refused: seen.refused, ..new };
        if same_window {
            // Answers overtake each other: one that left earlier must not raise what is left.
            next.remaining = match (seen.remaining, new.remaining) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            next.reset = seen.reset.max(new.reset);
            next.limit = new.limit.or(seen.limit);
        }
        *seen = next;
        self.any.store(true, Ordering::Relaxed);
    }

    fn read(&self, headers: &HeaderMap, wall: SystemTime) -> Option<Seen> {
        // Nearly all answers say nothing of it: one look at each name is less than a search for each of ours.
        let says = |name: &http::HeaderName| RATE.iter().any(|start| name.as_str().starts_with(start));
        if !headers.keys().any(says) {
            return None;
        }
        // A server with limits per kind of resource names the kind; what is left of one says
        // nothing about the others, so there it is only shown and holds nobody back.
        let partial = headers.contains_key("x-ratelimit-resource");
        let get =
            |names: &[&str]| names.iter().find_map(|name| headers.get(*name)?.to_str().ok().map(str::trim));
        let number = |text: &str| text.split([',', ';']).next()?.trim().parse::<u64>().ok();
        let remaining = get(&["ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining"]);
        let limit = get(&["ratelimit-limit", "x-ratelimit-limit", "x-rate-limit-limit"]);
        let standard = get(&["ratelimit"]).map(combined);
        let remaining = remaining.and_then(number).or(standard.and_then(|s| s.0));
        let reset = match get(&["ratelimit-reset"]) {
            Some(text) => self.after(text, Some(Reset::Seconds), wall),
            None => get(&["x-ratelimit-reset", "x-rate-limit-reset"])
                .and_then(|text| self.after(text, None, wall))
                .or(standard.and_then(|s| s.1).map(Duration::from_secs)),
        };
        if remaining.is_none() && reset.is_none() {
            return None;
        }
        let now = clock::now();
        Some(Seen {
            limit: limit.and_then(number),
            remaining: if partial { remaining.map(|left| left.max(1)) } else { remaining },
            reset: reset.map(|delay| clock::after(now, delay)),
            refused: None,
        })
    }

    /// The time until the reset that the text means.
    fn after(&self, text: &str, usual: Option<Reset>, wall: SystemTime) -> Option<Duration> {
        let since_1970 = wall.duration_since(UNIX_EPOCH).ok()?;
        let number = || {
            let seconds = text.parse::<f64>().ok()?;
            (0.0..1e15).contains(&seconds).then_some(seconds)
        };
        let meaning = self.meaning.or(usual).or_else(|| guess(text))?;
        let delay = match meaning {
            Reset::Seconds => Duration::from_secs_f64(number()?.min(1e9)),
            Reset::Epoch => Duration::from_secs_f64(number()?.min(1e12)).saturating_sub(since_1970),
            Reset::EpochMs => Duration::from_secs_f64((number()? / 1e3).min(1e12)).saturating_sub(since_1970),
            Reset::Date => {
                let date = httpdate::parse_http_date(text).ok();
                let date = date.or_else(|| DateTime::unchecked(text).system_time());
                date?.duration_since(wall).ok()?
            }
        };
        Some(delay)
    }
}

/// How the names of all headers begin that say something of a rate.
const RATE: [&str; 3] = ["ratelimit", "x-ratelimit-", "x-rate-limit-"];

/// The draft's one header: `"default";r=50;t=30`, or the older `limit=100, remaining=50, reset=30`.
fn combined(text: &str) -> (Option<u64>, Option<u64>) {
    let field = |names: [&str; 2]| {
        text.split([',', ';']).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            names.contains(&name.trim()).then(|| value.trim().parse().ok())?
        })
    };
    (field(["r", "remaining"]), field(["t", "reset"]))
}

/// Small numbers are seconds from now; a year of them is 3·10⁷, and 1970 is longer ago than that.
fn guess(text: &str) -> Option<Reset> {
    match text.parse::<f64>() {
        Ok(number) if number < 1e8 => Some(Reset::Seconds),
        Ok(number) if number < 1e11 => Some(Reset::Epoch),
        Ok(_) => Some(Reset::EpochMs),
        Err(_) => Some(Reset::Date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (http::HeaderName::from_static(n), v.parse().unwrap())).collect()
    }

    fn wall() -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_the_reset_in_each_form() {
        for (meaning, text, seconds) in [
            (None, "30", 30),
            (None, "1700000030", 30),
            (None, "1700000030000", 30),
            (None, "Tue, 14 Nov 2023 22:13:50 GMT", 30),
            (None, "2023-11-14T22:13:50Z", 30),
            (Some(Reset::Date), "2023-11-15T00:13:50.5+02:00", 30),
            (Some(Reset::Date), "Tue, 14 Nov 2023 22:13:50 GMT", 30),
            (Some(Reset::Epoch), "1700000040", 40),
            (Some(Reset::Seconds), "50", 50),
        ] {
            let observed = Observed::new(meaning);
            let pairs = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", text)];
            observed.see(&headers(&pairs), wall());
            let blocked = observed.blocked().map(|left| left.as_secs());
            assert_eq!(blocked, Some(seconds), "{text}");
        }
        let observed = Observed::new(None);
        observed.see(&headers(&[("ratelimit", "\"default\";r=0;t=5")]), wall());
        assert_eq!(observed.blocked(), Some(Duration::from_secs(5)));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_06_a_refusal_is_shown_until_then_and_holds_no_other_call_back() {
        let observed = Observed::new(None);
        observed.refused(None);
        assert_eq!(observed.state(), None);
        let minute = Duration::from_secs(60);
        observed.refused(Some(Duration::from_secs(5)));
        tokio::time::advance(Duration::from_secs(5)).await;
        assert_eq!(observed.state(), None, "it says nothing of the time behind it");
        observed.refused(Some(minute));
        observed.refused(Some(Duration::from_secs(1)));
        let left =
            [("x-ratelimit-limit", "100"), ("x-ratelimit-remaining", "40"), ("x-ratelimit-reset", "600")];
        observed.see(&headers(&left), wall());
        let shown = RateState { limit: Some(100), remaining: Some(0), reset: Some(minute) };
        assert_eq!((observed.blocked(), observed.state()), (None, Some(shown)));
        tokio::time::advance(minute).await;
        assert_eq!(observed.state().unwrap().remaining, Some(40));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_late_answers_do_not_raise_it_and_it_ends() {
        let observed = Observed::new(None);
        let say = |left: &str, reset: &str| {
            observed.see(&headers(&[("x-ratelimit-remaining", left), ("x-ratelimit-reset", reset)]), wall());
        };
        say("5", "30");
        assert_eq!(observed.blocked(), None);
        say("0", "30");
        say("3", "30");
        assert!(observed.blocked().is_some());
        tokio::time::advance(Duration::from_secs(31)).await;
        assert_eq!(observed.blocked(), None);
        say("7", "30");
        assert_eq!(observed.state().unwrap().remaining, Some(7));
        say("garbage", "soon");
        assert_eq!(observed.state().unwrap().remaining, Some(7));
    }
}
