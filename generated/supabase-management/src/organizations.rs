// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Teams that own projects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Organizations`.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a>(pub(crate) &'a Client);

impl Organizations<'_> {
    /// List the caller's organizations
    ///
    /// Returns a list of [`OrganizationResponseV1`](crate::types::OrganizationResponseV1).
    #[inline]
    pub fn v1_list_all_organizations(&self) -> Call<V1ListAllOrganizations> {
        Call::__new(self.0)
    }

    /// Create an organization
    ///
    /// Returns [`OrganizationResponseV1`](crate::types::OrganizationResponseV1).
    #[inline]
    pub fn v1_create_an_organization(
        &self,
        body: &types::CreateOrganizationV1,
    ) -> Call<V1CreateAnOrganization> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an organization
    ///
    /// - `slug`: Slug of the organization. Matches `^[\w-]+$`.
    ///
    /// Returns [`V1OrganizationSlugResponse`](crate::types::V1OrganizationSlugResponse).
    #[inline]
    pub fn v1_get_an_organization(&self, slug: &str) -> Call<V1GetAnOrganization> {
        Call::__new(self.0).__arg(0, slug)
    }

    /// List the members of an organization
    ///
    /// - `slug`: Slug of the organization. Matches `^[\w-]+$`.
    ///
    /// Returns a list of [`V1OrganizationMemberResponse`](crate::types::V1OrganizationMemberResponse).
    #[inline]
    pub fn v1_list_organization_members(
        &self,
        slug: &str,
    ) -> Call<V1ListOrganizationMembers> {
        Call::__new(self.0).__arg(0, slug)
    }
}

/// `GET /v1/organizations`
pub enum V1ListAllOrganizations {}
impl rt::Operation for V1ListAllOrganizations {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-organizations",
            "GET",
            "/v1/organizations",
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::OrganizationResponseV1>>;
    type Failure = V1ListAllOrganizationsError;
}

/// How [`v1_list_all_organizations`](Organizations::v1_list_all_organizations) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllOrganizationsError = crate::errors::ApiError401_403_429_500;

/// `POST /v1/organizations`
pub enum V1CreateAnOrganization {}
impl rt::Operation for V1CreateAnOrganization {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-create-an-organization",
            "POST",
            "/v1/organizations",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OrganizationResponseV1>;
    type Failure = V1CreateAnOrganizationError;
}

/// How [`v1_create_an_organization`](Organizations::v1_create_an_organization) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1CreateAnOrganizationError = crate::errors::ApiError401_403_429_500;

/// `GET /v1/organizations/{slug}`
pub enum V1GetAnOrganization {}
impl rt::Operation for V1GetAnOrganization {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-an-organization",
            "GET",
            "/v1/organizations/{slug}",
        )
        .params(&[rt::path("slug")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::V1OrganizationSlugResponse>;
    type Failure = V1GetAnOrganizationError;
}

/// How [`v1_get_an_organization`](Organizations::v1_get_an_organization) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1GetAnOrganizationError = crate::errors::ApiError401_403_429;

/// `GET /v1/organizations/{slug}/members`
pub enum V1ListOrganizationMembers {}
impl rt::Operation for V1ListOrganizationMembers {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-organization-members",
            "GET",
            "/v1/organizations/{slug}/members",
        )
        .params(&[rt::path("slug")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::V1OrganizationMemberResponse>>;
    type Failure = V1ListOrganizationMembersError;
}

/// How [`v1_list_organization_members`](Organizations::v1_list_organization_members) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1ListOrganizationMembersError = crate::errors::ApiError401_403_429;
