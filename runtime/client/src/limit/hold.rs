//! Calls that are held back because the server said that no request is left.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{self, Instant};

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
/// no answer, the word of one answer counts for a bounded time; then one call is let through as a probe, and where the
/// server takes it in spite of its word, that word holds nobody back any more.
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
    /// When a call was let through nonetheless.
    probe: Option<Instant>,
    waiting: u32,
    /// The server took a request that it had no room for by its own word.
    wrong: bool,
}

/// Why a call is not sent yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Blocked {
    /// When to look again.
    pub(crate) wait: Duration,
    /// When the server starts anew, by its own word.
    pub(crate) reset: Duration,
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

    /// How long a call of that operation waits, if it does.
    pub(super) fn blocked(&self, operation: Option<&'static str>) -> Option<Blocked> {
        if !self.any.load(Ordering::Relaxed) {
            return None;
        }
        let mut held = self.lock();
        let hold = held.get_mut(self.key(operation)?).filter(|hold| !hold.wrong)?;
        let now = clock::now();
        if hold.reset <= now {
            return None;
        }
        if hold.until <= now {
            hold.until = clock::after(now, self.most).min(hold.reset);
            hold.probe = Some(now);
            hold.waiting = 0;
            return None;
        }
        let wait = hold.until - now;
        let apart = APART.saturating_mul(hold.waiting).min(wait / SHARE).mul_f64(fastrand::f64());
        hold.waiting = hold.waiting.saturating_add(1);
        Some(Blocked { wait: wait.saturating_add(apart), reset: hold.reset - now })
    }

    /// Takes in what an answer says.
    pub(super) fn see(&self, word: Word) {
        if word.remaining > 0 && !self.any.load(Ordering::Relaxed) {
            return;
        }
        let Some(key) = self.key(word.operation) else { return };
        let now = clock::now();
        let mut held = self.lock();
        match (held.get_mut(key), word.reset) {
            (Some(hold), _) if hold.wrong => {}
            (Some(hold), reset) if hold.reset > now => {
                let probed = hold.probe.is_some_and(|probe| word.sent >= probe);
                if word.remaining == 0 {
                    hold.wrong = probed && word.taken;
                    hold.reset = reset.map_or(hold.reset, |reset| reset.max(hold.reset));
                } else if word.sent > hold.since || reset.is_some_and(|reset| reset > hold.reset + BLUR) {
                    // Answers overtake each other: one that left earlier must not raise what is left.
                    held.remove(key);
                }
            }
            (_, Some(reset)) if word.remaining == 0 && reset > now => {
                let until = clock::after(now, self.most).min(reset);
                let hold = Hold { since: now, reset, until, probe: None, waiting: 0, wrong: false };
                held.insert(key, hold);
                self.any.store(true, Ordering::Relaxed);
            }
            _ => {}
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
        holds.blocked(Some(operation)).map(|blocked| blocked.wait.as_secs())
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_it_holds_back_only_what_it_is_surely_about() {
        let holds = Holds::new(false, MOST);
        say(&holds, "messages", 0, 60, true);
        assert_eq!((wait(&holds, "messages"), wait(&holds, "users")), (Some(60), None));
        assert_eq!(holds.blocked(None), None, "a request that is no operation");
        let whole = Holds::new(true, MOST);
        say(&whole, "messages", 0, 60, true);
        assert_eq!((wait(&whole, "messages"), wait(&whole, "users")), (Some(60), Some(60)));
        assert!(whole.blocked(None).is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_no_word_holds_longer_than_is_allowed_without_a_probe() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 60_000, true);
        let blocked = holds.blocked(Some("a")).unwrap();
        assert_eq!((blocked.wait, blocked.reset), (MOST, Duration::from_secs(60_000)));
        tokio::time::advance(MOST).await;
        // One goes through; the others wait for what becomes of it.
        assert_eq!((wait(&holds, "a"), wait(&holds, "a")), (None, Some(120)));
        say(&holds, "a", 5, 3600, true);
        assert_eq!(wait(&holds, "a"), None);
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_a_word_that_the_server_does_not_keep_holds_nobody_back_again() {
        for taken in [true, false] {
            let holds = Holds::new(false, MOST);
            say(&holds, "a", 0, 3600, true);
            tokio::time::advance(MOST).await;
            assert_eq!(wait(&holds, "a"), None);
            say(&holds, "a", 0, 3600, taken);
            assert_eq!(wait(&holds, "a").is_none(), taken);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn rule_22_those_who_wait_do_not_come_all_at_once() {
        let holds = Holds::new(false, MOST);
        say(&holds, "a", 0, 60, true);
        let waits: Vec<_> = (0..100).map(|_| holds.blocked(Some("a")).unwrap().wait).collect();
        assert_eq!(waits[0], Duration::from_secs(60), "who waits alone waits no longer");
        assert!(waits.iter().all(|wait| (60..62).contains(&wait.as_secs())));
        let late = waits.iter().filter(|wait| **wait > Duration::from_millis(60_100)).count();
        assert!(late > 50, "{late}");
    }
}
