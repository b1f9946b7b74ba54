// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Page content

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `blocks`.
#[derive(Debug, Clone, Copy)]
pub struct Blocks<'a>(pub(crate) &'a Client);

impl Blocks<'_> {
    /// Get a block
    ///
    /// - `block_id`: Id of a block; a page is a block too
    ///
    /// Returns [`Block`](crate::types::Block). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn retrieve_a_block(&self, block_id: &str) -> Call<RetrieveABlock> {
        Call::__new(self.0).__arg(0, block_id)
    }

    /// Change the content of a block
    ///
    /// - `block_id`: Id of a block; a page is a block too
    ///
    /// Returns [`Block`](crate::types::Block). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update_a_block(
        &self,
        block_id: &str,
        body: &types::BlockRequest,
    ) -> Call<UpdateABlock> {
        Call(rt::Pending::new(&self.0.0).arg(0, block_id).json(body))
    }

    /// Move a block to the trash
    ///
    /// - `block_id`: Id of a block; a page is a block too
    ///
    /// Returns [`Block`](crate::types::Block). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_a_block(&self, block_id: &str) -> Call<DeleteABlock> {
        Call::__new(self.0).__arg(0, block_id)
    }

    /// List the blocks inside a block
    ///
    /// - `block_id`: Id of a block; a page is a block too
    ///
    /// Returns [`BlockList`](crate::types::BlockList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_block_children(&self, block_id: &str) -> Call<GetBlockChildren> {
        Call::__new(self.0).__arg(0, block_id)
    }

    /// Append blocks to a block
    ///
    /// - `block_id`: Id of a block; a page is a block too
    ///
    /// Returns [`BlockList`](crate::types::BlockList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn patch_block_children(
        &self,
        block_id: &str,
        body: &types::AppendBlockChildrenRequest,
    ) -> Call<PatchBlockChildren> {
        Call(rt::Pending::new(&self.0.0).arg(0, block_id).json(body))
    }
}

/// `GET /v1/blocks/{block_id}`
pub enum RetrieveABlock {}
impl rt::Operation for RetrieveABlock {
    const SPEC: rt::Spec = rt::Spec::new(
            "retrieve-a-block",
            "GET",
            "/v1/blocks/{block_id}",
        )
        .params(&[rt::path("block_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Block>;
    type Failure = RetrieveABlockError;
}

impl Call<RetrieveABlock> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`retrieve_a_block`](Blocks::retrieve_a_block) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type RetrieveABlockError = crate::errors::Error400_401_404_429_500;

/// `PATCH /v1/blocks/{block_id}`
pub enum UpdateABlock {}
impl rt::Operation for UpdateABlock {
    const SPEC: rt::Spec = rt::Spec::new(
            "update-a-block",
            "PATCH",
            "/v1/blocks/{block_id}",
        )
        .params(&[rt::path("block_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Block>;
    type Failure = UpdateABlockError;
}

impl Call<UpdateABlock> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`update_a_block`](Blocks::update_a_block) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type UpdateABlockError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `DELETE /v1/blocks/{block_id}`
pub enum DeleteABlock {}
impl rt::Operation for DeleteABlock {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete-a-block",
            "DELETE",
            "/v1/blocks/{block_id}",
        )
        .params(&[rt::path("block_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Block>;
    type Failure = DeleteABlockError;
}

impl Call<DeleteABlock> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`delete_a_block`](Blocks::delete_a_block) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type DeleteABlockError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `GET /v1/blocks/{block_id}/children`
pub enum GetBlockChildren {}
impl rt::Operation for GetBlockChildren {
    const SPEC: rt::Spec = rt::Spec::new(
            "get-block-children",
            "GET",
            "/v1/blocks/{block_id}/children",
        )
        .params(
            &[
                rt::path("block_id"),
                rt::header("Notion-Version"),
                rt::query("start_cursor"),
                rt::query("page_size"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::BlockList>;
    type Failure = GetBlockChildrenError;
}

impl Call<GetBlockChildren> {
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

/// How [`get_block_children`](Blocks::get_block_children) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type GetBlockChildrenError = crate::errors::Error400_401_404_429_500;

/// `PATCH /v1/blocks/{block_id}/children`
pub enum PatchBlockChildren {}
impl rt::Operation for PatchBlockChildren {
    const SPEC: rt::Spec = rt::Spec::new(
            "patch-block-children",
            "PATCH",
            "/v1/blocks/{block_id}/children",
        )
        .params(&[rt::path("block_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BlockList>;
    type Failure = PatchBlockChildrenError;
}

impl Call<PatchBlockChildren> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`patch_block_children`](Blocks::patch_block_children) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type PatchBlockChildrenError = crate::errors::Error400_401_403_404_409_429_500_503;
