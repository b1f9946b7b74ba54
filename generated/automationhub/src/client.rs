// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "automationhub",
    title: "Automation Hub",
    version: "3.0.0",
    env: "AUTOMATIONHUB",
    base_url: "https://{region}.automationhub.example.com/v3",
    server_variables: &[("region", "eu")],
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "AUTOMATIONHUB_TOKEN")],
        },
        rt::Scheme {
            name: "webhookSignature",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "X-Hub-Signature-256",
            },
            source: &[rt::Credential::env(rt::Part::Key, "AUTOMATIONHUB_API_KEY")],
        },
    ],
    security: &[&["bearerAuth"]],
    health: rt::HealthCheck::Get("/me"),
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
    idempotency_header: Some("Idempotency-Key"),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "cursor",
        next: "next_cursor",
        items: "items",
        ..rt::Pagination::DEFAULT
    }),
    stream: rt::StreamRule {
        done: Some("[DONE]"),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["bearerAuth"]];

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

    /// The operations of `system`.
    #[cfg(feature = "system")]
    #[inline]
    pub fn system(&self) -> crate::system::System<'_> {
        crate::system::System(self)
    }

    /// The operations of `workflows`.
    #[cfg(feature = "workflows")]
    #[inline]
    pub fn workflows(&self) -> crate::workflows::Workflows<'_> {
        crate::workflows::Workflows(self)
    }

    /// The operations of `runs`.
    #[cfg(feature = "runs")]
    #[inline]
    pub fn runs(&self) -> crate::runs::Runs<'_> {
        crate::runs::Runs(self)
    }

    /// The operations of `logs`.
    #[cfg(feature = "logs")]
    #[inline]
    pub fn logs(&self) -> crate::logs::Logs<'_> {
        crate::logs::Logs(self)
    }

    /// The operations of `schedules`.
    #[cfg(feature = "schedules")]
    #[inline]
    pub fn schedules(&self) -> crate::schedules::Schedules<'_> {
        crate::schedules::Schedules(self)
    }

    /// The operations of `webhooks`.
    #[cfg(feature = "webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks<'_> {
        crate::webhooks::Webhooks(self)
    }
}
