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
    #[cfg(feature = "system")]
    rt::OperationInfo {
        id: "getMe",
        method: "GET",
        path: "/me",
        tag: "system",
        summary: "The caller and the workspace",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "listWorkflows",
        method: "GET",
        path: "/workflows",
        tag: "workflows",
        summary: "List workflows",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("tag", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labels", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "createWorkflow",
        method: "POST",
        path: "/workflows",
        tag: "workflows",
        summary: "Create a workflow",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "getWorkflow",
        method: "GET",
        path: "/workflows/{workflowId}",
        tag: "workflows",
        summary: "Get a workflow",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("version", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "replaceWorkflow",
        method: "PUT",
        path: "/workflows/{workflowId}",
        tag: "workflows",
        summary: "Store a new version of a workflow",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "deleteWorkflow",
        method: "DELETE",
        path: "/workflows/{workflowId}",
        tag: "workflows",
        summary: "Delete a workflow",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("force", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "setWorkflowState",
        method: "POST",
        path: "/workflows/{workflowId}/state",
        tag: "workflows",
        summary: "Enable, pause or archive a workflow",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "workflows")]
    rt::OperationInfo {
        id: "exportWorkflow",
        method: "GET",
        path: "/workflows/{workflowId}/definition",
        tag: "workflows",
        summary: "The workflow as a YAML file",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "startRun",
        method: "POST",
        path: "/workflows/{workflowId}/runs",
        tag: "runs",
        summary: "Start a run",
        parameters: &[
            rt::ParameterInfo::new("workflowId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "listRuns",
        method: "GET",
        path: "/runs",
        tag: "runs",
        summary: "List runs, newest first",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("workflow_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("state", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("started_after", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "getRun",
        method: "GET",
        path: "/runs/{runId}",
        tag: "runs",
        summary: "Get a run",
        parameters: &[rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "cancelRun",
        method: "POST",
        path: "/runs/{runId}/cancel",
        tag: "runs",
        summary: "Cancel a run",
        parameters: &[rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "retryRun",
        method: "POST",
        path: "/runs/{runId}/retry",
        tag: "runs",
        summary: "Run again from the first step that failed",
        parameters: &[
            rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "logs")]
    rt::OperationInfo {
        id: "getRunLogs",
        method: "GET",
        path: "/runs/{runId}/logs",
        tag: "logs",
        summary: "The logs of a run as JSON lines or text",
        parameters: &[
            rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("step", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("level", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "logs")]
    rt::OperationInfo {
        id: "streamRunLogs",
        method: "GET",
        path: "/runs/{runId}/logs/stream",
        tag: "logs",
        summary: "Follow the logs of a run",
        parameters: &[
            rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Last-Event-ID", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "runs")]
    rt::OperationInfo {
        id: "downloadArtifact",
        method: "GET",
        path: "/runs/{runId}/artifacts/{path}",
        tag: "runs",
        summary: "Download a file that a run made",
        parameters: &[
            rt::ParameterInfo::new("runId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "schedules")]
    rt::OperationInfo {
        id: "listSchedules",
        method: "GET",
        path: "/schedules",
        tag: "schedules",
        summary: "List schedules",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "schedules")]
    rt::OperationInfo {
        id: "createSchedule",
        method: "POST",
        path: "/schedules",
        tag: "schedules",
        summary: "Create a schedule",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "schedules")]
    rt::OperationInfo {
        id: "updateSchedule",
        method: "PATCH",
        path: "/schedules/{scheduleId}",
        tag: "schedules",
        summary: "Change a schedule",
        parameters: &[
            rt::ParameterInfo::new("scheduleId", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/merge-patch+json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "schedules")]
    rt::OperationInfo {
        id: "deleteSchedule",
        method: "DELETE",
        path: "/schedules/{scheduleId}",
        tag: "schedules",
        summary: "Delete a schedule",
        parameters: &[
            rt::ParameterInfo::new("scheduleId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "listWebhooks",
        method: "GET",
        path: "/webhooks",
        tag: "webhooks",
        summary: "List webhooks",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "createWebhook",
        method: "POST",
        path: "/webhooks",
        tag: "webhooks",
        summary: "Create a webhook",
        parameters: &[
            rt::ParameterInfo::new("Idempotency-Key", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "testWebhook",
        method: "POST",
        path: "/webhooks/{webhookId}/test",
        tag: "webhooks",
        summary: "Send a test event",
        parameters: &[
            rt::ParameterInfo::new("webhookId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "deleteWebhook",
        method: "DELETE",
        path: "/webhooks/{webhookId}",
        tag: "webhooks",
        summary: "Delete a webhook",
        parameters: &[
            rt::ParameterInfo::new("webhookId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "system")]
    system_get_me,
    #[cfg(feature = "workflows")]
    workflows_list_workflows,
    #[cfg(feature = "workflows")]
    workflows_create_workflow,
    #[cfg(feature = "workflows")]
    workflows_get_workflow,
    #[cfg(feature = "workflows")]
    workflows_replace_workflow,
    #[cfg(feature = "workflows")]
    workflows_delete_workflow,
    #[cfg(feature = "workflows")]
    workflows_set_workflow_state,
    #[cfg(feature = "workflows")]
    workflows_export_workflow,
    #[cfg(feature = "runs")]
    runs_start_run,
    #[cfg(feature = "runs")]
    runs_list_runs,
    #[cfg(feature = "runs")]
    runs_get_run,
    #[cfg(feature = "runs")]
    runs_cancel_run,
    #[cfg(feature = "runs")]
    runs_retry_run,
    #[cfg(feature = "logs")]
    logs_get_run_logs,
    #[cfg(feature = "logs")]
    logs_stream_run_logs,
    #[cfg(feature = "runs")]
    runs_download_artifact,
    #[cfg(feature = "schedules")]
    schedules_list_schedules,
    #[cfg(feature = "schedules")]
    schedules_create_schedule,
    #[cfg(feature = "schedules")]
    schedules_update_schedule,
    #[cfg(feature = "schedules")]
    schedules_delete_schedule,
    #[cfg(feature = "webhooks")]
    webhooks_list_webhooks,
    #[cfg(feature = "webhooks")]
    webhooks_create_webhook,
    #[cfg(feature = "webhooks")]
    webhooks_test_webhook,
    #[cfg(feature = "webhooks")]
    webhooks_delete_webhook,
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

#[cfg(feature = "system")]
fn system_get_me(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.system().get_me();
    Ok(rt::outcome::<crate::system::GetMe>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_list_workflows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.workflows().list_workflows();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<types::WorkflowState>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "tag")?
    {
        call = call.tag(&value);
    }
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "labels")?
    {
        call = call.labels(&value);
    }
    Ok(rt::outcome::<crate::workflows::ListWorkflows>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_create_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::WorkflowInput>()?;
    let mut call = client.workflows().create_workflow(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::workflows::CreateWorkflow>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_get_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .workflows()
        .get_workflow(&args.required::<String>(rt::ParameterPlace::Path, "workflowId")?);
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "version")? {
        call = call.version(value);
    }
    Ok(rt::outcome::<crate::workflows::GetWorkflow>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_replace_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::WorkflowInput>()?;
    let call = client
        .workflows()
        .replace_workflow(
            &args.required::<String>(rt::ParameterPlace::Path, "workflowId")?,
            &body,
        );
    Ok(rt::outcome::<crate::workflows::ReplaceWorkflow>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_delete_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .workflows()
        .delete_workflow(
            &args.required::<String>(rt::ParameterPlace::Path, "workflowId")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "force")? {
        call = call.force(value);
    }
    Ok(rt::outcome::<crate::workflows::DeleteWorkflow>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_set_workflow_state(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SetStateRequest>()?;
    let call = client
        .workflows()
        .set_workflow_state(
            &args.required::<String>(rt::ParameterPlace::Path, "workflowId")?,
            &body,
        );
    Ok(rt::outcome::<crate::workflows::SetWorkflowState>(call.send()))
}

#[cfg(feature = "workflows")]
fn workflows_export_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .workflows()
        .export_workflow(
            &args.required::<String>(rt::ParameterPlace::Path, "workflowId")?,
        );
    Ok(rt::outcome::<crate::workflows::ExportWorkflow>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_start_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .runs()
        .start_run(&args.required::<String>(rt::ParameterPlace::Path, "workflowId")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    if let Some(body) = args.optional_body::<types::StartRunRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::runs::StartRun>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_list_runs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.runs().list_runs();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "workflow_id")?
    {
        call = call.workflow_id(&value);
    }
    if let Some(value) = args
        .optional::<Vec<types::RunState>>(rt::ParameterPlace::Query, "state")?
    {
        call = call.state(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "started_after")?
    {
        call = call.started_after(&value);
    }
    Ok(rt::outcome::<crate::runs::ListRuns>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_get_run(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .runs()
        .get_run(&args.required::<String>(rt::ParameterPlace::Path, "runId")?);
    Ok(rt::outcome::<crate::runs::GetRun>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_cancel_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .runs()
        .cancel_run(&args.required::<String>(rt::ParameterPlace::Path, "runId")?);
    if let Some(body) = args.optional_body::<types::CancelRunRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::runs::CancelRun>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_retry_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .runs()
        .retry_run(&args.required::<String>(rt::ParameterPlace::Path, "runId")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::runs::RetryRun>(call.send()))
}

#[cfg(feature = "logs")]
fn logs_get_run_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .logs()
        .get_run_logs(&args.required::<String>(rt::ParameterPlace::Path, "runId")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "step")? {
        call = call.step(&value);
    }
    if let Some(value) = args
        .optional::<types::LogLevel>(rt::ParameterPlace::Query, "level")?
    {
        call = call.level(value);
    }
    Ok(rt::outcome::<crate::logs::GetRunLogs>(call.send()))
}

#[cfg(feature = "logs")]
fn logs_stream_run_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .logs()
        .stream_run_logs(&args.required::<String>(rt::ParameterPlace::Path, "runId")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Last-Event-ID")?
    {
        call = call.last_event_id(&value);
    }
    Ok(rt::outcome::<crate::logs::StreamRunLogs>(call.send()))
}

#[cfg(feature = "runs")]
fn runs_download_artifact(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .runs()
        .download_artifact(
            &args.required::<String>(rt::ParameterPlace::Path, "runId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "path")?,
        );
    Ok(rt::outcome::<crate::runs::DownloadArtifact>(call.send()))
}

#[cfg(feature = "schedules")]
fn schedules_list_schedules(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.schedules().list_schedules();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::schedules::ListSchedules>(call.send()))
}

#[cfg(feature = "schedules")]
fn schedules_create_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ScheduleInput>()?;
    let mut call = client.schedules().create_schedule(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::schedules::CreateSchedule>(call.send()))
}

#[cfg(feature = "schedules")]
fn schedules_update_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SchedulePatch>()?;
    let call = client
        .schedules()
        .update_schedule(
            &args.required::<String>(rt::ParameterPlace::Path, "scheduleId")?,
            &body,
        );
    Ok(rt::outcome::<crate::schedules::UpdateSchedule>(call.send()))
}

#[cfg(feature = "schedules")]
fn schedules_delete_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .schedules()
        .delete_schedule(
            &args.required::<String>(rt::ParameterPlace::Path, "scheduleId")?,
        );
    Ok(rt::outcome::<crate::schedules::DeleteSchedule>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.webhooks().list_webhooks();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::webhooks::ListWebhooks>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::WebhookInput>()?;
    let mut call = client.webhooks().create_webhook(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Idempotency-Key")?
    {
        call = call.idempotency_key(&value);
    }
    Ok(rt::outcome::<crate::webhooks::CreateWebhook>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_test_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .webhooks()
        .test_webhook(&args.required::<String>(rt::ParameterPlace::Path, "webhookId")?);
    Ok(rt::outcome::<crate::webhooks::TestWebhook>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_delete_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .webhooks()
        .delete_webhook(
            &args.required::<String>(rt::ParameterPlace::Path, "webhookId")?,
        );
    Ok(rt::outcome::<crate::webhooks::DeleteWebhook>(call.send()))
}
