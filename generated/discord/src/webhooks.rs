// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `webhooks`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `webhooks`.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'a>(pub(crate) &'a Client);

impl Webhooks<'_> {
    /// Create a webhook
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`GuildIncomingWebhookResponse`](crate::types::GuildIncomingWebhookResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn create_webhook(
        &self,
        channel_id: &str,
        body: &types::CreateWebhookBody,
    ) -> Call<CreateWebhook> {
        Call(rt::Pending::new(&self.0.0).arg(0, channel_id).json(body))
    }

    /// Post a message through a webhook
    ///
    /// - `webhook_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`MessageResponse`](crate::types::MessageResponse), or nothing. Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn execute_webhook(
        &self,
        webhook_id: &str,
        webhook_token: &str,
        body: &types::IncomingWebhookRequest,
    ) -> Call<ExecuteWebhook> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, webhook_id)
                .arg(1, webhook_token)
                .json(body),
        )
    }
}

/// `POST /channels/{channel_id}/webhooks`
pub enum CreateWebhook {}
impl rt::Operation for CreateWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "create_webhook",
            "POST",
            "/channels/{channel_id}/webhooks",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::GuildIncomingWebhookResponse>;
    type Failure = CreateWebhookError;
}

/// How [`create_webhook`](Webhooks::create_webhook) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type CreateWebhookError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /webhooks/{webhook_id}/{webhook_token}`
pub enum ExecuteWebhook {}
impl rt::Operation for ExecuteWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "execute_webhook",
            "POST",
            "/webhooks/{webhook_id}/{webhook_token}",
        )
        .params(
            &[
                rt::path("webhook_id"),
                rt::path("webhook_token"),
                rt::query("wait"),
                rt::query("thread_id"),
                rt::query("with_components"),
            ],
        )
        .security(&[&[], &["BotToken"]])
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<types::MessageResponse>>;
    type Failure = ExecuteWebhookError;
}

impl Call<ExecuteWebhook> {
    /// Answer with the message
    #[inline]
    pub fn wait(self, wait: bool) -> Self {
        self.__arg(2, &wait)
    }

    /// Sets `thread_id`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn thread_id(self, thread_id: &str) -> Self {
        self.__arg(3, thread_id)
    }

    /// Sets `with_components`.
    #[inline]
    pub fn with_components(self, with_components: bool) -> Self {
        self.__arg(4, &with_components)
    }
}

/// How [`execute_webhook`](Webhooks::execute_webhook) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ExecuteWebhookError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
