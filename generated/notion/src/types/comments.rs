// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `CommentList`, as the API calls it.
#[non_exhaustive]
pub struct CommentList {
    /// Always `list`.
    pub object: String,
    pub r#type: Option<String>,
    pub comment: Option<rt::Map<rt::Any>>,
    pub results: Vec<Comment>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub request_id: Option<String>,
}

impl rt::Object for CommentList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommentList",
        0b111001,
        &[
            "object",
            "type",
            "comment",
            "results",
            "next_cursor",
            "has_more",
            "request_id",
        ],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Vec<Comment>,
        Option<String>,
        bool,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.r#type,
            &self.comment,
            &self.results,
            &self.next_cursor,
            &self.has_more,
            &self.request_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            r#type: group_0.1,
            comment: group_0.2,
            results: group_0.3,
            next_cursor: group_0.4,
            has_more: group_0.5,
            request_id: group_0.6,
        }
    }
}

/// `Comment`, as the API calls it.
#[non_exhaustive]
pub struct Comment {
    /// Always `comment`.
    pub object: String,
    pub id: String,
    /// Where an object lives; the field named by type is set
    pub parent: Parent,
    pub discussion_id: String,
    pub created_time: rt::DateTime,
    pub last_edited_time: rt::DateTime,
    pub created_by: PartialUser,
    pub rich_text: Vec<RichText>,
}

impl rt::Object for Comment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Comment",
        0b11111111,
        &[
            "object",
            "id",
            "parent",
            "discussion_id",
            "created_time",
            "last_edited_time",
            "created_by",
            "rich_text",
        ],
    );
    type Fields = (
        String,
        String,
        Parent,
        String,
        rt::DateTime,
        rt::DateTime,
        PartialUser,
        Vec<RichText>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.id,
            &self.parent,
            &self.discussion_id,
            &self.created_time,
            &self.last_edited_time,
            &self.created_by,
            &self.rich_text,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            id: group_0.1,
            parent: group_0.2,
            discussion_id: group_0.3,
            created_time: group_0.4,
            last_edited_time: group_0.5,
            created_by: group_0.6,
            rich_text: group_0.7,
        }
    }
}

/// `CreateCommentRequest`, as the API calls it.
pub struct CreateCommentRequest {
    /// Page to comment on; leave out for a reply
    pub parent: Option<Parent>,
    /// Discussion to reply in
    pub discussion_id: Option<String>,
    pub rich_text: Vec<RichTextInput>,
}

impl CreateCommentRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(rich_text: Vec<RichTextInput>) -> Self {
        Self {
            parent: None,
            discussion_id: None,
            rich_text,
        }
    }
}

impl rt::Object for CreateCommentRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateCommentRequest",
        0b100,
        &["parent", "discussion_id", "rich_text"],
    );
    type Fields = (Option<Parent>, Option<String>, Vec<RichTextInput>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parent, &self.discussion_id, &self.rich_text)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            parent: group_0.0,
            discussion_id: group_0.1,
            rich_text: group_0.2,
        }
    }
}

rt::objects! {
    CommentList
    Comment
    CreateCommentRequest
}
