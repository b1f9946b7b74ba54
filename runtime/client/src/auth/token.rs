//! Tokens that are fetched: kept, renewed in time, fetched once however many wait.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::clock::{self, Deadline, Instant};
use crate::door::BoxFuture;
use crate::secret::Secret;

/// A token is renewed at least this long before its end …
const SLACK: Duration = Duration::from_secs(30);
/// … but one that was just fetched is used for this long whatever the server says of it.
const LEAST: Duration = Duration::from_secs(5);
/// After a fetch that failed for now, nobody asks again for this long, or for as long as the server wants …
const QUIET: Duration = Duration::from_millis(250);
/// … but no longer than this: then one fetch finds out whether it is still so.
const LONGEST: Duration = Duration::from_secs(120);
/// A fetch has this long, whoever waits for it …
const FETCH: Duration = Duration::from_secs(30);
/// … or until nobody has waited for this long: who gives up may come again …
const ALONE: Duration = Duration::from_secs(5);
/// … and who has a token that is good yet waits no longer than this after it began.
const WORTH: Duration = Duration::from_secs(2);

/// A token as its source gives it.
#[derive(Debug, Clone)]
pub struct Token {
    /// The token.
    pub secret: Secret,
    /// How long it is good for; `None`: until the server refuses it.
    pub expires_in: Option<Duration>,
}

impl Token {
    /// A token that is good until it is refused.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), expires_in: None }
    }

    /// With its lifetime.
    #[must_use]
    pub fn expires_in(mut self, time: Duration) -> Self {
        self.expires_in = Some(time);
        self
    }
}

/// Why no token came. The message must not hold a secret.
#[derive(Debug, Clone)]
pub struct TokenError {
    message: Arc<str>,
    last: bool,
    retry_after: Option<Duration>,
}

impl TokenError {
    /// It may work later.
    pub fn transient(message: impl Into<String>) -> Self {
        Self { message: message.into().into(), last: false, retry_after: None }
    }

    /// It will not work until the credentials change: `invalid_grant`, `invalid_client`.
    pub fn last(message: impl Into<String>) -> Self {
        Self { message: message.into().into(), last: true, retry_after: None }
    }

    /// With the time after which the source wants to be asked again: until then it is not, for two minutes at most.
    #[must_use]
    pub fn with_retry_after(mut self, time: Option<Duration>) -> Self {
        self.retry_after = time;
        self
    }

    /// Whether it will not work until the credentials change.
    pub fn is_last(&self) -> bool {
        self.last
    }

    fn wait(&self) -> Duration {
        self.retry_after.unwrap_or_default().max(QUIET)
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TokenError {}

/// Where tokens come from: a JWT that is signed here, a vault, another process.
///
/// The runtime keeps what it gives and asks again in time; one fetch is in flight at most.
///
/// ```
/// use switchboard_client::{BoxFuture, Token, TokenError, TokenSource};
///
/// struct Vault;
/// impl TokenSource for Vault {
///     fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
///         Box::pin(async { Ok(Token::new("from-the-vault")) })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + 'static {
    /// Fetches a new token.
    fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>>;

    /// Whether a fetch may be given up once nobody has waited for it for some seconds. Where it uses up what it asks
    /// with, such as a refresh token that is good for one time, it may not.
    fn may_stop(&self) -> bool {
        false
    }
}

/// A token in use and the number that names it.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) secret: Secret,
    pub(crate) id: u64,
    fresh_until: Option<Instant>,
    good_until: Option<Instant>,
    /// The same end by the wall clock, which goes on while the machine sleeps.
    wall_until: Option<Duration>,
    /// Set where it took the place of one that was refused: until then a refusal is not for its age, and yet another
    /// one would not help.
    stands_until: Option<Instant>,
}

impl Held {
    fn fresh(&self) -> bool {
        let now = clock::now();
        self.fresh_until.is_none_or(|until| now < until)
            && self.wall_until.is_none_or(|until| clock::wall() < until)
    }

    fn good(&self) -> bool {
        self.good_until.is_none_or(|until| clock::now() < until)
            && self.wall_until.is_none_or(|until| clock::wall() < until)
    }
}

