// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Buckets of a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Storage`.
#[derive(Debug, Clone, Copy)]
pub struct Storage<'a>(pub(crate) &'a Client);

impl Storage<'_> {
    /// List the storage buckets of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`V1StorageBucketResponse`](crate::types::V1StorageBucketResponse).
    #[inline]
    pub fn v1_list_all_buckets(&self, r#ref: &str) -> Call<V1ListAllBuckets> {
        Call::__new(self.0).__arg(0, r#ref)
    }
}

/// `GET /v1/projects/{ref}/storage/buckets`
pub enum V1ListAllBuckets {}
impl rt::Operation for V1ListAllBuckets {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-buckets",
            "GET",
            "/v1/projects/{ref}/storage/buckets",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::V1StorageBucketResponse>>;
    type Failure = V1ListAllBucketsError;
}

/// How [`v1_list_all_buckets`](Storage::v1_list_all_buckets) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllBucketsError = crate::errors::ApiError401_403_429_500;
