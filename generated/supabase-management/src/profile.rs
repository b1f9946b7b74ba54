// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The caller.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Profile`.
#[derive(Debug, Clone, Copy)]
pub struct Profile<'a>(pub(crate) &'a Client);

impl Profile<'_> {
    /// The signed-in user
    #[inline]
    pub fn v1_get_profile(&self) -> Call<V1GetProfile> {
        Call(rt::Pending::new(&self.0.0))
    }
}

/// `GET /v1/profile`
pub enum V1GetProfile {}
impl rt::Operation for V1GetProfile {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "v1-get-profile",
        method: "GET",
        path: "/v1/profile",
        security: &[&["bearer"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::V1ProfileResponse>;
    type Failure = V1GetProfileError;
}

/// The same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
pub type V1GetProfileError = crate::errors::ApiError401_403_429;
