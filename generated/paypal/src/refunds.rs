// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `refunds`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `refunds`.
#[derive(Debug, Clone, Copy)]
pub struct Refunds<'a>(pub(crate) &'a Client);

impl Refunds<'_> {
    /// Get a refund
    ///
    /// Returns [`Refund`](crate::types::Refund).
    #[inline]
    pub fn get(&self, refund_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, refund_id)
    }
}

/// `GET /v2/payments/refunds/{refund_id}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "refunds.get",
            "GET",
            "/v2/payments/refunds/{refund_id}",
        )
        .params(&[rt::path("refund_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Refund>;
    type Failure = GetError;
}

/// How [`get`](Refunds::get) fails; the same as [`Error401_403_404_500Default`](crate::errors::Error401_403_404_500Default).
///
/// - 401 Unauthorized: The token is missing, wrong or too old
/// - 403 Forbidden: The app may not do this
/// - 404 Not Found: No such resource
/// - 500 Internal Server Error: Something broke inside PayPal
/// - Any other status: Any other error
pub type GetError = crate::errors::Error401_403_404_500Default;
