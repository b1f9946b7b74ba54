// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `GuildIncomingWebhookResponse`, as the API calls it.
#[non_exhaustive]
pub struct GuildIncomingWebhookResponse {
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub id: SnowflakeType,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub application_id: Option<SnowflakeType>,
    pub avatar: Option<String>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub channel_id: Option<SnowflakeType>,
    /// Matches `^(0|[1-9][0-9]*)$`.
    pub guild_id: rt::Nullable<SnowflakeType>,
    pub name: String,
    pub r#type: i32,
    pub user: Option<UserResponse>,
    pub token: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for GuildIncomingWebhookResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GuildIncomingWebhookResponse",
        0b1101111,
        &[
            "id",
            "application_id",
            "avatar",
            "channel_id",
            "guild_id",
            "name",
            "type",
            "user",
            "token",
            "url",
        ],
    );
    type Fields = rt::Both<
        (
            SnowflakeType,
            Option<SnowflakeType>,
            Option<String>,
            Option<SnowflakeType>,
            rt::Nullable<SnowflakeType>,
            String,
            i32,
            Option<UserResponse>,
        ),
        (Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.application_id,
                &self.avatar,
                &self.channel_id,
                &self.guild_id,
                &self.name,
                &self.r#type,
                &self.user,
            ),
            (&self.token, &self.url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            application_id: group_0.1,
            avatar: group_0.2,
            channel_id: group_0.3,
            guild_id: group_0.4,
            name: group_0.5,
            r#type: group_0.6,
            user: group_0.7,
            token: group_1.0,
            url: group_1.1,
        }
    }
}

/// `body` of `create_webhook`.
pub struct CreateWebhookBody {
    /// Has 1 to 80 characters.
    pub name: String,
    pub avatar: rt::Nullable<String>,
}

impl CreateWebhookBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            avatar: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for CreateWebhookBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateWebhookBody",
        0b1,
        &["name", "avatar"],
    );
    type Fields = (String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.avatar)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            avatar: group_0.1,
        }
    }
}

/// `IncomingWebhookRequest`, as the API calls it.
pub struct IncomingWebhookRequest {
    pub content: rt::Nullable<String>,
    pub embeds: rt::Nullable<Vec<RichEmbed>>,
    pub allowed_mentions: rt::Nullable<MessageAllowedMentionsRequest>,
    pub components: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub tts: rt::Nullable<bool>,
    pub flags: rt::Nullable<i64>,
    pub username: rt::Nullable<String>,
    pub avatar_url: rt::Nullable<String>,
    pub thread_name: rt::Nullable<String>,
    pub applied_tags: rt::Nullable<Vec<SnowflakeType>>,
}

impl rt::Object for IncomingWebhookRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IncomingWebhookRequest",
        0,
        &[
            "content",
            "embeds",
            "allowed_mentions",
            "components",
            "tts",
            "flags",
            "username",
            "avatar_url",
            "thread_name",
            "applied_tags",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<Vec<RichEmbed>>,
            rt::Nullable<MessageAllowedMentionsRequest>,
            rt::Nullable<Vec<rt::Map<rt::Any>>>,
            rt::Nullable<bool>,
            rt::Nullable<i64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (rt::Nullable<String>, rt::Nullable<Vec<SnowflakeType>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.content,
                &self.embeds,
                &self.allowed_mentions,
                &self.components,
                &self.tts,
                &self.flags,
                &self.username,
                &self.avatar_url,
            ),
            (&self.thread_name, &self.applied_tags),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            content: group_0.0,
            embeds: group_0.1,
            allowed_mentions: group_0.2,
            components: group_0.3,
            tts: group_0.4,
            flags: group_0.5,
            username: group_0.6,
            avatar_url: group_0.7,
            thread_name: group_1.0,
            applied_tags: group_1.1,
        }
    }
}

rt::objects! {
    GuildIncomingWebhookResponse
    CreateWebhookBody
    IncomingWebhookRequest
}

rt::defaults! {
    IncomingWebhookRequest
}
