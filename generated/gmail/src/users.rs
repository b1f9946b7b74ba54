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
    #[inline]
    pub fn gmail_users_get_profile(&self, user_id: &str) -> Call<GmailUsersGetProfile> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id))
    }
}

/// `GET /gmail/v1/users/{userId}/profile`
pub enum GmailUsersGetProfile {}
impl rt::Operation for GmailUsersGetProfile {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "gmail.users.getProfile",
        method: "GET",
        path: "/gmail/v1/users/{userId}/profile",
        params: &[rt::path("userId"), rt::query("fields")],
        security: &[&["bearerAuth"]],
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Profile>;
    type Failure = GmailUsersGetProfileError;
}

impl Call<GmailUsersGetProfile> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        Call(self.0.arg(1, fields))
    }
}

/// The same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
pub type GmailUsersGetProfileError = crate::errors::ErrorResponse400_401_403_404_429;
