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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Team",
        fields: &[
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
        required: &[0b111111111111],
    };
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
    fn from_fields(
        rt::Both(
            (id, slug, name, date_created, is_member, team_role, flags, access),
            (has_access, is_pending, member_count, avatar, organization, projects),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            slug,
            name,
            date_created,
            is_member,
            team_role,
            flags,
            access,
            has_access,
            is_pending,
            member_count,
            avatar,
            organization,
            projects,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateOrganizationTeamBody",
        fields: &["slug", "name"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.slug, &self.name)
    }

    #[inline]
    fn from_fields((slug, name): Self::Fields) -> Self {
        Self { slug, name }
    }
}

rt::objects! {
    Team
    CreateOrganizationTeamBody
}

rt::defaults! {
    CreateOrganizationTeamBody
}
