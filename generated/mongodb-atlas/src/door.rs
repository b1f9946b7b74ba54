// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<
        crate::root::GetSystemStatus,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.start::<crate::root::GetSystemStatus>()
}

#[cfg(feature = "organizations")]
fn organizations_list_orgs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::ListOrgs,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.start::<crate::organizations::ListOrgs>()
}

#[cfg(feature = "organizations")]
fn organizations_get_org(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::GetOrg,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::organizations::GetOrg>()
}

#[cfg(feature = "invoices")]
fn invoices_list_invoices(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::invoices::ListInvoices,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.takes::<rt::Date>(5);
    call.takes::<rt::Date>(6);
    call.takes::<types::ListInvoicesSortBy>(7);
    call.takes::<types::ListInvoicesOrderBy>(8);
    call.start::<crate::invoices::ListInvoices>()
}

#[cfg(feature = "projects")]
fn projects_list_groups(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::projects::ListGroups>(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<bool>(3);
    call.start::<crate::projects::ListGroups>()
}

#[cfg(feature = "projects")]
fn projects_create_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::CreateGroup,
    >(client.core(), args);
    call.json::<types::Group>("application/vnd.atlas.2023-01-01+json", true);
    call.takes::<bool>(0);
    call.takes::<String>(1);
    call.start::<crate::projects::CreateGroup>()
}

#[cfg(feature = "projects")]
fn projects_get_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::projects::GetGroup>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::projects::GetGroup>()
}

#[cfg(feature = "projects")]
fn projects_delete_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::DeleteGroup,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::projects::DeleteGroup>()
}

#[cfg(feature = "clusters")]
fn clusters_list_clusters(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clusters::ListClusters,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.start::<crate::clusters::ListClusters>()
}

#[cfg(feature = "clusters")]
fn clusters_create_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clusters::CreateCluster,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<
            types::ClusterDescription20240805,
        >("application/vnd.atlas.2024-10-23+json", true);
    call.takes::<bool>(1);
    call.start::<crate::clusters::CreateCluster>()
}

#[cfg(feature = "clusters")]
fn clusters_get_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::clusters::GetCluster>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.start::<crate::clusters::GetCluster>()
}

#[cfg(feature = "clusters")]
fn clusters_update_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clusters::UpdateCluster,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<
            types::ClusterDescription20240805,
        >("application/vnd.atlas.2024-10-23+json", true);
    call.takes::<bool>(2);
    call.start::<crate::clusters::UpdateCluster>()
}

#[cfg(feature = "clusters")]
fn clusters_delete_cluster(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::clusters::DeleteCluster,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.start::<crate::clusters::DeleteCluster>()
}

#[cfg(feature = "database_users")]
fn database_users_list_database_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database_users::ListDatabaseUsers,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.start::<crate::database_users::ListDatabaseUsers>()
}

#[cfg(feature = "database_users")]
fn database_users_create_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database_users::CreateDatabaseUser,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CloudDatabaseUser>("application/vnd.atlas.2023-01-01+json", true);
    call.takes::<bool>(1);
    call.start::<crate::database_users::CreateDatabaseUser>()
}

#[cfg(feature = "database_users")]
fn database_users_get_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database_users::GetDatabaseUser,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<bool>(3);
    call.start::<crate::database_users::GetDatabaseUser>()
}

#[cfg(feature = "database_users")]
fn database_users_delete_database_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database_users::DeleteDatabaseUser,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::database_users::DeleteDatabaseUser>()
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_list_access_list_entries(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::project_ip_access_list::ListAccessListEntries,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.start::<crate::project_ip_access_list::ListAccessListEntries>()
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_create_access_list_entry(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::project_ip_access_list::CreateAccessListEntry,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<
            Vec<types::NetworkPermissionEntry>,
        >("application/vnd.atlas.2023-01-01+json", true);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.start::<crate::project_ip_access_list::CreateAccessListEntry>()
}

#[cfg(feature = "project_ip_access_list")]
fn project_ip_access_list_delete_access_list_entry(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::project_ip_access_list::DeleteAccessListEntry,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::project_ip_access_list::DeleteAccessListEntry>()
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_list_group_processes(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitoring_and_logs::ListGroupProcesses,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.start::<crate::monitoring_and_logs::ListGroupProcesses>()
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_get_process_measurements(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitoring_and_logs::GetProcessMeasurements,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<String>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<bool>(7);
    call.start::<crate::monitoring_and_logs::GetProcessMeasurements>()
}

#[cfg(feature = "monitoring_and_logs")]
fn monitoring_and_logs_download_cluster_log(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::monitoring_and_logs::DownloadClusterLog,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<types::DownloadClusterLogName>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::monitoring_and_logs::DownloadClusterLog>()
}

#[cfg(feature = "alerts")]
fn alerts_list_alerts(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::alerts::ListAlerts>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.takes::<types::ListAlertsStatus>(5);
    call.start::<crate::alerts::ListAlerts>()
}

#[cfg(feature = "alerts")]
fn alerts_acknowledge_alert(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::alerts::AcknowledgeAlert,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::AcknowledgeAlert>("application/vnd.atlas.2024-05-30+json", true);
    call.takes::<bool>(2);
    call.start::<crate::alerts::AcknowledgeAlert>()
}

#[cfg(feature = "cloud_backups")]
fn cloud_backups_list_backup_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::cloud_backups::ListBackupSnapshots,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<i32>(3);
    call.takes::<i32>(4);
    call.takes::<bool>(5);
    call.start::<crate::cloud_backups::ListBackupSnapshots>()
}

#[cfg(feature = "cloud_backups")]
fn cloud_backups_take_snapshots(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::cloud_backups::TakeSnapshots,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<
            types::DiskBackupOnDemandSnapshotRequest,
        >("application/vnd.atlas.2023-01-01+json", true);
    call.takes::<bool>(2);
    call.start::<crate::cloud_backups::TakeSnapshots>()
}

#[cfg(feature = "events")]
fn events_list_group_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::ListGroupEvents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<bool>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<bool>(7);
    call.takes::<rt::DateTime>(8);
    call.takes::<rt::DateTime>(9);
    call.start::<crate::events::ListGroupEvents>()
}
