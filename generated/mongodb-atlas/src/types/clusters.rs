// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of clusters.
#[non_exhaustive]
pub struct PaginatedClusterDescription20240805 {
    pub results: Vec<ClusterDescription20240805>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedClusterDescription20240805 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedClusterDescription20240805",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<ClusterDescription20240805>, Option<i32>, Option<Vec<Link>>);
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

/// A cluster.
pub struct ClusterDescription20240805 {
    pub id: Option<String>,
    pub group_id: Option<String>,
    pub name: Option<String>,
    pub cluster_type: Option<ClusterDescription20240805ClusterType>,
    pub state_name: Option<ClusterDescription20240805StateName>,
    pub mongo_db_major_version: Option<String>,
    pub mongo_db_version: Option<String>,
    /// How to connect.
    pub connection_strings: Option<ClusterConnectionStrings>,
    pub replication_specs: Option<Vec<ReplicationSpec20240805>>,
    /// Default: `false`.
    pub backup_enabled: Option<bool>,
    pub pit_enabled: Option<bool>,
    pub paused: Option<bool>,
    pub encryption_at_rest_provider: Option<
        ClusterDescription20240805EncryptionAtRestProvider,
    >,
    /// Default: `ISRGROOTX1`.
    pub root_cert_type: Option<String>,
    /// Default: `false`.
    pub termination_protection_enabled: Option<bool>,
    /// Default: `LTS`.
    pub version_release_system: Option<ClusterDescription20240805VersionReleaseSystem>,
    pub create_date: Option<rt::DateTime>,
    pub tags: Option<Vec<ResourceTag>>,
    ///
    /// Deprecated by the API.
    pub labels: Option<Vec<ComponentLabel>>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for ClusterDescription20240805 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClusterDescription20240805",
        0,
        &[
            "id",
            "groupId",
            "name",
            "clusterType",
            "stateName",
            "mongoDBMajorVersion",
            "mongoDBVersion",
            "connectionStrings",
            "replicationSpecs",
            "backupEnabled",
            "pitEnabled",
            "paused",
            "encryptionAtRestProvider",
            "rootCertType",
            "terminationProtectionEnabled",
            "versionReleaseSystem",
            "createDate",
            "tags",
            "labels",
            "links",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<ClusterDescription20240805ClusterType>,
                Option<ClusterDescription20240805StateName>,
                Option<String>,
                Option<String>,
                Option<ClusterConnectionStrings>,
            ),
            (
                Option<Vec<ReplicationSpec20240805>>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<ClusterDescription20240805EncryptionAtRestProvider>,
                Option<String>,
                Option<bool>,
                Option<ClusterDescription20240805VersionReleaseSystem>,
            ),
        >,
        (
            Option<rt::DateTime>,
            Option<Vec<ResourceTag>>,
            Option<Vec<ComponentLabel>>,
            Option<Vec<Link>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.group_id,
                    &self.name,
                    &self.cluster_type,
                    &self.state_name,
                    &self.mongo_db_major_version,
                    &self.mongo_db_version,
                    &self.connection_strings,
                ),
                (
                    &self.replication_specs,
                    &self.backup_enabled,
                    &self.pit_enabled,
                    &self.paused,
                    &self.encryption_at_rest_provider,
                    &self.root_cert_type,
                    &self.termination_protection_enabled,
                    &self.version_release_system,
                ),
            ),
            (&self.create_date, &self.tags, &self.labels, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            group_id: group_0.1,
            name: group_0.2,
            cluster_type: group_0.3,
            state_name: group_0.4,
            mongo_db_major_version: group_0.5,
            mongo_db_version: group_0.6,
            connection_strings: group_0.7,
            replication_specs: group_1.0,
            backup_enabled: group_1.1,
            pit_enabled: group_1.2,
            paused: group_1.3,
            encryption_at_rest_provider: group_1.4,
            root_cert_type: group_1.5,
            termination_protection_enabled: group_1.6,
            version_release_system: group_1.7,
            create_date: group_2.0,
            tags: group_2.1,
            labels: group_2.2,
            links: group_2.3,
        }
    }
}

/// `clusterType` of `ClusterDescription20240805`.
#[non_exhaustive]
pub enum ClusterDescription20240805ClusterType {
    /// `REPLICASET`
    Replicaset,
    /// `SHARDED`
    Sharded,
    /// `GEOSHARDED`
    Geosharded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `stateName` of `ClusterDescription20240805`.
#[non_exhaustive]
pub enum ClusterDescription20240805StateName {
    /// `IDLE`
    Idle,
    /// `CREATING`
    Creating,
    /// `UPDATING`
    Updating,
    /// `DELETING`
    Deleting,
    /// `REPAIRING`
    Repairing,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// How to connect.
pub struct ClusterConnectionStrings {
    pub standard: Option<String>,
    pub standard_srv: Option<String>,
}

impl rt::Object for ClusterConnectionStrings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClusterConnectionStrings",
        0,
        &["standard", "standardSrv"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.standard, &self.standard_srv)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            standard: group_0.0,
            standard_srv: group_0.1,
        }
    }
}

