// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Refs`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Refs`.
#[derive(Debug, Clone, Copy)]
pub struct Refs<'a>(pub(crate) &'a Client);

impl Refs<'_> {
    /// List branches
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedBranches`](crate::types::PaginatedBranches).
    #[inline]
    pub fn list_branches(&self, workspace: &str, repo_slug: &str) -> Call<ListBranches> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Create a branch
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Branch`](crate::types::Branch).
    #[inline]
    pub fn create_branch(
        &self,
        workspace: &str,
        repo_slug: &str,
        body: &types::CreateBranchBody,
    ) -> Call<CreateBranch> {
        Call(rt::Pending::new(&self.0.0).arg(0, workspace).arg(1, repo_slug).json(body))
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/refs/branches`
pub enum ListBranches {}
impl rt::Operation for ListBranches {
    const SPEC: rt::Spec = rt::Spec::new(
            "listBranches",
            "GET",
            "/repositories/{workspace}/{repo_slug}/refs/branches",
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
    type Success = rt::Json<types::PaginatedBranches>;
    type Failure = ListBranchesError;
}

impl Call<ListBranches> {
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

/// How [`list_branches`](Refs::list_branches) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListBranchesError = crate::errors::Error403_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/refs/branches`
pub enum CreateBranch {}
impl rt::Operation for CreateBranch {
    const SPEC: rt::Spec = rt::Spec::new(
            "createBranch",
            "POST",
            "/repositories/{workspace}/{repo_slug}/refs/branches",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Branch>;
    type Failure = CreateBranchError;
}

/// How [`create_branch`](Refs::create_branch) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateBranchError = crate::errors::Error403_404_429;
