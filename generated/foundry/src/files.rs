// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Files of a dataset.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Files`.
#[derive(Debug, Clone, Copy)]
pub struct Files<'a>(pub(crate) &'a Client);

impl Files<'_> {
    /// List files
    ///
    /// - `dataset_rid`: Id of the dataset.
    ///
    /// Returns [`ListFilesResponse`](crate::types::ListFilesResponse).
    #[inline]
    pub fn list_files(&self, dataset_rid: &str) -> Call<ListFiles> {
        Call::__new(self.0).__arg(0, dataset_rid)
    }

    /// Get a file's metadata
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `file_path`: Path of the file in the dataset.
    ///
    /// Returns [`File`](crate::types::File).
    #[inline]
    pub fn get_file(&self, dataset_rid: &str, file_path: &str) -> Call<GetFile> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, file_path)
    }

    /// Delete a file
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `file_path`: Path of the file in the dataset.
    #[inline]
    pub fn delete_file(&self, dataset_rid: &str, file_path: &str) -> Call<DeleteFile> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, file_path)
    }

    /// Download a file
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `file_path`: Path of the file in the dataset.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn get_file_content(
        &self,
        dataset_rid: &str,
        file_path: &str,
    ) -> Call<GetFileContent> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, file_path)
    }

    /// Upload a file, in a transaction of its own unless one is named
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `file_path`: Path of the file in the dataset.
    /// - `body`: The content.
    ///
    /// Returns [`File`](crate::types::File).
    #[inline]
    pub fn upload_file(
        &self,
        dataset_rid: &str,
        file_path: &str,
        body: impl Into<rt::File>,
    ) -> Call<UploadFile> {
        Call(
            rt::Pending::new(&self.0.0)
                .arg(0, dataset_rid)
                .arg(1, file_path)
                .upload(body),
        )
    }
}

/// `GET /v2/datasets/{datasetRid}/files`
pub enum ListFiles {}
impl rt::Operation for ListFiles {
    const SPEC: rt::Spec = rt::Spec::new(
            "listFiles",
            "GET",
            "/v2/datasets/{datasetRid}/files",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::query("branchName"),
                rt::query("startTransactionRid"),
                rt::query("endTransactionRid"),
                rt::query("pageSize"),
                rt::query("pageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListFilesResponse>;
    type Failure = ListFilesError;
}

impl Call<ListFiles> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(1, branch_name)
    }

    /// First transaction of the view.
    #[inline]
    pub fn start_transaction_rid(self, start_transaction_rid: &str) -> Self {
        self.__arg(2, start_transaction_rid)
    }

    /// Last transaction of the view.
    #[inline]
    pub fn end_transaction_rid(self, end_transaction_rid: &str) -> Self {
        self.__arg(3, end_transaction_rid)
    }

    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(4, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(5, page_token)
    }
}

/// How [`list_files`](Files::list_files) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListFilesError = crate::errors::ApiError400_401_403_404;

/// `GET /v2/datasets/{datasetRid}/files/{filePath}`
pub enum GetFile {}
impl rt::Operation for GetFile {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFile",
            "GET",
            "/v2/datasets/{datasetRid}/files/{filePath}",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::path("filePath"),
                rt::query("branchName"),
                rt::query("startTransactionRid"),
                rt::query("endTransactionRid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::File>;
    type Failure = GetFileError;
}

impl Call<GetFile> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(2, branch_name)
    }

    /// First transaction of the view.
    #[inline]
    pub fn start_transaction_rid(self, start_transaction_rid: &str) -> Self {
        self.__arg(3, start_transaction_rid)
    }

    /// Last transaction of the view.
    #[inline]
    pub fn end_transaction_rid(self, end_transaction_rid: &str) -> Self {
        self.__arg(4, end_transaction_rid)
    }
}

/// How [`get_file`](Files::get_file) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetFileError = crate::errors::ApiError400_401_403_404;

/// `DELETE /v2/datasets/{datasetRid}/files/{filePath}`
pub enum DeleteFile {}
impl rt::Operation for DeleteFile {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteFile",
            "DELETE",
            "/v2/datasets/{datasetRid}/files/{filePath}",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::path("filePath"),
                rt::query("branchName"),
                rt::query("transactionRid"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteFileError;
}

impl Call<DeleteFile> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(2, branch_name)
    }

    /// Open transaction to write in.
    #[inline]
    pub fn transaction_rid(self, transaction_rid: &str) -> Self {
        self.__arg(3, transaction_rid)
    }
}

/// How [`delete_file`](Files::delete_file) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type DeleteFileError = crate::errors::ApiError400_401_403_404;

/// `GET /v2/datasets/{datasetRid}/files/{filePath}/content`
pub enum GetFileContent {}
impl rt::Operation for GetFileContent {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFileContent",
            "GET",
            "/v2/datasets/{datasetRid}/files/{filePath}/content",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::path("filePath"),
                rt::query("branchName"),
                rt::query("startTransactionRid"),
                rt::query("endTransactionRid"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = GetFileContentError;
}

impl Call<GetFileContent> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(2, branch_name)
    }

    /// First transaction of the view.
    #[inline]
    pub fn start_transaction_rid(self, start_transaction_rid: &str) -> Self {
        self.__arg(3, start_transaction_rid)
    }

    /// Last transaction of the view.
    #[inline]
    pub fn end_transaction_rid(self, end_transaction_rid: &str) -> Self {
        self.__arg(4, end_transaction_rid)
    }
}

/// How [`get_file_content`](Files::get_file_content) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetFileContentError = crate::errors::ApiError400_401_403_404;

/// `POST /v2/datasets/{datasetRid}/files/{filePath}/upload`
pub enum UploadFile {}
impl rt::Operation for UploadFile {
    const SPEC: rt::Spec = rt::Spec::new(
            "uploadFile",
            "POST",
            "/v2/datasets/{datasetRid}/files/{filePath}/upload",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::path("filePath"),
                rt::query("branchName"),
                rt::query("transactionType"),
                rt::query("transactionRid"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/octet-stream");
    type Success = rt::Json<types::File>;
    type Failure = UploadFileError;
}

impl Call<UploadFile> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(2, branch_name)
    }

    /// Kind of the transaction that is made; UPDATE without it.
    #[inline]
    pub fn transaction_type(self, transaction_type: types::TransactionType) -> Self {
        self.__arg(3, &transaction_type)
    }

    /// Open transaction to write in.
    #[inline]
    pub fn transaction_rid(self, transaction_rid: &str) -> Self {
        self.__arg(4, transaction_rid)
    }
}

/// How [`upload_file`](Files::upload_file) fails; the same as [`ApiError400_401_403_404_409`](crate::errors::ApiError400_401_403_404_409).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
pub type UploadFileError = crate::errors::ApiError400_401_403_404_409;
