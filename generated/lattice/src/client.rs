// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "lattice",
    title: "Lattice SDK REST API",
    version: "v1",
    env: "LATTICE",
    base_url: "https://{hostname}",
    server_variables: &[("hostname", "example.developer.anduril.com")],
    server_env: &[("hostname", "LATTICE_ENDPOINT")],
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "LATTICE_TOKEN")],
        },
    ],
    security: &[&["bearerAuth"]],
    health: rt::HealthCheck::Get("/api/v1/objects"),
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
        param: "pageToken",
        next: "next_page_token",
        items: "path_metadatas",
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

    /// The operations of `Entities`.
    #[cfg(feature = "entities")]
    #[inline]
    pub fn entities(&self) -> crate::entities::Entities<'_> {
        crate::entities::Entities(self)
    }

    /// The operations of `Tasks`.
    #[cfg(feature = "tasks")]
    #[inline]
    pub fn tasks(&self) -> crate::tasks::Tasks<'_> {
        crate::tasks::Tasks(self)
    }

    /// The operations of `Objects`.
    #[cfg(feature = "objects")]
    #[inline]
    pub fn objects(&self) -> crate::objects::Objects<'_> {
        crate::objects::Objects(self)
    }

    /// The operations of `oauth`.
    #[cfg(feature = "oauth")]
    #[inline]
    pub fn oauth(&self) -> crate::oauth::Oauth<'_> {
        crate::oauth::Oauth(self)
    }
}
