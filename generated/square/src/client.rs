// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "square",
    title: "Square Connect API",
    version: "2.0",
    env: "SQUARE",
    base_url: "https://connect.squareup.com",
    schemes: &[
        rt::Scheme {
            name: "oauth2",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "SQUARE_ACCESS_TOKEN")],
        },
    ],
    security: &[&["oauth2"]],
    headers: &[("Square-Version", "2024-01-18")],
    health: rt::HealthCheck::Get("/v2/locations"),
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
        kind: rt::PageKind::Cursor,
        param: "cursor",
        next: "cursor",
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

    /// The operations of `Locations`.
    #[cfg(feature = "locations")]
    #[inline]
    pub fn locations(&self) -> crate::locations::Locations<'_> {
        crate::locations::Locations(self)
    }

    /// The operations of `Merchants`.
    #[cfg(feature = "merchants")]
    #[inline]
    pub fn merchants(&self) -> crate::merchants::Merchants<'_> {
        crate::merchants::Merchants(self)
    }

    /// The operations of `Payments`.
    #[cfg(feature = "payments")]
    #[inline]
    pub fn payments(&self) -> crate::payments::Payments<'_> {
        crate::payments::Payments(self)
    }

    /// The operations of `Refunds`.
    #[cfg(feature = "refunds")]
    #[inline]
    pub fn refunds(&self) -> crate::refunds::Refunds<'_> {
        crate::refunds::Refunds(self)
    }

    /// The operations of `Customers`.
    #[cfg(feature = "customers")]
    #[inline]
    pub fn customers(&self) -> crate::customers::Customers<'_> {
        crate::customers::Customers(self)
    }

    /// The operations of `Orders`.
    #[cfg(feature = "orders")]
    #[inline]
    pub fn orders(&self) -> crate::orders::Orders<'_> {
        crate::orders::Orders(self)
    }

    /// The operations of `Catalog`.
    #[cfg(feature = "catalog")]
    #[inline]
    pub fn catalog(&self) -> crate::catalog::Catalog<'_> {
        crate::catalog::Catalog(self)
    }

    /// The operations of `Invoices`.
    #[cfg(feature = "invoices")]
    #[inline]
    pub fn invoices(&self) -> crate::invoices::Invoices<'_> {
        crate::invoices::Invoices(self)
    }

    /// The operations of `Inventory`.
    #[cfg(feature = "inventory")]
    #[inline]
    pub fn inventory(&self) -> crate::inventory::Inventory<'_> {
        crate::inventory::Inventory(self)
    }
}
