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
    let mut call = client.workflow().get_workflows();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "active")? {
        call = call.active(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "tags")? {
        call = call.tags(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "projectId")?
    {
        call = call.project_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "excludePinnedData")?
    {
        call = call.exclude_pinned_data(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::workflow::GetWorkflows>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_create_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Workflow>()?;
    let call = client.workflow().create_workflow(&body);
    Ok(rt::outcome::<crate::workflow::CreateWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_get_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .workflow()
        .get_workflow(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "excludePinnedData")?
    {
        call = call.exclude_pinned_data(value);
    }
    Ok(rt::outcome::<crate::workflow::GetWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_update_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Workflow>()?;
    let call = client
        .workflow()
        .update_workflow(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::workflow::UpdateWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_delete_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .workflow()
        .delete_workflow(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::workflow::DeleteWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_activate_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .workflow()
        .activate_workflow(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<types::ActivateWorkflowBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::workflow::ActivateWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_deactivate_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .workflow()
        .deactivate_workflow(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::workflow::DeactivateWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_transfer_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Transfer>()?;
    let call = client
        .workflow()
        .transfer_workflow(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::workflow::TransferWorkflow>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_get_workflow_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .workflow()
        .get_workflow_tags(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::workflow::GetWorkflowTags>(call.send()))
}

#[cfg(feature = "workflow")]
fn workflow_update_workflow_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TagIds>()?;
    let call = client
        .workflow()
        .update_workflow_tags(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::workflow::UpdateWorkflowTags>(call.send()))
}

#[cfg(feature = "execution")]
fn execution_get_executions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.execution().get_executions();
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "includeData")?
    {
        call = call.include_data(value);
    }
    if let Some(value) = args
        .optional::<types::GetExecutionsStatus>(rt::ParameterPlace::Query, "status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "workflowId")?
    {
        call = call.workflow_id(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "projectId")?
    {
        call = call.project_id(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::execution::GetExecutions>(call.send()))
}

#[cfg(feature = "execution")]
fn execution_get_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .execution()
        .get_execution(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "includeData")?
    {
        call = call.include_data(value);
    }
    Ok(rt::outcome::<crate::execution::GetExecution>(call.send()))
}

#[cfg(feature = "execution")]
fn execution_delete_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .execution()
        .delete_execution(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::execution::DeleteExecution>(call.send()))
}

#[cfg(feature = "execution")]
fn execution_retry_execution(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .execution()
        .retry_execution(args.required::<i64>(rt::ParameterPlace::Path, "id")?);
    if let Some(body) = args.optional_body::<types::RetryRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::execution::RetryExecution>(call.send()))
}

#[cfg(feature = "credential")]
fn credential_create_credential(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Credential>()?;
    let call = client.credential().create_credential(&body);
    Ok(rt::outcome::<crate::credential::CreateCredential>(call.send()))
}

#[cfg(feature = "credential")]
fn credential_transfer_credential(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Transfer>()?;
    let call = client
        .credential()
        .transfer_credential(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::credential::TransferCredential>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_get_tags(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.tags().get_tags();
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::tags::GetTags>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_create_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Tag>()?;
    let call = client.tags().create_tag(&body);
    Ok(rt::outcome::<crate::tags::CreateTag>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_get_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tags()
        .get_tag(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::tags::GetTag>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_update_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Tag>()?;
    let call = client
        .tags()
        .update_tag(&args.required::<String>(rt::ParameterPlace::Path, "id")?, &body);
    Ok(rt::outcome::<crate::tags::UpdateTag>(call.send()))
}

#[cfg(feature = "tags")]
fn tags_delete_tag(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tags()
        .delete_tag(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::tags::DeleteTag>(call.send()))
}

#[cfg(feature = "variables")]
fn variables_get_variables(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.variables().get_variables();
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::variables::GetVariables>(call.send()))
}

#[cfg(feature = "variables")]
fn variables_create_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Variable>()?;
    let call = client.variables().create_variable(&body);
    Ok(rt::outcome::<crate::variables::CreateVariable>(call.send()))
}

#[cfg(feature = "variables")]
fn variables_update_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Variable>()?;
    let call = client
        .variables()
        .update_variable(
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::variables::UpdateVariable>(call.send()))
}

#[cfg(feature = "variables")]
fn variables_delete_variable(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .variables()
        .delete_variable(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    Ok(rt::outcome::<crate::variables::DeleteVariable>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_get_projects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.projects().get_projects();
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    Ok(rt::outcome::<crate::projects::GetProjects>(call.send()))
}

#[cfg(feature = "projects")]
fn projects_create_project(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Project>()?;
    let call = client.projects().create_project(&body);
    Ok(rt::outcome::<crate::projects::CreateProject>(call.send()))
}

#[cfg(feature = "user")]
fn user_get_users(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.user().get_users();
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "includeRole")?
    {
        call = call.include_role(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "projectId")?
    {
        call = call.project_id(&value);
    }
    Ok(rt::outcome::<crate::user::GetUsers>(call.send()))
}

#[cfg(feature = "user")]
fn user_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .user()
        .get_user(&args.required::<String>(rt::ParameterPlace::Path, "id")?);
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "includeRole")?
    {
        call = call.include_role(value);
    }
    Ok(rt::outcome::<crate::user::GetUser>(call.send()))
}

#[cfg(feature = "audit")]
fn audit_generate_audit(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.audit().generate_audit();
    if let Some(body) = args.optional_body::<types::AuditRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::audit::GenerateAudit>(call.send()))
}
