// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `repos`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `repos`.
#[derive(Debug, Clone, Copy)]
pub struct Repos<'a>(pub(crate) &'a Client);

impl Repos<'_> {
    /// Get a repository
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`FullRepository`](crate::types::FullRepository).
    #[inline]
    pub fn get(&self, owner: &str, repo: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// List the repositories that the token can see
    ///
    /// Returns a list of [`Repository`](crate::types::Repository). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_for_authenticated_user(&self) -> Call<ListForAuthenticatedUser> {
        Call::__new(self.0)
    }

    /// List the repositories of an organization
    ///
    /// Returns a list of [`Repository`](crate::types::Repository). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_for_org(&self, org: &str) -> Call<ListForOrg> {
        Call::__new(self.0).__arg(0, org)
    }

    /// List commits
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns a list of [`Commit`](crate::types::Commit). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_commits(&self, owner: &str, repo: &str) -> Call<ListCommits> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// List branches
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns a list of [`ShortBranch`](crate::types::ShortBranch). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_branches(&self, owner: &str, repo: &str) -> Call<ListBranches> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// List releases
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns a list of [`Release`](crate::types::Release). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_releases(&self, owner: &str, repo: &str) -> Call<ListReleases> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// Publish a release
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`Release`](crate::types::Release).
    #[inline]
    pub fn create_release(
        &self,
        owner: &str,
        repo: &str,
        body: &types::ReposCreateReleaseBody,
    ) -> Call<CreateRelease> {
        Call(rt::Pending::new(&self.0.0).arg(0, owner).arg(1, repo).json(body))
    }

    /// Get the newest full release
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`Release`](crate::types::Release).
    #[inline]
    pub fn get_latest_release(&self, owner: &str, repo: &str) -> Call<GetLatestRelease> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo)
    }

    /// Get a file, or the entries of a folder
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`ReposGetContentResponse`](crate::types::ReposGetContentResponse).
    #[inline]
    pub fn get_content(&self, owner: &str, repo: &str, path: &str) -> Call<GetContent> {
        Call::__new(self.0).__arg(0, owner).__arg(1, repo).__arg(2, path)
    }

    /// Write a file in a commit of its own
    ///
    /// - `owner`: Account that the repository belongs to
    /// - `repo`: Name of the repository without .git
    ///
    /// Returns [`FileCommit`](crate::types::FileCommit).
    #[inline]
    pub fn create_or_update_file_contents(
        &self,
        owner: &str,
        repo: &str,
        path: &str,
        body: &types::ReposCreateOrUpdateFileContentsBody,
    ) -> Call<CreateOrUpdateFileContents> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, owner)
                .arg(1, repo)
                .arg(2, path)
                .json(body),
        )
    }
}

/// `GET /repos/{owner}/{repo}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new("repos/get", "GET", "/repos/{owner}/{repo}")
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FullRepository>;
    type Failure = GetError;
}

/// How [`get`](Repos::get) fails; the same as [`BasicError403_404`](crate::errors::BasicError403_404).
///
/// - 403 Forbidden: The token may not do this, or its calls are used up
/// - 404 Not Found: No such thing, or the token may not see it
pub type GetError = crate::errors::BasicError403_404;

