// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ChatPostMessageResponse`, as the API calls it.
#[non_exhaustive]
pub struct ChatPostMessageResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channel: Option<String>,
    pub ts: Option<String>,
    pub text: Option<String>,
    pub message: Option<Message>,
}

impl rt::Object for ChatPostMessageResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatPostMessageResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channel",
            "ts",
            "text",
            "message",
        ],
    );
    type Fields = rt::Both<
        (
            bool,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<Message>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.ok,
                &self.error,
                &self.warning,
                &self.needed,
                &self.provided,
                &self.channel,
                &self.ts,
                &self.text,
            ),
            (&self.message,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channel: group_0.5,
            ts: group_0.6,
            text: group_0.7,
            message: group_1.0,
        }
    }
}

/// `body` of `chat_postMessage`.
pub struct ChatPostMessageBody {
    pub channel: String,
    pub text: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub blocks: Option<Vec<Block>>,
    pub icon_emoji: Option<String>,
    pub icon_url: Option<String>,
    pub link_names: Option<bool>,
    pub mrkdwn: Option<bool>,
    pub parse: Option<String>,
    pub reply_broadcast: Option<bool>,
    pub thread_ts: Option<String>,
    pub unfurl_links: Option<bool>,
    pub unfurl_media: Option<bool>,
    pub username: Option<String>,
    pub metadata: Option<MessageMetadata>,
}

impl ChatPostMessageBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            text: None,
            attachments: None,
            blocks: None,
            icon_emoji: None,
            icon_url: None,
            link_names: None,
            mrkdwn: None,
            parse: None,
            reply_broadcast: None,
            thread_ts: None,
            unfurl_links: None,
            unfurl_media: None,
            username: None,
            metadata: None,
        }
    }
}

impl rt::Object for ChatPostMessageBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatPostMessageBody",
        0b1,
        &[
            "channel",
            "text",
            "attachments",
            "blocks",
            "icon_emoji",
            "icon_url",
            "link_names",
            "mrkdwn",
            "parse",
            "reply_broadcast",
            "thread_ts",
            "unfurl_links",
            "unfurl_media",
            "username",
            "metadata",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<Vec<Attachment>>,
            Option<Vec<Block>>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<bool>,
        ),
        (
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<bool>,
            Option<bool>,
            Option<String>,
            Option<MessageMetadata>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.channel,
                &self.text,
                &self.attachments,
                &self.blocks,
                &self.icon_emoji,
                &self.icon_url,
                &self.link_names,
                &self.mrkdwn,
            ),
            (
                &self.parse,
                &self.reply_broadcast,
                &self.thread_ts,
                &self.unfurl_links,
                &self.unfurl_media,
                &self.username,
                &self.metadata,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            text: group_0.1,
            attachments: group_0.2,
            blocks: group_0.3,
            icon_emoji: group_0.4,
            icon_url: group_0.5,
            link_names: group_0.6,
            mrkdwn: group_0.7,
            parse: group_1.0,
            reply_broadcast: group_1.1,
            thread_ts: group_1.2,
            unfurl_links: group_1.3,
            unfurl_media: group_1.4,
            username: group_1.5,
            metadata: group_1.6,
        }
    }
}

/// `ChatPostEphemeralResponse`, as the API calls it.
#[non_exhaustive]
pub struct ChatPostEphemeralResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub message_ts: Option<String>,
}

impl rt::Object for ChatPostEphemeralResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatPostEphemeralResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "message_ts"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.message_ts,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            message_ts: group_0.5,
        }
    }
}

/// `body` of `chat_postEphemeral`.
pub struct ChatPostEphemeralBody {
    pub channel: String,
    pub user: String,
    pub text: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub blocks: Option<Vec<Block>>,
    pub icon_emoji: Option<String>,
    pub icon_url: Option<String>,
    pub link_names: Option<bool>,
    pub parse: Option<String>,
    pub thread_ts: Option<String>,
    pub username: Option<String>,
}

impl ChatPostEphemeralBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            user: user.into(),
            text: None,
            attachments: None,
            blocks: None,
            icon_emoji: None,
            icon_url: None,
            link_names: None,
            parse: None,
            thread_ts: None,
            username: None,
        }
    }
}

impl rt::Object for ChatPostEphemeralBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatPostEphemeralBody",
        0b11,
        &[
            "channel",
            "user",
            "text",
            "attachments",
            "blocks",
            "icon_emoji",
            "icon_url",
            "link_names",
            "parse",
            "thread_ts",
            "username",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            Option<String>,
            Option<Vec<Attachment>>,
            Option<Vec<Block>>,
            Option<String>,
            Option<String>,
            Option<bool>,
        ),
        (Option<String>, Option<String>, Option<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.channel,
                &self.user,
                &self.text,
                &self.attachments,
                &self.blocks,
                &self.icon_emoji,
                &self.icon_url,
                &self.link_names,
            ),
            (&self.parse, &self.thread_ts, &self.username),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            user: group_0.1,
            text: group_0.2,
            attachments: group_0.3,
            blocks: group_0.4,
            icon_emoji: group_0.5,
            icon_url: group_0.6,
            link_names: group_0.7,
            parse: group_1.0,
            thread_ts: group_1.1,
            username: group_1.2,
        }
    }
}

/// `body` of `chat_update`.
pub struct ChatUpdateBody {
    pub channel: String,
    pub ts: String,
    pub text: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub blocks: Option<Vec<Block>>,
    pub link_names: Option<bool>,
    pub parse: Option<String>,
    pub reply_broadcast: Option<bool>,
    pub metadata: Option<MessageMetadata>,
}

