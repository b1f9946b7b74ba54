// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls that start workflows and calls that report on them.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `webhooks`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);

impl Webhooks<'_> {
    /// List webhooks
    ///
    /// Returns [`WebhookPage`](crate::types::WebhookPage). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_webhooks(&self) -> Call<ListWebhooks> {
        Call::__new(self.0)
    }

    /// Create a webhook
    ///
    /// Returns [`WebhookWithSecret`](crate::types::WebhookWithSecret). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_webhook(&self, body: &types::WebhookInput) -> Call<CreateWebhook> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Send a test event
    ///
    /// - `webhook_id`: Id of the webhook. Matches `^whk_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`WebhookDelivery`](crate::types::WebhookDelivery). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn test_webhook(&self, webhook_id: &str) -> Call<TestWebhook> {
        Call::__new(self.0).__arg(0, webhook_id)
    }

    /// Delete a webhook
    ///
    /// - `webhook_id`: Id of the webhook. Matches `^whk_[a-zA-Z0-9]{12}$`.
    ///
    /// Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn delete_webhook(&self, webhook_id: &str) -> Call<DeleteWebhook> {
        Call::__new(self.0).__arg(0, webhook_id)
    }
}

/// `GET /webhooks`
pub enum ListWebhooks {}
impl rt::Operation for ListWebhooks {
    const SPEC: rt::Spec = rt::Spec::new("listWebhooks", "GET", "/webhooks")
        .params(&[rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::WebhookPage>;
    type Failure = ListWebhooksError;
}

impl Call<ListWebhooks> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }
}

/// How [`list_webhooks`](Webhooks::list_webhooks) fails; the same as [`ErrorEnvelope401_429`](crate::errors::ErrorEnvelope401_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListWebhooksError = crate::errors::ErrorEnvelope401_429;

/// `POST /webhooks`
pub enum CreateWebhook {}
impl rt::Operation for CreateWebhook {
    const SPEC: rt::Spec = rt::Spec::new("createWebhook", "POST", "/webhooks")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::WebhookWithSecret>;
    type Failure = CreateWebhookError;
}

impl Call<CreateWebhook> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `POST /webhooks/{webhookId}/test`
pub enum TestWebhook {}
impl rt::Operation for TestWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "testWebhook",
            "POST",
            "/webhooks/{webhookId}/test",
        )
        .params(&[rt::path("webhookId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::WebhookDelivery>;
    type Failure = TestWebhookError;
}

/// `DELETE /webhooks/{webhookId}`
pub enum DeleteWebhook {}
impl rt::Operation for DeleteWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteWebhook",
            "DELETE",
            "/webhooks/{webhookId}",
        )
        .params(&[rt::path("webhookId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteWebhookError;
}

/// How [`delete_webhook`](Webhooks::delete_webhook) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteWebhookError = crate::errors::ErrorEnvelope401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateWebhookError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorEnvelope>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    CreateWebhookError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        422 => UnprocessableEntity(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum TestWebhookError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
    /// An upstream server failed.
    BadGateway(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    TestWebhookError {
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
        502 => BadGateway(rt::Json<types::ErrorEnvelope>),
    }
}