/// A shard or zone.
pub struct ReplicationSpec20240805 {
    pub id: Option<String>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub region_configs: Option<Vec<CloudRegionConfig20240805>>,
}

impl rt::Object for ReplicationSpec20240805 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ReplicationSpec20240805",
        0,
        &["id", "zoneId", "zoneName", "regionConfigs"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<CloudRegionConfig20240805>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.zone_id, &self.zone_name, &self.region_configs)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            zone_id: group_0.1,
            zone_name: group_0.2,
            region_configs: group_0.3,
        }
    }
}

/// Nodes in a region.
pub struct CloudRegionConfig20240805 {
    pub provider_name: Option<String>,
    pub region_name: Option<String>,
    pub priority: Option<i32>,
    pub backing_provider_name: Option<String>,
    /// Size of the nodes.
    pub electable_specs: Option<HardwareSpec20240805>,
    /// Size of the nodes.
    pub read_only_specs: Option<HardwareSpec20240805>,
    /// Size of the nodes.
    pub analytics_specs: Option<HardwareSpec20240805>,
}

impl rt::Object for CloudRegionConfig20240805 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CloudRegionConfig20240805",
        0,
        &[
            "providerName",
            "regionName",
            "priority",
            "backingProviderName",
            "electableSpecs",
            "readOnlySpecs",
            "analyticsSpecs",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<String>,
        Option<HardwareSpec20240805>,
        Option<HardwareSpec20240805>,
        Option<HardwareSpec20240805>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.provider_name,
            &self.region_name,
            &self.priority,
            &self.backing_provider_name,
            &self.electable_specs,
            &self.read_only_specs,
            &self.analytics_specs,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            provider_name: group_0.0,
            region_name: group_0.1,
            priority: group_0.2,
            backing_provider_name: group_0.3,
            electable_specs: group_0.4,
            read_only_specs: group_0.5,
            analytics_specs: group_0.6,
        }
    }
}

/// Size of the nodes.
pub struct HardwareSpec20240805 {
    pub instance_size: Option<String>,
    pub node_count: Option<i32>,
    pub disk_size_gb: Option<f64>,
    pub disk_iops: Option<i32>,
}

impl rt::Object for HardwareSpec20240805 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HardwareSpec20240805",
        0,
        &["instanceSize", "nodeCount", "diskSizeGB", "diskIOPS"],
    );
    type Fields = (Option<String>, Option<i32>, Option<f64>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.instance_size, &self.node_count, &self.disk_size_gb, &self.disk_iops)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            instance_size: group_0.0,
            node_count: group_0.1,
            disk_size_gb: group_0.2,
            disk_iops: group_0.3,
        }
    }
}

/// `encryptionAtRestProvider` of `ClusterDescription20240805`.
#[non_exhaustive]
pub enum ClusterDescription20240805EncryptionAtRestProvider {
    /// `NONE`
    None,
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `versionReleaseSystem` of `ClusterDescription20240805`.
///
/// Default: `LTS`.
#[non_exhaustive]
pub enum ClusterDescription20240805VersionReleaseSystem {
    /// `LTS`
    Lts,
    /// `CONTINUOUS`
    Continuous,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedClusterDescription20240805
    ClusterDescription20240805
    ClusterConnectionStrings
    ReplicationSpec20240805
    CloudRegionConfig20240805
    HardwareSpec20240805
}

rt::defaults! {
    ClusterDescription20240805
    ClusterConnectionStrings
    ReplicationSpec20240805
    CloudRegionConfig20240805
    HardwareSpec20240805
}

rt::choices! {
    ClusterDescription20240805ClusterType {
        Replicaset = "REPLICASET",
        Sharded = "SHARDED",
        Geosharded = "GEOSHARDED",
    }
    ClusterDescription20240805StateName {
        Idle = "IDLE",
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Repairing = "REPAIRING",
    }
    ClusterDescription20240805EncryptionAtRestProvider {
        None = "NONE",
        Aws = "AWS",
        Azure = "AZURE",
        Gcp = "GCP",
    }
    ClusterDescription20240805VersionReleaseSystem {
        Lts = "LTS",
        Continuous = "CONTINUOUS",
    }
}
