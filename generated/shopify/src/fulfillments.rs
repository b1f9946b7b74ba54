// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `fulfillments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `fulfillments`.
#[derive(Debug, Clone, Copy)]
pub struct Fulfillments<'a>(pub(crate) &'a Client);

impl Fulfillments<'_> {
    /// Ship items of fulfillment orders
    ///
    /// Returns [`CreateFulfillmentResponse`](crate::types::CreateFulfillmentResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_fulfillment(
        &self,
        body: &types::CreateFulfillmentBody,
    ) -> Call<CreateFulfillment> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `POST /fulfillments.json`
pub enum CreateFulfillment {}
impl rt::Operation for CreateFulfillment {
    const SPEC: rt::Spec = rt::Spec::new(
            "createFulfillment",
            "POST",
            "/fulfillments.json",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateFulfillmentResponse>;
    type Failure = CreateFulfillmentError;
}

/// How [`create_fulfillment`](Fulfillments::create_fulfillment) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateFulfillmentError = crate::errors::ErrorResponse400to404_422_429_500;
