// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! People of the directory and the signed-in user.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// Get the signed-in user
    ///
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429, 503).
    #[inline]
    pub fn me_user_get_user(&self) -> Call<MeUserGetUser> {
        Call::__new(self.0)
    }

    /// List users
    ///
    /// Returns [`UserCollectionResponse`](crate::types::UserCollectionResponse). Headers of answers: `Retry-After` (429, 503).
    #[inline]
    pub fn user_list_user(&self) -> Call<UserListUser> {
        Call::__new(self.0)
    }

    /// Create a user
    ///
    /// - `body`: Needs accountEnabled, displayName, mailNickname, userPrincipalName and passwordProfile.
    ///
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn user_create_user(&self, body: &types::User) -> Call<UserCreateUser> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a user
    ///
    /// - `user_id`: Id or principal name of the user.
    ///
    /// Returns [`User`](crate::types::User). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn user_get_user(&self, user_id: &str) -> Call<UserGetUser> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Change a user
    ///
    /// - `user_id`: Id or principal name of the user.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn user_update_user(
        &self,
        user_id: &str,
        body: &types::User,
    ) -> Call<UserUpdateUser> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }
}

/// `GET /me`
pub enum MeUserGetUser {}
impl rt::Operation for MeUserGetUser {
    const SPEC: rt::Spec = rt::Spec::new("me.user.GetUser", "GET", "/me")
        .params(
            &[rt::query("$select").explode(false), rt::query("$expand").explode(false)],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = MeUserGetUserError;
}

impl Call<MeUserGetUser> {
    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(0, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(1, expand)
    }
}

/// `GET /users`
pub enum UserListUser {}
impl rt::Operation for UserListUser {
    const SPEC: rt::Spec = rt::Spec::new("users.user.ListUser", "GET", "/users")
        .params(
            &[
                rt::header("ConsistencyLevel"),
                rt::query("$top"),
                rt::query("$search"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserCollectionResponse>;
    type Failure = UserListUserError;
}

impl Call<UserListUser> {
    /// Set to eventual with $search and $count on directory objects.
    #[inline]
    pub fn consistency_level(self, consistency_level: &str) -> Self {
        self.__arg(0, consistency_level)
    }

    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(1, &top)
    }

    /// Search phrase.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(2, search)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(4, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(5, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(6, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(7, expand)
    }
}

/// How [`user_list_user`](Users::user_list_user) fails; the same as [`ODataError400_401_403_429_503`](crate::errors::ODataError400_401_403_429_503).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
/// - 503 Service Unavailable: The service is not available at the moment.
pub type UserListUserError = crate::errors::ODataError400_401_403_429_503;

/// `POST /users`
pub enum UserCreateUser {}
impl rt::Operation for UserCreateUser {
    const SPEC: rt::Spec = rt::Spec::new("users.user.CreateUser", "POST", "/users")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::User>;
    type Failure = UserCreateUserError;
}

/// `GET /users/{user-id}`
pub enum UserGetUser {}
impl rt::Operation for UserGetUser {
    const SPEC: rt::Spec = rt::Spec::new("users.user.GetUser", "GET", "/users/{user-id}")
        .params(
            &[
                rt::path("user-id"),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = UserGetUserError;
}

impl Call<UserGetUser> {
    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(1, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }
}

/// How [`user_get_user`](Users::user_get_user) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type UserGetUserError = crate::errors::ODataError401_403_404_429;

/// `PATCH /users/{user-id}`
pub enum UserUpdateUser {}
impl rt::Operation for UserUpdateUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "users.user.UpdateUser",
            "PATCH",
            "/users/{user-id}",
        )
        .params(&[rt::path("user-id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = UserUpdateUserError;
}

/// How [`user_update_user`](Users::user_update_user) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type UserUpdateUserError = crate::errors::ODataError400_401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum MeUserGetUserError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
    /// The service is not available at the moment.
    ServiceUnavailable(crate::Reply<types::ODataError>),
}

rt::failures! {
    MeUserGetUserError {
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
        503 => ServiceUnavailable(rt::Json<types::ODataError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UserCreateUserError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ODataError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    UserCreateUserError {
        400 => BadRequest(rt::Json<types::ODataError>),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        409 => Conflict(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}
