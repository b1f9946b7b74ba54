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
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "listOrganizations",
        method: "GET",
        path: "/api/0/organizations/",
        tag: "Organizations",
        summary: "List the organizations of the token",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sortBy", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "getOrganization",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/",
        tag: "Organizations",
        summary: "Get an organization",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("detailed", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "organizations")]
    rt::OperationInfo {
        id: "listOrganizationProjects",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/projects/",
        tag: "Organizations",
        summary: "List the projects of an organization",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "listOrganizationTeams",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/teams/",
        tag: "Teams",
        summary: "List the teams of an organization",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("detailed", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "createOrganizationTeam",
        method: "POST",
        path: "/api/0/organizations/{organization_id_or_slug}/teams/",
        tag: "Teams",
        summary: "Create a team",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "getTeam",
        method: "GET",
        path: "/api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/",
        tag: "Teams",
        summary: "Get a team",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("team_id_or_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("collapse", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "listOrganizationIssues",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/",
        tag: "Events",
        summary: "Search the issues of an organization",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("project", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statsPeriod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("groupStatsPeriod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("shortIdLookup", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("viewId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("collapse", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "getOrganizationIssue",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        tag: "Events",
        summary: "Get an issue",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("issue_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("expand", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("collapse", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "updateOrganizationIssue",
        method: "PUT",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        tag: "Events",
        summary: "Change an issue: resolve, ignore or assign it",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("issue_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "deleteOrganizationIssue",
        method: "DELETE",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/",
        tag: "Events",
        summary: "Delete an issue",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("issue_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "listOrganizationIssueEvents",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/",
        tag: "Events",
        summary: "List the events of an issue",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("issue_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statsPeriod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("full", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sample", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "getOrganizationIssueEvent",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/issues/{issue_id}/events/{event_id}/",
        tag: "Events",
        summary: "Get an event of an issue",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("issue_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("event_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "getProject",
        method: "GET",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/",
        tag: "Projects",
        summary: "Get a project",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "deleteProject",
        method: "DELETE",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/",
        tag: "Projects",
        summary: "Delete a project",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "createTeamProject",
        method: "POST",
        path: "/api/0/teams/{organization_id_or_slug}/{team_id_or_slug}/projects/",
        tag: "Projects",
        summary: "Create a project for a team",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("team_id_or_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "listProjectKeys",
        method: "GET",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/",
        tag: "Projects",
        summary: "List the client keys (DSNs) of a project",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "createProjectKey",
        method: "POST",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/keys/",
        tag: "Projects",
        summary: "Create a client key",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "listProjectEvents",
        method: "GET",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/",
        tag: "Events",
        summary: "List the error events of a project",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("statsPeriod", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("start", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("full", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sample", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "events")]
    rt::OperationInfo {
        id: "getProjectEvent",
        method: "GET",
        path: "/api/0/projects/{organization_id_or_slug}/{project_id_or_slug}/events/{event_id}/",
        tag: "Events",
        summary: "Get an event of a project",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project_id_or_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("event_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "listOrganizationReleases",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/releases/",
        tag: "Releases",
        summary: "List the releases of an organization",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("project", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("environment", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "createOrganizationRelease",
        method: "POST",
        path: "/api/0/organizations/{organization_id_or_slug}/releases/",
        tag: "Releases",
        summary: "Create a release",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "getOrganizationRelease",
        method: "GET",
        path: "/api/0/organizations/{organization_id_or_slug}/releases/{version}/",
        tag: "Releases",
        summary: "Get a release",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("project_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("project", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("health", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("adoptionStages", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "summaryStatsPeriod",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "healthStatsPeriod",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "createOrganizationReleaseDeploy",
        method: "POST",
        path: "/api/0/organizations/{organization_id_or_slug}/releases/{version}/deploys/",
        tag: "Releases",
        summary: "Tell that a release was deployed",
        parameters: &[
            rt::ParameterInfo::new(
                "organization_id_or_slug",
                rt::ParameterPlace::Path,
                true,
            ),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "organizations")]
    organizations_list_organizations,
    #[cfg(feature = "organizations")]
    organizations_get_organization,
    #[cfg(feature = "organizations")]
    organizations_list_organization_projects,
    #[cfg(feature = "teams")]
    teams_list_organization_teams,
    #[cfg(feature = "teams")]
    teams_create_organization_team,
    #[cfg(feature = "teams")]
    teams_get_team,
    #[cfg(feature = "events")]
    events_list_organization_issues,
    #[cfg(feature = "events")]
    events_get_organization_issue,
    #[cfg(feature = "events")]
    events_update_organization_issue,
    #[cfg(feature = "events")]
    events_delete_organization_issue,
    #[cfg(feature = "events")]
    events_list_organization_issue_events,
    #[cfg(feature = "events")]
    events_get_organization_issue_event,
    #[cfg(feature = "projects")]
    projects_get_project,
    #[cfg(feature = "projects")]
    projects_delete_project,
    #[cfg(feature = "projects")]
    projects_create_team_project,
    #[cfg(feature = "projects")]
    projects_list_project_keys,
    #[cfg(feature = "projects")]
    projects_create_project_key,
    #[cfg(feature = "events")]
    events_list_project_events,
    #[cfg(feature = "events")]
    events_get_project_event,
    #[cfg(feature = "releases")]
    releases_list_organization_releases,
    #[cfg(feature = "releases")]
    releases_create_organization_release,
    #[cfg(feature = "releases")]
    releases_get_organization_release,
    #[cfg(feature = "releases")]
    releases_create_organization_release_deploy,
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

#[cfg(feature = "organizations")]
fn organizations_list_organizations(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.organizations().list_organizations();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "owner")? {
        call = call.owner(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sortBy")? {
        call = call.sort_by(&value);
    }
    Ok(rt::outcome::<crate::organizations::ListOrganizations>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_get_organization(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .organizations()
        .get_organization(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "detailed")?
    {
        call = call.detailed(&value);
    }
    Ok(rt::outcome::<crate::organizations::GetOrganization>(call.send()))
}

#[cfg(feature = "organizations")]
fn organizations_list_organization_projects(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .organizations()
        .list_organization_projects(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    Ok(rt::outcome::<crate::organizations::ListOrganizationProjects>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_list_organization_teams(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .teams()
        .list_organization_teams(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "detailed")?
    {
        call = call.detailed(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    Ok(rt::outcome::<crate::teams::ListOrganizationTeams>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_create_organization_team(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .teams()
        .create_organization_team(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(body) = args.optional_body::<types::CreateOrganizationTeamBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::teams::CreateOrganizationTeam>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_get_team(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .teams()
        .get_team(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "team_id_or_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "expand")? {
        call = call.expand(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "collapse")?
    {
        call = call.collapse(&value);
    }
    Ok(rt::outcome::<crate::teams::GetTeam>(call.send()))
}

#[cfg(feature = "events")]
fn events_list_organization_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .list_organization_issues(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::ProjectFilterItem>>(rt::ParameterPlace::Query, "project")?
    {
        call = call.project(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "statsPeriod")?
    {
        call = call.stats_period(&value);
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
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "groupStatsPeriod")?
    {
        call = call.group_stats_period(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListOrganizationIssuesShortIdLookup,
        >(rt::ParameterPlace::Query, "shortIdLookup")?
    {
        call = call.short_id_lookup(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "viewId")? {
        call = call.view_id(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListOrganizationIssuesSort,
        >(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::ListOrganizationIssuesExpandItem>,
        >(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::ListOrganizationIssuesCollapseItem>,
        >(rt::ParameterPlace::Query, "collapse")?
    {
        call = call.collapse(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::events::ListOrganizationIssues>(call.send()))
}

#[cfg(feature = "events")]
fn events_get_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .get_organization_issue(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "issue_id")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GetOrganizationIssueExpandItem>,
        >(rt::ParameterPlace::Query, "expand")?
    {
        call = call.expand(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GetOrganizationIssueCollapseItem>,
        >(rt::ParameterPlace::Query, "collapse")?
    {
        call = call.collapse(&value);
    }
    Ok(rt::outcome::<crate::events::GetOrganizationIssue>(call.send()))
}

#[cfg(feature = "events")]
fn events_update_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::IssueUpdate>()?;
    let call = client
        .events()
        .update_organization_issue(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "issue_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::events::UpdateOrganizationIssue>(call.send()))
}

#[cfg(feature = "events")]
fn events_delete_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .events()
        .delete_organization_issue(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "issue_id")?,
        );
    Ok(rt::outcome::<crate::events::DeleteOrganizationIssue>(call.send()))
}

#[cfg(feature = "events")]
fn events_list_organization_issue_events(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .events()
        .list_organization_issue_events(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "issue_id")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "start")?
    {
        call = call.start(&value);
    }
    if let Some(value) = args.optional::<rt::DateTime>(rt::ParameterPlace::Query, "end")?
    {
        call = call.end(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "statsPeriod")?
    {
        call = call.stats_period(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "full")? {
        call = call.full(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "sample")? {
        call = call.sample(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::events::ListOrganizationIssueEvents>(call.send()))
}

#[cfg(feature = "events")]
fn events_get_organization_issue_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .get_organization_issue_event(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "issue_id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "event_id")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    Ok(rt::outcome::<crate::events::GetOrganizationIssueEvent>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .get_project(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
        );
    Ok(rt::outcome::<crate::projects::GetProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_delete_project(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .projects()
        .delete_project(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
        );
    Ok(rt::outcome::<crate::projects::DeleteProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_create_team_project(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateTeamProjectBody>()?;
    let call = client
        .projects()
        .create_team_project(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "team_id_or_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::projects::CreateTeamProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_list_project_keys(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .list_project_keys(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "status")? {
        call = call.status(&value);
    }
    Ok(rt::outcome::<crate::projects::ListProjectKeys>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_create_project_key(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .create_project_key(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
        );
    if let Some(body) = args.optional_body::<types::CreateProjectKeyBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::projects::CreateProjectKey>(call.send()))
}

#[cfg(feature = "events")]
fn events_list_project_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .list_project_events(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "statsPeriod")?
    {
        call = call.stats_period(&value);
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
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "full")? {
        call = call.full(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "sample")? {
        call = call.sample(value);
    }
    Ok(rt::outcome::<crate::events::ListProjectEvents>(call.send()))
}

#[cfg(feature = "events")]
fn events_get_project_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .events()
        .get_project_event(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "project_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "event_id")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    Ok(rt::outcome::<crate::events::GetProjectEvent>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_list_organization_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .releases()
        .list_organization_releases(
            &args
                .required::<String>(rt::ParameterPlace::Path, "organization_id_or_slug")?,
        );
    if let Some(value) = args
        .optional::<Vec<types::ProjectFilterItem>>(rt::ParameterPlace::Query, "project")?
    {
        call = call.project(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "environment")?
    {
        call = call.environment(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::releases::ListOrganizationReleases>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_create_organization_release(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ReleaseCreate>()?;
    let call = client
        .releases()
        .create_organization_release(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::releases::CreateOrganizationRelease>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_get_organization_release(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .releases()
        .get_organization_release(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "version")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "project_id")?
    {
        call = call.project_id(&value);
    }
    if let Some(value) = args
        .optional::<
            types::GetOrganizationReleaseProject,
        >(rt::ParameterPlace::Query, "project")?
    {
        call = call.project(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "health")? {
        call = call.health(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "adoptionStages")?
    {
        call = call.adoption_stages(value);
    }
    if let Some(value) = args
        .optional::<
            types::GetOrganizationReleaseSummaryStatsPeriod,
        >(rt::ParameterPlace::Query, "summaryStatsPeriod")?
    {
        call = call.summary_stats_period(value);
    }
    if let Some(value) = args
        .optional::<
            types::GetOrganizationReleaseHealthStatsPeriod,
        >(rt::ParameterPlace::Query, "healthStatsPeriod")?
    {
        call = call.health_stats_period(value);
    }
    if let Some(value) = args
        .optional::<
            types::GetOrganizationReleaseSort,
        >(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<
            types::GetOrganizationReleaseStatus,
        >(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "query")? {
        call = call.query(&value);
    }
    Ok(rt::outcome::<crate::releases::GetOrganizationRelease>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_create_organization_release_deploy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::CreateOrganizationReleaseDeployBody>()?;
    let call = client
        .releases()
        .create_organization_release_deploy(
            &args
                .required::<
                    String,
                >(rt::ParameterPlace::Path, "organization_id_or_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "version")?,
            &body,
        );
    Ok(rt::outcome::<crate::releases::CreateOrganizationReleaseDeploy>(call.send()))
}
