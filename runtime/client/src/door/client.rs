//! A generated client as a [`Service`].

use super::{Args, Arm, BoxFuture, Breaker, Health, HealthStatus, OperationInfo, Options, Outcome};
use super::{Rate, Service, dispatch};
use crate::breaker::BreakerState;
use crate::client::{BuildError, Builder, Client};
use crate::values::DateTime;
use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

/// Builds the client of a generated crate and hands it out as a [`Service`].
///
/// `inner` shows the client of the runtime inside of it; `arms` stand in the order of `operations`.
///
/// # Errors
/// When the client cannot be built.
pub fn connect<C>(
    builder: Builder<C>,
    options: &Options,
    inner: fn(&C) -> &Client,
    operations: &'static [OperationInfo],
    arms: &'static [Arm<C>],
) -> Result<Arc<dyn Service>, BuildError>
where
    C: Clone + Send + Sync + 'static,
{
    let mut builder = builder.env_arc(Arc::clone(&options.env));
    if let Some(url) = &options.base_url {
        builder = builder.base_url(url.as_str());
    }
    if let Some(transport) = &options.transport {
        builder = builder.transport(Arc::clone(transport));
    }
    if let Some(attempts) = options.attempts {
        builder = builder.attempts(attempts);
    }
    Ok(Arc::new(Door { client: builder.build()?, inner, operations, arms }))
}

struct Door<C: 'static> {
    client: C,
    inner: fn(&C) -> &Client,
    operations: &'static [OperationInfo],
    arms: &'static [Arm<C>],
}

impl<C> Door<C> {
    fn inner(&self) -> &Client {
        (self.inner)(&self.client)
    }
}

impl<C: Clone + Send + Sync + 'static> Service for Door<C> {
    fn name(&self) -> &str {
        self.inner().service().name
    }

    fn operations(&self) -> &'static [OperationInfo] {
        self.operations
    }

    fn call(&self, operation: &str, args: Args) -> BoxFuture<'static, Outcome> {
        dispatch(&self.client, self.operations, self.arms, operation, &args)
    }

    fn health(&self) -> BoxFuture<'static, Health> {
        let client = self.inner().clone();
        Box::pin(async move { client.health().await.into() })
    }

    fn health_within(&self, patience: Duration) -> BoxFuture<'static, Health> {
        let client = self.inner().clone();
        Box::pin(async move { client.health_within(patience).await.into() })
    }

    fn reload(&self) -> Result<(), String> {
        self.inner().reload().map_err(|error| error.to_string())
    }

    fn close(&self) -> BoxFuture<'static, ()> {
        let client = self.inner().clone();
        Box::pin(async move { client.close().await })
    }

    fn base_url(&self) -> String {
        self.inner().base_url().to_owned()
    }

    fn client(&self) -> &dyn Any {
        &self.client
    }
}

impl From<crate::health::Health> for Health {
    fn from(health: crate::health::Health) -> Self {
        use crate::health::HealthStatus as Verdict;
        let millis = |time: std::time::Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        Self {
            service: health.service.to_owned(),
            status: match health.status {
                Verdict::Healthy => HealthStatus::Healthy,
                Verdict::Degraded => HealthStatus::Degraded,
                Verdict::Unhealthy => HealthStatus::Unhealthy,
            },
            latency_ms: health.latency.map(millis),
            since: Some(DateTime::from(health.since).to_string()),
            error: health.error,
            breaker: match health.breaker {
                BreakerState::Closed => Breaker::Closed,
                BreakerState::HalfOpen => Breaker::HalfOpen,
                BreakerState::Open { .. } => Breaker::Open,
            },
            rate: health.rate.map(|rate| Rate {
                limit: rate.limit,
                remaining: rate.remaining,
                reset_s: rate.reset.map(|left| left.as_secs()),
            }),
        }
    }
}
