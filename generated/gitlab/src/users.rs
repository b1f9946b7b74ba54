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
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_current_user(&self) -> Call<GetCurrentUser> {
        Call::__new(self.0)
    }
}

/// `GET /api/v4/user`
pub enum GetCurrentUser {}
impl rt::Operation for GetCurrentUser {
    const SPEC: rt::Spec = rt::Spec::new("getCurrentUser", "GET", "/api/v4/user")
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = GetCurrentUserError;
}

/// How [`get_current_user`](Users::get_current_user) fails; the same as [`Error401_429`](crate::errors::Error401_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 429 Too Many Requests: Too many calls
pub type GetCurrentUserError = crate::errors::Error401_429;
