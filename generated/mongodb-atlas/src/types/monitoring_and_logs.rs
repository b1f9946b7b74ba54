// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of processes.
#[non_exhaustive]
pub struct PaginatedHostViewAtlas {
    pub results: Vec<ApiHostViewAtlas>,
    /// At least 0.
    pub total_count: Option<i32>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for PaginatedHostViewAtlas {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedHostViewAtlas",
        0b1,
        &["results", "totalCount", "links"],
    );
    type Fields = (Vec<ApiHostViewAtlas>, Option<i32>, Option<Vec<Link>>);
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

/// A MongoDB process.
#[non_exhaustive]
pub struct ApiHostViewAtlas {
    pub id: Option<String>,
    pub group_id: Option<String>,
    pub hostname: Option<String>,
    pub port: Option<i32>,
    pub type_name: Option<String>,
    pub replica_set_name: Option<String>,
    pub user_alias: Option<String>,
    pub version: Option<String>,
    pub created: Option<rt::DateTime>,
    pub last_ping: Option<rt::DateTime>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for ApiHostViewAtlas {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiHostViewAtlas",
        0,
        &[
            "id",
            "groupId",
            "hostname",
            "port",
            "typeName",
            "replicaSetName",
            "userAlias",
            "version",
            "created",
            "lastPing",
            "links",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<i32>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
        ),
        (Option<rt::DateTime>, Option<rt::DateTime>, Option<Vec<Link>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.group_id,
                &self.hostname,
                &self.port,
                &self.type_name,
                &self.replica_set_name,
                &self.user_alias,
                &self.version,
            ),
            (&self.created, &self.last_ping, &self.links),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            group_id: group_0.1,
            hostname: group_0.2,
            port: group_0.3,
            type_name: group_0.4,
            replica_set_name: group_0.5,
            user_alias: group_0.6,
            version: group_0.7,
            created: group_1.0,
            last_ping: group_1.1,
            links: group_1.2,
        }
    }
}

/// Measurements of a process.
#[non_exhaustive]
pub struct ApiMeasurementsGeneralViewAtlas {
    pub group_id: Option<String>,
    pub host_id: Option<String>,
    pub process_id: Option<String>,
    pub granularity: Option<String>,
    pub start: Option<rt::DateTime>,
    pub end: Option<rt::DateTime>,
    pub measurements: Option<Vec<MetricsMeasurementAtlas>>,
    pub links: Option<Vec<Link>>,
}

impl rt::Object for ApiMeasurementsGeneralViewAtlas {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiMeasurementsGeneralViewAtlas",
        0,
        &[
            "groupId",
            "hostId",
            "processId",
            "granularity",
            "start",
            "end",
            "measurements",
            "links",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<rt::DateTime>,
        Option<rt::DateTime>,
        Option<Vec<MetricsMeasurementAtlas>>,
        Option<Vec<Link>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.group_id,
            &self.host_id,
            &self.process_id,
            &self.granularity,
            &self.start,
            &self.end,
            &self.measurements,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            group_id: group_0.0,
            host_id: group_0.1,
            process_id: group_0.2,
            granularity: group_0.3,
            start: group_0.4,
            end: group_0.5,
            measurements: group_0.6,
            links: group_0.7,
        }
    }
}

/// A measurement over time.
#[non_exhaustive]
pub struct MetricsMeasurementAtlas {
    pub name: Option<String>,
    pub units: Option<String>,
    pub data_points: Option<Vec<MetricDataPointAtlas>>,
}

impl rt::Object for MetricsMeasurementAtlas {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetricsMeasurementAtlas",
        0,
        &["name", "units", "dataPoints"],
    );
    type Fields = (Option<String>, Option<String>, Option<Vec<MetricDataPointAtlas>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.units, &self.data_points)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            units: group_0.1,
            data_points: group_0.2,
        }
    }
}

/// A value at a time.
#[non_exhaustive]
pub struct MetricDataPointAtlas {
    pub timestamp: Option<rt::DateTime>,
    pub value: rt::Nullable<f64>,
}

impl rt::Object for MetricDataPointAtlas {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetricDataPointAtlas",
        0,
        &["timestamp", "value"],
    );
    type Fields = (Option<rt::DateTime>, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timestamp, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            timestamp: group_0.0,
            value: group_0.1,
        }
    }
}

/// `logName` of `downloadClusterLog`.
#[non_exhaustive]
pub enum DownloadClusterLogName {
    /// `mongodb`
    Mongodb,
    /// `mongos`
    Mongos,
    /// `mongodb-audit-log`
    MongodbAuditLog,
    /// `mongos-audit-log`
    MongosAuditLog,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    PaginatedHostViewAtlas
    ApiHostViewAtlas
    ApiMeasurementsGeneralViewAtlas
    MetricsMeasurementAtlas
    MetricDataPointAtlas
}

rt::choices! {
    DownloadClusterLogName {
        Mongodb = "mongodb",
        Mongos = "mongos",
        MongodbAuditLog = "mongodb-audit-log",
        MongosAuditLog = "mongos-audit-log",
    }
}
