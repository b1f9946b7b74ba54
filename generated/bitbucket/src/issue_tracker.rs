// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Issue tracker`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Issue tracker`.
#[derive(Debug, Clone, Copy)]
pub struct IssueTracker<'a>(pub(crate) &'a Client);

impl IssueTracker<'_> {
    /// List issues
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedIssues`](crate::types::PaginatedIssues).
    #[inline]
    pub fn list_issues(&self, workspace: &str, repo_slug: &str) -> Call<ListIssues> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Open an issue
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Issue`](crate::types::Issue).
    #[inline]
    pub fn create_issue(
        &self,
        workspace: &str,
        repo_slug: &str,
        body: &types::Issue,
    ) -> Call<CreateIssue> {
        Call(rt::Pending::new(&self.0.0).arg(0, workspace).arg(1, repo_slug).json(body))
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/issues`
pub enum ListIssues {}
impl rt::Operation for ListIssues {
    const SPEC: rt::Spec = rt::Spec::new(
            "listIssues",
            "GET",
            "/repositories/{workspace}/{repo_slug}/issues",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("q").explode(false),
                rt::query("sort").explode(false),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedIssues>;
    type Failure = ListIssuesError;
}

impl Call<ListIssues> {
    /// Filter
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(2, q)
    }

    /// Field to sort by
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(3, sort)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(5, &pagelen)
    }
}

/// How [`list_issues`](IssueTracker::list_issues) fails; the same as [`Error404_429`](crate::errors::Error404_429).
///
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListIssuesError = crate::errors::Error404_429;

/// `POST /repositories/{workspace}/{repo_slug}/issues`
pub enum CreateIssue {}
impl rt::Operation for CreateIssue {
    const SPEC: rt::Spec = rt::Spec::new(
            "createIssue",
            "POST",
            "/repositories/{workspace}/{repo_slug}/issues",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = CreateIssueError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateIssueError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    CreateIssueError {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
