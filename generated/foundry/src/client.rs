// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "foundry",
    title: "Palantir Foundry platform API",
    version: "v2",
    env: "FOUNDRY",
    base_url: "https://{hostname}/api",
    server_variables: &[("hostname", "example.palantirfoundry.com")],
    server_env: &[("hostname", "FOUNDRY_HOSTNAME")],
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "FOUNDRY_TOKEN")],
        },
    ],
    security: &[&["bearerAuth"]],
    health: rt::HealthCheck::Get("/v2/ontologies"),
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
        param: "pageToken",
        next: "nextPageToken",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["bearerAuth"]];

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

    /// The operations of `Users`.
    #[cfg(feature = "users")]
    #[inline]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users(self)
    }

    /// The operations of `Datasets`.
    #[cfg(feature = "datasets")]
    #[inline]
    pub fn datasets(&self) -> crate::datasets::Datasets<'_> {
        crate::datasets::Datasets(self)
    }

    /// The operations of `Branches`.
    #[cfg(feature = "branches")]
    #[inline]
    pub fn branches(&self) -> crate::branches::Branches<'_> {
        crate::branches::Branches(self)
    }

    /// The operations of `Transactions`.
    #[cfg(feature = "transactions")]
    #[inline]
    pub fn transactions(&self) -> crate::transactions::Transactions<'_> {
        crate::transactions::Transactions(self)
    }

    /// The operations of `Files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> crate::files::Files<'_> {
        crate::files::Files(self)
    }

    /// The operations of `Ontologies`.
    #[cfg(feature = "ontologies")]
    #[inline]
    pub fn ontologies(&self) -> crate::ontologies::Ontologies<'_> {
        crate::ontologies::Ontologies(self)
    }

    /// The operations of `Object Types`.
    #[cfg(feature = "object_types")]
    #[inline]
    pub fn object_types(&self) -> crate::object_types::ObjectTypes<'_> {
        crate::object_types::ObjectTypes(self)
    }

    /// The operations of `Objects`.
    #[cfg(feature = "objects")]
    #[inline]
    pub fn objects(&self) -> crate::objects::Objects<'_> {
        crate::objects::Objects(self)
    }

    /// The operations of `Object Sets`.
    #[cfg(feature = "object_sets")]
    #[inline]
    pub fn object_sets(&self) -> crate::object_sets::ObjectSets<'_> {
        crate::object_sets::ObjectSets(self)
    }

    /// The operations of `Actions`.
    #[cfg(feature = "actions")]
    #[inline]
    pub fn actions(&self) -> crate::actions::Actions<'_> {
        crate::actions::Actions(self)
    }

    /// The operations of `Queries`.
    #[cfg(feature = "queries")]
    #[inline]
    pub fn queries(&self) -> crate::queries::Queries<'_> {
        crate::queries::Queries(self)
    }
}
