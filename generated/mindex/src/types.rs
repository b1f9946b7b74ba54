// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "system")]
mod system;
#[cfg(feature = "system")]
pub use self::system::*;

#[cfg(feature = "collections")]
mod collections;
#[cfg(feature = "collections")]
pub use self::collections::*;

#[cfg(feature = "documents")]
mod documents;
#[cfg(feature = "documents")]
pub use self::documents::*;

#[cfg(feature = "search")]
mod search;
#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "feed")]
mod feed;
#[cfg(feature = "feed")]
pub use self::feed::*;

use switchboard_client::generated as rt;

/// An error, as in RFC 9457.
#[non_exhaustive]
pub struct Problem {
    pub r#type: String,
    pub title: String,
    pub status: i32,
    pub detail: Option<String>,
    pub errors: Option<Vec<FieldProblem>>,
}

impl rt::Object for Problem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Problem",
        0b111,
        &["type", "title", "status", "detail", "errors"],
    );
    type Fields = (String, String, i32, Option<String>, Option<Vec<FieldProblem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.title, &self.status, &self.detail, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            title: group_0.1,
            status: group_0.2,
            detail: group_0.3,
            errors: group_0.4,
        }
    }
}

/// A field that is not valid.
#[non_exhaustive]
pub struct FieldProblem {
    pub pointer: String,
    pub detail: String,
}

impl rt::Object for FieldProblem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FieldProblem",
        0b11,
        &["pointer", "detail"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.pointer, &self.detail)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            pointer: group_0.0,
            detail: group_0.1,
        }
    }
}

/// What a document is.
#[non_exhaustive]
pub enum DocumentKind {
    /// `note`
    Note,
    /// `article`
    Article,
    /// `paper`
    Paper,
    /// `transcript`
    Transcript,
    /// `code`
    Code,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A document.
#[non_exhaustive]
pub struct Document {
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
    pub id: rt::Uuid,
    pub collection_id: String,
    pub revision: i32,
    pub links: Option<Vec<DocumentLink>>,
    pub chunks: Option<Vec<Chunk>>,
    pub created_at: rt::DateTime,
    pub updated_at: rt::DateTime,
}

impl rt::Object for Document {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Document",
        0b11001110000111,
        &[
            "title",
            "kind",
            "body",
            "source_url",
            "authors",
            "tags",
            "meta",
            "id",
            "collection_id",
            "revision",
            "links",
            "chunks",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            DocumentKind,
            String,
            rt::Nullable<String>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<rt::Map<Option<MetaValue>>>,
            rt::Uuid,
        ),
        (
            String,
            i32,
            Option<Vec<DocumentLink>>,
            Option<Vec<Chunk>>,
            rt::DateTime,
            rt::DateTime,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.title,
                &self.kind,
                &self.body,
                &self.source_url,
                &self.authors,
                &self.tags,
                &self.meta,
                &self.id,
            ),
            (
                &self.collection_id,
                &self.revision,
                &self.links,
                &self.chunks,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            title: group_0.0,
            kind: group_0.1,
            body: group_0.2,
            source_url: group_0.3,
            authors: group_0.4,
            tags: group_0.5,
            meta: group_0.6,
            id: group_0.7,
            collection_id: group_1.0,
            revision: group_1.1,
            links: group_1.2,
            chunks: group_1.3,
            created_at: group_1.4,
            updated_at: group_1.5,
        }
    }
}

/// A value of the metadata.
#[non_exhaustive]
pub enum MetaValue {
    Bool(bool),
    Number(f64),
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A link to another document.
#[non_exhaustive]
pub struct DocumentLink {
    pub relation: DocumentLinkRelation,
    pub target_id: rt::Uuid,
    /// The other document, where it was asked for.
    pub target: Option<Document>,
}

impl rt::Object for DocumentLink {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DocumentLink",
        0b11,
        &["relation", "target_id", "target"],
    );
    type Fields = (DocumentLinkRelation, rt::Uuid, Option<Document>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.relation, &self.target_id, &self.target)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            relation: group_0.0,
            target_id: group_0.1,
            target: group_0.2,
        }
    }
}

/// `relation` of `DocumentLink`.
#[non_exhaustive]
pub enum DocumentLinkRelation {
    /// `cites`
    Cites,
    /// `continues`
    Continues,
    /// `contradicts`
    Contradicts,
    /// `mentions`
    Mentions,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A piece of a document.
#[non_exhaustive]
pub struct Chunk {
    /// At least 0.
    pub index: i32,
    pub text: String,
    /// First and last sign of a piece.
    ///
    /// Has 2 items.
    pub span: Span,
}

impl rt::Object for Chunk {
    const SHAPE: rt::Shape = rt::Shape::new("Chunk", 0b111, &["index", "text", "span"]);
    type Fields = (i32, String, Span);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.index, &self.text, &self.span)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            index: group_0.0,
            text: group_0.1,
            span: group_0.2,
        }
    }
}

/// First and last sign of a piece.
///
/// Has 2 items.
pub type Span = Vec<i32>;

rt::objects! {
    Problem
    FieldProblem
    Document
    DocumentLink
    Chunk
}

rt::choices! {
    DocumentKind {
        Note = "note",
        Article = "article",
        Paper = "paper",
        Transcript = "transcript",
        Code = "code",
    }
    DocumentLinkRelation {
        Cites = "cites",
        Continues = "continues",
        Contradicts = "contradicts",
        Mentions = "mentions",
    }
}

rt::unions! {
    MetaValue {
        Bool 0: rt::look(rt::BOOLEAN),
        Number 1: rt::look(rt::NUMBER),
        String 2: rt::look(rt::STRING),
    }
}
