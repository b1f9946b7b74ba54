// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A page of objects.
#[non_exhaustive]
pub struct ListResponse {
    pub path_metadatas: Vec<PathMetadata>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListResponse",
        0b1,
        &["path_metadatas", "next_page_token"],
    );
    type Fields = (Vec<PathMetadata>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path_metadatas, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            path_metadatas: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

/// An object.
#[non_exhaustive]
pub struct PathMetadata {
    /// Which object.
    pub content_identifier: ContentIdentifier,
    pub size_bytes: i64,
    pub last_updated_at: rt::DateTime,
    pub expiry_time: Option<rt::DateTime>,
}

impl rt::Object for PathMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PathMetadata",
        0b111,
        &["content_identifier", "size_bytes", "last_updated_at", "expiry_time"],
    );
    type Fields = (ContentIdentifier, i64, rt::DateTime, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.content_identifier,
            &self.size_bytes,
            &self.last_updated_at,
            &self.expiry_time,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            content_identifier: group_0.0,
            size_bytes: group_0.1,
            last_updated_at: group_0.2,
            expiry_time: group_0.3,
        }
    }
}

/// Which object.
#[non_exhaustive]
pub struct ContentIdentifier {
    pub path: String,
    /// SHA-256 of the content.
    pub checksum: String,
}

impl rt::Object for ContentIdentifier {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ContentIdentifier",
        0b11,
        &["path", "checksum"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.path, &self.checksum)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            path: group_0.0,
            checksum: group_0.1,
        }
    }
}

/// `Accept-Encoding` of `GetObject`.
#[non_exhaustive]
pub enum GetObjectAcceptEncoding {
    /// `identity`
    Identity,
    /// `zstd`
    Zstd,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListResponse
    PathMetadata
    ContentIdentifier
}

rt::choices! {
    GetObjectAcceptEncoding { Identity = "identity", Zstd = "zstd" }
}
