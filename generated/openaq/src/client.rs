// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "openaq",
    title: "OpenAQ",
    version: "3.0.0",
    env: "OPENAQ",
    base_url: "https://api.openaq.org",
    schemes: &[
        rt::Scheme {
            name: "APIKeyHeader",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "X-API-Key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "OPENAQ_API_KEY")],
        },
    ],
    security: &[&["APIKeyHeader"]],
    health: rt::HealthCheck::Get("/v3/parameters/2"),
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
        requests: 60u32,
        per: rt::seconds(60),
        reset: Some(rt::Reset::Seconds),
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Page,
        param: "page",
        items: "results",
        first: 1,
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["APIKeyHeader"]];

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

    /// The operations of `Locations`.
    #[cfg(feature = "locations")]
    #[inline]
    pub fn locations(&self) -> crate::locations::Locations<'_> {
        crate::locations::Locations(self)
    }

    /// The operations of `Sensors`.
    #[cfg(feature = "sensors")]
    #[inline]
    pub fn sensors(&self) -> crate::sensors::Sensors<'_> {
        crate::sensors::Sensors(self)
    }

    /// The operations of `Measurements`.
    #[cfg(feature = "measurements")]
    #[inline]
    pub fn measurements(&self) -> crate::measurements::Measurements<'_> {
        crate::measurements::Measurements(self)
    }

    /// The operations of `Parameters`.
    #[cfg(feature = "parameters")]
    #[inline]
    pub fn parameters(&self) -> crate::parameters::Parameters<'_> {
        crate::parameters::Parameters(self)
    }

    /// The operations of `Countries`.
    #[cfg(feature = "countries")]
    #[inline]
    pub fn countries(&self) -> crate::countries::Countries<'_> {
        crate::countries::Countries(self)
    }

    /// The operations of `Providers`.
    #[cfg(feature = "providers")]
    #[inline]
    pub fn providers(&self) -> crate::providers::Providers<'_> {
        crate::providers::Providers(self)
    }

    /// The operations of `Owners`.
    #[cfg(feature = "owners")]
    #[inline]
    pub fn owners(&self) -> crate::owners::Owners<'_> {
        crate::owners::Owners(self)
    }

    /// The operations of `Instruments`.
    #[cfg(feature = "instruments")]
    #[inline]
    pub fn instruments(&self) -> crate::instruments::Instruments<'_> {
        crate::instruments::Instruments(self)
    }

    /// The operations of `Manufacturers`.
    #[cfg(feature = "manufacturers")]
    #[inline]
    pub fn manufacturers(&self) -> crate::manufacturers::Manufacturers<'_> {
        crate::manufacturers::Manufacturers(self)
    }

    /// The operations of `Licenses`.
    #[cfg(feature = "licenses")]
    #[inline]
    pub fn licenses(&self) -> crate::licenses::Licenses<'_> {
        crate::licenses::Licenses(self)
    }
}
