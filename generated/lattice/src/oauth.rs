// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Access tokens.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `oauth`.
#[derive(Debug, Clone, Copy)]
pub struct Oauth<'a>(pub(crate) &'a Client);

impl Oauth<'_> {
    /// Get an access token with client credentials
    ///
    /// Returns [`GetTokenResponse`](crate::types::GetTokenResponse).
    #[inline]
    pub fn get_token(&self, body: &types::GetTokenRequest) -> Call<GetToken> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `POST /api/v1/oauth/token`
pub enum GetToken {}
impl rt::Operation for GetToken {
    const SPEC: rt::Spec = rt::Spec::new("GetToken", "POST", "/api/v1/oauth/token")
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::GetTokenResponse>;
    type Failure = GetTokenError;
}

/// How [`get_token`](Oauth::get_token) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type GetTokenError = crate::errors::Error400_401;
