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
    #[cfg(feature = "root")]
    rt::OperationInfo {
        id: "getSystemStatus",
        method: "GET",
        path: "/api/atlas/v2",
        tag: "Root",
        summary: "State of the API and the caller",
        parameters: &[
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "listOrgs",
        method: "GET",
        path: "/api/atlas/v2/orgs",
        tag: "Organizations",
        summary: "List organizations",
        parameters: &[
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "getOrg",
        method: "GET",
        path: "/api/atlas/v2/orgs/{orgId}",
        tag: "Organizations",
        summary: "Get an organization",
        parameters: &[
            rt::ParameterInfo::new("orgId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "invoices")]
    rt::OperationInfo {
        id: "listInvoices",
        method: "GET",
        path: "/api/atlas/v2/orgs/{orgId}/invoices",
        tag: "Invoices",
        summary: "List the invoices of an organization",
        parameters: &[
            rt::ParameterInfo::new("orgId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "viewLinkedInvoices",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fromDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("toDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sortBy", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("orderBy", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "listGroups",
        method: "GET",
        path: "/api/atlas/v2/groups",
        tag: "Projects",
        summary: "List projects",
        parameters: &[
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "createGroup",
        method: "POST",
        path: "/api/atlas/v2/groups",
        tag: "Projects",
        summary: "Create a project",
        parameters: &[
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projectOwnerId", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2023-01-01+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "getGroup",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}",
        tag: "Projects",
        summary: "Get a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "deleteGroup",
        method: "DELETE",
        path: "/api/atlas/v2/groups/{groupId}",
        tag: "Projects",
        summary: "Delete an empty project",
        parameters: &[rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clusters")]
    rt::OperationInfo {
        id: "listClusters",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/clusters",
        tag: "Clusters",
        summary: "List the clusters of a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeDeletedWithRetainedBackups",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clusters")]
    rt::OperationInfo {
        id: "createCluster",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/clusters",
        tag: "Clusters",
        summary: "Create a cluster",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2024-10-23+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clusters")]
    rt::OperationInfo {
        id: "getCluster",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        tag: "Clusters",
        summary: "Get a cluster",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clusterName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clusters")]
    rt::OperationInfo {
        id: "updateCluster",
        method: "PATCH",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        tag: "Clusters",
        summary: "Change a cluster, pause it or resume it",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clusterName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2024-10-23+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "clusters")]
    rt::OperationInfo {
        id: "deleteCluster",
        method: "DELETE",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}",
        tag: "Clusters",
        summary: "Delete a cluster",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clusterName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("retainBackups", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database_users")]
    rt::OperationInfo {
        id: "listDatabaseUsers",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/databaseUsers",
        tag: "Database Users",
        summary: "List database users",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database_users")]
    rt::OperationInfo {
        id: "createDatabaseUser",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/databaseUsers",
        tag: "Database Users",
        summary: "Create a database user",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2023-01-01+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database_users")]
    rt::OperationInfo {
        id: "getDatabaseUser",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}",
        tag: "Database Users",
        summary: "Get a database user",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("databaseName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("username", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database_users")]
    rt::OperationInfo {
        id: "deleteDatabaseUser",
        method: "DELETE",
        path: "/api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}",
        tag: "Database Users",
        summary: "Delete a database user",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("databaseName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("username", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "project_ip_access_list")]
    rt::OperationInfo {
        id: "listAccessListEntries",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/accessList",
        tag: "Project IP Access List",
        summary: "List who may connect to a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "project_ip_access_list")]
    rt::OperationInfo {
        id: "createAccessListEntry",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/accessList",
        tag: "Project IP Access List",
        summary: "Add entries to the access list",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2023-01-01+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "project_ip_access_list")]
    rt::OperationInfo {
        id: "deleteAccessListEntry",
        method: "DELETE",
        path: "/api/atlas/v2/groups/{groupId}/accessList/{entryValue}",
        tag: "Project IP Access List",
        summary: "Remove an entry from the access list",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("entryValue", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitoring_and_logs")]
    rt::OperationInfo {
        id: "listGroupProcesses",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/processes",
        tag: "Monitoring and Logs",
        summary: "List the MongoDB processes of a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitoring_and_logs")]
    rt::OperationInfo {
        id: "getProcessMeasurements",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/processes/{processId}/measurements",
        tag: "Monitoring and Logs",
        summary: "Measurements of a process",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("processId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("granularity", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("m", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("period", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "monitoring_and_logs")]
    rt::OperationInfo {
        id: "downloadClusterLog",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz",
        tag: "Monitoring and Logs",
        summary: "Download the log of a host",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("hostName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("logName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("startDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("endDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "listAlerts",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/alerts",
        tag: "Alerts",
        summary: "List the alerts of a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "alerts")]
    rt::OperationInfo {
        id: "acknowledgeAlert",
        method: "PATCH",
        path: "/api/atlas/v2/groups/{groupId}/alerts/{alertId}",
        tag: "Alerts",
        summary: "Acknowledge an alert, or take that back",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("alertId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2024-05-30+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "cloud_backups")]
    rt::OperationInfo {
        id: "listBackupSnapshots",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots",
        tag: "Cloud Backups",
        summary: "List the snapshots of a cluster",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clusterName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "cloud_backups")]
    rt::OperationInfo {
        id: "takeSnapshots",
        method: "POST",
        path: "/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots",
        tag: "Cloud Backups",
        summary: "Take a snapshot now",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("clusterName", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/vnd.atlas.2023-01-01+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "listGroupEvents",
        method: "GET",
        path: "/api/atlas/v2/groups/{groupId}/events",
        tag: "Events",
        summary: "List the events of a project",
        parameters: &[
            rt::ParameterInfo::new("groupId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeCount", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("itemsPerPage", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageNum", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pretty", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("clusterNames", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("eventType", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeRaw", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxDate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "root")]
    root_get_system_status,
    #[cfg(feature = "organizations")]
    organizations_list_orgs,
    #[cfg(feature = "organizations")]
    organizations_get_org,
    #[cfg(feature = "invoices")]
    invoices_list_invoices,
    #[cfg(feature = "projects")]
    projects_list_groups,
    #[cfg(feature = "projects")]
    projects_create_group,
    #[cfg(feature = "projects")]
    projects_get_group,
    #[cfg(feature = "projects")]
    projects_delete_group,
    #[cfg(feature = "clusters")]
    clusters_list_clusters,
    #[cfg(feature = "clusters")]
    clusters_create_cluster,
    #[cfg(feature = "clusters")]
    clusters_get_cluster,
    #[cfg(feature = "clusters")]
    clusters_update_cluster,
    #[cfg(feature = "clusters")]
    clusters_delete_cluster,
    #[cfg(feature = "database_users")]
    database_users_list_database_users,
    #[cfg(feature = "database_users")]
    database_users_create_database_user,
    #[cfg(feature = "database_users")]
    database_users_get_database_user,
    #[cfg(feature = "database_users")]
    database_users_delete_database_user,
    #[cfg(feature = "project_ip_access_list")]
    project_ip_access_list_list_access_list_entries,
    #[cfg(feature = "project_ip_access_list")]
    project_ip_access_list_create_access_list_entry,
    #[cfg(feature = "project_ip_access_list")]
    project_ip_access_list_delete_access_list_entry,
    #[cfg(feature = "monitoring_and_logs")]
    monitoring_and_logs_list_group_processes,
    #[cfg(feature = "monitoring_and_logs")]
    monitoring_and_logs_get_process_measurements,
    #[cfg(feature = "monitoring_and_logs")]
    monitoring_and_logs_download_cluster_log,
    #[cfg(feature = "alerts")]
    alerts_list_alerts,
    #[cfg(feature = "alerts")]
    alerts_acknowledge_alert,
    #[cfg(feature = "cloud_backups")]
    cloud_backups_list_backup_snapshots,
    #[cfg(feature = "cloud_backups")]
    cloud_backups_take_snapshots,
    #[cfg(feature = "events")]
    events_list_group_events,
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

#[cfg(feature = "root")]
fn root_get_system_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.root().get_system_status();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::root::GetSystemStatus>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_list_orgs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.organizations().list_orgs();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    Ok(rt::outcome::<crate::organizations::ListOrgs>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_get_org(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .organizations()
        .get_org(&args.required::<String>(rt::ParameterPlace::Path, "orgId")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::organizations::GetOrg>(call.send()))
}

#[cfg(feature = "invoices")]
fn invoices_list_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .invoices()
        .list_invoices(&args.required::<String>(rt::ParameterPlace::Path, "orgId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "viewLinkedInvoices")?
    {
        call = call.view_linked_invoices(value);
    }
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "fromDate")?
    {
        call = call.from_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "toDate")?
    {
        call = call.to_date(&value);
    }
    if let Some(value) = args
        .optional::<types::ListInvoicesSortBy>(rt::ParameterPlace::Query, "sortBy")?
    {
        call = call.sort_by(value);
    }
    if let Some(value) = args
        .optional::<types::ListInvoicesOrderBy>(rt::ParameterPlace::Query, "orderBy")?
    {
        call = call.order_by(value);
    }
    Ok(rt::outcome::<crate::invoices::ListInvoices>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_list_groups(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.projects().list_groups();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::projects::ListGroups>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_create_group(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Group>()?;
    let mut call = client.projects().create_group(&body);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "projectOwnerId")?
    {
        call = call.project_owner_id(&value);
    }
    Ok(rt::outcome::<crate::projects::CreateGroup>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_get_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .get_group(&args.required::<String>(rt::ParameterPlace::Path, "groupId")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::projects::GetGroup>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_delete_group(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .delete_group(&args.required::<String>(rt::ParameterPlace::Path, "groupId")?);
    Ok(rt::outcome::<crate::projects::DeleteGroup>(call.send()))
}

#[cfg(feature = "clusters")]
fn clusters_list_clusters(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .clusters()
        .list_clusters(&args.required::<String>(rt::ParameterPlace::Path, "groupId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args
        .optional::<
            bool,
        >(rt::ParameterPlace::Query, "includeDeletedWithRetainedBackups")?
    {
        call = call.include_deleted_with_retained_backups(value);
    }
    Ok(rt::outcome::<crate::clusters::ListClusters>(call.send()))
}

#[cfg(feature = "clusters")]
fn clusters_create_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ClusterDescription20240805>()?;
    let mut call = client
        .clusters()
        .create_cluster(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::clusters::CreateCluster>(call.send()))
}

#[cfg(feature = "clusters")]
fn clusters_get_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .clusters()
        .get_cluster(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "clusterName")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::clusters::GetCluster>(call.send()))
}

#[cfg(feature = "clusters")]
fn clusters_update_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ClusterDescription20240805>()?;
    let mut call = client
        .clusters()
        .update_cluster(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "clusterName")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::clusters::UpdateCluster>(call.send()))
}

#[cfg(feature = "clusters")]
fn clusters_delete_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .clusters()
        .delete_cluster(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "clusterName")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "retainBackups")?
    {
        call = call.retain_backups(value);
    }
    Ok(rt::outcome::<crate::clusters::DeleteCluster>(call.send()))
}

#[cfg(feature = "database_users")]
fn database_users_list_database_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .database_users()
        .list_database_users(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::database_users::ListDatabaseUsers>(call.send()))
}

#[cfg(feature = "database_users")]
fn database_users_create_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CloudDatabaseUser>()?;
    let mut call = client
        .database_users()
        .create_database_user(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::database_users::CreateDatabaseUser>(call.send()))
}

#[cfg(feature = "database_users")]
fn database_users_get_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .database_users()
        .get_database_user(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "databaseName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "username")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::database_users::GetDatabaseUser>(call.send()))
}

#[cfg(feature = "database_users")]
fn database_users_delete_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .database_users()
        .delete_database_user(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "databaseName")?,
            &args.required::<String>(rt::ParameterPlace::Path, "username")?,
        );
    Ok(rt::outcome::<crate::database_users::DeleteDatabaseUser>(call.send()))
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_list_access_list_entries(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .project_ip_access_list()
        .list_access_list_entries(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::project_ip_access_list::ListAccessListEntries>(call.send()))
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_create_access_list_entry(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<Vec<types::NetworkPermissionEntry>>()?;
    let mut call = client
        .project_ip_access_list()
        .create_access_list_entry(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &body,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::project_ip_access_list::CreateAccessListEntry>(call.send()))
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_delete_access_list_entry(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .project_ip_access_list()
        .delete_access_list_entry(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "entryValue")?,
        );
    Ok(rt::outcome::<crate::project_ip_access_list::DeleteAccessListEntry>(call.send()))
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_list_group_processes(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .monitoring_and_logs()
        .list_group_processes(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::monitoring_and_logs::ListGroupProcesses>(call.send()))
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_get_process_measurements(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .monitoring_and_logs()
        .get_process_measurements(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "processId")?,
            &args.required::<String>(rt::ParameterPlace::Query, "granularity")?,
        );
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "m")? {
        call = call.m(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "period")? {
        call = call.period(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "start")?
    {
        call = call.start(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "end")?
    {
        call = call.end(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::monitoring_and_logs::GetProcessMeasurements>(call.send()))
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_download_cluster_log(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .monitoring_and_logs()
        .download_cluster_log(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "hostName")?,
            args
                .required::<
                    types::DownloadClusterLogName,
                >(rt::ParameterPlace::Path, "logName")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "startDate")? {
        call = call.start_date(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "endDate")? {
        call = call.end_date(value);
    }
    Ok(rt::outcome::<crate::monitoring_and_logs::DownloadClusterLog>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_list_alerts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .alerts()
        .list_alerts(&args.required::<String>(rt::ParameterPlace::Path, "groupId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args
        .optional::<types::ListAlertsStatus>(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    Ok(rt::outcome::<crate::alerts::ListAlerts>(call.send()))
}

#[cfg(feature = "alerts")]
fn alerts_acknowledge_alert(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AcknowledgeAlert>()?;
    let mut call = client
        .alerts()
        .acknowledge_alert(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "alertId")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::alerts::AcknowledgeAlert>(call.send()))
}

#[cfg(feature = "cloud_backups")]
fn cloud_backups_list_backup_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .cloud_backups()
        .list_backup_snapshots(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "clusterName")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::cloud_backups::ListBackupSnapshots>(call.send()))
}

#[cfg(feature = "cloud_backups")]
fn cloud_backups_take_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::DiskBackupOnDemandSnapshotRequest>()?;
    let mut call = client
        .cloud_backups()
        .take_snapshots(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "clusterName")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    Ok(rt::outcome::<crate::cloud_backups::TakeSnapshots>(call.send()))
}

#[cfg(feature = "events")]
fn events_list_group_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .list_group_events(
            &args.required::<String>(rt::ParameterPlace::Path, "groupId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeCount")?
    {
        call = call.include_count(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "itemsPerPage")?
    {
        call = call.items_per_page(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "pageNum")? {
        call = call.page_num(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "pretty")? {
        call = call.pretty(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "clusterNames")?
    {
        call = call.cluster_names(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "eventType")?
    {
        call = call.event_type(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "includeRaw")?
    {
        call = call.include_raw(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "minDate")?
    {
        call = call.min_date(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "maxDate")?
    {
        call = call.max_date(&value);
    }
    Ok(rt::outcome::<crate::events::ListGroupEvents>(call.send()))
}
