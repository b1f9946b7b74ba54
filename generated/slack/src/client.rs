// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "slack",
    title: "Slack Web API",
    version: "1.7.0",
    env: "SLACK",
    base_url: "https://slack.com/api",
    schemes: &[
        rt::Scheme {
            name: "slackAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "SLACK_BOT_TOKEN")],
        },
    ],
    security: &[&["slackAuth"]],
    health: rt::HealthCheck::Get("/auth.test"),
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
        next: "response_metadata.next_cursor",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["slackAuth"]];

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

    /// The operations of `auth`.
    #[cfg(feature = "auth")]
    #[inline]
    pub fn auth(&self) -> crate::auth::Auth<'_> {
        crate::auth::Auth(self)
    }

    /// The operations of `chat`.
    #[cfg(feature = "chat")]
    #[inline]
    pub fn chat(&self) -> crate::chat::Chat<'_> {
        crate::chat::Chat(self)
    }

    /// The operations of `conversations`.
    #[cfg(feature = "conversations")]
    #[inline]
    pub fn conversations(&self) -> crate::conversations::Conversations<'_> {
        crate::conversations::Conversations(self)
    }

    /// The operations of `users`.
    #[cfg(feature = "users")]
    #[inline]
    pub fn users(&self) -> crate::users::Users<'_> {
        crate::users::Users(self)
    }

    /// The operations of `reactions`.
    #[cfg(feature = "reactions")]
    #[inline]
    pub fn reactions(&self) -> crate::reactions::Reactions<'_> {
        crate::reactions::Reactions(self)
    }

    /// The operations of `pins`.
    #[cfg(feature = "pins")]
    #[inline]
    pub fn pins(&self) -> crate::pins::Pins<'_> {
        crate::pins::Pins(self)
    }

    /// The operations of `files`.
    #[cfg(feature = "files")]
    #[inline]
    pub fn files(&self) -> crate::files::Files<'_> {
        crate::files::Files(self)
    }

    /// The operations of `team`.
    #[cfg(feature = "team")]
    #[inline]
    pub fn team(&self) -> crate::team::Team<'_> {
        crate::team::Team(self)
    }
}
