// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Merchants`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Merchants`.
#[derive(Debug, Clone, Copy)]
pub struct Merchants<'a>(pub(crate) &'a Client);

impl Merchants<'_> {
    /// Get the seller
    #[inline]
    pub fn retrieve_merchant(&self, merchant_id: &str) -> Call<RetrieveMerchant> {
        Call(rt::Pending::new(&self.0.0).arg(0, merchant_id))
    }
}

/// `GET /v2/merchants/{merchant_id}`
pub enum RetrieveMerchant {}
impl rt::Operation for RetrieveMerchant {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "RetrieveMerchant",
        method: "GET",
        path: "/v2/merchants/{merchant_id}",
        params: &[rt::path("merchant_id")],
        security: &[&["oauth2"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::RetrieveMerchantResponse>;
    type Failure = RetrieveMerchantError;
}

/// The same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
pub type RetrieveMerchantError = crate::errors::ErrorResponse401_403_404_429_500;
