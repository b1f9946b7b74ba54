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
fn users_get_authenticated(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::users::GetAuthenticated>(client.core(), args);
    call.start::<crate::users::GetAuthenticated>()
}

#[cfg(feature = "repos")]
fn repos_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::repos::Get>()
}

#[cfg(feature = "repos")]
fn repos_list_for_authenticated_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repos::ListForAuthenticatedUser,
    >(client.core(), args);
    call.takes::<types::ReposListForAuthenticatedUserVisibility>(0);
    call.takes::<String>(1);
    call.takes::<types::ReposListForAuthenticatedUserType>(2);
    call.takes::<types::ReposListForAuthenticatedUserSort>(3);
    call.takes::<types::Direction>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<i64>(7);
    call.takes::<i64>(8);
    call.start::<crate::repos::ListForAuthenticatedUser>()
}

#[cfg(feature = "repos")]
fn repos_list_for_org(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::ListForOrg>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::ReposListForOrgType>(1);
    call.takes::<types::ReposListForOrgSort>(2);
    call.takes::<types::Direction>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::repos::ListForOrg>()
}

#[cfg(feature = "repos")]
fn repos_list_commits(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::ListCommits>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<rt::DateTime>(7);
    call.takes::<i64>(8);
    call.takes::<i64>(9);
    call.start::<crate::repos::ListCommits>()
}

#[cfg(feature = "repos")]
fn repos_list_branches(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::ListBranches>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::repos::ListBranches>()
}

#[cfg(feature = "repos")]
fn repos_list_releases(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::ListReleases>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.start::<crate::repos::ListReleases>()
}

#[cfg(feature = "repos")]
fn repos_create_release(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::CreateRelease>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ReposCreateReleaseBody>("application/json", true);
    call.start::<crate::repos::CreateRelease>()
}

#[cfg(feature = "repos")]
fn repos_get_latest_release(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repos::GetLatestRelease,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::repos::GetLatestRelease>()
}

#[cfg(feature = "repos")]
fn repos_get_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::repos::GetContent>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::repos::GetContent>()
}

#[cfg(feature = "repos")]
fn repos_create_or_update_file_contents(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::repos::CreateOrUpdateFileContents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.json::<types::ReposCreateOrUpdateFileContentsBody>("application/json", true);
    call.start::<crate::repos::CreateOrUpdateFileContents>()
}

#[cfg(feature = "issues")]
fn issues_list_for_repo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::ListForRepo>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<types::IssuesListForRepoState>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<types::IssuesListForRepoSort>(9);
    call.takes::<types::IssuesListForRepoDirection>(10);
    call.takes::<rt::DateTime>(11);
    call.takes::<i64>(12);
    call.takes::<i64>(13);
    call.start::<crate::issues::ListForRepo>()
}

#[cfg(feature = "issues")]
fn issues_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::Create>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::IssuesCreateBody>("application/json", true);
    call.start::<crate::issues::Create>()
}

#[cfg(feature = "issues")]
fn issues_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.start::<crate::issues::Get>()
}

#[cfg(feature = "issues")]
fn issues_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::Update>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.json::<types::IssuesUpdateBody>("application/json", false);
    call.start::<crate::issues::Update>()
}

#[cfg(feature = "issues")]
fn issues_list_comments(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::issues::ListComments>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<i64>(4);
    call.takes::<i64>(5);
    call.start::<crate::issues::ListComments>()
}

#[cfg(feature = "issues")]
fn issues_create_comment(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::issues::CreateComment,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.json::<types::IssuesCreateCommentBody>("application/json", true);
    call.start::<crate::issues::CreateComment>()
}

#[cfg(feature = "pulls")]
fn pulls_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pulls::List>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::PullsListState>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<types::PullsListSort>(5);
    call.takes::<types::Direction>(6);
    call.takes::<i64>(7);
    call.takes::<i64>(8);
    call.start::<crate::pulls::List>()
}

#[cfg(feature = "pulls")]
fn pulls_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pulls::Create>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::PullsCreateBody>("application/json", true);
    call.start::<crate::pulls::Create>()
}

#[cfg(feature = "pulls")]
fn pulls_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pulls::Get>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.start::<crate::pulls::Get>()
}

#[cfg(feature = "pulls")]
fn pulls_merge(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pulls::Merge>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<i64>(2);
    call.json::<types::PullsMergeBody>("application/json", false);
    call.start::<crate::pulls::Merge>()
}

#[cfg(feature = "actions")]
fn actions_list_workflow_runs_for_repo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::actions::ListWorkflowRunsForRepo,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<types::ActionsListWorkflowRunsForRepoStatus>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<bool>(7);
    call.takes::<i64>(8);
    call.takes::<String>(9);
    call.takes::<i64>(10);
    call.takes::<i64>(11);
    call.start::<crate::actions::ListWorkflowRunsForRepo>()
}

#[cfg(feature = "actions")]
fn actions_create_workflow_dispatch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::actions::CreateWorkflowDispatch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<types::ActionsCreateWorkflowDispatchWorkflowId>(2);
    call.json::<types::ActionsCreateWorkflowDispatchBody>("application/json", true);
    call.start::<crate::actions::CreateWorkflowDispatch>()
}

#[cfg(feature = "search")]
fn search_issues_and_pull_requests(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::search::IssuesAndPullRequests,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::SearchIssuesAndPullRequestsSort>(1);
    call.takes::<types::SearchIssuesAndPullRequestsOrder>(2);
    call.takes::<String>(3);
    call.takes::<types::SearchIssuesAndPullRequestsSearchType>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.start::<crate::search::IssuesAndPullRequests>()
}

#[cfg(feature = "search")]
fn search_repos(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::search::Repos>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::SearchReposSort>(1);
    call.takes::<types::SearchReposOrder>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::search::Repos>()
}

#[cfg(feature = "rate_limit")]
fn rate_limit_get(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::rate_limit::Get>(client.core(), args);
    call.start::<crate::rate_limit::Get>()
}
