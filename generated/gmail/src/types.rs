// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "messages")]
mod messages;
#[cfg(feature = "messages")]
pub use self::messages::*;

#[cfg(feature = "threads")]
mod threads;
#[cfg(feature = "threads")]
pub use self::threads::*;

#[cfg(feature = "labels")]
mod labels;
#[cfg(feature = "labels")]
pub use self::labels::*;

#[cfg(feature = "drafts")]
mod drafts;
#[cfg(feature = "drafts")]
pub use self::drafts::*;

#[cfg(feature = "history")]
mod history;
#[cfg(feature = "history")]
pub use self::history::*;

#[cfg(feature = "settings")]
mod settings;
#[cfg(feature = "settings")]
pub use self::settings::*;

use switchboard_client::generated as rt;

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: Error,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (Error,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub code: i32,
    pub message: String,
    pub status: Option<String>,
    pub errors: Option<Vec<ErrorItem>>,
    pub details: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b11,
        &["code", "message", "status", "errors", "details"],
    );
    type Fields = (
        i32,
        String,
        Option<String>,
        Option<Vec<ErrorItem>>,
        Option<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.status, &self.errors, &self.details)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            status: group_0.2,
            errors: group_0.3,
            details: group_0.4,
        }
    }
}

/// `ErrorItem`, as the API calls it.
#[non_exhaustive]
pub struct ErrorItem {
    pub message: Option<String>,
    pub domain: Option<String>,
    pub reason: Option<String>,
    pub location: Option<String>,
    pub location_type: Option<String>,
}

impl rt::Object for ErrorItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorItem",
        0,
        &["message", "domain", "reason", "location", "locationType"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.domain, &self.reason, &self.location, &self.location_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            domain: group_0.1,
            reason: group_0.2,
            location: group_0.3,
            location_type: group_0.4,
        }
    }
}

/// `Message`, as the API calls it.
pub struct Message {
    pub id: Option<String>,
    pub thread_id: Option<String>,
    pub label_ids: Option<Vec<String>>,
    pub snippet: Option<String>,
    pub history_id: Option<String>,
    /// Unix milliseconds.
    pub internal_date: Option<String>,
    pub payload: Option<MessagePart>,
    pub size_estimate: Option<i32>,
    /// Whole message, base64url.
    pub raw: Option<rt::Base64>,
}

impl rt::Object for Message {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Message",
        0,
        &[
            "id",
            "threadId",
            "labelIds",
            "snippet",
            "historyId",
            "internalDate",
            "payload",
            "sizeEstimate",
            "raw",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<Vec<String>>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<MessagePart>,
            Option<i32>,
        ),
        (Option<rt::Base64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.thread_id,
                &self.label_ids,
                &self.snippet,
                &self.history_id,
                &self.internal_date,
                &self.payload,
                &self.size_estimate,
            ),
            (&self.raw,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            thread_id: group_0.1,
            label_ids: group_0.2,
            snippet: group_0.3,
            history_id: group_0.4,
            internal_date: group_0.5,
            payload: group_0.6,
            size_estimate: group_0.7,
            raw: group_1.0,
        }
    }
}

/// `MessagePart`, as the API calls it.
pub struct MessagePart {
    pub part_id: Option<String>,
    pub mime_type: Option<String>,
    pub filename: Option<String>,
    pub headers: Option<Vec<MessagePartHeader>>,
    pub body: Option<MessagePartBody>,
    pub parts: Option<Vec<MessagePart>>,
}

impl rt::Object for MessagePart {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessagePart",
        0,
        &["partId", "mimeType", "filename", "headers", "body", "parts"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<MessagePartHeader>>,
        Option<MessagePartBody>,
        Option<Vec<MessagePart>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.part_id,
            &self.mime_type,
            &self.filename,
            &self.headers,
            &self.body,
            &self.parts,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            part_id: group_0.0,
            mime_type: group_0.1,
            filename: group_0.2,
            headers: group_0.3,
            body: group_0.4,
            parts: group_0.5,
        }
    }
}

/// `MessagePartHeader`, as the API calls it.
pub struct MessagePartHeader {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl rt::Object for MessagePartHeader {
    const SHAPE: rt::Shape = rt::Shape::new("MessagePartHeader", 0, &["name", "value"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
        }
    }
}

/// `MessagePartBody`, as the API calls it.
pub struct MessagePartBody {
    pub attachment_id: Option<String>,
    pub size: Option<i32>,
    /// Base64url.
    pub data: Option<rt::Base64>,
}

impl rt::Object for MessagePartBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MessagePartBody",
        0,
        &["attachmentId", "size", "data"],
    );
    type Fields = (Option<String>, Option<i32>, Option<rt::Base64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.attachment_id, &self.size, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            attachment_id: group_0.0,
            size: group_0.1,
            data: group_0.2,
        }
    }
}

/// `format`, as the API calls it.
///
/// Default: `full`.
#[non_exhaustive]
pub enum Format {
    /// `minimal`
    Minimal,
    /// `full`
    Full,
    /// `raw`
    Raw,
    /// `metadata`
    Metadata,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ErrorResponse
    Error
    ErrorItem
    Message
    MessagePart
    MessagePartHeader
    MessagePartBody
}

rt::defaults! {
    Message
    MessagePart
    MessagePartHeader
    MessagePartBody
}

rt::choices! {
    Format { Minimal = "minimal", Full = "full", Raw = "raw", Metadata = "metadata" }
}
