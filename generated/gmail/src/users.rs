// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Users`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Get the address and counts of the mailbox.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`Profile`](crate::types::Profile).
    #[inline]
    pub fn get_profile(&self, user_id: &str) -> Call<GetProfile> {
        Call::__new(self.0).__arg(0, user_id)
    }
}

/// `GET /gmail/v1/users/{userId}/profile`
pub enum GetProfile {}
impl rt::Operation for GetProfile {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.getProfile",
            "GET",
            "/gmail/v1/users/{userId}/profile",
        )
        .params(&[rt::path("userId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Profile>;
    type Failure = GetProfileError;
}

impl Call<GetProfile> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get_profile`](Users::get_profile) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetProfileError = crate::errors::ErrorResponse400_401_403_404_429;
