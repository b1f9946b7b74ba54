// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Finding documents.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `search`.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(pub(crate) &'a Client);

impl Search<'_> {
    /// Documents of a like meaning
    ///
    /// - `document_id`: Id of the document.
    ///
    /// Returns a list of [`SearchHit`](crate::types::SearchHit). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_related_documents(
        &self,
        document_id: &rt::Uuid,
    ) -> Call<ListRelatedDocuments> {
        Call::__new(self.0).__arg(0, document_id)
    }

    /// Search documents by words, by meaning or by both
    ///
    /// Returns [`SearchResponse`](crate::types::SearchResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn search(&self, body: &types::SearchRequest) -> Call<SearchCall> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Complete a search while it is typed
    ///
    /// - `q`: What was typed. Has 1 to 80 characters.
    ///
    /// Returns a list of texts. Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn suggest(&self, q: &str) -> Call<Suggest> {
        Call::__new(self.0).__arg(0, q)
    }

    /// Answer a question from documents, as a stream
    ///
    /// Returns events, each with [`AnswerEvent`](crate::types::AnswerEvent). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn create_answer(&self, body: &types::AnswerRequest) -> Call<CreateAnswer> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /documents/{documentId}/related`
pub enum ListRelatedDocuments {}
impl rt::Operation for ListRelatedDocuments {
    const SPEC: rt::Spec = rt::Spec::new(
            "listRelatedDocuments",
            "GET",
            "/documents/{documentId}/related",
        )
        .params(&[rt::path("documentId"), rt::query("limit"), rt::query("min_score")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<Vec<types::SearchHit>>;
    type Failure = ListRelatedDocumentsError;
}

impl Call<ListRelatedDocuments> {
    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }

    /// Lowest score to keep.
    ///
    /// At least 0. At most 1.
    #[inline]
    pub fn min_score(self, min_score: f64) -> Self {
        self.__arg(2, &min_score)
    }
}

/// How [`list_related_documents`](Search::list_related_documents) fails; the same as [`Problem400_401_403_404_429`](crate::errors::Problem400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListRelatedDocumentsError = crate::errors::Problem400_401_403_404_429;

/// `POST /search`
pub enum SearchCall {}
impl rt::Operation for SearchCall {
    const SPEC: rt::Spec = rt::Spec::new("search", "POST", "/search")
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "cursor",
                in_body: true,
                next: "next_cursor",
                items: "items",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::SearchResponse>;
    type Failure = SearchCallError;
}

/// How [`search`](Search::search) fails; the same as [`CreateAnswerError`].
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 422 Unprocessable Entity: The values were understood but are not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type SearchCallError = CreateAnswerError;

/// `GET /suggest`
pub enum Suggest {}
impl rt::Operation for Suggest {
    const SPEC: rt::Spec = rt::Spec::new("suggest", "GET", "/suggest")
        .params(&[rt::query("q"), rt::query("limit")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<Vec<String>>;
    type Failure = SuggestError;
}

impl Call<Suggest> {
    /// Most suggestions.
    ///
    /// Default: `5`. At least 1. At most 20.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }
}

/// How [`suggest`](Search::suggest) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type SuggestError = crate::errors::Problem400_401_429;

/// `POST /answers`
pub enum CreateAnswer {}
impl rt::Operation for CreateAnswer {
    const SPEC: rt::Spec = rt::Spec::new("createAnswer", "POST", "/answers")
        .security(Client::SECURITY)
        .accept("text/event-stream, application/problem+json")
        .body("application/json")
        .stream();
    type Success = rt::Events<types::AnswerEvent>;
    type Failure = CreateAnswerError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateAnswerError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateAnswerError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
