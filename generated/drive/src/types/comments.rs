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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CommentList",
        fields: &["kind", "comments", "nextPageToken"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<Comment>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.comments, &self.next_page_token)
    }

    #[inline]
    fn from_fields((kind, comments, next_page_token): Self::Fields) -> Self {
        Self {
            kind,
            comments,
            next_page_token,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Comment",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                kind,
                id,
                content,
                html_content,
                author,
                anchor,
                created_time,
                modified_time,
            ),
            (resolved, deleted, quoted_file_content, replies),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            content,
            html_content,
            author,
            anchor,
            created_time,
            modified_time,
            resolved,
            deleted,
            quoted_file_content,
            replies,
        }
    }
}

/// `QuotedFileContent`, as the API calls it.
pub struct QuotedFileContent {
    pub mime_type: Option<String>,
    pub value: Option<String>,
}

impl rt::Object for QuotedFileContent {
    const SHAPE: rt::Shape = rt::Shape {
        name: "QuotedFileContent",
        fields: &["mimeType", "value"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mime_type, &self.value)
    }

    #[inline]
    fn from_fields((mime_type, value): Self::Fields) -> Self {
        Self { mime_type, value }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Reply",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                kind,
                id,
                content,
                html_content,
                author,
                action,
                created_time,
                modified_time,
            ),
            (deleted,),
        ): Self::Fields,
    ) -> Self {
        Self {
            kind,
            id,
            content,
            html_content,
            author,
            action,
            created_time,
            modified_time,
            deleted,
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
