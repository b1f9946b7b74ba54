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
        id: "users/get-authenticated",
        method: "GET",
        path: "/user",
        tag: "users",
        summary: "Get the account of the token",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/get",
        method: "GET",
        path: "/repos/{owner}/{repo}",
        tag: "repos",
        summary: "Get a repository",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/list-for-authenticated-user",
        method: "GET",
        path: "/user/repos",
        tag: "repos",
        summary: "List the repositories that the token can see",
        parameters: &[
            rt::ParameterInfo::new("visibility", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("affiliation", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/list-for-org",
        method: "GET",
        path: "/orgs/{org}/repos",
        tag: "repos",
        summary: "List the repositories of an organization",
        parameters: &[
            rt::ParameterInfo::new("org", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/list-commits",
        method: "GET",
        path: "/repos/{owner}/{repo}/commits",
        tag: "repos",
        summary: "List commits",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("sha", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("author", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("committer", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("until", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/list-branches",
        method: "GET",
        path: "/repos/{owner}/{repo}/branches",
        tag: "repos",
        summary: "List branches",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("protected", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/list-releases",
        method: "GET",
        path: "/repos/{owner}/{repo}/releases",
        tag: "repos",
        summary: "List releases",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/create-release",
        method: "POST",
        path: "/repos/{owner}/{repo}/releases",
        tag: "repos",
        summary: "Publish a release",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/get-latest-release",
        method: "GET",
        path: "/repos/{owner}/{repo}/releases/latest",
        tag: "repos",
        summary: "Get the newest full release",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/get-content",
        method: "GET",
        path: "/repos/{owner}/{repo}/contents/{path}",
        tag: "repos",
        summary: "Get a file, or the entries of a folder",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("ref", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "repos")]
    rt::OperationInfo {
        id: "repos/create-or-update-file-contents",
        method: "PUT",
        path: "/repos/{owner}/{repo}/contents/{path}",
        tag: "repos",
        summary: "Write a file in a commit of its own",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/list-for-repo",
        method: "GET",
        path: "/repos/{owner}/{repo}/issues",
        tag: "issues",
        summary: "List issues and pull requests",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("milestone", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("assignee", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("creator", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mentioned", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labels", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/create",
        method: "POST",
        path: "/repos/{owner}/{repo}/issues",
        tag: "issues",
        summary: "Open an issue",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/get",
        method: "GET",
        path: "/repos/{owner}/{repo}/issues/{issue_number}",
        tag: "issues",
        summary: "Get an issue",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_number", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/update",
        method: "PATCH",
        path: "/repos/{owner}/{repo}/issues/{issue_number}",
        tag: "issues",
        summary: "Change an issue, or close it",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_number", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/list-comments",
        method: "GET",
        path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        tag: "issues",
        summary: "List the comments of an issue",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_number", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("since", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "issues")]
    rt::OperationInfo {
        id: "issues/create-comment",
        method: "POST",
        path: "/repos/{owner}/{repo}/issues/{issue_number}/comments",
        tag: "issues",
        summary: "Comment on an issue or pull request",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("issue_number", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pulls")]
    rt::OperationInfo {
        id: "pulls/list",
        method: "GET",
        path: "/repos/{owner}/{repo}/pulls",
        tag: "pulls",
        summary: "List pull requests",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("head", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("base", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("direction", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pulls")]
    rt::OperationInfo {
        id: "pulls/create",
        method: "POST",
        path: "/repos/{owner}/{repo}/pulls",
        tag: "pulls",
        summary: "Open a pull request",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pulls")]
    rt::OperationInfo {
        id: "pulls/get",
        method: "GET",
        path: "/repos/{owner}/{repo}/pulls/{pull_number}",
        tag: "pulls",
        summary: "Get a pull request",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_number", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pulls")]
    rt::OperationInfo {
        id: "pulls/merge",
        method: "PUT",
        path: "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
        tag: "pulls",
        summary: "Merge a pull request",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("pull_number", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "actions")]
    rt::OperationInfo {
        id: "actions/list-workflow-runs-for-repo",
        method: "GET",
        path: "/repos/{owner}/{repo}/actions/runs",
        tag: "actions",
        summary: "List workflow runs",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("actor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("branch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("event", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("created", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "exclude_pull_requests",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("check_suite_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("head_sha", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "actions")]
    rt::OperationInfo {
        id: "actions/create-workflow-dispatch",
        method: "POST",
        path: "/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        tag: "actions",
        summary: "Start a workflow",
        parameters: &[
            rt::ParameterInfo::new("owner", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("repo", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("workflow_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "search/issues-and-pull-requests",
        method: "GET",
        path: "/search/issues",
        tag: "search",
        summary: "Search issues and pull requests",
        parameters: &[
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("advanced_search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("search_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "search")]
    rt::OperationInfo {
        id: "search/repos",
        method: "GET",
        path: "/search/repositories",
        tag: "search",
        summary: "Search repositories",
        parameters: &[
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("per_page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "rate_limit")]
    rt::OperationInfo {
        id: "rate-limit/get",
        method: "GET",
        path: "/rate_limit",
        tag: "rate-limit",
        summary: "Get what is left of the rate limits",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_authenticated,
    #[cfg(feature = "repos")]
    repos_get,
    #[cfg(feature = "repos")]
    repos_list_for_authenticated_user,
    #[cfg(feature = "repos")]
    repos_list_for_org,
    #[cfg(feature = "repos")]
    repos_list_commits,
    #[cfg(feature = "repos")]
    repos_list_branches,
    #[cfg(feature = "repos")]
    repos_list_releases,
    #[cfg(feature = "repos")]
    repos_create_release,
    #[cfg(feature = "repos")]
    repos_get_latest_release,
    #[cfg(feature = "repos")]
    repos_get_content,
    #[cfg(feature = "repos")]
    repos_create_or_update_file_contents,
    #[cfg(feature = "issues")]
    issues_list_for_repo,
    #[cfg(feature = "issues")]
    issues_create,
    #[cfg(feature = "issues")]
    issues_get,
    #[cfg(feature = "issues")]
    issues_update,
    #[cfg(feature = "issues")]
    issues_list_comments,
    #[cfg(feature = "issues")]
    issues_create_comment,
    #[cfg(feature = "pulls")]
    pulls_list,
    #[cfg(feature = "pulls")]
    pulls_create,
    #[cfg(feature = "pulls")]
    pulls_get,
    #[cfg(feature = "pulls")]
    pulls_merge,
    #[cfg(feature = "actions")]
    actions_list_workflow_runs_for_repo,
    #[cfg(feature = "actions")]
    actions_create_workflow_dispatch,
    #[cfg(feature = "search")]
    search_issues_and_pull_requests,
    #[cfg(feature = "search")]
    search_repos,
    #[cfg(feature = "rate_limit")]
    rate_limit_get,
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
fn users_get_authenticated(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.users().get_authenticated();
    Ok(rt::outcome::<crate::users::GetAuthenticated>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .repos()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    Ok(rt::outcome::<crate::repos::Get>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_list_for_authenticated_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.repos().list_for_authenticated_user();
    if let Some(value) = args
        .optional::<
            types::ReposListForAuthenticatedUserVisibility,
        >(rt::ParameterPlace::Query, "visibility")?
    {
        call = call.visibility(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "affiliation")?
    {
        call = call.affiliation(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ReposListForAuthenticatedUserType,
        >(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(value);
    }
    if let Some(value) = args
        .optional::<
            types::ReposListForAuthenticatedUserSort,
        >(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<types::Direction>(rt::ParameterPlace::Query, "direction")?
    {
        call = call.direction(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "since")?
    {
        call = call.since(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "before")?
    {
        call = call.before(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::repos::ListForAuthenticatedUser>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_list_for_org(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repos()
        .list_for_org(&args.required::<String>(rt::ParameterPlace::Path, "org")?);
    if let Some(value) = args
        .optional::<types::ReposListForOrgType>(rt::ParameterPlace::Query, "type")?
    {
        call = call.r#type(value);
    }
    if let Some(value) = args
        .optional::<types::ReposListForOrgSort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<types::Direction>(rt::ParameterPlace::Query, "direction")?
    {
        call = call.direction(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::repos::ListForOrg>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repos()
        .list_commits(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "sha")? {
        call = call.sha(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "path")? {
        call = call.path(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "author")? {
        call = call.author(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "committer")?
    {
        call = call.committer(&value);
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
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::repos::ListCommits>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repos()
        .list_branches(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "protected")? {
        call = call.protected(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::repos::ListBranches>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_list_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repos()
        .list_releases(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::repos::ListReleases>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_create_release(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ReposCreateReleaseBody>()?;
    let call = client
        .repos()
        .create_release(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &body,
        );
    Ok(rt::outcome::<crate::repos::CreateRelease>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_get_latest_release(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .repos()
        .get_latest_release(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    Ok(rt::outcome::<crate::repos::GetLatestRelease>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_get_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .repos()
        .get_content(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &args.required::<String>(rt::ParameterPlace::Path, "path")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "ref")? {
        call = call.r#ref(&value);
    }
    Ok(rt::outcome::<crate::repos::GetContent>(call.send()))
}

#[cfg(feature = "repos")]
fn repos_create_or_update_file_contents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ReposCreateOrUpdateFileContentsBody>()?;
    let call = client
        .repos()
        .create_or_update_file_contents(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &args.required::<String>(rt::ParameterPlace::Path, "path")?,
            &body,
        );
    Ok(rt::outcome::<crate::repos::CreateOrUpdateFileContents>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_list_for_repo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .issues()
        .list_for_repo(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "milestone")?
    {
        call = call.milestone(&value);
    }
    if let Some(value) = args
        .optional::<types::IssuesListForRepoState>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "assignee")?
    {
        call = call.assignee(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "type")? {
        call = call.r#type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "creator")? {
        call = call.creator(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "mentioned")?
    {
        call = call.mentioned(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "labels")? {
        call = call.labels(&value);
    }
    if let Some(value) = args
        .optional::<types::IssuesListForRepoSort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<
            types::IssuesListForRepoDirection,
        >(rt::ParameterPlace::Query, "direction")?
    {
        call = call.direction(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "since")?
    {
        call = call.since(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::issues::ListForRepo>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::IssuesCreateBody>()?;
    let call = client
        .issues()
        .create(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &body,
        );
    Ok(rt::outcome::<crate::issues::Create>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .issues()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_number")?,
        );
    Ok(rt::outcome::<crate::issues::Get>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .issues()
        .update(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_number")?,
        );
    if let Some(body) = args.optional_body::<types::IssuesUpdateBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::issues::Update>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_list_comments(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .issues()
        .list_comments(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_number")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "since")?
    {
        call = call.since(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::issues::ListComments>(call.send()))
}

#[cfg(feature = "issues")]
fn issues_create_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::IssuesCreateCommentBody>()?;
    let call = client
        .issues()
        .create_comment(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "issue_number")?,
            &body,
        );
    Ok(rt::outcome::<crate::issues::CreateComment>(call.send()))
}

#[cfg(feature = "pulls")]
fn pulls_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pulls()
        .list(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args
        .optional::<types::PullsListState>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "head")? {
        call = call.head(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "base")? {
        call = call.base(&value);
    }
    if let Some(value) = args
        .optional::<types::PullsListSort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<types::Direction>(rt::ParameterPlace::Query, "direction")?
    {
        call = call.direction(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::pulls::List>(call.send()))
}

#[cfg(feature = "pulls")]
fn pulls_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PullsCreateBody>()?;
    let call = client
        .pulls()
        .create(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &body,
        );
    Ok(rt::outcome::<crate::pulls::Create>(call.send()))
}

#[cfg(feature = "pulls")]
fn pulls_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .pulls()
        .get(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_number")?,
        );
    Ok(rt::outcome::<crate::pulls::Get>(call.send()))
}

#[cfg(feature = "pulls")]
fn pulls_merge(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .pulls()
        .merge(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            args.required::<i64>(rt::ParameterPlace::Path, "pull_number")?,
        );
    if let Some(body) = args.optional_body::<types::PullsMergeBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::pulls::Merge>(call.send()))
}

#[cfg(feature = "actions")]
fn actions_list_workflow_runs_for_repo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .actions()
        .list_workflow_runs_for_repo(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "actor")? {
        call = call.actor(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "branch")? {
        call = call.branch(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "event")? {
        call = call.event(&value);
    }
    if let Some(value) = args
        .optional::<
            types::ActionsListWorkflowRunsForRepoStatus,
        >(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "created")?
    {
        call = call.created(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "exclude_pull_requests")?
    {
        call = call.exclude_pull_requests(value);
    }
    if let Some(value) = args
        .optional::<i64>(rt::ParameterPlace::Query, "check_suite_id")?
    {
        call = call.check_suite_id(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "head_sha")?
    {
        call = call.head_sha(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::actions::ListWorkflowRunsForRepo>(call.send()))
}

#[cfg(feature = "actions")]
fn actions_create_workflow_dispatch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ActionsCreateWorkflowDispatchBody>()?;
    let call = client
        .actions()
        .create_workflow_dispatch(
            &args.required::<String>(rt::ParameterPlace::Path, "owner")?,
            &args.required::<String>(rt::ParameterPlace::Path, "repo")?,
            &args
                .required::<
                    types::ActionsCreateWorkflowDispatchWorkflowId,
                >(rt::ParameterPlace::Path, "workflow_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::actions::CreateWorkflowDispatch>(call.send()))
}

#[cfg(feature = "search")]
fn search_issues_and_pull_requests(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .issues_and_pull_requests(
            &args.required::<String>(rt::ParameterPlace::Query, "q")?,
        );
    if let Some(value) = args
        .optional::<
            types::SearchIssuesAndPullRequestsSort,
        >(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<
            types::SearchIssuesAndPullRequestsOrder,
        >(rt::ParameterPlace::Query, "order")?
    {
        call = call.order(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "advanced_search")?
    {
        call = call.advanced_search(&value);
    }
    if let Some(value) = args
        .optional::<
            types::SearchIssuesAndPullRequestsSearchType,
        >(rt::ParameterPlace::Query, "search_type")?
    {
        call = call.search_type(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::search::IssuesAndPullRequests>(call.send()))
}

#[cfg(feature = "search")]
fn search_repos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .search()
        .repos(&args.required::<String>(rt::ParameterPlace::Query, "q")?);
    if let Some(value) = args
        .optional::<types::SearchReposSort>(rt::ParameterPlace::Query, "sort")?
    {
        call = call.sort(value);
    }
    if let Some(value) = args
        .optional::<types::SearchReposOrder>(rt::ParameterPlace::Query, "order")?
    {
        call = call.order(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "per_page")? {
        call = call.per_page(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::search::Repos>(call.send()))
}

#[cfg(feature = "rate_limit")]
fn rate_limit_get(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.rate_limit().get();
    Ok(rt::outcome::<crate::rate_limit::Get>(call.send()))
}
