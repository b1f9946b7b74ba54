// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Projects, called groups in paths.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// List projects
    ///
    /// Returns [`PaginatedAtlasGroup`](crate::types::PaginatedAtlasGroup). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_groups(&self) -> Call<ListGroups> {
        Call::__new(self.0)
    }

    /// Create a project
    ///
    /// Returns [`Group`](crate::types::Group). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn create_group(&self, body: &types::Group) -> Call<CreateGroup> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`Group`](crate::types::Group). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_group(&self, group_id: &str) -> Call<GetGroup> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Delete an empty project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn delete_group(&self, group_id: &str) -> Call<DeleteGroup> {
        Call::__new(self.0).__arg(0, group_id)
    }
}

/// `GET /api/atlas/v2/groups`
pub enum ListGroups {}
impl rt::Operation for ListGroups {
    const SPEC: rt::Spec = rt::Spec::new("listGroups", "GET", "/api/atlas/v2/groups")
        .params(
            &[
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedAtlasGroup>;
    type Failure = ListGroupsError;
}

impl Call<ListGroups> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(0, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(1, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(2, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(3, &pretty)
    }
}

/// How [`list_groups`](Projects::list_groups) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListGroupsError = crate::errors::ApiError400_401_403_404_429_500;

/// `POST /api/atlas/v2/groups`
pub enum CreateGroup {}
impl rt::Operation for CreateGroup {
    const SPEC: rt::Spec = rt::Spec::new("createGroup", "POST", "/api/atlas/v2/groups")
        .params(&[rt::query("pretty"), rt::query("projectOwnerId")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json")
        .body("application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::Group>;
    type Failure = CreateGroupError;
}

impl Call<CreateGroup> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(0, &pretty)
    }

    /// User who becomes the owner.
    ///
    /// Matches `^([a-f0-9]{24})$`.
    #[inline]
    pub fn project_owner_id(self, project_owner_id: &str) -> Self {
        self.__arg(1, project_owner_id)
    }
}

/// How [`create_group`](Projects::create_group) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type CreateGroupError = crate::errors::ApiError400_401_403_404_409_429_500;

/// `GET /api/atlas/v2/groups/{groupId}`
pub enum GetGroup {}
impl rt::Operation for GetGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "getGroup",
            "GET",
            "/api/atlas/v2/groups/{groupId}",
        )
        .params(&[rt::path("groupId"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::Group>;
    type Failure = GetGroupError;
}

impl Call<GetGroup> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(1, &pretty)
    }
}

/// How [`get_group`](Projects::get_group) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type GetGroupError = crate::errors::ApiError400_401_403_404_429_500;

/// `DELETE /api/atlas/v2/groups/{groupId}`
pub enum DeleteGroup {}
impl rt::Operation for DeleteGroup {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteGroup",
            "DELETE",
            "/api/atlas/v2/groups/{groupId}",
        )
        .params(&[rt::path("groupId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteGroupError;
}

/// How [`delete_group`](Projects::delete_group) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type DeleteGroupError = crate::errors::ApiError400_401_403_404_409_429_500;
