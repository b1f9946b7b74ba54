// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn system_get_me(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::system::GetMe>(client.core(), args);
    call.start::<crate::system::GetMe>()
}

#[cfg(feature = "workflows")]
fn workflows_list_workflows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::ListWorkflows,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<types::WorkflowState>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<rt::Map<String>>(4);
    call.start::<crate::workflows::ListWorkflows>()
}

#[cfg(feature = "workflows")]
fn workflows_create_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::CreateWorkflow,
    >(client.core(), args);
    call.json::<types::WorkflowInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::workflows::CreateWorkflow>()
}

#[cfg(feature = "workflows")]
fn workflows_get_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::GetWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::workflows::GetWorkflow>()
}

#[cfg(feature = "workflows")]
fn workflows_replace_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::ReplaceWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::WorkflowInput>("application/json", true);
    call.start::<crate::workflows::ReplaceWorkflow>()
}

#[cfg(feature = "workflows")]
fn workflows_delete_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::DeleteWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::workflows::DeleteWorkflow>()
}

#[cfg(feature = "workflows")]
fn workflows_set_workflow_state(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::SetWorkflowState,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SetStateRequest>("application/json", true);
    call.start::<crate::workflows::SetWorkflowState>()
}

#[cfg(feature = "workflows")]
fn workflows_export_workflow(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::workflows::ExportWorkflow,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::workflows::ExportWorkflow>()
}

#[cfg(feature = "runs")]
fn runs_start_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::runs::StartRun>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.json::<types::StartRunRequest>("application/json", false);
    call.start::<crate::runs::StartRun>()
}

#[cfg(feature = "runs")]
fn runs_list_runs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::runs::ListRuns>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<Vec<types::RunState>>(3);
    call.takes::<rt::DateTime>(4);
    call.start::<crate::runs::ListRuns>()
}

#[cfg(feature = "runs")]
fn runs_get_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::runs::GetRun>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::runs::GetRun>()
}

#[cfg(feature = "runs")]
fn runs_cancel_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::runs::CancelRun>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::CancelRunRequest>("application/json", false);
    call.start::<crate::runs::CancelRun>()
}

#[cfg(feature = "runs")]
fn runs_retry_run(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::runs::RetryRun>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::runs::RetryRun>()
}

#[cfg(feature = "logs")]
fn logs_get_run_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::logs::GetRunLogs>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<types::LogLevel>(2);
    call.start::<crate::logs::GetRunLogs>()
}

#[cfg(feature = "logs")]
fn logs_stream_run_logs(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::logs::StreamRunLogs>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::logs::StreamRunLogs>()
}

#[cfg(feature = "runs")]
fn runs_download_artifact(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::runs::DownloadArtifact,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::runs::DownloadArtifact>()
}

#[cfg(feature = "schedules")]
fn schedules_list_schedules(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::schedules::ListSchedules,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::schedules::ListSchedules>()
}

#[cfg(feature = "schedules")]
fn schedules_create_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::schedules::CreateSchedule,
    >(client.core(), args);
    call.json::<types::ScheduleInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::schedules::CreateSchedule>()
}

#[cfg(feature = "schedules")]
fn schedules_update_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::schedules::UpdateSchedule,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SchedulePatch>("application/merge-patch+json", true);
    call.start::<crate::schedules::UpdateSchedule>()
}

#[cfg(feature = "schedules")]
fn schedules_delete_schedule(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::schedules::DeleteSchedule,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::schedules::DeleteSchedule>()
}

#[cfg(feature = "webhooks")]
fn webhooks_list_webhooks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::ListWebhooks,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.start::<crate::webhooks::ListWebhooks>()
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::CreateWebhook,
    >(client.core(), args);
    call.json::<types::WebhookInput>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::webhooks::CreateWebhook>()
}

#[cfg(feature = "webhooks")]
fn webhooks_test_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::TestWebhook,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::webhooks::TestWebhook>()
}

#[cfg(feature = "webhooks")]
fn webhooks_delete_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::DeleteWebhook,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::webhooks::DeleteWebhook>()
}
