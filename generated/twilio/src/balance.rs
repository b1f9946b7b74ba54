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
    #[inline]
    pub fn fetch_balance(&self, account_sid: &str) -> Call<FetchBalance> {
        Call(rt::Pending::new(&self.0.0).arg(0, account_sid))
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Balance.json`
pub enum FetchBalance {}
impl rt::Operation for FetchBalance {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "FetchBalance",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Balance.json",
        params: &[rt::path("AccountSid")],
        security: &[&["accountSid_authToken"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::ApiV2010AccountBalance>;
    type Failure = FetchBalanceError;
}

/// The same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
pub type FetchBalanceError = crate::errors::Error401_403_404_429;
