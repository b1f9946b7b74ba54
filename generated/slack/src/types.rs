// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "auth")]
pub use self::auth::*;

#[cfg(feature = "chat")]
mod chat;
#[cfg(feature = "chat")]
pub use self::chat::*;

#[cfg(feature = "conversations")]
mod conversations;
#[cfg(feature = "conversations")]
pub use self::conversations::*;

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "reactions")]
mod reactions;
#[cfg(feature = "reactions")]
pub use self::reactions::*;

#[cfg(feature = "pins")]
mod pins;
#[cfg(feature = "pins")]
pub use self::pins::*;

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "team")]
mod team;
#[cfg(feature = "team")]
pub use self::team::*;

use switchboard_client::generated as rt;

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub ok: bool,
    pub error: String,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub warning: Option<String>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponse",
        0b11,
        &["ok", "error", "needed", "provided", "warning", "response_metadata"],
    );
    type Fields = (
        bool,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<ResponseMetadata>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.needed,
            &self.provided,
            &self.warning,
            &self.response_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            needed: group_0.2,
            provided: group_0.3,
            warning: group_0.4,
            response_metadata: group_0.5,
        }
    }
}

/// `ResponseMetadata`, as the API calls it.
#[non_exhaustive]
pub struct ResponseMetadata {
    pub next_cursor: Option<String>,
    pub messages: Option<Vec<String>>,
}

impl rt::Object for ResponseMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ResponseMetadata",
        0,
        &["next_cursor", "messages"],
    );
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.next_cursor, &self.messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            next_cursor: group_0.0,
            messages: group_0.1,
        }
    }
}

/// `Message`, as the API calls it.
#[non_exhaustive]
pub struct Message {
    pub r#type: String,
    pub subtype: Option<String>,
    pub ts: String,
    pub user: Option<String>,
    pub bot_id: Option<String>,
    pub app_id: Option<String>,
    pub team: Option<String>,
    pub username: Option<String>,
    pub text: Option<String>,
    pub thread_ts: Option<String>,
    pub parent_user_id: Option<String>,
    pub reply_count: Option<i64>,
    pub reply_users: Option<Vec<String>>,
    pub latest_reply: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub blocks: Option<Vec<Block>>,
    pub reactions: Option<Vec<Reaction>>,
    pub files: Option<Vec<File>>,
    pub metadata: Option<MessageMetadata>,
}

impl rt::Object for Message {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Message",
        0b101,
        &[
            "type",
            "subtype",
            "ts",
            "user",
            "bot_id",
            "app_id",
            "team",
            "username",
            "text",
            "thread_ts",
            "parent_user_id",
            "reply_count",
            "reply_users",
            "latest_reply",
            "attachments",
            "blocks",
            "reactions",
            "files",
            "metadata",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                String,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<i64>,
                Option<Vec<String>>,
                Option<String>,
                Option<Vec<Attachment>>,
                Option<Vec<Block>>,
            ),
        >,
        (Option<Vec<Reaction>>, Option<Vec<File>>, Option<MessageMetadata>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.r#type,
                    &self.subtype,
                    &self.ts,
                    &self.user,
                    &self.bot_id,
                    &self.app_id,
                    &self.team,
                    &self.username,
                ),
                (
                    &self.text,
                    &self.thread_ts,
                    &self.parent_user_id,
                    &self.reply_count,
                    &self.reply_users,
                    &self.latest_reply,
                    &self.attachments,
                    &self.blocks,
                ),
            ),
            (&self.reactions, &self.files, &self.metadata),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            subtype: group_0.1,
            ts: group_0.2,
            user: group_0.3,
            bot_id: group_0.4,
            app_id: group_0.5,
            team: group_0.6,
            username: group_0.7,
            text: group_1.0,
            thread_ts: group_1.1,
            parent_user_id: group_1.2,
            reply_count: group_1.3,
            reply_users: group_1.4,
            latest_reply: group_1.5,
            attachments: group_1.6,
            blocks: group_1.7,
            reactions: group_2.0,
            files: group_2.1,
            metadata: group_2.2,
        }
    }
}

/// `Attachment`, as the API calls it.
pub struct Attachment {
    pub fallback: Option<String>,
    pub color: Option<String>,
    pub pretext: Option<String>,
    pub author_name: Option<String>,
    pub author_link: Option<String>,
    pub title: Option<String>,
    pub title_link: Option<String>,
    pub text: Option<String>,
    pub image_url: Option<String>,
    pub thumb_url: Option<String>,
    pub footer: Option<String>,
    pub ts: rt::Nullable<rt::Any>,
    pub fields: Option<Vec<rt::Map<rt::Any>>>,
    pub blocks: Option<Vec<Block>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Attachment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Attachment",
        0,
        &[
            "fallback",
            "color",
            "pretext",
            "author_name",
            "author_link",
            "title",
            "title_link",
            "text",
            "image_url",
            "thumb_url",
            "footer",
            "ts",
            "fields",
            "blocks",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<String>,
            Option<String>,
            Option<String>,
            rt::Nullable<rt::Any>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<Block>>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.fallback,
                &self.color,
                &self.pretext,
                &self.author_name,
                &self.author_link,
                &self.title,
                &self.title_link,
                &self.text,
            ),
            (
                &self.image_url,
                &self.thumb_url,
                &self.footer,
                &self.ts,
                &self.fields,
                &self.blocks,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            fallback: group_0.0,
            color: group_0.1,
            pretext: group_0.2,
            author_name: group_0.3,
            author_link: group_0.4,
            title: group_0.5,
            title_link: group_0.6,
            text: group_0.7,
            image_url: group_1.0,
            thumb_url: group_1.1,
            footer: group_1.2,
            ts: group_1.3,
            fields: group_1.4,
            blocks: group_1.5,
            extra: group_1.6,
        }
    }
}

