// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! People and bots

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// List the users of the workspace
    ///
    /// Returns [`UserList`](crate::types::UserList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_users(&self) -> Call<GetUsers> {
        Call::__new(self.0)
    }

    /// Get the bot that the token belongs to
    ///
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_self(&self) -> Call<GetSelf> {
        Call::__new(self.0)
    }

    /// Get a user
    ///
    /// - `user_id`: Id of a user
    ///
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_user(&self, user_id: &str) -> Call<GetUser> {
        Call::__new(self.0).__arg(0, user_id)
    }
}

/// `GET /v1/users`
pub enum GetUsers {}
impl rt::Operation for GetUsers {
    const SPEC: rt::Spec = rt::Spec::new("get-users", "GET", "/v1/users")
        .params(
            &[
                rt::header("Notion-Version"),
                rt::query("start_cursor"),
                rt::query("page_size"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserList>;
    type Failure = GetUsersError;
}

impl Call<GetUsers> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }

    /// Where to go on; the next_cursor of the answer before
    #[inline]
    pub fn start_cursor(self, start_cursor: &str) -> Self {
        self.__arg(1, start_cursor)
    }

    /// Most entries to return
    ///
    /// Default: `100`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(2, &page_size)
    }
}

/// How [`get_users`](Users::get_users) fails; the same as [`Error400_401_403_429_500`](crate::errors::Error400_401_403_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type GetUsersError = crate::errors::Error400_401_403_429_500;

/// `GET /v1/users/me`
pub enum GetSelf {}
impl rt::Operation for GetSelf {
    const SPEC: rt::Spec = rt::Spec::new("get-self", "GET", "/v1/users/me")
        .params(&[rt::header("Notion-Version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = GetSelfError;
}

impl Call<GetSelf> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }
}

/// `GET /v1/users/{user_id}`
pub enum GetUser {}
impl rt::Operation for GetUser {
    const SPEC: rt::Spec = rt::Spec::new("get-user", "GET", "/v1/users/{user_id}")
        .params(&[rt::path("user_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = GetUserError;
}

impl Call<GetUser> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`get_user`](Users::get_user) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type GetUserError = crate::errors::Error400_401_404_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetSelfError {
    /// The token is missing or not valid
    Unauthorized(crate::Reply<types::Error>),
    /// Too many calls; wait as long as Retry-After says
    TooManyRequests(crate::Reply<types::Error>),
    /// Something broke inside Notion
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    GetSelfError {
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}
