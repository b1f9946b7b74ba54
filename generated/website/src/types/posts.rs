// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// What to keep.
pub struct PostFilter {
    /// Where a post stands.
    pub status: Option<PostStatus>,
    pub tag: Option<String>,
    pub author: Option<String>,
    pub since: Option<rt::Date>,
}

impl rt::Object for PostFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostFilter",
        0,
        &["status", "tag", "author", "since"],
    );
    type Fields = (Option<PostStatus>, Option<String>, Option<String>, Option<rt::Date>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.tag, &self.author, &self.since)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            tag: group_0.1,
            author: group_0.2,
            since: group_0.3,
        }
    }
}

/// Where a post stands.
#[non_exhaustive]
pub enum PostStatus {
    /// `draft`
    Draft,
    /// `scheduled`
    Scheduled,
    /// `published`
    Published,
    /// `archived`
    Archived,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort.item` of `listPosts`.
#[non_exhaustive]
pub enum ListPostsSortItem {
    /// `published_at`
    PublishedAt,
    /// `-published_at`
    MinusPublishedUnderscoreAt,
    /// `title`
    Title,
    /// `-title`
    MinusTitle,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A post.
#[non_exhaustive]
pub struct Post {
    /// Has 1 to 200 characters.
    pub title: String,
    pub body: String,
    pub excerpt: rt::Nullable<String>,
    /// Has at most 20 items. No item stands twice.
    pub tags: Option<Vec<String>>,
    /// Where a post stands.
    pub status: Option<PostStatus>,
    /// When a scheduled post appears.
    pub publish_at: rt::Nullable<rt::DateTime>,
    pub cover_media_id: rt::Nullable<rt::Uuid>,
    pub id: i64,
    /// Who wrote a post.
    pub author: Author,
    pub slug: Option<String>,
    pub published_at: rt::Nullable<rt::DateTime>,
    pub created_at: rt::DateTime,
    /// At least 0.
    pub comment_count: Option<i32>,
}

impl rt::Object for Post {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Post",
        0b100110000011,
        &[
            "title",
            "body",
            "excerpt",
            "tags",
            "status",
            "publish_at",
            "cover_media_id",
            "id",
            "author",
            "slug",
            "published_at",
            "created_at",
            "comment_count",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            rt::Nullable<String>,
            Option<Vec<String>>,
            Option<PostStatus>,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<rt::Uuid>,
            i64,
        ),
        (Author, Option<String>, rt::Nullable<rt::DateTime>, rt::DateTime, Option<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.body,
                &self.excerpt,
                &self.tags,
                &self.status,
                &self.publish_at,
                &self.cover_media_id,
                &self.id,
            ),
            (
                &self.author,
                &self.slug,
                &self.published_at,
                &self.created_at,
                &self.comment_count,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body: group_0.1,
            excerpt: group_0.2,
            tags: group_0.3,
            status: group_0.4,
            publish_at: group_0.5,
            cover_media_id: group_0.6,
            id: group_0.7,
            author: group_1.0,
            slug: group_1.1,
            published_at: group_1.2,
            created_at: group_1.3,
            comment_count: group_1.4,
        }
    }
}

/// Who wrote a post.
#[non_exhaustive]
pub struct Author {
    pub username: String,
    pub name: String,
    pub avatar_url: rt::Nullable<String>,
}

impl rt::Object for Author {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Author",
        0b11,
        &["username", "name", "avatar_url"],
    );
    type Fields = (String, String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.username, &self.name, &self.avatar_url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            username: group_0.0,
            name: group_0.1,
            avatar_url: group_0.2,
        }
    }
}

/// A post to store.
pub struct PostInput {
    /// Has 1 to 200 characters.
    pub title: String,
    pub body: String,
    pub excerpt: rt::Nullable<String>,
    /// Has at most 20 items. No item stands twice.
    pub tags: Option<Vec<String>>,
    /// Where a post stands.
    pub status: Option<PostStatus>,
    /// When a scheduled post appears.
    pub publish_at: rt::Nullable<rt::DateTime>,
    pub cover_media_id: rt::Nullable<rt::Uuid>,
}

impl PostInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            body: body.into(),
            excerpt: rt::Nullable::Absent,
            tags: None,
            status: None,
            publish_at: rt::Nullable::Absent,
            cover_media_id: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for PostInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostInput",
        0b11,
        &["title", "body", "excerpt", "tags", "status", "publish_at", "cover_media_id"],
    );
    type Fields = (
        String,
        String,
        rt::Nullable<String>,
        Option<Vec<String>>,
        Option<PostStatus>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::Uuid>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.body,
            &self.excerpt,
            &self.tags,
            &self.status,
            &self.publish_at,
            &self.cover_media_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body: group_0.1,
            excerpt: group_0.2,
            tags: group_0.3,
            status: group_0.4,
            publish_at: group_0.5,
            cover_media_id: group_0.6,
        }
    }
}

/// Changes to a post; null removes a value.
pub struct PostPatch {
    pub title: Option<String>,
    pub body: Option<String>,
    pub excerpt: rt::Nullable<String>,
    pub tags: Option<Vec<String>>,
    /// Where a post stands.
    pub status: Option<PostStatus>,
    pub publish_at: rt::Nullable<rt::DateTime>,
    pub cover_media_id: rt::Nullable<rt::Uuid>,
}

impl rt::Object for PostPatch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostPatch",
        0,
        &["title", "body", "excerpt", "tags", "status", "publish_at", "cover_media_id"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        rt::Nullable<String>,
        Option<Vec<String>>,
        Option<PostStatus>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<rt::Uuid>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.body,
            &self.excerpt,
            &self.tags,
            &self.status,
            &self.publish_at,
            &self.cover_media_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            body: group_0.1,
            excerpt: group_0.2,
            tags: group_0.3,
            status: group_0.4,
            publish_at: group_0.5,
            cover_media_id: group_0.6,
        }
    }
}

/// A step of a JSON Patch.
pub struct JsonPatchOperation {
    pub op: JsonPatchOperationOp,
    pub path: String,
    pub from: Option<String>,
    pub value: rt::Nullable<rt::Any>,
}

impl JsonPatchOperation {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(op: JsonPatchOperationOp, path: impl Into<String>) -> Self {
        Self {
            op,
            path: path.into(),
            from: None,
            value: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for JsonPatchOperation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "JsonPatchOperation",
        0b11,
        &["op", "path", "from", "value"],
    );
    type Fields = (JsonPatchOperationOp, String, Option<String>, rt::Nullable<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.op, &self.path, &self.from, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            op: group_0.0,
            path: group_0.1,
            from: group_0.2,
            value: group_0.3,
        }
    }
}

/// `op` of `JsonPatchOperation`.
#[non_exhaustive]
pub enum JsonPatchOperationOp {
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `replace`
    Replace,
    /// `move`
    Move,
    /// `copy`
    Copy,
    /// `test`
    Test,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PostFilter
    Post
    Author
    PostInput
    PostPatch
    JsonPatchOperation
}

rt::defaults! {
    PostFilter
    PostPatch
}

rt::choices! {
    PostStatus {
        Draft = "draft",
        Scheduled = "scheduled",
        Published = "published",
        Archived = "archived",
    }
    ListPostsSortItem {
        PublishedAt = "published_at",
        MinusPublishedUnderscoreAt = "-published_at",
        Title = "title",
        MinusTitle = "-title",
    }
    JsonPatchOperationOp {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
        Move = "move",
        Copy = "copy",
        Test = "test",
    }
}
