//! What the server says of its rate limit.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::DATE;

use super::hold::{Holds, Word};
use crate::clock::{self, Deadline, Instant};
use crate::service::Reset;
use crate::values::DateTime;

/// What is known of a rate limit, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RateState {
    /// Requests that a window allows.
    pub limit: Option<u64>,
    /// Requests that are left in it.
    pub remaining: Option<u64>,
    /// The time until it starts anew.
    pub reset: Option<Duration>,
}

impl RateState {
    /// So many requests of so many are left, until it starts anew after that time.
    pub fn new(limit: Option<u64>, remaining: Option<u64>, reset: Option<Duration>) -> Self {
        Self { limit, remaining, reset }
    }
}

/// The call that an answer is of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Of {
    /// Its operation; a request that is none is like no other.
    pub(crate) operation: Option<&'static str>,
    /// When it was sent.
    pub(crate) sent: Instant,
    /// Whether the server did what was asked.
    pub(crate) taken: bool,
}

/// The newest word of the server, a lower bound until its window ends.
#[derive(Debug)]
pub(crate) struct Observed {
    meaning: Option<Reset>,
    holds: Holds,
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
    /// `whole`: there is one limit for the whole service. No call is held back longer than `most` by one answer.
    pub(crate) fn new(meaning: Option<Reset>, whole: bool, most: Duration) -> Self {
        let holds = Holds::new(whole, most);
        Self { meaning, holds, any: AtomicBool::new(false), seen: Mutex::new(Seen::default()) }
    }

