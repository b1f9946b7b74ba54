// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "notion",
    title: "Notion",
    version: "2022-06-28",
    env: "NOTION",
    base_url: "https://api.notion.com",
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "NOTION_API_KEY")],
        },
    ],
    security: &[&["bearerAuth"]],
    headers: &[("Notion-Version", "2022-06-28")],
    health: rt::HealthCheck::Get("/v1/users/me"),
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
        requests: 3u32,
        per: rt::seconds(1),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "start_cursor",
        next: "next_cursor",
        items: "results",
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

    /// The operations of `pages`.
    #[cfg(feature = "pages")]
    #[inline]
    pub fn pages(&self) -> crate::pages::Pages<'_> {
        crate::pages::Pages(self)
    }

    /// The operations of `databases`.
    #[cfg(feature = "databases")]
    #[inline]
    pub fn databases(&self) -> crate::databases::Databases<'_> {
        crate::databases::Databases(self)
    }

    /// The operations of `blocks`.
    #[cfg(feature = "blocks")]
    #[inline]
    pub fn blocks(&self) -> crate::blocks::Blocks<'_> {
        crate::blocks::Blocks(self)
    }

    /// The operations of `comments`.
    #[cfg(feature = "comments")]
    #[inline]
    pub fn comments(&self) -> crate::comments::Comments<'_> {
        crate::comments::Comments(self)
    }

    /// The operations of `search`.
    #[cfg(feature = "search")]
    #[inline]
    pub fn search(&self) -> crate::search::Search<'_> {
        crate::search::Search(self)
    }
}
