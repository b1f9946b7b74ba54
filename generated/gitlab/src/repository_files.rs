// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `repository_files`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `repository_files`.
#[derive(Debug, Clone, Copy)]
pub struct RepositoryFiles<'a>(pub(crate) &'a Client);

impl RepositoryFiles<'_> {
    /// Get a file with its content in Base64
    ///
    /// - `id`: Id or URL-encoded path
    /// - `file_path`: URL-encoded path of the file
    /// - `ref`: Branch, tag or commit
    ///
    /// Returns [`File`](crate::types::File). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn get_file(&self, id: &str, file_path: &str, r#ref: &str) -> Call<GetFile> {
        Call::__new(self.0).__arg(0, id).__arg(1, file_path).__arg(2, r#ref)
    }

    /// Add a file in a commit of its own
    ///
    /// - `id`: Id or URL-encoded path
    /// - `file_path`: URL-encoded path of the file
    ///
    /// Returns [`FileCommit`](crate::types::FileCommit). Headers of answers: `Retry-After` (429), `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_file(
        &self,
        id: &str,
        file_path: &str,
        body: &types::CreateFileBody,
    ) -> Call<CreateFile> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).arg(1, file_path).json(body))
    }
}

/// `GET /api/v4/projects/{id}/repository/files/{file_path}`
pub enum GetFile {}
impl rt::Operation for GetFile {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFile",
            "GET",
            "/api/v4/projects/{id}/repository/files/{file_path}",
        )
        .params(&[rt::path("id"), rt::path("file_path"), rt::query("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::File>;
    type Failure = GetFileError;
}

/// How [`get_file`](RepositoryFiles::get_file) fails; the same as [`Error401_404_429`](crate::errors::Error401_404_429).
///
/// - 401 Unauthorized: No valid token was sent
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type GetFileError = crate::errors::Error401_404_429;

/// `POST /api/v4/projects/{id}/repository/files/{file_path}`
pub enum CreateFile {}
impl rt::Operation for CreateFile {
    const SPEC: rt::Spec = rt::Spec::new(
            "createFile",
            "POST",
            "/api/v4/projects/{id}/repository/files/{file_path}",
        )
        .params(&[rt::path("id"), rt::path("file_path")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::FileCommit>;
    type Failure = CreateFileError;
}

/// How [`create_file`](RepositoryFiles::create_file) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing, or the token may not see it
/// - 429 Too Many Requests: Too many calls
pub type CreateFileError = crate::errors::Error400_401_403_404_429;
