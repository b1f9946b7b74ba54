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
pub enum Error402_429Default {
    /// The request was right, and the payment failed
    PaymentRequired(crate::Reply<types::Error>),
    /// Too many calls at a time
    TooManyRequests(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    Error402_429Default {
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
pub enum Error429Default {
    /// Too many calls at a time
    TooManyRequests(crate::Reply<types::Error>),
    /// Any other error
    Default(crate::Reply<types::Error>),
}

rt::failures! {
    Error429Default {
        429 => TooManyRequests(rt::Json<types::Error>),
        0 => Default(rt::Json<types::Error>),
    }
}
