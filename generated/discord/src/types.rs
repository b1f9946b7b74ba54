// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "guilds")]
mod guilds;
#[cfg(feature = "guilds")]
pub use self::guilds::*;

#[cfg(feature = "channels")]
mod channels;
#[cfg(feature = "channels")]
pub use self::channels::*;

#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "messages")]
pub use self::messages::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

#[cfg(feature = "applications")]
mod applications;
#[cfg(feature = "applications")]
pub use self::applications::*;

#[cfg(feature = "gateway")]
mod gateway;
#[cfg(feature = "gateway")]
pub use self::gateway::*;

use switchboard_client::generated as rt;

/// `SnowflakeType`, as the API calls it.
///
/// Matches `^(0|[1-9][0-9]*)$`.
pub type SnowflakeType = String;

/// `RatelimitedResponse`, as the API calls it.
#[non_exhaustive]
pub struct RatelimitedResponse {
    pub code: Option<i64>,
    pub message: String,
    pub retry_after: f64,
    pub global: bool,
}

impl rt::Object for RatelimitedResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RatelimitedResponse",
        0b1110,
        &["code", "message", "retry_after", "global"],
    );
    type Fields = (Option<i64>, String, f64, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.retry_after, &self.global)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            retry_after: group_0.2,
            global: group_0.3,
        }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub code: i64,
    pub message: String,
    pub errors: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponse",
        0b11,
        &["code", "message", "errors"],
    );
    type Fields = (i64, String, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            errors: group_0.2,
        }
    }
}

/// `UserResponse`, as the API calls it.
#[non_exhaustive]
pub struct UserResponse {
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
}

impl rt::Object for UserResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserResponse",
        0b10000111111,
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
        ],
    );
    type Fields = rt::Both<
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
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
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
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
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
        }
    }
}

/// A channel of a guild, a thread or a direct message; type tells which
#[non_exhaustive]
pub struct ChannelResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub r#type: i32,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub guild_id: Option<SnowflakeType>,
    pub name: rt::Nullable<String>,
    pub topic: rt::Nullable<String>,
    pub position: Option<i32>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub parent_id: rt::Nullable<SnowflakeType>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub last_message_id: rt::Nullable<SnowflakeType>,
    pub last_pin_timestamp: rt::Nullable<rt::DateTime>,
    pub flags: Option<i32>,
    pub nsfw: Option<bool>,
    pub rate_limit_per_user: Option<i32>,
    pub bitrate: Option<i32>,
    pub user_limit: Option<i32>,
    pub rtc_region: rt::Nullable<String>,
    pub permissions: Option<String>,
    pub permission_overwrites: Option<Vec<rt::Map<rt::Any>>>,
    pub recipients: Option<Vec<UserResponse>>,
    pub icon: rt::Nullable<String>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub owner_id: Option<SnowflakeType>,
    pub thread_metadata: Option<rt::Map<rt::Any>>,
    pub message_count: Option<i32>,
    pub member_count: Option<i32>,
}

impl rt::Object for ChannelResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChannelResponse",
        0b11,
        &[
            "id",
            "type",
            "guild_id",
            "name",
            "topic",
            "position",
            "parent_id",
            "last_message_id",
            "last_pin_timestamp",
            "flags",
            "nsfw",
            "rate_limit_per_user",
            "bitrate",
            "user_limit",
            "rtc_region",
            "permissions",
            "permission_overwrites",
            "recipients",
            "icon",
            "owner_id",
            "thread_metadata",
            "message_count",
            "member_count",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                SnowflakeType,
                i32,
                Option<SnowflakeType>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<i32>,
                rt::Nullable<SnowflakeType>,
                rt::Nullable<SnowflakeType>,
            ),
            (
                rt::Nullable<rt::DateTime>,
                Option<i32>,
                Option<bool>,
                Option<i32>,
                Option<i32>,
                Option<i32>,
                rt::Nullable<String>,
                Option<String>,
            ),
        >,
        (
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<UserResponse>>,
            rt::Nullable<String>,
            Option<SnowflakeType>,
            Option<rt::Map<rt::Any>>,
            Option<i32>,
            Option<i32>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.r#type,
                    &self.guild_id,
                    &self.name,
                    &self.topic,
                    &self.position,
                    &self.parent_id,
                    &self.last_message_id,
                ),
                (
                    &self.last_pin_timestamp,
                    &self.flags,
                    &self.nsfw,
                    &self.rate_limit_per_user,
                    &self.bitrate,
                    &self.user_limit,
                    &self.rtc_region,
                    &self.permissions,
                ),
            ),
            (
                &self.permission_overwrites,
                &self.recipients,
                &self.icon,
                &self.owner_id,
                &self.thread_metadata,
                &self.message_count,
                &self.member_count,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            guild_id: group_0.2,
            name: group_0.3,
            topic: group_0.4,
            position: group_0.5,
            parent_id: group_0.6,
            last_message_id: group_0.7,
            last_pin_timestamp: group_1.0,
            flags: group_1.1,
            nsfw: group_1.2,
            rate_limit_per_user: group_1.3,
            bitrate: group_1.4,
            user_limit: group_1.5,
            rtc_region: group_1.6,
            permissions: group_1.7,
            permission_overwrites: group_2.0,
            recipients: group_2.1,
            icon: group_2.2,
            owner_id: group_2.3,
            thread_metadata: group_2.4,
            message_count: group_2.5,
            member_count: group_2.6,
        }
    }
}

