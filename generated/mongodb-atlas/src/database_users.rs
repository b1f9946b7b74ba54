// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Users of the databases.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Database Users`.
#[derive(Debug, Clone, Copy)]
pub struct DatabaseUsers<'a>(pub(crate) &'a Client);

impl DatabaseUsers<'_> {
    /// List database users
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedApiAtlasDatabaseUser`](crate::types::PaginatedApiAtlasDatabaseUser). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_database_users(&self, group_id: &str) -> Call<ListDatabaseUsers> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Create a database user
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`CloudDatabaseUser`](crate::types::CloudDatabaseUser). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn create_database_user(
        &self,
        group_id: &str,
        body: &types::CloudDatabaseUser,
    ) -> Call<CreateDatabaseUser> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).json(body))
    }

    /// Get a database user
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `database_name`: Database that the user signs in to.
    /// - `username`: Name of the user.
    ///
    /// Returns [`CloudDatabaseUser`](crate::types::CloudDatabaseUser). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_database_user(
        &self,
        group_id: &str,
        database_name: &str,
        username: &str,
    ) -> Call<GetDatabaseUser> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, database_name).__arg(2, username)
    }

    /// Delete a database user
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `database_name`: Database that the user signs in to.
    /// - `username`: Name of the user.
    ///
    /// Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn delete_database_user(
        &self,
        group_id: &str,
        database_name: &str,
        username: &str,
    ) -> Call<DeleteDatabaseUser> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, database_name).__arg(2, username)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/databaseUsers`
pub enum ListDatabaseUsers {}
impl rt::Operation for ListDatabaseUsers {
    const SPEC: rt::Spec = rt::Spec::new(
            "listDatabaseUsers",
            "GET",
            "/api/atlas/v2/groups/{groupId}/databaseUsers",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedApiAtlasDatabaseUser>;
    type Failure = ListDatabaseUsersError;
}

impl Call<ListDatabaseUsers> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(4, &pretty)
    }
}

/// How [`list_database_users`](DatabaseUsers::list_database_users) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListDatabaseUsersError = crate::errors::ApiError401_403_404_429_500;

/// `POST /api/atlas/v2/groups/{groupId}/databaseUsers`
pub enum CreateDatabaseUser {}
impl rt::Operation for CreateDatabaseUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "createDatabaseUser",
            "POST",
            "/api/atlas/v2/groups/{groupId}/databaseUsers",
        )
        .params(&[rt::path("groupId"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json")
        .body("application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::CloudDatabaseUser>;
    type Failure = CreateDatabaseUserError;
}

impl Call<CreateDatabaseUser> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(1, &pretty)
    }
}

/// How [`create_database_user`](DatabaseUsers::create_database_user) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type CreateDatabaseUserError = crate::errors::ApiError400_401_403_404_409_429_500;

/// `GET /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`
pub enum GetDatabaseUser {}
impl rt::Operation for GetDatabaseUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDatabaseUser",
            "GET",
            "/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::path("databaseName"),
                rt::path("username"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::CloudDatabaseUser>;
    type Failure = GetDatabaseUserError;
}

impl Call<GetDatabaseUser> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(3, &pretty)
    }
}

/// How [`get_database_user`](DatabaseUsers::get_database_user) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type GetDatabaseUserError = crate::errors::ApiError401_403_404_429_500;

/// `DELETE /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`
pub enum DeleteDatabaseUser {}
impl rt::Operation for DeleteDatabaseUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteDatabaseUser",
            "DELETE",
            "/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}",
        )
        .params(&[rt::path("groupId"), rt::path("databaseName"), rt::path("username")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteDatabaseUserError;
}

/// How [`delete_database_user`](DatabaseUsers::delete_database_user) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type DeleteDatabaseUserError = crate::errors::ApiError401_403_404_429_500;
