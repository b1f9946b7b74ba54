// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Organizations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Organizations`.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a>(pub(crate) &'a Client);

impl Organizations<'_> {
    /// List the organizations of the token
    ///
    /// Returns a list of [`Organization`](crate::types::Organization). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organizations(&self) -> Call<ListOrganizations> {
        Call::__new(self.0)
    }

    /// Get an organization
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns [`Organization`](crate::types::Organization). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_organization(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<GetOrganization> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }

    /// List the projects of an organization
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns a list of [`Project`](crate::types::Project). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organization_projects(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<ListOrganizationProjects> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }
}

/// `GET /api/0/organizations/`
pub enum ListOrganizations {}
impl rt::Operation for ListOrganizations {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizations",
            "GET",
            "/api/0/organizations/",
        )
        .params(
            &[
                rt::query("owner"),
                rt::query("cursor"),
                rt::query("per_page"),
                rt::query("query"),
                rt::query("sortBy"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Organization>>;
    type Failure = ListOrganizationsError;
}

impl Call<ListOrganizations> {
    /// Only those that the caller owns
    #[inline]
    pub fn owner(self, owner: bool) -> Self {
        self.__arg(0, &owner)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Most entries to return, 100 at most
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(2, &per_page)
    }

    /// Filter
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(3, query)
    }

    /// members, projects or events
    #[inline]
    pub fn sort_by(self, sort_by: &str) -> Self {
        self.__arg(4, sort_by)
    }
}

/// `GET /api/0/organizations/{organization_id_or_slug}/`
pub enum GetOrganization {}
impl rt::Operation for GetOrganization {
    const SPEC: rt::Spec = rt::Spec::new(
            "getOrganization",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/",
        )
        .params(&[rt::path("organization_id_or_slug"), rt::query("detailed")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Organization>;
    type Failure = GetOrganizationError;
}

impl Call<GetOrganization> {
    /// 0 leaves projects and teams out
    #[inline]
    pub fn detailed(self, detailed: &str) -> Self {
        self.__arg(1, detailed)
    }
}

/// How [`get_organization`](Organizations::get_organization) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetOrganizationError = crate::errors::Error401_403_404_429;

/// `GET /api/0/organizations/{organization_id_or_slug}/projects/`
pub enum ListOrganizationProjects {}
impl rt::Operation for ListOrganizationProjects {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizationProjects",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/projects/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::query("cursor"),
                rt::query("per_page"),
                rt::query("query"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Project>>;
    type Failure = ListOrganizationProjectsError;
}

impl Call<ListOrganizationProjects> {
    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Most entries to return, 100 at most
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(2, &per_page)
    }

    /// Filter
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(3, query)
    }
}

/// How [`list_organization_projects`](Organizations::list_organization_projects) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListOrganizationProjectsError = crate::errors::Error401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListOrganizationsError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::Error>),
    /// The token may not do this
    Forbidden(crate::Reply<types::Error>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    ListOrganizationsError {
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