type Landing = watch::Sender<Option<Result<Held, TokenError>>>;

/// A fetch under way.
#[derive(Clone)]
struct Flight {
    began: Instant,
    /// When the last one came to wait for it.
    asked: Instant,
    result: watch::Receiver<Option<Result<Held, TokenError>>>,
}

impl Flight {
    /// Whether its task has ended, be it without a word: it panicked, or its runtime is gone.
    fn is_over(&self) -> bool {
        self.result.has_changed().is_err() || self.result.borrow().is_some()
    }
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<Flight>,
    failed: Option<Failed>,
    /// Whether the server refused the token that was here before.
    refused: bool,
    next: u64,
}

/// A fetch that came to nothing.
struct Failed {
    error: TokenError,
    /// Nobody asks again before this …
    until: Instant,
    /// … and this is when the server wants to be asked again.
    told: Instant,
}

impl Failed {
    fn new(error: TokenError) -> Self {
        let (now, wait) = (clock::now(), error.wait());
        Self { error, until: clock::after(now, wait.min(LONGEST)), told: clock::after(now, wait) }
    }
}

/// A source and what is kept of it.
pub(crate) struct TokenCache {
    source: Arc<dyn TokenSource>,
    state: Mutex<State>,
}

impl TokenCache {
    pub(crate) fn new(source: Arc<dyn TokenSource>) -> Self {
        Self { source, state: Mutex::default() }
    }

    /// The token that is there, unless it is time to ask for another.
    pub(crate) fn fresh(&self) -> Option<Held> {
        self.lock().held.as_ref().filter(|held| held.fresh()).cloned()
    }

    /// A token that is fresh. When the refresh fails or takes long, one that is still good.
    pub(crate) async fn get(self: &Arc<Self>, deadline: Deadline) -> Result<Held, Refused> {
        let (mut flight, landing, fallback) = {
            let mut state = self.lock();
            if let Some(held) = state.held.as_ref().filter(|held| held.fresh()) {
                return Ok(held.clone());
            }
            let fallback = state.held.clone().filter(Held::good);
            if let Some(Failed { error, until, told }) = &state.failed {
                let left = until.saturating_duration_since(clock::now());
                if error.last || !left.is_zero() {
                    let wait = (!error.last).then(|| told.saturating_duration_since(clock::now()));
                    return fallback.ok_or(Refused::Failed(error.clone(), wait));
                }
                state.failed = None;
            }
            let now = clock::now();
            let (flight, landing) = match state.flight.as_mut().filter(|flight| !flight.is_over()) {
                Some(flight) => {
                    flight.asked = now;
                    (flight.clone(), None)
                }
                None => {
                    let (landing, result) = watch::channel(None);
                    let flight = Flight { began: now, asked: now, result };
                    state.flight = Some(flight.clone());
                    (flight, Some(landing))
                }
            };
            (flight, landing, fallback)
        };
        if let Some(landing) = landing {
            self.start(landing);
        }
        let patience = match &fallback {
            None => Deadline::NONE,
            Some(held) => {
                let worth = Deadline::at(clock::after(flight.began, WORTH));
                held.good_until.map_or(worth, |end| worth.earlier(Deadline::at(end)))
            }
        };
        let mut result = landed(&mut flight, deadline.earlier(patience)).await;
        // What was good when the wait began may have come to its end in it.
        let fallback = fallback.filter(Held::good);
        if result.is_none() && fallback.is_none() {
            result = landed(&mut flight, deadline).await;
        }
        match (result, fallback) {
            (Some(Ok(held)), _) | (_, Some(held)) => Ok(held),
            (Some(Err(error)), None) => {
                let wait = (!error.last).then(|| error.wait());
                Err(Refused::Failed(error, wait))
            }
            (None, None) => Err(Refused::Late),
        }
    }

    /// The token in use, fresh or not.
    pub(crate) fn peek(&self) -> Option<Secret> {
        self.lock().held.as_ref().map(|held| held.secret.clone())
    }

    /// What failed for good may work again: somebody changed something.
    pub(crate) fn forgive(&self) {
        self.lock().failed = None;
    }

