// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `branches`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `branches`.
#[derive(Debug, Clone, Copy)]
pub struct Branches<'a>(pub(crate) &'a Client);

impl Branches<'_> {
    /// List branches
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`Branch`](crate::types::Branch). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_branches(&self, id: &str) -> Call<ListBranches> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /api/v4/projects/{id}/repository/branches`
pub enum ListBranches {}
impl rt::Operation for ListBranches {
    const SPEC: rt::Spec = rt::Spec::new(
            "listBranches",
            "GET",
            "/api/v4/projects/{id}/repository/branches",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("search"),
                rt::query("regex"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Branch>>;
    type Failure = ListBranchesError;
}

impl Call<ListBranches> {
    /// Words to look for
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(1, search)
    }

    /// Sets `regex`.
    #[inline]
    pub fn regex(self, regex: &str) -> Self {
        self.__arg(2, regex)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(4, &per_page)
    }
}

/// How [`list_branches`](Branches::list_branches) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListBranchesError = crate::errors::Error401_404_429;
