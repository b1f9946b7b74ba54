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
fn profile_v1_get_profile(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.profile().v1_get_profile();
    Ok(rt::outcome::<crate::profile::V1GetProfile>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_v1_list_all_organizations(
    client: &Client,
    _args: &rt::Args,
) -> rt::Started {
    let call = client.organizations().v1_list_all_organizations();
    Ok(rt::outcome::<crate::organizations::V1ListAllOrganizations>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_v1_create_an_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateOrganizationV1>()?;
    let call = client.organizations().v1_create_an_organization(&body);
    Ok(rt::outcome::<crate::organizations::V1CreateAnOrganization>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_v1_get_an_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .organizations()
        .v1_get_an_organization(
            &args.required::<String>(rt::ParameterPlace::Path, "slug")?,
        );
    Ok(rt::outcome::<crate::organizations::V1GetAnOrganization>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_v1_list_organization_members(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .organizations()
        .v1_list_organization_members(
            &args.required::<String>(rt::ParameterPlace::Path, "slug")?,
        );
    Ok(rt::outcome::<crate::organizations::V1ListOrganizationMembers>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_get_all_projects_for_organization(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .projects()
        .v1_get_all_projects_for_organization(
            &args.required::<String>(rt::ParameterPlace::Path, "slug")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args
        .optional::<
            types::V1GetAllProjectsForOrganizationSort,
        >(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "statuses")?
    {
        call = call.statuses(&value);
    }
    Ok(rt::outcome::<crate::projects::V1GetAllProjectsForOrganization>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_list_all_projects(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.projects().v1_list_all_projects();
    Ok(rt::outcome::<crate::projects::V1ListAllProjects>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_create_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::V1CreateProjectBody>()?;
    let call = client.projects().v1_create_a_project(&body);
    Ok(rt::outcome::<crate::projects::V1CreateAProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .v1_get_project(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::projects::V1GetProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_update_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::V1UpdateProjectBody>()?;
    let call = client
        .projects()
        .v1_update_a_project(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    Ok(rt::outcome::<crate::projects::V1UpdateAProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_delete_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .v1_delete_a_project(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::projects::V1DeleteAProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_get_services_health(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .v1_get_services_health(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &args
                .required::<
                    Vec<types::HealthService>,
                >(rt::ParameterPlace::Query, "services")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "timeout_ms")? {
        call = call.timeout_ms(value);
    }
    Ok(rt::outcome::<crate::projects::V1GetServicesHealth>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_pause_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .v1_pause_a_project(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::projects::V1PauseAProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_v1_restore_a_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .v1_restore_a_project(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    Ok(rt::outcome::<crate::projects::V1RestoreAProject>(call.send()))
}

#[cfg(feature = "secrets")]
fn secrets_v1_get_project_api_keys(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .secrets()
        .v1_get_project_api_keys(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "reveal")? {
        call = call.reveal(value);
    }
    Ok(rt::outcome::<crate::secrets::V1GetProjectApiKeys>(call.send()))
}

#[cfg(feature = "secrets")]
fn secrets_v1_list_all_secrets(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .secrets()
        .v1_list_all_secrets(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::secrets::V1ListAllSecrets>(call.send()))
}

#[cfg(feature = "secrets")]
fn secrets_v1_bulk_create_secrets(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateSecretBody>()?;
    let call = client
        .secrets()
        .v1_bulk_create_secrets(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    Ok(rt::outcome::<crate::secrets::V1BulkCreateSecrets>(call.send()))
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_list_all_functions(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .edge_functions()
        .v1_list_all_functions(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    Ok(rt::outcome::<crate::edge_functions::V1ListAllFunctions>(call.send()))
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_deploy_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::FunctionDeployBody>()?;
    let mut call = client
        .edge_functions()
        .v1_deploy_a_function(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "slug")? {
        call = call.slug(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "bundleOnly")?
    {
        call = call.bundle_only(value);
    }
    Ok(rt::outcome::<crate::edge_functions::V1DeployAFunction>(call.send()))
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_get_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .edge_functions()
        .v1_get_a_function(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &args.required::<String>(rt::ParameterPlace::Path, "function_slug")?,
        );
    Ok(rt::outcome::<crate::edge_functions::V1GetAFunction>(call.send()))
}

#[cfg(feature = "edge_functions")]
fn edge_functions_v1_delete_a_function(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .edge_functions()
        .v1_delete_a_function(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &args.required::<String>(rt::ParameterPlace::Path, "function_slug")?,
        );
    Ok(rt::outcome::<crate::edge_functions::V1DeleteAFunction>(call.send()))
}

#[cfg(feature = "database")]
fn database_v1_run_a_query(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::V1RunQueryBody>()?;
    let call = client
        .database()
        .v1_run_a_query(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    Ok(rt::outcome::<crate::database::V1RunAQuery>(call.send()))
}

#[cfg(feature = "database")]
fn database_v1_generate_typescript_types(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .database()
        .v1_generate_typescript_types(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "included_schemas")?
    {
        call = call.included_schemas(&value);
    }
    Ok(rt::outcome::<crate::database::V1GenerateTypescriptTypes>(call.send()))
}

#[cfg(feature = "database")]
fn database_v1_list_all_backups(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .database()
        .v1_list_all_backups(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::database::V1ListAllBackups>(call.send()))
}

#[cfg(feature = "environments")]
fn environments_v1_list_all_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .environments()
        .v1_list_all_branches(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    Ok(rt::outcome::<crate::environments::V1ListAllBranches>(call.send()))
}

#[cfg(feature = "environments")]
fn environments_v1_create_a_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateBranchBody>()?;
    let call = client
        .environments()
        .v1_create_a_branch(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    Ok(rt::outcome::<crate::environments::V1CreateABranch>(call.send()))
}

#[cfg(feature = "storage")]
fn storage_v1_list_all_buckets(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .storage()
        .v1_list_all_buckets(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    Ok(rt::outcome::<crate::storage::V1ListAllBuckets>(call.send()))
}

#[cfg(feature = "rest")]
fn rest_v1_get_postgrest_service_config(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .rest()
        .v1_get_postgrest_service_config(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
        );
    Ok(rt::outcome::<crate::rest::V1GetPostgrestServiceConfig>(call.send()))
}

#[cfg(feature = "rest")]
fn rest_v1_update_postgrest_service_config(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::V1UpdatePostgrestConfigBody>()?;
    let call = client
        .rest()
        .v1_update_postgrest_service_config(
            &args.required::<String>(rt::ParameterPlace::Path, "ref")?,
            &body,
        );
    Ok(rt::outcome::<crate::rest::V1UpdatePostgrestServiceConfig>(call.send()))
}

#[cfg(feature = "analytics")]
fn analytics_v1_get_project_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .analytics()
        .v1_get_project_logs(&args.required::<String>(rt::ParameterPlace::Path, "ref")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sql")? {
        call = call.sql(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "iso_timestamp_start")?
    {
        call = call.iso_timestamp_start(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "iso_timestamp_end")?
    {
        call = call.iso_timestamp_end(&value);
    }
    Ok(rt::outcome::<crate::analytics::V1GetProjectLogs>(call.send()))
}
