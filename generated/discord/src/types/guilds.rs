// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `GuildWithCountsResponse`, as the API calls it.
#[non_exhaustive]
pub struct GuildWithCountsResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub name: String,
    pub icon: Option<String>,
    pub description: Option<String>,
    pub splash: Option<String>,
    pub discovery_splash: Option<String>,
    pub features: Vec<String>,
    pub banner: Option<String>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub owner_id: SnowflakeType,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub application_id: Option<SnowflakeType>,
    pub region: String,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub afk_channel_id: Option<SnowflakeType>,
    pub afk_timeout: i32,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub system_channel_id: Option<SnowflakeType>,
    pub system_channel_flags: i32,
    pub verification_level: i32,
    pub roles: Vec<GuildRoleResponse>,
    pub default_message_notifications: i32,
    pub mfa_level: i32,
    pub explicit_content_filter: i32,
    pub vanity_url_code: rt::Nullable<String>,
    pub premium_tier: Option<i32>,
    pub premium_subscription_count: Option<i32>,
    pub preferred_locale: Option<String>,
    pub nsfw: Option<bool>,
    pub approximate_member_count: rt::Nullable<i32>,
    pub approximate_presence_count: rt::Nullable<i32>,
}

impl rt::Object for GuildWithCountsResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GuildWithCountsResponse",
        fields: &[
            "id",
            "name",
            "icon",
            "description",
            "splash",
            "discovery_splash",
            "features",
            "banner",
            "owner_id",
            "application_id",
            "region",
            "afk_channel_id",
            "afk_timeout",
            "system_channel_id",
            "system_channel_flags",
            "verification_level",
            "roles",
            "default_message_notifications",
            "mfa_level",
            "explicit_content_filter",
            "vanity_url_code",
            "premium_tier",
            "premium_subscription_count",
            "preferred_locale",
            "nsfw",
            "approximate_member_count",
            "approximate_presence_count",
        ],
        required: &[0b11111111111111111111],
    };
    type Fields = rt::Both<
        rt::Both<
            (
                SnowflakeType,
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Vec<String>,
                Option<String>,
            ),
            (
                SnowflakeType,
                Option<SnowflakeType>,
                String,
                Option<SnowflakeType>,
                i32,
                Option<SnowflakeType>,
                i32,
                i32,
            ),
        >,
        rt::Both<
            (
                Vec<GuildRoleResponse>,
                i32,
                i32,
                i32,
                rt::Nullable<String>,
                Option<i32>,
                Option<i32>,
                Option<String>,
            ),
            (Option<bool>, rt::Nullable<i32>, rt::Nullable<i32>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.icon,
                    &self.description,
                    &self.splash,
                    &self.discovery_splash,
                    &self.features,
                    &self.banner,
                ),
                (
                    &self.owner_id,
                    &self.application_id,
                    &self.region,
                    &self.afk_channel_id,
                    &self.afk_timeout,
                    &self.system_channel_id,
                    &self.system_channel_flags,
                    &self.verification_level,
                ),
            ),
            rt::Both(
                (
                    &self.roles,
                    &self.default_message_notifications,
                    &self.mfa_level,
                    &self.explicit_content_filter,
                    &self.vanity_url_code,
                    &self.premium_tier,
                    &self.premium_subscription_count,
                    &self.preferred_locale,
                ),
                (
                    &self.nsfw,
                    &self.approximate_member_count,
                    &self.approximate_presence_count,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    name,
                    icon,
                    description,
                    splash,
                    discovery_splash,
                    features,
                    banner,
                ),
                (
                    owner_id,
                    application_id,
                    region,
                    afk_channel_id,
                    afk_timeout,
                    system_channel_id,
                    system_channel_flags,
                    verification_level,
                ),
            ),
            rt::Both(
                (
                    roles,
                    default_message_notifications,
                    mfa_level,
                    explicit_content_filter,
                    vanity_url_code,
                    premium_tier,
                    premium_subscription_count,
                    preferred_locale,
                ),
                (nsfw, approximate_member_count, approximate_presence_count),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            icon,
            description,
            splash,
            discovery_splash,
            features,
            banner,
            owner_id,
            application_id,
            region,
            afk_channel_id,
            afk_timeout,
            system_channel_id,
            system_channel_flags,
            verification_level,
            roles,
            default_message_notifications,
            mfa_level,
            explicit_content_filter,
            vanity_url_code,
            premium_tier,
            premium_subscription_count,
            preferred_locale,
            nsfw,
            approximate_member_count,
            approximate_presence_count,
        }
    }
}

/// `GuildRoleResponse`, as the API calls it.
#[non_exhaustive]
pub struct GuildRoleResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub name: String,
    pub permissions: String,
    pub position: i32,
    pub color: i32,
    pub hoist: bool,
    pub managed: bool,
    pub mentionable: bool,
    pub icon: Option<String>,
    pub unicode_emoji: Option<String>,
    pub tags: Option<rt::Map<rt::Any>>,
    pub flags: i32,
}

