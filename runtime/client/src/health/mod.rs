//! How a service is: asked of it, and remembered from its calls.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use http::Method;

use crate::answer::Answer;
use crate::breaker::BreakerState;
use crate::client::Client;
use crate::clock;
use crate::fault::{Fault, Kind};
use crate::limit::RateState;
use crate::request::{Draft, Spec};
use crate::service::HealthCheck;

/// A check has this long where nobody says otherwise.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// How a service is.
#[derive(Debug, Clone)]
pub struct Health {
    /// The service's name in the catalog.
    pub service: &'static str,
    /// The verdict.
    pub status: HealthStatus,
    /// How long the check took; `None` when nothing was asked.
    pub latency: Option<Duration>,
    /// Since when the verdict is what it is.
    pub since: SystemTime,
    /// Why it is not healthy, or else the last error that a call had.
    pub error: Option<String>,
    /// The breaker.
    pub breaker: BreakerState,
    /// The rate limit as the server last told it, else as our own limiter has it.
    pub rate: Option<RateState>,
}

/// The verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HealthStatus {
    /// It works.
    Healthy,
    /// It answers, but not as it should: a key is refused, a limit is reached.
    Degraded,
    /// It does not answer, or only with errors of its own.
    Unhealthy,
}

/// What calls left behind, and the verdict of the last check.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    verdict: Option<(HealthStatus, SystemTime)>,
    last: Option<(bool, Option<String>)>,
}

impl Memory {
    /// A call ended.
    pub(crate) fn see(&mut self, result: &Result<Answer, Fault>) {
        let (ok, error) = match result {
            Ok(answer) if answer.meta.status.as_u16() < 500 => (true, None),
            Ok(answer) => (false, Some(format!("status {}", answer.meta.status.as_u16()))),
            // What the caller did wrong says nothing about the service.
            Err(fault) if matches!(fault.kind(), Kind::Request | Kind::Closed) => return,
            Err(fault) => (false, Some(fault.to_string())),
        };
        self.last = Some((ok, error));
    }

    fn since(&mut self, status: HealthStatus) -> SystemTime {
        match self.verdict {
            Some((old, since)) if old == status => since,
            _ => {
                let now = SystemTime::now();
                self.verdict = Some((status, now));
                now
            }
        }
    }
}

/// Asks the service how it is, for so long at most. Never fails: a sick service is an answer.
pub(crate) async fn check(client: &Client, patience: Duration) -> Health {
    let start = clock::now();
    let path = match client.service().health {
        HealthCheck::None => None,
        HealthCheck::Base => Some((Method::GET, "/")),
        HealthCheck::Get(path) => Some((Method::GET, path)),
    };
    let (status, error, latency) = match path {
        None => from_memory(client),
        Some((method, path)) => {
            let strict = matches!(client.service().health, HealthCheck::Get(_));
            let patience = patience.min(client.inner().timeout.total);
            let mut draft = Draft::new(client, &Spec::RAW);
            draft.raw = Some(Arc::new((method, path.to_owned())));
            draft.options.timeout = Some(patience);
            draft.options.retry = Some(false);
            draft.options.check = true;
            let result = client.execute(draft).await;
            let latency = clock::now().saturating_duration_since(start);
            let (status, error) = judge(&result, strict);
            (status, error, Some(latency))
        }
    };
    let breaker = client.breaker();
    let status = match (status, breaker) {
        (HealthStatus::Healthy, BreakerState::Open { .. } | BreakerState::HalfOpen) => HealthStatus::Degraded,
        (status, _) => status,
    };
    let mut memory = client.memory();
    let since = memory.since(status);
    let error = error.or_else(|| memory.last.as_ref()?.1.clone());
    drop(memory);
    let service = client.service().name;
    Health { service, status, latency, since, error, breaker, rate: client.rate() }
}

fn judge(result: &Result<Answer, Fault>, strict: bool) -> (HealthStatus, Option<String>) {
    match result {
        Ok(answer) => {
            let code = answer.meta.status.as_u16();
            let text = || Some(format!("status {code}"));
            match code {
                401 | 403 | 429 => (HealthStatus::Degraded, text()),
                500.. => (HealthStatus::Unhealthy, text()),
                400.. if strict => (HealthStatus::Degraded, text()),
                _ => (HealthStatus::Healthy, None),
            }
        }
        Err(fault) => {
            let status = match fault.kind() {
                // Under 500, wherever it leads.
                Kind::Redirect if !strict => HealthStatus::Healthy,
                Kind::Rate | Kind::Auth | Kind::Concurrency | Kind::Redirect => HealthStatus::Degraded,
                // It answered, only with more than we read.
                Kind::TooLarge => HealthStatus::Healthy,
                _ => HealthStatus::Unhealthy,
            };
            (status, Some(fault.clone().without_operation().to_string()))
        }
    }
}

fn from_memory(client: &Client) -> (HealthStatus, Option<String>, Option<Duration>) {
    let memory = client.memory();
    match (&memory.last, client.breaker()) {
        (Some((_, error)), BreakerState::Open { .. }) => (HealthStatus::Unhealthy, error.clone(), None),
        (Some((false, error)), _) => (HealthStatus::Degraded, error.clone(), None),
        _ => (HealthStatus::Healthy, None, None),
    }
}
