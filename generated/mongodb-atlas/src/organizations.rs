// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Organizations.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Organizations`.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a>(pub(crate) &'a Client);

impl Organizations<'_> {
    /// List organizations
    ///
    /// Returns [`PaginatedOrganization`](crate::types::PaginatedOrganization). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_orgs(&self) -> Call<ListOrgs> {
        Call::__new(self.0)
    }

    /// Get an organization
    ///
    /// - `org_id`: Id of the organization. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`AtlasOrganization`](crate::types::AtlasOrganization). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_org(&self, org_id: &str) -> Call<GetOrg> {
        Call::__new(self.0).__arg(0, org_id)
    }
}

/// `GET /api/atlas/v2/orgs`
pub enum ListOrgs {}
impl rt::Operation for ListOrgs {
    const SPEC: rt::Spec = rt::Spec::new("listOrgs", "GET", "/api/atlas/v2/orgs")
        .params(
            &[
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
                rt::query("name"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedOrganization>;
    type Failure = ListOrgsError;
}

impl Call<ListOrgs> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(0, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(1, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(2, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(3, &pretty)
    }

    /// Start of the name.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(4, name)
    }
}

/// How [`list_orgs`](Organizations::list_orgs) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListOrgsError = crate::errors::ApiError400_401_403_404_429_500;

/// `GET /api/atlas/v2/orgs/{orgId}`
pub enum GetOrg {}
impl rt::Operation for GetOrg {
    const SPEC: rt::Spec = rt::Spec::new("getOrg", "GET", "/api/atlas/v2/orgs/{orgId}")
        .params(&[rt::path("orgId"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::AtlasOrganization>;
    type Failure = GetOrgError;
}

impl Call<GetOrg> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(1, &pretty)
    }
}

/// How [`get_org`](Organizations::get_org) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type GetOrgError = crate::errors::ApiError400_401_403_404_429_500;
