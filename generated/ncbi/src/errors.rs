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
pub enum EutilsError400_414_429 {
    /// A parameter is missing or wrong.
    BadRequest(crate::Reply<types::EutilsError>),
    /// The address is too long; use POST.
    UriTooLong(crate::Reply<types::EutilsError>),
    /// More requests in a second than allowed.
    TooManyRequests(crate::Reply<types::EutilsError>),
}

rt::failures! {
    EutilsError400_414_429 {
        400 => BadRequest(rt::Json<types::EutilsError>),
        414 => UriTooLong(rt::Json<types::EutilsError>),
        429 => TooManyRequests(rt::Json<types::EutilsError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum EutilsError400_429 {
    /// A parameter is missing or wrong.
    BadRequest(crate::Reply<types::EutilsError>),
    /// More requests in a second than allowed.
    TooManyRequests(crate::Reply<types::EutilsError>),
}

rt::failures! {
    EutilsError400_429 {
        400 => BadRequest(rt::Json<types::EutilsError>),
        429 => TooManyRequests(rt::Json<types::EutilsError>),
    }
}
