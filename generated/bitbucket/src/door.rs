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
        path: "/user",
        tag: "Users",
        summary: "Get the account of the token",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workspaces")]
    rt::OperationInfo {
        id: "listWorkspaces",
        method: "GET",
        path: "/user/workspaces",
        tag: "Workspaces",
        summary: "List the workspaces of the caller",
        parameters: &[
            rt::ParameterInfo::new("administrator", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repositories")]
    rt::OperationInfo {
        id: "listRepositories",
        method: "GET",
        path: "/repositories/{workspace}",
        tag: "Repositories",
        summary: "List the repositories of a workspace",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("role", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repositories")]
    rt::OperationInfo {
        id: "getRepository",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}",
        tag: "Repositories",
        summary: "Get a repository",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repositories")]
    rt::OperationInfo {
        id: "createRepository",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}",
        tag: "Repositories",
        summary: "Create a repository",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repositories")]
    rt::OperationInfo {
        id: "deleteRepository",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}",
        tag: "Repositories",
        summary: "Delete a repository",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("redirect_to", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refs")]
    rt::OperationInfo {
        id: "listBranches",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches",
        tag: "Refs",
        summary: "List branches",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "refs")]
    rt::OperationInfo {
        id: "createBranch",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches",
        tag: "Refs",
        summary: "Create a branch",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "commits")]
    rt::OperationInfo {
        id: "listCommits",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commits",
        tag: "Commits",
        summary: "List commits, newest first",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "commits")]
    rt::OperationInfo {
        id: "getCommit",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}",
        tag: "Commits",
        summary: "Get a commit",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("commit", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "commits")]
    rt::OperationInfo {
        id: "createBuildStatus",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
        tag: "Commits",
        summary: "Report the result of a build",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("commit", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "listPullRequests",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests",
        tag: "Pullrequests",
        summary: "List pull requests",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "createPullRequest",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests",
        tag: "Pullrequests",
        summary: "Open a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "getPullRequest",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
        tag: "Pullrequests",
        summary: "Get a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "approvePullRequest",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
        tag: "Pullrequests",
        summary: "Approve a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "declinePullRequest",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
        tag: "Pullrequests",
        summary: "Decline a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "mergePullRequest",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
        tag: "Pullrequests",
        summary: "Merge a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("async", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "listPullRequestComments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        tag: "Pullrequests",
        summary: "List the comments of a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pullrequests")]
    rt::OperationInfo {
        id: "createPullRequestComment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        tag: "Pullrequests",
        summary: "Comment on a pull request",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_request_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "getPipelinesForRepository",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines",
        tag: "Pipelines",
        summary: "List pipelines",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "createPipelineForRepository",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines",
        tag: "Pipelines",
        summary: "Start a pipeline",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "getPipelineForRepository",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
        tag: "Pipelines",
        summary: "Get a pipeline",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pipeline_uuid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pipelines")]
    rt::OperationInfo {
        id: "stopPipeline",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
        tag: "Pipelines",
        summary: "Stop a pipeline",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pipeline_uuid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issue_tracker")]
    rt::OperationInfo {
        id: "listIssues",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues",
        tag: "Issue tracker",
        summary: "List issues",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issue_tracker")]
    rt::OperationInfo {
        id: "createIssue",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues",
        tag: "Issue tracker",
        summary: "Open an issue",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "listWebhooks",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/hooks",
        tag: "Webhooks",
        summary: "List the webhooks of a repository",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagelen", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "createWebhook",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/hooks",
        tag: "Webhooks",
        summary: "Create a webhook",
        parameters: &[
            rt::ParameterInfo::new("workspace", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo_slug", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_current_user,
    #[cfg(feature = "workspaces")]
    workspaces_list_workspaces,
    #[cfg(feature = "repositories")]
    repositories_list_repositories,
    #[cfg(feature = "repositories")]
    repositories_get_repository,
    #[cfg(feature = "repositories")]
    repositories_create_repository,
    #[cfg(feature = "repositories")]
    repositories_delete_repository,
    #[cfg(feature = "refs")]
    refs_list_branches,
    #[cfg(feature = "refs")]
    refs_create_branch,
    #[cfg(feature = "commits")]
    commits_list_commits,
    #[cfg(feature = "commits")]
    commits_get_commit,
    #[cfg(feature = "commits")]
    commits_create_build_status,
    #[cfg(feature = "pullrequests")]
    pullrequests_list_pull_requests,
    #[cfg(feature = "pullrequests")]
    pullrequests_create_pull_request,
    #[cfg(feature = "pullrequests")]
    pullrequests_get_pull_request,
    #[cfg(feature = "pullrequests")]
    pullrequests_approve_pull_request,
    #[cfg(feature = "pullrequests")]
    pullrequests_decline_pull_request,
    #[cfg(feature = "pullrequests")]
    pullrequests_merge_pull_request,
    #[cfg(feature = "pullrequests")]
    pullrequests_list_pull_request_comments,
    #[cfg(feature = "pullrequests")]
    pullrequests_create_pull_request_comment,
    #[cfg(feature = "pipelines")]
    pipelines_get_pipelines_for_repository,
    #[cfg(feature = "pipelines")]
    pipelines_create_pipeline_for_repository,
    #[cfg(feature = "pipelines")]
    pipelines_get_pipeline_for_repository,
    #[cfg(feature = "pipelines")]
    pipelines_stop_pipeline,
    #[cfg(feature = "issue_tracker")]
    issue_tracker_list_issues,
    #[cfg(feature = "issue_tracker")]
    issue_tracker_create_issue,
    #[cfg(feature = "webhooks")]
    webhooks_list_webhooks,
    #[cfg(feature = "webhooks")]
    webhooks_create_webhook,
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

#[cfg(feature = "workspaces")]
fn workspaces_list_workspaces(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workspaces::ListWorkspaces,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.start::<crate::workspaces::ListWorkspaces>()
}

#[cfg(feature = "repositories")]
fn repositories_list_repositories(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repositories::ListRepositories,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::ListRepositoriesRole>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::repositories::ListRepositories>()
}

#[cfg(feature = "repositories")]
fn repositories_get_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repositories::GetRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::repositories::GetRepository>()
}

#[cfg(feature = "repositories")]
fn repositories_create_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repositories::CreateRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Repository>("application/json", false);
    call.start::<crate::repositories::CreateRepository>()
}

#[cfg(feature = "repositories")]
fn repositories_delete_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repositories::DeleteRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::repositories::DeleteRepository>()
}

#[cfg(feature = "refs")]
fn refs_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::refs::ListBranches>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::refs::ListBranches>()
}

#[cfg(feature = "refs")]
fn refs_create_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::refs::CreateBranch>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::CreateBranchBody>("application/json", true);
    call.start::<crate::refs::CreateBranch>()
}

#[cfg(feature = "commits")]
fn commits_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::commits::ListCommits>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.start::<crate::commits::ListCommits>()
}

#[cfg(feature = "commits")]
fn commits_get_commit(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::commits::GetCommit>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::commits::GetCommit>()
}

#[cfg(feature = "commits")]
fn commits_create_build_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::commits::CreateBuildStatus,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.json::<types::Commitstatus>("application/json", false);
    call.start::<crate::commits::CreateBuildStatus>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_list_pull_requests(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::ListPullRequests,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::ListPullRequestsState>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.start::<crate::pullrequests::ListPullRequests>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_create_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::CreatePullRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::PullrequestRequest>("application/json", false);
    call.start::<crate::pullrequests::CreatePullRequest>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_get_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::GetPullRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.start::<crate::pullrequests::GetPullRequest>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_approve_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::ApprovePullRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.start::<crate::pullrequests::ApprovePullRequest>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_decline_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::DeclinePullRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.start::<crate::pullrequests::DeclinePullRequest>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_merge_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::MergePullRequest,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.takes::<bool>(3);
    call.json::<types::PullrequestMergeParameters>("application/json", false);
    call.start::<crate::pullrequests::MergePullRequest>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_list_pull_request_comments(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::ListPullRequestComments,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::pullrequests::ListPullRequestComments>()
}

#[cfg(feature = "pullrequests")]
fn pullrequests_create_pull_request_comment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pullrequests::CreatePullRequestComment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.json::<types::Comment>("application/json", true);
    call.start::<crate::pullrequests::CreatePullRequestComment>()
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipelines_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::GetPipelinesForRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::pipelines::GetPipelinesForRepository>()
}

#[cfg(feature = "pipelines")]
fn pipelines_create_pipeline_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::CreatePipelineForRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::PipelineRequest>("application/json", true);
    call.start::<crate::pipelines::CreatePipelineForRepository>()
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipeline_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::GetPipelineForRepository,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::pipelines::GetPipelineForRepository>()
}

#[cfg(feature = "pipelines")]
fn pipelines_stop_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::pipelines::StopPipeline,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.start::<crate::pipelines::StopPipeline>()
}

#[cfg(feature = "issue_tracker")]
fn issue_tracker_list_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::issue_tracker::ListIssues,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::issue_tracker::ListIssues>()
}

#[cfg(feature = "issue_tracker")]
fn issue_tracker_create_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::issue_tracker::CreateIssue,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Issue>("application/json", true);
    call.start::<crate::issue_tracker::CreateIssue>()
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::ListWebhooks,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.start::<crate::webhooks::ListWebhooks>()
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::CreateWebhook,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::WebhookSubscription>("application/json", true);
    call.start::<crate::webhooks::CreateWebhook>()
}
