// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Failures that operations of several groups share.

use switchboard_client::generated as rt;
use crate::types;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ServiceError400ApiError403_429 {
    /// A parameter is not valid.
    BadRequest(crate::Reply<types::ServiceError>),
    /// The API key is missing, not valid or disabled.
    Forbidden(crate::Reply<types::ApiError>),
    /// Over the rate limit of the key.
    TooManyRequests(crate::Reply<types::ApiError>),
}

rt::failures! {
    ServiceError400ApiError403_429 {
        400 => BadRequest(rt::Json<types::ServiceError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
    }
}
