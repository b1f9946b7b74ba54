// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "spaceweather",
    title: "NOAA SWPC data service",
    version: "1.0.0",
    env: "SPACEWEATHER",
    base_url: "https://services.swpc.noaa.gov",
    health: rt::HealthCheck::Get("/products/noaa-scales.json"),
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
    ..rt::Service::DEFAULT
};

/// Shapes a [`Client`]: credentials, base URL, policies, transport.
pub type Builder = rt::Builder<Client>;

/// The client. Cloning it is cheap; clones share connections, limits and credentials.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) rt::Client);

impl Client {
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

    /// The operations of `Geomagnetism`.
    #[cfg(feature = "geomagnetism")]
    #[inline]
    pub fn geomagnetism(&self) -> crate::geomagnetism::Geomagnetism<'_> {
        crate::geomagnetism::Geomagnetism(self)
    }

    /// The operations of `SolarWind`.
    #[cfg(feature = "solar_wind")]
    #[inline]
    pub fn solar_wind(&self) -> crate::solar_wind::SolarWind<'_> {
        crate::solar_wind::SolarWind(self)
    }

    /// The operations of `GOES`.
    #[cfg(feature = "goes")]
    #[inline]
    pub fn goes(&self) -> crate::goes::Goes<'_> {
        crate::goes::Goes(self)
    }

    /// The operations of `Aurora`.
    #[cfg(feature = "aurora")]
    #[inline]
    pub fn aurora(&self) -> crate::aurora::Aurora<'_> {
        crate::aurora::Aurora(self)
    }

    /// The operations of `Sun`.
    #[cfg(feature = "sun")]
    #[inline]
    pub fn sun(&self) -> crate::sun::Sun<'_> {
        crate::sun::Sun(self)
    }

    /// The operations of `SolarCycle`.
    #[cfg(feature = "solar_cycle")]
    #[inline]
    pub fn solar_cycle(&self) -> crate::solar_cycle::SolarCycle<'_> {
        crate::solar_cycle::SolarCycle(self)
    }
}
