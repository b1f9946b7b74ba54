// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Discussions

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `comments`.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(pub(crate) &'a Client);

impl Comments<'_> {
    /// List the open comments of a page or block
    ///
    /// - `block_id`: Id of a block or page
    ///
    /// Returns [`CommentList`](crate::types::CommentList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn retrieve_a_comment(&self, block_id: &str) -> Call<RetrieveAComment> {
        Call::__new(self.0).__arg(0, block_id)
    }

    /// Comment on a page, or reply in a discussion
    ///
    /// Returns [`Comment`](crate::types::Comment). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create_a_comment(
        &self,
        body: &types::CreateCommentRequest,
    ) -> Call<CreateAComment> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v1/comments`
pub enum RetrieveAComment {}
impl rt::Operation for RetrieveAComment {
    const SPEC: rt::Spec = rt::Spec::new("retrieve-a-comment", "GET", "/v1/comments")
        .params(
            &[
                rt::query("block_id"),
                rt::header("Notion-Version"),
                rt::query("start_cursor"),
                rt::query("page_size"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::CommentList>;
    type Failure = RetrieveACommentError;
}

impl Call<RetrieveAComment> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }

    /// Where to go on; the next_cursor of the answer before
    #[inline]
    pub fn start_cursor(self, start_cursor: &str) -> Self {
        self.__arg(2, start_cursor)
    }

    /// Most entries to return
    ///
    /// Default: `100`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(3, &page_size)
    }
}

/// `POST /v1/comments`
pub enum CreateAComment {}
impl rt::Operation for CreateAComment {
    const SPEC: rt::Spec = rt::Spec::new("create-a-comment", "POST", "/v1/comments")
        .params(&[rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Comment>;
    type Failure = CreateACommentError;
}

impl Call<CreateAComment> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }
}

/// How [`create_a_comment`](Comments::create_a_comment) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type CreateACommentError = crate::errors::Error400_401_403_404_409_429_500_503;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum RetrieveACommentError {
    /// The request does not fit: bad JSON, a bad value or a missing version
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid
    Unauthorized(crate::Reply<types::Error>),
    /// The integration may not do this
    Forbidden(crate::Reply<types::Error>),
    /// No such object, or it is not shared with the integration
    NotFound(crate::Reply<types::Error>),
    /// Too many calls; wait as long as Retry-After says
    TooManyRequests(crate::Reply<types::Error>),
    /// Something broke inside Notion
    InternalServerError(crate::Reply<types::Error>),
}

rt::failures! {
    RetrieveACommentError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
        500 => InternalServerError(rt::Json<types::Error>),
    }
}