    /// How long no call of that operation should be sent, if that is so; the error, if the deadline comes first.
    pub(crate) fn blocked(
        &self,
        operation: Option<&'static str>,
        deadline: Deadline,
    ) -> Result<Option<Duration>, Duration> {
        self.holds.blocked(operation, deadline)
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
    pub(crate) fn see(&self, headers: &HeaderMap, wall: impl Fn() -> SystemTime, of: Of) {
        let Some((new, partial)) = self.read(headers, wall) else { return };
        if let Some(remaining) = new.remaining.filter(|_| !partial) {
            let Of { operation, sent, taken } = of;
            self.holds.see(Word { operation, sent, taken, remaining, reset: new.reset });
        }
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

    /// What the headers say, and whether it is of a part of the service that we cannot tell.
    fn read(&self, headers: &HeaderMap, wall: impl Fn() -> SystemTime) -> Option<(Seen, bool)> {
        // Nearly all answers say nothing of it: one look at each name is less than a search for each of ours.
        let says = |name: &http::HeaderName| RATE.iter().any(|start| name.as_str().starts_with(start));
        if !headers.keys().any(says) {
            return None;
        }
        // A server with limits per kind of resource names the kind; what is left of one says
        // nothing about the others, so there it is only shown and holds nobody back.
        let partial = PARTS.iter().any(|(name, all)| headers.get(*name).is_some_and(|value| value != *all));
        // As with `Retry-After`: the server's clock is the one that its dates are of.
        let date = || httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?.trim()).ok();
        let wall = || date().unwrap_or_else(&wall);
        let get =
            |names: &[&str]| names.iter().find_map(|name| headers.get(*name)?.to_str().ok().map(str::trim));
        let number = |text: &str| text.split([',', ';']).next()?.trim().parse::<u64>().ok();
        let remaining = get(&["ratelimit-remaining", "x-ratelimit-remaining", "x-rate-limit-remaining"]);
        let limit = get(&["ratelimit-limit", "x-ratelimit-limit", "x-rate-limit-limit"]);
        let standard = get(&["ratelimit"]).map(combined);
        let remaining = remaining.and_then(number).or(standard.and_then(|s| s.0));
        let reset = match get(&["ratelimit-reset"]) {
            Some(text) => self.after(text, Some(Reset::Seconds), &wall),
            None => get(&["x-ratelimit-reset", "x-rate-limit-reset"])
                .and_then(|text| self.after(text, None, &wall))
                .or(standard.and_then(|s| s.1).map(Duration::from_secs)),
        };
        if remaining.is_none() && reset.is_none() {
            return None;
        }
        let now = clock::now();
        let reset = reset.map(|delay| clock::after(now, delay));
        Some((Seen { limit: limit.and_then(number), remaining, reset, refused: None }, partial))
    }

    /// The time until the reset that the text means.
    fn after(&self, text: &str, usual: Option<Reset>, wall: &dyn Fn() -> SystemTime) -> Option<Duration> {
        let since_1970 = || wall().duration_since(UNIX_EPOCH).ok();
        let number = || {
            let seconds = text.parse::<f64>().ok()?;
            (0.0..1e15).contains(&seconds).then_some(seconds)
        };
        let meaning = self.meaning.or(usual).or_else(|| guess(text))?;
        let delay = match meaning {
            Reset::Seconds => Duration::from_secs_f64(number()?.min(1e9)),
            Reset::Epoch => Duration::from_secs_f64(number()?.min(1e12)).saturating_sub(since_1970()?),
            Reset::EpochMs => {
                Duration::from_secs_f64((number()? / 1e3).min(1e12)).saturating_sub(since_1970()?)
            }
            Reset::Date => {
                let date = httpdate::parse_http_date(text).ok();
                let date = date.or_else(|| DateTime::unchecked(text).system_time());
                date?.duration_since(wall()).ok()?
            }
        };
        Some(delay)
    }
}

/// How the names of all headers begin that say something of a rate.
const RATE: [&str; 3] = ["ratelimit", "x-ratelimit-", "x-rate-limit-"];

/// The headers by which a server says that a limit is of a part of it, and the value that means all of it.
const PARTS: [(&str, &str); 3] =
    [("x-ratelimit-resource", ""), ("x-ratelimit-bucket", ""), ("x-ratelimit-scope", "global")];

/// The draft's one header, a policy or several: `"burst";r=50;t=30, "daily";r=0;t=3600`; or the older form
/// `limit=100, remaining=50, reset=30`. Of several policies, the one that has least left: it is what holds.
fn combined(text: &str) -> (Option<u64>, Option<u64>) {
    let field = |parts: &str, wanted: &str| {
        parts.split([',', ';']).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            (name.trim() == wanted).then(|| value.trim().parse::<u64>().ok())?
        })
    };
    let policies = text.split(',').filter_map(|policy| Some((field(policy, "r")?, field(policy, "t"))));
    // Of those with as much left, the one that lasts longest.
    match policies.min_by_key(|(left, reset)| (*left, std::cmp::Reverse(*reset))) {
        Some((left, reset)) => (Some(left), reset),
        None => (field(text, "remaining"), field(text, "reset").or(field(text, "t"))),
    }
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

    fn observed(meaning: Option<Reset>) -> Observed {
        Observed::new(meaning, false, Duration::from_secs(120))
    }

    fn see(observed: &Observed, pairs: &[(&'static str, &str)]) {
        let of = Of { operation: Some("x"), sent: clock::now(), taken: true };
        observed.see(&headers(pairs), wall, of);
    }

    fn blocked(observed: &Observed) -> Option<u64> {
        observed.blocked(Some("x"), Deadline::NONE).unwrap().map(|wait| wait.as_secs())
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
            let observed = observed(meaning);
            let pairs = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", text)];
            see(&observed, &pairs);
            assert_eq!(blocked(&observed), Some(seconds), "{text}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_the_reset_is_measured_against_the_answers_own_date() {
        for (text, seconds) in [("1700000030", 20), ("2023-11-14T22:13:50Z", 20), ("30", 30)] {
            let observed = observed(None);
            let date = ("date", "Tue, 14 Nov 2023 22:13:30 GMT");
            see(&observed, &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", text), date]);
            assert_eq!(blocked(&observed), Some(seconds), "{text}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_a_limit_of_a_part_is_shown_and_holds_nobody_back() {
        for (part, held) in [
            (("x-ratelimit-resource", "search"), false),
            (("x-ratelimit-bucket", "abcd1234"), false),
            (("x-ratelimit-scope", "user"), false),
            (("x-ratelimit-scope", "global"), true),
        ] {
            let observed = observed(None);
            see(&observed, &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "30"), part]);
            assert_eq!(blocked(&observed).is_some(), held, "{part:?}");
            assert_eq!(observed.state().unwrap().remaining, Some(0), "{part:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_of_several_policies_the_one_with_least_left_holds() {
        for (text, left, reset) in [
            ("\"default\";r=0;t=5", 0, 5),
            ("\"burst\";r=10;t=1, \"daily\";r=0;t=3600", 0, 3600),
            ("\"daily\";r=7;t=3600, \"burst\";r=2;t=1", 2, 1),
            ("\"a\";r=0;t=1, \"b\";r=0;t=9", 0, 9),
            ("limit=100, remaining=50, reset=30", 50, 30),
        ] {
            let observed = observed(None);
            see(&observed, &[("ratelimit", text)]);
            let shown = observed.state().unwrap();
            assert_eq!(
                (shown.remaining, shown.reset),
                (Some(left), Some(Duration::from_secs(reset))),
                "{text}"
            );
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rule_06_a_refusal_is_shown_until_then_and_holds_no_other_call_back() {
        let observed = observed(None);
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
        see(&observed, &left);
        let shown = RateState { limit: Some(100), remaining: Some(0), reset: Some(minute) };
        assert_eq!((blocked(&observed), observed.state()), (None, Some(shown)));
        tokio::time::advance(minute).await;
        assert_eq!(observed.state().unwrap().remaining, Some(40));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_late_answers_do_not_raise_it_and_it_ends() {
        let observed = observed(None);
        let say = |left: &str, reset: &str| {
            see(&observed, &[("x-ratelimit-remaining", left), ("x-ratelimit-reset", reset)]);
        };
        say("5", "30");
        assert_eq!(blocked(&observed), None);
        say("0", "30");
        say("3", "30");
        assert!(blocked(&observed).is_some());
        assert_eq!(observed.state().unwrap().remaining, Some(0));
        tokio::time::advance(Duration::from_secs(31)).await;
        assert_eq!(blocked(&observed), None);
        say("7", "30");
        assert_eq!(observed.state().unwrap().remaining, Some(7));
        say("garbage", "soon");
        assert_eq!(observed.state().unwrap().remaining, Some(7));
    }
}
