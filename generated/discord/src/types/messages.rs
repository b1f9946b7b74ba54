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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MessageCreateRequest",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                content,
                embeds,
                allowed_mentions,
                sticker_ids,
                components,
                flags,
                message_reference,
                nonce,
            ),
            (enforce_nonce, tts),
        ): Self::Fields,
    ) -> Self {
        Self {
            content,
            embeds,
            allowed_mentions,
            sticker_ids,
            components,
            flags,
            message_reference,
            nonce,
            enforce_nonce,
            tts,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpdateMessageBody",
        fields: &["content", "embeds", "flags", "allowed_mentions", "components"],
        required: &[0],
    };
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
    fn from_fields(
        (content, embeds, flags, allowed_mentions, components): Self::Fields,
    ) -> Self {
        Self {
            content,
            embeds,
            flags,
            allowed_mentions,
            components,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BulkDeleteMessagesBody",
        fields: &["messages"],
        required: &[0b1],
    };
    type Fields = (Vec<SnowflakeType>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.messages,)
    }

    #[inline]
    fn from_fields((messages,): Self::Fields) -> Self {
        Self { messages }
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
