// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Monitor`, as the API calls it.
pub struct Monitor {
    pub message: Option<String>,
    pub name: Option<String>,
    pub options: Option<MonitorOptions>,
    pub priority: rt::Nullable<i64>,
    pub query: String,
    pub restricted_roles: rt::Nullable<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub r#type: MonitorType,
    pub created: Option<rt::DateTime>,
    pub creator: Option<Creator>,
    pub deleted: rt::Nullable<rt::DateTime>,
    pub id: Option<i64>,
    pub modified: Option<rt::DateTime>,
    pub multi: Option<bool>,
    pub overall_state: Option<MonitorOverallStates>,
    pub state: Option<rt::Map<rt::Any>>,
    pub matching_downtimes: Option<Vec<rt::Map<rt::Any>>>,
}

impl Monitor {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(query: impl Into<String>, r#type: MonitorType) -> Self {
        Self {
            message: None,
            name: None,
            options: None,
            priority: rt::Nullable::Absent,
            query: query.into(),
            restricted_roles: rt::Nullable::Absent,
            tags: None,
            r#type,
            created: None,
            creator: None,
            deleted: rt::Nullable::Absent,
            id: None,
            modified: None,
            multi: None,
            overall_state: None,
            state: None,
            matching_downtimes: None,
        }
    }
}

impl rt::Object for Monitor {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Monitor",
        0b10010000,
        &[
            "message",
            "name",
            "options",
            "priority",
            "query",
            "restricted_roles",
            "tags",
            "type",
            "created",
            "creator",
            "deleted",
            "id",
            "modified",
            "multi",
            "overall_state",
            "state",
            "matching_downtimes",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<MonitorOptions>,
                rt::Nullable<i64>,
                String,
                rt::Nullable<Vec<String>>,
                Option<Vec<String>>,
                MonitorType,
            ),
            (
                Option<rt::DateTime>,
                Option<Creator>,
                rt::Nullable<rt::DateTime>,
                Option<i64>,
                Option<rt::DateTime>,
                Option<bool>,
                Option<MonitorOverallStates>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
        (Option<Vec<rt::Map<rt::Any>>>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.message,
                    &self.name,
                    &self.options,
                    &self.priority,
                    &self.query,
                    &self.restricted_roles,
                    &self.tags,
                    &self.r#type,
                ),
                (
                    &self.created,
                    &self.creator,
                    &self.deleted,
                    &self.id,
                    &self.modified,
                    &self.multi,
                    &self.overall_state,
                    &self.state,
                ),
            ),
            (&self.matching_downtimes,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            message: group_0.0,
            name: group_0.1,
            options: group_0.2,
            priority: group_0.3,
            query: group_0.4,
            restricted_roles: group_0.5,
            tags: group_0.6,
            r#type: group_0.7,
            created: group_1.0,
            creator: group_1.1,
            deleted: group_1.2,
            id: group_1.3,
            modified: group_1.4,
            multi: group_1.5,
            overall_state: group_1.6,
            state: group_1.7,
            matching_downtimes: group_2.0,
        }
    }
}

/// `MonitorOptions`, as the API calls it.
pub struct MonitorOptions {
    pub enable_logs_sample: Option<bool>,
    pub escalation_message: Option<String>,
    pub evaluation_delay: rt::Nullable<i64>,
    pub include_tags: Option<bool>,
    pub locked: Option<bool>,
    pub min_failure_duration: rt::Nullable<i64>,
    pub new_group_delay: rt::Nullable<i64>,
    pub new_host_delay: rt::Nullable<i64>,
    pub no_data_timeframe: rt::Nullable<i64>,
    pub notify_audit: Option<bool>,
    pub notify_by: Option<Vec<String>>,
    pub notify_no_data: Option<bool>,
    pub renotify_interval: rt::Nullable<i64>,
    pub renotify_occurrences: rt::Nullable<i64>,
    pub require_full_window: Option<bool>,
    pub silenced: Option<rt::Map<Option<i64>>>,
    pub synthetics_check_id: rt::Nullable<String>,
    pub thresholds: Option<MonitorThresholds>,
    pub timeout_h: rt::Nullable<i64>,
}

