// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Datasets.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Datasets`.
#[derive(Debug, Clone, Copy)]
pub struct Datasets<'a>(pub(crate) &'a Client);

impl Datasets<'_> {
    /// Create a dataset
    ///
    /// Returns [`Dataset`](crate::types::Dataset).
    #[inline]
    pub fn create_dataset(
        &self,
        body: &types::CreateDatasetRequest,
    ) -> Call<CreateDataset> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a dataset
    ///
    /// - `dataset_rid`: Id of the dataset.
    ///
    /// Returns [`Dataset`](crate::types::Dataset).
    #[inline]
    pub fn get_dataset(&self, dataset_rid: &str) -> Call<GetDataset> {
        Call::__new(self.0).__arg(0, dataset_rid)
    }

    /// Read a dataset as a table
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `format`: Format of the answer.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn read_table_dataset(
        &self,
        dataset_rid: &str,
        format: types::ReadTableDatasetFormat,
    ) -> Call<ReadTableDataset> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, &format)
    }
}

/// `POST /v2/datasets`
pub enum CreateDataset {}
impl rt::Operation for CreateDataset {
    const SPEC: rt::Spec = rt::Spec::new("createDataset", "POST", "/v2/datasets")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Dataset>;
    type Failure = CreateDatasetError;
}

/// How [`create_dataset`](Datasets::create_dataset) fails; the same as [`ApiError400_401_403_404_409`](crate::errors::ApiError400_401_403_404_409).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
pub type CreateDatasetError = crate::errors::ApiError400_401_403_404_409;

/// `GET /v2/datasets/{datasetRid}`
pub enum GetDataset {}
impl rt::Operation for GetDataset {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDataset",
            "GET",
            "/v2/datasets/{datasetRid}",
        )
        .params(&[rt::path("datasetRid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Dataset>;
    type Failure = GetDatasetError;
}

/// How [`get_dataset`](Datasets::get_dataset) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetDatasetError = crate::errors::ApiError401_403_404;

/// `GET /v2/datasets/{datasetRid}/readTable`
pub enum ReadTableDataset {}
impl rt::Operation for ReadTableDataset {
    const SPEC: rt::Spec = rt::Spec::new(
            "readTableDataset",
            "GET",
            "/v2/datasets/{datasetRid}/readTable",
        )
        .params(
            &[
                rt::path("datasetRid"),
                rt::query("format"),
                rt::query("branchName"),
                rt::query("columns"),
                rt::query("rowLimit"),
                rt::query("startTransactionRid"),
                rt::query("endTransactionRid"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/octet-stream")
        .stream();
    type Success = rt::Raw;
    type Failure = ReadTableDatasetError;
}

impl Call<ReadTableDataset> {
    /// Name of the branch; master without it.
    #[inline]
    pub fn branch_name(self, branch_name: &str) -> Self {
        self.__arg(2, branch_name)
    }

    /// Columns to read; repeat the parameter for several.
    #[inline]
    pub fn columns(self, columns: &[String]) -> Self {
        self.__arg(3, columns)
    }

    /// Most rows.
    ///
    /// At least 0.
    #[inline]
    pub fn row_limit(self, row_limit: i32) -> Self {
        self.__arg(4, &row_limit)
    }

    /// First transaction of the view.
    #[inline]
    pub fn start_transaction_rid(self, start_transaction_rid: &str) -> Self {
        self.__arg(5, start_transaction_rid)
    }

    /// Last transaction of the view.
    #[inline]
    pub fn end_transaction_rid(self, end_transaction_rid: &str) -> Self {
        self.__arg(6, end_transaction_rid)
    }
}

/// How [`read_table_dataset`](Datasets::read_table_dataset) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ReadTableDatasetError = crate::errors::ApiError400_401_403_404;
