// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Teams`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Teams`.
#[derive(Debug, Clone, Copy)]
pub struct Teams<'a>(pub(crate) &'a Client);

impl Teams<'_> {
    /// List the teams of an organization
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns a list of [`Team`](crate::types::Team). Headers of answers: `Link` (200), `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn list_organization_teams(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<ListOrganizationTeams> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }

    /// Create a team
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    ///
    /// Returns [`Team`](crate::types::Team). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn create_organization_team(
        &self,
        organization_id_or_slug: &str,
    ) -> Call<CreateOrganizationTeam> {
        Call::__new(self.0).__arg(0, organization_id_or_slug)
    }

    /// Get a team
    ///
    /// - `organization_id_or_slug`: Id or slug of the organization
    /// - `team_id_or_slug`: Id or slug of the team
    ///
    /// Returns [`Team`](crate::types::Team). Headers of answers: `X-Sentry-Rate-Limit-Limit` (429), `X-Sentry-Rate-Limit-Remaining` (429), `X-Sentry-Rate-Limit-Reset` (429).
    #[inline]
    pub fn get_team(
        &self,
        organization_id_or_slug: &str,
        team_id_or_slug: &str,
    ) -> Call<GetTeam> {
        Call::__new(self.0).__arg(0, organization_id_or_slug).__arg(1, team_id_or_slug)
    }
}

/// `GET /api/0/organizations/{organization_id_or_slug}/teams/`
pub enum ListOrganizationTeams {}
impl rt::Operation for ListOrganizationTeams {
    const SPEC: rt::Spec = rt::Spec::new(
            "listOrganizationTeams",
            "GET",
            "/api/0/organizations/{organization_id_or_slug}/teams/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::query("detailed"),
                rt::query("cursor"),
                rt::query("per_page"),
                rt::query("query"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::Team>>;
    type Failure = ListOrganizationTeamsError;
}

impl Call<ListOrganizationTeams> {
    /// 0 leaves the projects out
    #[inline]
    pub fn detailed(self, detailed: &str) -> Self {
        self.__arg(1, detailed)
    }

    /// Where to go on, from the Link header
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(2, cursor)
    }

    /// Most entries to return, 100 at most
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.__arg(3, &per_page)
    }

    /// Filter
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(4, query)
    }
}

/// How [`list_organization_teams`](Teams::list_organization_teams) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type ListOrganizationTeamsError = crate::errors::Error401_403_404_429;

/// `POST /api/0/organizations/{organization_id_or_slug}/teams/`
pub enum CreateOrganizationTeam {}
impl rt::Operation for CreateOrganizationTeam {
    const SPEC: rt::Spec = rt::Spec::new(
            "createOrganizationTeam",
            "POST",
            "/api/0/organizations/{organization_id_or_slug}/teams/",
        )
        .params(&[rt::path("organization_id_or_slug")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Team>;
    type Failure = CreateOrganizationTeamError;
}

impl Call<CreateOrganizationTeam> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::CreateOrganizationTeamBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`create_organization_team`](Teams::create_organization_team) fails; the same as [`Error400_401_403_404_409_429`](crate::errors::Error400_401_403_404_409_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: A thing of that name exists
/// - 429 Too Many Requests: Too many calls
pub type CreateOrganizationTeamError = crate::errors::Error400_401_403_404_409_429;

/// `GET /api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/`
pub enum GetTeam {}
impl rt::Operation for GetTeam {
    const SPEC: rt::Spec = rt::Spec::new(
            "getTeam",
            "GET",
            "/api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/",
        )
        .params(
            &[
                rt::path("organization_id_or_slug"),
                rt::path("team_id_or_slug"),
                rt::query("expand"),
                rt::query("collapse"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Team>;
    type Failure = GetTeamError;
}

impl Call<GetTeam> {
    /// organization, projects or externalTeams
    #[inline]
    pub fn expand(self, expand: &str) -> Self {
        self.__arg(2, expand)
    }

    /// organization
    #[inline]
    pub fn collapse(self, collapse: &str) -> Self {
        self.__arg(3, collapse)
    }
}

/// How [`get_team`](Teams::get_team) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetTeamError = crate::errors::Error401_403_404_429;
