// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "finnhub",
    title: "Finnhub API",
    version: "1.0.0",
    env: "FINNHUB",
    base_url: "https://finnhub.io/api/v1",
    schemes: &[
        rt::Scheme {
            name: "api_key",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Query,
                name: "token",
            },
            source: &[rt::Credential::env(rt::Part::Key, "FINNHUB_API_KEY")],
        },
    ],
    security: &[&["api_key"]],
    health: rt::HealthCheck::Get("/forex/exchange"),
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
        requests: 30u32,
        per: rt::seconds(1),
        ..rt::RateLimit::DEFAULT
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["api_key"]];

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

    /// The operations of `Symbols`.
    #[cfg(feature = "symbols")]
    #[inline]
    pub fn symbols(&self) -> crate::symbols::Symbols<'_> {
        crate::symbols::Symbols(self)
    }

    /// The operations of `Prices`.
    #[cfg(feature = "prices")]
    #[inline]
    pub fn prices(&self) -> crate::prices::Prices<'_> {
        crate::prices::Prices(self)
    }

    /// The operations of `Markets`.
    #[cfg(feature = "markets")]
    #[inline]
    pub fn markets(&self) -> crate::markets::Markets<'_> {
        crate::markets::Markets(self)
    }

    /// The operations of `Companies`.
    #[cfg(feature = "companies")]
    #[inline]
    pub fn companies(&self) -> crate::companies::Companies<'_> {
        crate::companies::Companies(self)
    }

    /// The operations of `Insiders`.
    #[cfg(feature = "insiders")]
    #[inline]
    pub fn insiders(&self) -> crate::insiders::Insiders<'_> {
        crate::insiders::Insiders(self)
    }

    /// The operations of `News`.
    #[cfg(feature = "news")]
    #[inline]
    pub fn news(&self) -> crate::news::News<'_> {
        crate::news::News(self)
    }

    /// The operations of `Estimates`.
    #[cfg(feature = "estimates")]
    #[inline]
    pub fn estimates(&self) -> crate::estimates::Estimates<'_> {
        crate::estimates::Estimates(self)
    }

    /// The operations of `Calendars`.
    #[cfg(feature = "calendars")]
    #[inline]
    pub fn calendars(&self) -> crate::calendars::Calendars<'_> {
        crate::calendars::Calendars(self)
    }

    /// The operations of `Forex`.
    #[cfg(feature = "forex")]
    #[inline]
    pub fn forex(&self) -> crate::forex::Forex<'_> {
        crate::forex::Forex(self)
    }

    /// The operations of `Crypto`.
    #[cfg(feature = "crypto")]
    #[inline]
    pub fn crypto(&self) -> crate::crypto::Crypto<'_> {
        crate::crypto::Crypto(self)
    }
}
