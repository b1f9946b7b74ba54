// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "sheets",
    title: "Google Sheets API",
    version: "v4",
    env: "SHEETS",
    base_url: "https://sheets.googleapis.com",
    schemes: &[
        rt::Scheme {
            name: "bearerAuth",
            kind: rt::SchemeKind::Bearer,
            source: &[rt::Credential::env(rt::Part::Token, "GOOGLE_ACCESS_TOKEN")],
        },
        rt::Scheme {
            name: "apiKey",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Query,
                name: "key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "GOOGLE_API_KEY")],
        },
    ],
    security: &[&["bearerAuth"], &["apiKey"]],
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
        requests: 300u32,
        per: rt::seconds(60),
        ..rt::RateLimit::DEFAULT
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

    /// The operations of `Spreadsheets`.
    #[cfg(feature = "spreadsheets")]
    #[inline]
    pub fn spreadsheets(&self) -> crate::spreadsheets::Spreadsheets<'_> {
        crate::spreadsheets::Spreadsheets(self)
    }

    /// The operations of `Sheets`.
    #[cfg(feature = "sheets")]
    #[inline]
    pub fn sheets(&self) -> crate::sheets::Sheets<'_> {
        crate::sheets::Sheets(self)
    }

    /// The operations of `Values`.
    #[cfg(feature = "values")]
    #[inline]
    pub fn values(&self) -> crate::values::Values<'_> {
        crate::values::Values(self)
    }

    /// The operations of `DeveloperMetadata`.
    #[cfg(feature = "developer_metadata")]
    #[inline]
    pub fn developer_metadata(
        &self,
    ) -> crate::developer_metadata::DeveloperMetadata<'_> {
        crate::developer_metadata::DeveloperMetadata(self)
    }
}
