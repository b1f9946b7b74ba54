// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// An organization in a list.
#[non_exhaustive]
pub struct OrganizationResponseV1 {
    /// Same as slug; kept for older callers.
    pub id: String,
    pub slug: String,
    pub name: String,
}

impl rt::Object for OrganizationResponseV1 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrganizationResponseV1",
        0b111,
        &["id", "slug", "name"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.slug, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
        }
    }
}

/// A new organization.
pub struct CreateOrganizationV1 {
    /// Has at most 256 characters.
    pub name: String,
}

impl CreateOrganizationV1 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Object for CreateOrganizationV1 {
    const SHAPE: rt::Shape = rt::Shape::new("CreateOrganizationV1", 0b1, &["name"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { name: group_0.0 }
    }
}

/// An organization.
#[non_exhaustive]
pub struct V1OrganizationSlugResponse {
    pub id: String,
    pub name: String,
    pub plan: Option<V1OrganizationSlugResponsePlan>,
    /// Features that the organization opted into.
    pub opt_in_tags: Vec<String>,
    pub allowed_release_channels: Vec<ReleaseChannel>,
}

impl rt::Object for V1OrganizationSlugResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1OrganizationSlugResponse",
        0b11011,
        &["id", "name", "plan", "opt_in_tags", "allowed_release_channels"],
    );
    type Fields = (
        String,
        String,
        Option<V1OrganizationSlugResponsePlan>,
        Vec<String>,
        Vec<ReleaseChannel>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.plan,
            &self.opt_in_tags,
            &self.allowed_release_channels,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            plan: group_0.2,
            opt_in_tags: group_0.3,
            allowed_release_channels: group_0.4,
        }
    }
}

/// `plan` of `V1OrganizationSlugResponse`.
#[non_exhaustive]
pub enum V1OrganizationSlugResponsePlan {
    /// `free`
    Free,
    /// `pro`
    Pro,
    /// `team`
    Team,
    /// `enterprise`
    Enterprise,
    /// `platform`
    Platform,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A member of an organization.
#[non_exhaustive]
pub struct V1OrganizationMemberResponse {
    pub user_id: String,
    pub user_name: String,
    pub email: Option<String>,
    pub role_name: String,
    pub mfa_enabled: bool,
}

impl rt::Object for V1OrganizationMemberResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1OrganizationMemberResponse",
        0b11011,
        &["user_id", "user_name", "email", "role_name", "mfa_enabled"],
    );
    type Fields = (String, String, Option<String>, String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user_id, &self.user_name, &self.email, &self.role_name, &self.mfa_enabled)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            user_id: group_0.0,
            user_name: group_0.1,
            email: group_0.2,
            role_name: group_0.3,
            mfa_enabled: group_0.4,
        }
    }
}

rt::objects! {
    OrganizationResponseV1
    CreateOrganizationV1
    V1OrganizationSlugResponse
    V1OrganizationMemberResponse
}

rt::choices! {
    V1OrganizationSlugResponsePlan {
        Free = "free",
        Pro = "pro",
        Team = "team",
        Enterprise = "enterprise",
        Platform = "platform",
    }
}
