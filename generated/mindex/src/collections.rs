// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Collections of documents.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `collections`.
#[derive(Debug, Clone, Copy)]
pub struct Collections<'a>(pub(crate) &'a Client);

impl Collections<'_> {
    /// List collections
    ///
    /// Returns [`CollectionPage`](crate::types::CollectionPage). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn list_collections(&self) -> Call<ListCollections> {
        Call::__new(self.0)
    }

    /// Create a collection
    ///
    /// Returns [`Collection`](crate::types::Collection). Headers of answers: `Location` (201), `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn create_collection(
        &self,
        body: &types::CollectionInput,
    ) -> Call<CreateCollection> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a collection
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns [`Collection`](crate::types::Collection). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn get_collection(&self, collection_id: &str) -> Call<GetCollection> {
        Call::__new(self.0).__arg(0, collection_id)
    }

    /// Change a collection
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns [`Collection`](crate::types::Collection). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn update_collection(
        &self,
        collection_id: &str,
        body: &types::CollectionPatch,
    ) -> Call<UpdateCollection> {
        Call(rt::Pending::new(&self.0.0).arg(0, collection_id).json(body))
    }

    /// Delete a collection with all its documents
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn delete_collection(&self, collection_id: &str) -> Call<DeleteCollection> {
        Call::__new(self.0).__arg(0, collection_id)
    }
}

/// `GET /collections`
pub enum ListCollections {}
impl rt::Operation for ListCollections {
    const SPEC: rt::Spec = rt::Spec::new("listCollections", "GET", "/collections")
        .params(&[rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::CollectionPage>;
    type Failure = ListCollectionsError;
}

impl Call<ListCollections> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }
}

/// How [`list_collections`](Collections::list_collections) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListCollectionsError = crate::errors::Problem400_401_429;

/// `POST /collections`
pub enum CreateCollection {}
impl rt::Operation for CreateCollection {
    const SPEC: rt::Spec = rt::Spec::new("createCollection", "POST", "/collections")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/json");
    type Success = rt::Json<types::Collection>;
    type Failure = CreateCollectionError;
}

impl Call<CreateCollection> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /collections/{collectionId}`
pub enum GetCollection {}
impl rt::Operation for GetCollection {
    const SPEC: rt::Spec = rt::Spec::new(
            "getCollection",
            "GET",
            "/collections/{collectionId}",
        )
        .params(&[rt::path("collectionId")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json");
    type Success = rt::Json<types::Collection>;
    type Failure = GetCollectionError;
}

/// How [`get_collection`](Collections::get_collection) fails; the same as [`Problem401_403_404_429`](crate::errors::Problem401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetCollectionError = crate::errors::Problem401_403_404_429;

/// `PATCH /collections/{collectionId}`
pub enum UpdateCollection {}
impl rt::Operation for UpdateCollection {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateCollection",
            "PATCH",
            "/collections/{collectionId}",
        )
        .params(&[rt::path("collectionId")])
        .security(Client::SECURITY)
        .accept("application/json, application/problem+json")
        .body("application/merge-patch+json");
    type Success = rt::Json<types::Collection>;
    type Failure = UpdateCollectionError;
}

/// `DELETE /collections/{collectionId}`
pub enum DeleteCollection {}
impl rt::Operation for DeleteCollection {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteCollection",
            "DELETE",
            "/collections/{collectionId}",
        )
        .params(&[rt::path("collectionId")])
        .security(Client::SECURITY)
        .accept("application/problem+json");
    type Success = rt::Empty;
    type Failure = DeleteCollectionError;
}

/// How [`delete_collection`](Collections::delete_collection) fails; the same as [`Problem401_403_404_429`](crate::errors::Problem401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteCollectionError = crate::errors::Problem401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateCollectionError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateCollectionError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        409 => Conflict(rt::Json<types::Problem>),
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
pub enum UpdateCollectionError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UpdateCollectionError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
