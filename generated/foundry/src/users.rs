// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Users.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Get the caller
    ///
    /// Returns [`User`](crate::types::User).
    #[inline]
    pub fn get_current_user(&self) -> Call<GetCurrentUser> {
        Call::__new(self.0)
    }

    /// List users
    ///
    /// Returns [`ListUsersResponse`](crate::types::ListUsersResponse).
    #[inline]
    pub fn list_users(&self) -> Call<ListUsers> {
        Call::__new(self.0)
    }
}

/// `GET /v2/admin/users/getCurrent`
pub enum GetCurrentUser {}
impl rt::Operation for GetCurrentUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "getCurrentUser",
            "GET",
            "/v2/admin/users/getCurrent",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = GetCurrentUserError;
}

/// How [`get_current_user`](Users::get_current_user) fails; the same as [`ApiError401_403`](crate::errors::ApiError401_403).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
pub type GetCurrentUserError = crate::errors::ApiError401_403;

/// `GET /v2/admin/users`
pub enum ListUsers {}
impl rt::Operation for ListUsers {
    const SPEC: rt::Spec = rt::Spec::new("listUsers", "GET", "/v2/admin/users")
        .params(&[rt::query("pageSize"), rt::query("pageToken")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListUsersResponse>;
    type Failure = ListUsersError;
}

impl Call<ListUsers> {
    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(0, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(1, page_token)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListUsersError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ApiError>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
}

rt::failures! {
    ListUsersError {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
    }
}
