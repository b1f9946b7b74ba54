// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `commits`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `commits`.
#[derive(Debug, Clone, Copy)]
pub struct Commits<'a>(pub(crate) &'a Client);

impl Commits<'_> {
    /// List commits
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`Commit`](crate::types::Commit). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_commits(&self, id: &str) -> Call<ListCommits> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /api/v4/projects/{id}/repository/commits`
pub enum ListCommits {}
impl rt::Operation for ListCommits {
    const SPEC: rt::Spec = rt::Spec::new(
            "listCommits",
            "GET",
            "/api/v4/projects/{id}/repository/commits",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("ref_name"),
                rt::query("since"),
                rt::query("until"),
                rt::query("path"),
                rt::query("author"),
                rt::query("all"),
                rt::query("with_stats"),
                rt::query("first_parent"),
                rt::query("order"),
                rt::query("trailers"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Commit>>;
    type Failure = ListCommitsError;
}

impl Call<ListCommits> {
    /// Branch, tag or range
    #[inline]
    pub fn ref_name(self, ref_name: &str) -> Self {
        self.__arg(1, ref_name)
    }

    /// Sets `since`.
    #[inline]
    pub fn since(self, since: &rt::DateTime) -> Self {
        self.__arg(2, since)
    }

    /// Sets `until`.
    #[inline]
    pub fn until(self, until: &rt::DateTime) -> Self {
        self.__arg(3, until)
    }

    /// Sets `path`.
    #[inline]
    pub fn path(self, path: &str) -> Self {
        self.__arg(4, path)
    }

    /// Sets `author`.
    #[inline]
    pub fn author(self, author: &str) -> Self {
        self.__arg(5, author)
    }

    /// Sets `all`.
    #[inline]
    pub fn all(self, all: bool) -> Self {
        self.__arg(6, &all)
    }

    /// Sets `with_stats`.
    #[inline]
    pub fn with_stats(self, with_stats: bool) -> Self {
        self.__arg(7, &with_stats)
    }

    /// Sets `first_parent`.
    #[inline]
    pub fn first_parent(self, first_parent: bool) -> Self {
        self.__arg(8, &first_parent)
    }

    /// Sets `order`.
    #[inline]
    pub fn order(self, order: types::ListCommitsOrder) -> Self {
        self.__arg(9, &order)
    }

    /// Sets `trailers`.
    #[inline]
    pub fn trailers(self, trailers: bool) -> Self {
        self.__arg(10, &trailers)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(11, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(12, &per_page)
    }
}

/// How [`list_commits`](Commits::list_commits) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListCommitsError = crate::errors::Error401_404_429;
