// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "chemspider",
    title: "ChemSpider compounds API",
    version: "v1",
    env: "CHEMSPIDER",
    base_url: "https://api.rsc.org/compounds/v1",
    schemes: &[
        rt::Scheme {
            name: "apikey",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "apikey",
            },
            source: &[rt::Credential::env(rt::Part::Key, "CHEMSPIDER_API_KEY")],
        },
    ],
    security: &[&["apikey"]],
    health: rt::HealthCheck::Get("/lookups/datasources"),
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
        kind: rt::PageKind::Offset,
        param: "start",
        items: "results",
        limit: "count",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["apikey"]];

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

    /// The operations of `filter`.
    #[cfg(feature = "filter")]
    #[inline]
    pub fn filter(&self) -> crate::filter::Filter<'_> {
        crate::filter::Filter(self)
    }

    /// The operations of `lookups`.
    #[cfg(feature = "lookups")]
    #[inline]
    pub fn lookups(&self) -> crate::lookups::Lookups<'_> {
        crate::lookups::Lookups(self)
    }

    /// The operations of `records`.
    #[cfg(feature = "records")]
    #[inline]
    pub fn records(&self) -> crate::records::Records<'_> {
        crate::records::Records(self)
    }

    /// The operations of `tools`.
    #[cfg(feature = "tools")]
    #[inline]
    pub fn tools(&self) -> crate::tools::Tools<'_> {
        crate::tools::Tools(self)
    }
}
