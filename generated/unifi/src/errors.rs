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
pub enum ErrorMessage400_401 {
    /// The request is not valid.
    BadRequest(crate::Reply<types::ErrorMessage>),
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    ErrorMessage400_401 {
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
pub enum ErrorMessage400_401_403_404 {
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
    ErrorMessage400_401_403_404 {
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
pub enum ErrorMessage401_403_404 {
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
    /// The key may not do this.
    Forbidden(crate::Reply<types::ErrorMessage>),
    /// No such resource.
    NotFound(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    ErrorMessage401_403_404 {
        401 => Unauthorized(rt::Json<types::ErrorMessage>),
        403 => Forbidden(rt::Json<types::ErrorMessage>),
        404 => NotFound(rt::Json<types::ErrorMessage>),
    }
}
