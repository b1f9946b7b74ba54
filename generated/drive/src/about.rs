// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `About`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `About`.
#[derive(Debug, Clone, Copy)]
pub struct About<'a>(pub(crate) &'a Client);

impl About<'_> {
    /// Get the user, the quota and what the system can do.
    ///
    /// - `fields`: Which fields to return; required here.
    ///
    /// Returns [`About`](crate::types::About).
    #[inline]
    pub fn get(&self, fields: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, fields)
    }
}

/// `GET /about`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("drive.about.get", "GET", "/about")
        .params(&[rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::About>;
    type Failure = GetError;
}

/// How [`get`](About::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;
