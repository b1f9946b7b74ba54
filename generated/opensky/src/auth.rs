// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Access tokens.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `auth`.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'a>(pub(crate) &'a Client);

impl Auth<'_> {
    /// Trade client credentials for an access token
    ///
    /// The client does this by itself before a call that needs a token; it stands here for those who keep tokens elsewhere.
    ///
    /// Returns [`Token`](crate::types::Token).
    #[inline]
    pub fn get_token(&self, body: &types::GetTokenBody) -> Call<GetToken> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `POST /auth/realms/opensky-network/protocol/openid-connect/token`
pub enum GetToken {}
impl rt::Operation for GetToken {
    const SPEC: rt::Spec = rt::Spec::new(
            "getToken",
            "POST",
            "/auth/realms/opensky-network/protocol/openid-connect/token",
        )
        .body("application/x-www-form-urlencoded")
        .server("https://auth.opensky-network.org");
    type Success = rt::Json<types::Token>;
    type Failure = GetTokenError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetTokenError {
    /// The request is wrong.
    BadRequest(crate::Reply<types::TokenError>),
    /// The client is not known or its secret is wrong.
    Unauthorized(crate::Reply<types::TokenError>),
}

rt::failures! {
    GetTokenError {
        400 => BadRequest(rt::Json<types::TokenError>),
        401 => Unauthorized(rt::Json<types::TokenError>),
    }
}
