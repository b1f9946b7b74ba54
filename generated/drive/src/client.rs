// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "drive",
    title: "Google Drive API",
    version: "v3",
    env: "DRIVE",
    base_url: "https://www.googleapis.com/drive/v3",
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "GOOGLE_ACCESS_TOKEN")],
        },
        rt::Scheme {
            name: "apiKey",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Query,
                name: "key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "GOOGLE_API_KEY")],
        },
    ],
    security: &[&["bearerAuth"], &["apiKey"]],
    health: rt::HealthCheck::Get("/about?fields=user"),
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
        requests: 12000u32,
        per: rt::seconds(60),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "pageToken",
        next: "nextPageToken",
        items: "files",
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

    /// The operations of `About`.
    #[cfg(feature = "about")]
    #[inline]
    pub fn about(&self) -> crate::about::About<'_> {
        crate::about::About(self)
    }

    /// The operations of `Files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> crate::files::Files<'_> {
        crate::files::Files(self)
    }

    /// The operations of `Permissions`.
    #[cfg(feature = "permissions")]
    #[inline]
    pub fn permissions(&self) -> crate::permissions::Permissions<'_> {
        crate::permissions::Permissions(self)
    }

    /// The operations of `Changes`.
    #[cfg(feature = "changes")]
    #[inline]
    pub fn changes(&self) -> crate::changes::Changes<'_> {
        crate::changes::Changes(self)
    }

    /// The operations of `Comments`.
    #[cfg(feature = "comments")]
    #[inline]
    pub fn comments(&self) -> crate::comments::Comments<'_> {
        crate::comments::Comments(self)
    }

    /// The operations of `Revisions`.
    #[cfg(feature = "revisions")]
    #[inline]
    pub fn revisions(&self) -> crate::revisions::Revisions<'_> {
        crate::revisions::Revisions(self)
    }

    /// The operations of `Drives`.
    #[cfg(feature = "drives")]
    #[inline]
    pub fn drives(&self) -> crate::drives::Drives<'_> {
        crate::drives::Drives(self)
    }
}
