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
fn users_get_current_user(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.users().get_current_user();
    Ok(rt::outcome::<crate::users::GetCurrentUser>(call.send()))
}

#[cfg(feature = "workspaces")]
fn workspaces_list_workspaces(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.workspaces().list_workspaces();
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "administrator")?
    {
        call = call.administrator(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::workspaces::ListWorkspaces>(call.send()))
}

#[cfg(feature = "repositories")]
fn repositories_list_repositories(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repositories()
        .list_repositories(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
        );
    if let Some(value) = args
        .optional::<types::ListRepositoriesRole>(rt::ParameterPlace::Query, "role")?
    {
        call = call.role(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::repositories::ListRepositories>(call.send()))
}

#[cfg(feature = "repositories")]
fn repositories_get_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .repositories()
        .get_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    Ok(rt::outcome::<crate::repositories::GetRepository>(call.send()))
}

#[cfg(feature = "repositories")]
fn repositories_create_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repositories()
        .create_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(body) = args.optional_body::<types::Repository>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::repositories::CreateRepository>(call.send()))
}

#[cfg(feature = "repositories")]
fn repositories_delete_repository(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repositories()
        .delete_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "redirect_to")?
    {
        call = call.redirect_to(&value);
    }
    Ok(rt::outcome::<crate::repositories::DeleteRepository>(call.send()))
}

#[cfg(feature = "refs")]
fn refs_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .refs()
        .list_branches(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::refs::ListBranches>(call.send()))
}

#[cfg(feature = "refs")]
fn refs_create_branch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateBranchBody>()?;
    let call = client
        .refs()
        .create_branch(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::refs::CreateBranch>(call.send()))
}

#[cfg(feature = "commits")]
fn commits_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .commits()
        .list_commits(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::commits::ListCommits>(call.send()))
}

#[cfg(feature = "commits")]
fn commits_get_commit(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .commits()
        .get_commit(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "commit")?,
        );
    Ok(rt::outcome::<crate::commits::GetCommit>(call.send()))
}

#[cfg(feature = "commits")]
fn commits_create_build_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .commits()
        .create_build_status(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "commit")?,
        );
    if let Some(body) = args.optional_body::<types::Commitstatus>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::commits::CreateBuildStatus>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_list_pull_requests(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pullrequests()
        .list_pull_requests(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args
        .optional::<types::ListPullRequestsState>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::pullrequests::ListPullRequests>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_create_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pullrequests()
        .create_pull_request(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(body) = args.optional_body::<types::PullrequestRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::pullrequests::CreatePullRequest>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_get_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pullrequests()
        .get_pull_request(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
        );
    Ok(rt::outcome::<crate::pullrequests::GetPullRequest>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_approve_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pullrequests()
        .approve_pull_request(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
        );
    Ok(rt::outcome::<crate::pullrequests::ApprovePullRequest>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_decline_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pullrequests()
        .decline_pull_request(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
        );
    Ok(rt::outcome::<crate::pullrequests::DeclinePullRequest>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_merge_pull_request(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pullrequests()
        .merge_pull_request(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "async")? {
        call = call.r#async(value);
    }
    if let Some(body) = args.optional_body::<types::PullrequestMergeParameters>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::pullrequests::MergePullRequest>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_list_pull_request_comments(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .pullrequests()
        .list_pull_request_comments(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::pullrequests::ListPullRequestComments>(call.send()))
}

#[cfg(feature = "pullrequests")]
fn pullrequests_create_pull_request_comment(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::Comment>()?;
    let call = client
        .pullrequests()
        .create_pull_request_comment(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_request_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::pullrequests::CreatePullRequestComment>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipelines_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .pipelines()
        .get_pipelines_for_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::pipelines::GetPipelinesForRepository>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_create_pipeline_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::PipelineRequest>()?;
    let call = client
        .pipelines()
        .create_pipeline_for_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::pipelines::CreatePipelineForRepository>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_get_pipeline_for_repository(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .pipelines()
        .get_pipeline_for_repository(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "pipeline_uuid")?,
        );
    Ok(rt::outcome::<crate::pipelines::GetPipelineForRepository>(call.send()))
}

#[cfg(feature = "pipelines")]
fn pipelines_stop_pipeline(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pipelines()
        .stop_pipeline(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &args.required::<String>(rt::ParameterPlace::Path, "pipeline_uuid")?,
        );
    Ok(rt::outcome::<crate::pipelines::StopPipeline>(call.send()))
}

#[cfg(feature = "issue_tracker")]
fn issue_tracker_list_issues(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .issue_tracker()
        .list_issues(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sort")? {
        call = call.sort(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::issue_tracker::ListIssues>(call.send()))
}

#[cfg(feature = "issue_tracker")]
fn issue_tracker_create_issue(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Issue>()?;
    let call = client
        .issue_tracker()
        .create_issue(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::issue_tracker::CreateIssue>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .webhooks()
        .list_webhooks(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "pagelen")? {
        call = call.pagelen(value);
    }
    Ok(rt::outcome::<crate::webhooks::ListWebhooks>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::WebhookSubscription>()?;
    let call = client
        .webhooks()
        .create_webhook(
            &args.required::<String>(rt::ParameterPlace::Path, "workspace")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo_slug")?,
            &body,
        );
    Ok(rt::outcome::<crate::webhooks::CreateWebhook>(call.send()))
}
