// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `anchor_type` of `webhooks.list`.
///
/// Default: `APPLICATION`.
#[non_exhaustive]
pub enum WebhooksListAnchorType {
    /// `APPLICATION`
    Application,
    /// `ACCOUNT`
    Account,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `webhooks.list`.
#[non_exhaustive]
pub struct WebhooksListResponse {
    pub webhooks: Option<Vec<Webhook>>,
}

impl rt::Object for WebhooksListResponse {
    const SHAPE: rt::Shape = rt::Shape::new("WebhooksListResponse", 0, &["webhooks"]);
    type Fields = (Option<Vec<Webhook>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.webhooks,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { webhooks: group_0.0 }
    }
}

/// `webhook`, as the API calls it.
pub struct Webhook {
    pub id: Option<String>,
    pub url: String,
    pub event_types: Vec<WebhookEventTypesItem>,
    pub links: Option<Vec<LinkDescription>>,
}

impl Webhook {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>, event_types: Vec<WebhookEventTypesItem>) -> Self {
        Self {
            id: None,
            url: url.into(),
            event_types,
            links: None,
        }
    }
}

impl rt::Object for Webhook {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Webhook",
        0b110,
        &["id", "url", "event_types", "links"],
    );
    type Fields = (
        Option<String>,
        String,
        Vec<WebhookEventTypesItem>,
        Option<Vec<LinkDescription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.url, &self.event_types, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            url: group_0.1,
            event_types: group_0.2,
            links: group_0.3,
        }
    }
}

/// `event_types.item` of `webhook`.
pub struct WebhookEventTypesItem {
    pub name: String,
    pub description: Option<String>,
    pub status: Option<String>,
}

impl WebhookEventTypesItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            status: None,
        }
    }
}

impl rt::Object for WebhookEventTypesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WebhookEventTypesItem",
        0b1,
        &["name", "description", "status"],
    );
    type Fields = (String, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.description, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            description: group_0.1,
            status: group_0.2,
        }
    }
}

/// `response` of `verify-webhook-signature.post`.
#[non_exhaustive]
pub struct VerifyWebhookSignaturePostResponse {
    pub verification_status: VerifyWebhookSignaturePostResponseVerificationStatus,
}

impl rt::Object for VerifyWebhookSignaturePostResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VerifyWebhookSignaturePostResponse",
        0b1,
        &["verification_status"],
    );
    type Fields = (VerifyWebhookSignaturePostResponseVerificationStatus,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.verification_status,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            verification_status: group_0.0,
        }
    }
}

/// `response.verification_status` of `verify-webhook-signature.post`.
#[non_exhaustive]
pub enum VerifyWebhookSignaturePostResponseVerificationStatus {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `verify_webhook_signature`, as the API calls it.
pub struct VerifyWebhookSignature {
    pub auth_algo: String,
    pub cert_url: String,
    pub transmission_id: String,
    pub transmission_sig: String,
    pub transmission_time: rt::DateTime,
    pub webhook_id: String,
    pub webhook_event: rt::Map<rt::Any>,
}

impl VerifyWebhookSignature {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        auth_algo: impl Into<String>,
        cert_url: impl Into<String>,
        transmission_id: impl Into<String>,
        transmission_sig: impl Into<String>,
        transmission_time: rt::DateTime,
        webhook_id: impl Into<String>,
        webhook_event: rt::Map<rt::Any>,
    ) -> Self {
        Self {
            auth_algo: auth_algo.into(),
            cert_url: cert_url.into(),
            transmission_id: transmission_id.into(),
            transmission_sig: transmission_sig.into(),
            transmission_time,
            webhook_id: webhook_id.into(),
            webhook_event,
        }
    }
}

impl rt::Object for VerifyWebhookSignature {
    const SHAPE: rt::Shape = rt::Shape::new(
        "VerifyWebhookSignature",
        0b1111111,
        &[
            "auth_algo",
            "cert_url",
            "transmission_id",
            "transmission_sig",
            "transmission_time",
            "webhook_id",
            "webhook_event",
        ],
    );
    type Fields = (
        String,
        String,
        String,
        String,
        rt::DateTime,
        String,
        rt::Map<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.auth_algo,
            &self.cert_url,
            &self.transmission_id,
            &self.transmission_sig,
            &self.transmission_time,
            &self.webhook_id,
            &self.webhook_event,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            auth_algo: group_0.0,
            cert_url: group_0.1,
            transmission_id: group_0.2,
            transmission_sig: group_0.3,
            transmission_time: group_0.4,
            webhook_id: group_0.5,
            webhook_event: group_0.6,
        }
    }
}

rt::objects! {
    WebhooksListResponse
    Webhook
    WebhookEventTypesItem
    VerifyWebhookSignaturePostResponse
    VerifyWebhookSignature
}

rt::choices! {
    WebhooksListAnchorType { Application = "APPLICATION", Account = "ACCOUNT" }
    VerifyWebhookSignaturePostResponseVerificationStatus {
        Success = "SUCCESS",
        Failure = "FAILURE",
    }
}
