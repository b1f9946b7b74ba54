// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "teams")]
pub use self::teams::*;

#[cfg(feature = "events")]
mod events;
#[cfg(feature = "events")]
pub use self::events::*;

#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use self::projects::*;

#[cfg(feature = "releases")]
mod releases;
#[cfg(feature = "releases")]
pub use self::releases::*;

use switchboard_client::generated as rt;

/// `Organization`, as the API calls it.
#[non_exhaustive]
pub struct Organization {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub status: OrganizationStatus,
    pub date_created: rt::DateTime,
    pub is_early_adopter: Option<bool>,
    pub require2_fa: Option<bool>,
    pub avatar: Option<Avatar>,
    pub links: Option<OrganizationLinks>,
    pub features: Option<Vec<String>>,
    pub access: Option<Vec<String>>,
    pub has_auth_provider: Option<bool>,
}

impl rt::Object for Organization {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Organization",
        0b11111,
        &[
            "id",
            "slug",
            "name",
            "status",
            "dateCreated",
            "isEarlyAdopter",
            "require2FA",
            "avatar",
            "links",
            "features",
            "access",
            "hasAuthProvider",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            OrganizationStatus,
            rt::DateTime,
            Option<bool>,
            Option<bool>,
            Option<Avatar>,
        ),
        (
            Option<OrganizationLinks>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.slug,
                &self.name,
                &self.status,
                &self.date_created,
                &self.is_early_adopter,
                &self.require2_fa,
                &self.avatar,
            ),
            (&self.links, &self.features, &self.access, &self.has_auth_provider),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            status: group_0.3,
            date_created: group_0.4,
            is_early_adopter: group_0.5,
            require2_fa: group_0.6,
            avatar: group_0.7,
            links: group_1.0,
            features: group_1.1,
            access: group_1.2,
            has_auth_provider: group_1.3,
        }
    }
}

/// `status` of `Organization`.
#[non_exhaustive]
pub struct OrganizationStatus {
    pub id: String,
    pub name: String,
}

impl rt::Object for OrganizationStatus {
    const SHAPE: rt::Shape = rt::Shape::new("OrganizationStatus", 0b11, &["id", "name"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
        }
    }
}

/// `Avatar`, as the API calls it.
#[non_exhaustive]
pub struct Avatar {
    pub avatar_type: Option<String>,
    pub avatar_uuid: rt::Nullable<String>,
    pub avatar_url: rt::Nullable<String>,
}

impl rt::Object for Avatar {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Avatar",
        0,
        &["avatarType", "avatarUuid", "avatarUrl"],
    );
    type Fields = (Option<String>, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.avatar_type, &self.avatar_uuid, &self.avatar_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            avatar_type: group_0.0,
            avatar_uuid: group_0.1,
            avatar_url: group_0.2,
        }
    }
}

/// `links` of `Organization`.
#[non_exhaustive]
pub struct OrganizationLinks {
    pub organization_url: String,
    pub region_url: String,
}

impl rt::Object for OrganizationLinks {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrganizationLinks",
        0b11,
        &["organizationUrl", "regionUrl"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.organization_url, &self.region_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            organization_url: group_0.0,
            region_url: group_0.1,
        }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    /// What went wrong, a text or an object
    pub detail: rt::Nullable<rt::Any>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new("Error", 0, &["detail"]);
    type Fields = (rt::Nullable<rt::Any>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.detail, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            detail: group_0.0,
            extra: group_0.1,
        }
    }
}

