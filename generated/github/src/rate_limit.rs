// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `rate-limit`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `rate-limit`.
#[derive(Debug, Clone, Copy)]
pub struct RateLimit<'a>(pub(crate) &'a Client);

impl RateLimit<'_> {
    /// Get what is left of the rate limits
    ///
    /// Returns [`RateLimitOverview`](crate::types::RateLimitOverview).
    #[inline]
    pub fn get(&self) -> Call<Get> {
        Call::__new(self.0)
    }
}

/// `GET /rate_limit`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("rate-limit/get", "GET", "/rate_limit")
        .security(Client::SECURITY);
    type Success = rt::Json<types::RateLimitOverview>;
    type Failure = GetError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
}

rt::failures! {
    GetError {
        401 => Unauthorized(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
    }
}
