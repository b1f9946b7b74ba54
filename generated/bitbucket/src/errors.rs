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
pub enum BadRequestUnauthorizedTooManyRequestsError7bd28c {
    /// The request is wrong
    BadRequest(crate::Reply<types::Error>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    BadRequestUnauthorizedTooManyRequestsError7bd28c {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ForbiddenNotFoundTooManyRequestsError07481a {
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    ForbiddenNotFoundTooManyRequestsError07481a {
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum NotFoundTooManyRequestsError3731bd {
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    NotFoundTooManyRequestsError3731bd {
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UnauthorizedNotFoundTooManyRequestsError71f3c5 {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    UnauthorizedNotFoundTooManyRequestsError71f3c5 {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UnauthorizedTooManyRequestsError604a86 {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    UnauthorizedTooManyRequestsError604a86 {
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