/// `GET /user/repos`
pub enum ListForAuthenticatedUser {}
impl rt::Operation for ListForAuthenticatedUser {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/list-for-authenticated-user",
            "GET",
            "/user/repos",
        )
        .params(
            &[
                rt::query("visibility"),
                rt::query("affiliation"),
                rt::query("type"),
                rt::query("sort"),
                rt::query("direction"),
                rt::query("since"),
                rt::query("before"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Repository>>;
    type Failure = ListForAuthenticatedUserError;
}

impl Call<ListForAuthenticatedUser> {
    /// Sets `visibility`.
    ///
    /// Default: `all`.
    #[inline]
    pub fn visibility(
        self,
        visibility: types::ReposListForAuthenticatedUserVisibility,
    ) -> Self {
        self.__arg(0, &visibility)
    }

    /// Comma-separated list of owner, collaborator and organization_member
    ///
    /// Default: `owner,collaborator,organization_member`.
    #[inline]
    pub fn affiliation(self, affiliation: &str) -> Self {
        self.__arg(1, affiliation)
    }

    /// Sets `type`.
    ///
    /// Default: `all`.
    #[inline]
    pub fn r#type(self, r#type: types::ReposListForAuthenticatedUserType) -> Self {
        self.__arg(2, &r#type)
    }

    /// Sets `sort`.
    ///
    /// Default: `full_name`.
    #[inline]
    pub fn sort(self, sort: types::ReposListForAuthenticatedUserSort) -> Self {
        self.__arg(3, &sort)
    }

    /// Order
    #[inline]
    pub fn direction(self, direction: types::Direction) -> Self {
        self.__arg(4, &direction)
    }

    /// Only what changed after this time
    #[inline]
    pub fn since(self, since: &rt::DateTime) -> Self {
        self.__arg(5, since)
    }

    /// Only what changed before this time
    #[inline]
    pub fn before(self, before: &rt::DateTime) -> Self {
        self.__arg(6, before)
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

/// `GET /orgs/{org}/repos`
pub enum ListForOrg {}
impl rt::Operation for ListForOrg {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/list-for-org",
            "GET",
            "/orgs/{org}/repos",
        )
        .params(
            &[
                rt::path("org"),
                rt::query("type"),
                rt::query("sort"),
                rt::query("direction"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Repository>>;
    type Failure = ListForOrgError;
}

impl Call<ListForOrg> {
    /// Sets `type`.
    ///
    /// Default: `all`.
    #[inline]
    pub fn r#type(self, r#type: types::ReposListForOrgType) -> Self {
        self.__arg(1, &r#type)
    }

    /// Sets `sort`.
    ///
    /// Default: `created`.
    #[inline]
    pub fn sort(self, sort: types::ReposListForOrgSort) -> Self {
        self.__arg(2, &sort)
    }

    /// Order
    #[inline]
    pub fn direction(self, direction: types::Direction) -> Self {
        self.__arg(3, &direction)
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

/// How [`list_for_org`](Repos::list_for_org) fails; the same as [`BasicError403_404`](crate::errors::BasicError403_404).
///
/// - 403 Forbidden: The token may not do this, or its calls are used up
/// - 404 Not Found: No such thing, or the token may not see it
pub type ListForOrgError = crate::errors::BasicError403_404;

/// `GET /repos/{owner}/{repo}/commits`
pub enum ListCommits {}
impl rt::Operation for ListCommits {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/list-commits",
            "GET",
            "/repos/{owner}/{repo}/commits",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("sha"),
                rt::query("path"),
                rt::query("author"),
                rt::query("committer"),
                rt::query("since"),
                rt::query("until"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Commit>>;
    type Failure = ListCommitsError;
}

impl Call<ListCommits> {
    /// Branch or commit to start from
    #[inline]
    pub fn sha(self, sha: &str) -> Self {
        self.__arg(2, sha)
    }

    /// Only commits that touch this path
    #[inline]
    pub fn path(self, path: &str) -> Self {
        self.__arg(3, path)
    }

    /// Sets `author`.
    #[inline]
    pub fn author(self, author: &str) -> Self {
        self.__arg(4, author)
    }

    /// Sets `committer`.
    #[inline]
    pub fn committer(self, committer: &str) -> Self {
        self.__arg(5, committer)
    }

    /// Only what changed after this time
    #[inline]
    pub fn since(self, since: &rt::DateTime) -> Self {
        self.__arg(6, since)
    }

    /// Sets `until`.
    #[inline]
    pub fn until(self, until: &rt::DateTime) -> Self {
        self.__arg(7, until)
    }

    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(8, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(9, &page)
    }
}

/// `GET /repos/{owner}/{repo}/branches`
pub enum ListBranches {}
impl rt::Operation for ListBranches {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/list-branches",
            "GET",
            "/repos/{owner}/{repo}/branches",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("protected"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ShortBranch>>;
    type Failure = ListBranchesError;
}

impl Call<ListBranches> {
    /// Sets `protected`.
    #[inline]
    pub fn protected(self, protected: bool) -> Self {
        self.__arg(2, &protected)
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

/// How [`list_branches`](Repos::list_branches) fails; the same as [`GetLatestReleaseError`].
///
/// - 404 Not Found: No such thing, or the token may not see it
pub type ListBranchesError = GetLatestReleaseError;

/// `GET /repos/{owner}/{repo}/releases`
pub enum ListReleases {}
impl rt::Operation for ListReleases {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/list-releases",
            "GET",
            "/repos/{owner}/{repo}/releases",
        )
        .params(
            &[
                rt::path("owner"),
                rt::path("repo"),
                rt::query("per_page"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Release>>;
    type Failure = ListReleasesError;
}

impl Call<ListReleases> {
    /// Entries on a page, 100 at most
    ///
    /// Default: `30`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(2, &per_page)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }
}

/// How [`list_releases`](Repos::list_releases) fails; the same as [`GetLatestReleaseError`].
///
/// - 404 Not Found: No such thing, or the token may not see it
pub type ListReleasesError = GetLatestReleaseError;

/// `POST /repos/{owner}/{repo}/releases`
pub enum CreateRelease {}
impl rt::Operation for CreateRelease {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/create-release",
            "POST",
            "/repos/{owner}/{repo}/releases",
        )
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Release>;
    type Failure = CreateReleaseError;
}

/// How [`create_release`](Repos::create_release) fails; the same as [`BasicError404ValidationError422`](crate::errors::BasicError404ValidationError422).
///
/// - 404 Not Found: No such thing, or the token may not see it
/// - 422 Unprocessable Entity: A field is missing or wrong
pub type CreateReleaseError = crate::errors::BasicError404ValidationError422;

/// `GET /repos/{owner}/{repo}/releases/latest`
pub enum GetLatestRelease {}
impl rt::Operation for GetLatestRelease {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/get-latest-release",
            "GET",
            "/repos/{owner}/{repo}/releases/latest",
        )
        .params(&[rt::path("owner"), rt::path("repo")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Release>;
    type Failure = GetLatestReleaseError;
}

/// `GET /repos/{owner}/{repo}/contents/{path}`
pub enum GetContent {}
impl rt::Operation for GetContent {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/get-content",
            "GET",
            "/repos/{owner}/{repo}/contents/{path}",
        )
        .params(
            &[rt::path("owner"), rt::path("repo"), rt::path("path"), rt::query("ref")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ReposGetContentResponse>;
    type Failure = GetContentError;
}

impl Call<GetContent> {
    /// Branch, tag or commit; else the default branch
    #[inline]
    pub fn r#ref(self, r#ref: &str) -> Self {
        self.__arg(3, r#ref)
    }
}

/// How [`get_content`](Repos::get_content) fails; the same as [`BasicError403_404`](crate::errors::BasicError403_404).
///
/// - 403 Forbidden: The token may not do this, or its calls are used up
/// - 404 Not Found: No such thing, or the token may not see it
pub type GetContentError = crate::errors::BasicError403_404;

/// `PUT /repos/{owner}/{repo}/contents/{path}`
pub enum CreateOrUpdateFileContents {}
impl rt::Operation for CreateOrUpdateFileContents {
    const SPEC: rt::Spec = rt::Spec::new(
            "repos/create-or-update-file-contents",
            "PUT",
            "/repos/{owner}/{repo}/contents/{path}",
        )
        .params(&[rt::path("owner"), rt::path("repo"), rt::path("path")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::FileCommit>;
    type Failure = CreateOrUpdateFileContentsError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateOrUpdateFileContentsError {
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The call clashes with the current state
    Conflict(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    CreateOrUpdateFileContentsError {
        404 => NotFound(rt::Json<types::BasicError>),
        409 => Conflict(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetLatestReleaseError {
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
}

rt::failures! {
    GetLatestReleaseError { 404 => NotFound(rt::Json<types::BasicError>) }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListCommitsError {
    /// The request is malformed
    BadRequest(crate::Reply<types::BasicError>),
    /// No such thing, or the token may not see it
    NotFound(crate::Reply<types::BasicError>),
    /// The call clashes with the current state
    Conflict(crate::Reply<types::BasicError>),
}

rt::failures! {
    ListCommitsError {
        400 => BadRequest(rt::Json<types::BasicError>),
        404 => NotFound(rt::Json<types::BasicError>),
        409 => Conflict(rt::Json<types::BasicError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListForAuthenticatedUserError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::BasicError>),
    /// The token may not do this, or its calls are used up
    Forbidden(crate::Reply<types::BasicError>),
    /// A field is missing or wrong
    UnprocessableEntity(crate::Reply<types::ValidationError>),
}

rt::failures! {
    ListForAuthenticatedUserError {
        401 => Unauthorized(rt::Json<types::BasicError>),
        403 => Forbidden(rt::Json<types::BasicError>),
        422 => UnprocessableEntity(rt::Json<types::ValidationError>),
    }
}
