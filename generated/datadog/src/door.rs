// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "authentication")]
    rt::OperationInfo {
        id: "Validate",
        method: "GET",
        path: "/api/v1/validate",
        tag: "Authentication",
        summary: "Check the API key",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "metrics")]
    rt::OperationInfo {
        id: "SubmitMetrics",
        method: "POST",
        path: "/api/v1/series",
        tag: "Metrics",
        summary: "Send points of metrics",
        parameters: &[
            rt::ParameterInfo::new("Content-Encoding", rt::ParameterPlace::Header, false),
        ],
        body: Some("text/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "metrics")]
    rt::OperationInfo {
        id: "QueryMetrics",
        method: "GET",
        path: "/api/v1/query",
        tag: "Metrics",
        summary: "Get the points of a query",
        parameters: &[
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("to", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "metrics")]
    rt::OperationInfo {
        id: "ListActiveMetrics",
        method: "GET",
        path: "/api/v1/metrics",
        tag: "Metrics",
        summary: "List the metrics that reported since a time",
        parameters: &[
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("host", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tag_filter", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "ListEvents",
        method: "GET",
        path: "/api/v1/events",
        tag: "Events",
        summary: "List events in a time",
        parameters: &[
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("priority", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sources", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tags", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("unaggregated", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "exclude_aggregate",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "CreateEvent",
        method: "POST",
        path: "/api/v1/events",
        tag: "Events",
        summary: "Post an event",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "GetEvent",
        method: "GET",
        path: "/api/v1/events/{event_id}",
        tag: "Events",
        summary: "Get an event",
        parameters: &[
            rt::ParameterInfo::new("event_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "ListMonitors",
        method: "GET",
        path: "/api/v1/monitor",
        tag: "Monitors",
        summary: "List monitors",
        parameters: &[
            rt::ParameterInfo::new("group_states", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tags", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("monitor_tags", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_downtimes", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("id_offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page_size", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "CreateMonitor",
        method: "POST",
        path: "/api/v1/monitor",
        tag: "Monitors",
        summary: "Create a monitor",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "GetMonitor",
        method: "GET",
        path: "/api/v1/monitor/{monitor_id}",
        tag: "Monitors",
        summary: "Get a monitor",
        parameters: &[
            rt::ParameterInfo::new("monitor_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("group_states", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_downtimes", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_assets", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "UpdateMonitor",
        method: "PUT",
        path: "/api/v1/monitor/{monitor_id}",
        tag: "Monitors",
        summary: "Change a monitor",
        parameters: &[
            rt::ParameterInfo::new("monitor_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "DeleteMonitor",
        method: "DELETE",
        path: "/api/v1/monitor/{monitor_id}",
        tag: "Monitors",
        summary: "Delete a monitor",
        parameters: &[
            rt::ParameterInfo::new("monitor_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("force", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitors")]
    rt::OperationInfo {
        id: "SearchMonitors",
        method: "GET",
        path: "/api/v1/monitor/search",
        tag: "Monitors",
        summary: "Search monitors",
        parameters: &[
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "ListDashboards",
        method: "GET",
        path: "/api/v1/dashboard",
        tag: "Dashboards",
        summary: "List dashboards",
        parameters: &[
            rt::ParameterInfo::new("filter[shared]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filter[deleted]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "CreateDashboard",
        method: "POST",
        path: "/api/v1/dashboard",
        tag: "Dashboards",
        summary: "Create a dashboard",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "GetDashboard",
        method: "GET",
        path: "/api/v1/dashboard/{dashboard_id}",
        tag: "Dashboards",
        summary: "Get a dashboard",
        parameters: &[
            rt::ParameterInfo::new("dashboard_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "dashboards")]
    rt::OperationInfo {
        id: "DeleteDashboard",
        method: "DELETE",
        path: "/api/v1/dashboard/{dashboard_id}",
        tag: "Dashboards",
        summary: "Delete a dashboard",
        parameters: &[
            rt::ParameterInfo::new("dashboard_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "downtimes")]
    rt::OperationInfo {
        id: "ListDowntimes",
        method: "GET",
        path: "/api/v1/downtime",
        tag: "Downtimes",
        summary: "List downtimes",
        deprecated: true,
        parameters: &[
            rt::ParameterInfo::new("current_only", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_creator", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "downtimes")]
    rt::OperationInfo {
        id: "CreateDowntime",
        method: "POST",
        path: "/api/v1/downtime",
        tag: "Downtimes",
        summary: "Plan a downtime",
        deprecated: true,
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hosts")]
    rt::OperationInfo {
        id: "ListHosts",
        method: "GET",
        path: "/api/v1/hosts",
        tag: "Hosts",
        summary: "List hosts",
        parameters: &[
            rt::ParameterInfo::new("filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_field", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort_dir", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("from", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_muted_hosts_data",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "include_hosts_metadata",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "hosts")]
    rt::OperationInfo {
        id: "MuteHost",
        method: "POST",
        path: "/api/v1/host/{host_name}/mute",
        tag: "Hosts",
        summary: "Mute a host",
        parameters: &[
            rt::ParameterInfo::new("host_name", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service_level_objectives")]
    rt::OperationInfo {
        id: "ListSLOs",
        method: "GET",
        path: "/api/v1/slo",
        tag: "Service Level Objectives",
        summary: "List service level objectives",
        parameters: &[
            rt::ParameterInfo::new("ids", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tags_query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("metrics_query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("is_deleted", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "service_checks")]
    rt::OperationInfo {
        id: "SubmitServiceCheck",
        method: "POST",
        path: "/api/v1/check_run",
        tag: "Service Checks",
        summary: "Send results of service checks",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "logs")]
    rt::OperationInfo {
        id: "ListLogs",
        method: "POST",
        path: "/api/v1/logs-queries/list",
        tag: "Logs",
        summary: "Search logs",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "authentication")]
    authentication_validate,
    #[cfg(feature = "metrics")]
    metrics_submit_metrics,
    #[cfg(feature = "metrics")]
    metrics_query_metrics,
    #[cfg(feature = "metrics")]
    metrics_list_active_metrics,
    #[cfg(feature = "events")]
    events_list_events,
    #[cfg(feature = "events")]
    events_create_event,
    #[cfg(feature = "events")]
    events_get_event,
    #[cfg(feature = "monitors")]
    monitors_list_monitors,
    #[cfg(feature = "monitors")]
    monitors_create_monitor,
    #[cfg(feature = "monitors")]
    monitors_get_monitor,
    #[cfg(feature = "monitors")]
    monitors_update_monitor,
    #[cfg(feature = "monitors")]
    monitors_delete_monitor,
    #[cfg(feature = "monitors")]
    monitors_search_monitors,
    #[cfg(feature = "dashboards")]
    dashboards_list_dashboards,
    #[cfg(feature = "dashboards")]
    dashboards_create_dashboard,
    #[cfg(feature = "dashboards")]
    dashboards_get_dashboard,
    #[cfg(feature = "dashboards")]
    dashboards_delete_dashboard,
    #[cfg(feature = "downtimes")]
    downtimes_list_downtimes,
    #[cfg(feature = "downtimes")]
    downtimes_create_downtime,
    #[cfg(feature = "hosts")]
    hosts_list_hosts,
    #[cfg(feature = "hosts")]
    hosts_mute_host,
    #[cfg(feature = "service_level_objectives")]
    service_level_objectives_list_slos,
    #[cfg(feature = "service_checks")]
    service_checks_submit_service_check,
    #[cfg(feature = "logs")]
    logs_list_logs,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "authentication")]
fn authentication_validate(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::authentication::Validate>(client.core(), args);
    call.start::<crate::authentication::Validate>()
}

#[cfg(feature = "metrics")]
fn metrics_submit_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::metrics::SubmitMetrics,
    >(client.core(), args);
    call.json::<types::SubmitMetricsBody>("text/json", true);
    call.takes::<types::SubmitMetricsContentEncoding>(0);
    call.start::<crate::metrics::SubmitMetrics>()
}

#[cfg(feature = "metrics")]
fn metrics_query_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::metrics::QueryMetrics,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<i64>(1);
    call.needs::<String>(2);
    call.start::<crate::metrics::QueryMetrics>()
}

#[cfg(feature = "metrics")]
fn metrics_list_active_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::metrics::ListActiveMetrics,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::metrics::ListActiveMetrics>()
}

#[cfg(feature = "events")]
fn events_list_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::events::ListEvents>(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<i64>(1);
    call.takes::<types::ListEventsPriority>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<bool>(6);
    call.takes::<i32>(7);
    call.start::<crate::events::ListEvents>()
}

#[cfg(feature = "events")]
fn events_create_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::events::CreateEvent>(client.core(), args);
    call.json::<types::EventCreateRequest>("application/json", true);
    call.start::<crate::events::CreateEvent>()
}

#[cfg(feature = "events")]
fn events_get_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::events::GetEvent>(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::events::GetEvent>()
}

#[cfg(feature = "monitors")]
fn monitors_list_monitors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitors::ListMonitors,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.takes::<i32>(7);
    call.start::<crate::monitors::ListMonitors>()
}

#[cfg(feature = "monitors")]
fn monitors_create_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitors::CreateMonitor,
    >(client.core(), args);
    call.json::<types::Monitor>("application/json", true);
    call.start::<crate::monitors::CreateMonitor>()
}

#[cfg(feature = "monitors")]
fn monitors_get_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::monitors::GetMonitor>(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.start::<crate::monitors::GetMonitor>()
}

#[cfg(feature = "monitors")]
fn monitors_update_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitors::UpdateMonitor,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::MonitorUpdateRequest>("application/json", true);
    call.start::<crate::monitors::UpdateMonitor>()
}

#[cfg(feature = "monitors")]
fn monitors_delete_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitors::DeleteMonitor,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<String>(1);
    call.start::<crate::monitors::DeleteMonitor>()
}

#[cfg(feature = "monitors")]
fn monitors_search_monitors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitors::SearchMonitors,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i64>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.start::<crate::monitors::SearchMonitors>()
}

#[cfg(feature = "dashboards")]
fn dashboards_list_dashboards(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::ListDashboards,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.start::<crate::dashboards::ListDashboards>()
}

#[cfg(feature = "dashboards")]
fn dashboards_create_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::CreateDashboard,
    >(client.core(), args);
    call.json::<types::Dashboard>("application/json", true);
    call.start::<crate::dashboards::CreateDashboard>()
}

#[cfg(feature = "dashboards")]
fn dashboards_get_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::GetDashboard,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::dashboards::GetDashboard>()
}

#[cfg(feature = "dashboards")]
fn dashboards_delete_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::dashboards::DeleteDashboard,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::dashboards::DeleteDashboard>()
}

#[cfg(feature = "downtimes")]
fn downtimes_list_downtimes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::downtimes::ListDowntimes,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<bool>(1);
    call.start::<crate::downtimes::ListDowntimes>()
}

#[cfg(feature = "downtimes")]
fn downtimes_create_downtime(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::downtimes::CreateDowntime,
    >(client.core(), args);
    call.json::<types::Downtime>("application/json", true);
    call.start::<crate::downtimes::CreateDowntime>()
}

#[cfg(feature = "hosts")]
fn hosts_list_hosts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::hosts::ListHosts>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.start::<crate::hosts::ListHosts>()
}

#[cfg(feature = "hosts")]
fn hosts_mute_host(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::hosts::MuteHost>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::MuteHostBody>("application/json", true);
    call.start::<crate::hosts::MuteHost>()
}

#[cfg(feature = "service_level_objectives")]
fn service_level_objectives_list_slos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::service_level_objectives::ListSlos,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.takes::<bool>(6);
    call.start::<crate::service_level_objectives::ListSlos>()
}

#[cfg(feature = "service_checks")]
fn service_checks_submit_service_check(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::service_checks::SubmitServiceCheck,
    >(client.core(), args);
    call.json::<Vec<types::ServiceCheck>>("application/json", true);
    call.start::<crate::service_checks::SubmitServiceCheck>()
}

#[cfg(feature = "logs")]
fn logs_list_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::logs::ListLogs>(client.core(), args);
    call.json::<types::LogsListRequest>("application/json", true);
    call.start::<crate::logs::ListLogs>()
}
