// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "gcs",
    title: "Cloud Storage JSON API",
    version: "v1",
    env: "GCS",
    base_url: "https://storage.googleapis.com",
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "GOOGLE_ACCESS_TOKEN")],
        },
    ],
    security: &[&["bearerAuth"]],
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
        next: "nextPageToken",
        items: "items",
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

    /// The operations of `buckets`.
    #[cfg(feature = "buckets")]
    #[inline]
    pub fn buckets(&self) -> crate::buckets::Buckets<'_> {
        crate::buckets::Buckets(self)
    }

    /// The operations of `objects`.
    #[cfg(feature = "objects")]
    #[inline]
    pub fn objects(&self) -> crate::objects::Objects<'_> {
        crate::objects::Objects(self)
    }

    /// The operations of `objectAccessControls`.
    #[cfg(feature = "object_access_controls")]
    #[inline]
    pub fn object_access_controls(
        &self,
    ) -> crate::object_access_controls::ObjectAccessControls<'_> {
        crate::object_access_controls::ObjectAccessControls(self)
    }

    /// The operations of `projects`.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects(self)
    }
}
