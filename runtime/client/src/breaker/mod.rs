//! The circuit breaker: calls are refused while a service is down.

mod window;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::clock::{self, Instant};
use crate::service;
use window::Window;

/// A breaker for one service and host, shared by all clones of a client.
#[derive(Debug)]
pub struct Breaker {
    rule: service::Breaker,
    inner: Mutex<Inner>,
}

#[derive(Debug)]
struct Inner {
    state: State,
    /// Counts changes of state: what a call that began in an earlier one reports is stale.
    epoch: u64,
    /// How long calls take that succeed, for each operation: one may be far slower than the others.
    paces: HashMap<&'static str, Pace>,
    /// When a call succeeded last.
    last: Option<Instant>,
}

#[derive(Debug)]
enum State {
    Closed(Window),
    Open { until: Instant },
    HalfOpen { until: Instant, free: u32, passed: u32 },
}

/// How long an operation took at most, in the window that began last and in the one before.
#[derive(Debug)]
struct Pace {
    began: Instant,
    now: Duration,
    before: Duration,
}

impl Pace {
    fn new(began: Instant) -> Self {
        Self { began, now: Duration::ZERO, before: Duration::ZERO }
    }

    fn take_in(&mut self, took: Duration, now: Instant, window: Duration) {
        if now.saturating_duration_since(self.began) >= window {
            *self = Self { began: now, now: Duration::ZERO, before: self.now };
        }
        self.now = self.now.max(took);
    }

    fn slowest(&self) -> Duration {
        self.now.max(self.before)
    }
}

/// The state of a breaker, as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BreakerState {
    /// Calls go through.
    Closed,
    /// Calls are refused for this time yet.
    Open {
        /// The time until probes are let through.
        left: Duration,
    },
    /// A set number of calls go through as probes.
    HalfOpen,
}

impl Breaker {
    /// A closed breaker.
    pub fn new(rule: service::Breaker) -> Self {
        let window = Window::new(rule.window, clock::now());
        Self {
            rule,
            inner: Mutex::new(Inner {
                state: State::Closed(window),
                epoch: 0,
                paces: HashMap::new(),
                last: None,
            }),
        }
    }

    /// Lets a call through that comes `now`, or says how long calls are refused.
    ///
    /// # Errors
    /// The time until it is worth asking again.
    pub fn admit(self: &Arc<Self>, now: Instant) -> Result<Permit, Duration> {
        let mut inner = self.lock();
        let probe = inner.admit(&self.rule, now)?;
        let epoch = inner.epoch;
        Ok(Permit { breaker: Arc::clone(self), epoch, since: now, probe, answered: None, done: false })
    }

