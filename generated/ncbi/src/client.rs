// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "ncbi",
    title: "NCBI E-utilities",
    version: "2.0",
    env: "NCBI",
    base_url: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
    schemes: &[
        rt::Scheme {
            name: "apiKey",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Query,
                name: "api_key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "NCBI_API_KEY")],
        },
    ],
    security: &[&["apiKey"]],
    health: rt::HealthCheck::Get("/einfo.fcgi"),
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
        requests: 10u32,
        per: rt::seconds(1),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Offset,
        param: "retstart",
        items: "esearchresult.idlist",
        limit: "retmax",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["apiKey"], &[]];

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

    /// The operations of `info`.
    #[cfg(feature = "info")]
    #[inline]
    pub fn info(&self) -> crate::info::Info<'_> {
        crate::info::Info(self)
    }

    /// The operations of `search`.
    #[cfg(feature = "search")]
    #[inline]
    pub fn search(&self) -> crate::search::Search<'_> {
        crate::search::Search(self)
    }

    /// The operations of `records`.
    #[cfg(feature = "records")]
    #[inline]
    pub fn records(&self) -> crate::records::Records<'_> {
        crate::records::Records(self)
    }

    /// The operations of `links`.
    #[cfg(feature = "links")]
    #[inline]
    pub fn links(&self) -> crate::links::Links<'_> {
        crate::links::Links(self)
    }

    /// The operations of `history`.
    #[cfg(feature = "history")]
    #[inline]
    pub fn history(&self) -> crate::history::History<'_> {
        crate::history::History(self)
    }
}
