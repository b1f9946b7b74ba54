// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The caller and the service.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `system`.
#[derive(Debug, Clone, Copy)]
pub struct System<'a>(pub(crate) &'a Client);

impl System<'_> {
    /// The caller and the workspace
    ///
    /// Returns [`Me`](crate::types::Me). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_me(&self) -> Call<GetMe> {
        Call::__new(self.0)
    }

    /// Size of the workspace
    ///
    /// Returns [`Stats`](crate::types::Stats). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_stats(&self) -> Call<GetStats> {
        Call::__new(self.0)
    }
}

/// `GET /me`
pub enum GetMe {}
impl rt::Operation for GetMe {
    const SPEC: rt::Spec = rt::Spec::new("getMe", "GET", "/me")
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::Me>;
    type Failure = GetMeError;
}

/// `GET /stats`
pub enum GetStats {}
impl rt::Operation for GetStats {
    const SPEC: rt::Spec = rt::Spec::new("getStats", "GET", "/stats")
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::Stats>;
    type Failure = GetStatsError;
}

/// How [`get_stats`](System::get_stats) fails; the same as [`GetMeError`].
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetStatsError = GetMeError;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetMeError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    GetMeError {
        401 => Unauthorized(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
