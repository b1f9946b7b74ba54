// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! State of the API.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Root`.
#[derive(Debug, Clone, Copy)]
pub struct Root<'a>(pub(crate) &'a Client);

impl Root<'_> {
    /// State of the API and the caller
    ///
    /// Returns [`SystemStatus`](crate::types::SystemStatus). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_system_status(&self) -> Call<GetSystemStatus> {
        Call::__new(self.0)
    }
}

/// `GET /api/atlas/v2`
pub enum GetSystemStatus {}
impl rt::Operation for GetSystemStatus {
    const SPEC: rt::Spec = rt::Spec::new("getSystemStatus", "GET", "/api/atlas/v2")
        .params(&[rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::SystemStatus>;
    type Failure = GetSystemStatusError;
}

impl Call<GetSystemStatus> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(0, &pretty)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetSystemStatusError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    GetSystemStatusError {
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
