// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `projects`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// List the projects that the token can see
    ///
    /// Returns a list of [`Project`](crate::types::Project). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_projects(&self) -> Call<ListProjects> {
        Call::__new(self.0)
    }

    /// Create a project
    ///
    /// Returns [`Project`](crate::types::Project). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_project(
        &self,
        body: &types::CreateProjectBody,
    ) -> Call<CreateProject> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a project
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns [`Project`](crate::types::Project). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_project(&self, id: &str) -> Call<GetProject> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /api/v4/projects`
pub enum ListProjects {}
impl rt::Operation for ListProjects {
    const SPEC: rt::Spec = rt::Spec::new("listProjects", "GET", "/api/v4/projects")
        .params(
            &[
                rt::query("archived"),
                rt::query("id_after"),
                rt::query("id_before"),
                rt::query("last_activity_after"),
                rt::query("last_activity_before"),
                rt::query("membership"),
                rt::query("min_access_level"),
                rt::query("order_by"),
                rt::query("owned"),
                rt::query("search"),
                rt::query("search_namespaces"),
                rt::query("simple"),
                rt::query("sort"),
                rt::query("starred"),
                rt::query("statistics"),
                rt::query("topic"),
                rt::query("visibility"),
                rt::query("with_issues_enabled"),
                rt::query("with_merge_requests_enabled"),
                rt::query("with_programming_language"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Project>>;
    type Failure = ListProjectsError;
}

impl Call<ListProjects> {
    /// Sets `archived`.
    #[inline]
    pub fn archived(self, archived: bool) -> Self {
        self.__arg(0, &archived)
    }

    /// Sets `id_after`.
    #[inline]
    pub fn id_after(self, id_after: i64) -> Self {
        self.__arg(1, &id_after)
    }

    /// Sets `id_before`.
    #[inline]
    pub fn id_before(self, id_before: i64) -> Self {
        self.__arg(2, &id_before)
    }

    /// Sets `last_activity_after`.
    #[inline]
    pub fn last_activity_after(self, last_activity_after: &rt::DateTime) -> Self {
        self.__arg(3, last_activity_after)
    }

    /// Sets `last_activity_before`.
    #[inline]
    pub fn last_activity_before(self, last_activity_before: &rt::DateTime) -> Self {
        self.__arg(4, last_activity_before)
    }

    /// Only those that the caller is a member of
    #[inline]
    pub fn membership(self, membership: bool) -> Self {
        self.__arg(5, &membership)
    }

    /// Sets `min_access_level`.
    #[inline]
    pub fn min_access_level(
        self,
        min_access_level: types::ListProjectsMinAccessLevel,
    ) -> Self {
        self.__arg(6, &min_access_level)
    }

    /// Sets `order_by`.
    ///
    /// Default: `created_at`.
    #[inline]
    pub fn order_by(self, order_by: types::ListProjectsOrderBy) -> Self {
        self.__arg(7, &order_by)
    }

    /// Only those that the caller owns
    #[inline]
    pub fn owned(self, owned: bool) -> Self {
        self.__arg(8, &owned)
    }

    /// Words to look for
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(9, search)
    }

    /// Sets `search_namespaces`.
    #[inline]
    pub fn search_namespaces(self, search_namespaces: bool) -> Self {
        self.__arg(10, &search_namespaces)
    }

    /// Only the main fields
    #[inline]
    pub fn simple(self, simple: bool) -> Self {
        self.__arg(11, &simple)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(12, &sort)
    }

    /// Sets `starred`.
    #[inline]
    pub fn starred(self, starred: bool) -> Self {
        self.__arg(13, &starred)
    }

    /// Sets `statistics`.
    #[inline]
    pub fn statistics(self, statistics: bool) -> Self {
        self.__arg(14, &statistics)
    }

    /// Comma-separated topics
    #[inline]
    pub fn topic(self, topic: &str) -> Self {
        self.__arg(15, topic)
    }

    /// Sets `visibility`.
    #[inline]
    pub fn visibility(self, visibility: types::ListProjectsVisibility) -> Self {
        self.__arg(16, &visibility)
    }

    /// Sets `with_issues_enabled`.
    #[inline]
    pub fn with_issues_enabled(self, with_issues_enabled: bool) -> Self {
        self.__arg(17, &with_issues_enabled)
    }

    /// Sets `with_merge_requests_enabled`.
    #[inline]
    pub fn with_merge_requests_enabled(self, with_merge_requests_enabled: bool) -> Self {
        self.__arg(18, &with_merge_requests_enabled)
    }

    /// Sets `with_programming_language`.
    #[inline]
    pub fn with_programming_language(self, with_programming_language: &str) -> Self {
        self.__arg(19, with_programming_language)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(20, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(21, &per_page)
    }
}

/// `POST /api/v4/projects`
pub enum CreateProject {}
impl rt::Operation for CreateProject {
    const SPEC: rt::Spec = rt::Spec::new("createProject", "POST", "/api/v4/projects")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Project>;
    type Failure = CreateProjectError;
}

/// `GET /api/v4/projects/{id}`
pub enum GetProject {}
impl rt::Operation for GetProject {
    const SPEC: rt::Spec = rt::Spec::new("getProject", "GET", "/api/v4/projects/{id}")
        .params(
            &[
                rt::path("id"),
                rt::query("license"),
                rt::query("statistics"),
                rt::query("with_custom_attributes"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Project>;
    type Failure = GetProjectError;
}

impl Call<GetProject> {
    /// Sets `license`.
    #[inline]
    pub fn license(self, license: bool) -> Self {
        self.__arg(1, &license)
    }

    /// Sets `statistics`.
    #[inline]
    pub fn statistics(self, statistics: bool) -> Self {
        self.__arg(2, &statistics)
    }

    /// Sets `with_custom_attributes`.
    #[inline]
    pub fn with_custom_attributes(self, with_custom_attributes: bool) -> Self {
        self.__arg(3, &with_custom_attributes)
    }
}

/// How [`get_project`](Projects::get_project) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type GetProjectError = crate::errors::Error401_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateProjectError {
    /// A parameter is missing or wrong
    BadRequest(crate::Reply<types::Error>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::Error>),
    /// The thing exists, or changed meanwhile
    Conflict(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    CreateProjectError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListProjectsError {
    /// A parameter is missing or wrong
    BadRequest(crate::Reply<types::Error>),
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    ListProjectsError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
