// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `private-user`, as the API calls it.
#[non_exhaustive]
pub struct PrivateUser {
    pub login: String,
    pub id: i64,
    pub node_id: String,
    pub avatar_url: String,
    pub url: String,
    pub html_url: String,
    pub r#type: String,
    pub site_admin: bool,
    pub name: Option<String>,
    pub company: Option<String>,
    pub blog: Option<String>,
    pub location: Option<String>,
    pub email: Option<String>,
    pub hireable: Option<bool>,
    pub bio: Option<String>,
    pub public_repos: i64,
    pub public_gists: i64,
    pub followers: i64,
    pub following: i64,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
    pub two_factor_authentication: Option<bool>,
}

impl rt::Object for PrivateUser {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PrivateUser",
        0b111111111111111111111,
        &[
            "login",
            "id",
            "node_id",
            "avatar_url",
            "url",
            "html_url",
            "type",
            "site_admin",
            "name",
            "company",
            "blog",
            "location",
            "email",
            "hireable",
            "bio",
            "public_repos",
            "public_gists",
            "followers",
            "following",
            "created_at",
            "updated_at",
            "two_factor_authentication",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (String, i64, String, String, String, String, String, bool),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<String>,
                i64,
            ),
        >,
        (i64, i64, i64, rt::DateTime, rt::DateTime, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.login,
                    &self.id,
                    &self.node_id,
                    &self.avatar_url,
                    &self.url,
                    &self.html_url,
                    &self.r#type,
                    &self.site_admin,
                ),
                (
                    &self.name,
                    &self.company,
                    &self.blog,
                    &self.location,
                    &self.email,
                    &self.hireable,
                    &self.bio,
                    &self.public_repos,
                ),
            ),
            (
                &self.public_gists,
                &self.followers,
                &self.following,
                &self.created_at,
                &self.updated_at,
                &self.two_factor_authentication,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            login: group_0.0,
            id: group_0.1,
            node_id: group_0.2,
            avatar_url: group_0.3,
            url: group_0.4,
            html_url: group_0.5,
            r#type: group_0.6,
            site_admin: group_0.7,
            name: group_1.0,
            company: group_1.1,
            blog: group_1.2,
            location: group_1.3,
            email: group_1.4,
            hireable: group_1.5,
            bio: group_1.6,
            public_repos: group_1.7,
            public_gists: group_2.0,
            followers: group_2.1,
            following: group_2.2,
            created_at: group_2.3,
            updated_at: group_2.4,
            two_factor_authentication: group_2.5,
        }
    }
}

rt::objects! {
    PrivateUser
}