/// `body.type` of `create_guild_channel`.
#[non_exhaustive]
pub enum CreateGuildChannelBodyType {
    /// `0`
    V0,
    /// `2`
    V2,
    /// `4`
    V4,
    /// `5`
    V5,
    /// `13`
    V13,
    /// `14`
    V14,
    /// `15`
    V15,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `MessageResponse`, as the API calls it.
#[non_exhaustive]
pub struct MessageResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub channel_id: SnowflakeType,
    pub author: UserResponse,
    pub r#type: i32,
    pub content: String,
    pub mentions: Vec<UserResponse>,
    pub mention_roles: Vec<SnowflakeType>,
    pub mention_everyone: bool,
    pub attachments: Vec<MessageAttachmentResponse>,
    pub embeds: Vec<MessageEmbedResponse>,
    pub timestamp: rt::DateTime,
    pub edited_timestamp: Option<rt::DateTime>,
    pub flags: i32,
    pub components: Vec<rt::Map<rt::Any>>,
    pub pinned: bool,
    pub tts: bool,
    pub nonce: Option<MessageResponseNonce>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub webhook_id: Option<SnowflakeType>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub application_id: Option<SnowflakeType>,
    pub message_reference: Option<MessageReference>,
    /// A channel of a guild, a thread or a direct message; type tells which
    pub thread: Option<ChannelResponse>,
    pub reactions: Option<Vec<MessageReactionResponse>>,
}

impl rt::Object for MessageResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageResponse",
        0b1111111111111111,
        &[
            "id",
            "channel_id",
            "author",
            "type",
            "content",
            "mentions",
            "mention_roles",
            "mention_everyone",
            "attachments",
            "embeds",
            "timestamp",
            "edited_timestamp",
            "flags",
            "components",
            "pinned",
            "tts",
            "nonce",
            "webhook_id",
            "application_id",
            "message_reference",
            "thread",
            "reactions",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                SnowflakeType,
                SnowflakeType,
                UserResponse,
                i32,
                String,
                Vec<UserResponse>,
                Vec<SnowflakeType>,
                bool,
            ),
            (
                Vec<MessageAttachmentResponse>,
                Vec<MessageEmbedResponse>,
                rt::DateTime,
                Option<rt::DateTime>,
                i32,
                Vec<rt::Map<rt::Any>>,
                bool,
                bool,
            ),
        >,
        (
            Option<MessageResponseNonce>,
            Option<SnowflakeType>,
            Option<SnowflakeType>,
            Option<MessageReference>,
            Option<ChannelResponse>,
            Option<Vec<MessageReactionResponse>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.channel_id,
                    &self.author,
                    &self.r#type,
                    &self.content,
                    &self.mentions,
                    &self.mention_roles,
                    &self.mention_everyone,
                ),
                (
                    &self.attachments,
                    &self.embeds,
                    &self.timestamp,
                    &self.edited_timestamp,
                    &self.flags,
                    &self.components,
                    &self.pinned,
                    &self.tts,
                ),
            ),
            (
                &self.nonce,
                &self.webhook_id,
                &self.application_id,
                &self.message_reference,
                &self.thread,
                &self.reactions,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            channel_id: group_0.1,
            author: group_0.2,
            r#type: group_0.3,
            content: group_0.4,
            mentions: group_0.5,
            mention_roles: group_0.6,
            mention_everyone: group_0.7,
            attachments: group_1.0,
            embeds: group_1.1,
            timestamp: group_1.2,
            edited_timestamp: group_1.3,
            flags: group_1.4,
            components: group_1.5,
            pinned: group_1.6,
            tts: group_1.7,
            nonce: group_2.0,
            webhook_id: group_2.1,
            application_id: group_2.2,
            message_reference: group_2.3,
            thread: group_2.4,
            reactions: group_2.5,
        }
    }
}

