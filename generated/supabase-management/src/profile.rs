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
    ///
    /// Returns [`V1ProfileResponse`](crate::types::V1ProfileResponse).
    #[inline]
    pub fn v1_get_profile(&self) -> Call<V1GetProfile> {
        Call::__new(self.0)
    }
}

/// `GET /v1/profile`
pub enum V1GetProfile {}
impl rt::Operation for V1GetProfile {
    const SPEC: rt::Spec = rt::Spec::new("v1-get-profile", "GET", "/v1/profile")
        .security(Client::SECURITY);
    type Success = rt::Json<types::V1ProfileResponse>;
    type Failure = V1GetProfileError;
}

/// How [`v1_get_profile`](Profile::v1_get_profile) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1GetProfileError = crate::errors::ApiError401_403_429;
