// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "shopify",
    title: "Shopify Admin REST API",
    version: "2026-01",
    env: "SHOPIFY",
    base_url: "https://{shop}.myshopify.com/admin/api/{api_version}",
    server_variables: &[("shop", "example"), ("api_version", "2026-01")],
    server_env: &[("shop", "SHOPIFY_SHOP"), ("api_version", "SHOPIFY_API_VERSION")],
    schemes: &[
        rt::Scheme {
            name: "access_token",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "X-Shopify-Access-Token",
            },
            source: &[rt::Credential::env(rt::Part::Key, "SHOPIFY_ACCESS_TOKEN")],
        },
    ],
    security: &[&["access_token"]],
    health: rt::HealthCheck::Get("/shop.json"),
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
        requests: 40u32,
        per: rt::seconds(20),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Link,
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["access_token"]];

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

    /// The operations of `shop`.
    #[cfg(feature = "shop")]
    #[inline]
    pub fn shop(&self) -> crate::shop::Shop<'_> {
        crate::shop::Shop(self)
    }

    /// The operations of `products`.
    #[cfg(feature = "products")]
    #[inline]
    pub fn products(&self) -> crate::products::Products<'_> {
        crate::products::Products(self)
    }

    /// The operations of `variants`.
    #[cfg(feature = "variants")]
    #[inline]
    pub fn variants(&self) -> crate::variants::Variants<'_> {
        crate::variants::Variants(self)
    }

    /// The operations of `orders`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> crate::orders::Orders<'_> {
        crate::orders::Orders(self)
    }

    /// The operations of `transactions`.
    #[cfg(feature = "transactions")]
    #[inline]
    pub fn transactions(&self) -> crate::transactions::Transactions<'_> {
        crate::transactions::Transactions(self)
    }

    /// The operations of `refunds`.
    #[cfg(feature = "refunds")]
    #[inline]
    pub fn refunds(&self) -> crate::refunds::Refunds<'_> {
        crate::refunds::Refunds(self)
    }

    /// The operations of `fulfillments`.
    #[cfg(feature = "fulfillments")]
    #[inline]
    pub fn fulfillments(&self) -> crate::fulfillments::Fulfillments<'_> {
        crate::fulfillments::Fulfillments(self)
    }

    /// The operations of `customers`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> crate::customers::Customers<'_> {
        crate::customers::Customers(self)
    }

    /// The operations of `inventory_levels`.
    #[cfg(feature = "inventory_levels")]
    #[inline]
    pub fn inventory_levels(&self) -> crate::inventory_levels::InventoryLevels<'_> {
        crate::inventory_levels::InventoryLevels(self)
    }

    /// The operations of `locations`.
    #[cfg(feature = "locations")]
    #[inline]
    pub fn locations(&self) -> crate::locations::Locations<'_> {
        crate::locations::Locations(self)
    }

    /// The operations of `webhooks`.
    #[cfg(feature = "webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks<'_> {
        crate::webhooks::Webhooks(self)
    }
}
