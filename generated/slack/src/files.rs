// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `files`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `files`.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a>(pub(crate) &'a Client);

impl Files<'_> {
    /// Get a file
    ///
    /// - `file`: Id of a file
    ///
    /// Returns [`FilesInfoResponse`](crate::types::FilesInfoResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn info(&self, file: &str) -> Call<Info> {
        Call::__new(self.0).__arg(0, file)
    }

    /// Get an address to upload a file to
    ///
    /// - `filename`: Name of the file
    /// - `length`: Size in bytes
    ///
    /// Returns [`FilesGetUploadUrlExternalResponse`](crate::types::FilesGetUploadUrlExternalResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_upload_url_external(
        &self,
        filename: &str,
        length: i64,
    ) -> Call<GetUploadUrlExternal> {
        Call::__new(self.0).__arg(0, filename).__arg(1, &length)
    }

    /// Finish an upload and share the file
    ///
    /// Returns [`FilesCompleteUploadExternalResponse`](crate::types::FilesCompleteUploadExternalResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn complete_upload_external(
        &self,
        body: &types::FilesCompleteUploadExternalBody,
    ) -> Call<CompleteUploadExternal> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /files.info`
pub enum Info {}
impl rt::Operation for Info {
    const SPEC: rt::Spec = rt::Spec::new("files_info", "GET", "/files.info")
        .params(
            &[
                rt::query("file"),
                rt::query("count"),
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::FilesInfoResponse>;
    type Failure = InfoError;
}

impl Call<Info> {
    /// Sets `count`.
    #[inline]
    pub fn count(self, count: i64) -> Self {
        self.__arg(1, &count)
    }

    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(2, cursor)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Sets `page`.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`info`](Files::info) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type InfoError = crate::errors::ErrorResponse429Default;

/// `GET /files.getUploadURLExternal`
pub enum GetUploadUrlExternal {}
impl rt::Operation for GetUploadUrlExternal {
    const SPEC: rt::Spec = rt::Spec::new(
            "files_getUploadURLExternal",
            "GET",
            "/files.getUploadURLExternal",
        )
        .params(
            &[
                rt::query("filename"),
                rt::query("length"),
                rt::query("alt_txt"),
                rt::query("snippet_type"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::FilesGetUploadUrlExternalResponse>;
    type Failure = GetUploadUrlExternalError;
}

impl Call<GetUploadUrlExternal> {
    /// Description of a picture
    #[inline]
    pub fn alt_txt(self, alt_txt: &str) -> Self {
        self.__arg(2, alt_txt)
    }

    /// Syntax of a snippet
    #[inline]
    pub fn snippet_type(self, snippet_type: &str) -> Self {
        self.__arg(3, snippet_type)
    }
}

/// How [`get_upload_url_external`](Files::get_upload_url_external) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type GetUploadUrlExternalError = crate::errors::ErrorResponse429Default;

/// `POST /files.completeUploadExternal`
pub enum CompleteUploadExternal {}
impl rt::Operation for CompleteUploadExternal {
    const SPEC: rt::Spec = rt::Spec::new(
            "files_completeUploadExternal",
            "POST",
            "/files.completeUploadExternal",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::FilesCompleteUploadExternalResponse>;
    type Failure = CompleteUploadExternalError;
}

/// How [`complete_upload_external`](Files::complete_upload_external) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type CompleteUploadExternalError = crate::errors::ErrorResponse429Default;
