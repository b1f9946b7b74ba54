// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "paypal",
    title: "PayPal",
    version: "2.0",
    env: "PAYPAL",
    base_url: "https://api-m.paypal.com",
    schemes: &[
        rt::Scheme {
            name: "Oauth2",
            kind: rt::SchemeKind::oauth2(
                "https://api-m.paypal.com/v1/oauth2/token",
                &[],
            ),
            source: &[
                rt::Credential::env(rt::Part::ClientId, "PAYPAL_CLIENT_ID"),
                rt::Credential::env(rt::Part::ClientSecret, "PAYPAL_CLIENT_SECRET"),
                rt::Credential::value(
                    rt::Part::TokenUrl,
                    "https://api-m.paypal.com/v1/oauth2/token",
                ),
            ],
        },
    ],
    security: &[&["Oauth2"]],
    health: rt::HealthCheck::Get("/v1/notifications/webhooks"),
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
    idempotency_header: Some("PayPal-Request-Id"),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["Oauth2"]];

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

    /// The operations of `orders`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> crate::orders::Orders<'_> {
        crate::orders::Orders(self)
    }

    /// The operations of `authorizations`.
    #[cfg(feature = "authorizations")]
    #[inline]
    pub fn authorizations(&self) -> crate::authorizations::Authorizations<'_> {
        crate::authorizations::Authorizations(self)
    }

    /// The operations of `captures`.
    #[cfg(feature = "captures")]
    #[inline]
    pub fn captures(&self) -> crate::captures::Captures<'_> {
        crate::captures::Captures(self)
    }

    /// The operations of `refunds`.
    #[cfg(feature = "refunds")]
    #[inline]
    pub fn refunds(&self) -> crate::refunds::Refunds<'_> {
        crate::refunds::Refunds(self)
    }

    /// The operations of `products`.
    #[cfg(feature = "products")]
    #[inline]
    pub fn products(&self) -> crate::products::Products<'_> {
        crate::products::Products(self)
    }

    /// The operations of `plans`.
    #[cfg(feature = "plans")]
    #[inline]
    pub fn plans(&self) -> crate::plans::Plans<'_> {
        crate::plans::Plans(self)
    }

    /// The operations of `subscriptions`.
    #[cfg(feature = "subscriptions")]
    #[inline]
    pub fn subscriptions(&self) -> crate::subscriptions::Subscriptions<'_> {
        crate::subscriptions::Subscriptions(self)
    }

    /// The operations of `payouts`.
    #[cfg(feature = "payouts")]
    #[inline]
    pub fn payouts(&self) -> crate::payouts::Payouts<'_> {
        crate::payouts::Payouts(self)
    }

    /// The operations of `webhooks`.
    #[cfg(feature = "webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks<'_> {
        crate::webhooks::Webhooks(self)
    }
}
