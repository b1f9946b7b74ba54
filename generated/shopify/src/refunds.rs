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
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "createRefund",
        method: "POST",
        path: "/orders/{order_id}/refunds.json",
        params: &[rt::path("order_id")],
        security: &[&["access_token"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::CreateRefundResponse>;
    type Failure = CreateRefundError;
}

/// The same as [`ErrorResponse400_401_402_403_404_422_429_500`](crate::errors::ErrorResponse400_401_402_403_404_422_429_500).
pub type CreateRefundError = crate::errors::ErrorResponse400_401_402_403_404_422_429_500;