/// A piece of layout; its fields depend on type
pub struct Block {
    pub r#type: String,
    pub block_id: Option<String>,
    pub text: Option<rt::Map<rt::Any>>,
    pub fields: Option<Vec<rt::Map<rt::Any>>>,
    pub elements: Option<Vec<rt::Map<rt::Any>>>,
    pub accessory: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl Block {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            block_id: None,
            text: None,
            fields: None,
            elements: None,
            accessory: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for Block {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Block",
        0b1,
        &["type", "block_id", "text", "fields", "elements", "accessory"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<rt::Map<rt::Any>>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.block_id,
            &self.text,
            &self.fields,
            &self.elements,
            &self.accessory,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            block_id: group_0.1,
            text: group_0.2,
            fields: group_0.3,
            elements: group_0.4,
            accessory: group_0.5,
            extra: group_0.6,
        }
    }
}

/// `Reaction`, as the API calls it.
#[non_exhaustive]
pub struct Reaction {
    pub name: Option<String>,
    pub count: Option<i64>,
    pub users: Option<Vec<String>>,
}

impl rt::Object for Reaction {
    const SHAPE: rt::Shape = rt::Shape::new("Reaction", 0, &["name", "count", "users"]);
    type Fields = (Option<String>, Option<i64>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.count, &self.users)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            count: group_0.1,
            users: group_0.2,
        }
    }
}

/// `File`, as the API calls it.
#[non_exhaustive]
pub struct File {
    pub id: String,
    pub created: Option<i64>,
    pub name: rt::Nullable<String>,
    pub title: Option<String>,
    pub mimetype: Option<String>,
    pub filetype: Option<String>,
    pub pretty_type: Option<String>,
    pub user: Option<String>,
    pub size: Option<i64>,
    pub mode: Option<String>,
    pub is_external: Option<bool>,
    pub is_public: Option<bool>,
    pub url_private: Option<String>,
    pub url_private_download: Option<String>,
    pub permalink: Option<String>,
    pub channels: Option<Vec<String>>,
    pub groups: Option<Vec<String>>,
    pub ims: Option<Vec<String>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for File {
    const SHAPE: rt::Shape = rt::Shape::new(
        "File",
        0b1,
        &[
            "id",
            "created",
            "name",
            "title",
            "mimetype",
            "filetype",
            "pretty_type",
            "user",
            "size",
            "mode",
            "is_external",
            "is_public",
            "url_private",
            "url_private_download",
            "permalink",
            "channels",
            "groups",
            "ims",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<i64>,
                rt::Nullable<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                Option<i64>,
                Option<String>,
                Option<bool>,
                Option<bool>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<Vec<String>>,
            ),
        >,
        (Option<Vec<String>>, Option<Vec<String>>, rt::Extra<rt::Any>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.created,
                    &self.name,
                    &self.title,
                    &self.mimetype,
                    &self.filetype,
                    &self.pretty_type,
                    &self.user,
                ),
                (
                    &self.size,
                    &self.mode,
                    &self.is_external,
                    &self.is_public,
                    &self.url_private,
                    &self.url_private_download,
                    &self.permalink,
                    &self.channels,
                ),
            ),
            (&self.groups, &self.ims, &self.extra),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            created: group_0.1,
            name: group_0.2,
            title: group_0.3,
            mimetype: group_0.4,
            filetype: group_0.5,
            pretty_type: group_0.6,
            user: group_0.7,
            size: group_1.0,
            mode: group_1.1,
            is_external: group_1.2,
            is_public: group_1.3,
            url_private: group_1.4,
            url_private_download: group_1.5,
            permalink: group_1.6,
            channels: group_1.7,
            groups: group_2.0,
            ims: group_2.1,
            extra: group_2.2,
        }
    }
}

/// `MessageMetadata`, as the API calls it.
pub struct MessageMetadata {
    pub event_type: String,
    pub event_payload: rt::Map<rt::Any>,
}

impl MessageMetadata {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(event_type: impl Into<String>, event_payload: rt::Map<rt::Any>) -> Self {
        Self {
            event_type: event_type.into(),
            event_payload,
        }
    }
}

impl rt::Object for MessageMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessageMetadata",
        0b11,
        &["event_type", "event_payload"],
    );
    type Fields = (String, rt::Map<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_type, &self.event_payload)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event_type: group_0.0,
            event_payload: group_0.1,
        }
    }
}

/// `OkResponse`, as the API calls it.
#[non_exhaustive]
pub struct OkResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
}

impl rt::Object for OkResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OkResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided"],
    );
    type Fields = (bool, Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ok, &self.error, &self.warning, &self.needed, &self.provided)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
        }
    }
}

rt::objects! {
    ErrorResponse
    ResponseMetadata
    Message
    Attachment
    Block
    Reaction
    File
    MessageMetadata
    OkResponse
}

rt::defaults! {
    Attachment
}
