// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "stripe",
    title: "Stripe",
    version: "2023-10-16",
    env: "STRIPE",
    base_url: "https://api.stripe.com",
    schemes: &[
        rt::Scheme {
            name: "basicAuth",
            kind: rt::SchemeKind::Basic,
            source: &[
                rt::Credential::env(rt::Part::Username, "STRIPE_USERNAME"),
                rt::Credential::env(rt::Part::Password, "STRIPE_PASSWORD"),
            ],
        },
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "STRIPE_SECRET_KEY")],
        },
    ],
    security: &[&["bearerAuth"], &["basicAuth"]],
    headers: &[("Stripe-Version", "2023-10-16")],
    health: rt::HealthCheck::Get("/v1/balance"),
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
    idempotency_header: Some("Idempotency-Key"),
    rate_limit: Some(rt::RateLimit {
        requests: 100u32,
        per: rt::seconds(1),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "starting_after",
        next: "last.id",
        items: "data",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["bearerAuth"], &["basicAuth"]];

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

    /// The operations of `balance`.
    #[cfg(feature = "balance")]
    #[inline]
    pub fn balance(&self) -> crate::balance::Balance<'_> {
        crate::balance::Balance(self)
    }

    /// The operations of `customers`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> crate::customers::Customers<'_> {
        crate::customers::Customers(self)
    }

    /// The operations of `payment_intents`.
    #[cfg(feature = "payment_intents")]
    #[inline]
    pub fn payment_intents(&self) -> crate::payment_intents::PaymentIntents<'_> {
        crate::payment_intents::PaymentIntents(self)
    }

    /// The operations of `charges`.
    #[cfg(feature = "charges")]
    #[inline]
    pub fn charges(&self) -> crate::charges::Charges<'_> {
        crate::charges::Charges(self)
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

    /// The operations of `prices`.
    #[cfg(feature = "prices")]
    #[inline]
    pub fn prices(&self) -> crate::prices::Prices<'_> {
        crate::prices::Prices(self)
    }

    /// The operations of `subscriptions`.
    #[cfg(feature = "subscriptions")]
    #[inline]
    pub fn subscriptions(&self) -> crate::subscriptions::Subscriptions<'_> {
        crate::subscriptions::Subscriptions(self)
    }

    /// The operations of `invoices`.
    #[cfg(feature = "invoices")]
    #[inline]
    pub fn invoices(&self) -> crate::invoices::Invoices<'_> {
        crate::invoices::Invoices(self)
    }

    /// The operations of `checkout_sessions`.
    #[cfg(feature = "checkout_sessions")]
    #[inline]
    pub fn checkout_sessions(&self) -> crate::checkout_sessions::CheckoutSessions<'_> {
        crate::checkout_sessions::CheckoutSessions(self)
    }

    /// The operations of `events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> crate::events::Events<'_> {
        crate::events::Events(self)
    }
}
