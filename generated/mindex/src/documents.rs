// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Documents.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `documents`.
#[derive(Debug, Clone, Copy)]
pub struct Documents<'a>(pub(crate) &'a Client);

impl Documents<'_> {
    /// List the documents of a collection
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns [`DocumentPage`](crate::types::DocumentPage). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_documents(&self, collection_id: &str) -> Call<ListDocuments> {
        Call::__new(self.0).__arg(0, collection_id)
    }

    /// Add a document
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns [`Document`](crate::types::Document). Headers of answers: `Location` (201), `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn create_document(
        &self,
        collection_id: &str,
        body: &types::DocumentInput,
    ) -> Call<CreateDocument> {
        Call(rt::Pending::new(&self.0.0).arg(0, collection_id).json(body))
    }

    /// Add documents from files
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns [`ImportJob`](crate::types::ImportJob). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn upload_documents(
        &self,
        collection_id: &str,
        body: &types::DocumentUpload,
    ) -> Call<UploadDocuments> {
        Call(rt::Pending::new(&self.0.0).arg(0, collection_id).multipart(body))
    }

    /// Write many documents, one JSON object a line
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    /// - `body`: One line for each document.
    ///
    /// Returns lines, each with [`BulkResult`](crate::types::BulkResult). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn bulk_write_documents(
        &self,
        collection_id: &str,
        body: impl Into<rt::File>,
    ) -> Call<BulkWriteDocuments> {
        Call(rt::Pending::new(&self.0.0).arg(0, collection_id).upload(body))
    }

    /// Get a document
    ///
    /// - `document_id`: Id of the document.
    ///
    /// Returns [`GetDocumentOutput`]. Headers of answers: `ETag` (200), `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_document(&self, document_id: &rt::Uuid) -> Call<GetDocument> {
        Call::__new(self.0).__arg(0, document_id)
    }

    /// Replace a document
    ///
    /// - `document_id`: Id of the document.
    ///
    /// Returns [`Document`](crate::types::Document). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn replace_document(
        &self,
        document_id: &rt::Uuid,
        body: &types::DocumentInput,
    ) -> Call<ReplaceDocument> {
        Call(rt::Pending::new(&self.0.0).arg(0, document_id).json(body))
    }

    /// Delete a document
    ///
    /// - `document_id`: Id of the document.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn delete_document(&self, document_id: &rt::Uuid) -> Call<DeleteDocument> {
        Call::__new(self.0).__arg(0, document_id)
    }

    /// Download the file that a document was made from
    ///
    /// - `document_id`: Id of the document.
    ///
    /// Returns the bytes as they come. Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn download_document(&self, document_id: &rt::Uuid) -> Call<DownloadDocument> {
        Call::__new(self.0).__arg(0, document_id)
    }
}

