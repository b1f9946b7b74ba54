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
pub enum BadRequestUnauthorizedError52afed {
    /// The request is not valid.
    BadRequest(crate::Reply<types::ErrorMessage>),
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    BadRequestUnauthorizedError52afed {
        400 => BadRequest(rt::Json<types::ErrorMessage>),
        401 => Unauthorized(rt::Json<types::ErrorMessage>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum BadRequestUnauthorizedForbiddenErrorf9bea9 {
    /// The request is not valid.
    BadRequest(crate::Reply<types::ErrorMessage>),
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
    /// The key may not do this.
    Forbidden(crate::Reply<types::ErrorMessage>),
    /// No such resource.
    NotFound(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    BadRequestUnauthorizedForbiddenErrorf9bea9 {
        400 => BadRequest(rt::Json<types::ErrorMessage>),
        401 => Unauthorized(rt::Json<types::ErrorMessage>),
        403 => Forbidden(rt::Json<types::ErrorMessage>),
        404 => NotFound(rt::Json<types::ErrorMessage>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UnauthorizedForbiddenNotFoundErrord866d4 {
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
    /// The key may not do this.
    Forbidden(crate::Reply<types::ErrorMessage>),
    /// No such resource.
    NotFound(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    UnauthorizedForbiddenNotFoundErrord866d4 {
        401 => Unauthorized(rt::Json<types::ErrorMessage>),
        403 => Forbidden(rt::Json<types::ErrorMessage>),
        404 => NotFound(rt::Json<types::ErrorMessage>),
    }
}
