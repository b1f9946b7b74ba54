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
pub enum ApiError400_401_404_405_429_500 {
    /// A value is missing or wrong.
    BadRequest(crate::Reply<types::ApiError>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The method is not allowed here.
    MethodNotAllowed(crate::Reply<types::ApiError>),
    /// The plan's calls are used up, or come too fast.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError400_401_404_405_429_500 {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        405 => MethodNotAllowed(rt::Json<types::ApiError>),
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
pub enum ApiError400_401_405_413_429_500 {
    /// A value is missing or wrong.
    BadRequest(crate::Reply<types::ApiError>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The method is not allowed here.
    MethodNotAllowed(crate::Reply<types::ApiError>),
    /// The request asks for too much.
    PayloadTooLarge(crate::Reply<types::ApiError>),
    /// The plan's calls are used up, or come too fast.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError400_401_405_413_429_500 {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        405 => MethodNotAllowed(rt::Json<types::ApiError>),
        413 => PayloadTooLarge(rt::Json<types::ApiError>),
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
pub enum ApiError400_401_405_429_500 {
    /// A value is missing or wrong.
    BadRequest(crate::Reply<types::ApiError>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The method is not allowed here.
    MethodNotAllowed(crate::Reply<types::ApiError>),
    /// The plan's calls are used up, or come too fast.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    ApiError400_401_405_429_500 {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        405 => MethodNotAllowed(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
