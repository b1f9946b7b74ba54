// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "sendgrid",
    title: "SendGrid v3 API",
    version: "3.0.0",
    env: "SENDGRID",
    base_url: "https://api.sendgrid.com",
    schemes: &[
        rt::Scheme {
            name: "BearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "SENDGRID_API_KEY")],
        },
    ],
    security: &[&["BearerAuth"]],
    health: rt::HealthCheck::Get("/v3/scopes"),
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
    /// What most operations show: one of these combinations of schemes.
    #[allow(dead_code, reason = "no group that shows it may be compiled")]
    pub(crate) const SECURITY: &[&[&str]] = &[&["BearerAuth"]];

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

    /// The operations of `mail`.
    #[cfg(feature = "mail")]
    #[inline]
    pub fn mail(&self) -> crate::mail::Mail<'_> {
        crate::mail::Mail(self)
    }

    /// The operations of `templates`.
    #[cfg(feature = "templates")]
    #[inline]
    pub fn templates(&self) -> crate::templates::Templates<'_> {
        crate::templates::Templates(self)
    }

    /// The operations of `bounces`.
    #[cfg(feature = "bounces")]
    #[inline]
    pub fn bounces(&self) -> crate::bounces::Bounces<'_> {
        crate::bounces::Bounces(self)
    }

    /// The operations of `blocks`.
    #[cfg(feature = "blocks")]
    #[inline]
    pub fn blocks(&self) -> crate::blocks::Blocks<'_> {
        crate::blocks::Blocks(self)
    }

    /// The operations of `unsubscribe_groups`.
    #[cfg(feature = "unsubscribe_groups")]
    #[inline]
    pub fn unsubscribe_groups(
        &self,
    ) -> crate::unsubscribe_groups::UnsubscribeGroups<'_> {
        crate::unsubscribe_groups::UnsubscribeGroups(self)
    }

    /// The operations of `suppressions`.
    #[cfg(feature = "suppressions")]
    #[inline]
    pub fn suppressions(&self) -> crate::suppressions::Suppressions<'_> {
        crate::suppressions::Suppressions(self)
    }

    /// The operations of `contacts`.
    #[cfg(feature = "contacts")]
    #[inline]
    pub fn contacts(&self) -> crate::contacts::Contacts<'_> {
        crate::contacts::Contacts(self)
    }

    /// The operations of `lists`.
    #[cfg(feature = "lists")]
    #[inline]
    pub fn lists(&self) -> crate::lists::Lists<'_> {
        crate::lists::Lists(self)
    }

    /// The operations of `stats`.
    #[cfg(feature = "stats")]
    #[inline]
    pub fn stats(&self) -> crate::stats::Stats<'_> {
        crate::stats::Stats(self)
    }

    /// The operations of `scopes`.
    #[cfg(feature = "scopes")]
    #[inline]
    pub fn scopes(&self) -> crate::scopes::Scopes<'_> {
        crate::scopes::Scopes(self)
    }
}
