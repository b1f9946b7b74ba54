// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Application Info`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Application Info`.
#[derive(Debug, Clone, Copy)]
pub struct ApplicationInfo<'a>(pub(crate) &'a Client);

impl ApplicationInfo<'_> {
    /// Get the version of the Network application.
    ///
    /// Returns [`ApplicationInfo`](crate::types::ApplicationInfo).
    #[inline]
    pub fn get_info(&self) -> Call<GetInfo> {
        Call::__new(self.0)
    }
}

/// `GET /v1/info`
pub enum GetInfo {}
impl rt::Operation for GetInfo {
    const SPEC: rt::Spec = rt::Spec::new("getInfo", "GET", "/v1/info")
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApplicationInfo>;
    type Failure = GetInfoError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetInfoError {
    /// The API key is missing or not valid.
    Unauthorized(crate::Reply<types::ErrorMessage>),
}

rt::failures! {
    GetInfoError { 401 => Unauthorized(rt::Json<types::ErrorMessage>) }
}
