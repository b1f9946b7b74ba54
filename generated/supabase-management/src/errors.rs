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
pub enum ApiError401_403_429 {
    /// The access token is missing or not valid.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The token does not reach this resource.
    Forbidden(crate::Reply<types::ApiError>),
    /// More than the allowed requests in this minute.
    TooManyRequests(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError401_403_429 {
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiError401_403_429_500 {
    /// The access token is missing or not valid.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The token does not reach this resource.
    Forbidden(crate::Reply<types::ApiError>),
    /// More than the allowed requests in this minute.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed to do this.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError401_403_429_500 {
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