/// `Project`, as the API calls it.
#[non_exhaustive]
pub struct Project {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub platform: Option<String>,
    pub date_created: rt::DateTime,
    pub is_bookmarked: bool,
    pub is_member: bool,
    pub status: Option<String>,
    pub features: Vec<String>,
    pub first_event: Option<rt::DateTime>,
    pub first_transaction_event: bool,
    pub access: Vec<String>,
    pub has_access: bool,
    pub has_sessions: Option<bool>,
    pub has_profiles: Option<bool>,
    pub has_replays: Option<bool>,
    pub has_monitors: Option<bool>,
    pub team: rt::Nullable<ProjectTeam>,
    pub teams: Option<Vec<ProjectTeam>>,
    pub platforms: Option<Vec<String>>,
    pub environments: Option<Vec<String>>,
    pub latest_release: rt::Nullable<ProjectLatestRelease>,
    pub options: Option<rt::Map<rt::Any>>,
}

impl rt::Object for Project {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Project",
        0b1111101111111,
        &[
            "id",
            "slug",
            "name",
            "platform",
            "dateCreated",
            "isBookmarked",
            "isMember",
            "status",
            "features",
            "firstEvent",
            "firstTransactionEvent",
            "access",
            "hasAccess",
            "hasSessions",
            "hasProfiles",
            "hasReplays",
            "hasMonitors",
            "team",
            "teams",
            "platforms",
            "environments",
            "latestRelease",
            "options",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                String,
                String,
                Option<String>,
                rt::DateTime,
                bool,
                bool,
                Option<String>,
            ),
            (
                Vec<String>,
                Option<rt::DateTime>,
                bool,
                Vec<String>,
                bool,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
        >,
        (
            Option<bool>,
            rt::Nullable<ProjectTeam>,
            Option<Vec<ProjectTeam>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            rt::Nullable<ProjectLatestRelease>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.slug,
                    &self.name,
                    &self.platform,
                    &self.date_created,
                    &self.is_bookmarked,
                    &self.is_member,
                    &self.status,
                ),
                (
                    &self.features,
                    &self.first_event,
                    &self.first_transaction_event,
                    &self.access,
                    &self.has_access,
                    &self.has_sessions,
                    &self.has_profiles,
                    &self.has_replays,
                ),
            ),
            (
                &self.has_monitors,
                &self.team,
                &self.teams,
                &self.platforms,
                &self.environments,
                &self.latest_release,
                &self.options,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            platform: group_0.3,
            date_created: group_0.4,
            is_bookmarked: group_0.5,
            is_member: group_0.6,
            status: group_0.7,
            features: group_1.0,
            first_event: group_1.1,
            first_transaction_event: group_1.2,
            access: group_1.3,
            has_access: group_1.4,
            has_sessions: group_1.5,
            has_profiles: group_1.6,
            has_replays: group_1.7,
            has_monitors: group_2.0,
            team: group_2.1,
            teams: group_2.2,
            platforms: group_2.3,
            environments: group_2.4,
            latest_release: group_2.5,
            options: group_2.6,
        }
    }
}

/// `ProjectTeam`, as the API calls it.
#[non_exhaustive]
pub struct ProjectTeam {
    pub id: String,
    pub name: String,
    pub slug: String,
}

impl rt::Object for ProjectTeam {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProjectTeam",
        0b111,
        &["id", "name", "slug"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.slug)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            slug: group_0.2,
        }
    }
}

/// `latestRelease` of `Project`.
#[non_exhaustive]
pub struct ProjectLatestRelease {
    pub version: String,
}

impl rt::Object for ProjectLatestRelease {
    const SHAPE: rt::Shape = rt::Shape::new("ProjectLatestRelease", 0b1, &["version"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { version: group_0.0 }
    }
}

/// The same as [`GetOrganizationReleaseProject`].
pub type ProjectFilterItem = GetOrganizationReleaseProject;

/// `project` of `getOrganizationRelease`.
#[non_exhaustive]
pub enum GetOrganizationReleaseProject {
    Integer(i64),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    Organization
    OrganizationStatus
    Avatar
    OrganizationLinks
    Error
    Project
    ProjectTeam
    ProjectLatestRelease
}

rt::unions! {
    GetOrganizationReleaseProject {
        Integer 0: rt::look(rt::INTEGER),
        String 1: rt::look(rt::STRING),
    }
}
