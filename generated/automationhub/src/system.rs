// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The caller and the workspace.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `system`.
#[derive(Debug, Clone, Copy)]
pub struct System<'a>(pub(crate) &'a Client);

impl System<'_> {
    /// The caller and the workspace
    ///
    /// Returns [`Me`](crate::types::Me). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_me(&self) -> Call<GetMe> {
        Call::__new(self.0)
    }
}

/// `GET /me`
pub enum GetMe {}
impl rt::Operation for GetMe {
    const SPEC: rt::Spec = rt::Spec::new("getMe", "GET", "/me")
        .security(Client::SECURITY);
    type Success = rt::Json<types::Me>;
    type Failure = GetMeError;
}

/// How [`get_me`](System::get_me) fails; the same as [`ErrorEnvelope401_429`](crate::errors::ErrorEnvelope401_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetMeError = crate::errors::ErrorEnvelope401_429;
