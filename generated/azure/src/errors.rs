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
pub enum CloudErrorDefault {
    /// The request failed.
    Default(crate::Reply<types::CloudError>),
}

rt::failures! {
    CloudErrorDefault { 0 => Default(rt::Json<types::CloudError>) }
}
