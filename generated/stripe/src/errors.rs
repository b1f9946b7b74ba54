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
pub enum PaymentRequiredTooManyRequestsDefaultError8198e6 {
    /// The request was right, and the payment failed
    PaymentRequired(crate::Reply<types::Error>),
    /// Too many calls at a time
    TooManyRequests(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    PaymentRequiredTooManyRequestsDefaultError8198e6 {
        402 => PaymentRequired(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum TooManyRequestsDefaultError873b2d {
    /// Too many calls at a time
    TooManyRequests(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    TooManyRequestsDefaultError873b2d {
        429 => TooManyRequests(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}
