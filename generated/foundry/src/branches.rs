// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Branches of a dataset.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Branches`.
#[derive(Debug, Clone, Copy)]
pub struct Branches<'a>(pub(crate) &'a Client);

impl Branches<'_> {
    /// List the branches of a dataset
    ///
    /// - `dataset_rid`: Id of the dataset.
    ///
    /// Returns [`ListBranchesResponse`](crate::types::ListBranchesResponse).
    #[inline]
    pub fn list_branches(&self, dataset_rid: &str) -> Call<ListBranches> {
        Call::__new(self.0).__arg(0, dataset_rid)
    }

    /// Create a branch
    ///
    /// - `dataset_rid`: Id of the dataset.
    ///
    /// Returns [`Branch`](crate::types::Branch).
    #[inline]
    pub fn create_branch(
        &self,
        dataset_rid: &str,
        body: &types::CreateBranchRequest,
    ) -> Call<CreateBranch> {
        Call(rt::Pending::new(&self.0.0).arg(0, dataset_rid).json(body))
    }

    /// Get a branch
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `branch_name`: Name of the branch.
    ///
    /// Returns [`Branch`](crate::types::Branch).
    #[inline]
    pub fn get_branch(&self, dataset_rid: &str, branch_name: &str) -> Call<GetBranch> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, branch_name)
    }

    /// Delete a branch
    ///
    /// - `dataset_rid`: Id of the dataset.
    /// - `branch_name`: Name of the branch.
    #[inline]
    pub fn delete_branch(
        &self,
        dataset_rid: &str,
        branch_name: &str,
    ) -> Call<DeleteBranch> {
        Call::__new(self.0).__arg(0, dataset_rid).__arg(1, branch_name)
    }
}

/// `GET /v2/datasets/{datasetRid}/branches`
pub enum ListBranches {}
impl rt::Operation for ListBranches {
    const SPEC: rt::Spec = rt::Spec::new(
            "listBranches",
            "GET",
            "/v2/datasets/{datasetRid}/branches",
        )
        .params(&[rt::path("datasetRid"), rt::query("pageSize"), rt::query("pageToken")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListBranchesResponse>;
    type Failure = ListBranchesError;
}

impl Call<ListBranches> {
    /// Most items in a page.
    ///
    /// At least 1.
    #[inline]
    pub fn page_size(self, page_size: i32) -> Self {
        self.__arg(1, &page_size)
    }

    /// Token of the page, from the page before.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(2, page_token)
    }
}

/// How [`list_branches`](Branches::list_branches) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ListBranchesError = crate::errors::ApiError401_403_404;

/// `POST /v2/datasets/{datasetRid}/branches`
pub enum CreateBranch {}
impl rt::Operation for CreateBranch {
    const SPEC: rt::Spec = rt::Spec::new(
            "createBranch",
            "POST",
            "/v2/datasets/{datasetRid}/branches",
        )
        .params(&[rt::path("datasetRid")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Branch>;
    type Failure = CreateBranchError;
}

/// How [`create_branch`](Branches::create_branch) fails; the same as [`ApiError400_401_403_404_409`](crate::errors::ApiError400_401_403_404_409).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
pub type CreateBranchError = crate::errors::ApiError400_401_403_404_409;

/// `GET /v2/datasets/{datasetRid}/branches/{branchName}`
pub enum GetBranch {}
impl rt::Operation for GetBranch {
    const SPEC: rt::Spec = rt::Spec::new(
            "getBranch",
            "GET",
            "/v2/datasets/{datasetRid}/branches/{branchName}",
        )
        .params(&[rt::path("datasetRid"), rt::path("branchName")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Branch>;
    type Failure = GetBranchError;
}

/// How [`get_branch`](Branches::get_branch) fails; the same as [`ApiError401_403_404`](crate::errors::ApiError401_403_404).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type GetBranchError = crate::errors::ApiError401_403_404;

/// `DELETE /v2/datasets/{datasetRid}/branches/{branchName}`
pub enum DeleteBranch {}
impl rt::Operation for DeleteBranch {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteBranch",
            "DELETE",
            "/v2/datasets/{datasetRid}/branches/{branchName}",
        )
        .params(&[rt::path("datasetRid"), rt::path("branchName")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteBranchError;
}

/// How [`delete_branch`](Branches::delete_branch) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type DeleteBranchError = crate::errors::ApiError400_401_403_404;
