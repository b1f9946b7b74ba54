// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "nws",
    title: "weather.gov API",
    version: "1.9.0",
    env: "NWS",
    base_url: "https://api.weather.gov",
    schemes: &[
        rt::Scheme {
            name: "userAgent",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "User-Agent",
            },
            source: &[rt::Credential::env(rt::Part::Key, "NWS_USER_AGENT")],
        },
    ],
    security: &[&["userAgent"]],
    health: rt::HealthCheck::Get("/alerts/active/count"),
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
        kind: rt::PageKind::Next,
        next: "pagination.next",
        items: "features",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["userAgent"]];

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

    /// The operations of `Alerts`.
    #[cfg(feature = "alerts")]
    #[inline]
    pub fn alerts(&self) -> crate::alerts::Alerts<'_> {
        crate::alerts::Alerts(self)
    }

    /// The operations of `Points`.
    #[cfg(feature = "points")]
    #[inline]
    pub fn points(&self) -> crate::points::Points<'_> {
        crate::points::Points(self)
    }

    /// The operations of `Gridpoints`.
    #[cfg(feature = "gridpoints")]
    #[inline]
    pub fn gridpoints(&self) -> crate::gridpoints::Gridpoints<'_> {
        crate::gridpoints::Gridpoints(self)
    }

    /// The operations of `Stations`.
    #[cfg(feature = "stations")]
    #[inline]
    pub fn stations(&self) -> crate::stations::Stations<'_> {
        crate::stations::Stations(self)
    }

    /// The operations of `Offices`.
    #[cfg(feature = "offices")]
    #[inline]
    pub fn offices(&self) -> crate::offices::Offices<'_> {
        crate::offices::Offices(self)
    }

    /// The operations of `Products`.
    #[cfg(feature = "products")]
    #[inline]
    pub fn products(&self) -> crate::products::Products<'_> {
        crate::products::Products(self)
    }

    /// The operations of `Zones`.
    #[cfg(feature = "zones")]
    #[inline]
    pub fn zones(&self) -> crate::zones::Zones<'_> {
        crate::zones::Zones(self)
    }

    /// The operations of `Glossary`.
    #[cfg(feature = "glossary")]
    #[inline]
    pub fn glossary(&self) -> crate::glossary::Glossary<'_> {
        crate::glossary::Glossary(self)
    }
}
