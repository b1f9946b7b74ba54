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
pub enum ApiErrorResponse400_403_404_429 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ApiErrorResponse>),
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    ApiErrorResponse400_403_404_429 {
        400 => BadRequest(rt::Json<types::ApiErrorResponse>),
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        404 => NotFound(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiErrorResponse400_403_408_413_429 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ApiErrorResponse>),
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// The body took too long
    RequestTimeout(crate::Reply<types::ApiErrorResponse>),
    /// The body is too big
    PayloadTooLarge(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    ApiErrorResponse400_403_408_413_429 {
        400 => BadRequest(rt::Json<types::ApiErrorResponse>),
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        408 => RequestTimeout(rt::Json<types::ApiErrorResponse>),
        413 => PayloadTooLarge(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiErrorResponse400_403_429 {
    /// The request is wrong
    BadRequest(crate::Reply<types::ApiErrorResponse>),
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    ApiErrorResponse400_403_429 {
        400 => BadRequest(rt::Json<types::ApiErrorResponse>),
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiErrorResponse403_404_429 {
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// No such thing
    NotFound(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    ApiErrorResponse403_404_429 {
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        404 => NotFound(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ApiErrorResponse403_429 {
    /// The keys may not do this
    Forbidden(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    ApiErrorResponse403_429 {
        403 => Forbidden(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}
