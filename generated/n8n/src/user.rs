// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `User`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `User`.
#[derive(Debug, Clone, Copy)]
pub struct User<'a>(pub(crate) &'a Client);

impl User<'_> {
    /// List users; only the instance owner may.
    ///
    /// Returns [`UserList`](crate::types::UserList).
    #[inline]
    pub fn get_users(&self) -> Call<GetUsers> {
        Call::__new(self.0)
    }

    /// Get a user by id or e-mail.
    ///
    /// - `id`: User id or e-mail address.
    ///
    /// Returns [`User`](crate::types::User).
    #[inline]
    pub fn get_user(&self, id: &str) -> Call<GetUser> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /users`
pub enum GetUsers {}
impl rt::Operation for GetUsers {
    const SPEC: rt::Spec = rt::Spec::new("getUsers", "GET", "/users")
        .params(
            &[
                rt::query("limit"),
                rt::query("cursor"),
                rt::query("includeRole"),
                rt::query("projectId"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::UserList>;
    type Failure = GetUsersError;
}

impl Call<GetUsers> {
    /// Most items in one page.
    ///
    /// Default: `100`. At most 250.
    #[inline]
    pub fn limit(self, limit: f64) -> Self {
        self.__arg(0, &limit)
    }

    /// Value of nextCursor from the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Also return the role of each user.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_role(self, include_role: bool) -> Self {
        self.__arg(2, &include_role)
    }

    /// Keep only items of this project.
    #[inline]
    pub fn project_id(self, project_id: &str) -> Self {
        self.__arg(3, project_id)
    }
}

/// How [`get_users`](User::get_users) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetUsersError = crate::errors::Error401;

/// `GET /users/{id}`
pub enum GetUser {}
impl rt::Operation for GetUser {
    const SPEC: rt::Spec = rt::Spec::new("getUser", "GET", "/users/{id}")
        .params(&[rt::path("id"), rt::query("includeRole")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::User>;
    type Failure = GetUserError;
}

impl Call<GetUser> {
    /// Also return the role of each user.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_role(self, include_role: bool) -> Self {
        self.__arg(1, &include_role)
    }
}

/// How [`get_user`](User::get_user) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetUserError = crate::errors::Error401;
