// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `issues`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `issues`.
#[derive(Debug, Clone, Copy)]
pub struct Issues<'a>(pub(crate) &'a Client);

impl Issues<'_> {
    /// List issues and pull requests
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns a list of [`Issue`](crate::types::Issue). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_for_repo(&self, owner: &str, repo: &str) -> Call<ListForRepo> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// Open an issue
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`Issue`](crate::types::Issue).
    #[inline]
    pub fn create(
        &self,
        owner: &str,
        repo: &str,
        body: &types::IssuesCreateBody,
    ) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).arg(0, owner).arg(1, repo).json(body))
    }

    /// Get an issue
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `issue_number`: Number of the issue
    ///
    /// Returns [`Issue`](crate::types::Issue).
    #[inline]
    pub fn get(&self, owner: &str, repo: &str, issue_number: i64) -> Call<Get> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, &issue_number)
    }

    /// Change an issue, or close it
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `issue_number`: Number of the issue
    ///
    /// Returns [`Issue`](crate::types::Issue).
    #[inline]
    pub fn update(&self, owner: &str, repo: &str, issue_number: i64) -> Call<Update> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, &issue_number)
    }

    /// List the comments of an issue
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `issue_number`: Number of the issue
    ///
    /// Returns a list of [`IssueComment`](crate::types::IssueComment). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_comments(
        &self,
        owner: &str,
        repo: &str,
        issue_number: i64,
    ) -> Call<ListComments> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, &issue_number)
    }

    /// Comment on an issue or pull request
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    /// - `issue_number`: Number of the issue
    ///
    /// Returns [`IssueComment`](crate::types::IssueComment).
    #[inline]
    pub fn create_comment(
        &self,
        owner: &str,
        repo: &str,
        issue_number: i64,
        body: &types::IssuesCreateCommentBody,
    ) -> Call<CreateComment> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, owner)
                .arg(1, repo)
                .arg(2, &issue_number)
                .json(body),
        )
    }
}

/// `GET /repos/{owner}/{repo}/issues`
pub enum ListForRepo {}
impl rt::Operation for ListForRepo {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/list-for-repo",
            "GET",
            "/repos/{owner}/{repo}/issues",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("milestone"),
                rt::query("state"),
                rt::query("assignee"),
                rt::query("type"),
                rt::query("creator"),
                rt::query("mentioned"),
                rt::query("labels"),
                rt::query("sort"),
                rt::query("direction"),
                rt::query("since"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Issue>>;
    type Failure = ListForRepoError;
}

impl Call<ListForRepo> {
    /// Number, * or none
    #[inline]
    pub fn milestone(self, milestone: &str) -> Self {
        self.__arg(2, milestone)
    }

    /// Sets `state`.
    ///
    /// Default: `open`.
    #[inline]
    pub fn state(self, state: types::IssuesListForRepoState) -> Self {
        self.__arg(3, &state)
    }

    /// Sets `assignee`.
    #[inline]
    pub fn assignee(self, assignee: &str) -> Self {
        self.__arg(4, assignee)
    }

    /// Sets `type`.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        self.__arg(5, r#type)
    }

    /// Sets `creator`.
    #[inline]
    pub fn creator(self, creator: &str) -> Self {
        self.__arg(6, creator)
    }

    /// Sets `mentioned`.
    #[inline]
    pub fn mentioned(self, mentioned: &str) -> Self {
        self.__arg(7, mentioned)
    }

    /// Comma-separated names
    #[inline]
    pub fn labels(self, labels: &str) -> Self {
        self.__arg(8, labels)
    }

    /// Sets `sort`.
    ///
    /// Default: `created`.
    #[inline]
    pub fn sort(self, sort: types::IssuesListForRepoSort) -> Self {
        self.__arg(9, &sort)
    }

    /// Sets `direction`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn direction(self, direction: types::IssuesListForRepoDirection) -> Self {
        self.__arg(10, &direction)
    }

    /// Only what changed after this time
    #[inline]
    pub fn since(self, since: &rt::DateTime) -> Self {
        self.__arg(11, since)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(12, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(13, &page)
    }
}

/// How [`list_for_repo`](Issues::list_for_repo) fails; the same as [`BasicError404ValidationError422`](crate::errors::BasicError404ValidationError422).
///
/// - 404 Not Found: No such thing, or the token may not see it
/// - 422 Unprocessable Entity: A field is missing or wrong
pub type ListForRepoError = crate::errors::BasicError404ValidationError422;

/// `POST /repos/{owner}/{repo}/issues`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/create",
            "POST",
            "/repos/{owner}/{repo}/issues",
        )
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = CreateError;
}

/// `GET /repos/{owner}/{repo}/issues/{issue_number}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/get",
            "GET",
            "/repos/{owner}/{repo}/issues/{issue_number}",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("issue_number")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Issue>;
    type Failure = GetError;
}

/// `PATCH /repos/{owner}/{repo}/issues/{issue_number}`
pub enum Update {}
impl rt::Operation for Update {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/update",
            "PATCH",
            "/repos/{owner}/{repo}/issues/{issue_number}",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("issue_number")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Issue>;
    type Failure = UpdateError;
}

impl Call<Update> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::IssuesUpdateBody) -> Self {
        Call(self.0.json(body))
    }
}

/// `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`
pub enum ListComments {}
impl rt::Operation for ListComments {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/list-comments",
            "GET",
            "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::path("issue_number"),
                rt::query("since"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::IssueComment>>;
    type Failure = ListCommentsError;
}

impl Call<ListComments> {
    /// Only what changed after this time
    #[inline]
    pub fn since(self, since: &rt::DateTime) -> Self {
        self.__arg(3, since)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(4, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(5, &page)
    }
}

/// How [`list_comments`](Issues::list_comments) fails; the same as [`GetError`].
///
/// - 404 Not Found: No such thing, or the token may not see it
/// - 410 Gone: The thing was deleted, or the feature is switched off
pub type ListCommentsError = GetError;

/// `POST /repos/{owner}/{repo}/issues/{issue_number}/comments`
pub enum CreateComment {}
impl rt::Operation for CreateComment {
    const SPEC: rt::Spec = rt::Spec::new(
            "issues/create-comment",
            "POST",
            "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("issue_number")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::IssueComment>;
    type Failure = CreateCommentError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateCommentError {
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The thing was deleted, or the feature is switched off
    Gone(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    CreateCommentError {
        403 => Forbidden(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        410 => Gone(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateError {
    /// The request is malformed
    BadRequest(crate::Reply<types::BasicError>),
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The thing was deleted, or the feature is switched off
    Gone(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
    /// The service is not available
    ServiceUnavailable(crate::Reply<types::ServiceError>),
}

rt::failures! {
    CreateError {
        400 => BadRequest(rt::Json<types::BasicError>),
        403 => Forbidden(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        410 => Gone(rt::Json<types::BasicError>),
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
pub enum GetError {
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The thing was deleted, or the feature is switched off
    Gone(crate::Reply<types::BasicError>),
}

rt::failures! {
    GetError {
        404 => NotFound(rt::Json<types::BasicError>),
        410 => Gone(rt::Json<types::BasicError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateError {
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The thing was deleted, or the feature is switched off
    Gone(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
    /// The service is not available
    ServiceUnavailable(crate::Reply<types::ServiceError>),
}

rt::failures! {
    UpdateError {
        403 => Forbidden(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        410 => Gone(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
        503 => ServiceUnavailable(rt::Json<types::ServiceError>),
    }
}
