// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `auth`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `auth`.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'a>(pub(crate) &'a Client);

impl Auth<'_> {
    /// Check the token and say who it belongs to
    ///
    /// Returns [`AuthTestResponse`](crate::types::AuthTestResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn test(&self) -> Call<Test> {
        Call::__new(self.0)
    }
}

/// `GET /auth.test`
pub enum Test {}
impl rt::Operation for Test {
    const SPEC: rt::Spec = rt::Spec::new("auth_test", "GET", "/auth.test")
        .security(Client::SECURITY);
    type Success = rt::Json<types::AuthTestResponse>;
    type Failure = TestError;
}

/// How [`test`](Auth::test) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type TestError = crate::errors::ErrorResponse429Default;
