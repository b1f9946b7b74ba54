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
    ///
    /// - `merchant_id`: Id of the merchant, or me
    ///
    /// Returns [`RetrieveMerchantResponse`](crate::types::RetrieveMerchantResponse).
    #[inline]
    pub fn retrieve_merchant(&self, merchant_id: &str) -> Call<RetrieveMerchant> {
        Call::__new(self.0).__arg(0, merchant_id)
    }
}

/// `GET /v2/merchants/{merchant_id}`
pub enum RetrieveMerchant {}
impl rt::Operation for RetrieveMerchant {
    const SPEC: rt::Spec = rt::Spec::new(
            "RetrieveMerchant",
            "GET",
            "/v2/merchants/{merchant_id}",
        )
        .params(&[rt::path("merchant_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::RetrieveMerchantResponse>;
    type Failure = RetrieveMerchantError;
}

/// How [`retrieve_merchant`](Merchants::retrieve_merchant) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveMerchantError = crate::errors::ErrorResponse401_403_404_429_500;
