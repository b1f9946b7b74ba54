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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UserPiiResponse",
        fields: &[
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
        required: &[0b110010000111111],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (id, username, avatar, discriminator, public_flags, flags, bot, system),
                (
                    banner,
                    accent_color,
                    global_name,
                    avatar_decoration_data,
                    primary_guild,
                    mfa_enabled,
                    locale,
                    premium_type,
                ),
            ),
            (email, verified),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            username,
            avatar,
            discriminator,
            public_flags,
            flags,
            bot,
            system,
            banner,
            accent_color,
            global_name,
            avatar_decoration_data,
            primary_guild,
            mfa_enabled,
            locale,
            premium_type,
            email,
            verified,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MyGuildResponse",
        fields: &[
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
        required: &[0b1111111],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                icon,
                banner,
                owner,
                permissions,
                features,
                approximate_member_count,
            ),
            (approximate_presence_count,),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            icon,
            banner,
            owner,
            permissions,
            features,
            approximate_member_count,
            approximate_presence_count,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateDmBody",
        fields: &["recipient_id", "access_tokens", "nicks"],
        required: &[0],
    };
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
    fn from_fields((recipient_id, access_tokens, nicks): Self::Fields) -> Self {
        Self {
            recipient_id,
            access_tokens,
            nicks,
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
