// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `ListSLOs`.
#[non_exhaustive]
pub struct ListSLOsResponse {
    pub data: Option<Vec<ServiceLevelObjective>>,
    pub errors: Option<Vec<String>>,
    pub metadata: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListSLOsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListSLOsResponse",
        0,
        &["data", "errors", "metadata"],
    );
    type Fields = (
        Option<Vec<ServiceLevelObjective>>,
        Option<Vec<String>>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.errors, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            errors: group_0.1,
            metadata: group_0.2,
        }
    }
}

/// `ServiceLevelObjective`, as the API calls it.
#[non_exhaustive]
pub struct ServiceLevelObjective {
    pub id: Option<String>,
    pub name: String,
    pub description: rt::Nullable<String>,
    pub r#type: ServiceLevelObjectiveType,
    pub thresholds: Vec<SloThreshold>,
    pub created_at: Option<i64>,
    pub modified_at: Option<i64>,
    pub creator: Option<Creator>,
    pub groups: Option<Vec<String>>,
    pub monitor_ids: Option<Vec<i64>>,
    pub monitor_tags: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub query: Option<ServiceLevelObjectiveQuery>,
    pub target_threshold: Option<f64>,
    pub timeframe: Option<ServiceLevelObjectiveTimeframe>,
    pub warning_threshold: Option<f64>,
}

impl rt::Object for ServiceLevelObjective {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceLevelObjective",
        0b11010,
        &[
            "id",
            "name",
            "description",
            "type",
            "thresholds",
            "created_at",
            "modified_at",
            "creator",
            "groups",
            "monitor_ids",
            "monitor_tags",
            "tags",
            "query",
            "target_threshold",
            "timeframe",
            "warning_threshold",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            String,
            rt::Nullable<String>,
            ServiceLevelObjectiveType,
            Vec<SloThreshold>,
            Option<i64>,
            Option<i64>,
            Option<Creator>,
        ),
        (
            Option<Vec<String>>,
            Option<Vec<i64>>,
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<ServiceLevelObjectiveQuery>,
            Option<f64>,
            Option<ServiceLevelObjectiveTimeframe>,
            Option<f64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.description,
                &self.r#type,
                &self.thresholds,
                &self.created_at,
                &self.modified_at,
                &self.creator,
            ),
            (
                &self.groups,
                &self.monitor_ids,
                &self.monitor_tags,
                &self.tags,
                &self.query,
                &self.target_threshold,
                &self.timeframe,
                &self.warning_threshold,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            description: group_0.2,
            r#type: group_0.3,
            thresholds: group_0.4,
            created_at: group_0.5,
            modified_at: group_0.6,
            creator: group_0.7,
            groups: group_1.0,
            monitor_ids: group_1.1,
            monitor_tags: group_1.2,
            tags: group_1.3,
            query: group_1.4,
            target_threshold: group_1.5,
            timeframe: group_1.6,
            warning_threshold: group_1.7,
        }
    }
}

/// `type` of `ServiceLevelObjective`.
#[non_exhaustive]
pub enum ServiceLevelObjectiveType {
    /// `metric`
    Metric,
    /// `monitor`
    Monitor,
    /// `time_slice`
    TimeSlice,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `SLOThreshold`, as the API calls it.
#[non_exhaustive]
pub struct SloThreshold {
    pub target: f64,
    pub timeframe: SloThresholdTimeframe,
    pub target_display: Option<String>,
    pub warning: Option<f64>,
    pub warning_display: Option<String>,
}

impl rt::Object for SloThreshold {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SloThreshold",
        0b11,
        &["target", "timeframe", "target_display", "warning", "warning_display"],
    );
    type Fields = (
        f64,
        SloThresholdTimeframe,
        Option<String>,
        Option<f64>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.target,
            &self.timeframe,
            &self.target_display,
            &self.warning,
            &self.warning_display,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            target: group_0.0,
            timeframe: group_0.1,
            target_display: group_0.2,
            warning: group_0.3,
            warning_display: group_0.4,
        }
    }
}

/// The same as [`ServiceLevelObjectiveTimeframe`].
pub type SloThresholdTimeframe = ServiceLevelObjectiveTimeframe;

/// `query` of `ServiceLevelObjective`.
#[non_exhaustive]
pub struct ServiceLevelObjectiveQuery {
    pub numerator: String,
    pub denominator: String,
}

impl rt::Object for ServiceLevelObjectiveQuery {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ServiceLevelObjectiveQuery",
        0b11,
        &["numerator", "denominator"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.numerator, &self.denominator)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            numerator: group_0.0,
            denominator: group_0.1,
        }
    }
}

/// `timeframe` of `ServiceLevelObjective`.
#[non_exhaustive]
pub enum ServiceLevelObjectiveTimeframe {
    /// `7d`
    V7d,
    /// `30d`
    V30d,
    /// `90d`
    V90d,
    /// `custom`
    Custom,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListSLOsResponse
    ServiceLevelObjective
    SloThreshold
    ServiceLevelObjectiveQuery
}

rt::choices! {
    ServiceLevelObjectiveType {
        Metric = "metric",
        Monitor = "monitor",
        TimeSlice = "time_slice",
    }
    ServiceLevelObjectiveTimeframe {
        V7d = "7d",
        V30d = "30d",
        V90d = "90d",
        Custom = "custom",
    }
}
