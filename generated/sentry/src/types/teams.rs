// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Team`, as the API calls it.
#[non_exhaustive]
pub struct Team {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub date_created: Option<rt::DateTime>,
    pub is_member: bool,
    pub team_role: Option<String>,
    pub flags: rt::Map<rt::Any>,
    pub access: Vec<String>,
    pub has_access: bool,
    pub is_pending: bool,
    pub member_count: i64,
    pub avatar: Avatar,
    pub organization: Option<Organization>,
    pub projects: Option<Vec<Project>>,
}

impl rt::Object for Team {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Team",
        0b111111111111,
        &[
            "id",
            "slug",
            "name",
            "dateCreated",
            "isMember",
            "teamRole",
            "flags",
            "access",
            "hasAccess",
            "isPending",
            "memberCount",
            "avatar",
            "organization",
            "projects",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            String,
            Option<rt::DateTime>,
            bool,
            Option<String>,
            rt::Map<rt::Any>,
            Vec<String>,
        ),
        (bool, bool, i64, Avatar, Option<Organization>, Option<Vec<Project>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.slug,
                &self.name,
                &self.date_created,
                &self.is_member,
                &self.team_role,
                &self.flags,
                &self.access,
            ),
            (
                &self.has_access,
                &self.is_pending,
                &self.member_count,
                &self.avatar,
                &self.organization,
                &self.projects,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            slug: group_0.1,
            name: group_0.2,
            date_created: group_0.3,
            is_member: group_0.4,
            team_role: group_0.5,
            flags: group_0.6,
            access: group_0.7,
            has_access: group_1.0,
            is_pending: group_1.1,
            member_count: group_1.2,
            avatar: group_1.3,
            organization: group_1.4,
            projects: group_1.5,
        }
    }
}

/// `body` of `createOrganizationTeam`.
pub struct CreateOrganizationTeamBody {
    /// Has at most 50 characters.
    pub slug: Option<String>,
    /// Has at most 64 characters.
    pub name: Option<String>,
}

impl rt::Object for CreateOrganizationTeamBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateOrganizationTeamBody",
        0,
        &["slug", "name"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.slug, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            slug: group_0.0,
            name: group_0.1,
        }
    }
}

rt::objects! {
    Team
    CreateOrganizationTeamBody
}

rt::defaults! {
    CreateOrganizationTeamBody
}
