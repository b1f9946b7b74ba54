// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `webhooks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `webhooks`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);

impl Webhooks<'_> {
    /// List the webhooks of the app
    ///
    /// Returns [`WebhooksListResponse`](crate::types::WebhooksListResponse).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Subscribe a URL to events
    ///
    /// Returns [`Webhook`](crate::types::Webhook).
    #[inline]
    pub fn post(&self, body: &types::Webhook) -> Call<Post> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Delete a webhook
    ///
    /// - `webhook_id`: Has 1 to 50 characters.
    #[inline]
    pub fn delete(&self, webhook_id: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, webhook_id)
    }

    /// Check the signature of an event
    ///
    /// Returns [`VerifyWebhookSignaturePostResponse`](crate::types::VerifyWebhookSignaturePostResponse).
    #[inline]
    pub fn verify_webhook_signature_post(
        &self,
        body: &types::VerifyWebhookSignature,
    ) -> Call<VerifyWebhookSignaturePost> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v1/notifications/webhooks`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "webhooks.list",
            "GET",
            "/v1/notifications/webhooks",
        )
        .params(&[rt::query("anchor_type")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::WebhooksListResponse>;
    type Failure = ListError;
}

impl Call<List> {
    /// Sets `anchor_type`.
    ///
    /// Default: `APPLICATION`.
    #[inline]
    pub fn anchor_type(self, anchor_type: types::WebhooksListAnchorType) -> Self {
        self.__arg(0, &anchor_type)
    }
}

/// How [`list`](Webhooks::list) fails; the same as [`VerifyWebhookSignaturePostError`].
///
/// - Any other status: Any other error
pub type ListError = VerifyWebhookSignaturePostError;

/// `POST /v1/notifications/webhooks`
pub enum Post {}
impl rt::Operation for Post {
    const SPEC: rt::Spec = rt::Spec::new(
            "webhooks.post",
            "POST",
            "/v1/notifications/webhooks",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Webhook>;
    type Failure = PostError;
}

/// `DELETE /v1/notifications/webhooks/{webhook_id}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "webhooks.delete",
            "DELETE",
            "/v1/notifications/webhooks/{webhook_id}",
        )
        .params(&[rt::path("webhook_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

/// `POST /v1/notifications/verify-webhook-signature`
pub enum VerifyWebhookSignaturePost {}
impl rt::Operation for VerifyWebhookSignaturePost {
    const SPEC: rt::Spec = rt::Spec::new(
            "verify-webhook-signature.post",
            "POST",
            "/v1/notifications/verify-webhook-signature",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::VerifyWebhookSignaturePostResponse>;
    type Failure = VerifyWebhookSignaturePostError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteError {
    /// No such resource
    NotFound(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    DeleteError {
        404 => NotFound(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum PostError {
    /// The request is malformed or does not fit the schema
    BadRequest(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    PostError {
        400 => BadRequest(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum VerifyWebhookSignaturePostError {
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    VerifyWebhookSignaturePostError { 0 => Default(rt::Json<types::Error>) }
}
