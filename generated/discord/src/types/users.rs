// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `UserPIIResponse`, as the API calls it.
#[non_exhaustive]
pub struct UserPiiResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub username: String,
    pub avatar: Option<String>,
    pub discriminator: String,
    pub public_flags: i32,
    pub flags: i64,
    pub bot: Option<bool>,
    pub system: Option<bool>,
    pub banner: rt::Nullable<String>,
    pub accent_color: rt::Nullable<i32>,
    pub global_name: Option<String>,
    pub avatar_decoration_data: rt::Nullable<rt::Map<rt::Any>>,
    pub primary_guild: rt::Nullable<rt::Map<rt::Any>>,
    pub mfa_enabled: bool,
    pub locale: String,
    pub premium_type: Option<i32>,
    pub email: rt::Nullable<String>,
    pub verified: Option<bool>,
}

impl rt::Object for UserPiiResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserPiiResponse",
        0b110010000111111,
        &[
            "id",
            "username",
            "avatar",
            "discriminator",
            "public_flags",
            "flags",
            "bot",
            "system",
            "banner",
            "accent_color",
            "global_name",
            "avatar_decoration_data",
            "primary_guild",
            "mfa_enabled",
            "locale",
            "premium_type",
            "email",
            "verified",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                SnowflakeType,
                String,
                Option<String>,
                String,
                i32,
                i64,
                Option<bool>,
                Option<bool>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<i32>,
                Option<String>,
                rt::Nullable<rt::Map<rt::Any>>,
                rt::Nullable<rt::Map<rt::Any>>,
                bool,
                String,
                Option<i32>,
            ),
        >,
        (rt::Nullable<String>, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.username,
                    &self.avatar,
                    &self.discriminator,
                    &self.public_flags,
                    &self.flags,
                    &self.bot,
                    &self.system,
                ),
                (
                    &self.banner,
                    &self.accent_color,
                    &self.global_name,
                    &self.avatar_decoration_data,
                    &self.primary_guild,
                    &self.mfa_enabled,
                    &self.locale,
                    &self.premium_type,
                ),
            ),
            (&self.email, &self.verified),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            username: group_0.1,
            avatar: group_0.2,
            discriminator: group_0.3,
            public_flags: group_0.4,
            flags: group_0.5,
            bot: group_0.6,
            system: group_0.7,
            banner: group_1.0,
            accent_color: group_1.1,
            global_name: group_1.2,
            avatar_decoration_data: group_1.3,
            primary_guild: group_1.4,
            mfa_enabled: group_1.5,
            locale: group_1.6,
            premium_type: group_1.7,
            email: group_2.0,
            verified: group_2.1,
        }
    }
}

/// `MyGuildResponse`, as the API calls it.
#[non_exhaustive]
pub struct MyGuildResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub name: String,
    pub icon: Option<String>,
    pub banner: Option<String>,
    pub owner: bool,
    pub permissions: String,
    pub features: Vec<String>,
    pub approximate_member_count: rt::Nullable<i32>,
    pub approximate_presence_count: rt::Nullable<i32>,
}

impl rt::Object for MyGuildResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MyGuildResponse",
        0b1111111,
        &[
            "id",
            "name",
            "icon",
            "banner",
            "owner",
            "permissions",
            "features",
            "approximate_member_count",
            "approximate_presence_count",
        ],
    );
    type Fields = rt::Both<
        (
            SnowflakeType,
            String,
            Option<String>,
            Option<String>,
            bool,
            String,
            Vec<String>,
            rt::Nullable<i32>,
        ),
        (rt::Nullable<i32>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.icon,
                &self.banner,
                &self.owner,
                &self.permissions,
                &self.features,
                &self.approximate_member_count,
            ),
            (&self.approximate_presence_count,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            icon: group_0.2,
            banner: group_0.3,
            owner: group_0.4,
            permissions: group_0.5,
            features: group_0.6,
            approximate_member_count: group_0.7,
            approximate_presence_count: group_1.0,
        }
    }
}

/// `body` of `create_dm`.
pub struct CreateDmBody {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub recipient_id: rt::Nullable<SnowflakeType>,
    pub access_tokens: rt::Nullable<Vec<String>>,
    pub nicks: rt::Nullable<rt::Map<Option<String>>>,
}

impl rt::Object for CreateDmBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDmBody",
        0,
        &["recipient_id", "access_tokens", "nicks"],
    );
    type Fields = (
        rt::Nullable<SnowflakeType>,
        rt::Nullable<Vec<String>>,
        rt::Nullable<rt::Map<Option<String>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.recipient_id, &self.access_tokens, &self.nicks)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            recipient_id: group_0.0,
            access_tokens: group_0.1,
            nicks: group_0.2,
        }
    }
}

rt::objects! {
    UserPiiResponse
    MyGuildResponse
    CreateDmBody
}

rt::defaults! {
    CreateDmBody
}
