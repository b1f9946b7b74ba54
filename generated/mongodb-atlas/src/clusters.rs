// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Clusters.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Clusters`.
#[derive(Debug, Clone, Copy)]
pub struct Clusters<'a>(pub(crate) &'a Client);

impl Clusters<'_> {
    /// List the clusters of a project
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`PaginatedClusterDescription20240805`](crate::types::PaginatedClusterDescription20240805). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_clusters(&self, group_id: &str) -> Call<ListClusters> {
        Call::__new(self.0).__arg(0, group_id)
    }

    /// Create a cluster
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    ///
    /// Returns [`ClusterDescription20240805`](crate::types::ClusterDescription20240805). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn create_cluster(
        &self,
        group_id: &str,
        body: &types::ClusterDescription20240805,
    ) -> Call<CreateCluster> {
        Call(rt::Pending::new(&self.0.0).arg(0, group_id).json(body))
    }

    /// Get a cluster
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `cluster_name`: Name of the cluster. Has 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`.
    ///
    /// Returns [`ClusterDescription20240805`](crate::types::ClusterDescription20240805). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn get_cluster(&self, group_id: &str, cluster_name: &str) -> Call<GetCluster> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, cluster_name)
    }

    /// Change a cluster, pause it or resume it
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `cluster_name`: Name of the cluster. Has 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`.
    ///
    /// Returns [`ClusterDescription20240805`](crate::types::ClusterDescription20240805). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn update_cluster(
        &self,
        group_id: &str,
        cluster_name: &str,
        body: &types::ClusterDescription20240805,
    ) -> Call<UpdateCluster> {
        Call(
            rt::Pending::new(&self.0.0).arg(0, group_id).arg(1, cluster_name).json(body),
        )
    }

    /// Delete a cluster
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `cluster_name`: Name of the cluster. Has 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`.
    ///
    /// Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn delete_cluster(
        &self,
        group_id: &str,
        cluster_name: &str,
    ) -> Call<DeleteCluster> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, cluster_name)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/clusters`
pub enum ListClusters {}
impl rt::Operation for ListClusters {
    const SPEC: rt::Spec = rt::Spec::new(
            "listClusters",
            "GET",
            "/api/atlas/v2/groups/{groupId}/clusters",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
                rt::query("includeDeletedWithRetainedBackups"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2024-08-05+json");
    type Success = rt::Json<types::PaginatedClusterDescription20240805>;
    type Failure = ListClustersError;
}

impl Call<ListClusters> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(1, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(2, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(3, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(4, &pretty)
    }

    /// Whether deleted clusters with backups are listed.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_deleted_with_retained_backups(
        self,
        include_deleted_with_retained_backups: bool,
    ) -> Self {
        self.__arg(5, &include_deleted_with_retained_backups)
    }
}

/// How [`list_clusters`](Clusters::list_clusters) fails; the same as [`ApiError401_403_404_429_500`](crate::errors::ApiError401_403_404_429_500).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListClustersError = crate::errors::ApiError401_403_404_429_500;

/// `POST /api/atlas/v2/groups/{groupId}/clusters`
pub enum CreateCluster {}
impl rt::Operation for CreateCluster {
    const SPEC: rt::Spec = rt::Spec::new(
            "createCluster",
            "POST",
            "/api/atlas/v2/groups/{groupId}/clusters",
        )
        .params(&[rt::path("groupId"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2024-10-23+json")
        .body("application/vnd.atlas.2024-10-23+json");
    type Success = rt::Json<types::ClusterDescription20240805>;
    type Failure = CreateClusterError;
}

impl Call<CreateCluster> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(1, &pretty)
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`
pub enum GetCluster {}
impl rt::Operation for GetCluster {
    const SPEC: rt::Spec = rt::Spec::new(
            "getCluster",
            "GET",
            "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        )
        .params(&[rt::path("groupId"), rt::path("clusterName"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2024-08-05+json");
    type Success = rt::Json<types::ClusterDescription20240805>;
    type Failure = GetClusterError;
}

impl Call<GetCluster> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(2, &pretty)
    }
}

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`
pub enum UpdateCluster {}
impl rt::Operation for UpdateCluster {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateCluster",
            "PATCH",
            "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        )
        .params(&[rt::path("groupId"), rt::path("clusterName"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2024-10-23+json")
        .body("application/vnd.atlas.2024-10-23+json");
    type Success = rt::Json<types::ClusterDescription20240805>;
    type Failure = UpdateClusterError;
}

impl Call<UpdateCluster> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(2, &pretty)
    }
}

/// How [`update_cluster`](Clusters::update_cluster) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type UpdateClusterError = crate::errors::ApiError400_401_403_404_409_429_500;

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`
pub enum DeleteCluster {}
impl rt::Operation for DeleteCluster {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteCluster",
            "DELETE",
            "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::path("clusterName"),
                rt::query("pretty"),
                rt::query("retainBackups"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteClusterError;
}

impl Call<DeleteCluster> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(2, &pretty)
    }

    /// Whether snapshots stay.
    #[inline]
    pub fn retain_backups(self, retain_backups: bool) -> Self {
        self.__arg(3, &retain_backups)
    }
}

/// How [`delete_cluster`](Clusters::delete_cluster) fails; the same as [`ApiError400_401_403_404_409_429_500`](crate::errors::ApiError400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 409 Conflict: The state of the resource conflicts with the request.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type DeleteClusterError = crate::errors::ApiError400_401_403_404_409_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateClusterError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ApiError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The plan of the account does not cover this.
    PaymentRequired(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    CreateClusterError {
        400 => BadRequest(rt::Json<types::ApiError>),
        401 => Unauthorized(rt::Json<types::ApiError>),
        402 => PaymentRequired(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        409 => Conflict(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GetClusterError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ApiError>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ApiError>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::ApiError>),
    /// The rate limit is used up.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    GetClusterError {
        401 => Unauthorized(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        404 => NotFound(rt::Json<types::ApiError>),
        409 => Conflict(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
