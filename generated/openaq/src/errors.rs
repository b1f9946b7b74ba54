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
pub enum HttpError401_404_429HttpValidationError422 {
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::HttpError>),
    /// No such record.
    NotFound(crate::Reply<types::HttpError>),
    /// A parameter is not valid.
    UnprocessableEntity(crate::Reply<types::HttpValidationError>),
    /// Over the rate limit; x-ratelimit-reset tells the seconds to wait.
    TooManyRequests(crate::Reply<types::HttpError>),
}

rt::failures! {
    HttpError401_404_429HttpValidationError422 {
        401 => Unauthorized(rt::Json<types::HttpError>),
        404 => NotFound(rt::Json<types::HttpError>),
        422 => UnprocessableEntity(rt::Json<types::HttpValidationError>),
        429 => TooManyRequests(rt::Json<types::HttpError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum HttpError401_429HttpValidationError422 {
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::HttpError>),
    /// A parameter is not valid.
    UnprocessableEntity(crate::Reply<types::HttpValidationError>),
    /// Over the rate limit; x-ratelimit-reset tells the seconds to wait.
    TooManyRequests(crate::Reply<types::HttpError>),
}

rt::failures! {
    HttpError401_429HttpValidationError422 {
        401 => Unauthorized(rt::Json<types::HttpError>),
        422 => UnprocessableEntity(rt::Json<types::HttpValidationError>),
        429 => TooManyRequests(rt::Json<types::HttpError>),
    }
}
