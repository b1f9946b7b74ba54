// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `merge_requests`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `merge_requests`.
#[derive(Debug, Clone, Copy)]
pub struct MergeRequests<'a>(pub(crate) &'a Client);

impl MergeRequests<'_> {
    /// List the merge requests of a project
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`MergeRequest`](crate::types::MergeRequest). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_project_merge_requests(
        &self,
        id: &str,
    ) -> Call<ListProjectMergeRequests> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Open a merge request
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns [`MergeRequest`](crate::types::MergeRequest). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_merge_request(
        &self,
        id: &str,
        body: &types::CreateMergeRequestBody,
    ) -> Call<CreateMergeRequest> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Get a merge request
    ///
    /// - `id`: Id or URL-encoded path
    /// - `merge_request_iid`: Number of the merge request in its project
    ///
    /// Returns [`MergeRequest`](crate::types::MergeRequest). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_merge_request(
        &self,
        id: &str,
        merge_request_iid: i64,
    ) -> Call<GetMergeRequest> {
        Call::__new(self.0).__arg(0, id).__arg(1, &merge_request_iid)
    }

    /// Merge a merge request
    ///
    /// - `id`: Id or URL-encoded path
    /// - `merge_request_iid`: Number of the merge request in its project
    ///
    /// Returns [`MergeRequest`](crate::types::MergeRequest). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn accept_merge_request(
        &self,
        id: &str,
        merge_request_iid: i64,
    ) -> Call<AcceptMergeRequest> {
        Call::__new(self.0).__arg(0, id).__arg(1, &merge_request_iid)
    }
}

