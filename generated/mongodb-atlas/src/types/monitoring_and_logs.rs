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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PaginatedHostViewAtlas",
        fields: &["results", "totalCount", "links"],
        required: &[0b1],
    };
    type Fields = (Vec<ApiHostViewAtlas>, Option<i32>, Option<Vec<Link>>);
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApiHostViewAtlas",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                group_id,
                hostname,
                port,
                type_name,
                replica_set_name,
                user_alias,
                version,
            ),
            (created, last_ping, links),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            group_id,
            hostname,
            port,
            type_name,
            replica_set_name,
            user_alias,
            version,
            created,
            last_ping,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ApiMeasurementsGeneralViewAtlas",
        fields: &[
            "groupId",
            "hostId",
            "processId",
            "granularity",
            "start",
            "end",
            "measurements",
            "links",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            group_id,
            host_id,
            process_id,
            granularity,
            start,
            end,
            measurements,
            links,
        ): Self::Fields,
    ) -> Self {
        Self {
            group_id,
            host_id,
            process_id,
            granularity,
            start,
            end,
            measurements,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricsMeasurementAtlas",
        fields: &["name", "units", "dataPoints"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<Vec<MetricDataPointAtlas>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.units, &self.data_points)
    }

    #[inline]
    fn from_fields((name, units, data_points): Self::Fields) -> Self {
        Self { name, units, data_points }
    }
}

/// A value at a time.
#[non_exhaustive]
pub struct MetricDataPointAtlas {
    pub timestamp: Option<rt::DateTime>,
    pub value: rt::Nullable<f64>,
}

impl rt::Object for MetricDataPointAtlas {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricDataPointAtlas",
        fields: &["timestamp", "value"],
        required: &[0],
    };
    type Fields = (Option<rt::DateTime>, rt::Nullable<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timestamp, &self.value)
    }

    #[inline]
    fn from_fields((timestamp, value): Self::Fields) -> Self {
        Self { timestamp, value }
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
