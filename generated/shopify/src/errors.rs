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
pub enum ErrorResponse400to403_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The store is frozen
    PaymentRequired(crate::Reply<types::ErrorResponse>),
    /// The app lacks the scope
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// The bucket of calls is empty
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Shopify
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400to403_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        402 => PaymentRequired(rt::Json<types::ErrorResponse>),
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
pub enum ErrorResponse400to404_422_429_500 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The store is frozen
    PaymentRequired(crate::Reply<types::ErrorResponse>),
    /// The app lacks the scope
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ErrorResponse>),
    /// The bucket of calls is empty
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Shopify
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ErrorResponse400to404_422_429_500 {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        402 => PaymentRequired(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
        422 => UnprocessableEntity(rt::Json<types::ErrorResponse>),
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
    /// The app lacks the scope
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ErrorResponse>),
    /// The bucket of calls is empty
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Shopify
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
