// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Releases`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Releases`.
#[derive(Debug, Clone, Copy)]
pub struct Releases<'a>(pub(crate) &'a Client);

impl Releases<'_> {
    /// List the releases of an organization
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns a list of [`Release`](crate::types::Release). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organization_releases(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<ListOrganizationReleases> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }

    /// Create a release
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns [`Release`](crate::types::Release). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn create_organization_release(
        &self,
        organization_id_or_slug: &str,
        body: &types::ReleaseCreate,
    ) -> Call<CreateOrganizationRelease> {
        Call(rt::Pending::new(&self.0.0).arg(0, organization_id_or_slug).json(body))
    }

    /// Get a release
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `version`: Version of the release
    ///
    /// Returns [`Release`](crate::types::Release). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_organization_release(
        &self,
        organization_id_or_slug: &str,
        version: &str,
    ) -> Call<GetOrganizationRelease> {
        Call::__new(self.0).__arg(0, organization_id_or_slug).__arg(1, version)
    }

    /// Tell that a release was deployed
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `version`: Version of the release
    ///
    /// Returns [`Deploy`](crate::types::Deploy). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn create_organization_release_deploy(
        &self,
        organization_id_or_slug: &str,
        version: &str,
        body: &types::CreateOrganizationReleaseDeployBody,
    ) -> Call<CreateOrganizationReleaseDeploy> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, organization_id_or_slug)
                .arg(1, version)
                .json(body),
        )
    }
}

/// `GET /api/0/organizations/{organization_id_or_slug}/releases/`
pub enum ListOrganizationReleases {}
impl rt::Operation for ListOrganizationReleases {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizationReleases",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/releases/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::query("project"),
                rt::query("environment"),
                rt::query("query"),
                rt::query("per_page"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Release>>;
    type Failure = ListOrganizationReleasesError;
}

impl Call<ListOrganizationReleases> {
    /// Only these projects
    #[inline]
    pub fn project(self, project: &[types::ProjectFilterItem]) -> Self {
        self.__arg(1, project)
    }

    /// Only these environments
    #[inline]
    pub fn environment(self, environment: &[String]) -> Self {
        self.__arg(2, environment)
    }

    /// Only versions that begin with this
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(3, query)
    }

    /// Most entries to return, 100 at most
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(4, &per_page)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(5, cursor)
    }
}

/// How [`list_organization_releases`](Releases::list_organization_releases) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListOrganizationReleasesError = crate::errors::Error401_403_404_429;

/// `POST /api/0/organizations/{organization_id_or_slug}/releases/`
pub enum CreateOrganizationRelease {}
impl rt::Operation for CreateOrganizationRelease {
    const SPEC: rt::Spec = rt::Spec::new(
            "createOrganizationRelease",
            "POST",
            "/api/0/organizations/{organization_id_or_slug}/releases/",
        )
        .params(&[rt::path("organization_id_or_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Release>;
    type Failure = CreateOrganizationReleaseError;
}

/// How [`create_organization_release`](Releases::create_organization_release) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateOrganizationReleaseError = crate::errors::Error400_401_403_404_429;

/// `GET /api/0/organizations/{organization_id_or_slug}/releases/{version}/`
pub enum GetOrganizationRelease {}
impl rt::Operation for GetOrganizationRelease {
    const SPEC: rt::Spec = rt::Spec::new(
            "getOrganizationRelease",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/releases/{version}/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("version"),
                rt::query("project_id"),
                rt::query("project"),
                rt::query("health"),
                rt::query("adoptionStages"),
                rt::query("summaryStatsPeriod"),
                rt::query("healthStatsPeriod"),
                rt::query("sort"),
                rt::query("status"),
                rt::query("query"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Release>;
    type Failure = GetOrganizationReleaseError;
}

impl Call<GetOrganizationRelease> {
    /// Project for adoption and health
    #[inline]
    pub fn project_id(self, project_id: &str) -> Self {
        self.__arg(2, project_id)
    }

    /// Project
    #[inline]
    pub fn project(self, project: &types::GetOrganizationReleaseProject) -> Self {
        self.__arg(3, project)
    }

    /// Also the health of the release
    #[inline]
    pub fn health(self, health: bool) -> Self {
        self.__arg(4, &health)
    }

    /// Sets `adoptionStages`.
    #[inline]
    pub fn adoption_stages(self, adoption_stages: bool) -> Self {
        self.__arg(5, &adoption_stages)
    }

    /// Sets `summaryStatsPeriod`.
    #[inline]
    pub fn summary_stats_period(
        self,
        summary_stats_period: types::GetOrganizationReleaseSummaryStatsPeriod,
    ) -> Self {
        self.__arg(6, &summary_stats_period)
    }

    /// Sets `healthStatsPeriod`.
    #[inline]
    pub fn health_stats_period(
        self,
        health_stats_period: types::GetOrganizationReleaseHealthStatsPeriod,
    ) -> Self {
        self.__arg(7, &health_stats_period)
    }

    /// Sets `sort`.
    #[inline]
    pub fn sort(self, sort: types::GetOrganizationReleaseSort) -> Self {
        self.__arg(8, &sort)
    }

    /// Sets `status`.
    #[inline]
    pub fn status(self, status: types::GetOrganizationReleaseStatus) -> Self {
        self.__arg(9, &status)
    }

    /// Sets `query`.
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(10, query)
    }
}

/// How [`get_organization_release`](Releases::get_organization_release) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetOrganizationReleaseError = crate::errors::Error401_403_404_429;

/// `POST /api/0/organizations/{organization_id_or_slug}/releases/{version}/deploys/`
pub enum CreateOrganizationReleaseDeploy {}
impl rt::Operation for CreateOrganizationReleaseDeploy {
    const SPEC: rt::Spec = rt::Spec::new(
            "createOrganizationReleaseDeploy",
            "POST",
            "/api/0/organizations/{organization_id_or_slug}/releases/{version}/deploys/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::path("version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Deploy>;
    type Failure = CreateOrganizationReleaseDeployError;
}

/// How [`create_organization_release_deploy`](Releases::create_organization_release_deploy) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type CreateOrganizationReleaseDeployError = crate::errors::Error400_401_403_404_429;
