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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuildWithCountsResponse",
        0b11111111111111111111,
        &[
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
    );
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
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            icon: group_0.2,
            description: group_0.3,
            splash: group_0.4,
            discovery_splash: group_0.5,
            features: group_0.6,
            banner: group_0.7,
            owner_id: group_1.0,
            application_id: group_1.1,
            region: group_1.2,
            afk_channel_id: group_1.3,
            afk_timeout: group_1.4,
            system_channel_id: group_1.5,
            system_channel_flags: group_1.6,
            verification_level: group_1.7,
            roles: group_2.0,
            default_message_notifications: group_2.1,
            mfa_level: group_2.2,
            explicit_content_filter: group_2.3,
            vanity_url_code: group_2.4,
            premium_tier: group_2.5,
            premium_subscription_count: group_2.6,
            preferred_locale: group_2.7,
            nsfw: group_3.0,
            approximate_member_count: group_3.1,
            approximate_presence_count: group_3.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuildRoleResponse",
        0b101111111111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            permissions: group_0.2,
            position: group_0.3,
            color: group_0.4,
            hoist: group_0.5,
            managed: group_0.6,
            mentionable: group_0.7,
            icon: group_1.0,
            unicode_emoji: group_1.1,
            tags: group_1.2,
            flags: group_1.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateGuildChannelBody",
        0b1,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            r#type: group_0.1,
            position: group_0.2,
            topic: group_0.3,
            bitrate: group_0.4,
            user_limit: group_0.5,
            nsfw: group_0.6,
            rate_limit_per_user: group_0.7,
            parent_id: group_1.0,
            permission_overwrites: group_1.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuildMemberResponse",
        0b111111111111,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            avatar: group_0.0,
            banner: group_0.1,
            communication_disabled_until: group_0.2,
            flags: group_0.3,
            joined_at: group_0.4,
            nick: group_0.5,
            pending: group_0.6,
            premium_since: group_0.7,
            roles: group_1.0,
            user: group_1.1,
            mute: group_1.2,
            deaf: group_1.3,
        }
    }
}

rt::objects! {
    GuildWithCountsResponse
    GuildRoleResponse
    CreateGuildChannelBody
    GuildMemberResponse
}
