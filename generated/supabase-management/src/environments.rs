// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Branches of a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Environments`.
#[derive(Debug, Clone, Copy)]
pub struct Environments<'a>(pub(crate) &'a Client);

impl Environments<'_> {
    /// List the branches of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`BranchResponse`](crate::types::BranchResponse).
    #[inline]
    pub fn v1_list_all_branches(&self, r#ref: &str) -> Call<V1ListAllBranches> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Create a branch
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`BranchResponse`](crate::types::BranchResponse).
    #[inline]
    pub fn v1_create_a_branch(
        &self,
        r#ref: &str,
        body: &types::CreateBranchBody,
    ) -> Call<V1CreateABranch> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).json(body))
    }
}

/// `GET /v1/projects/{ref}/branches`
pub enum V1ListAllBranches {}
impl rt::Operation for V1ListAllBranches {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-branches",
            "GET",
            "/v1/projects/{ref}/branches",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::BranchResponse>>;
    type Failure = V1ListAllBranchesError;
}

/// How [`v1_list_all_branches`](Environments::v1_list_all_branches) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllBranchesError = crate::errors::ApiError401_403_429_500;

/// `POST /v1/projects/{ref}/branches`
pub enum V1CreateABranch {}
impl rt::Operation for V1CreateABranch {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-create-a-branch",
            "POST",
            "/v1/projects/{ref}/branches",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BranchResponse>;
    type Failure = V1CreateABranchError;
}

/// How [`v1_create_a_branch`](Environments::v1_create_a_branch) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1CreateABranchError = crate::errors::ApiError401_403_429_500;
