// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Exports and changes.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `feed`.
#[derive(Debug, Clone, Copy)]
pub struct Feed<'a>(pub(crate) &'a Client);

impl Feed<'_> {
    /// Export a collection, one document a line
    ///
    /// - `collection_id`: Id of the collection. Matches `^col_[a-z0-9]{10}$`.
    ///
    /// Returns lines, each with [`Document`](crate::types::Document). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn export_collection(&self, collection_id: &str) -> Call<ExportCollection> {
        Call::__new(self.0).__arg(0, collection_id)
    }

    /// Follow all changes
    ///
    /// Returns events, each with [`ChangeEvent`](crate::types::ChangeEvent). Headers of answers: `Retry-After` (429), `X-RateLimit-Remaining` (429).
    #[inline]
    pub fn stream_changes(&self) -> Call<StreamChanges> {
        Call::__new(self.0)
    }
}

/// `GET /collections/{collectionId}/export`
pub enum ExportCollection {}
impl rt::Operation for ExportCollection {
    const SPEC: rt::Spec = rt::Spec::new(
            "exportCollection",
            "GET",
            "/collections/{collectionId}/export",
        )
        .params(&[rt::path("collectionId"), rt::query("fields").explode(false)])
        .security(Client::SECURITY)
        .accept("application/jsonl, application/problem+json")
        .stream();
    type Success = rt::Lines<types::Document>;
    type Failure = ExportCollectionError;
}

impl Call<ExportCollection> {
    /// Fields to return.
    #[inline]
    pub fn fields(self, fields: &[String]) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`export_collection`](Feed::export_collection) fails; the same as [`Problem401_403_404_429`](crate::errors::Problem401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ExportCollectionError = crate::errors::Problem401_403_404_429;

/// `GET /changes`
pub enum StreamChanges {}
impl rt::Operation for StreamChanges {
    const SPEC: rt::Spec = rt::Spec::new("streamChanges", "GET", "/changes")
        .params(&[rt::query("collection_id"), rt::header("Last-Event-ID")])
        .security(Client::SECURITY)
        .accept("text/event-stream, application/problem+json")
        .stream();
    type Success = rt::Events<types::ChangeEvent>;
    type Failure = StreamChangesError;
}

impl Call<StreamChanges> {
    /// Collection to follow; all without it.
    #[inline]
    pub fn collection_id(self, collection_id: &str) -> Self {
        self.__arg(0, collection_id)
    }

    /// Event after which the feed goes on.
    #[inline]
    pub fn last_event_id(self, last_event_id: &str) -> Self {
        self.__arg(1, last_event_id)
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum StreamChangesError {
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    StreamChangesError {
        401 => Unauthorized(rt::Json<types::Problem>),
        403 => Forbidden(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
