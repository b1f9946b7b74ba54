//! Calls that are held back because the server said that no request is left.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{self, Deadline, Instant};

/// Who waits comes back within this much more for each that waits already, so that they do not all come at once …
const APART: Duration = Duration::from_millis(10);
/// … but within this share of the wait.
const SHARE: u32 = 10;
/// Windows of answers that are not further apart than this are one: their ends are whole seconds.
const BLUR: Duration = Duration::from_secs(2);

/// Which calls wait for the end of a window that the server says is used up.
///
/// A header is surely about the operation whose answer it came with. It is about all only where the catalog has a limit
/// for the whole service: many servers count each route for itself and do not say so. As a call that is held back brings
/// no answer, the word of one answer counts for a bounded time. Behind that, calls go as if nothing had been said until
/// the server refuses one: a word that it does not keep, such as an end in the wrong unit, holds nobody back again.
#[derive(Debug)]
pub(super) struct Holds {
    whole: bool,
    most: Duration,
    any: AtomicBool,
    held: Mutex<HashMap<&'static str, Hold>>,
}

#[derive(Debug)]
struct Hold {
    /// When the answer came that said so.
    since: Instant,
    /// When the server's window starts anew, by its own word.
    reset: Instant,
    /// Until when nothing is sent.
    until: Instant,
    waiting: u32,
}

/// What an answer says is left, and of which call it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    pub(super) operation: Option<&'static str>,
    pub(super) sent: Instant,
    pub(super) taken: bool,
    pub(super) remaining: u64,
    pub(super) reset: Option<Instant>,
}

impl Holds {
    pub(super) fn new(whole: bool, most: Duration) -> Self {
        Self { whole, most, any: AtomicBool::new(false), held: Mutex::default() }
    }

