// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "opensky",
    title: "OpenSky Network API",
    version: "1.4.0",
    env: "OPENSKY",
    base_url: "https://opensky-network.org/api",
    schemes: &[
        rt::Scheme {
            name: "oauth2",
            kind: rt::SchemeKind::oauth2(
                "https://auth.opensky-network.org/auth/realms/opensky-network/protocol/openid-connect/token",
                &[],
            ),
            source: &[
                rt::Credential::env(rt::Part::ClientId, "OPENSKY_CLIENT_ID"),
                rt::Credential::env(rt::Part::ClientSecret, "OPENSKY_CLIENT_SECRET"),
                rt::Credential::value(
                    rt::Part::TokenUrl,
                    "https://auth.opensky-network.org/auth/realms/opensky-network/protocol/openid-connect/token",
                ),
            ],
        },
    ],
    security: &[&["oauth2"]],
    health: rt::HealthCheck::Get("/states/own"),
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
        requests: 4000u32,
        per: rt::seconds(86400),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["oauth2"]];

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

    /// The operations of `states`.
    #[cfg(feature = "states")]
    #[inline]
    pub fn states(&self) -> crate::states::States<'_> {
        crate::states::States(self)
    }

    /// The operations of `flights`.
    #[cfg(feature = "flights")]
    #[inline]
    pub fn flights(&self) -> crate::flights::Flights<'_> {
        crate::flights::Flights(self)
    }

    /// The operations of `tracks`.
    #[cfg(feature = "tracks")]
    #[inline]
    pub fn tracks(&self) -> crate::tracks::Tracks<'_> {
        crate::tracks::Tracks(self)
    }

    /// The operations of `auth`.
    #[cfg(feature = "auth")]
    #[inline]
    pub fn auth(&self) -> crate::auth::Auth<'_> {
        crate::auth::Auth(self)
    }
}
