// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Snapshots.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Cloud Backups`.
#[derive(Debug, Clone, Copy)]
pub struct CloudBackups<'a>(pub(crate) &'a Client);

impl CloudBackups<'_> {
    /// List the snapshots of a cluster
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `cluster_name`: Name of the cluster. Has 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`.
    ///
    /// Returns [`PaginatedCloudBackupReplicaSet`](crate::types::PaginatedCloudBackupReplicaSet). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn list_backup_snapshots(
        &self,
        group_id: &str,
        cluster_name: &str,
    ) -> Call<ListBackupSnapshots> {
        Call::__new(self.0).__arg(0, group_id).__arg(1, cluster_name)
    }

    /// Take a snapshot now
    ///
    /// - `group_id`: Id of the project. Matches `^([a-f0-9]{24})$`.
    /// - `cluster_name`: Name of the cluster. Has 1 to 64 characters. Matches `^[a-zA-Z0-9][a-zA-Z0-9-]*$`.
    ///
    /// Returns [`DiskBackupSnapshot`](crate::types::DiskBackupSnapshot). Headers of answers: `RateLimit-Limit` (429), `RateLimit-Remaining` (429), `Retry-After` (429).
    #[inline]
    pub fn take_snapshots(
        &self,
        group_id: &str,
        cluster_name: &str,
        body: &types::DiskBackupOnDemandSnapshotRequest,
    ) -> Call<TakeSnapshots> {
        Call(
            rt::Pending::new(&self.0.0).arg(0, group_id).arg(1, cluster_name).json(body),
        )
    }
}

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`
pub enum ListBackupSnapshots {}
impl rt::Operation for ListBackupSnapshots {
    const SPEC: rt::Spec = rt::Spec::new(
            "listBackupSnapshots",
            "GET",
            "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots",
        )
        .params(
            &[
                rt::path("groupId"),
                rt::path("clusterName"),
                rt::query("includeCount"),
                rt::query("itemsPerPage"),
                rt::query("pageNum"),
                rt::query("pretty"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::PaginatedCloudBackupReplicaSet>;
    type Failure = ListBackupSnapshotsError;
}

impl Call<ListBackupSnapshots> {
    /// Whether the total is counted.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_count(self, include_count: bool) -> Self {
        self.__arg(2, &include_count)
    }

    /// Most items in a page.
    ///
    /// Default: `100`. At least 1. At most 500.
    #[inline]
    pub fn items_per_page(self, items_per_page: i32) -> Self {
        self.__arg(3, &items_per_page)
    }

    /// Page, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page_num(self, page_num: i32) -> Self {
        self.__arg(4, &page_num)
    }

    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(5, &pretty)
    }
}

/// How [`list_backup_snapshots`](CloudBackups::list_backup_snapshots) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type ListBackupSnapshotsError = crate::errors::ApiError400_401_403_404_429_500;

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots`
pub enum TakeSnapshots {}
impl rt::Operation for TakeSnapshots {
    const SPEC: rt::Spec = rt::Spec::new(
            "takeSnapshots",
            "POST",
            "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots",
        )
        .params(&[rt::path("groupId"), rt::path("clusterName"), rt::query("pretty")])
        .security(Client::SECURITY)
        .accept("application/json, application/vnd.atlas.2023-01-01+json")
        .body("application/vnd.atlas.2023-01-01+json");
    type Success = rt::Json<types::DiskBackupSnapshot>;
    type Failure = TakeSnapshotsError;
}

impl Call<TakeSnapshots> {
    /// Whether the answer is indented.
    ///
    /// Default: `false`.
    #[inline]
    pub fn pretty(self, pretty: bool) -> Self {
        self.__arg(2, &pretty)
    }
}

/// How [`take_snapshots`](CloudBackups::take_snapshots) fails; the same as [`ApiError400_401_403_404_429_500`](crate::errors::ApiError400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The rate limit is used up.
/// - 500 Internal Server Error: The server failed.
pub type TakeSnapshotsError = crate::errors::ApiError400_401_403_404_429_500;
