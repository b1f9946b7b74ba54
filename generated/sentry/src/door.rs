// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<
        crate::organizations::ListOrganizations,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::organizations::ListOrganizations>()
}

#[cfg(feature = "organizations")]
fn organizations_get_organization(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::GetOrganization,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::organizations::GetOrganization>()
}

#[cfg(feature = "organizations")]
fn organizations_list_organization_projects(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::organizations::ListOrganizationProjects,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.start::<crate::organizations::ListOrganizationProjects>()
}

#[cfg(feature = "teams")]
fn teams_list_organization_teams(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::teams::ListOrganizationTeams,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.start::<crate::teams::ListOrganizationTeams>()
}

#[cfg(feature = "teams")]
fn teams_create_organization_team(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::teams::CreateOrganizationTeam,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateOrganizationTeamBody>("application/json", false);
    call.start::<crate::teams::CreateOrganizationTeam>()
}

#[cfg(feature = "teams")]
fn teams_get_team(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::teams::GetTeam>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::teams::GetTeam>()
}

#[cfg(feature = "events")]
fn events_list_organization_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::ListOrganizationIssues,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<Vec<types::ProjectFilterItem>>(2);
    call.takes::<String>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<String>(6);
    call.takes::<types::ListOrganizationIssuesShortIdLookup>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<types::ListOrganizationIssuesSort>(10);
    call.takes::<i64>(11);
    call.takes::<Vec<types::ListOrganizationIssuesExpandItem>>(12);
    call.takes::<Vec<types::ListOrganizationIssuesCollapseItem>>(13);
    call.takes::<String>(14);
    call.start::<crate::events::ListOrganizationIssues>()
}

#[cfg(feature = "events")]
fn events_get_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::GetOrganizationIssue,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<Vec<types::GetOrganizationIssueExpandItem>>(3);
    call.takes::<Vec<types::GetOrganizationIssueCollapseItem>>(4);
    call.start::<crate::events::GetOrganizationIssue>()
}

#[cfg(feature = "events")]
fn events_update_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::UpdateOrganizationIssue,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::IssueUpdate>("application/json", true);
    call.start::<crate::events::UpdateOrganizationIssue>()
}

#[cfg(feature = "events")]
fn events_delete_organization_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::DeleteOrganizationIssue,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::events::DeleteOrganizationIssue>()
}

#[cfg(feature = "events")]
fn events_list_organization_issue_events(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::ListOrganizationIssueEvents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<String>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.takes::<String>(8);
    call.takes::<i64>(9);
    call.takes::<String>(10);
    call.start::<crate::events::ListOrganizationIssueEvents>()
}

#[cfg(feature = "events")]
fn events_get_organization_issue_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::GetOrganizationIssueEvent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<Vec<String>>(3);
    call.start::<crate::events::GetOrganizationIssueEvent>()
}

#[cfg(feature = "projects")]
fn projects_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::projects::GetProject>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::projects::GetProject>()
}

#[cfg(feature = "projects")]
fn projects_delete_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::DeleteProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::projects::DeleteProject>()
}

#[cfg(feature = "projects")]
fn projects_create_team_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::CreateTeamProject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::CreateTeamProjectBody>("application/json", true);
    call.start::<crate::projects::CreateTeamProject>()
}

#[cfg(feature = "projects")]
fn projects_list_project_keys(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::ListProjectKeys,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::projects::ListProjectKeys>()
}

#[cfg(feature = "projects")]
fn projects_create_project_key(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::CreateProjectKey,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::CreateProjectKeyBody>("application/json", false);
    call.start::<crate::projects::CreateProjectKey>()
}

#[cfg(feature = "events")]
fn events_list_project_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::ListProjectEvents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.start::<crate::events::ListProjectEvents>()
}

#[cfg(feature = "events")]
fn events_get_project_event(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::events::GetProjectEvent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<Vec<String>>(3);
    call.start::<crate::events::GetProjectEvent>()
}

#[cfg(feature = "releases")]
fn releases_list_organization_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::ListOrganizationReleases,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<types::ProjectFilterItem>>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.start::<crate::releases::ListOrganizationReleases>()
}

#[cfg(feature = "releases")]
fn releases_create_organization_release(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::CreateOrganizationRelease,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::ReleaseCreate>("application/json", true);
    call.start::<crate::releases::CreateOrganizationRelease>()
}

#[cfg(feature = "releases")]
fn releases_get_organization_release(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::GetOrganizationRelease,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<types::GetOrganizationReleaseProject>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<types::GetOrganizationReleaseSummaryStatsPeriod>(6);
    call.takes::<types::GetOrganizationReleaseHealthStatsPeriod>(7);
    call.takes::<types::GetOrganizationReleaseSort>(8);
    call.takes::<types::GetOrganizationReleaseStatus>(9);
    call.takes::<String>(10);
    call.start::<crate::releases::GetOrganizationRelease>()
}

#[cfg(feature = "releases")]
fn releases_create_organization_release_deploy(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::CreateOrganizationReleaseDeploy,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::CreateOrganizationReleaseDeployBody>("application/json", true);
    call.start::<crate::releases::CreateOrganizationReleaseDeploy>()
}