/// `GET /api/v4/projects/{id}/merge_requests`
pub enum ListProjectMergeRequests {}
impl rt::Operation for ListProjectMergeRequests {
    const SPEC: rt::Spec = rt::Spec::new(
            "listProjectMergeRequests",
            "GET",
            "/api/v4/projects/{id}/merge_requests",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("assignee_id"),
                rt::query("author_id"),
                rt::query("author_username"),
                rt::query("created_after"),
                rt::query("created_before"),
                rt::query("draft"),
                rt::query("iids[]"),
                rt::query("labels"),
                rt::query("milestone"),
                rt::query("order_by"),
                rt::query("reviewer_id"),
                rt::query("reviewer_username"),
                rt::query("scope"),
                rt::query("search"),
                rt::query("sort"),
                rt::query("source_branch"),
                rt::query("state"),
                rt::query("target_branch"),
                rt::query("updated_after"),
                rt::query("updated_before"),
                rt::query("view"),
                rt::query("wip"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::MergeRequest>>;
    type Failure = ListProjectMergeRequestsError;
}

impl Call<ListProjectMergeRequests> {
    /// Id, None or Any
    #[inline]
    pub fn assignee_id(self, assignee_id: &str) -> Self {
        self.__arg(1, assignee_id)
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(self, author_id: i64) -> Self {
        self.__arg(2, &author_id)
    }

    /// Sets `author_username`.
    #[inline]
    pub fn author_username(self, author_username: &str) -> Self {
        self.__arg(3, author_username)
    }

    /// Sets `created_after`.
    #[inline]
    pub fn created_after(self, created_after: &rt::DateTime) -> Self {
        self.__arg(4, created_after)
    }

    /// Sets `created_before`.
    #[inline]
    pub fn created_before(self, created_before: &rt::DateTime) -> Self {
        self.__arg(5, created_before)
    }

    /// Sets `draft`.
    #[inline]
    pub fn draft(self, draft: bool) -> Self {
        self.__arg(6, &draft)
    }

    /// Sets `iids[]`.
    #[inline]
    pub fn iids(self, iids: &[i64]) -> Self {
        self.__arg(7, iids)
    }

    /// Comma-separated names, None or Any
    #[inline]
    pub fn labels(self, labels: &str) -> Self {
        self.__arg(8, labels)
    }

    /// Title, None or Any
    #[inline]
    pub fn milestone(self, milestone: &str) -> Self {
        self.__arg(9, milestone)
    }

    /// Sets `order_by`.
    ///
    /// Default: `created_at`.
    #[inline]
    pub fn order_by(self, order_by: types::ListProjectMergeRequestsOrderBy) -> Self {
        self.__arg(10, &order_by)
    }

    /// Id, None or Any
    #[inline]
    pub fn reviewer_id(self, reviewer_id: &str) -> Self {
        self.__arg(11, reviewer_id)
    }

    /// Sets `reviewer_username`.
    #[inline]
    pub fn reviewer_username(self, reviewer_username: &str) -> Self {
        self.__arg(12, reviewer_username)
    }

    /// Sets `scope`.
    #[inline]
    pub fn scope(self, scope: types::ListProjectMergeRequestsScope) -> Self {
        self.__arg(13, &scope)
    }

    /// Words to look for
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(14, search)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(15, &sort)
    }

    /// Sets `source_branch`.
    #[inline]
    pub fn source_branch(self, source_branch: &str) -> Self {
        self.__arg(16, source_branch)
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: types::ListProjectMergeRequestsState) -> Self {
        self.__arg(17, &state)
    }

    /// Sets `target_branch`.
    #[inline]
    pub fn target_branch(self, target_branch: &str) -> Self {
        self.__arg(18, target_branch)
    }

    /// Sets `updated_after`.
    #[inline]
    pub fn updated_after(self, updated_after: &rt::DateTime) -> Self {
        self.__arg(19, updated_after)
    }

    /// Sets `updated_before`.
    #[inline]
    pub fn updated_before(self, updated_before: &rt::DateTime) -> Self {
        self.__arg(20, updated_before)
    }

    /// Sets `view`.
    #[inline]
    pub fn view(self, view: types::ListProjectMergeRequestsView) -> Self {
        self.__arg(21, &view)
    }

    /// The older spelling of draft.
    ///
    /// Deprecated by the API.
    #[inline]
    pub fn wip(self, wip: types::ListProjectMergeRequestsWip) -> Self {
        self.__arg(22, &wip)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(23, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(24, &per_page)
    }
}

/// How [`list_project_merge_requests`](MergeRequests::list_project_merge_requests) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListProjectMergeRequestsError = crate::errors::Error401_404_429;

/// `POST /api/v4/projects/{id}/merge_requests`
pub enum CreateMergeRequest {}
impl rt::Operation for CreateMergeRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "createMergeRequest",
            "POST",
            "/api/v4/projects/{id}/merge_requests",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::MergeRequest>;
    type Failure = CreateMergeRequestError;
}

/// How [`create_merge_request`](MergeRequests::create_merge_request) fails; the same as [`Error400_401_403_404_409_422_429`](crate::errors::Error400_401_403_404_409_422_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 409 Conflict: The thing exists, or changed meanwhile
/// - 422 Unprocessable Entity: The request could not be carried out
/// - 429 Too Many Requests: Too many calls
pub type CreateMergeRequestError = crate::errors::Error400_401_403_404_409_422_429;

/// `GET /api/v4/projects/{id}/merge_requests/{merge_request_iid}`
pub enum GetMergeRequest {}
impl rt::Operation for GetMergeRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "getMergeRequest",
            "GET",
            "/api/v4/projects/{id}/merge_requests/{merge_request_iid}",
        )
        .params(
            &[
                rt::path("id"),
                rt::path("merge_request_iid"),
                rt::query("include_diverged_commits_count"),
                rt::query("include_rebase_in_progress"),
                rt::query("render_html"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MergeRequest>;
    type Failure = GetMergeRequestError;
}

impl Call<GetMergeRequest> {
    /// Sets `include_diverged_commits_count`.
    #[inline]
    pub fn include_diverged_commits_count(
        self,
        include_diverged_commits_count: bool,
    ) -> Self {
        self.__arg(2, &include_diverged_commits_count)
    }

    /// Sets `include_rebase_in_progress`.
    #[inline]
    pub fn include_rebase_in_progress(self, include_rebase_in_progress: bool) -> Self {
        self.__arg(3, &include_rebase_in_progress)
    }

    /// Sets `render_html`.
    #[inline]
    pub fn render_html(self, render_html: bool) -> Self {
        self.__arg(4, &render_html)
    }
}

/// How [`get_merge_request`](MergeRequests::get_merge_request) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type GetMergeRequestError = crate::errors::Error401_404_429;

/// `PUT /api/v4/projects/{id}/merge_requests/{merge_request_iid}/merge`
pub enum AcceptMergeRequest {}
impl rt::Operation for AcceptMergeRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "acceptMergeRequest",
            "PUT",
            "/api/v4/projects/{id}/merge_requests/{merge_request_iid}/merge",
        )
        .params(&[rt::path("id"), rt::path("merge_request_iid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::MergeRequest>;
    type Failure = AcceptMergeRequestError;
}

impl Call<AcceptMergeRequest> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::AcceptMergeRequestBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum AcceptMergeRequestError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::Error>),
    /// The merge request cannot be merged
    MethodNotAllowed(crate::Reply<types::Error>),
    /// The thing exists, or changed meanwhile
    Conflict(crate::Reply<types::Error>),
    /// The request could not be carried out
    UnprocessableEntity(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    AcceptMergeRequestError {
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        405 => MethodNotAllowed(rt::Json<types::Error>),
        409 => Conflict(rt::Json<types::Error>),
        422 => UnprocessableEntity(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
