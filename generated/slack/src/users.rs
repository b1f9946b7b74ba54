// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `users`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `users`.
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(pub(crate) &'a Client);

impl Users<'_> {
    /// List the people of the workspace
    ///
    /// Returns [`UsersListResponse`](crate::types::UsersListResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Get a person
    ///
    /// - `user`: Id of a person
    ///
    /// Returns [`UserResponse`](crate::types::UserResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn info(&self, user: &str) -> Call<Info> {
        Call::__new(self.0).__arg(0, user)
    }

    /// Find a person by e-mail address
    ///
    /// - `email`: Address
    ///
    /// Returns [`UserResponse`](crate::types::UserResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn lookup_by_email(&self, email: &str) -> Call<LookupByEmail> {
        Call::__new(self.0).__arg(0, email)
    }
}

/// `GET /users.list`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new("users_list", "GET", "/users.list")
        .params(
            &[
                rt::query("cursor"),
                rt::query("include_locale"),
                rt::query("limit"),
                rt::query("team_id"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::UsersListResponse>;
    type Failure = ListError;
}

impl Call<List> {
    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Also the locale
    #[inline]
    pub fn include_locale(self, include_locale: bool) -> Self {
        self.__arg(1, &include_locale)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Workspace, for a token of an organization
    #[inline]
    pub fn team_id(self, team_id: &str) -> Self {
        self.__arg(3, team_id)
    }
}

/// How [`list`](Users::list) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type ListError = crate::errors::ErrorResponse429Default;

/// `GET /users.info`
pub enum Info {}
impl rt::Operation for Info {
    const SPEC: rt::Spec = rt::Spec::new("users_info", "GET", "/users.info")
        .params(&[rt::query("user"), rt::query("include_locale")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserResponse>;
    type Failure = InfoError;
}

impl Call<Info> {
    /// Also the locale
    #[inline]
    pub fn include_locale(self, include_locale: bool) -> Self {
        self.__arg(1, &include_locale)
    }
}

/// How [`info`](Users::info) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type InfoError = crate::errors::ErrorResponse429Default;

/// `GET /users.lookupByEmail`
pub enum LookupByEmail {}
impl rt::Operation for LookupByEmail {
    const SPEC: rt::Spec = rt::Spec::new(
            "users_lookupByEmail",
            "GET",
            "/users.lookupByEmail",
        )
        .params(&[rt::query("email")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserResponse>;
    type Failure = LookupByEmailError;
}

/// How [`lookup_by_email`](Users::lookup_by_email) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type LookupByEmailError = crate::errors::ErrorResponse429Default;
