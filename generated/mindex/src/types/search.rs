// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A document that was found.
#[non_exhaustive]
pub struct SearchHit {
    /// A document.
    pub document: Document,
    /// At least 0. At most 1.
    pub score: f64,
    pub highlights: Option<Vec<String>>,
}

impl rt::Object for SearchHit {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchHit",
        0b11,
        &["document", "score", "highlights"],
    );
    type Fields = (Document, f64, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.document, &self.score, &self.highlights)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            document: group_0.0,
            score: group_0.1,
            highlights: group_0.2,
        }
    }
}

/// A page of hits.
#[non_exhaustive]
pub struct SearchResponse {
    pub hits: Vec<SearchHit>,
    pub total: i64,
    pub took_ms: i32,
    /// Null on the last page.
    pub next_cursor: Option<String>,
    /// Counts by field.
    pub facets: Option<rt::Map<Vec<Facet>>>,
}

impl rt::Object for SearchResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchResponse",
        0b1111,
        &["hits", "total", "took_ms", "next_cursor", "facets"],
    );
    type Fields = (
        Vec<SearchHit>,
        i64,
        i32,
        Option<String>,
        Option<rt::Map<Vec<Facet>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.hits, &self.total, &self.took_ms, &self.next_cursor, &self.facets)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            hits: group_0.0,
            total: group_0.1,
            took_ms: group_0.2,
            next_cursor: group_0.3,
            facets: group_0.4,
        }
    }
}

/// How often a value is found.
#[non_exhaustive]
pub struct Facet {
    pub value: String,
    pub count: i64,
}

impl rt::Object for Facet {
    const SHAPE: rt::Shape = rt::Shape::new("Facet", 0b11, &["value", "count"]);
    type Fields = (String, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            count: group_0.1,
        }
    }
}

/// What to find.
pub struct SearchRequest {
    /// Has at least 1 character.
    pub query: String,
    /// Default: `hybrid`.
    pub mode: Option<SearchRequestMode>,
    pub collection_ids: Option<Vec<String>>,
    /// A condition, which may hold others.
    pub filter: Option<Filter>,
    /// Default: `20`. At least 1. At most 100.
    pub limit: Option<i32>,
    pub cursor: rt::Nullable<String>,
    /// Default: `true`.
    pub highlight: Option<bool>,
}

impl SearchRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            mode: None,
            collection_ids: None,
            filter: None,
            limit: None,
            cursor: rt::Nullable::Absent,
            highlight: None,
        }
    }
}

impl rt::Object for SearchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchRequest",
        0b1,
        &["query", "mode", "collection_ids", "filter", "limit", "cursor", "highlight"],
    );
    type Fields = (
        String,
        Option<SearchRequestMode>,
        Option<Vec<String>>,
        Option<Filter>,
        Option<i32>,
        rt::Nullable<String>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.query,
            &self.mode,
            &self.collection_ids,
            &self.filter,
            &self.limit,
            &self.cursor,
            &self.highlight,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            query: group_0.0,
            mode: group_0.1,
            collection_ids: group_0.2,
            filter: group_0.3,
            limit: group_0.4,
            cursor: group_0.5,
            highlight: group_0.6,
        }
    }
}

/// `mode` of `SearchRequest`.
///
/// Default: `hybrid`.
#[non_exhaustive]
pub enum SearchRequestMode {
    /// `words`
    Words,
    /// `meaning`
    Meaning,
    /// `hybrid`
    Hybrid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A condition, which may hold others.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum Filter {
    /// All must hold.
    AllFilter(AllFilter),
    /// One must hold.
    AnyFilter(AnyFilter),
    /// A field is compared.
    FieldFilter(FieldFilter),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// All must hold.
pub struct AllFilter {
    /// Has at least 1 item.
    pub all: Vec<Filter>,
}

impl AllFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(all: Vec<Filter>) -> Self {
        Self { all }
    }
}

impl rt::Object for AllFilter {
    const SHAPE: rt::Shape = rt::Shape::new("AllFilter", 0b1, &["all"]);
    type Fields = (Vec<Filter>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.all,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { all: group_0.0 }
    }
}

/// One must hold.
pub struct AnyFilter {
    /// Has at least 1 item.
    pub any: Vec<Filter>,
}

impl AnyFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(any: Vec<Filter>) -> Self {
        Self { any }
    }
}

impl rt::Object for AnyFilter {
    const SHAPE: rt::Shape = rt::Shape::new("AnyFilter", 0b1, &["any"]);
    type Fields = (Vec<Filter>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.any,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { any: group_0.0 }
    }
}