    /// The state now.
    pub fn state(&self) -> BreakerState {
        let now = clock::now();
        let mut inner = self.lock();
        inner.tick(&self.rule, now);
        match &inner.state {
            State::Closed(_) => BreakerState::Closed,
            State::Open { until } => BreakerState::Open { left: until.saturating_duration_since(now) },
            State::HalfOpen { .. } => BreakerState::HalfOpen,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts an answer whose end is not known yet, and gives the slice that it is counted in: a probe waits for the end.
    fn answered(&self, epoch: u64) -> Option<u64> {
        let now = clock::now();
        let mut inner = self.lock();
        let counts = inner.epoch == epoch;
        match &mut inner.state {
            State::Closed(window) if counts => Some(window.count(now, false)),
            _ => None,
        }
    }

    /// `answered`: the slice in which it has been counted as a success.
    fn report(&self, epoch: u64, answered: Option<u64>, outcome: Outcome) {
        let now = clock::now();
        let mut inner = self.lock();
        if inner.epoch != epoch {
            return;
        }
        let outcome = match outcome {
            Outcome::Late(since, operation) => {
                let had = now.saturating_duration_since(since);
                match inner.is_short(had, operation, now, self.rule.window) {
                    true => Outcome::Neutral,
                    false => Outcome::Failure,
                }
            }
            Outcome::Success(since, operation) => {
                let took = now.saturating_duration_since(since);
                let pace = inner.paces.entry(operation);
                pace.or_insert_with(|| Pace::new(now)).take_in(took, now, self.rule.window);
                inner.last = Some(now);
                outcome
            }
            outcome => outcome,
        };
        let next = match (&mut inner.state, outcome) {
            (State::Closed(window), Outcome::Neutral) => {
                match answered {
                    Some(slice) => window.forget(now, slice),
                    None => window.turn(now),
                }
                None
            }
            (State::Closed(_), Outcome::Success(..)) if answered.is_some() => None,
            (State::Closed(window), outcome) => {
                match answered {
                    Some(slice) => window.spoil(now, slice),
                    None => {
                        window.count(now, outcome == Outcome::Failure);
                    }
                }
                let (all, failed) = window.sum();
                too_many(&self.rule, all, failed)
                    .then(|| State::Open { until: clock::after(now, self.rule.open) })
            }
            (State::HalfOpen { free, .. }, Outcome::Neutral) => {
                *free += 1;
                None
            }
            (State::HalfOpen { passed, .. }, Outcome::Success(..)) => {
                *passed += 1;
                (*passed >= self.rule.probes.max(1))
                    .then(|| State::Closed(Window::new(self.rule.window, now)))
            }
            (State::HalfOpen { .. }, _) => Some(State::Open { until: clock::after(now, self.rule.open) }),
            (State::Open { .. }, _) => None,
        };
        if let Some(next) = next {
            inner.become_(next);
        }
    }
}

/// The share of failures, plus one standard deviation of a fair coin: with few calls chance alone
/// would open it on a service that fails only now and then.
fn too_many(rule: &service::Breaker, all: u32, failed: u32) -> bool {
    if all < rule.minimum.max(1) || rule.failure_rate > 1.0 {
        return false;
    }
    let all = f64::from(all);
    let bound = (rule.failure_rate * all + all.sqrt() / 2.0).min(all);
    f64::from(failed) >= bound
}

impl Inner {
    /// Whether a service that answers these days may have answered that call too, with more time.
    fn is_short(&self, had: Duration, operation: &str, now: Instant, window: Duration) -> bool {
        let answers = self.last.is_some_and(|last| now.saturating_duration_since(last) < window);
        answers && self.paces.get(operation).is_none_or(|pace| had < pace.slowest() * 2)
    }

    /// Whether who is let through is a probe; the error is the time until it is worth asking again.
    fn admit(&mut self, rule: &service::Breaker, now: Instant) -> Result<bool, Duration> {
        self.tick(rule, now);
        match &mut self.state {
            State::Closed(_) => Ok(false),
            State::Open { until } => Err(until.saturating_duration_since(now)),
            State::HalfOpen { until, free: 0, .. } => {
                Err(until.saturating_duration_since(now).min(Duration::from_secs(1)))
            }
            State::HalfOpen { free, .. } => {
                *free -= 1;
                Ok(true)
            }
        }
    }

    fn become_(&mut self, state: State) {
        self.state = state;
        self.epoch += 1;
    }

    /// What time alone changes: open becomes half-open; and half-open that came to no verdict
    /// (its probes hang) starts over, so that it cannot refuse for ever.
    fn tick(&mut self, rule: &service::Breaker, now: Instant) {
        let over = match &self.state {
            State::Closed(_) => false,
            State::Open { until } | State::HalfOpen { until, .. } => *until <= now,
        };
        if over {
            let until = clock::after(now, rule.open.max(Duration::from_millis(1)));
            self.become_(State::HalfOpen { until, free: rule.probes.max(1), passed: 0 });
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success(Instant, &'static str),
    Failure,
    Late(Instant, &'static str),
    Neutral,
}

/// A call that the breaker let through. Dropped without a verdict (the caller went away) it counts
/// for nothing, and a probe is given back.
#[derive(Debug)]
#[must_use]
pub struct Permit {
    breaker: Arc<Breaker>,
    epoch: u64,
    /// When it was let through, or sent.
    since: Instant,
    probe: bool,
    /// The slice of the window in which it has been counted as a success.
    answered: Option<u64>,
    done: bool,
}

/// A permit that is no older than this is not looked at again.
const NEW: Duration = Duration::from_millis(1);

impl Permit {
    /// The call is sent, if the breaker lets it through now: its state may have changed while the call waited, and then
    /// it is asked again here, so that the call keeps the place in the rate that it waited for.
    pub fn send(mut self, now: Instant) -> Option<Self> {
        if now.saturating_duration_since(self.since) > NEW {
            let mut inner = self.breaker.lock();
            inner.tick(&self.breaker.rule, now);
            if inner.epoch != self.epoch {
                self.probe = inner.admit(&self.breaker.rule, now).ok()?;
                self.epoch = inner.epoch;
            }
        }
        self.since = now;
        Some(self)
    }

    /// The service works, as far as the head of its answer tells. That counts at once, and is taken back by a failure:
    /// calls that fail are known to without waiting for a body, and so would be seen before all those which were
    /// answered at the same time.
    pub fn answers(&mut self) {
        self.answered = self.breaker.answered(self.epoch);
    }

    /// The service works: a success, or an error that is the caller's fault.
    pub fn success(self, operation: &'static str) {
        let since = self.since;
        self.end(Outcome::Success(since, operation));
    }

    /// No answer came in the time that the call had, which was less than calls of this client have. While the service
    /// answers others, that says something about it only where calls of that operation were answered in that time.
    pub fn late(self, operation: &'static str) {
        let since = self.since;
        self.end(Outcome::Late(since, operation));
    }

    /// The service does not work.
    pub fn failure(self) {
        self.end(Outcome::Failure);
    }

    /// This says nothing about the service.
    pub fn neutral(self) {
        self.end(Outcome::Neutral);
    }

    fn end(mut self, outcome: Outcome) {
        self.done = true;
        self.breaker.report(self.epoch, self.answered, outcome);
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if !self.done && (self.probe || self.answered.is_some()) {
            self.breaker.report(self.epoch, self.answered, Outcome::Neutral);
        }
    }
}

#[cfg(test)]
mod tests;
