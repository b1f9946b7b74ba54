// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Pullrequests`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Pullrequests`.
#[derive(Debug, Clone, Copy)]
pub struct Pullrequests<'a>(pub(crate) &'a Client);

impl Pullrequests<'_> {
    /// List pull requests
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`PaginatedPullrequests`](crate::types::PaginatedPullrequests).
    #[inline]
    pub fn list_pull_requests(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<ListPullRequests> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Open a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Pullrequest`](crate::types::Pullrequest).
    #[inline]
    pub fn create_pull_request(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<CreatePullRequest> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Get a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`Pullrequest`](crate::types::Pullrequest).
    #[inline]
    pub fn get_pull_request(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
    ) -> Call<GetPullRequest> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, &pull_request_id)
    }

    /// Approve a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`Participant`](crate::types::Participant).
    #[inline]
    pub fn approve_pull_request(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
    ) -> Call<ApprovePullRequest> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, &pull_request_id)
    }

    /// Decline a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`Pullrequest`](crate::types::Pullrequest).
    #[inline]
    pub fn decline_pull_request(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
    ) -> Call<DeclinePullRequest> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, &pull_request_id)
    }

    /// Merge a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`Pullrequest`](crate::types::Pullrequest), or nothing.
    #[inline]
    pub fn merge_pull_request(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
    ) -> Call<MergePullRequest> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, &pull_request_id)
    }

    /// List the comments of a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`PaginatedPullrequestComments`](crate::types::PaginatedPullrequestComments).
    #[inline]
    pub fn list_pull_request_comments(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
    ) -> Call<ListPullRequestComments> {
        Call::__new(self.0)
            .__arg(0, workspace)
            .__arg(1, repo_slug)
            .__arg(2, &pull_request_id)
    }

    /// Comment on a pull request
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    /// - `pull_request_id`: Number of the pull request
    ///
    /// Returns [`Comment`](crate::types::Comment).
    #[inline]
    pub fn create_pull_request_comment(
        &self,
        workspace: &str,
        repo_slug: &str,
        pull_request_id: i64,
        body: &types::Comment,
    ) -> Call<CreatePullRequestComment> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, workspace)
                .arg(1, repo_slug)
                .arg(2, &pull_request_id)
                .json(body),
        )
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/pullrequests`
pub enum ListPullRequests {}
impl rt::Operation for ListPullRequests {
    const SPEC: rt::Spec = rt::Spec::new(
            "listPullRequests",
            "GET",
            "/repositories/{workspace}/{repo_slug}/pullrequests",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("state").explode(false),
                rt::query("q").explode(false),
                rt::query("sort").explode(false),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedPullrequests>;
    type Failure = ListPullRequestsError;
}

impl Call<ListPullRequests> {
    /// Only this state; else the open ones
    #[inline]
    pub fn state(self, state: types::ListPullRequestsState) -> Self {
        self.__arg(2, &state)
    }

    /// Filter
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(3, q)
    }

    /// Field to sort by
    #[inline]
    pub fn sort(self, sort: &str) -> Self {
        self.__arg(4, sort)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(5, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(6, &pagelen)
    }
}

/// How [`list_pull_requests`](Pullrequests::list_pull_requests) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListPullRequestsError = crate::errors::Error401_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pullrequests`
pub enum CreatePullRequest {}
impl rt::Operation for CreatePullRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "createPullRequest",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pullrequests",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Pullrequest>;
    type Failure = CreatePullRequestError;
}

impl Call<CreatePullRequest> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PullrequestRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_pull_request`](Pullrequests::create_pull_request) fails; the same as [`Error400_401_429`](crate::errors::Error400_401_429).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 429 Too Many Requests: Too many calls
pub type CreatePullRequestError = crate::errors::Error400_401_429;

/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}`
pub enum GetPullRequest {}
impl rt::Operation for GetPullRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPullRequest",
            "GET",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pull_request_id")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Pullrequest>;
    type Failure = GetPullRequestError;
}

/// How [`get_pull_request`](Pullrequests::get_pull_request) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetPullRequestError = crate::errors::Error401_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve`
pub enum ApprovePullRequest {}
impl rt::Operation for ApprovePullRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "approvePullRequest",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pull_request_id")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Participant>;
    type Failure = ApprovePullRequestError;
}

/// How [`approve_pull_request`](Pullrequests::approve_pull_request) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ApprovePullRequestError = crate::errors::Error401_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline`
pub enum DeclinePullRequest {}
impl rt::Operation for DeclinePullRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "declinePullRequest",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pull_request_id")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Pullrequest>;
    type Failure = DeclinePullRequestError;
}

/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge`
pub enum MergePullRequest {}
impl rt::Operation for MergePullRequest {
    const SPEC: rt::Spec = rt::Spec::new(
            "mergePullRequest",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::path("pull_request_id"),
                rt::query("async").explode(false),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::OrEmpty<rt::Json<types::Pullrequest>>;
    type Failure = MergePullRequestError;
}

impl Call<MergePullRequest> {
    /// Merge in the background
    #[inline]
    pub fn r#async(self, r#async: bool) -> Self {
        self.__arg(3, &r#async)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PullrequestMergeParameters) -> Self {
        Call(self.0.json(body))
    }
}

/// `GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
pub enum ListPullRequestComments {}
impl rt::Operation for ListPullRequestComments {
    const SPEC: rt::Spec = rt::Spec::new(
            "listPullRequestComments",
            "GET",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::path("pull_request_id"),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedPullrequestComments>;
    type Failure = ListPullRequestCommentsError;
}

impl Call<ListPullRequestComments> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }

    /// Values on a page, 100 at most mostly
    #[inline]
    pub fn pagelen(self, pagelen: i64) -> Self {
        self.__arg(4, &pagelen)
    }
}

/// How [`list_pull_request_comments`](Pullrequests::list_pull_request_comments) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListPullRequestCommentsError = crate::errors::Error403_404_429;

/// `POST /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments`
pub enum CreatePullRequestComment {}
impl rt::Operation for CreatePullRequestComment {
    const SPEC: rt::Spec = rt::Spec::new(
            "createPullRequestComment",
            "POST",
            "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        )
        .params(
            &[rt::path("workspace"), rt::path("repo_slug"), rt::path("pull_request_id")],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Comment>;
    type Failure = CreatePullRequestCommentError;
}

/// How [`create_pull_request_comment`](Pullrequests::create_pull_request_comment) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreatePullRequestCommentError = crate::errors::Error403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeclinePullRequestError {
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
    /// It took too long
    Status555(crate::Reply<types::Error>),
}

rt::failures! {
    DeclinePullRequestError {
        429 => TooManyRequests(rt::Json<types::Error>),
        555 => Status555(rt::Json<types::Error>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum MergePullRequestError {
    /// The call clashes with the current state
    Conflict(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
    /// It took too long
    Status555(crate::Reply<types::Error>),
}

rt::failures! {
    MergePullRequestError {
        409 => Conflict(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        555 => Status555(rt::Json<types::Error>),
    }
}
