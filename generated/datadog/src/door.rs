// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
fn authentication_validate(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.authentication().validate();
    Ok(rt::outcome::<crate::authentication::Validate>(call.send()))
}

#[cfg(feature = "metrics")]
fn metrics_submit_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SubmitMetricsBody>()?;
    let mut call = client.metrics().submit_metrics(&body);
    if let Some(value) = args
        .optional::<
            types::SubmitMetricsContentEncoding,
        >(rt::ParameterPlace::Header, "Content-Encoding")?
    {
        call = call.content_encoding(value);
    }
    Ok(rt::outcome::<crate::metrics::SubmitMetrics>(call.send()))
}

#[cfg(feature = "metrics")]
fn metrics_query_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .metrics()
        .query_metrics(
            args.required::<i64>(rt::ParameterPlace::Query, "from")?,
            args.required::<i64>(rt::ParameterPlace::Query, "to")?,
            &args.required::<String>(rt::ParameterPlace::Query, "query")?,
        );
    Ok(rt::outcome::<crate::metrics::QueryMetrics>(call.send()))
}

#[cfg(feature = "metrics")]
fn metrics_list_active_metrics(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .metrics()
        .list_active_metrics(args.required::<i64>(rt::ParameterPlace::Query, "from")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "host")? {
        call = call.host(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "tag_filter")?
    {
        call = call.tag_filter(&value);
    }
    Ok(rt::outcome::<crate::metrics::ListActiveMetrics>(call.send()))
}

#[cfg(feature = "events")]
fn events_list_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .list_events(
            args.required::<i64>(rt::ParameterPlace::Query, "start")?,
            args.required::<i64>(rt::ParameterPlace::Query, "end")?,
        );
    if let Some(value) = args
        .optional::<types::ListEventsPriority>(rt::ParameterPlace::Query, "priority")?
    {
        call = call.priority(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sources")? {
        call = call.sources(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tags")? {
        call = call.tags(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "unaggregated")?
    {
        call = call.unaggregated(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "exclude_aggregate")?
    {
        call = call.exclude_aggregate(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::events::ListEvents>(call.send()))
}

#[cfg(feature = "events")]
fn events_create_event(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EventCreateRequest>()?;
    let call = client.events().create_event(&body);
    Ok(rt::outcome::<crate::events::CreateEvent>(call.send()))
}

#[cfg(feature = "events")]
fn events_get_event(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .events()
        .get_event(args.required::<i64>(rt::ParameterPlace::Path, "event_id")?);
    Ok(rt::outcome::<crate::events::GetEvent>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_list_monitors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.monitors().list_monitors();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "group_states")?
    {
        call = call.group_states(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tags")? {
        call = call.tags(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "monitor_tags")?
    {
        call = call.monitor_tags(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_downtimes")?
    {
        call = call.with_downtimes(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "id_offset")? {
        call = call.id_offset(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "page_size")? {
        call = call.page_size(value);
    }
    Ok(rt::outcome::<crate::monitors::ListMonitors>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_create_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Monitor>()?;
    let call = client.monitors().create_monitor(&body);
    Ok(rt::outcome::<crate::monitors::CreateMonitor>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_get_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .monitors()
        .get_monitor(args.required::<i64>(rt::ParameterPlace::Path, "monitor_id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "group_states")?
    {
        call = call.group_states(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_downtimes")?
    {
        call = call.with_downtimes(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "with_assets")?
    {
        call = call.with_assets(value);
    }
    Ok(rt::outcome::<crate::monitors::GetMonitor>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_update_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MonitorUpdateRequest>()?;
    let call = client
        .monitors()
        .update_monitor(
            args.required::<i64>(rt::ParameterPlace::Path, "monitor_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::monitors::UpdateMonitor>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_delete_monitor(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .monitors()
        .delete_monitor(args.required::<i64>(rt::ParameterPlace::Path, "monitor_id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "force")? {
        call = call.force(&value);
    }
    Ok(rt::outcome::<crate::monitors::DeleteMonitor>(call.send()))
}

#[cfg(feature = "monitors")]
fn monitors_search_monitors(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.monitors().search_monitors();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    Ok(rt::outcome::<crate::monitors::SearchMonitors>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_list_dashboards(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.dashboards().list_dashboards();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "filter[shared]")?
    {
        call = call.filter_shared(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "filter[deleted]")?
    {
        call = call.filter_deleted(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start")? {
        call = call.start(value);
    }
    Ok(rt::outcome::<crate::dashboards::ListDashboards>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_create_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Dashboard>()?;
    let call = client.dashboards().create_dashboard(&body);
    Ok(rt::outcome::<crate::dashboards::CreateDashboard>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_get_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dashboards()
        .get_dashboard(
            &args.required::<String>(rt::ParameterPlace::Path, "dashboard_id")?,
        );
    Ok(rt::outcome::<crate::dashboards::GetDashboard>(call.send()))
}

#[cfg(feature = "dashboards")]
fn dashboards_delete_dashboard(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .dashboards()
        .delete_dashboard(
            &args.required::<String>(rt::ParameterPlace::Path, "dashboard_id")?,
        );
    Ok(rt::outcome::<crate::dashboards::DeleteDashboard>(call.send()))
}

#[cfg(feature = "downtimes")]
fn downtimes_list_downtimes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.downtimes().list_downtimes();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "current_only")?
    {
        call = call.current_only(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_creator")?
    {
        call = call.with_creator(value);
    }
    Ok(rt::outcome::<crate::downtimes::ListDowntimes>(call.send()))
}

#[cfg(feature = "downtimes")]
fn downtimes_create_downtime(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Downtime>()?;
    let call = client.downtimes().create_downtime(&body);
    Ok(rt::outcome::<crate::downtimes::CreateDowntime>(call.send()))
}

#[cfg(feature = "hosts")]
fn hosts_list_hosts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.hosts().list_hosts();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sort_field")?
    {
        call = call.sort_field(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort_dir")?
    {
        call = call.sort_dir(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "start")? {
        call = call.start(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "from")? {
        call = call.from(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_muted_hosts_data")?
    {
        call = call.include_muted_hosts_data(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_hosts_metadata")?
    {
        call = call.include_hosts_metadata(value);
    }
    Ok(rt::outcome::<crate::hosts::ListHosts>(call.send()))
}

#[cfg(feature = "hosts")]
fn hosts_mute_host(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MuteHostBody>()?;
    let call = client
        .hosts()
        .mute_host(
            &args.required::<String>(rt::ParameterPlace::Path, "host_name")?,
            &body,
        );
    Ok(rt::outcome::<crate::hosts::MuteHost>(call.send()))
}

#[cfg(feature = "service_level_objectives")]
fn service_level_objectives_list_slos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.service_level_objectives().list_slos();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ids")? {
        call = call.ids(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "tags_query")?
    {
        call = call.tags_query(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "metrics_query")?
    {
        call = call.metrics_query(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "is_deleted")?
    {
        call = call.is_deleted(value);
    }
    Ok(rt::outcome::<crate::service_level_objectives::ListSlos>(call.send()))
}

#[cfg(feature = "service_checks")]
fn service_checks_submit_service_check(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<Vec<types::ServiceCheck>>()?;
    let call = client.service_checks().submit_service_check(&body);
    Ok(rt::outcome::<crate::service_checks::SubmitServiceCheck>(call.send()))
}

#[cfg(feature = "logs")]
fn logs_list_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::LogsListRequest>()?;
    let call = client.logs().list_logs(&body);
    Ok(rt::outcome::<crate::logs::ListLogs>(call.send()))
}
