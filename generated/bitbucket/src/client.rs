// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "bitbucket",
    title: "Bitbucket API",
    version: "2.0",
    env: "BITBUCKET",
    base_url: "https://api.bitbucket.org/2.0",
    schemes: &[
        rt::Scheme {
            name: "oauth2",
            kind: rt::SchemeKind::oauth2(
                    "https://bitbucket.org/site/oauth2/access_token",
                    &[],
                )
                .logged_in_at("https://bitbucket.org/site/oauth2/authorize"),
            source: &[rt::Credential::env(rt::Part::Token, "BITBUCKET_TOKEN")],
        },
        rt::Scheme {
            name: "basic",
            kind: rt::SchemeKind::Basic,
            source: &[
                rt::Credential::env(rt::Part::Username, "BITBUCKET_USERNAME"),
                rt::Credential::env(rt::Part::Password, "BITBUCKET_PASSWORD"),
            ],
        },
    ],
    security: &[&["oauth2"], &["basic"]],
    health: rt::HealthCheck::Get("/user"),
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
        requests: 1000u32,
        per: rt::seconds(3600),
        ..rt::RateLimit::DEFAULT
    }),
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Next,
        next: "next",
        items: "values",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["oauth2"], &["basic"]];

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

    /// The operations of `Workspaces`.
    #[cfg(feature = "workspaces")]
    #[inline]
    pub fn workspaces(&self) -> crate::workspaces::Workspaces<'_> {
        crate::workspaces::Workspaces(self)
    }

    /// The operations of `Repositories`.
    #[cfg(feature = "repositories")]
    #[inline]
    pub fn repositories(&self) -> crate::repositories::Repositories<'_> {
        crate::repositories::Repositories(self)
    }

    /// The operations of `Refs`.
    #[cfg(feature = "refs")]
    #[inline]
    pub fn refs(&self) -> crate::refs::Refs<'_> {
        crate::refs::Refs(self)
    }

    /// The operations of `Commits`.
    #[cfg(feature = "commits")]
    #[inline]
    pub fn commits(&self) -> crate::commits::Commits<'_> {
        crate::commits::Commits(self)
    }

    /// The operations of `Pullrequests`.
    #[cfg(feature = "pullrequests")]
    #[inline]
    pub fn pullrequests(&self) -> crate::pullrequests::Pullrequests<'_> {
        crate::pullrequests::Pullrequests(self)
    }

    /// The operations of `Pipelines`.
    #[cfg(feature = "pipelines")]
    #[inline]
    pub fn pipelines(&self) -> crate::pipelines::Pipelines<'_> {
        crate::pipelines::Pipelines(self)
    }

    /// The operations of `Issue tracker`.
    #[cfg(feature = "issue_tracker")]
    #[inline]
    pub fn issue_tracker(&self) -> crate::issue_tracker::IssueTracker<'_> {
        crate::issue_tracker::IssueTracker(self)
    }

    /// The operations of `Webhooks`.
    #[cfg(feature = "webhooks")]
    #[inline]
    pub fn webhooks(&self) -> crate::webhooks::Webhooks<'_> {
        crate::webhooks::Webhooks(self)
    }
}
