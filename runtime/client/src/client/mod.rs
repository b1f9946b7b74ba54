//! The client: one service, its policies, its connections.

mod address;
mod attempt;
mod builder;
mod error;
mod execute;
mod gate;
mod host;
mod raw;
mod stream;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

pub(crate) use address::{Variables, is_safe};
pub use builder::Builder;
pub use error::BuildError;
pub(crate) use execute::{base, execute, renew_key};
pub use raw::RawCall;

use crate::answer::Answer;
use crate::auth::{Auth, CredentialState, Loader};
use crate::breaker::BreakerState;
use crate::door::BoxFuture;
use crate::fault::Fault;
use crate::health::{Health, Memory};
use crate::limit::{Limiter, Observed, RateState};
use crate::request::Draft;
use crate::service::{BodyLimit, Retry, Service, Timeout};
use crate::telemetry::Hooks;
use crate::transport::Transport;
use gate::Gate;
use host::Hosts;

/// A client of one service. Cloning it is cheap; clones share everything.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) service: &'static Service,
    pub(crate) base_url: String,
    /// The same as it is joined to, unless there is something wrong with it.
    pub(crate) known: Option<address::Known>,
    /// Whether the base URL was set from outside; operations with servers of their own follow.
    pub(crate) overridden: bool,
    pub(crate) plain_http: bool,
    pub(crate) timeout: Timeout,
    pub(crate) retry: Retry,
    pub(crate) body: BodyLimit,
    pub(crate) idempotency_header: Option<http::HeaderName>,
    pub(crate) headers: http::HeaderMap,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) auth: Auth,
    pub(crate) loader: Loader,
    pub(crate) hosts: Hosts,
    pub(crate) limiter: Option<Arc<dyn Limiter>>,
    pub(crate) observed: Observed,
    pub(crate) hooks: Option<Arc<dyn Hooks>>,
    pub(crate) gate: Gate,
    pub(crate) memory: Mutex<Memory>,
}

impl Client {
    /// A client as the catalog and the environment say.
    ///
    /// # Errors
    /// When a file that the catalog names cannot be read, or the base URL holds a password. Whether it is a URL at
    /// all shows with the first call.
    pub fn from_env(service: &'static Service) -> Result<Self, BuildError> {
        Self::builder(service).build()
    }

    /// A client that is shaped by hand; what is not set is as in [`Client::from_env`].
    pub fn builder(service: &'static Service) -> Builder {
        Builder::new(service, |client| client)
    }

    /// Sends a call under all policies: the one door.
    ///
    /// An answer of any status is `Ok`; what it means is for the operation's types to say.
    pub fn execute(&self, draft: Draft) -> BoxFuture<'static, Result<Answer, Fault>> {
        let mut draft = Box::new(draft);
        if !Arc::ptr_eq(&self.0, &draft.client.0) {
            draft.client = self.clone();
        }
        execute::execute(draft)
    }

    /// Any other request of this service, under the same policies.
    ///
    /// The path begins with `/`; method and path need not be in the document.
    pub fn request(&self, method: &str, path: &str) -> RawCall {
        RawCall::new(self, method, path)
    }

    /// Reads all credentials again. Calls in flight finish with the old ones.
    ///
    /// # Errors
    /// When one cannot be read, or its file is gone or empty, as it is while it is written anew; then all old ones
    /// stay. A variable that is gone takes its key along.
    pub fn reload(&self) -> Result<(), BuildError> {
        let credentials = self.0.loader.load()?;
        if let Some(why) = self.0.auth.lost(&credentials) {
            return Err(BuildError::new(why));
        }
        self.0.auth.swap(credentials);
        Ok(())
    }

    /// Lets no further call begin, waits for those in flight, and ends what is idle.
    pub async fn close(&self) {
        self.0.gate.close().await;
        self.0.transport.close();
    }

    /// How the service is. A sick service is an answer.
    pub async fn health(&self) -> Health {
        self.health_within(crate::health::PATIENCE).await
    }

    /// The same, asked for so long at most: a service that has not answered by then is unhealthy.
    pub async fn health_within(&self, patience: Duration) -> Health {
        crate::health::check(self, patience).await
    }

    /// What the catalog says.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The base URL in use, without its query, in which a key may stand.
    pub fn base_url(&self) -> &str {
        self.0.base_url.split(['?', '#']).next().unwrap_or_default()
    }

    /// Which credentials are there; never what they are.
    pub fn credentials(&self) -> Vec<CredentialState> {
        crate::auth::states(self.0.service, &self.0.auth.current())
    }

    /// The state of the breaker of the base URL's host; where there is none, of the host that was called first.
    pub fn breaker(&self) -> BreakerState {
        self.0.hosts.first().map_or(BreakerState::Closed, |host| host.breaker.state())
    }

    /// What the server last said of its rate limit; until it says something, what our own limiter has left.
    pub fn rate(&self) -> Option<RateState> {
        self.0.observed.state().or_else(|| self.0.limiter.as_ref()?.state())
    }

    /// Calls in flight, streams included.
    pub fn in_flight(&self) -> usize {
        self.0.gate.inside()
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    pub(crate) fn memory(&self) -> std::sync::MutexGuard<'_, Memory> {
        self.0.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("service", &self.0.service.name)
            .field("base_url", &self.base_url())
            .finish_non_exhaustive()
    }
}

/// A client that reaches nothing.
#[cfg(test)]
pub(crate) fn for_tests() -> Client {
    static SERVICE: Service =
        Service { name: "test", env: "TEST", base_url: "https://api.example.com", ..Service::DEFAULT };
    let builder = Client::builder(&SERVICE).no_env().transport(crate::mock::Mock::new());
    builder.build().expect("a client of nothing")
}

#[cfg(test)]
mod close_tests;
#[cfg(test)]
mod coding_tests;
#[cfg(test)]
mod key_tests;
#[cfg(test)]
mod limits_tests;
#[cfg(test)]
mod reconnect_tests;
#[cfg(test)]
mod redirect_tests;
#[cfg(test)]
mod tests;
