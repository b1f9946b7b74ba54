//! A service as an object: what the hub knows of each client.

use super::{Args, BoxFuture, OperationInfo, Outcome};
use crate::transport::Transport;
use serde::{Serialize, Serializer};
use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

/// Looks up a variable; the library's default is the process environment.
pub type Env = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// How a service is built where nobody writes its type.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// Goes before the variable, the catalog and the document. An operation that names a server
    /// of its own follows it too.
    pub base_url: Option<String>,
    /// Where variables are read from, at the start and on each reload.
    pub env: Env,
    /// Another transport, for tests; `None` for the network.
    pub transport: Option<Arc<dyn Transport>>,
    /// How often calls are tried in all; `None` for what the catalog says.
    pub attempts: Option<u32>,
}

impl Options {
    /// Variables from the process environment, the base URL that the catalog says.
    #[must_use]
    pub fn from_env() -> Self {
        Self {
            base_url: None,
            env: Arc::new(|name| std::env::var(name).ok()),
            transport: None,
            attempts: None,
        }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self::from_env()
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A query may hold a key, and what stands before an `@` a password.
        let shown = self.base_url.as_deref().map(|url| match url.contains('@') {
            true => "[hidden]",
            false => url.split(['?', '#']).next().unwrap_or_default(),
        });
        f.debug_struct("Options").field("base_url", &shown).finish_non_exhaustive()
    }
}

/// One service, whatever its types are.
///
/// Everything is `'static` and shared, so that calls can be put on tasks of their own.
pub trait Service: Send + Sync + 'static {
    /// The name in the catalog.
    fn name(&self) -> &str;

    /// What can be called.
    fn operations(&self) -> &'static [OperationInfo];

    /// Calls an operation, named by its id or by `METHOD /path/{template}`. Never fails but in the
    /// [`Outcome`].
    fn call(&self, operation: &str, args: Args) -> BoxFuture<'static, Outcome>;

    /// Asks the service how it is. A sick service is an answer, not an error.
    fn health(&self) -> BoxFuture<'static, Health>;

    /// The same within a time, for those who wait no longer: what it knows without an answer is told then too.
    fn health_within(&self, patience: Duration) -> BoxFuture<'static, Health> {
        let _ = patience;
        self.health()
    }

    /// Reads all credentials again. The old ones stay when the new ones cannot be read.
    ///
    /// # Errors
    /// With the name of what could not be read; never with its value.
    fn reload(&self) -> Result<(), String>;

    /// Ends what is idle and waits for what is in flight.
    fn close(&self) -> BoxFuture<'static, ()>;

    /// The base URL in use, without credentials.
    fn base_url(&self) -> String;

    /// The typed client itself, for those who know its type.
    fn client(&self) -> &dyn Any;
}

/// How a service is.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Health {
    /// The name in the catalog.
    pub service: String,
    /// The verdict.
    pub status: HealthStatus,
    /// How long the check took, in milliseconds; `None` when nothing was asked.
    pub latency_ms: Option<u64>,
    /// Since when the status is what it is (RFC 3339, UTC).
    pub since: Option<String>,
    /// Why it is not healthy, or else the last error that a call had.
    pub error: Option<String>,
    /// The circuit breaker.
    pub breaker: Breaker,
    /// What is known of the rate limit; `None` when there is none.
    pub rate: Option<Rate>,
}

/// The verdict of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HealthStatus {
    /// It answers as it should.
    Healthy,
    /// It is there, but not of full use: a key is refused, it is slow, a breaker is half open.
    Degraded,
    /// It does not answer, or with errors of its own.
    Unhealthy,
}

impl HealthStatus {
    /// `healthy`, `degraded` or `unhealthy`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Degraded => "degraded",
            Self::Unhealthy => "unhealthy",
        }
    }
}

impl std::fmt::Display for HealthStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for HealthStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// The state of a circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Breaker {
    /// Calls go through.
    Closed,
    /// A few calls go through, to see.
    HalfOpen,
    /// Calls are refused.
    Open,
}

impl Breaker {
    /// `closed`, `half_open` or `open`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::HalfOpen => "half_open",
            Self::Open => "open",
        }
    }
}

/// What is left of a rate limit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rate {
    /// How many calls the window has; `None` when unknown.
    pub limit: Option<u64>,
    /// How many are left.
    pub remaining: Option<u64>,
    /// Seconds until the window starts anew.
    pub reset_s: Option<u64>,
}