    /// What a call is held back by.
    fn key(&self, operation: Option<&'static str>) -> Option<&'static str> {
        if self.whole { Some("") } else { operation }
    }

    /// How long a call of that operation waits before it looks again, if it does. The error is when it could go, where
    /// it has not that much time.
    pub(super) fn blocked(
        &self,
        operation: Option<&'static str>,
        deadline: Deadline,
    ) -> Result<Option<Duration>, Duration> {
        if !self.any.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let Some(key) = self.key(operation) else { return Ok(None) };
        let mut held = self.lock();
        let Some(hold) = held.get_mut(key) else { return Ok(None) };
        let now = clock::now();
        if hold.reset <= now {
            held.remove(key);
            self.any.store(!held.is_empty(), Ordering::Relaxed);
            return Ok(None);
        }
        if hold.until <= now {
            return Ok(None);
        }
        let left = hold.until - now;
        let apart = APART.saturating_mul(hold.waiting).min(left / SHARE).mul_f64(fastrand::f64());
        let wait = left.saturating_add(apart);
        if !deadline.allows(wait) {
            return Err(left);
        }
        hold.waiting = hold.waiting.saturating_add(1);
        Ok(Some(wait))
    }

    /// Takes in what an answer says.
    pub(super) fn see(&self, word: Word) {
        if word.remaining > 0 && !self.any.load(Ordering::Relaxed) {
            return;
        }
        let Some(key) = self.key(word.operation) else { return };
        let now = clock::now();
        let mut held = self.lock();
        let known = held.get_mut(key).filter(|hold| hold.reset > now);
        if word.remaining > 0 {
            // Answers overtake each other: one that left earlier must not raise what is left.
            let newer = |hold: &mut Hold| {
                word.sent > hold.since || word.reset.is_some_and(|reset| reset > hold.reset + BLUR)
            };
            if known.is_some_and(newer) {
                held.remove(key);
            }
            return;
        }
        let until = |since, reset| clock::after(since, self.most).min(reset);
        match (known, word.reset) {
            (Some(hold), reset) => {
                hold.reset = reset.map_or(hold.reset, |reset| reset.max(hold.reset));
                if word.sent < hold.until {
                    hold.until = until(hold.since, hold.reset);
                } else if !word.taken {
                    *hold = Hold { since: now, until: until(now, hold.reset), reset: hold.reset, waiting: 0 };
                }
            }
            (None, Some(reset)) if reset > now => {
                held.insert(key, Hold { since: now, reset, until: until(now, reset), waiting: 0 });
                self.any.store(true, Ordering::Relaxed);
            }
            (None, _) => {}
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<&'static str, Hold>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOST: Duration = Duration::from_secs(120);

    fn say(holds: &Holds, operation: &'static str, remaining: u64, reset: u64, taken: bool) {
        let now = clock::now();
        let reset = Some(clock::after(now, Duration::from_secs(reset)));
        holds.see(Word { operation: Some(operation), sent: now, taken, remaining, reset });
    }

    fn wait(holds: &Holds, operation: &'static str) -> Option<u64> {
        let wait = holds.blocked(Some(operation), Deadline::NONE).unwrap();
        wait.map(|wait| wait.as_secs())
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_it_holds_back_only_what_it_is_surely_about() {
        let holds = Holds::new(false, MOST);
        say(&holds, "messages", 0, 60, true);
        assert_eq!((wait(&holds, "messages"), wait(&holds, "users")), (Some(60), None));
        assert_eq!(holds.blocked(None, Deadline::NONE), Ok(None), "a request that is no operation");
        let whole = Holds::new(true, MOST);
        say(&whole, "messages", 0, 60, true);
        assert_eq!((wait(&whole, "messages"), wait(&whole, "users")), (Some(60), Some(60)));
        assert!(whole.blocked(None, Deadline::NONE).unwrap().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_no_word_holds_longer_than_is_allowed() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 60_000, true);
        let soon = Deadline::within(Duration::from_secs(90));
        assert_eq!(holds.blocked(Some("a"), soon), Err(MOST), "who has no time is told when calls go again");
        assert_eq!(wait(&holds, "a"), Some(120));
        tokio::time::advance(MOST).await;
        assert_eq!((wait(&holds, "a"), wait(&holds, "a")), (None, None));
        say(&holds, "a", 5, 3600, true);
        assert_eq!(wait(&holds, "a"), None);
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_a_word_that_the_server_does_not_keep_holds_nobody_back_until_it_does() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 3600, true);
        tokio::time::advance(MOST).await;
        for taken in [true, true, false] {
            assert_eq!(wait(&holds, "a"), None);
            say(&holds, "a", 0, 3600, taken);
        }
        assert_eq!(wait(&holds, "a"), Some(120));
        say(&holds, "a", 0, 3600, true);
        assert_eq!(wait(&holds, "a"), Some(120), "one that had left with the refused one changes nothing");
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_a_word_that_was_not_kept_says_nothing_of_the_next_window() {
        let holds = Holds::new(true, MOST);
        say(&holds, "a", 0, 200, true);
        tokio::time::advance(MOST).await;
        say(&holds, "a", 0, 80, true);
        assert_eq!(wait(&holds, "a"), None);
        tokio::time::advance(Duration::from_secs(81)).await;
        say(&holds, "a", 0, 60, true);
        assert_eq!(wait(&holds, "a"), Some(60));
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_the_later_of_two_ends_is_the_bound() {
        let holds = Holds::new(false, MOST);
        let sent = clock::now();
        for (reset, held) in [(60, 60), (61, 61), (60, 61), (3600, 120)] {
            let reset = Some(clock::after(sent, Duration::from_secs(reset)));
            holds.see(Word { operation: Some("a"), sent, taken: true, remaining: 0, reset });
            assert_eq!(holds.blocked(Some("a"), Deadline::within(MOST / 3)), Err(Duration::from_secs(held)));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_over_costs_the_next_calls_nothing() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 60, true);
        tokio::time::advance(MOST).await;
        assert_eq!(wait(&holds, "a"), None);
        assert!(!holds.any.load(Ordering::Relaxed) && holds.lock().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_those_who_wait_do_not_come_all_at_once() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 60, true);
        let wait = || holds.blocked(Some("a"), Deadline::NONE).unwrap().unwrap();
        let waits: Vec<_> = (0..100).map(|_| wait()).collect();
        assert_eq!(waits[0], Duration::from_secs(60), "who waits alone waits no longer");
        assert!(waits.iter().all(|wait| (60..62).contains(&wait.as_secs())));
        let late = waits.iter().filter(|wait| **wait > Duration::from_millis(60_100)).count();
        assert!(late > 50, "{late}");
    }
}
