// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `issues`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `issues`.
#[derive(Debug, Clone, Copy)]
pub struct Issues<'a>(pub(crate) &'a Client);

impl Issues<'_> {
    /// List the issues of a project
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`Issue`](crate::types::Issue). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_project_issues(&self, id: &str) -> Call<ListProjectIssues> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Open an issue
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns [`Issue`](crate::types::Issue). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_issue(
        &self,
        id: &str,
        body: &types::CreateIssueBody,
    ) -> Call<CreateIssue> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Get an issue
    ///
    /// - `id`: Id or URL-encoded path
    /// - `issue_iid`: Number of the issue in its project
    ///
    /// Returns [`Issue`](crate::types::Issue). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_issue(&self, id: &str, issue_iid: i64) -> Call<GetIssue> {
        Call::__new(self.0).__arg(0, id).__arg(1, &issue_iid)
    }

    /// Change, close or reopen an issue
    ///
    /// - `id`: Id or URL-encoded path
    /// - `issue_iid`: Number of the issue in its project
    ///
    /// Returns [`Issue`](crate::types::Issue). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn update_issue(
        &self,
        id: &str,
        issue_iid: i64,
        body: &types::UpdateIssueBody,
    ) -> Call<UpdateIssue> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).arg(1, &issue_iid).json(body))
    }
}

/// `GET /api/v4/projects/{id}/issues`
pub enum ListProjectIssues {}
impl rt::Operation for ListProjectIssues {
    const SPEC: rt::Spec = rt::Spec::new(
            "listProjectIssues",
            "GET",
            "/api/v4/projects/{id}/issues",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("assignee_id"),
                rt::query("assignee_username"),
                rt::query("author_id"),
                rt::query("author_username"),
                rt::query("confidential"),
                rt::query("created_after"),
                rt::query("created_before"),
                rt::query("due_date"),
                rt::query("iids[]"),
                rt::query("issue_type"),
                rt::query("labels"),
                rt::query("milestone"),
                rt::query("my_reaction_emoji"),
                rt::query("order_by"),
                rt::query("scope"),
                rt::query("search"),
                rt::query("sort"),
                rt::query("state"),
                rt::query("updated_after"),
                rt::query("updated_before"),
                rt::query("with_labels_details"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Issue>>;
    type Failure = ListProjectIssuesError;
}

impl Call<ListProjectIssues> {
    /// Id, None or Any
    #[inline]
    pub fn assignee_id(self, assignee_id: &str) -> Self {
        self.__arg(1, assignee_id)
    }

    /// Sets `assignee_username`.
    #[inline]
    pub fn assignee_username(self, assignee_username: &str) -> Self {
        self.__arg(2, assignee_username)
    }

    /// Sets `author_id`.
    #[inline]
    pub fn author_id(self, author_id: i64) -> Self {
        self.__arg(3, &author_id)
    }

    /// Sets `author_username`.
    #[inline]
    pub fn author_username(self, author_username: &str) -> Self {
        self.__arg(4, author_username)
    }

    /// Sets `confidential`.
    #[inline]
    pub fn confidential(self, confidential: bool) -> Self {
        self.__arg(5, &confidential)
    }

    /// Sets `created_after`.
    #[inline]
    pub fn created_after(self, created_after: &rt::DateTime) -> Self {
        self.__arg(6, created_after)
    }

    /// Sets `created_before`.
    #[inline]
    pub fn created_before(self, created_before: &rt::DateTime) -> Self {
        self.__arg(7, created_before)
    }

    /// Sets `due_date`.
    #[inline]
    pub fn due_date(self, due_date: &str) -> Self {
        self.__arg(8, due_date)
    }

    /// Sets `iids[]`.
    #[inline]
    pub fn iids(self, iids: &[i64]) -> Self {
        self.__arg(9, iids)
    }

    /// Sets `issue_type`.
    #[inline]
    pub fn issue_type(self, issue_type: types::ListProjectIssuesIssueType) -> Self {
        self.__arg(10, &issue_type)
    }

    /// Comma-separated names, None or Any
    #[inline]
    pub fn labels(self, labels: &str) -> Self {
        self.__arg(11, labels)
    }

    /// Title, None or Any
    #[inline]
    pub fn milestone(self, milestone: &str) -> Self {
        self.__arg(12, milestone)
    }

    /// Sets `my_reaction_emoji`.
    #[inline]
    pub fn my_reaction_emoji(self, my_reaction_emoji: &str) -> Self {
        self.__arg(13, my_reaction_emoji)
    }

    /// Sets `order_by`.
    ///
    /// Default: `created_at`.
    #[inline]
    pub fn order_by(self, order_by: types::ListProjectIssuesOrderBy) -> Self {
        self.__arg(14, &order_by)
    }

    /// Sets `scope`.
    #[inline]
    pub fn scope(self, scope: types::ListProjectIssuesScope) -> Self {
        self.__arg(15, &scope)
    }

    /// Words to look for
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(16, search)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(17, &sort)
    }

    /// Sets `state`.
    #[inline]
    pub fn state(self, state: types::ListProjectIssuesState) -> Self {
        self.__arg(18, &state)
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

    /// Sets `with_labels_details`.
    #[inline]
    pub fn with_labels_details(self, with_labels_details: bool) -> Self {
        self.__arg(21, &with_labels_details)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(22, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(23, &per_page)
    }
}

/// How [`list_project_issues`](Issues::list_project_issues) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListProjectIssuesError = crate::errors::Error401_404_429;

/// `POST /api/v4/projects/{id}/issues`
pub enum CreateIssue {}
impl rt::Operation for CreateIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "createIssue",
            "POST",
            "/api/v4/projects/{id}/issues",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = CreateIssueError;
}

/// How [`create_issue`](Issues::create_issue) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type CreateIssueError = crate::errors::Error400_401_403_404_429;

/// `GET /api/v4/projects/{id}/issues/{issue_iid}`
pub enum GetIssue {}
impl rt::Operation for GetIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "getIssue",
            "GET",
            "/api/v4/projects/{id}/issues/{issue_iid}",
        )
        .params(&[rt::path("id"), rt::path("issue_iid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Issue>;
    type Failure = GetIssueError;
}

/// How [`get_issue`](Issues::get_issue) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type GetIssueError = crate::errors::Error401_404_429;

/// `PUT /api/v4/projects/{id}/issues/{issue_iid}`
pub enum UpdateIssue {}
impl rt::Operation for UpdateIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateIssue",
            "PUT",
            "/api/v4/projects/{id}/issues/{issue_iid}",
        )
        .params(&[rt::path("id"), rt::path("issue_iid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = UpdateIssueError;
}

/// How [`update_issue`](Issues::update_issue) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type UpdateIssueError = crate::errors::Error400_401_403_404_429;
