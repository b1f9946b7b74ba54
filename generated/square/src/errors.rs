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
pub enum ErrorResponse400_401_403_404_409_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The version is old, or the key was used for another call
    Conflict(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400_401_403_404_409_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        409 => Conflict(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse400_401_403_404_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400_401_403_404_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse400_401_403_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400_401_403_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse400to404_409_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The payment was declined
    PaymentRequired(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The version is old, or the key was used for another call
    Conflict(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400to404_409_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        402 => PaymentRequired(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        409 => Conflict(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ErrorResponse401_403_404_429_500 {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse401_403_404_429_500 {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}