impl ChatUpdateBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>, ts: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            ts: ts.into(),
            text: None,
            attachments: None,
            blocks: None,
            link_names: None,
            parse: None,
            reply_broadcast: None,
            metadata: None,
        }
    }
}

impl rt::Object for ChatUpdateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatUpdateBody",
        0b11,
        &[
            "channel",
            "ts",
            "text",
            "attachments",
            "blocks",
            "link_names",
            "parse",
            "reply_broadcast",
            "metadata",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            Option<String>,
            Option<Vec<Attachment>>,
            Option<Vec<Block>>,
            Option<bool>,
            Option<String>,
            Option<bool>,
        ),
        (Option<MessageMetadata>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.channel,
                &self.ts,
                &self.text,
                &self.attachments,
                &self.blocks,
                &self.link_names,
                &self.parse,
                &self.reply_broadcast,
            ),
            (&self.metadata,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            ts: group_0.1,
            text: group_0.2,
            attachments: group_0.3,
            blocks: group_0.4,
            link_names: group_0.5,
            parse: group_0.6,
            reply_broadcast: group_0.7,
            metadata: group_1.0,
        }
    }
}

/// `ChatDeleteResponse`, as the API calls it.
#[non_exhaustive]
pub struct ChatDeleteResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channel: Option<String>,
    pub ts: Option<String>,
}

impl rt::Object for ChatDeleteResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatDeleteResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "channel", "ts"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.channel,
            &self.ts,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channel: group_0.5,
            ts: group_0.6,
        }
    }
}

/// `body` of `chat_delete`.
pub struct ChatDeleteBody {
    pub channel: String,
    pub ts: String,
    pub as_user: Option<bool>,
}

impl ChatDeleteBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>, ts: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            ts: ts.into(),
            as_user: None,
        }
    }
}

impl rt::Object for ChatDeleteBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatDeleteBody",
        0b11,
        &["channel", "ts", "as_user"],
    );
    type Fields = (String, String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.ts, &self.as_user)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            ts: group_0.1,
            as_user: group_0.2,
        }
    }
}

/// `ChatScheduleMessageResponse`, as the API calls it.
#[non_exhaustive]
pub struct ChatScheduleMessageResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channel: Option<String>,
    pub scheduled_message_id: Option<String>,
    pub post_at: Option<i64>,
    pub message: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ChatScheduleMessageResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatScheduleMessageResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channel",
            "scheduled_message_id",
            "post_at",
            "message",
        ],
    );
    type Fields = rt::Both<
        (
            bool,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i64>,
        ),
        (Option<rt::Map<rt::Any>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.ok,
                &self.error,
                &self.warning,
                &self.needed,
                &self.provided,
                &self.channel,
                &self.scheduled_message_id,
                &self.post_at,
            ),
            (&self.message,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channel: group_0.5,
            scheduled_message_id: group_0.6,
            post_at: group_0.7,
            message: group_1.0,
        }
    }
}

/// `body` of `chat_scheduleMessage`.
pub struct ChatScheduleMessageBody {
    pub channel: String,
    pub post_at: i64,
    pub text: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub blocks: Option<Vec<Block>>,
    pub link_names: Option<bool>,
    pub parse: Option<String>,
    pub reply_broadcast: Option<bool>,
    pub thread_ts: Option<String>,
    pub unfurl_links: Option<bool>,
    pub unfurl_media: Option<bool>,
    pub metadata: Option<MessageMetadata>,
}

impl ChatScheduleMessageBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>, post_at: i64) -> Self {
        Self {
            channel: channel.into(),
            post_at,
            text: None,
            attachments: None,
            blocks: None,
            link_names: None,
            parse: None,
            reply_broadcast: None,
            thread_ts: None,
            unfurl_links: None,
            unfurl_media: None,
            metadata: None,
        }
    }
}

impl rt::Object for ChatScheduleMessageBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatScheduleMessageBody",
        0b11,
        &[
            "channel",
            "post_at",
            "text",
            "attachments",
            "blocks",
            "link_names",
            "parse",
            "reply_broadcast",
            "thread_ts",
            "unfurl_links",
            "unfurl_media",
            "metadata",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            i64,
            Option<String>,
            Option<Vec<Attachment>>,
            Option<Vec<Block>>,
            Option<bool>,
            Option<String>,
            Option<bool>,
        ),
        (Option<String>, Option<bool>, Option<bool>, Option<MessageMetadata>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.channel,
                &self.post_at,
                &self.text,
                &self.attachments,
                &self.blocks,
                &self.link_names,
                &self.parse,
                &self.reply_broadcast,
            ),
            (&self.thread_ts, &self.unfurl_links, &self.unfurl_media, &self.metadata),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            post_at: group_0.1,
            text: group_0.2,
            attachments: group_0.3,
            blocks: group_0.4,
            link_names: group_0.5,
            parse: group_0.6,
            reply_broadcast: group_0.7,
            thread_ts: group_1.0,
            unfurl_links: group_1.1,
            unfurl_media: group_1.2,
            metadata: group_1.3,
        }
    }
}

/// `ChatGetPermalinkResponse`, as the API calls it.
#[non_exhaustive]
pub struct ChatGetPermalinkResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channel: Option<String>,
    pub permalink: Option<String>,
}

impl rt::Object for ChatGetPermalinkResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatGetPermalinkResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "channel", "permalink"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.channel,
            &self.permalink,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channel: group_0.5,
            permalink: group_0.6,
        }
    }
}

rt::objects! {
    ChatPostMessageResponse
    ChatPostMessageBody
    ChatPostEphemeralResponse
    ChatPostEphemeralBody
    ChatUpdateBody
    ChatDeleteResponse
    ChatDeleteBody
    ChatScheduleMessageResponse
    ChatScheduleMessageBody
    ChatGetPermalinkResponse
}
