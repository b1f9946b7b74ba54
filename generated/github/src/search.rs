// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `search`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `search`.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(pub(crate) &'a Client);

impl Search<'_> {
    /// Search issues and pull requests
    ///
    /// - `q`: Words and qualifiers to search for
    ///
    /// Returns [`SearchIssuesAndPullRequestsResponse`](crate::types::SearchIssuesAndPullRequestsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn issues_and_pull_requests(&self, q: &str) -> Call<IssuesAndPullRequests> {
        Call::__new(self.0).__arg(0, q)
    }

    /// Search repositories
    ///
    /// - `q`: Words and qualifiers to search for
    ///
    /// Returns [`SearchReposResponse`](crate::types::SearchReposResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn repos(&self, q: &str) -> Call<Repos> {
        Call::__new(self.0).__arg(0, q)
    }
}

/// `GET /search/issues`
pub enum IssuesAndPullRequests {}
impl rt::Operation for IssuesAndPullRequests {
    const SPEC: rt::Spec = rt::Spec::new(
            "search/issues-and-pull-requests",
            "GET",
            "/search/issues",
        )
        .params(
            &[
                rt::query("q"),
                rt::query("sort"),
                rt::query("order"),
                rt::query("advanced_search"),
                rt::query("search_type"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SearchIssuesAndPullRequestsResponse>;
    type Failure = IssuesAndPullRequestsError;
}

impl Call<IssuesAndPullRequests> {
    /// Sets `sort`.
    #[inline]
    pub fn sort(self, sort: types::SearchIssuesAndPullRequestsSort) -> Self {
        self.__arg(1, &sort)
    }

    /// Sets `order`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn order(self, order: types::SearchIssuesAndPullRequestsOrder) -> Self {
        self.__arg(2, &order)
    }

    /// true for the advanced syntax
    #[inline]
    pub fn advanced_search(self, advanced_search: &str) -> Self {
        self.__arg(3, advanced_search)
    }

    /// Sets `search_type`.
    #[inline]
    pub fn search_type(
        self,
        search_type: types::SearchIssuesAndPullRequestsSearchType,
    ) -> Self {
        self.__arg(4, &search_type)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(5, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(6, &page)
    }
}

/// `GET /search/repositories`
pub enum Repos {}
impl rt::Operation for Repos {
    const SPEC: rt::Spec = rt::Spec::new("search/repos", "GET", "/search/repositories")
        .params(
            &[
                rt::query("q"),
                rt::query("sort"),
                rt::query("order"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SearchReposResponse>;
    type Failure = ReposError;
}

impl Call<Repos> {
    /// Sets `sort`.
    #[inline]
    pub fn sort(self, sort: types::SearchReposSort) -> Self {
        self.__arg(1, &sort)
    }

    /// Sets `order`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn order(self, order: types::SearchReposOrder) -> Self {
        self.__arg(2, &order)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(3, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum IssuesAndPullRequestsError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::BasicError>),
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
    /// The service is not available
    ServiceUnavailable(crate::Reply<types::ServiceError>),
}

rt::failures! {
    IssuesAndPullRequestsError {
        401 => Unauthorized(rt::Json<types::BasicError>),
        403 => Forbidden(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
        503 => ServiceUnavailable(rt::Json<types::ServiceError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReposError {
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
    /// The service is not available
    ServiceUnavailable(crate::Reply<types::ServiceError>),
}

rt::failures! {
    ReposError {
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
        503 => ServiceUnavailable(rt::Json<types::ServiceError>),
    }
}