impl rt::Object for MonitorOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorOptions",
        0,
        &[
            "enable_logs_sample",
            "escalation_message",
            "evaluation_delay",
            "include_tags",
            "locked",
            "min_failure_duration",
            "new_group_delay",
            "new_host_delay",
            "no_data_timeframe",
            "notify_audit",
            "notify_by",
            "notify_no_data",
            "renotify_interval",
            "renotify_occurrences",
            "require_full_window",
            "silenced",
            "synthetics_check_id",
            "thresholds",
            "timeout_h",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<bool>,
                Option<String>,
                rt::Nullable<i64>,
                Option<bool>,
                Option<bool>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
            ),
            (
                rt::Nullable<i64>,
                Option<bool>,
                Option<Vec<String>>,
                Option<bool>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                Option<bool>,
                Option<rt::Map<Option<i64>>>,
            ),
        >,
        (rt::Nullable<String>, Option<MonitorThresholds>, rt::Nullable<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.enable_logs_sample,
                    &self.escalation_message,
                    &self.evaluation_delay,
                    &self.include_tags,
                    &self.locked,
                    &self.min_failure_duration,
                    &self.new_group_delay,
                    &self.new_host_delay,
                ),
                (
                    &self.no_data_timeframe,
                    &self.notify_audit,
                    &self.notify_by,
                    &self.notify_no_data,
                    &self.renotify_interval,
                    &self.renotify_occurrences,
                    &self.require_full_window,
                    &self.silenced,
                ),
            ),
            (&self.synthetics_check_id, &self.thresholds, &self.timeout_h),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            enable_logs_sample: group_0.0,
            escalation_message: group_0.1,
            evaluation_delay: group_0.2,
            include_tags: group_0.3,
            locked: group_0.4,
            min_failure_duration: group_0.5,
            new_group_delay: group_0.6,
            new_host_delay: group_0.7,
            no_data_timeframe: group_1.0,
            notify_audit: group_1.1,
            notify_by: group_1.2,
            notify_no_data: group_1.3,
            renotify_interval: group_1.4,
            renotify_occurrences: group_1.5,
            require_full_window: group_1.6,
            silenced: group_1.7,
            synthetics_check_id: group_2.0,
            thresholds: group_2.1,
            timeout_h: group_2.2,
        }
    }
}

/// `MonitorThresholds`, as the API calls it.
pub struct MonitorThresholds {
    pub critical: Option<f64>,
    pub critical_recovery: rt::Nullable<f64>,
    pub ok: rt::Nullable<f64>,
    pub unknown: rt::Nullable<f64>,
    pub warning: rt::Nullable<f64>,
    pub warning_recovery: rt::Nullable<f64>,
}

impl rt::Object for MonitorThresholds {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorThresholds",
        0,
        &[
            "critical",
            "critical_recovery",
            "ok",
            "unknown",
            "warning",
            "warning_recovery",
        ],
    );
    type Fields = (
        Option<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.critical,
            &self.critical_recovery,
            &self.ok,
            &self.unknown,
            &self.warning,
            &self.warning_recovery,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            critical: group_0.0,
            critical_recovery: group_0.1,
            ok: group_0.2,
            unknown: group_0.3,
            warning: group_0.4,
            warning_recovery: group_0.5,
        }
    }
}

