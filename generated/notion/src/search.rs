// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Search by title

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `search`.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a>(pub(crate) &'a Client);

impl Search<'_> {
    /// Search pages and databases by title
    ///
    /// Returns [`PageOrDatabaseList`](crate::types::PageOrDatabaseList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn post_search(&self) -> Call<PostSearch> {
        Call::__new(self.0)
    }
}

/// `POST /v1/search`
pub enum PostSearch {}
impl rt::Operation for PostSearch {
    const SPEC: rt::Spec = rt::Spec::new("post-search", "POST", "/v1/search")
        .params(&[rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "start_cursor",
                in_body: true,
                next: "next_cursor",
                items: "results",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::PageOrDatabaseList>;
    type Failure = PostSearchError;
}

impl Call<PostSearch> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::SearchRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`post_search`](Search::post_search) fails; the same as [`Error400_401_403_429_500`](crate::errors::Error400_401_403_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type PostSearchError = crate::errors::Error400_401_403_429_500;