/// `GET /collections/{collectionId}/documents`
pub enum ListDocuments {}
impl rt::Operation for ListDocuments {
    const SPEC: rt::Spec = rt::Spec::new(
            "listDocuments",
            "GET",
            "/collections/{collectionId}/documents",
        )
        .params(
            &[
                rt::path("collectionId"),
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("kind").explode(false),
                rt::query("updated_since"),
                rt::deep_object("meta"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::DocumentPage>;
    type Failure = ListDocumentsError;
}

impl Call<ListDocuments> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }

    /// Kinds to keep, with commas between.
    #[inline]
    pub fn kind(self, kind: &[types::DocumentKind]) -> Self {
        self.__arg(3, kind)
    }

    /// Only documents changed since then.
    #[inline]
    pub fn updated_since(self, updated_since: &rt::DateTime) -> Self {
        self.__arg(4, updated_since)
    }

    /// Metadata that must match.
    #[inline]
    pub fn meta(self, meta: &rt::Map<String>) -> Self {
        self.__arg(5, meta)
    }
}

/// How [`list_documents`](Documents::list_documents) fails; the same as [`Problem400_401_403_404_429`](crate::errors::Problem400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListDocumentsError = crate::errors::Problem400_401_403_404_429;

/// `POST /collections/{collectionId}/documents`
pub enum CreateDocument {}
impl rt::Operation for CreateDocument {
    const SPEC: rt::Spec = rt::Spec::new(
            "createDocument",
            "POST",
            "/collections/{collectionId}/documents",
        )
        .params(&[rt::path("collectionId"), rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::Document>;
    type Failure = CreateDocumentError;
}

impl Call<CreateDocument> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(1, idempotency_key)
    }
}

/// `POST /collections/{collectionId}/documents/upload`
pub enum UploadDocuments {}
impl rt::Operation for UploadDocuments {
    const SPEC: rt::Spec = rt::Spec::new(
            "uploadDocuments",
            "POST",
            "/collections/{collectionId}/documents/upload",
        )
        .params(&[rt::path("collectionId")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("multipart/form-data")
        .encoding(
            &[
                (
                    "files",
                    rt::Encoding {
                        content_type: Some("application/pdf, text/markdown, text/plain"),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "options",
                    rt::Encoding {
                        content_type: Some("application/json"),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::ImportJob>;
    type Failure = UploadDocumentsError;
}

/// `POST /collections/{collectionId}/documents/bulk`
pub enum BulkWriteDocuments {}
impl rt::Operation for BulkWriteDocuments {
    const SPEC: rt::Spec = rt::Spec::new(
            "bulkWriteDocuments",
            "POST",
            "/collections/{collectionId}/documents/bulk",
        )
        .params(&[rt::path("collectionId")])
        .security(Client::SECURITY)
        .accept("application/x-ndjson, application/problem+json")
        .body("application/x-ndjson")
        .stream();
    type Success = rt::Lines<types::BulkResult>;
    type Failure = BulkWriteDocumentsError;
}

/// `GET /documents/{documentId}`
pub enum GetDocument {}
impl rt::Operation for GetDocument {
    const SPEC: rt::Spec = rt::Spec::new("getDocument", "GET", "/documents/{documentId}")
        .params(&[rt::path("documentId"), rt::query("include").explode(false)])
        .security(Client::SECURITY)
        .accept("application/json, text/markdown, application/problem+json");
    type Success = GetDocumentOutput;
    type Failure = GetDocumentError;
}

impl Call<GetDocument> {
    /// What else to return.
    #[inline]
    pub fn include(self, include: &[types::GetDocumentIncludeItem]) -> Self {
        self.__arg(1, include)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetDocumentOutput {
    /// The document.
    Json(<rt::Json<types::Document> as rt::Body>::Value),
    /// The document.
    Markdown(<rt::Text as rt::Body>::Value),
}

rt::successes! {
    GetDocumentOutput {
        200 "application/json" => Json(rt::Json<types::Document>),
        200 "text/markdown" => Markdown(rt::Text),
    }
}

/// `PUT /documents/{documentId}`
pub enum ReplaceDocument {}
impl rt::Operation for ReplaceDocument {
    const SPEC: rt::Spec = rt::Spec::new(
            "replaceDocument",
            "PUT",
            "/documents/{documentId}",
        )
        .params(&[rt::path("documentId"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::Document>;
    type Failure = ReplaceDocumentError;
}

impl Call<ReplaceDocument> {
    /// Revision that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// `DELETE /documents/{documentId}`
pub enum DeleteDocument {}
impl rt::Operation for DeleteDocument {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteDocument",
            "DELETE",
            "/documents/{documentId}",
        )
        .params(&[rt::path("documentId"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .accept("application/problem+json");
    type Success = rt::Empty;
    type Failure = DeleteDocumentError;
}

impl Call<DeleteDocument> {
    /// Revision that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// `GET /documents/{documentId}/content`
pub enum DownloadDocument {}
impl rt::Operation for DownloadDocument {
    const SPEC: rt::Spec = rt::Spec::new(
            "downloadDocument",
            "GET",
            "/documents/{documentId}/content",
        )
        .params(&[rt::path("documentId")])
        .security(Client::SECURITY)
        .accept("application/octet-stream, application/problem+json")
        .stream();
    type Success = rt::Raw;
    type Failure = DownloadDocumentError;
}

/// How [`download_document`](Documents::download_document) fails; the same as [`Problem401_403_404_429`](crate::errors::Problem401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DownloadDocumentError = crate::errors::Problem401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum BulkWriteDocumentsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    BulkWriteDocumentsError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateDocumentError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateDocumentError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum DeleteDocumentError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    DeleteDocumentError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetDocumentError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// None of the acceptable representations is available.
    NotAcceptable(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    GetDocumentError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        406 => NotAcceptable(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ReplaceDocumentError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    ReplaceDocumentError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UploadDocumentsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The media type of the body is not supported.
    UnsupportedMediaType(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UploadDocumentsError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        415 => UnsupportedMediaType(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
