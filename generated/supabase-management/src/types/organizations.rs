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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrganizationResponseV1",
        fields: &["id", "slug", "name"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.slug, &self.name)
    }

    #[inline]
    fn from_fields((id, slug, name): Self::Fields) -> Self {
        Self { id, slug, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateOrganizationV1",
        fields: &["name"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name,)
    }

    #[inline]
    fn from_fields((name,): Self::Fields) -> Self {
        Self { name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1OrganizationSlugResponse",
        fields: &["id", "name", "plan", "opt_in_tags", "allowed_release_channels"],
        required: &[0b11011],
    };
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
    fn from_fields(
        (id, name, plan, opt_in_tags, allowed_release_channels): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            plan,
            opt_in_tags,
            allowed_release_channels,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1OrganizationMemberResponse",
        fields: &["user_id", "user_name", "email", "role_name", "mfa_enabled"],
        required: &[0b11011],
    };
    type Fields = (String, String, Option<String>, String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user_id, &self.user_name, &self.email, &self.role_name, &self.mfa_enabled)
    }

    #[inline]
    fn from_fields(
        (user_id, user_name, email, role_name, mfa_enabled): Self::Fields,
    ) -> Self {
        Self {
            user_id,
            user_name,
            email,
            role_name,
            mfa_enabled,
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
