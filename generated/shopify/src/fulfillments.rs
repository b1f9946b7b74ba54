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
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "createFulfillment",
        method: "POST",
        path: "/fulfillments.json",
        security: &[&["access_token"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::CreateFulfillmentResponse>;
    type Failure = CreateFulfillmentError;
}

/// The same as [`ErrorResponse400_401_402_403_404_422_429_500`](crate::errors::ErrorResponse400_401_402_403_404_422_429_500).
pub type CreateFulfillmentError = crate::errors::ErrorResponse400_401_402_403_404_422_429_500;
