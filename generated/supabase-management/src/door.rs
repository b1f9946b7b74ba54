// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "profile")]
    rt::OperationInfo {
        id: "v1-get-profile",
        method: "GET",
        path: "/v1/profile",
        tag: "Profile",
        summary: "The signed-in user",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "v1-list-all-organizations",
        method: "GET",
        path: "/v1/organizations",
        tag: "Organizations",
        summary: "List the caller's organizations",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "v1-create-an-organization",
        method: "POST",
        path: "/v1/organizations",
        tag: "Organizations",
        summary: "Create an organization",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "v1-get-an-organization",
        method: "GET",
        path: "/v1/organizations/{slug}",
        tag: "Organizations",
        summary: "Get an organization",
        parameters: &[rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "v1-list-organization-members",
        method: "GET",
        path: "/v1/organizations/{slug}/members",
        tag: "Organizations",
        summary: "List the members of an organization",
        parameters: &[rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-get-all-projects-for-organization",
        method: "GET",
        path: "/v1/organizations/{slug}/projects",
        tag: "Projects",
        summary: "List the projects of an organization, page by page",
        parameters: &[
            rt::ParameterInfo::new("slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statuses", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-list-all-projects",
        method: "GET",
        path: "/v1/projects",
        tag: "Projects",
        summary: "List all projects that the caller made or may see",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-create-a-project",
        method: "POST",
        path: "/v1/projects",
        tag: "Projects",
        summary: "Create a project",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-get-project",
        method: "GET",
        path: "/v1/projects/{ref}",
        tag: "Projects",
        summary: "Get a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-update-a-project",
        method: "PATCH",
        path: "/v1/projects/{ref}",
        tag: "Projects",
        summary: "Rename a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-delete-a-project",
        method: "DELETE",
        path: "/v1/projects/{ref}",
        tag: "Projects",
        summary: "Delete a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-get-services-health",
        method: "GET",
        path: "/v1/projects/{ref}/health",
        tag: "Projects",
        summary: "Health of the services in a project",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("services", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("timeout_ms", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-pause-a-project",
        method: "POST",
        path: "/v1/projects/{ref}/pause",
        tag: "Projects",
        summary: "Pause a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "v1-restore-a-project",
        method: "POST",
        path: "/v1/projects/{ref}/restore",
        tag: "Projects",
        summary: "Start a paused project again",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "secrets")]
    rt::OperationInfo {
        id: "v1-get-project-api-keys",
        method: "GET",
        path: "/v1/projects/{ref}/api-keys",
        tag: "Secrets",
        summary: "List the API keys of a project",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("reveal", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "secrets")]
    rt::OperationInfo {
        id: "v1-list-all-secrets",
        method: "GET",
        path: "/v1/projects/{ref}/secrets",
        tag: "Secrets",
        summary: "List the secrets of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "secrets")]
    rt::OperationInfo {
        id: "v1-bulk-create-secrets",
        method: "POST",
        path: "/v1/projects/{ref}/secrets",
        tag: "Secrets",
        summary: "Set secrets of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "edge_functions")]
    rt::OperationInfo {
        id: "v1-list-all-functions",
        method: "GET",
        path: "/v1/projects/{ref}/functions",
        tag: "Edge Functions",
        summary: "List the edge functions of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "edge_functions")]
    rt::OperationInfo {
        id: "v1-deploy-a-function",
        method: "POST",
        path: "/v1/projects/{ref}/functions/deploy",
        tag: "Edge Functions",
        summary: "Deploy a function from source files",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("slug", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bundleOnly", rt::ParameterPlace::Query, false),
        ],
        body: Some("multipart/form-data"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "edge_functions")]
    rt::OperationInfo {
        id: "v1-get-a-function",
        method: "GET",
        path: "/v1/projects/{ref}/functions/{function_slug}",
        tag: "Edge Functions",
        summary: "Get an edge function",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("function_slug", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "edge_functions")]
    rt::OperationInfo {
        id: "v1-delete-a-function",
        method: "DELETE",
        path: "/v1/projects/{ref}/functions/{function_slug}",
        tag: "Edge Functions",
        summary: "Delete an edge function",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("function_slug", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database")]
    rt::OperationInfo {
        id: "v1-run-a-query",
        method: "POST",
        path: "/v1/projects/{ref}/database/query",
        tag: "Database",
        summary: "Run SQL in the project's database",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database")]
    rt::OperationInfo {
        id: "v1-generate-typescript-types",
        method: "GET",
        path: "/v1/projects/{ref}/types/typescript",
        tag: "Database",
        summary: "TypeScript types of the database",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("included_schemas", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "database")]
    rt::OperationInfo {
        id: "v1-list-all-backups",
        method: "GET",
        path: "/v1/projects/{ref}/database/backups",
        tag: "Database",
        summary: "List the backups of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "environments")]
    rt::OperationInfo {
        id: "v1-list-all-branches",
        method: "GET",
        path: "/v1/projects/{ref}/branches",
        tag: "Environments",
        summary: "List the branches of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "environments")]
    rt::OperationInfo {
        id: "v1-create-a-branch",
        method: "POST",
        path: "/v1/projects/{ref}/branches",
        tag: "Environments",
        summary: "Create a branch",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "storage")]
    rt::OperationInfo {
        id: "v1-list-all-buckets",
        method: "GET",
        path: "/v1/projects/{ref}/storage/buckets",
        tag: "Storage",
        summary: "List the storage buckets of a project",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "rest")]
    rt::OperationInfo {
        id: "v1-get-postgrest-service-config",
        method: "GET",
        path: "/v1/projects/{ref}/postgrest",
        tag: "Rest",
        summary: "Settings of the data API",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "rest")]
    rt::OperationInfo {
        id: "v1-update-postgrest-service-config",
        method: "PATCH",
        path: "/v1/projects/{ref}/postgrest",
        tag: "Rest",
        summary: "Change the settings of the data API",
        parameters: &[rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "analytics")]
    rt::OperationInfo {
        id: "v1-get-project-logs",
        method: "GET",
        path: "/v1/projects/{ref}/analytics/endpoints/logs.all",
        tag: "Analytics",
        summary: "Query the logs of a project",
        parameters: &[
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("sql", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "iso_timestamp_start",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("iso_timestamp_end", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "profile")]
    profile_v1_get_profile,
    #[cfg(feature = "organizations")]
    organizations_v1_list_all_organizations,
    #[cfg(feature = "organizations")]
    organizations_v1_create_an_organization,
    #[cfg(feature = "organizations")]
    organizations_v1_get_an_organization,
    #[cfg(feature = "organizations")]
    organizations_v1_list_organization_members,
    #[cfg(feature = "projects")]
    projects_v1_get_all_projects_for_organization,
    #[cfg(feature = "projects")]
    projects_v1_list_all_projects,
    #[cfg(feature = "projects")]
    projects_v1_create_a_project,
    #[cfg(feature = "projects")]
    projects_v1_get_project,
    #[cfg(feature = "projects")]
    projects_v1_update_a_project,
    #[cfg(feature = "projects")]
    projects_v1_delete_a_project,
    #[cfg(feature = "projects")]
    projects_v1_get_services_health,
    #[cfg(feature = "projects")]
    projects_v1_pause_a_project,
    #[cfg(feature = "projects")]
    projects_v1_restore_a_project,
    #[cfg(feature = "secrets")]
    secrets_v1_get_project_api_keys,
    #[cfg(feature = "secrets")]
    secrets_v1_list_all_secrets,
    #[cfg(feature = "secrets")]
    secrets_v1_bulk_create_secrets,
    #[cfg(feature = "edge_functions")]
    edge_functions_v1_list_all_functions,
    #[cfg(feature = "edge_functions")]
    edge_functions_v1_deploy_a_function,
    #[cfg(feature = "edge_functions")]
    edge_functions_v1_get_a_function,
    #[cfg(feature = "edge_functions")]
    edge_functions_v1_delete_a_function,
    #[cfg(feature = "database")]
    database_v1_run_a_query,
    #[cfg(feature = "database")]
    database_v1_generate_typescript_types,
    #[cfg(feature = "database")]
    database_v1_list_all_backups,
    #[cfg(feature = "environments")]
    environments_v1_list_all_branches,
    #[cfg(feature = "environments")]
    environments_v1_create_a_branch,
    #[cfg(feature = "storage")]
    storage_v1_list_all_buckets,
    #[cfg(feature = "rest")]
    rest_v1_get_postgrest_service_config,
    #[cfg(feature = "rest")]
    rest_v1_update_postgrest_service_config,
    #[cfg(feature = "analytics")]
    analytics_v1_get_project_logs,
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

#[cfg(feature = "profile")]
fn profile_v1_get_profile(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::profile::V1GetProfile>(client.core(), args);
    call.start::<crate::profile::V1GetProfile>()
}

#[cfg(feature = "organizations")]
fn organizations_v1_list_all_organizations(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::organizations::V1ListAllOrganizations,
    >(client.core(), args);
    call.start::<crate::organizations::V1ListAllOrganizations>()
}

#[cfg(feature = "organizations")]
fn organizations_v1_create_an_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::V1CreateAnOrganization,
    >(client.core(), args);
    call.json::<types::CreateOrganizationV1>("application/json", true);
    call.start::<crate::organizations::V1CreateAnOrganization>()
}

#[cfg(feature = "organizations")]
fn organizations_v1_get_an_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::V1GetAnOrganization,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::organizations::V1GetAnOrganization>()
}

#[cfg(feature = "organizations")]
fn organizations_v1_list_organization_members(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::V1ListOrganizationMembers,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::organizations::V1ListOrganizationMembers>()
}

#[cfg(feature = "projects")]
fn projects_v1_get_all_projects_for_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1GetAllProjectsForOrganization,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<types::V1GetAllProjectsForOrganizationSort>(4);
    call.takes::<String>(5);
    call.start::<crate::projects::V1GetAllProjectsForOrganization>()
}

#[cfg(feature = "projects")]
fn projects_v1_list_all_projects(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::projects::V1ListAllProjects,
    >(client.core(), args);
    call.start::<crate::projects::V1ListAllProjects>()
}

#[cfg(feature = "projects")]
fn projects_v1_create_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1CreateAProject,
    >(client.core(), args);
    call.json::<types::V1CreateProjectBody>("application/json", true);
    call.start::<crate::projects::V1CreateAProject>()
}

#[cfg(feature = "projects")]
fn projects_v1_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1GetProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::projects::V1GetProject>()
}

#[cfg(feature = "projects")]
fn projects_v1_update_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1UpdateAProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::V1UpdateProjectBody>("application/json", true);
    call.start::<crate::projects::V1UpdateAProject>()
}

#[cfg(feature = "projects")]
fn projects_v1_delete_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1DeleteAProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::projects::V1DeleteAProject>()
}

#[cfg(feature = "projects")]
fn projects_v1_get_services_health(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1GetServicesHealth,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<Vec<types::HealthService>>(1);
    call.takes::<i32>(2);
    call.start::<crate::projects::V1GetServicesHealth>()
}

#[cfg(feature = "projects")]
fn projects_v1_pause_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1PauseAProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::projects::V1PauseAProject>()
}

#[cfg(feature = "projects")]
fn projects_v1_restore_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::V1RestoreAProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::projects::V1RestoreAProject>()
}

#[cfg(feature = "secrets")]
fn secrets_v1_get_project_api_keys(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::secrets::V1GetProjectApiKeys,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::secrets::V1GetProjectApiKeys>()
}

#[cfg(feature = "secrets")]
fn secrets_v1_list_all_secrets(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::secrets::V1ListAllSecrets,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::secrets::V1ListAllSecrets>()
}

#[cfg(feature = "secrets")]
fn secrets_v1_bulk_create_secrets(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::secrets::V1BulkCreateSecrets,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateSecretBody>("application/json", true);
    call.start::<crate::secrets::V1BulkCreateSecrets>()
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_list_all_functions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::edge_functions::V1ListAllFunctions,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::edge_functions::V1ListAllFunctions>()
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_deploy_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::edge_functions::V1DeployAFunction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.multipart::<types::FunctionDeployBody>("multipart/form-data", true);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.start::<crate::edge_functions::V1DeployAFunction>()
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_get_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::edge_functions::V1GetAFunction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::edge_functions::V1GetAFunction>()
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_delete_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::edge_functions::V1DeleteAFunction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::edge_functions::V1DeleteAFunction>()
}

#[cfg(feature = "database")]
fn database_v1_run_a_query(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database::V1RunAQuery,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::V1RunQueryBody>("application/json", true);
    call.start::<crate::database::V1RunAQuery>()
}

#[cfg(feature = "database")]
fn database_v1_generate_typescript_types(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database::V1GenerateTypescriptTypes,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::database::V1GenerateTypescriptTypes>()
}

#[cfg(feature = "database")]
fn database_v1_list_all_backups(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::database::V1ListAllBackups,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::database::V1ListAllBackups>()
}

#[cfg(feature = "environments")]
fn environments_v1_list_all_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::environments::V1ListAllBranches,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::environments::V1ListAllBranches>()
}

#[cfg(feature = "environments")]
fn environments_v1_create_a_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::environments::V1CreateABranch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateBranchBody>("application/json", true);
    call.start::<crate::environments::V1CreateABranch>()
}

#[cfg(feature = "storage")]
fn storage_v1_list_all_buckets(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::storage::V1ListAllBuckets,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::storage::V1ListAllBuckets>()
}

#[cfg(feature = "rest")]
fn rest_v1_get_postgrest_service_config(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::rest::V1GetPostgrestServiceConfig,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::rest::V1GetPostgrestServiceConfig>()
}

#[cfg(feature = "rest")]
fn rest_v1_update_postgrest_service_config(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::rest::V1UpdatePostgrestServiceConfig,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::V1UpdatePostgrestConfigBody>("application/json", true);
    call.start::<crate::rest::V1UpdatePostgrestServiceConfig>()
}

#[cfg(feature = "analytics")]
fn analytics_v1_get_project_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::analytics::V1GetProjectLogs,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.start::<crate::analytics::V1GetProjectLogs>()
}
