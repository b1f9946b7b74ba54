// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn users_get_current_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::users::GetCurrentUser>(client.core(), args);
    call.start::<crate::users::GetCurrentUser>()
}

#[cfg(feature = "projects")]
fn projects_list_projects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::ListProjects,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<i64>(1);
    call.takes::<i64>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<bool>(5);
    call.takes::<types::ListProjectsMinAccessLevel>(6);
    call.takes::<types::ListProjectsOrderBy>(7);
    call.takes::<bool>(8);
    call.takes::<String>(9);
    call.takes::<bool>(10);
    call.takes::<bool>(11);
    call.takes::<types::Sort>(12);
    call.takes::<bool>(13);
    call.takes::<bool>(14);
    call.takes::<String>(15);
    call.takes::<types::ListProjectsVisibility>(16);
    call.takes::<bool>(17);
    call.takes::<bool>(18);
    call.takes::<String>(19);
    call.takes::<i64>(20);
    call.takes::<i64>(21);
    call.start::<crate::projects::ListProjects>()
}

#[cfg(feature = "projects")]
fn projects_create_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::CreateProject,
    >(client.core(), args);
    call.json::<types::CreateProjectBody>("application/json", true);
    call.start::<crate::projects::CreateProject>()
}

#[cfg(feature = "projects")]
fn projects_get_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::projects::GetProject>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.start::<crate::projects::GetProject>()
}

#[cfg(feature = "groups")]
fn groups_list_groups(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::groups::ListGroups>(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<String>(1);
    call.takes::<types::ListGroupsOrderBy>(2);
    call.takes::<types::ListGroupsSort>(3);
    call.takes::<bool>(4);
    call.takes::<types::ListGroupsVisibility>(5);
    call.takes::<bool>(6);
    call.takes::<types::ListGroupsMinAccessLevel>(7);
    call.takes::<bool>(8);
    call.takes::<i64>(9);
    call.takes::<i64>(10);
    call.start::<crate::groups::ListGroups>()
}

#[cfg(feature = "issues")]
fn issues_list_project_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::issues::ListProjectIssues,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<rt::DateTime>(7);
    call.takes::<String>(8);
    call.takes::<Vec<i64>>(9);
    call.takes::<types::ListProjectIssuesIssueType>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.takes::<String>(13);
    call.takes::<types::ListProjectIssuesOrderBy>(14);
    call.takes::<types::ListProjectIssuesScope>(15);
    call.takes::<String>(16);
    call.takes::<types::Sort>(17);
    call.takes::<types::ListProjectIssuesState>(18);
    call.takes::<rt::DateTime>(19);
    call.takes::<rt::DateTime>(20);
    call.takes::<bool>(21);
    call.takes::<i64>(22);
    call.takes::<i64>(23);
    call.start::<crate::issues::ListProjectIssues>()
}

#[cfg(feature = "issues")]
fn issues_create_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::CreateIssue>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateIssueBody>("application/json", true);
    call.start::<crate::issues::CreateIssue>()
}

#[cfg(feature = "issues")]
fn issues_get_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::GetIssue>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::issues::GetIssue>()
}

#[cfg(feature = "issues")]
fn issues_update_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::UpdateIssue>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::UpdateIssueBody>("application/json", true);
    call.start::<crate::issues::UpdateIssue>()
}

#[cfg(feature = "notes")]
fn notes_list_issue_notes(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::notes::ListIssueNotes,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<types::ListIssueNotesActivityFilter>(2);
    call.takes::<types::ListIssueNotesOrderBy>(3);
    call.takes::<types::Sort>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.start::<crate::notes::ListIssueNotes>()
}

#[cfg(feature = "notes")]
fn notes_create_issue_note(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::notes::CreateIssueNote,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::CreateIssueNoteBody>("application/json", true);
    call.start::<crate::notes::CreateIssueNote>()
}

