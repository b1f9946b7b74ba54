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
pub enum ErrorResponse401HttpValidationError422 {
    /// The API key is missing, wrong or out of quota.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// A value of the request is not valid.
    UnprocessableEntity(crate::Reply<types::HttpValidationError>),
}

rt::failures! {
    ErrorResponse401HttpValidationError422 {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::HttpValidationError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse401_429HttpValidationError422 {
    /// The API key is missing, wrong or out of quota.
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// A value of the request is not valid.
    UnprocessableEntity(crate::Reply<types::HttpValidationError>),
    /// Too many calls at a time, or the system is busy.
    TooManyRequests(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse401_429HttpValidationError422 {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::HttpValidationError>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
    }
}
