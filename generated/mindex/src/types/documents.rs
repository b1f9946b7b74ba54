// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of documents.
#[non_exhaustive]
pub struct DocumentPage {
    pub items: Vec<Document>,
    /// Null on the last page.
    pub next_cursor: Option<String>,
}

impl rt::Object for DocumentPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DocumentPage",
        0b11,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Document>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// A document to store.
pub struct DocumentInput {
    /// Has 1 to 300 characters.
    pub title: String,
    /// What a document is.
    pub kind: DocumentKind,
    pub body: String,
    pub source_url: rt::Nullable<String>,
    pub authors: Option<Vec<String>>,
    /// No item stands twice.
    pub tags: Option<Vec<String>>,
    pub meta: Option<rt::Map<Option<MetaValue>>>,
}

impl DocumentInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        title: impl Into<String>,
        kind: DocumentKind,
        body: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            kind,
            body: body.into(),
            source_url: rt::Nullable::Absent,
            authors: None,
            tags: None,
            meta: None,
        }
    }
}

impl rt::Object for DocumentInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DocumentInput",
        0b111,
        &["title", "kind", "body", "source_url", "authors", "tags", "meta"],
    );
    type Fields = (
        String,
        DocumentKind,
        String,
        rt::Nullable<String>,
        Option<Vec<String>>,
        Option<Vec<String>>,
        Option<rt::Map<Option<MetaValue>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.kind,
            &self.body,
            &self.source_url,
            &self.authors,
            &self.tags,
            &self.meta,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            kind: group_0.1,
            body: group_0.2,
            source_url: group_0.3,
            authors: group_0.4,
            tags: group_0.5,
            meta: group_0.6,
        }
    }
}

/// A job that reads files.
#[non_exhaustive]
pub struct ImportJob {
    pub id: String,
    pub state: ImportJobState,
    pub files: i32,
    /// An error, as in RFC 9457.
    pub error: rt::Nullable<Problem>,
}

impl rt::Object for ImportJob {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ImportJob",
        0b111,
        &["id", "state", "files", "error"],
    );
    type Fields = (String, ImportJobState, i32, rt::Nullable<Problem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.state, &self.files, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            state: group_0.1,
            files: group_0.2,
            error: group_0.3,
        }
    }
}

/// `state` of `ImportJob`.
#[non_exhaustive]
pub enum ImportJobState {
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Files and how to read them.
pub struct DocumentUpload {
    /// Has 1 to 20 items.
    pub files: Vec<rt::File>,
    /// How to read files.
    pub options: Option<UploadOptions>,
}

impl DocumentUpload {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(files: Vec<rt::File>) -> Self {
        Self { files, options: None }
    }
}

impl rt::Object for DocumentUpload {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DocumentUpload",
        0b1,
        &["files", "options"],
    );
    type Fields = (Vec<rt::File>, Option<UploadOptions>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.files, &self.options)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            files: group_0.0,
            options: group_0.1,
        }
    }
}

/// How to read files.
pub struct UploadOptions {
    /// What a document is.
    pub kind: Option<DocumentKind>,
    /// Default: `false`.
    pub ocr: Option<bool>,
    pub tags: Option<Vec<String>>,
}

impl rt::Object for UploadOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UploadOptions",
        0,
        &["kind", "ocr", "tags"],
    );
    type Fields = (Option<DocumentKind>, Option<bool>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.ocr, &self.tags)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            ocr: group_0.1,
            tags: group_0.2,
        }
    }
}

/// What was done with a document.
#[non_exhaustive]
pub struct BulkResult {
    pub line: i64,
    pub ok: bool,
    pub id: rt::Nullable<rt::Uuid>,
    /// An error, as in RFC 9457.
    pub error: rt::Nullable<Problem>,
}

impl rt::Object for BulkResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BulkResult",
        0b11,
        &["line", "ok", "id", "error"],
    );
    type Fields = (i64, bool, rt::Nullable<rt::Uuid>, rt::Nullable<Problem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.line, &self.ok, &self.id, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            line: group_0.0,
            ok: group_0.1,
            id: group_0.2,
            error: group_0.3,
        }
    }
}

/// `include.item` of `getDocument`.
#[non_exhaustive]
pub enum GetDocumentIncludeItem {
    /// `chunks`
    Chunks,
    /// `links`
    Links,
    /// `revisions`
    Revisions,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    DocumentPage
    DocumentInput
    ImportJob
    DocumentUpload
    UploadOptions
    BulkResult
}

rt::defaults! {
    UploadOptions
}

rt::choices! {
    ImportJobState {
        Queued = "queued",
        Running = "running",
        Done = "done",
        Failed = "failed",
    }
    GetDocumentIncludeItem {
        Chunks = "chunks",
        Links = "links",
        Revisions = "revisions",
    }
}
