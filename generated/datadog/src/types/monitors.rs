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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Monitor",
        fields: &[
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
        required: &[0b10010000],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    message,
                    name,
                    options,
                    priority,
                    query,
                    restricted_roles,
                    tags,
                    r#type,
                ),
                (created, creator, deleted, id, modified, multi, overall_state, state),
            ),
            (matching_downtimes,),
        ): Self::Fields,
    ) -> Self {
        Self {
            message,
            name,
            options,
            priority,
            query,
            restricted_roles,
            tags,
            r#type,
            created,
            creator,
            deleted,
            id,
            modified,
            multi,
            overall_state,
            state,
            matching_downtimes,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorOptions",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    enable_logs_sample,
                    escalation_message,
                    evaluation_delay,
                    include_tags,
                    locked,
                    min_failure_duration,
                    new_group_delay,
                    new_host_delay,
                ),
                (
                    no_data_timeframe,
                    notify_audit,
                    notify_by,
                    notify_no_data,
                    renotify_interval,
                    renotify_occurrences,
                    require_full_window,
                    silenced,
                ),
            ),
            (synthetics_check_id, thresholds, timeout_h),
        ): Self::Fields,
    ) -> Self {
        Self {
            enable_logs_sample,
            escalation_message,
            evaluation_delay,
            include_tags,
            locked,
            min_failure_duration,
            new_group_delay,
            new_host_delay,
            no_data_timeframe,
            notify_audit,
            notify_by,
            notify_no_data,
            renotify_interval,
            renotify_occurrences,
            require_full_window,
            silenced,
            synthetics_check_id,
            thresholds,
            timeout_h,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorThresholds",
        fields: &[
            "critical",
            "critical_recovery",
            "ok",
            "unknown",
            "warning",
            "warning_recovery",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            critical,
            critical_recovery,
            ok,
            unknown,
            warning,
            warning_recovery,
        ): Self::Fields,
    ) -> Self {
        Self {
            critical,
            critical_recovery,
            ok,
            unknown,
            warning,
            warning_recovery,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorUpdateRequest",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (message, name, options, priority, query, restricted_roles, tags, r#type),
            (created, creator, deleted, id, modified, multi, overall_state, state),
        ): Self::Fields,
    ) -> Self {
        Self {
            message,
            name,
            options,
            priority,
            query,
            restricted_roles,
            tags,
            r#type,
            created,
            creator,
            deleted,
            id,
            modified,
            multi,
            overall_state,
            state,
        }
    }
}

/// `response` of `DeleteMonitor`.
#[non_exhaustive]
pub struct DeleteMonitorResponse {
    pub deleted_monitor_id: Option<i64>,
}

impl rt::Object for DeleteMonitorResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeleteMonitorResponse",
        fields: &["deleted_monitor_id"],
        required: &[0],
    };
    type Fields = (Option<i64>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deleted_monitor_id,)
    }

    #[inline]
    fn from_fields((deleted_monitor_id,): Self::Fields) -> Self {
        Self { deleted_monitor_id }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorSearchResponse",
        fields: &["counts", "metadata", "monitors"],
        required: &[0],
    };
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
    fn from_fields((counts, metadata, monitors): Self::Fields) -> Self {
        Self { counts, metadata, monitors }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorSearchResponseMetadata",
        fields: &["page", "page_count", "per_page", "total_count"],
        required: &[0],
    };
    type Fields = (Option<i64>, Option<i64>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.page, &self.page_count, &self.per_page, &self.total_count)
    }

    #[inline]
    fn from_fields((page, page_count, per_page, total_count): Self::Fields) -> Self {
        Self {
            page,
            page_count,
            per_page,
            total_count,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MonitorSearchResponseMonitorsItem",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                name,
                classification,
                creator,
                last_triggered_ts,
                metrics,
                query,
                scopes,
            ),
            (status, tags, r#type),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            classification,
            creator,
            last_triggered_ts,
            metrics,
            query,
            scopes,
            status,
            tags,
            r#type,
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