    /// The server refused that token: it alone is dropped. Whether there may be another one to try with: not where it
    /// has just taken the place of one that was refused too, which says that the server wants something else than a
    /// token that is fresh. It stays then: it may well do for other calls.
    pub(crate) fn refuse(&self, id: u64) -> bool {
        let mut state = self.lock();
        let Some(held) = state.held.as_ref().filter(|held| held.id == id) else { return true };
        if held.stands_until.is_some_and(|until| clock::now() < until) {
            return false;
        }
        state.held = None;
        state.refused = true;
        true
    }

    /// The fetch runs in a task of its own: a caller who goes away does not take it along. It ends when all have gone.
    fn start(self: &Arc<Self>, landing: Landing) {
        let cache = Arc::clone(self);
        tokio::spawn(async move {
            let result = tokio::select! {
                result = tokio::time::timeout(FETCH, cache.source.fetch()) => result,
                () = cache.all_gone(&landing) => return,
            };
            let result =
                result.unwrap_or_else(|_| Err(TokenError::transient("the fetch of a token took too long")));
            let _ = landing.send(Some(cache.keep(result)));
        });
    }

    /// Ends once nobody has waited for a while; then there is no fetch under way any more. Who has a good token yet
    /// does not wait for the next one, and it goes on.
    async fn all_gone(&self, landing: &Landing) {
        let mut seen = clock::now();
        loop {
            tokio::time::sleep(ALONE / 10).await;
            let may_stop = self.source.may_stop();
            let mut state = self.lock();
            let now = clock::now();
            // One who listens is kept here, for those who come.
            let is_waited_for = landing.receiver_count() > 1 || state.held.as_ref().is_some_and(Held::good);
            let asked = state.flight.as_ref().map_or(now, |flight| flight.asked);
            seen = if is_waited_for || !may_stop { now } else { seen.max(asked) };
            if now.saturating_duration_since(seen) >= ALONE {
                state.flight = None;
                return;
            }
        }
    }

    fn keep(&self, result: Result<Token, TokenError>) -> Result<Held, TokenError> {
        let mut state = self.lock();
        // Those who wait have it in their hands; here it would outlive the token.
        state.flight = None;
        match result {
            Ok(token) => {
                state.next += 1;
                let mut held = held(token, state.next);
                if std::mem::take(&mut state.refused) {
                    held.stands_until = Some(clock::after(clock::now(), LEAST));
                }
                state.held = Some(held.clone());
                state.failed = None;
                Ok(held)
            }
            Err(error) => {
                state.failed = Some(Failed::new(error.clone()));
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What comes of the fetch, if it comes in time.
async fn landed(flight: &mut Flight, deadline: Deadline) -> Option<Result<Held, TokenError>> {
    Some(match deadline.limit(flight.result.wait_for(Option::is_some)).await? {
        Err(_) => Err(TokenError::transient("the fetch of a token was given up")),
        Ok(result) => result.clone().unwrap_or_else(|| Err(TokenError::transient("no token came"))),
    })
}

fn held(token: Token, id: u64) -> Held {
    let now = clock::now();
    let (fresh_until, good_until, wall_until) = match token.expires_in {
        None => (None, None, None),
        Some(time) => {
            // Up to a tenth of jitter, so that a fleet does not renew at one moment.
            let slack = SLACK.max(time / 20).mul_f64(1.0 + fastrand::f64() / 10.0);
            let fresh = time.saturating_sub(slack).max(LEAST);
            (
                Some(clock::after(now, fresh)),
                Some(clock::after(now, time)),
                Some(clock::wall().saturating_add(time.max(LEAST))),
            )
        }
    };
    Held { secret: token.secret, id, fresh_until, good_until, wall_until, stands_until: None }
}

/// Why [`TokenCache::get`] has no token.
#[derive(Debug)]
pub(crate) enum Refused {
    /// The fetch failed; if it may work later, after that time.
    Failed(TokenError, Option<Duration>),
    /// The deadline came first.
    Late,
}

#[cfg(test)]
#[path = "token_tests.rs"]
mod tests;
