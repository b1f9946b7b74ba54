// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Revisions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Revisions`.
#[derive(Debug, Clone, Copy)]
pub struct Revisions<'a>(pub(crate) &'a Client);

impl Revisions<'_> {
    /// List revisions of a file.
    ///
    /// - `file_id`: File identifier.
    ///
    /// Returns [`RevisionList`](crate::types::RevisionList).
    #[inline]
    pub fn list(&self, file_id: &str) -> Call<List> {
        Call::__new(self.0).__arg(0, file_id)
    }

    /// Get one revision.
    ///
    /// - `file_id`: File identifier.
    /// - `revision_id`: Revision identifier.
    ///
    /// Returns [`Revision`](crate::types::Revision).
    #[inline]
    pub fn get(&self, file_id: &str, revision_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, file_id).__arg(1, revision_id)
    }
}

/// `GET /files/{fileId}/revisions`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.revisions.list",
            "GET",
            "/files/{fileId}/revisions",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::query("pageSize"),
                rt::query("pageToken"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::RevisionList>;
    type Failure = ListError;
}

impl Call<List> {
    /// Most items in one page.
    ///
    /// Default: `200`. At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(1, &page_size)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`list`](Revisions::list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type ListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /files/{fileId}/revisions/{revisionId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "drive.revisions.get",
            "GET",
            "/files/{fileId}/revisions/{revisionId}",
        )
        .params(
            &[
                rt::path("fileId"),
                rt::path("revisionId"),
                rt::query("acknowledgeAbuse"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Revision>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Download even a file known as malware.
    ///
    /// Default: `false`.
    #[inline]
    pub fn acknowledge_abuse(self, acknowledge_abuse: bool) -> Self {
        self.__arg(2, &acknowledge_abuse)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`get`](Revisions::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;
