// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "discord",
    title: "Discord HTTP API",
    version: "10",
    env: "DISCORD",
    base_url: "https://discord.com/api/v10",
    schemes: &[
        rt::Scheme {
            name: "BotToken",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "Authorization",
            },
            source: &[rt::Credential::env(rt::Part::Key, "DISCORD_BOT_TOKEN")],
        },
    ],
    security: &[&["BotToken"]],
    health: rt::HealthCheck::Get("/users/@me"),
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
        requests: 50u32,
        per: rt::seconds(1),
        reset: Some(rt::Reset::Epoch),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["BotToken"]];

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

    /// The operations of `guilds`.
    #[cfg(feature = "guilds")]
    #[inline]
    pub fn guilds(&self) -> crate::guilds::Guilds<'_> {
        crate::guilds::Guilds(self)
    }

    /// The operations of `channels`.
    #[cfg(feature = "channels")]
    #[inline]
    pub fn channels(&self) -> crate::channels::Channels<'_> {
        crate::channels::Channels(self)
    }

    /// The operations of `messages`.
    #[cfg(feature = "messages")]
    #[inline]
    pub fn messages(&self) -> crate::messages::Messages<'_> {
        crate::messages::Messages(self)
    }

    /// The operations of `webhooks`.
    #[cfg(feature = "webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks<'_> {
        crate::webhooks::Webhooks(self)
    }

    /// The operations of `applications`.
    #[cfg(feature = "applications")]
    #[inline]
    pub fn applications(&self) -> crate::applications::Applications<'_> {
        crate::applications::Applications(self)
    }

    /// The operations of `gateway`.
    #[cfg(feature = "gateway")]
    #[inline]
    pub fn gateway(&self) -> crate::gateway::Gateway<'_> {
        crate::gateway::Gateway(self)
    }
}
