// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "supabase-management",
    title: "Supabase Management API",
    version: "1.0.0",
    env: "SUPABASE_MANAGEMENT",
    base_url: "https://api.supabase.com",
    schemes: &[
        rt::Scheme {
            name: "bearer",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "SUPABASE_ACCESS_TOKEN")],
        },
    ],
    security: &[&["bearer"]],
    health: rt::HealthCheck::Get("/v1/profile"),
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
    rate_limit: Some(rt::RateLimit {
        requests: 120u32,
        per: rt::seconds(60),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Offset,
        param: "offset",
        items: "projects",
        limit: "limit",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["bearer"]];

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

    /// The operations of `Profile`.
    #[cfg(feature = "profile")]
    #[inline]
    pub fn profile(&self) -> crate::profile::Profile<'_> {
        crate::profile::Profile(self)
    }

    /// The operations of `Organizations`.
    #[cfg(feature = "organizations")]
    #[inline]
    pub fn organizations(&self) -> crate::organizations::Organizations<'_> {
        crate::organizations::Organizations(self)
    }

    /// The operations of `Projects`.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects(self)
    }

    /// The operations of `Secrets`.
    #[cfg(feature = "secrets")]
    #[inline]
    pub fn secrets(&self) -> crate::secrets::Secrets<'_> {
        crate::secrets::Secrets(self)
    }

    /// The operations of `Edge Functions`.
    #[cfg(feature = "edge_functions")]
    #[inline]
    pub fn edge_functions(&self) -> crate::edge_functions::EdgeFunctions<'_> {
        crate::edge_functions::EdgeFunctions(self)
    }

    /// The operations of `Database`.
    #[cfg(feature = "database")]
    #[inline]
    pub fn database(&self) -> crate::database::Database<'_> {
        crate::database::Database(self)
    }

    /// The operations of `Environments`.
    #[cfg(feature = "environments")]
    #[inline]
    pub fn environments(&self) -> crate::environments::Environments<'_> {
        crate::environments::Environments(self)
    }

    /// The operations of `Storage`.
    #[cfg(feature = "storage")]
    #[inline]
    pub fn storage(&self) -> crate::storage::Storage<'_> {
        crate::storage::Storage(self)
    }

    /// The operations of `Rest`.
    #[cfg(feature = "rest")]
    #[inline]
    pub fn rest(&self) -> crate::rest::Rest<'_> {
        crate::rest::Rest(self)
    }

    /// The operations of `Analytics`.
    #[cfg(feature = "analytics")]
    #[inline]
    pub fn analytics(&self) -> crate::analytics::Analytics<'_> {
        crate::analytics::Analytics(self)
    }
}
