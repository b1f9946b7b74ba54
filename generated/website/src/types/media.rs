// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `kind` of `listMedia`.
#[non_exhaustive]
pub enum ListMediaKind {
    /// `image`
    Image,
    /// `video`
    Video,
    /// `audio`
    Audio,
    /// `document`
    Document,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A file.
#[non_exhaustive]
pub struct Media {
    pub id: rt::Uuid,
    pub kind: MediaKind,
    pub filename: String,
    pub content_type: String,
    /// At least 0.
    pub bytes: i64,
    pub url: String,
    pub width: rt::Nullable<i32>,
    pub height: rt::Nullable<i32>,
    /// What a file shows.
    pub metadata: Option<MediaMetadata>,
    pub uploaded_at: rt::DateTime,
}

impl rt::Object for Media {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Media",
        0b1000111111,
        &[
            "id",
            "kind",
            "filename",
            "content_type",
            "bytes",
            "url",
            "width",
            "height",
            "metadata",
            "uploaded_at",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Uuid,
            MediaKind,
            String,
            String,
            i64,
            String,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
        ),
        (Option<MediaMetadata>, rt::DateTime),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.kind,
                &self.filename,
                &self.content_type,
                &self.bytes,
                &self.url,
                &self.width,
                &self.height,
            ),
            (&self.metadata, &self.uploaded_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            kind: group_0.1,
            filename: group_0.2,
            content_type: group_0.3,
            bytes: group_0.4,
            url: group_0.5,
            width: group_0.6,
            height: group_0.7,
            metadata: group_1.0,
            uploaded_at: group_1.1,
        }
    }
}

/// The same as [`ListMediaKind`].
pub type MediaKind = ListMediaKind;

/// What a file shows.
pub struct MediaMetadata {
    pub alt: rt::Nullable<String>,
    pub credit: rt::Nullable<String>,
    pub tags: Option<Vec<String>>,
}

impl rt::Object for MediaMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MediaMetadata",
        0,
        &["alt", "credit", "tags"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.alt, &self.credit, &self.tags)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            alt: group_0.0,
            credit: group_0.1,
            tags: group_0.2,
        }
    }
}

/// A file and what it shows.
pub struct MediaUpload {
    pub file: rt::File,
    /// What a file shows.
    pub metadata: Option<MediaMetadata>,
    /// Default: `/`.
    pub folder: Option<String>,
}

impl MediaUpload {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(file: rt::File) -> Self {
        Self {
            file,
            metadata: None,
            folder: None,
        }
    }
}

impl rt::Object for MediaUpload {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MediaUpload",
        0b1,
        &["file", "metadata", "folder"],
    );
    type Fields = (rt::File, Option<MediaMetadata>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.file, &self.metadata, &self.folder)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            file: group_0.0,
            metadata: group_0.1,
            folder: group_0.2,
        }
    }
}

rt::objects! {
    Media
    MediaMetadata
    MediaUpload
}

rt::defaults! {
    MediaMetadata
}

rt::choices! {
    ListMediaKind {
        Image = "image",
        Video = "video",
        Audio = "audio",
        Document = "document",
    }
}
