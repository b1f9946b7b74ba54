// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "mongodb-atlas",
    title: "MongoDB Atlas Administration API",
    version: "2.0",
    env: "MONGODB_ATLAS",
    base_url: "https://cloud.mongodb.com",
    schemes: &[
        rt::Scheme {
            name: "ServiceAccounts",
            kind: rt::SchemeKind::oauth2(
                "https://cloud.mongodb.com/api/oauth/token",
                &[],
            ),
            source: &[
                rt::Credential::env(rt::Part::ClientId, "MONGODB_ATLAS_CLIENT_ID"),
                rt::Credential::env(
                    rt::Part::ClientSecret,
                    "MONGODB_ATLAS_CLIENT_SECRET",
                ),
                rt::Credential::value(
                    rt::Part::TokenUrl,
                    "https://cloud.mongodb.com/api/oauth/token",
                ),
            ],
        },
    ],
    security: &[&["ServiceAccounts"]],
    health: rt::HealthCheck::Get("/api/atlas/v2"),
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
        requests: 100u32,
        per: rt::seconds(60),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Page,
        param: "pageNum",
        items: "results",
        first: 1,
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["ServiceAccounts"]];

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

    /// The operations of `Root`.
    #[cfg(feature = "root")]
    #[inline]
    pub fn root(&self) -> crate::root::Root<'_> {
        crate::root::Root(self)
    }

    /// The operations of `Organizations`.
    #[cfg(feature = "organizations")]
    #[inline]
    pub fn organizations(&self) -> crate::organizations::Organizations<'_> {
        crate::organizations::Organizations(self)
    }

    /// The operations of `Invoices`.
    #[cfg(feature = "invoices")]
    #[inline]
    pub fn invoices(&self) -> crate::invoices::Invoices<'_> {
        crate::invoices::Invoices(self)
    }

    /// The operations of `Projects`.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects(self)
    }

    /// The operations of `Clusters`.
    #[cfg(feature = "clusters")]
    #[inline]
    pub fn clusters(&self) -> crate::clusters::Clusters<'_> {
        crate::clusters::Clusters(self)
    }

    /// The operations of `Database Users`.
    #[cfg(feature = "database_users")]
    #[inline]
    pub fn database_users(&self) -> crate::database_users::DatabaseUsers<'_> {
        crate::database_users::DatabaseUsers(self)
    }

    /// The operations of `Project IP Access List`.
    #[cfg(feature = "project_ip_access_list")]
    #[inline]
    pub fn project_ip_access_list(
        &self,
    ) -> crate::project_ip_access_list::ProjectIpAccessList<'_> {
        crate::project_ip_access_list::ProjectIpAccessList(self)
    }

    /// The operations of `Monitoring and Logs`.
    #[cfg(feature = "monitoring_and_logs")]
    #[inline]
    pub fn monitoring_and_logs(
        &self,
    ) -> crate::monitoring_and_logs::MonitoringAndLogs<'_> {
        crate::monitoring_and_logs::MonitoringAndLogs(self)
    }

    /// The operations of `Alerts`.
    #[cfg(feature = "alerts")]
    #[inline]
    pub fn alerts(&self) -> crate::alerts::Alerts<'_> {
        crate::alerts::Alerts(self)
    }

    /// The operations of `Cloud Backups`.
    #[cfg(feature = "cloud_backups")]
    #[inline]
    pub fn cloud_backups(&self) -> crate::cloud_backups::CloudBackups<'_> {
        crate::cloud_backups::CloudBackups(self)
    }

    /// The operations of `Events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn events(&self) -> crate::events::Events<'_> {
        crate::events::Events(self)
    }
}