/// `MonitorType`, as the API calls it.
#[non_exhaustive]
pub enum MonitorType {
    /// `composite`
    Composite,
    /// `event alert`
    EventAlert,
    /// `log alert`
    LogAlert,
    /// `metric alert`
    MetricAlert,
    /// `process alert`
    ProcessAlert,
    /// `query alert`
    QueryAlert,
    /// `rum alert`
    RumAlert,
    /// `service check`
    ServiceCheck,
    /// `synthetics alert`
    SyntheticsAlert,
    /// `trace-analytics alert`
    TraceAnalyticsAlert,
    /// `slo alert`
    SloAlert,
    /// `event-v2 alert`
    EventV2Alert,
    /// `audit alert`
    AuditAlert,
    /// `ci-pipelines alert`
    CiPipelinesAlert,
    /// `ci-tests alert`
    CiTestsAlert,
    /// `error-tracking alert`
    ErrorTrackingAlert,
    /// `database-monitoring alert`
    DatabaseMonitoringAlert,
    /// `network-performance alert`
    NetworkPerformanceAlert,
    /// `cost alert`
    CostAlert,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `MonitorOverallStates`, as the API calls it.
#[non_exhaustive]
pub enum MonitorOverallStates {
    /// `Alert`
    Alert,
    /// `Ignored`
    Ignored,
    /// `No Data`
    NoData,
    /// `OK`
    Ok,
    /// `Skipped`
    Skipped,
    /// `Unknown`
    Unknown_,
    /// `Warn`
    Warn,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `MonitorUpdateRequest`, as the API calls it.
pub struct MonitorUpdateRequest {
    pub message: Option<String>,
    pub name: Option<String>,
    pub options: Option<MonitorOptions>,
    pub priority: rt::Nullable<i64>,
    pub query: Option<String>,
    pub restricted_roles: rt::Nullable<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub r#type: Option<MonitorType>,
    pub created: Option<rt::DateTime>,
    pub creator: Option<Creator>,
    pub deleted: rt::Nullable<rt::DateTime>,
    pub id: Option<i64>,
    pub modified: Option<rt::DateTime>,
    pub multi: Option<bool>,
    pub overall_state: Option<MonitorOverallStates>,
    pub state: Option<rt::Map<rt::Any>>,
}

impl rt::Object for MonitorUpdateRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorUpdateRequest",
        0,
        &[
            "message",
            "name",
            "options",
            "priority",
            "query",
            "restricted_roles",
            "tags",
            "type",
            "created",
            "creator",
            "deleted",
            "id",
            "modified",
            "multi",
            "overall_state",
            "state",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<MonitorOptions>,
            rt::Nullable<i64>,
            Option<String>,
            rt::Nullable<Vec<String>>,
            Option<Vec<String>>,
            Option<MonitorType>,
        ),
        (
            Option<rt::DateTime>,
            Option<Creator>,
            rt::Nullable<rt::DateTime>,
            Option<i64>,
            Option<rt::DateTime>,
            Option<bool>,
            Option<MonitorOverallStates>,
            Option<rt::Map<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.message,
                &self.name,
                &self.options,
                &self.priority,
                &self.query,
                &self.restricted_roles,
                &self.tags,
                &self.r#type,
            ),
            (
                &self.created,
                &self.creator,
                &self.deleted,
                &self.id,
                &self.modified,
                &self.multi,
                &self.overall_state,
                &self.state,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            message: group_0.0,
            name: group_0.1,
            options: group_0.2,
            priority: group_0.3,
            query: group_0.4,
            restricted_roles: group_0.5,
            tags: group_0.6,
            r#type: group_0.7,
            created: group_1.0,
            creator: group_1.1,
            deleted: group_1.2,
            id: group_1.3,
            modified: group_1.4,
            multi: group_1.5,
            overall_state: group_1.6,
            state: group_1.7,
        }
    }
}

/// `response` of `DeleteMonitor`.
#[non_exhaustive]
pub struct DeleteMonitorResponse {
    pub deleted_monitor_id: Option<i64>,
}

impl rt::Object for DeleteMonitorResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeleteMonitorResponse",
        0,
        &["deleted_monitor_id"],
    );
    type Fields = (Option<i64>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted_monitor_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            deleted_monitor_id: group_0.0,
        }
    }
}

/// `MonitorSearchResponse`, as the API calls it.
#[non_exhaustive]
pub struct MonitorSearchResponse {
    pub counts: Option<rt::Map<rt::Any>>,
    pub metadata: Option<MonitorSearchResponseMetadata>,
    pub monitors: Option<Vec<MonitorSearchResponseMonitorsItem>>,
}

