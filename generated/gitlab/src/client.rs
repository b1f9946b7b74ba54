// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "gitlab",
    title: "GitLab REST API",
    version: "v4",
    env: "GITLAB",
    base_url: "https://gitlab.com",
    schemes: &[
        rt::Scheme {
            name: "ApiKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Header,
                name: "PRIVATE-TOKEN",
            },
            source: &[rt::Credential::env(rt::Part::Key, "GITLAB_TOKEN")],
        },
    ],
    security: &[&["ApiKeyAuth"]],
    health: rt::HealthCheck::Get("/api/v4/user"),
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
        requests: 2000u32,
        per: rt::seconds(60),
        reset: Some(rt::Reset::Epoch),
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["ApiKeyAuth"]];

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

    /// The operations of `projects`.
    #[cfg(feature = "projects")]
    #[inline]
    pub fn projects(&self) -> crate::projects::Projects<'_> {
        crate::projects::Projects(self)
    }

    /// The operations of `groups`.
    #[cfg(feature = "groups")]
    #[inline]
    pub fn groups(&self) -> crate::groups::Groups<'_> {
        crate::groups::Groups(self)
    }

    /// The operations of `issues`.
    #[cfg(feature = "issues")]
    #[inline]
    pub fn issues(&self) -> crate::issues::Issues<'_> {
        crate::issues::Issues(self)
    }

    /// The operations of `notes`.
    #[cfg(feature = "notes")]
    #[inline]
    pub fn notes(&self) -> crate::notes::Notes<'_> {
        crate::notes::Notes(self)
    }

    /// The operations of `merge_requests`.
    #[cfg(feature = "merge_requests")]
    #[inline]
    pub fn merge_requests(&self) -> crate::merge_requests::MergeRequests<'_> {
        crate::merge_requests::MergeRequests(self)
    }

    /// The operations of `pipelines`.
    #[cfg(feature = "pipelines")]
    #[inline]
    pub fn pipelines(&self) -> crate::pipelines::Pipelines<'_> {
        crate::pipelines::Pipelines(self)
    }

    /// The operations of `jobs`.
    #[cfg(feature = "jobs")]
    #[inline]
    pub fn jobs(&self) -> crate::jobs::Jobs<'_> {
        crate::jobs::Jobs(self)
    }

    /// The operations of `branches`.
    #[cfg(feature = "branches")]
    #[inline]
    pub fn branches(&self) -> crate::branches::Branches<'_> {
        crate::branches::Branches(self)
    }

    /// The operations of `commits`.
    #[cfg(feature = "commits")]
    #[inline]
    pub fn commits(&self) -> crate::commits::Commits<'_> {
        crate::commits::Commits(self)
    }

    /// The operations of `repository_files`.
    #[cfg(feature = "repository_files")]
    #[inline]
    pub fn repository_files(&self) -> crate::repository_files::RepositoryFiles<'_> {
        crate::repository_files::RepositoryFiles(self)
    }

    /// The operations of `releases`.
    #[cfg(feature = "releases")]
    #[inline]
    pub fn releases(&self) -> crate::releases::Releases<'_> {
        crate::releases::Releases(self)
    }
}