/// `MessageAttachmentResponse`, as the API calls it.
#[non_exhaustive]
pub struct MessageAttachmentResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    pub filename: String,
    pub size: i32,
    pub url: String,
    pub proxy_url: String,
    pub width: Option<i32>,
    pub height: Option<i32>,
    pub duration_secs: Option<f64>,
    pub description: Option<String>,
    pub content_type: Option<String>,
    pub ephemeral: Option<bool>,
    pub title: rt::Nullable<String>,
}

impl rt::Object for MessageAttachmentResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageAttachmentResponse",
        0b11111,
        &[
            "id",
            "filename",
            "size",
            "url",
            "proxy_url",
            "width",
            "height",
            "duration_secs",
            "description",
            "content_type",
            "ephemeral",
            "title",
        ],
    );
    type Fields = rt::Both<
        (
            SnowflakeType,
            String,
            i32,
            String,
            String,
            Option<i32>,
            Option<i32>,
            Option<f64>,
        ),
        (Option<String>, Option<String>, Option<bool>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.filename,
                &self.size,
                &self.url,
                &self.proxy_url,
                &self.width,
                &self.height,
                &self.duration_secs,
            ),
            (&self.description, &self.content_type, &self.ephemeral, &self.title),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            filename: group_0.1,
            size: group_0.2,
            url: group_0.3,
            proxy_url: group_0.4,
            width: group_0.5,
            height: group_0.6,
            duration_secs: group_0.7,
            description: group_1.0,
            content_type: group_1.1,
            ephemeral: group_1.2,
            title: group_1.3,
        }
    }
}

/// `MessageEmbedResponse`, as the API calls it.
#[non_exhaustive]
pub struct MessageEmbedResponse {
    pub r#type: String,
    pub url: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub color: Option<i32>,
    pub timestamp: Option<rt::DateTime>,
    pub fields: Option<Vec<EmbedField>>,
    pub author: Option<rt::Map<rt::Any>>,
    pub provider: Option<rt::Map<rt::Any>>,
    pub image: Option<rt::Map<rt::Any>>,
    pub thumbnail: Option<rt::Map<rt::Any>>,
    pub video: Option<rt::Map<rt::Any>>,
    pub footer: Option<rt::Map<rt::Any>>,
}

impl rt::Object for MessageEmbedResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageEmbedResponse",
        0b1,
        &[
            "type",
            "url",
            "title",
            "description",
            "color",
            "timestamp",
            "fields",
            "author",
            "provider",
            "image",
            "thumbnail",
            "video",
            "footer",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i32>,
            Option<rt::DateTime>,
            Option<Vec<EmbedField>>,
            Option<rt::Map<rt::Any>>,
        ),
        (
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.url,
                &self.title,
                &self.description,
                &self.color,
                &self.timestamp,
                &self.fields,
                &self.author,
            ),
            (&self.provider, &self.image, &self.thumbnail, &self.video, &self.footer),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            url: group_0.1,
            title: group_0.2,
            description: group_0.3,
            color: group_0.4,
            timestamp: group_0.5,
            fields: group_0.6,
            author: group_0.7,
            provider: group_1.0,
            image: group_1.1,
            thumbnail: group_1.2,
            video: group_1.3,
            footer: group_1.4,
        }
    }
}

/// `EmbedField`, as the API calls it.
pub struct EmbedField {
    pub name: String,
    pub value: String,
    pub inline: Option<bool>,
}

impl EmbedField {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            inline: None,
        }
    }
}

impl rt::Object for EmbedField {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EmbedField",
        0b11,
        &["name", "value", "inline"],
    );
    type Fields = (String, String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value, &self.inline)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
            inline: group_0.2,
        }
    }
}

/// The same as [`MessageCreateRequestNonce`].
pub type MessageResponseNonce = MessageCreateRequestNonce;

/// `MessageReference`, as the API calls it.
pub struct MessageReference {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub channel_id: Option<SnowflakeType>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub guild_id: rt::Nullable<SnowflakeType>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub message_id: Option<SnowflakeType>,
    pub fail_if_not_exists: rt::Nullable<bool>,
    pub r#type: rt::Nullable<i32>,
}

impl rt::Object for MessageReference {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageReference",
        0,
        &["channel_id", "guild_id", "message_id", "fail_if_not_exists", "type"],
    );
    type Fields = (
        Option<SnowflakeType>,
        rt::Nullable<SnowflakeType>,
        Option<SnowflakeType>,
        rt::Nullable<bool>,
        rt::Nullable<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.channel_id,
            &self.guild_id,
            &self.message_id,
            &self.fail_if_not_exists,
            &self.r#type,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel_id: group_0.0,
            guild_id: group_0.1,
            message_id: group_0.2,
            fail_if_not_exists: group_0.3,
            r#type: group_0.4,
        }
    }
}

