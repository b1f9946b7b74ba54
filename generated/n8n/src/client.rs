// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "n8n",
    title: "n8n Public API",
    version: "1.1.1",
    env: "N8N",
    base_url: "{url}/api/v1",
    server_variables: &[("url", "https://n8n.example.com")],
    server_env: &[("url", "N8N_API_URL")],
    schemes: &[
        rt::Scheme {
            name: "ApiKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "X-N8N-API-KEY",
            },
            source: &[rt::Credential::env(rt::Part::Key, "N8N_API_KEY")],
        },
    ],
    security: &[&["ApiKeyAuth"]],
    health: rt::HealthCheck::Get("/tags"),
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
        kind: rt::PageKind::Cursor,
        param: "cursor",
        next: "nextCursor",
        items: "data",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["ApiKeyAuth"]];

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

    /// The operations of `Workflow`.
    #[cfg(feature = "workflow")]
    #[inline]
    pub fn workflow(&self) -> crate::workflow::Workflow<'_> {
        crate::workflow::Workflow(self)
    }

    /// The operations of `Execution`.
    #[cfg(feature = "execution")]
    #[inline]
    pub fn execution(&self) -> crate::execution::Execution<'_> {
        crate::execution::Execution(self)
    }

    /// The operations of `Credential`.
    #[cfg(feature = "credential")]
    #[inline]
    pub fn credential(&self) -> crate::credential::Credential<'_> {
        crate::credential::Credential(self)
    }

    /// The operations of `Tags`.
    #[cfg(feature = "tags")]
    #[inline]
    pub fn tags(&self) -> crate::tags::Tags<'_> {
        crate::tags::Tags(self)
    }

    /// The operations of `Variables`.
    #[cfg(feature = "variables")]
    #[inline]
    pub fn variables(&self) -> crate::variables::Variables<'_> {
        crate::variables::Variables(self)
    }

    /// The operations of `Projects`.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects(self)
    }

    /// The operations of `User`.
    #[cfg(feature = "user")]
    #[inline]
    pub fn user(&self) -> crate::user::User<'_> {
        crate::user::User(self)
    }

    /// The operations of `Audit`.
    #[cfg(feature = "audit")]
    #[inline]
    pub fn audit(&self) -> crate::audit::Audit<'_> {
        crate::audit::Audit(self)
    }
}
