// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Repositories`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Repositories`.
#[derive(Debug, Clone, Copy)]
pub struct Repositories<'a>(pub(crate) &'a Client);

impl Repositories<'_> {
    /// List the repositories of a workspace
    ///
    /// - `workspace`: Id or UUID of the workspace
    ///
    /// Returns [`PaginatedRepositories`](crate::types::PaginatedRepositories).
    #[inline]
    pub fn list_repositories(&self, workspace: &str) -> Call<ListRepositories> {
        Call::__new(self.0).__arg(0, workspace)
    }

    /// Get a repository
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Repository`](crate::types::Repository).
    #[inline]
    pub fn get_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<GetRepository> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Create a repository
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    ///
    /// Returns [`Repository`](crate::types::Repository).
    #[inline]
    pub fn create_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<CreateRepository> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }

    /// Delete a repository
    ///
    /// - `workspace`: Id or UUID of the workspace
    /// - `repo_slug`: Slug or UUID of the repository
    #[inline]
    pub fn delete_repository(
        &self,
        workspace: &str,
        repo_slug: &str,
    ) -> Call<DeleteRepository> {
        Call::__new(self.0).__arg(0, workspace).__arg(1, repo_slug)
    }
}

/// `GET /repositories/{workspace}`
pub enum ListRepositories {}
impl rt::Operation for ListRepositories {
    const SPEC: rt::Spec = rt::Spec::new(
            "listRepositories",
            "GET",
            "/repositories/{workspace}",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::query("role").explode(false),
                rt::query("q").explode(false),
                rt::query("sort").explode(false),
                rt::query("page").explode(false),
                rt::query("pagelen").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PaginatedRepositories>;
    type Failure = ListRepositoriesError;
}

impl Call<ListRepositories> {
    /// Sets `role`.
    #[inline]
    pub fn role(self, role: types::ListRepositoriesRole) -> Self {
        self.__arg(1, &role)
    }

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

/// `GET /repositories/{workspace}/{repo_slug}`
pub enum GetRepository {}
impl rt::Operation for GetRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "getRepository",
            "GET",
            "/repositories/{workspace}/{repo_slug}",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Repository>;
    type Failure = GetRepositoryError;
}

/// How [`get_repository`](Repositories::get_repository) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetRepositoryError = crate::errors::Error403_404_429;

/// `POST /repositories/{workspace}/{repo_slug}`
pub enum CreateRepository {}
impl rt::Operation for CreateRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "createRepository",
            "POST",
            "/repositories/{workspace}/{repo_slug}",
        )
        .params(&[rt::path("workspace"), rt::path("repo_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Repository>;
    type Failure = CreateRepositoryError;
}

impl Call<CreateRepository> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::Repository) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_repository`](Repositories::create_repository) fails; the same as [`Error400_401_429`](crate::errors::Error400_401_429).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 429 Too Many Requests: Too many calls
pub type CreateRepositoryError = crate::errors::Error400_401_429;

/// `DELETE /repositories/{workspace}/{repo_slug}`
pub enum DeleteRepository {}
impl rt::Operation for DeleteRepository {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteRepository",
            "DELETE",
            "/repositories/{workspace}/{repo_slug}",
        )
        .params(
            &[
                rt::path("workspace"),
                rt::path("repo_slug"),
                rt::query("redirect_to").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteRepositoryError;
}

impl Call<DeleteRepository> {
    /// Where it moved to
    #[inline]
    pub fn redirect_to(self, redirect_to: &str) -> Self {
        self.__arg(2, redirect_to)
    }
}

/// How [`delete_repository`](Repositories::delete_repository) fails; the same as [`Error403_404_429`](crate::errors::Error403_404_429).
///
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type DeleteRepositoryError = crate::errors::Error403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListRepositoriesError {
    /// No such thing
    NotFound(crate::Reply<types::Error>),
    /// The thing has moved
    Gone(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    ListRepositoriesError {
        404 => NotFound(rt::Json<types::Error>),
        410 => Gone(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
