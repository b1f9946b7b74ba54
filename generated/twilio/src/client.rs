// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "twilio",
    title: "Twilio API 2010",
    version: "2010-04-01",
    env: "TWILIO",
    base_url: "https://api.twilio.com",
    schemes: &[
        rt::Scheme {
            name: "accountSid_authToken",
            kind: rt::SchemeKind::Basic,
            source: &[
                rt::Credential::env(rt::Part::Username, "TWILIO_ACCOUNT_SID"),
                rt::Credential::env(rt::Part::Password, "TWILIO_AUTH_TOKEN"),
            ],
        },
    ],
    security: &[&["accountSid_authToken"]],
    health: rt::HealthCheck::Get("/2010-04-01/Accounts.json"),
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
        kind: rt::PageKind::Next,
        next: "next_page_uri",
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
    pub(crate) const SECURITY: &[&[&str]] = &[&["accountSid_authToken"]];

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

    /// The operations of `Account`.
    #[cfg(feature = "account")]
    #[inline]
    pub fn account(&self) -> crate::account::Account<'_> {
        crate::account::Account(self)
    }

    /// The operations of `Balance`.
    #[cfg(feature = "balance")]
    #[inline]
    pub fn balance(&self) -> crate::balance::Balance<'_> {
        crate::balance::Balance(self)
    }

    /// The operations of `Message`.
    #[cfg(feature = "message")]
    #[inline]
    pub fn message(&self) -> crate::message::Message<'_> {
        crate::message::Message(self)
    }

    /// The operations of `Media`.
    #[cfg(feature = "media")]
    #[inline]
    pub fn media(&self) -> crate::media::Media<'_> {
        crate::media::Media(self)
    }

    /// The operations of `Call`.
    #[cfg(feature = "call_")]
    #[inline]
    pub fn call_(&self) -> crate::call_::CallType<'_> {
        crate::call_::CallType(self)
    }

    /// The operations of `Recording`.
    #[cfg(feature = "recording")]
    #[inline]
    pub fn recording(&self) -> crate::recording::Recording<'_> {
        crate::recording::Recording(self)
    }

    /// The operations of `IncomingPhoneNumber`.
    #[cfg(feature = "incoming_phone_number")]
    #[inline]
    pub fn incoming_phone_number(
        &self,
    ) -> crate::incoming_phone_number::IncomingPhoneNumber<'_> {
        crate::incoming_phone_number::IncomingPhoneNumber(self)
    }

    /// The operations of `AvailablePhoneNumber`.
    #[cfg(feature = "available_phone_number")]
    #[inline]
    pub fn available_phone_number(
        &self,
    ) -> crate::available_phone_number::AvailablePhoneNumber<'_> {
        crate::available_phone_number::AvailablePhoneNumber(self)
    }

    /// The operations of `UsageRecord`.
    #[cfg(feature = "usage_record")]
    #[inline]
    pub fn usage_record(&self) -> crate::usage_record::UsageRecord<'_> {
        crate::usage_record::UsageRecord(self)
    }
}
