// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Refunds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Refunds`.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a>(pub(crate) &'a Client);

impl Refunds<'_> {
    /// Refund a payment
    ///
    /// Returns [`PaymentRefundResponse`](crate::types::PaymentRefundResponse).
    #[inline]
    pub fn refund_payment(
        &self,
        body: &types::RefundPaymentBody,
    ) -> Call<RefundPayment> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a refund
    ///
    /// Returns [`PaymentRefundResponse`](crate::types::PaymentRefundResponse).
    #[inline]
    pub fn get_payment_refund(&self, refund_id: &str) -> Call<GetPaymentRefund> {
        Call::__new(self.0).__arg(0, refund_id)
    }
}

/// `POST /v2/refunds`
pub enum RefundPayment {}
impl rt::Operation for RefundPayment {
    const SPEC: rt::Spec = rt::Spec::new("RefundPayment", "POST", "/v2/refunds")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::PaymentRefundResponse>;
    type Failure = RefundPaymentError;
}

/// How [`refund_payment`](Refunds::refund_payment) fails; the same as [`ErrorResponse400to404_409_429_500`](crate::errors::ErrorResponse400to404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The payment was declined
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RefundPaymentError = crate::errors::ErrorResponse400to404_409_429_500;

/// `GET /v2/refunds/{refund_id}`
pub enum GetPaymentRefund {}
impl rt::Operation for GetPaymentRefund {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetPaymentRefund",
            "GET",
            "/v2/refunds/{refund_id}",
        )
        .params(&[rt::path("refund_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaymentRefundResponse>;
    type Failure = GetPaymentRefundError;
}

/// How [`get_payment_refund`](Refunds::get_payment_refund) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type GetPaymentRefundError = crate::errors::ErrorResponse401_403_404_429_500;