/// A field is compared.
pub struct FieldFilter {
    pub field: String,
    pub op: FieldFilterOp,
    /// A value, or a list for in.
    pub value: rt::Nullable<rt::Any>,
}

impl FieldFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(field: impl Into<String>, op: FieldFilterOp) -> Self {
        Self {
            field: field.into(),
            op,
            value: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for FieldFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FieldFilter",
        0b11,
        &["field", "op", "value"],
    );
    type Fields = (String, FieldFilterOp, rt::Nullable<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.op, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field: group_0.0,
            op: group_0.1,
            value: group_0.2,
        }
    }
}

/// `op` of `FieldFilter`.
#[non_exhaustive]
pub enum FieldFilterOp {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `lt`
    Lt,
    /// `lte`
    Lte,
    /// `gt`
    Gt,
    /// `gte`
    Gte,
    /// `in`
    In,
    /// `exists`
    Exists,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A piece of an answer.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum AnswerEvent {
    /// Text.
    AnswerDelta(AnswerDelta),
    /// A document that the answer rests on.
    AnswerSource(AnswerSource),
    /// What the answer took.
    AnswerUsage(AnswerUsage),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// Text.
#[non_exhaustive]
pub struct AnswerDelta {
    /// Always `delta`.
    pub r#type: String,
    pub text: String,
}

impl rt::Object for AnswerDelta {
    const SHAPE: rt::Shape = rt::Shape::new("AnswerDelta", 0b11, &["type", "text"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.text)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            text: group_0.1,
        }
    }
}

/// A document that the answer rests on.
#[non_exhaustive]
pub struct AnswerSource {
    /// Always `source`.
    pub r#type: String,
    /// A document that was found.
    pub hit: SearchHit,
}

impl rt::Object for AnswerSource {
    const SHAPE: rt::Shape = rt::Shape::new("AnswerSource", 0b11, &["type", "hit"]);
    type Fields = (String, SearchHit);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.hit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            hit: group_0.1,
        }
    }
}

/// What the answer took.
#[non_exhaustive]
pub struct AnswerUsage {
    /// Always `usage`.
    pub r#type: String,
    pub input_tokens: i64,
    pub output_tokens: i64,
}

impl rt::Object for AnswerUsage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AnswerUsage",
        0b111,
        &["type", "input_tokens", "output_tokens"],
    );
    type Fields = (String, i64, i64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.input_tokens, &self.output_tokens)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            input_tokens: group_0.1,
            output_tokens: group_0.2,
        }
    }
}

/// A question.
pub struct AnswerRequest {
    pub question: String,
    pub collection_ids: Option<Vec<String>>,
    /// Default: `5`. At least 1. At most 20.
    pub max_sources: Option<i32>,
}

impl AnswerRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            collection_ids: None,
            max_sources: None,
        }
    }
}

impl rt::Object for AnswerRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AnswerRequest",
        0b1,
        &["question", "collection_ids", "max_sources"],
    );
    type Fields = (String, Option<Vec<String>>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.question, &self.collection_ids, &self.max_sources)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            question: group_0.0,
            collection_ids: group_0.1,
            max_sources: group_0.2,
        }
    }
}

rt::objects! {
    SearchHit
    SearchResponse
    Facet
    SearchRequest
    AllFilter
    AnyFilter
    FieldFilter
    AnswerDelta
    AnswerSource
    AnswerUsage
    AnswerRequest
}

rt::choices! {
    SearchRequestMode { Words = "words", Meaning = "meaning", Hybrid = "hybrid" }
    FieldFilterOp {
        Eq = "eq",
        Ne = "ne",
        Lt = "lt",
        Lte = "lte",
        Gt = "gt",
        Gte = "gte",
        In = "in",
        Exists = "exists",
    }
}

rt::unions! {
    Filter {
        AllFilter 0: rt::look(rt::OBJECT).required(&["all"]).known(&["all"]),
        AnyFilter 1: rt::look(rt::OBJECT).required(&["any"]).known(&["any"]),
        FieldFilter 2: rt::look(rt::OBJECT)
            .required(&["field", "op"])
            .known(&["field", "op", "value"])
            .fixed(&[("op", &["eq", "ne", "lt", "lte", "gt", "gte", "in", "exists"])]),
    }
    AnswerEvent tag "type" {
        AnswerDelta 0: rt::look(rt::OBJECT).tag(&["delta"]),
        AnswerSource 1: rt::look(rt::OBJECT).tag(&["source"]),
        AnswerUsage 2: rt::look(rt::OBJECT).tag(&["usage"]),
    }
}