/// `MessageReactionResponse`, as the API calls it.
#[non_exhaustive]
pub struct MessageReactionResponse {
    pub emoji: MessageReactionResponseEmoji,
    pub count: i32,
    pub me: bool,
    pub me_burst: Option<bool>,
}

impl rt::Object for MessageReactionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageReactionResponse",
        0b111,
        &["emoji", "count", "me", "me_burst"],
    );
    type Fields = (MessageReactionResponseEmoji, i32, bool, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.emoji, &self.count, &self.me, &self.me_burst)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            emoji: group_0.0,
            count: group_0.1,
            me: group_0.2,
            me_burst: group_0.3,
        }
    }
}

/// `emoji` of `MessageReactionResponse`.
#[non_exhaustive]
pub struct MessageReactionResponseEmoji {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: rt::Nullable<SnowflakeType>,
    pub name: rt::Nullable<String>,
    pub animated: Option<bool>,
}

impl rt::Object for MessageReactionResponseEmoji {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageReactionResponseEmoji",
        0,
        &["id", "name", "animated"],
    );
    type Fields = (rt::Nullable<SnowflakeType>, rt::Nullable<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.animated)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            animated: group_0.2,
        }
    }
}

/// `RichEmbed`, as the API calls it.
pub struct RichEmbed {
    pub r#type: rt::Nullable<String>,
    pub url: rt::Nullable<String>,
    pub title: rt::Nullable<String>,
    pub color: rt::Nullable<i64>,
    pub timestamp: rt::Nullable<rt::DateTime>,
    pub description: rt::Nullable<String>,
    pub author: rt::Nullable<rt::Map<rt::Any>>,
    pub image: rt::Nullable<rt::Map<rt::Any>>,
    pub thumbnail: rt::Nullable<rt::Map<rt::Any>>,
    pub footer: rt::Nullable<rt::Map<rt::Any>>,
    pub fields: rt::Nullable<Vec<EmbedField>>,
}

impl rt::Object for RichEmbed {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RichEmbed",
        0,
        &[
            "type",
            "url",
            "title",
            "color",
            "timestamp",
            "description",
            "author",
            "image",
            "thumbnail",
            "footer",
            "fields",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<i64>,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<String>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
        ),
        (
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<Vec<EmbedField>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.url,
                &self.title,
                &self.color,
                &self.timestamp,
                &self.description,
                &self.author,
                &self.image,
            ),
            (&self.thumbnail, &self.footer, &self.fields),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            url: group_0.1,
            title: group_0.2,
            color: group_0.3,
            timestamp: group_0.4,
            description: group_0.5,
            author: group_0.6,
            image: group_0.7,
            thumbnail: group_1.0,
            footer: group_1.1,
            fields: group_1.2,
        }
    }
}

/// `MessageAllowedMentionsRequest`, as the API calls it.
pub struct MessageAllowedMentionsRequest {
    pub parse: rt::Nullable<Vec<String>>,
    pub users: rt::Nullable<Vec<SnowflakeType>>,
    pub roles: rt::Nullable<Vec<SnowflakeType>>,
    pub replied_user: rt::Nullable<bool>,
}

impl rt::Object for MessageAllowedMentionsRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageAllowedMentionsRequest",
        0,
        &["parse", "users", "roles", "replied_user"],
    );
    type Fields = (
        rt::Nullable<Vec<String>>,
        rt::Nullable<Vec<SnowflakeType>>,
        rt::Nullable<Vec<SnowflakeType>>,
        rt::Nullable<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parse, &self.users, &self.roles, &self.replied_user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            parse: group_0.0,
            users: group_0.1,
            roles: group_0.2,
            replied_user: group_0.3,
        }
    }
}

/// `nonce` of `MessageCreateRequest`.
#[non_exhaustive]
pub enum MessageCreateRequestNonce {
    Integer(i64),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    RatelimitedResponse
    ErrorResponse
    UserResponse
    ChannelResponse
    MessageResponse
    MessageAttachmentResponse
    MessageEmbedResponse
    EmbedField
    MessageReference
    MessageReactionResponse
    MessageReactionResponseEmoji
    RichEmbed
    MessageAllowedMentionsRequest
}

rt::defaults! {
    MessageReference
    RichEmbed
    MessageAllowedMentionsRequest
}

rt::numbers! {
    CreateGuildChannelBodyType {
        V0 = 0,
        V2 = 2,
        V4 = 4,
        V5 = 5,
        V13 = 13,
        V14 = 14,
        V15 = 15,
    }
}

rt::unions! {
    MessageCreateRequestNonce {
        Integer 0: rt::look(rt::INTEGER),
        String 1: rt::look(rt::STRING),
    }
}
