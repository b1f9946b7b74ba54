// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Balance`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Balance`.
#[derive(Debug, Clone, Copy)]
pub struct Balance<'a>(pub(crate) &'a Client);

impl Balance<'_> {
    /// Get the balance
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountBalance`](crate::types::ApiV2010AccountBalance).
    #[inline]
    pub fn fetch_balance(&self, account_sid: &str) -> Call<FetchBalance> {
        Call::__new(self.0).__arg(0, account_sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Balance.json`
pub enum FetchBalance {}
impl rt::Operation for FetchBalance {
    const SPEC: rt::Spec = rt::Spec::new(
            "FetchBalance",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Balance.json",
        )
        .params(&[rt::path("AccountSid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApiV2010AccountBalance>;
    type Failure = FetchBalanceError;
}

/// How [`fetch_balance`](Balance::fetch_balance) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type FetchBalanceError = crate::errors::Error401_403_404_429;
