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
    /// Returns [`ListWebhooksResponse`](crate::types::ListWebhooksResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_webhooks(&self) -> Call<ListWebhooks> {
        Call::__new(self.0)
    }

    /// Create a webhook
    ///
    /// Returns [`CreateWebhookResponse`](crate::types::CreateWebhookResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_webhook(
        &self,
        body: &types::CreateWebhookBody,
    ) -> Call<CreateWebhook> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Delete a webhook
    ///
    /// Returns [`Empty`](crate::types::Empty). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn delete_webhook(&self, id: i64) -> Call<DeleteWebhook> {
        Call::__new(self.0).__arg(0, &id)
    }
}

/// `GET /webhooks.json`
pub enum ListWebhooks {}
impl rt::Operation for ListWebhooks {
    const SPEC: rt::Spec = rt::Spec::new("listWebhooks", "GET", "/webhooks.json")
        .params(
            &[
                rt::query("address"),
                rt::query("topic"),
                rt::query("created_at_min"),
                rt::query("created_at_max"),
                rt::query("updated_at_min"),
                rt::query("updated_at_max"),
                rt::query("since_id"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListWebhooksResponse>;
    type Failure = ListWebhooksError;
}

impl Call<ListWebhooks> {
    /// Sets `address`.
    #[inline]
    pub fn address(self, address: &str) -> Self {
        self.__arg(0, address)
    }

    /// Sets `topic`.
    #[inline]
    pub fn topic(self, topic: &str) -> Self {
        self.__arg(1, topic)
    }

    /// Created at or after
    #[inline]
    pub fn created_at_min(self, created_at_min: &rt::DateTime) -> Self {
        self.__arg(2, created_at_min)
    }

    /// Created at or before
    #[inline]
    pub fn created_at_max(self, created_at_max: &rt::DateTime) -> Self {
        self.__arg(3, created_at_max)
    }

    /// Changed at or after
    #[inline]
    pub fn updated_at_min(self, updated_at_min: &rt::DateTime) -> Self {
        self.__arg(4, updated_at_min)
    }

    /// Changed at or before
    #[inline]
    pub fn updated_at_max(self, updated_at_max: &rt::DateTime) -> Self {
        self.__arg(5, updated_at_max)
    }

    /// Only entries behind this id
    #[inline]
    pub fn since_id(self, since_id: i64) -> Self {
        self.__arg(6, &since_id)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(7, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(8, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(9, fields)
    }
}

/// How [`list_webhooks`](Webhooks::list_webhooks) fails; the same as [`ErrorResponse400to403_429_500`](crate::errors::ErrorResponse400to403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListWebhooksError = crate::errors::ErrorResponse400to403_429_500;

/// `POST /webhooks.json`
pub enum CreateWebhook {}
impl rt::Operation for CreateWebhook {
    const SPEC: rt::Spec = rt::Spec::new("createWebhook", "POST", "/webhooks.json")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateWebhookResponse>;
    type Failure = CreateWebhookError;
}

/// How [`create_webhook`](Webhooks::create_webhook) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateWebhookError = crate::errors::ErrorResponse400to404_422_429_500;

/// `DELETE /webhooks/{id}.json`
pub enum DeleteWebhook {}
impl rt::Operation for DeleteWebhook {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteWebhook",
            "DELETE",
            "/webhooks/{id}.json",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Empty>;
    type Failure = DeleteWebhookError;
}

/// How [`delete_webhook`](Webhooks::delete_webhook) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type DeleteWebhookError = crate::errors::ErrorResponse400to404_422_429_500;
