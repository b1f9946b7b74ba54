// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "datadog",
    title: "Datadog API V1",
    version: "1.0",
    env: "DATADOG",
    base_url: "https://api.{site}",
    server_variables: &[("site", "datadoghq.com")],
    server_env: &[("site", "DD_SITE")],
    schemes: &[
        rt::Scheme {
            name: "apiKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "DD-API-KEY",
            },
            source: &[rt::Credential::env(rt::Part::Key, "DD_API_KEY")],
        },
        rt::Scheme {
            name: "appKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "DD-APPLICATION-KEY",
            },
            source: &[rt::Credential::env(rt::Part::Key, "DD_APP_KEY")],
        },
    ],
    security: &[&["apiKeyAuth"], &["apiKeyAuth", "appKeyAuth"]],
    health: rt::HealthCheck::Get("/api/v1/validate"),
    timeout: rt::Timeout {
        connect: rt::seconds(5),
        attempt: rt::seconds(30),
        total: rt::seconds(90),
        idle: rt::seconds(60),
    },
    retry: rt::Retry {
        attempts: 3u32,
        base: rt::millis(200),
        max: rt::seconds(20),
        retry_after_max: rt::seconds(120),
        budget: 0.1f64,
        refused: rt::Refused::Idempotent,
    },
    ..rt::Service::DEFAULT
};

/// Shapes a [`Client`]: credentials, base URL, policies, transport.
pub type Builder = rt::Builder<Client>;

/// The client. Cloning it is cheap; clones share connections, limits and credentials.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) rt::Client);

impl Client {
    /// What most operations show: one of these combinations of schemes.
    #[allow(dead_code, reason = "no group that shows it may be compiled")]
    pub(crate) const SECURITY: &[&[&str]] = &[&["apiKeyAuth", "appKeyAuth"]];

    /// With credentials and base URL from the environment.
    ///
    /// # Errors
    /// When what the environment says cannot be used.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Shaped by hand; what is not set comes from the environment and the catalog.
    pub fn builder() -> Builder {
        rt::Builder::new(&SERVICE, Client)
    }

    /// Any other request of this service, under the same policies.
    pub fn request(&self, method: &str, path: &str) -> RawCall {
        self.0.request(method, path)
    }

    /// How the service is; a sick service is an answer, not an error.
    pub async fn health(&self) -> Health {
        self.0.health().await
    }

    /// Reads all credentials again; calls in flight finish with the old ones.
    ///
    /// # Errors
    /// When one cannot be read; then all old ones stay.
    pub fn reload(&self) -> Result<(), BuildError> {
        self.0.reload()
    }

    /// Lets no further call begin and waits for those in flight.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// The client that all services have in common.
    #[must_use]
    pub fn core(&self) -> &rt::Client {
        &self.0
    }

    /// The operations of `Authentication`.
    #[cfg(feature = "authentication")]
    #[inline]
    pub fn authentication(&self) -> crate::authentication::Authentication<'_> {
        crate::authentication::Authentication(self)
    }

    /// The operations of `Metrics`.
    #[cfg(feature = "metrics")]
    #[inline]
    pub fn metrics(&self) -> crate::metrics::Metrics<'_> {
        crate::metrics::Metrics(self)
    }

    /// The operations of `Events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> crate::events::Events<'_> {
        crate::events::Events(self)
    }

    /// The operations of `Monitors`.
    #[cfg(feature = "monitors")]
    #[inline]
    pub fn monitors(&self) -> crate::monitors::Monitors<'_> {
        crate::monitors::Monitors(self)
    }

    /// The operations of `Dashboards`.
    #[cfg(feature = "dashboards")]
    #[inline]
    pub fn dashboards(&self) -> crate::dashboards::Dashboards<'_> {
        crate::dashboards::Dashboards(self)
    }

    /// The operations of `Downtimes`.
    #[cfg(feature = "downtimes")]
    #[inline]
    pub fn downtimes(&self) -> crate::downtimes::Downtimes<'_> {
        crate::downtimes::Downtimes(self)
    }

    /// The operations of `Hosts`.
    #[cfg(feature = "hosts")]
    #[inline]
    pub fn hosts(&self) -> crate::hosts::Hosts<'_> {
        crate::hosts::Hosts(self)
    }

    /// The operations of `Service Level Objectives`.
    #[cfg(feature = "service_level_objectives")]
    #[inline]
    pub fn service_level_objectives(
        &self,
    ) -> crate::service_level_objectives::ServiceLevelObjectives<'_> {
        crate::service_level_objectives::ServiceLevelObjectives(self)
    }

    /// The operations of `Service Checks`.
    #[cfg(feature = "service_checks")]
    #[inline]
    pub fn service_checks(&self) -> crate::service_checks::ServiceChecks<'_> {
        crate::service_checks::ServiceChecks(self)
    }

    /// The operations of `Logs`.
    #[cfg(feature = "logs")]
    #[inline]
    pub fn logs(&self) -> crate::logs::Logs<'_> {
        crate::logs::Logs(self)
    }
}
