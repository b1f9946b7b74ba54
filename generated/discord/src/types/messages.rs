// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `MessageCreateRequest`, as the API calls it.
pub struct MessageCreateRequest {
    pub content: rt::Nullable<String>,
    pub embeds: rt::Nullable<Vec<RichEmbed>>,
    pub allowed_mentions: rt::Nullable<MessageAllowedMentionsRequest>,
    pub sticker_ids: rt::Nullable<Vec<SnowflakeType>>,
    pub components: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub flags: rt::Nullable<i64>,
    pub message_reference: rt::Nullable<MessageReference>,
    pub nonce: rt::Nullable<MessageCreateRequestNonce>,
    pub enforce_nonce: rt::Nullable<bool>,
    pub tts: rt::Nullable<bool>,
}

impl rt::Object for MessageCreateRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageCreateRequest",
        0,
        &[
            "content",
            "embeds",
            "allowed_mentions",
            "sticker_ids",
            "components",
            "flags",
            "message_reference",
            "nonce",
            "enforce_nonce",
            "tts",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<Vec<RichEmbed>>,
            rt::Nullable<MessageAllowedMentionsRequest>,
            rt::Nullable<Vec<SnowflakeType>>,
            rt::Nullable<Vec<rt::Map<rt::Any>>>,
            rt::Nullable<i64>,
            rt::Nullable<MessageReference>,
            rt::Nullable<MessageCreateRequestNonce>,
        ),
        (rt::Nullable<bool>, rt::Nullable<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.content,
                &self.embeds,
                &self.allowed_mentions,
                &self.sticker_ids,
                &self.components,
                &self.flags,
                &self.message_reference,
                &self.nonce,
            ),
            (&self.enforce_nonce, &self.tts),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            content: group_0.0,
            embeds: group_0.1,
            allowed_mentions: group_0.2,
            sticker_ids: group_0.3,
            components: group_0.4,
            flags: group_0.5,
            message_reference: group_0.6,
            nonce: group_0.7,
            enforce_nonce: group_1.0,
            tts: group_1.1,
        }
    }
}

/// `body` of `update_message`.
pub struct UpdateMessageBody {
    pub content: rt::Nullable<String>,
    pub embeds: rt::Nullable<Vec<RichEmbed>>,
    pub flags: rt::Nullable<i64>,
    pub allowed_mentions: rt::Nullable<MessageAllowedMentionsRequest>,
    pub components: rt::Nullable<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for UpdateMessageBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateMessageBody",
        0,
        &["content", "embeds", "flags", "allowed_mentions", "components"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<Vec<RichEmbed>>,
        rt::Nullable<i64>,
        rt::Nullable<MessageAllowedMentionsRequest>,
        rt::Nullable<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.content,
            &self.embeds,
            &self.flags,
            &self.allowed_mentions,
            &self.components,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content: group_0.0,
            embeds: group_0.1,
            flags: group_0.2,
            allowed_mentions: group_0.3,
            components: group_0.4,
        }
    }
}

/// `body` of `bulk_delete_messages`.
pub struct BulkDeleteMessagesBody {
    /// Has 2 to 100 items.
    pub messages: Vec<SnowflakeType>,
}

impl BulkDeleteMessagesBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(messages: Vec<SnowflakeType>) -> Self {
        Self { messages }
    }
}

impl rt::Object for BulkDeleteMessagesBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BulkDeleteMessagesBody",
        0b1,
        &["messages"],
    );
    type Fields = (Vec<SnowflakeType>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.messages,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { messages: group_0.0 }
    }
}

rt::objects! {
    MessageCreateRequest
    UpdateMessageBody
    BulkDeleteMessagesBody
}

rt::defaults! {
    MessageCreateRequest
    UpdateMessageBody
}