impl rt::Object for GuildRoleResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GuildRoleResponse",
        fields: &[
            "id",
            "name",
            "permissions",
            "position",
            "color",
            "hoist",
            "managed",
            "mentionable",
            "icon",
            "unicode_emoji",
            "tags",
            "flags",
        ],
        required: &[0b101111111111],
    };
    type Fields = rt::Both<
        (SnowflakeType, String, String, i32, i32, bool, bool, bool),
        (Option<String>, Option<String>, Option<rt::Map<rt::Any>>, i32),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.permissions,
                &self.position,
                &self.color,
                &self.hoist,
                &self.managed,
                &self.mentionable,
            ),
            (&self.icon, &self.unicode_emoji, &self.tags, &self.flags),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (id, name, permissions, position, color, hoist, managed, mentionable),
            (icon, unicode_emoji, tags, flags),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            permissions,
            position,
            color,
            hoist,
            managed,
            mentionable,
            icon,
            unicode_emoji,
            tags,
            flags,
        }
    }
}

/// `body` of `create_guild_channel`.
pub struct CreateGuildChannelBody {
    /// Has 1 to 100 characters.
    pub name: String,
    pub r#type: rt::Nullable<CreateGuildChannelBodyType>,
    pub position: rt::Nullable<i32>,
    pub topic: rt::Nullable<String>,
    pub bitrate: rt::Nullable<i32>,
    pub user_limit: rt::Nullable<i32>,
    pub nsfw: rt::Nullable<bool>,
    pub rate_limit_per_user: rt::Nullable<i64>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub parent_id: rt::Nullable<SnowflakeType>,
    pub permission_overwrites: rt::Nullable<Vec<rt::Map<rt::Any>>>,
}

impl CreateGuildChannelBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: rt::Nullable::Absent,
            position: rt::Nullable::Absent,
            topic: rt::Nullable::Absent,
            bitrate: rt::Nullable::Absent,
            user_limit: rt::Nullable::Absent,
            nsfw: rt::Nullable::Absent,
            rate_limit_per_user: rt::Nullable::Absent,
            parent_id: rt::Nullable::Absent,
            permission_overwrites: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for CreateGuildChannelBody {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateGuildChannelBody",
        fields: &[
            "name",
            "type",
            "position",
            "topic",
            "bitrate",
            "user_limit",
            "nsfw",
            "rate_limit_per_user",
            "parent_id",
            "permission_overwrites",
        ],
        required: &[0b1],
    };
    type Fields = rt::Both<
        (
            String,
            rt::Nullable<CreateGuildChannelBodyType>,
            rt::Nullable<i32>,
            rt::Nullable<String>,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<bool>,
            rt::Nullable<i64>,
        ),
        (rt::Nullable<SnowflakeType>, rt::Nullable<Vec<rt::Map<rt::Any>>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.r#type,
                &self.position,
                &self.topic,
                &self.bitrate,
                &self.user_limit,
                &self.nsfw,
                &self.rate_limit_per_user,
            ),
            (&self.parent_id, &self.permission_overwrites),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                name,
                r#type,
                position,
                topic,
                bitrate,
                user_limit,
                nsfw,
                rate_limit_per_user,
            ),
            (parent_id, permission_overwrites),
        ): Self::Fields,
    ) -> Self {
        Self {
            name,
            r#type,
            position,
            topic,
            bitrate,
            user_limit,
            nsfw,
            rate_limit_per_user,
            parent_id,
            permission_overwrites,
        }
    }
}

/// `GuildMemberResponse`, as the API calls it.
#[non_exhaustive]
pub struct GuildMemberResponse {
    pub avatar: Option<String>,
    pub banner: Option<String>,
    pub communication_disabled_until: Option<rt::DateTime>,
    pub flags: i32,
    pub joined_at: rt::DateTime,
    pub nick: Option<String>,
    pub pending: bool,
    pub premium_since: Option<rt::DateTime>,
    pub roles: Vec<SnowflakeType>,
    pub user: UserResponse,
    pub mute: bool,
    pub deaf: bool,
}

impl rt::Object for GuildMemberResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GuildMemberResponse",
        fields: &[
            "avatar",
            "banner",
            "communication_disabled_until",
            "flags",
            "joined_at",
            "nick",
            "pending",
            "premium_since",
            "roles",
            "user",
            "mute",
            "deaf",
        ],
        required: &[0b111111111111],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<rt::DateTime>,
            i32,
            rt::DateTime,
            Option<String>,
            bool,
            Option<rt::DateTime>,
        ),
        (Vec<SnowflakeType>, UserResponse, bool, bool),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.avatar,
                &self.banner,
                &self.communication_disabled_until,
                &self.flags,
                &self.joined_at,
                &self.nick,
                &self.pending,
                &self.premium_since,
            ),
            (&self.roles, &self.user, &self.mute, &self.deaf),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                avatar,
                banner,
                communication_disabled_until,
                flags,
                joined_at,
                nick,
                pending,
                premium_since,
            ),
            (roles, user, mute, deaf),
        ): Self::Fields,
    ) -> Self {
        Self {
            avatar,
            banner,
            communication_disabled_until,
            flags,
            joined_at,
            nick,
            pending,
            premium_since,
            roles,
            user,
            mute,
            deaf,
        }
    }
}

rt::objects! {
    GuildWithCountsResponse
    GuildRoleResponse
    CreateGuildChannelBody
    GuildMemberResponse
}
