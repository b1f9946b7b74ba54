// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of snapshots.
#[non_exhaustive]
pub struct PaginatedCloudBackupReplicaSet {
    pub results: Vec<DiskBackupSnapshot>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedCloudBackupReplicaSet {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedCloudBackupReplicaSet",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<DiskBackupSnapshot>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            results: group_0.0,
            total_count: group_0.1,
            links: group_0.2,
        }
    }
}

/// A snapshot.
#[non_exhaustive]
pub struct DiskBackupSnapshot {
    pub id: Option<String>,
    pub r#type: Option<TypeOfDiskBackupSnapshot>,
    pub status: Option<DiskBackupSnapshotStatus>,
    pub snapshot_type: Option<DiskBackupSnapshotType>,
    pub frequency_type: Option<DiskBackupSnapshotFrequencyType>,
    pub cloud_provider: Option<DiskBackupSnapshotCloudProvider>,
    pub replica_set_name: Option<String>,
    pub mongod_version: Option<String>,
    pub storage_size_bytes: Option<i64>,
    pub description: Option<String>,
    pub created_at: Option<rt::DateTime>,
    pub expires_at: Option<rt::DateTime>,
    pub copy_regions: Option<Vec<String>>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for DiskBackupSnapshot {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DiskBackupSnapshot",
        0,
        &[
            "id",
            "type",
            "status",
            "snapshotType",
            "frequencyType",
            "cloudProvider",
            "replicaSetName",
            "mongodVersion",
            "storageSizeBytes",
            "description",
            "createdAt",
            "expiresAt",
            "copyRegions",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<TypeOfDiskBackupSnapshot>,
            Option<DiskBackupSnapshotStatus>,
            Option<DiskBackupSnapshotType>,
            Option<DiskBackupSnapshotFrequencyType>,
            Option<DiskBackupSnapshotCloudProvider>,
            Option<String>,
            Option<String>,
        ),
        (
            Option<i64>,
            Option<String>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<String>>,
            Option<Vec<Link>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.r#type,
                &self.status,
                &self.snapshot_type,
                &self.frequency_type,
                &self.cloud_provider,
                &self.replica_set_name,
                &self.mongod_version,
            ),
            (
                &self.storage_size_bytes,
                &self.description,
                &self.created_at,
                &self.expires_at,
                &self.copy_regions,
                &self.links,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            status: group_0.2,
            snapshot_type: group_0.3,
            frequency_type: group_0.4,
            cloud_provider: group_0.5,
            replica_set_name: group_0.6,
            mongod_version: group_0.7,
            storage_size_bytes: group_1.0,
            description: group_1.1,
            created_at: group_1.2,
            expires_at: group_1.3,
            copy_regions: group_1.4,
            links: group_1.5,
        }
    }
}

/// `type` of `DiskBackupSnapshot`.
#[non_exhaustive]
pub enum TypeOfDiskBackupSnapshot {
    /// `replicaSet`
    ReplicaSet,
    /// `shardedCluster`
    ShardedCluster,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status` of `DiskBackupSnapshot`.
#[non_exhaustive]
pub enum DiskBackupSnapshotStatus {
    /// `queued`
    Queued,
    /// `inProgress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `snapshotType` of `DiskBackupSnapshot`.
#[non_exhaustive]
pub enum DiskBackupSnapshotType {
    /// `onDemand`
    OnDemand,
    /// `scheduled`
    Scheduled,
    /// `fallback`
    Fallback,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `frequencyType` of `DiskBackupSnapshot`.
#[non_exhaustive]
pub enum DiskBackupSnapshotFrequencyType {
    /// `hourly`
    Hourly,
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// `monthly`
    Monthly,
    /// `yearly`
    Yearly,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `cloudProvider` of `DiskBackupSnapshot`.
#[non_exhaustive]
pub enum DiskBackupSnapshotCloudProvider {
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A snapshot to take.
pub struct DiskBackupOnDemandSnapshotRequest {
    pub description: Option<String>,
    /// At least 1.
    pub retention_in_days: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for DiskBackupOnDemandSnapshotRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DiskBackupOnDemandSnapshotRequest",
        0,
        &["description", "retentionInDays", "links"],
    );
    type Fields = (Option<String>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.retention_in_days, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            description: group_0.0,
            retention_in_days: group_0.1,
            links: group_0.2,
        }
    }
}

rt::objects! {
    PaginatedCloudBackupReplicaSet
    DiskBackupSnapshot
    DiskBackupOnDemandSnapshotRequest
}

rt::defaults! {
    DiskBackupOnDemandSnapshotRequest
}

rt::choices! {
    TypeOfDiskBackupSnapshot {
        ReplicaSet = "replicaSet",
        ShardedCluster = "shardedCluster",
    }
    DiskBackupSnapshotStatus {
        Queued = "queued",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
    DiskBackupSnapshotType {
        OnDemand = "onDemand",
        Scheduled = "scheduled",
        Fallback = "fallback",
    }
    DiskBackupSnapshotFrequencyType {
        Hourly = "hourly",
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
        Yearly = "yearly",
    }
    DiskBackupSnapshotCloudProvider { Aws = "AWS", Azure = "AZURE", Gcp = "GCP" }
}
