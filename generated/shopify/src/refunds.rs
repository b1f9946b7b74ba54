// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `refunds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `refunds`.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a>(pub(crate) &'a Client);

impl Refunds<'_> {
    /// Refund an order
    ///
    /// - `order_id`: Id of the order
    ///
    /// Returns [`CreateRefundResponse`](crate::types::CreateRefundResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_refund(
        &self,
        order_id: i64,
        body: &types::CreateRefundBody,
    ) -> Call<CreateRefund> {
        Call(rt::Pending::new(&self.0.0).arg(0, &order_id).json(body))
    }
}

/// `POST /orders/{order_id}/refunds.json`
pub enum CreateRefund {}
impl rt::Operation for CreateRefund {
    const SPEC: rt::Spec = rt::Spec::new(
            "createRefund",
            "POST",
            "/orders/{order_id}/refunds.json",
        )
        .params(&[rt::path("order_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateRefundResponse>;
    type Failure = CreateRefundError;
}

/// How [`create_refund`](Refunds::create_refund) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateRefundError = crate::errors::ErrorResponse400to404_422_429_500;
