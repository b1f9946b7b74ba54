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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedCloudBackupReplicaSet",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<DiskBackupSnapshot>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.results, &self.total_count, &self.links)
    }

    #[inline]
    fn from_fields((results, total_count, links): Self::Fields) -> Self {
        Self {
            results,
            total_count,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DiskBackupSnapshot",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                r#type,
                status,
                snapshot_type,
                frequency_type,
                cloud_provider,
                replica_set_name,
                mongod_version,
            ),
            (
                storage_size_bytes,
                description,
                created_at,
                expires_at,
                copy_regions,
                links,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            r#type,
            status,
            snapshot_type,
            frequency_type,
            cloud_provider,
            replica_set_name,
            mongod_version,
            storage_size_bytes,
            description,
            created_at,
            expires_at,
            copy_regions,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DiskBackupOnDemandSnapshotRequest",
        fields: &["description", "retentionInDays", "links"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<i32>, Option<Vec<Link>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.description, &self.retention_in_days, &self.links)
    }

    #[inline]
    fn from_fields((description, retention_in_days, links): Self::Fields) -> Self {
        Self {
            description,
            retention_in_days,
            links,
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