impl rt::Object for MonitorSearchResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorSearchResponse",
        0,
        &["counts", "metadata", "monitors"],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<MonitorSearchResponseMetadata>,
        Option<Vec<MonitorSearchResponseMonitorsItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.counts, &self.metadata, &self.monitors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            counts: group_0.0,
            metadata: group_0.1,
            monitors: group_0.2,
        }
    }
}

/// `metadata` of `MonitorSearchResponse`.
#[non_exhaustive]
pub struct MonitorSearchResponseMetadata {
    pub page: Option<i64>,
    pub page_count: Option<i64>,
    pub per_page: Option<i64>,
    pub total_count: Option<i64>,
}

impl rt::Object for MonitorSearchResponseMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorSearchResponseMetadata",
        0,
        &["page", "page_count", "per_page", "total_count"],
    );
    type Fields = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.page, &self.page_count, &self.per_page, &self.total_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            page: group_0.0,
            page_count: group_0.1,
            per_page: group_0.2,
            total_count: group_0.3,
        }
    }
}

/// `monitors.item` of `MonitorSearchResponse`.
#[non_exhaustive]
pub struct MonitorSearchResponseMonitorsItem {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub classification: Option<String>,
    pub creator: Option<Creator>,
    pub last_triggered_ts: rt::Nullable<i64>,
    pub metrics: Option<Vec<String>>,
    pub query: Option<String>,
    pub scopes: Option<Vec<String>>,
    pub status: Option<MonitorOverallStates>,
    pub tags: Option<Vec<String>>,
    pub r#type: Option<MonitorType>,
}

impl rt::Object for MonitorSearchResponseMonitorsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MonitorSearchResponseMonitorsItem",
        0,
        &[
            "id",
            "name",
            "classification",
            "creator",
            "last_triggered_ts",
            "metrics",
            "query",
            "scopes",
            "status",
            "tags",
            "type",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<Creator>,
            rt::Nullable<i64>,
            Option<Vec<String>>,
            Option<String>,
            Option<Vec<String>>,
        ),
        (Option<MonitorOverallStates>, Option<Vec<String>>, Option<MonitorType>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.classification,
                &self.creator,
                &self.last_triggered_ts,
                &self.metrics,
                &self.query,
                &self.scopes,
            ),
            (&self.status, &self.tags, &self.r#type),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            classification: group_0.2,
            creator: group_0.3,
            last_triggered_ts: group_0.4,
            metrics: group_0.5,
            query: group_0.6,
            scopes: group_0.7,
            status: group_1.0,
            tags: group_1.1,
            r#type: group_1.2,
        }
    }
}

rt::objects! {
    Monitor
    MonitorOptions
    MonitorThresholds
    MonitorUpdateRequest
    DeleteMonitorResponse
    MonitorSearchResponse
    MonitorSearchResponseMetadata
    MonitorSearchResponseMonitorsItem
}

rt::defaults! {
    MonitorOptions
    MonitorThresholds
    MonitorUpdateRequest
}

rt::choices! {
    MonitorType {
        Composite = "composite",
        EventAlert = "event alert",
        LogAlert = "log alert",
        MetricAlert = "metric alert",
        ProcessAlert = "process alert",
        QueryAlert = "query alert",
        RumAlert = "rum alert",
        ServiceCheck = "service check",
        SyntheticsAlert = "synthetics alert",
        TraceAnalyticsAlert = "trace-analytics alert",
        SloAlert = "slo alert",
        EventV2Alert = "event-v2 alert",
        AuditAlert = "audit alert",
        CiPipelinesAlert = "ci-pipelines alert",
        CiTestsAlert = "ci-tests alert",
        ErrorTrackingAlert = "error-tracking alert",
        DatabaseMonitoringAlert = "database-monitoring alert",
        NetworkPerformanceAlert = "network-performance alert",
        CostAlert = "cost alert",
    }
    MonitorOverallStates {
        Alert = "Alert",
        Ignored = "Ignored",
        NoData = "No Data",
        Ok = "OK",
        Skipped = "Skipped",
        Unknown_ = "Unknown",
        Warn = "Warn",
    }
}
