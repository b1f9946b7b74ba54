// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Commits`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Commits`.
#[derive(Debug, Clone, Copy)]
pub struct Commits<'a>(pub(crate) &'a Client);

impl Commits<'_> {
    /// List commits, newest first
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedChangeset`](crate::types::PaginatedChangeset).
    #[inline]
    pub fn list_commits(&self, workspace: &str, repo_slug: &str) -> Call<ListCommits> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Get a commit
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `commit`: Hash of the commit
    ///
    /// Returns [`Commit`](crate::types::Commit).
    #[inline]
    pub fn get_commit(
        &self,
        workspace: &str,
        repo_slug: &str,
        commit: &str,
    ) -> Call<GetCommit> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug).__arg(2, commit)
    }

    /// Report the result of a build
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `commit`: Hash of the commit
    ///
    /// Returns [`Commitstatus`](crate::types::Commitstatus).
    #[inline]
    pub fn create_build_status(
        &self,
        workspace: &str,
        repo_slug: &str,
        commit: &str,
    ) -> Call<CreateBuildStatus> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug).__arg(2, commit)
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/commits`
pub enum ListCommits {}
impl rt::Operation for ListCommits {
    const SPEC: rt::Spec = rt::Spec::new(
            "listCommits",
            "GET",
            "/repositories/{workspace}/{repo_slug}/commits",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedChangeset>;
    type Failure = ListCommitsError;
}

impl Call<ListCommits> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(2, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(3, &pagelen)
    }
}

/// How [`list_commits`](Commits::list_commits) fails; the same as [`Error404_429`](crate::errors::Error404_429).
///
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListCommitsError = crate::errors::Error404_429;

/// `GET /repositories/{workspace}/{repo_slug}/commit/{commit}`
pub enum GetCommit {}
impl rt::Operation for GetCommit {
    const SPEC: rt::Spec = rt::Spec::new(
            "getCommit",
            "GET",
            "/repositories/{workspace}/{repo_slug}/commit/{commit}",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug"), rt::path("commit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Commit>;
    type Failure = GetCommitError;
}

/// How [`get_commit`](Commits::get_commit) fails; the same as [`Error404_429`](crate::errors::Error404_429).
///
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetCommitError = crate::errors::Error404_429;

/// `POST /repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build`
pub enum CreateBuildStatus {}
impl rt::Operation for CreateBuildStatus {
    const SPEC: rt::Spec = rt::Spec::new(
            "createBuildStatus",
            "POST",
            "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug"), rt::path("commit")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Commitstatus>;
    type Failure = CreateBuildStatusError;
}

impl Call<CreateBuildStatus> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::Commitstatus) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_build_status`](Commits::create_build_status) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateBuildStatusError = crate::errors::Error401_404_429;
