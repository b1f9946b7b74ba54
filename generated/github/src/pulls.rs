// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `pulls`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `pulls`.
#[derive(Debug, Clone, Copy)]
pub struct Pulls<'a>(pub(crate) &'a Client);

impl Pulls<'_> {
    /// List pull requests
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns a list of [`PullRequestSimple`](crate::types::PullRequestSimple). Headers of answers: `Link` (200).
    #[inline]
    pub fn list(&self, owner: &str, repo: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// Open a pull request
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`PullRequest`](crate::types::PullRequest).
    #[inline]
    pub fn create(
        &self,
        owner: &str,
        repo: &str,
        body: &types::PullsCreateBody,
    ) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).arg(0, owner).arg(1, repo).json(body))
    }

    /// Get a pull request
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `pull_number`: Number of the pull request
    ///
    /// Returns [`PullRequest`](crate::types::PullRequest).
    #[inline]
    pub fn get(&self, owner: &str, repo: &str, pull_number: i64) -> Call<Get> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, &pull_number)
    }

    /// Merge a pull request
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `pull_number`: Number of the pull request
    ///
    /// Returns [`PullRequestMergeResult`](crate::types::PullRequestMergeResult).
    #[inline]
    pub fn merge(&self, owner: &str, repo: &str, pull_number: i64) -> Call<Merge> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, &pull_number)
    }
}

/// `GET /repos/{owner}/{repo}/pulls`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "pulls/list",
            "GET",
            "/repos/{owner}/{repo}/pulls",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("state"),
                rt::query("head"),
                rt::query("base"),
                rt::query("sort"),
                rt::query("direction"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::PullRequestSimple>>;
    type Failure = ListError;
}

impl Call<List> {
    /// Sets `state`.
    ///
    /// Default: `open`.
    #[inline]
    pub fn state(self, state: types::PullsListState) -> Self {
        self.__arg(2, &state)
    }

    /// user:branch that the change comes from
    #[inline]
    pub fn head(self, head: &str) -> Self {
        self.__arg(3, head)
    }

    /// Branch that it goes to
    #[inline]
    pub fn base(self, base: &str) -> Self {
        self.__arg(4, base)
    }

    /// Sets `sort`.
    ///
    /// Default: `created`.
    #[inline]
    pub fn sort(self, sort: types::PullsListSort) -> Self {
        self.__arg(5, &sort)
    }

    /// Order
    #[inline]
    pub fn direction(self, direction: types::Direction) -> Self {
        self.__arg(6, &direction)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(7, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(8, &page)
    }
}

/// `POST /repos/{owner}/{repo}/pulls`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "pulls/create",
            "POST",
            "/repos/{owner}/{repo}/pulls",
        )
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::PullRequest>;
    type Failure = CreateError;
}

/// `GET /repos/{owner}/{repo}/pulls/{pull_number}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "pulls/get",
            "GET",
            "/repos/{owner}/{repo}/pulls/{pull_number}",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("pull_number")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PullRequest>;
    type Failure = GetError;
}

/// `PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge`
pub enum Merge {}
impl rt::Operation for Merge {
    const SPEC: rt::Spec = rt::Spec::new(
            "pulls/merge",
            "PUT",
            "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("pull_number")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::PullRequestMergeResult>;
    type Failure = MergeError;
}

impl Call<Merge> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PullsMergeBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateError {
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    CreateError {
        403 => Forbidden(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetError {
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The service is not available
    ServiceUnavailable(crate::Reply<types::ServiceError>),
}

rt::failures! {
    GetError {
        404 => NotFound(rt::Json<types::BasicError>),
        503 => ServiceUnavailable(rt::Json<types::ServiceError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListError {
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    ListError { 422 => UnprocessableEntity(rt::Json<types::ValidationError>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum MergeError {
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The state of the pull request does not allow it
    MethodNotAllowed(crate::Reply<types::BasicError>),
    /// The call clashes with the current state
    Conflict(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    MergeError {
        403 => Forbidden(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        405 => MethodNotAllowed(rt::Json<types::BasicError>),
        409 => Conflict(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}
