// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "newrelic",
    title: "New Relic REST API",
    version: "v2",
    env: "NEWRELIC",
    base_url: "https://api.newrelic.com",
    schemes: &[
        rt::Scheme {
            name: "api_key",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "Api-Key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "NEW_RELIC_API_KEY")],
        },
    ],
    security: &[&["api_key"]],
    health: rt::HealthCheck::Get("/v2/applications.json"),
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
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Link,
        ..rt::Pagination::DEFAULT
    }),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["api_key"]];

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

    /// The operations of `Applications`.
    #[cfg(feature = "applications")]
    #[inline]
    pub fn applications(&self) -> crate::applications::Applications<'_> {
        crate::applications::Applications(self)
    }

    /// The operations of `Application Hosts`.
    #[cfg(feature = "application_hosts")]
    #[inline]
    pub fn application_hosts(&self) -> crate::application_hosts::ApplicationHosts<'_> {
        crate::application_hosts::ApplicationHosts(self)
    }

    /// The operations of `Application Deployments`.
    #[cfg(feature = "application_deployments")]
    #[inline]
    pub fn application_deployments(
        &self,
    ) -> crate::application_deployments::ApplicationDeployments<'_> {
        crate::application_deployments::ApplicationDeployments(self)
    }

    /// The operations of `Key Transactions`.
    #[cfg(feature = "key_transactions")]
    #[inline]
    pub fn key_transactions(&self) -> crate::key_transactions::KeyTransactions<'_> {
        crate::key_transactions::KeyTransactions(self)
    }

    /// The operations of `Alerts Policies`.
    #[cfg(feature = "alerts_policies")]
    #[inline]
    pub fn alerts_policies(&self) -> crate::alerts_policies::AlertsPolicies<'_> {
        crate::alerts_policies::AlertsPolicies(self)
    }

    /// The operations of `Alerts Conditions`.
    #[cfg(feature = "alerts_conditions")]
    #[inline]
    pub fn alerts_conditions(&self) -> crate::alerts_conditions::AlertsConditions<'_> {
        crate::alerts_conditions::AlertsConditions(self)
    }

    /// The operations of `Alerts NRQL Conditions`.
    #[cfg(feature = "alerts_nrql_conditions")]
    #[inline]
    pub fn alerts_nrql_conditions(
        &self,
    ) -> crate::alerts_nrql_conditions::AlertsNrqlConditions<'_> {
        crate::alerts_nrql_conditions::AlertsNrqlConditions(self)
    }

    /// The operations of `Alerts Channels`.
    #[cfg(feature = "alerts_channels")]
    #[inline]
    pub fn alerts_channels(&self) -> crate::alerts_channels::AlertsChannels<'_> {
        crate::alerts_channels::AlertsChannels(self)
    }

    /// The operations of `Alerts Policy Channels`.
    #[cfg(feature = "alerts_policy_channels")]
    #[inline]
    pub fn alerts_policy_channels(
        &self,
    ) -> crate::alerts_policy_channels::AlertsPolicyChannels<'_> {
        crate::alerts_policy_channels::AlertsPolicyChannels(self)
    }

    /// The operations of `Alerts Incidents`.
    #[cfg(feature = "alerts_incidents")]
    #[inline]
    pub fn alerts_incidents(&self) -> crate::alerts_incidents::AlertsIncidents<'_> {
        crate::alerts_incidents::AlertsIncidents(self)
    }

    /// The operations of `Alerts Events`.
    #[cfg(feature = "alerts_events")]
    #[inline]
    pub fn alerts_events(&self) -> crate::alerts_events::AlertsEvents<'_> {
        crate::alerts_events::AlertsEvents(self)
    }
}