#[cfg(feature = "merge_requests")]
fn merge_requests_list_project_merge_requests(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::merge_requests::ListProjectMergeRequests,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<bool>(6);
    call.takes::<Vec<i64>>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<types::ListProjectMergeRequestsOrderBy>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.takes::<types::ListProjectMergeRequestsScope>(13);
    call.takes::<String>(14);
    call.takes::<types::Sort>(15);
    call.takes::<String>(16);
    call.takes::<types::ListProjectMergeRequestsState>(17);
    call.takes::<String>(18);
    call.takes::<rt::DateTime>(19);
    call.takes::<rt::DateTime>(20);
    call.takes::<types::ListProjectMergeRequestsView>(21);
    call.takes::<types::ListProjectMergeRequestsWip>(22);
    call.takes::<i64>(23);
    call.takes::<i64>(24);
    call.start::<crate::merge_requests::ListProjectMergeRequests>()
}

#[cfg(feature = "merge_requests")]
fn merge_requests_create_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::merge_requests::CreateMergeRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateMergeRequestBody>("application/json", true);
    call.start::<crate::merge_requests::CreateMergeRequest>()
}

#[cfg(feature = "merge_requests")]
fn merge_requests_get_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::merge_requests::GetMergeRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<bool>(2);
    call.takes::<bool>(3);
    call.takes::<bool>(4);
    call.start::<crate::merge_requests::GetMergeRequest>()
}

#[cfg(feature = "merge_requests")]
fn merge_requests_accept_merge_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::merge_requests::AcceptMergeRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.json::<types::AcceptMergeRequestBody>("application/json", false);
    call.start::<crate::merge_requests::AcceptMergeRequest>()
}

#[cfg(feature = "pipelines")]
fn pipelines_list_project_pipelines(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::ListProjectPipelines,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<types::ListProjectPipelinesOrderBy>(2);
    call.takes::<String>(3);
    call.takes::<types::ListProjectPipelinesScope>(4);
    call.takes::<String>(5);
    call.takes::<types::Sort>(6);
    call.takes::<String>(7);
    call.takes::<types::ListProjectPipelinesStatus>(8);
    call.takes::<rt::DateTime>(9);
    call.takes::<rt::DateTime>(10);
    call.takes::<String>(11);
    call.takes::<bool>(12);
    call.takes::<i64>(13);
    call.takes::<i64>(14);
    call.start::<crate::pipelines::ListProjectPipelines>()
}

#[cfg(feature = "pipelines")]
fn pipelines_create_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::CreatePipeline,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreatePipelineBody>("application/json", true);
    call.start::<crate::pipelines::CreatePipeline>()
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::GetPipeline,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::pipelines::GetPipeline>()
}

#[cfg(feature = "pipelines")]
fn pipelines_retry_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::RetryPipeline,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::pipelines::RetryPipeline>()
}

#[cfg(feature = "jobs")]
fn jobs_list_pipeline_jobs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::jobs::ListPipelineJobs,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<bool>(2);
    call.takes::<Vec<types::ListPipelineJobsScopeItem>>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::jobs::ListPipelineJobs>()
}

#[cfg(feature = "branches")]
fn branches_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::branches::ListBranches,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::branches::ListBranches>()
}

#[cfg(feature = "commits")]
fn commits_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::commits::ListCommits>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.takes::<bool>(8);
    call.takes::<types::ListCommitsOrder>(9);
    call.takes::<bool>(10);
    call.takes::<i64>(11);
    call.takes::<i64>(12);
    call.start::<crate::commits::ListCommits>()
}

#[cfg(feature = "repository_files")]
fn repository_files_get_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repository_files::GetFile,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::repository_files::GetFile>()
}

#[cfg(feature = "repository_files")]
fn repository_files_create_file(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repository_files::CreateFile,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::CreateFileBody>("application/json", true);
    call.start::<crate::repository_files::CreateFile>()
}

#[cfg(feature = "releases")]
fn releases_list_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::ListReleases,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::ListReleasesOrderBy>(1);
    call.takes::<types::Sort>(2);
    call.takes::<bool>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::releases::ListReleases>()
}

#[cfg(feature = "releases")]
fn releases_create_release(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::releases::CreateRelease,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CreateReleaseBody>("application/json", true);
    call.start::<crate::releases::CreateRelease>()
}
