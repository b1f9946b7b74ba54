// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `releases`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `releases`.
#[derive(Debug, Clone, Copy)]
pub struct Releases<'a>(pub(crate) &'a Client);

impl Releases<'_> {
    /// List releases
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns a list of [`Release`](crate::types::Release). Headers of answers: `Link` (200), `X-Next-Page` (200), `X-Total` (200), `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_releases(&self, id: &str) -> Call<ListReleases> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Publish a release
    ///
    /// - `id`: Id or URL-encoded path
    ///
    /// Returns [`Release`](crate::types::Release). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_release(
        &self,
        id: &str,
        body: &types::CreateReleaseBody,
    ) -> Call<CreateRelease> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }
}

/// `GET /api/v4/projects/{id}/releases`
pub enum ListReleases {}
impl rt::Operation for ListReleases {
    const SPEC: rt::Spec = rt::Spec::new(
            "listReleases",
            "GET",
            "/api/v4/projects/{id}/releases",
        )
        .params(
            &[
                rt::path("id"),
                rt::query("order_by"),
                rt::query("sort"),
                rt::query("include_html_description"),
                rt::query("page"),
                rt::query("per_page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Release>>;
    type Failure = ListReleasesError;
}

impl Call<ListReleases> {
    /// Sets `order_by`.
    ///
    /// Default: `released_at`.
    #[inline]
    pub fn order_by(self, order_by: types::ListReleasesOrderBy) -> Self {
        self.__arg(1, &order_by)
    }

    /// Sets `sort`.
    ///
    /// Default: `desc`.
    #[inline]
    pub fn sort(self, sort: types::Sort) -> Self {
        self.__arg(2, &sort)
    }

    /// Sets `include_html_description`.
    #[inline]
    pub fn include_html_description(self, include_html_description: bool) -> Self {
        self.__arg(3, &include_html_description)
    }

    /// Page to return
    ///
    /// Default: `1`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }

    /// Entries on a page
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(5, &per_page)
    }
}

/// How [`list_releases`](Releases::list_releases) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type ListReleasesError = crate::errors::Error401_404_429;

/// `POST /api/v4/projects/{id}/releases`
pub enum CreateRelease {}
impl rt::Operation for CreateRelease {
    const SPEC: rt::Spec = rt::Spec::new(
            "createRelease",
            "POST",
            "/api/v4/projects/{id}/releases",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Release>;
    type Failure = CreateReleaseError;
}

/// How [`create_release`](Releases::create_release) fails; the same as [`Error400_401_403_404_409_422_429`](crate::errors::Error400_401_403_404_409_422_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 409 Conflict: The thing exists, or changed meanwhile
/// - 422 Unprocessable Entity: The request could not be carried out
/// - 429 Too Many Requests: Too many calls
pub type CreateReleaseError = crate::errors::Error400_401_403_404_409_422_429;
