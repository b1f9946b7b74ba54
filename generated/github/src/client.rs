// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "github",
    title: "GitHub",
    version: "2022-11-28",
    env: "GITHUB",
    base_url: "https://api.github.com",
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "GITHUB_TOKEN")],
        },
    ],
    security: &[&["bearerAuth"]],
    headers: &[("X-GitHub-Api-Version", "2022-11-28")],
    health: rt::HealthCheck::Get("/rate_limit"),
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
        requests: 5000u32,
        per: rt::seconds(3600),
        reset: Some(rt::Reset::Epoch),
    }),
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

    /// The operations of `users`.
    #[cfg(feature = "users")]
    #[inline]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users(self)
    }

    /// The operations of `repos`.
    #[cfg(feature = "repos")]
    #[inline]
    pub fn repos(&self) -> crate::repos::Repos<'_> {
        crate::repos::Repos(self)
    }

    /// The operations of `issues`.
    #[cfg(feature = "issues")]
    #[inline]
    pub fn issues(&self) -> crate::issues::Issues<'_> {
        crate::issues::Issues(self)
    }

    /// The operations of `pulls`.
    #[cfg(feature = "pulls")]
    #[inline]
    pub fn pulls(&self) -> crate::pulls::Pulls<'_> {
        crate::pulls::Pulls(self)
    }

    /// The operations of `actions`.
    #[cfg(feature = "actions")]
    #[inline]
    pub fn actions(&self) -> crate::actions::Actions<'_> {
        crate::actions::Actions(self)
    }

    /// The operations of `search`.
    #[cfg(feature = "search")]
    #[inline]
    pub fn search(&self) -> crate::search::Search<'_> {
        crate::search::Search(self)
    }

    /// The operations of `rate-limit`.
    #[cfg(feature = "rate_limit")]
    #[inline]
    pub fn rate_limit(&self) -> crate::rate_limit::RateLimit<'_> {
        crate::rate_limit::RateLimit(self)
    }
}
