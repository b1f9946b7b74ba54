// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Comments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Comments`.
#[derive(Debug, Clone, Copy)]
pub struct Comments<'a>(pub(crate) &'a Client);

impl Comments<'_> {
    /// List comments; fields is required by the service.
    ///
    /// - `file_id`: File identifier.
    /// - `fields`: Which fields to return; required here.
    ///
    /// Returns [`CommentList`](crate::types::CommentList).
    #[inline]
    pub fn list(&self, file_id: &str, fields: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, fields)
    }

    /// Comment on a file.
    ///
    /// - `file_id`: File identifier.
    /// - `fields`: Which fields to return; required here.
    ///
    /// Returns [`Comment`](crate::types::Comment).
    #[inline]
    pub fn create(
        &self,
        file_id: &str,
        fields: &str,
        body: &types::Comment,
    ) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).arg(0, file_id).arg(1, fields).json(body))
    }

    /// Delete a comment.
    ///
    /// - `file_id`: File identifier.
    /// - `comment_id`: Comment identifier.
    #[inline]
    pub fn delete(&self, file_id: &str, comment_id: &str) -> Call<Delete> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, comment_id)
    }
}

/// `GET /files/{fileId}/comments`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.comments.list",
            "GET",
            "/files/{fileId}/comments",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("fields"),
                rt::query("includeDeleted"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("startModifiedTime"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::CommentList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Also return deleted comments.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        self.__arg(2, &include_deleted)
    }

    /// Most items in one page.
    ///
    /// Default: `20`. At least 1. At most 100.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(3, &page_size)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(4, page_token)
    }

    /// Keep only comments changed since.
    #[inline]
    pub fn start_modified_time(self, start_modified_time: &str) -> Self {
        self.__arg(5, start_modified_time)
    }
}

/// How [`list`](Comments::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /files/{fileId}/comments`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.comments.create",
            "POST",
            "/files/{fileId}/comments",
        )
        .params(&[rt::path("fileId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Comment>;
    type Failure = CreateError;
}

/// How [`create`](Comments::create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type CreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /files/{fileId}/comments/{commentId}`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.comments.delete",
            "DELETE",
            "/files/{fileId}/comments/{commentId}",
        )
        .params(&[rt::path("fileId"), rt::path("commentId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteError;
}

impl Call<Delete> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`delete`](Comments::delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type DeleteError = crate::errors::ErrorResponse400_401_403_404_429;
