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
pub enum Error400_401 {
    /// The request is malformed or invalid.
    BadRequest(crate::Reply<types::Error>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error400_401_404 {
    /// The request is malformed or invalid.
    BadRequest(crate::Reply<types::Error>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
}

rt::failures! {
    Error400_401_404 {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error401 {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
}

rt::failures! {
    Error401 { 401 => Unauthorized(rt::Json<types::Error>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Error401_404 {
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
}

rt::failures! {
    Error401_404 {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
    }
}
