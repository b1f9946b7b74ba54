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
pub enum ApiError400_401_403_404_409_429_500 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ApiError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError400_401_403_404_409_429_500 {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        409 => Conflict(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiError400_401_403_404_429_500 {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ApiError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError400_401_403_404_429_500 {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiError401_403_404_429_500 {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError401_403_404_429_500 {
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
