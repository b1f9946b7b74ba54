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
pub enum DeploymentOperationsGetError {
    /// The request failed.
    Default(crate::Reply<types::CloudError>),
}
rt::failures! {
    DeploymentOperationsGetError { 0 => Default(rt::Json < types::CloudError >) }
}
/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeploymentsCheckExistenceError {
    /// No such item.
    NotFound(crate::Reply<String>),
    /// The request failed.
    Default(crate::Reply<types::CloudError>),
}
rt::failures! {
    DeploymentsCheckExistenceError { 404 => NotFound(rt::Text), 0 => Default(rt::Json <
    types::CloudError >) }
}
