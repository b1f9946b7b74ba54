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
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "getCurrentUser",
        method: "GET",
        path: "/api/v4/user",
        tag: "users",
        summary: "Get the account of the token",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "listProjects",
        method: "GET",
        path: "/api/v4/projects",
        tag: "projects",
        summary: "List the projects that the token can see",
        parameters: &[
            rt::ParameterInfo::new("archived", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("id_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("id_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "last_activity_after",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "last_activity_before",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("membership", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("min_access_level", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("owned", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "search_namespaces",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("simple", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("starred", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statistics", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("topic", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("visibility", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "with_issues_enabled",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "with_merge_requests_enabled",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "with_programming_language",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "createProject",
        method: "POST",
        path: "/api/v4/projects",
        tag: "projects",
        summary: "Create a project",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "getProject",
        method: "GET",
        path: "/api/v4/projects/{id}",
        tag: "projects",
        summary: "Get a project",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("license", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statistics", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "with_custom_attributes",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "groups")]
    rt::OperationInfo {
        id: "listGroups",
        method: "GET",
        path: "/api/v4/groups",
        tag: "groups",
        summary: "List groups",
        parameters: &[
            rt::ParameterInfo::new("all_available", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("statistics", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("visibility", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("owned", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("min_access_level", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("top_level_only", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "listProjectIssues",
        method: "GET",
        path: "/api/v4/projects/{id}/issues",
        tag: "issues",
        summary: "List the issues of a project",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("assignee_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "assignee_username",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("author_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("author_username", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("confidential", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("due_date", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("iids[]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("issue_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("milestone", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "my_reaction_emoji",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("scope", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "with_labels_details",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "createIssue",
        method: "POST",
        path: "/api/v4/projects/{id}/issues",
        tag: "issues",
        summary: "Open an issue",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "getIssue",
        method: "GET",
        path: "/api/v4/projects/{id}/issues/{issue_iid}",
        tag: "issues",
        summary: "Get an issue",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_iid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "updateIssue",
        method: "PUT",
        path: "/api/v4/projects/{id}/issues/{issue_iid}",
        tag: "issues",
        summary: "Change, close or reopen an issue",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_iid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "notes")]
    rt::OperationInfo {
        id: "listIssueNotes",
        method: "GET",
        path: "/api/v4/projects/{id}/issues/{issue_iid}/notes",
        tag: "notes",
        summary: "List the comments of an issue",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_iid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("activity_filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "notes")]
    rt::OperationInfo {
        id: "createIssueNote",
        method: "POST",
        path: "/api/v4/projects/{id}/issues/{issue_iid}/notes",
        tag: "notes",
        summary: "Comment on an issue",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_iid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "merge_requests")]
    rt::OperationInfo {
        id: "listProjectMergeRequests",
        method: "GET",
        path: "/api/v4/projects/{id}/merge_requests",
        tag: "merge_requests",
        summary: "List the merge requests of a project",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("assignee_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("author_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("author_username", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("draft", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("iids[]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("milestone", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reviewer_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "reviewer_username",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("scope", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("source_branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("target_branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("view", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("wip", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "merge_requests")]
    rt::OperationInfo {
        id: "createMergeRequest",
        method: "POST",
        path: "/api/v4/projects/{id}/merge_requests",
        tag: "merge_requests",
        summary: "Open a merge request",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "merge_requests")]
    rt::OperationInfo {
        id: "getMergeRequest",
        method: "GET",
        path: "/api/v4/projects/{id}/merge_requests/{merge_request_iid}",
        tag: "merge_requests",
        summary: "Get a merge request",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("merge_request_iid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "include_diverged_commits_count",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "include_rebase_in_progress",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("render_html", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "merge_requests")]
    rt::OperationInfo {
        id: "acceptMergeRequest",
        method: "PUT",
        path: "/api/v4/projects/{id}/merge_requests/{merge_request_iid}/merge",
        tag: "merge_requests",
        summary: "Merge a merge request",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("merge_request_iid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "listProjectPipelines",
        method: "GET",
        path: "/api/v4/projects/{id}/pipelines",
        tag: "pipelines",
        summary: "List the pipelines of a project",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("scope", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sha", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("source", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("updated_before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("username", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("yaml_errors", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "createPipeline",
        method: "POST",
        path: "/api/v4/projects/{id}/pipeline",
        tag: "pipelines",
        summary: "Start a pipeline",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "getPipeline",
        method: "GET",
        path: "/api/v4/projects/{id}/pipelines/{pipeline_id}",
        tag: "pipelines",
        summary: "Get a pipeline",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pipeline_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "retryPipeline",
        method: "POST",
        path: "/api/v4/projects/{id}/pipelines/{pipeline_id}/retry",
        tag: "pipelines",
        summary: "Run the failed jobs of a pipeline again",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pipeline_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "jobs")]
    rt::OperationInfo {
        id: "listPipelineJobs",
        method: "GET",
        path: "/api/v4/projects/{id}/pipelines/{pipeline_id}/jobs",
        tag: "jobs",
        summary: "List the jobs of a pipeline",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pipeline_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("include_retried", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("scope[]", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "branches")]
    rt::OperationInfo {
        id: "listBranches",
        method: "GET",
        path: "/api/v4/projects/{id}/repository/branches",
        tag: "branches",
        summary: "List branches",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("regex", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "commits")]
    rt::OperationInfo {
        id: "listCommits",
        method: "GET",
        path: "/api/v4/projects/{id}/repository/commits",
        tag: "commits",
        summary: "List commits",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("ref_name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("until", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("author", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("all", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_stats", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("first_parent", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("trailers", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repository_files")]
    rt::OperationInfo {
        id: "getFile",
        method: "GET",
        path: "/api/v4/projects/{id}/repository/files/{file_path}",
        tag: "repository_files",
        summary: "Get a file with its content in Base64",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("file_path", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repository_files")]
    rt::OperationInfo {
        id: "createFile",
        method: "POST",
        path: "/api/v4/projects/{id}/repository/files/{file_path}",
        tag: "repository_files",
        summary: "Add a file in a commit of its own",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("file_path", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "listReleases",
        method: "GET",
        path: "/api/v4/projects/{id}/releases",
        tag: "releases",
        summary: "List releases",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("order_by", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_html_description",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "releases")]
    rt::OperationInfo {
        id: "createRelease",
        method: "POST",
        path: "/api/v4/projects/{id}/releases",
        tag: "releases",
        summary: "Publish a release",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_current_user,
    #[cfg(feature = "projects")]
    projects_list_projects,
    #[cfg(feature = "projects")]
    projects_create_project,
    #[cfg(feature = "projects")]
    projects_get_project,
    #[cfg(feature = "groups")]
    groups_list_groups,
    #[cfg(feature = "issues")]
    issues_list_project_issues,
    #[cfg(feature = "issues")]
    issues_create_issue,
    #[cfg(feature = "issues")]
    issues_get_issue,
    #[cfg(feature = "issues")]
    issues_update_issue,
    #[cfg(feature = "notes")]
    notes_list_issue_notes,
    #[cfg(feature = "notes")]
    notes_create_issue_note,
    #[cfg(feature = "merge_requests")]
    merge_requests_list_project_merge_requests,
    #[cfg(feature = "merge_requests")]
    merge_requests_create_merge_request,
    #[cfg(feature = "merge_requests")]
    merge_requests_get_merge_request,
    #[cfg(feature = "merge_requests")]
    merge_requests_accept_merge_request,
    #[cfg(feature = "pipelines")]
    pipelines_list_project_pipelines,
    #[cfg(feature = "pipelines")]
    pipelines_create_pipeline,
    #[cfg(feature = "pipelines")]
    pipelines_get_pipeline,
    #[cfg(feature = "pipelines")]
    pipelines_retry_pipeline,
    #[cfg(feature = "jobs")]
    jobs_list_pipeline_jobs,
    #[cfg(feature = "branches")]
    branches_list_branches,
    #[cfg(feature = "commits")]
    commits_list_commits,
    #[cfg(feature = "repository_files")]
    repository_files_get_file,
    #[cfg(feature = "repository_files")]
    repository_files_create_file,
    #[cfg(feature = "releases")]
    releases_list_releases,
    #[cfg(feature = "releases")]
    releases_create_release,
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

#[cfg(feature = "users")]
fn users_get_current_user(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.users().get_current_user();
    Ok(rt::outcome::<crate::users::GetCurrentUser>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_list_projects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.projects().list_projects();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "archived")? {
        call = call.archived(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "id_after")? {
        call = call.id_after(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "id_before")? {
        call = call.id_before(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "last_activity_after")?
    {
        call = call.last_activity_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "last_activity_before")?
    {
        call = call.last_activity_before(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "membership")?
    {
        call = call.membership(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectsMinAccessLevel,
        >(rt::ParameterPlace::Query, "min_access_level")?
    {
        call = call.min_access_level(value);
    }
    if let Some(value) = args
        .optional::<types::ListProjectsOrderBy>(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "owned")? {
        call = call.owned(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "search_namespaces")?
    {
        call = call.search_namespaces(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "simple")? {
        call = call.simple(value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "starred")? {
        call = call.starred(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "statistics")?
    {
        call = call.statistics(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "topic")? {
        call = call.topic(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectsVisibility,
        >(rt::ParameterPlace::Query, "visibility")?
    {
        call = call.visibility(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_issues_enabled")?
    {
        call = call.with_issues_enabled(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_merge_requests_enabled")?
    {
        call = call.with_merge_requests_enabled(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "with_programming_language")?
    {
        call = call.with_programming_language(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::projects::ListProjects>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_create_project(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateProjectBody>()?;
    let call = client.projects().create_project(&body);
    Ok(rt::outcome::<crate::projects::CreateProject>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .projects()
        .get_project(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "license")? {
        call = call.license(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "statistics")?
    {
        call = call.statistics(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_custom_attributes")?
    {
        call = call.with_custom_attributes(value);
    }
    Ok(rt::outcome::<crate::projects::GetProject>(call.send()))
}

#[cfg(feature = "groups")]
fn groups_list_groups(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.groups().list_groups();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "all_available")?
    {
        call = call.all_available(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args
        .optional::<types::ListGroupsOrderBy>(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args
        .optional::<types::ListGroupsSort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "statistics")?
    {
        call = call.statistics(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListGroupsVisibility,
        >(rt::ParameterPlace::Query, "visibility")?
    {
        call = call.visibility(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "owned")? {
        call = call.owned(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListGroupsMinAccessLevel,
        >(rt::ParameterPlace::Query, "min_access_level")?
    {
        call = call.min_access_level(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "top_level_only")?
    {
        call = call.top_level_only(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::groups::ListGroups>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_list_project_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .issues()
        .list_project_issues(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "assignee_id")?
    {
        call = call.assignee_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "assignee_username")?
    {
        call = call.assignee_username(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "author_id")? {
        call = call.author_id(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "author_username")?
    {
        call = call.author_username(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "confidential")?
    {
        call = call.confidential(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_after")?
    {
        call = call.created_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_before")?
    {
        call = call.created_before(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "due_date")?
    {
        call = call.due_date(&value);
    }
    if let Some(value) = args.optional::<Vec<i64>>(rt::ParameterPlace::Query, "iids[]")?
    {
        call = call.iids(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectIssuesIssueType,
        >(rt::ParameterPlace::Query, "issue_type")?
    {
        call = call.issue_type(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "labels")? {
        call = call.labels(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "milestone")?
    {
        call = call.milestone(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "my_reaction_emoji")?
    {
        call = call.my_reaction_emoji(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectIssuesOrderBy,
        >(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args
        .optional::<types::ListProjectIssuesScope>(rt::ParameterPlace::Query, "scope")?
    {
        call = call.scope(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<types::ListProjectIssuesState>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_after")?
    {
        call = call.updated_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_before")?
    {
        call = call.updated_before(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_labels_details")?
    {
        call = call.with_labels_details(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::issues::ListProjectIssues>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_create_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateIssueBody>()?;
    let call = client
        .issues()
        .create_issue(&args.required::<String>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::issues::CreateIssue>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_get_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .issues()
        .get_issue(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_iid")?,
        );
    Ok(rt::outcome::<crate::issues::GetIssue>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_update_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateIssueBody>()?;
    let call = client
        .issues()
        .update_issue(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_iid")?,
            &body,
        );
    Ok(rt::outcome::<crate::issues::UpdateIssue>(call.send()))
}

#[cfg(feature = "notes")]
fn notes_list_issue_notes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .notes()
        .list_issue_notes(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_iid")?,
        );
    if let Some(value) = args
        .optional::<
            types::ListIssueNotesActivityFilter,
        >(rt::ParameterPlace::Query, "activity_filter")?
    {
        call = call.activity_filter(value);
    }
    if let Some(value) = args
        .optional::<types::ListIssueNotesOrderBy>(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::notes::ListIssueNotes>(call.send()))
}

#[cfg(feature = "notes")]
fn notes_create_issue_note(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateIssueNoteBody>()?;
    let call = client
        .notes()
        .create_issue_note(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_iid")?,
            &body,
        );
    Ok(rt::outcome::<crate::notes::CreateIssueNote>(call.send()))
}

#[cfg(feature = "merge_requests")]
fn merge_requests_list_project_merge_requests(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .merge_requests()
        .list_project_merge_requests(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "assignee_id")?
    {
        call = call.assignee_id(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "author_id")? {
        call = call.author_id(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "author_username")?
    {
        call = call.author_username(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_after")?
    {
        call = call.created_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created_before")?
    {
        call = call.created_before(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "draft")? {
        call = call.draft(value);
    }
    if let Some(value) = args.optional::<Vec<i64>>(rt::ParameterPlace::Query, "iids[]")?
    {
        call = call.iids(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "labels")? {
        call = call.labels(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "milestone")?
    {
        call = call.milestone(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectMergeRequestsOrderBy,
        >(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "reviewer_id")?
    {
        call = call.reviewer_id(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "reviewer_username")?
    {
        call = call.reviewer_username(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectMergeRequestsScope,
        >(rt::ParameterPlace::Query, "scope")?
    {
        call = call.scope(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "source_branch")?
    {
        call = call.source_branch(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectMergeRequestsState,
        >(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "target_branch")?
    {
        call = call.target_branch(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_after")?
    {
        call = call.updated_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_before")?
    {
        call = call.updated_before(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectMergeRequestsView,
        >(rt::ParameterPlace::Query, "view")?
    {
        call = call.view(value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectMergeRequestsWip,
        >(rt::ParameterPlace::Query, "wip")?
    {
        call = call.wip(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::merge_requests::ListProjectMergeRequests>(call.send()))
}

#[cfg(feature = "merge_requests")]
fn merge_requests_create_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateMergeRequestBody>()?;
    let call = client
        .merge_requests()
        .create_merge_request(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::merge_requests::CreateMergeRequest>(call.send()))
}

#[cfg(feature = "merge_requests")]
fn merge_requests_get_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .merge_requests()
        .get_merge_request(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "merge_request_iid")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_diverged_commits_count")?
    {
        call = call.include_diverged_commits_count(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_rebase_in_progress")?
    {
        call = call.include_rebase_in_progress(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "render_html")?
    {
        call = call.render_html(value);
    }
    Ok(rt::outcome::<crate::merge_requests::GetMergeRequest>(call.send()))
}

#[cfg(feature = "merge_requests")]
fn merge_requests_accept_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .merge_requests()
        .accept_merge_request(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "merge_request_iid")?,
        );
    if let Some(body) = args.optional_body::<types::AcceptMergeRequestBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::merge_requests::AcceptMergeRequest>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_list_project_pipelines(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pipelines()
        .list_project_pipelines(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectPipelinesOrderBy,
        >(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ref")? {
        call = call.r#ref(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectPipelinesScope,
        >(rt::ParameterPlace::Query, "scope")?
    {
        call = call.scope(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sha")? {
        call = call.sha(&value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "source")? {
        call = call.source(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ListProjectPipelinesStatus,
        >(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_after")?
    {
        call = call.updated_after(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "updated_before")?
    {
        call = call.updated_before(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "username")?
    {
        call = call.username(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "yaml_errors")?
    {
        call = call.yaml_errors(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::pipelines::ListProjectPipelines>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_create_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreatePipelineBody>()?;
    let call = client
        .pipelines()
        .create_pipeline(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::pipelines::CreatePipeline>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pipelines()
        .get_pipeline(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pipeline_id")?,
        );
    Ok(rt::outcome::<crate::pipelines::GetPipeline>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_retry_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pipelines()
        .retry_pipeline(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pipeline_id")?,
        );
    Ok(rt::outcome::<crate::pipelines::RetryPipeline>(call.send()))
}

#[cfg(feature = "jobs")]
fn jobs_list_pipeline_jobs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .jobs()
        .list_pipeline_jobs(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pipeline_id")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_retried")?
    {
        call = call.include_retried(value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::ListPipelineJobsScopeItem>,
        >(rt::ParameterPlace::Query, "scope[]")?
    {
        call = call.scope(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::jobs::ListPipelineJobs>(call.send()))
}

#[cfg(feature = "branches")]
fn branches_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .branches()
        .list_branches(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "regex")? {
        call = call.regex(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::branches::ListBranches>(call.send()))
}

#[cfg(feature = "commits")]
fn commits_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .commits()
        .list_commits(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ref_name")?
    {
        call = call.ref_name(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "since")?
    {
        call = call.since(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "until")?
    {
        call = call.until(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "path")? {
        call = call.path(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "author")? {
        call = call.author(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "all")? {
        call = call.all(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "with_stats")?
    {
        call = call.with_stats(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "first_parent")?
    {
        call = call.first_parent(value);
    }
    if let Some(value) = args
        .optional::<types::ListCommitsOrder>(rt::ParameterPlace::Query, "order")?
    {
        call = call.order(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "trailers")? {
        call = call.trailers(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::commits::ListCommits>(call.send()))
}

#[cfg(feature = "repository_files")]
fn repository_files_get_file(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .repository_files()
        .get_file(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "file_path")?,
            &args.required::<String>(rt::ParameterPlace::Query, "ref")?,
        );
    Ok(rt::outcome::<crate::repository_files::GetFile>(call.send()))
}

#[cfg(feature = "repository_files")]
fn repository_files_create_file(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateFileBody>()?;
    let call = client
        .repository_files()
        .create_file(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "file_path")?,
            &body,
        );
    Ok(rt::outcome::<crate::repository_files::CreateFile>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_list_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .releases()
        .list_releases(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args
        .optional::<types::ListReleasesOrderBy>(rt::ParameterPlace::Query, "order_by")?
    {
        call = call.order_by(value);
    }
    if let Some(value) = args.optional::<types::Sort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_html_description")?
    {
        call = call.include_html_description(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    Ok(rt::outcome::<crate::releases::ListReleases>(call.send()))
}

#[cfg(feature = "releases")]
fn releases_create_release(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateReleaseBody>()?;
    let call = client
        .releases()
        .create_release(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::releases::CreateRelease>(call.send()))
}
