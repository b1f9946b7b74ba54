// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `CommentList`, as the API calls it.
#[non_exhaustive]
pub struct CommentList {
    /// Default: `drive#commentList`.
    pub kind: Option<String>,
    pub comments: Option<Vec<Comment>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for CommentList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CommentList",
        0,
        &["kind", "comments", "nextPageToken"],
    );
    type Fields = (Option<String>, Option<Vec<Comment>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.comments, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            comments: group_0.1,
            next_page_token: group_0.2,
        }
    }
}

/// `Comment`, as the API calls it.
pub struct Comment {
    /// Default: `drive#comment`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub content: Option<String>,
    pub html_content: Option<String>,
    pub author: Option<User>,
    pub anchor: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub modified_time: Option<rt::DateTime>,
    pub resolved: Option<bool>,
    pub deleted: Option<bool>,
    pub quoted_file_content: Option<QuotedFileContent>,
    pub replies: Option<Vec<Reply>>,
}

impl rt::Object for Comment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Comment",
        0,
        &[
            "kind",
            "id",
            "content",
            "htmlContent",
            "author",
            "anchor",
            "createdTime",
            "modifiedTime",
            "resolved",
            "deleted",
            "quotedFileContent",
            "replies",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<User>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (Option<bool>, Option<bool>, Option<QuotedFileContent>, Option<Vec<Reply>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.content,
                &self.html_content,
                &self.author,
                &self.anchor,
                &self.created_time,
                &self.modified_time,
            ),
            (&self.resolved, &self.deleted, &self.quoted_file_content, &self.replies),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            content: group_0.2,
            html_content: group_0.3,
            author: group_0.4,
            anchor: group_0.5,
            created_time: group_0.6,
            modified_time: group_0.7,
            resolved: group_1.0,
            deleted: group_1.1,
            quoted_file_content: group_1.2,
            replies: group_1.3,
        }
    }
}

/// `QuotedFileContent`, as the API calls it.
pub struct QuotedFileContent {
    pub mime_type: Option<String>,
    pub value: Option<String>,
}

impl rt::Object for QuotedFileContent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "QuotedFileContent",
        0,
        &["mimeType", "value"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mime_type, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mime_type: group_0.0,
            value: group_0.1,
        }
    }
}

/// `Reply`, as the API calls it.
pub struct Reply {
    /// Default: `drive#reply`.
    pub kind: Option<String>,
    pub id: Option<String>,
    pub content: Option<String>,
    pub html_content: Option<String>,
    pub author: Option<User>,
    pub action: Option<String>,
    pub created_time: Option<rt::DateTime>,
    pub modified_time: Option<rt::DateTime>,
    pub deleted: Option<bool>,
}

impl rt::Object for Reply {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Reply",
        0,
        &[
            "kind",
            "id",
            "content",
            "htmlContent",
            "author",
            "action",
            "createdTime",
            "modifiedTime",
            "deleted",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<User>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (Option<bool>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.kind,
                &self.id,
                &self.content,
                &self.html_content,
                &self.author,
                &self.action,
                &self.created_time,
                &self.modified_time,
            ),
            (&self.deleted,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            id: group_0.1,
            content: group_0.2,
            html_content: group_0.3,
            author: group_0.4,
            action: group_0.5,
            created_time: group_0.6,
            modified_time: group_0.7,
            deleted: group_1.0,
        }
    }
}

rt::objects! {
    CommentList
    Comment
    QuotedFileContent
    Reply
}

rt::defaults! {
    Comment
    QuotedFileContent
    Reply
}
