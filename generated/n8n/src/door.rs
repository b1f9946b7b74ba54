// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "getWorkflows",
        method: "GET",
        path: "/workflows",
        tag: "Workflow",
        summary: "List workflows.",
        parameters: &[
            rt::ParameterInfo::new("active", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tags", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projectId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "excludePinnedData",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "createWorkflow",
        method: "POST",
        path: "/workflows",
        tag: "Workflow",
        summary: "Create a workflow.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "getWorkflow",
        method: "GET",
        path: "/workflows/{id}",
        tag: "Workflow",
        summary: "Get one workflow.",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("excludePinnedData", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "updateWorkflow",
        method: "PUT",
        path: "/workflows/{id}",
        tag: "Workflow",
        summary: "Replace a workflow.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "deleteWorkflow",
        method: "DELETE",
        path: "/workflows/{id}",
        tag: "Workflow",
        summary: "Delete a workflow.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "activateWorkflow",
        method: "POST",
        path: "/workflows/{id}/activate",
        tag: "Workflow",
        summary: "Activate a workflow so its triggers run.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "deactivateWorkflow",
        method: "POST",
        path: "/workflows/{id}/deactivate",
        tag: "Workflow",
        summary: "Stop a workflow from being triggered.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "transferWorkflow",
        method: "PUT",
        path: "/workflows/{id}/transfer",
        tag: "Workflow",
        summary: "Move a workflow to another project.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "getWorkflowTags",
        method: "GET",
        path: "/workflows/{id}/tags",
        tag: "Workflow",
        summary: "List the tags of a workflow.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflow")]
    rt::OperationInfo {
        id: "updateWorkflowTags",
        method: "PUT",
        path: "/workflows/{id}/tags",
        tag: "Workflow",
        summary: "Set the tags of a workflow.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "execution")]
    rt::OperationInfo {
        id: "getExecutions",
        method: "GET",
        path: "/executions",
        tag: "Execution",
        summary: "List executions.",
        parameters: &[
            rt::ParameterInfo::new("includeData", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projectId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "execution")]
    rt::OperationInfo {
        id: "getExecution",
        method: "GET",
        path: "/executions/{id}",
        tag: "Execution",
        summary: "Get one execution.",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeData", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "execution")]
    rt::OperationInfo {
        id: "deleteExecution",
        method: "DELETE",
        path: "/executions/{id}",
        tag: "Execution",
        summary: "Delete an execution.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "execution")]
    rt::OperationInfo {
        id: "retryExecution",
        method: "POST",
        path: "/executions/{id}/retry",
        tag: "Execution",
        summary: "Run a failed execution again.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "credential")]
    rt::OperationInfo {
        id: "createCredential",
        method: "POST",
        path: "/credentials",
        tag: "Credential",
        summary: "Store a credential for use by nodes.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "credential")]
    rt::OperationInfo {
        id: "transferCredential",
        method: "PUT",
        path: "/credentials/{id}/transfer",
        tag: "Credential",
        summary: "Move a credential to another project.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "getTags",
        method: "GET",
        path: "/tags",
        tag: "Tags",
        summary: "List tags.",
        parameters: &[
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "createTag",
        method: "POST",
        path: "/tags",
        tag: "Tags",
        summary: "Create a tag.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "getTag",
        method: "GET",
        path: "/tags/{id}",
        tag: "Tags",
        summary: "Get one tag.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "updateTag",
        method: "PUT",
        path: "/tags/{id}",
        tag: "Tags",
        summary: "Rename a tag.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tags")]
    rt::OperationInfo {
        id: "deleteTag",
        method: "DELETE",
        path: "/tags/{id}",
        tag: "Tags",
        summary: "Delete a tag.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variables")]
    rt::OperationInfo {
        id: "getVariables",
        method: "GET",
        path: "/variables",
        tag: "Variables",
        summary: "List variables.",
        parameters: &[
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variables")]
    rt::OperationInfo {
        id: "createVariable",
        method: "POST",
        path: "/variables",
        tag: "Variables",
        summary: "Create a variable.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variables")]
    rt::OperationInfo {
        id: "updateVariable",
        method: "PUT",
        path: "/variables/{id}",
        tag: "Variables",
        summary: "Change a variable.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "variables")]
    rt::OperationInfo {
        id: "deleteVariable",
        method: "DELETE",
        path: "/variables/{id}",
        tag: "Variables",
        summary: "Delete a variable.",
        parameters: &[rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "getProjects",
        method: "GET",
        path: "/projects",
        tag: "Projects",
        summary: "List projects.",
        parameters: &[
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "projects")]
    rt::OperationInfo {
        id: "createProject",
        method: "POST",
        path: "/projects",
        tag: "Projects",
        summary: "Create a project.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "user")]
    rt::OperationInfo {
        id: "getUsers",
        method: "GET",
        path: "/users",
        tag: "User",
        summary: "List users; only the instance owner may.",
        parameters: &[
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("includeRole", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("projectId", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "user")]
    rt::OperationInfo {
        id: "getUser",
        method: "GET",
        path: "/users/{id}",
        tag: "User",
        summary: "Get a user by id or e-mail.",
        parameters: &[
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeRole", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "audit")]
    rt::OperationInfo {
        id: "generateAudit",
        method: "POST",
        path: "/audit",
        tag: "Audit",
        summary: "Run a security audit of the instance.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "workflow")]
    workflow_get_workflows,
    #[cfg(feature = "workflow")]
    workflow_create_workflow,
    #[cfg(feature = "workflow")]
    workflow_get_workflow,
    #[cfg(feature = "workflow")]
    workflow_update_workflow,
    #[cfg(feature = "workflow")]
    workflow_delete_workflow,
    #[cfg(feature = "workflow")]
    workflow_activate_workflow,
    #[cfg(feature = "workflow")]
    workflow_deactivate_workflow,
    #[cfg(feature = "workflow")]
    workflow_transfer_workflow,
    #[cfg(feature = "workflow")]
    workflow_get_workflow_tags,
    #[cfg(feature = "workflow")]
    workflow_update_workflow_tags,
    #[cfg(feature = "execution")]
    execution_get_executions,
    #[cfg(feature = "execution")]
    execution_get_execution,
    #[cfg(feature = "execution")]
    execution_delete_execution,
    #[cfg(feature = "execution")]
    execution_retry_execution,
    #[cfg(feature = "credential")]
    credential_create_credential,
    #[cfg(feature = "credential")]
    credential_transfer_credential,
    #[cfg(feature = "tags")]
    tags_get_tags,
    #[cfg(feature = "tags")]
    tags_create_tag,
    #[cfg(feature = "tags")]
    tags_get_tag,
    #[cfg(feature = "tags")]
    tags_update_tag,
    #[cfg(feature = "tags")]
    tags_delete_tag,
    #[cfg(feature = "variables")]
    variables_get_variables,
    #[cfg(feature = "variables")]
    variables_create_variable,
    #[cfg(feature = "variables")]
    variables_update_variable,
    #[cfg(feature = "variables")]
    variables_delete_variable,
    #[cfg(feature = "projects")]
    projects_get_projects,
    #[cfg(feature = "projects")]
    projects_create_project,
    #[cfg(feature = "user")]
    user_get_users,
    #[cfg(feature = "user")]
    user_get_user,
    #[cfg(feature = "audit")]
    audit_generate_audit,
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

#[cfg(feature = "workflow")]
fn workflow_get_workflows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::GetWorkflows,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<f64>(5);
    call.takes::<String>(6);
    call.start::<crate::workflow::GetWorkflows>()
}

#[cfg(feature = "workflow")]
fn workflow_create_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::CreateWorkflow,
    >(client.core(), args);
    call.json::<types::Workflow>("application/json", true);
    call.start::<crate::workflow::CreateWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_get_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::GetWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::workflow::GetWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_update_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::UpdateWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Workflow>("application/json", true);
    call.start::<crate::workflow::UpdateWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_delete_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::DeleteWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::workflow::DeleteWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_activate_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::ActivateWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::ActivateWorkflowBody>("application/json", false);
    call.start::<crate::workflow::ActivateWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_deactivate_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::DeactivateWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::workflow::DeactivateWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_transfer_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::TransferWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Transfer>("application/json", true);
    call.start::<crate::workflow::TransferWorkflow>()
}

#[cfg(feature = "workflow")]
fn workflow_get_workflow_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::GetWorkflowTags,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::workflow::GetWorkflowTags>()
}

#[cfg(feature = "workflow")]
fn workflow_update_workflow_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflow::UpdateWorkflowTags,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TagIds>("application/json", true);
    call.start::<crate::workflow::UpdateWorkflowTags>()
}

#[cfg(feature = "execution")]
fn execution_get_executions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::execution::GetExecutions,
    >(client.core(), args);
    call.takes::<bool>(0);
    call.takes::<types::GetExecutionsStatus>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<f64>(4);
    call.takes::<String>(5);
    call.start::<crate::execution::GetExecutions>()
}

#[cfg(feature = "execution")]
fn execution_get_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::execution::GetExecution,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.takes::<bool>(1);
    call.start::<crate::execution::GetExecution>()
}

#[cfg(feature = "execution")]
fn execution_delete_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::execution::DeleteExecution,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.start::<crate::execution::DeleteExecution>()
}

#[cfg(feature = "execution")]
fn execution_retry_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::execution::RetryExecution,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.json::<types::RetryRequest>("application/json", false);
    call.start::<crate::execution::RetryExecution>()
}

#[cfg(feature = "credential")]
fn credential_create_credential(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::credential::CreateCredential,
    >(client.core(), args);
    call.json::<types::Credential>("application/json", true);
    call.start::<crate::credential::CreateCredential>()
}

#[cfg(feature = "credential")]
fn credential_transfer_credential(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::credential::TransferCredential,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Transfer>("application/json", true);
    call.start::<crate::credential::TransferCredential>()
}

#[cfg(feature = "tags")]
fn tags_get_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::GetTags>(client.core(), args);
    call.takes::<f64>(0);
    call.takes::<String>(1);
    call.start::<crate::tags::GetTags>()
}

#[cfg(feature = "tags")]
fn tags_create_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::CreateTag>(client.core(), args);
    call.json::<types::Tag>("application/json", true);
    call.start::<crate::tags::CreateTag>()
}

#[cfg(feature = "tags")]
fn tags_get_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::GetTag>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::tags::GetTag>()
}

#[cfg(feature = "tags")]
fn tags_update_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::UpdateTag>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Tag>("application/json", true);
    call.start::<crate::tags::UpdateTag>()
}

#[cfg(feature = "tags")]
fn tags_delete_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tags::DeleteTag>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::tags::DeleteTag>()
}

#[cfg(feature = "variables")]
fn variables_get_variables(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variables::GetVariables,
    >(client.core(), args);
    call.takes::<f64>(0);
    call.takes::<String>(1);
    call.start::<crate::variables::GetVariables>()
}

#[cfg(feature = "variables")]
fn variables_create_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variables::CreateVariable,
    >(client.core(), args);
    call.json::<types::Variable>("application/json", true);
    call.start::<crate::variables::CreateVariable>()
}

#[cfg(feature = "variables")]
fn variables_update_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variables::UpdateVariable,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Variable>("application/json", true);
    call.start::<crate::variables::UpdateVariable>()
}

#[cfg(feature = "variables")]
fn variables_delete_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::variables::DeleteVariable,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::variables::DeleteVariable>()
}

#[cfg(feature = "projects")]
fn projects_get_projects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::GetProjects,
    >(client.core(), args);
    call.takes::<f64>(0);
    call.takes::<String>(1);
    call.start::<crate::projects::GetProjects>()
}

#[cfg(feature = "projects")]
fn projects_create_project(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::projects::CreateProject,
    >(client.core(), args);
    call.json::<types::Project>("application/json", true);
    call.start::<crate::projects::CreateProject>()
}

#[cfg(feature = "user")]
fn user_get_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::user::GetUsers>(client.core(), args);
    call.takes::<f64>(0);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.start::<crate::user::GetUsers>()
}

#[cfg(feature = "user")]
fn user_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::user::GetUser>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::user::GetUser>()
}

#[cfg(feature = "audit")]
fn audit_generate_audit(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::audit::GenerateAudit>(client.core(), args);
    call.json::<types::AuditRequest>("application/json", false);
    call.start::<crate::audit::GenerateAudit>()
}
