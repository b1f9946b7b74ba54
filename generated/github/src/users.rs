// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `users`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Get the account of the token
    ///
    /// Returns [`PrivateUser`](crate::types::PrivateUser).
    #[inline]
    pub fn get_authenticated(&self) -> Call<GetAuthenticated> {
        Call::__new(self.0)
    }
}

/// `GET /user`
pub enum GetAuthenticated {}
impl rt::Operation for GetAuthenticated {
    const SPEC: rt::Spec = rt::Spec::new("users/get-authenticated", "GET", "/user")
        .security(Client::SECURITY);
    type Success = rt::Json<types::PrivateUser>;
    type Failure = GetAuthenticatedError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetAuthenticatedError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::BasicError>),
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
}

rt::failures! {
    GetAuthenticatedError {
        401 => Unauthorized(rt::Json<types::BasicError>),
        403 => Forbidden(rt::Json<types::BasicError>),
    }
}
