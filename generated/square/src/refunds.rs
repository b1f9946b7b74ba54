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
    #[inline]
    pub fn refund_payment(
        &self,
        body: &types::RefundPaymentBody,
    ) -> Call<RefundPayment> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a refund
    #[inline]
    pub fn get_payment_refund(&self, refund_id: &str) -> Call<GetPaymentRefund> {
        Call(rt::Pending::new(&self.0.0).arg(0, refund_id))
    }
}

/// `POST /v2/refunds`
pub enum RefundPayment {}
impl rt::Operation for RefundPayment {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "RefundPayment",
        method: "POST",
        path: "/v2/refunds",
        security: &[&["oauth2"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PaymentRefundResponse>;
    type Failure = RefundPaymentError;
}

/// The same as [`ErrorResponse400_401_402_403_404_409_429_500`](crate::errors::ErrorResponse400_401_402_403_404_409_429_500).
pub type RefundPaymentError = crate::errors::ErrorResponse400_401_402_403_404_409_429_500;

/// `GET /v2/refunds/{refund_id}`
pub enum GetPaymentRefund {}
impl rt::Operation for GetPaymentRefund {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "GetPaymentRefund",
        method: "GET",
        path: "/v2/refunds/{refund_id}",
        params: &[rt::path("refund_id")],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::PaymentRefundResponse>;
    type Failure = GetPaymentRefundError;
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type GetPaymentRefundError = crate::errors::ErrorResponse401_403_404_429_500;
