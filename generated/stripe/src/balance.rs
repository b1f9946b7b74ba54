// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `balance`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `balance`.
#[derive(Debug, Clone, Copy)]
pub struct Balance<'a>(pub(crate) &'a Client);

impl Balance<'_> {
    /// Get the balance of the account
    ///
    /// Returns [`Balance`](crate::types::Balance).
    #[inline]
    pub fn get_balance(&self) -> Call<GetBalance> {
        Call::__new(self.0)
    }
}

/// `GET /v1/balance`
pub enum GetBalance {}
impl rt::Operation for GetBalance {
    const SPEC: rt::Spec = rt::Spec::new("GetBalance", "GET", "/v1/balance")
        .params(&[rt::deep_object("expand")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Balance>;
    type Failure = GetBalanceError;
}

impl Call<GetBalance> {
    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(0, expand)
    }
}

/// How [`get_balance`](Balance::get_balance) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetBalanceError = crate::errors::Error429Default;
