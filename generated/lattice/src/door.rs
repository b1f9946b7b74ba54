// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "PublishEntity",
        method: "PUT",
        path: "/api/v1/entities",
        tag: "Entities",
        summary: "Publish an entity, new or changed",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "GetEntity",
        method: "GET",
        path: "/api/v1/entities/{entityId}",
        tag: "Entities",
        summary: "Get an entity",
        parameters: &[
            rt::ParameterInfo::new("entityId", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "OverrideEntity",
        method: "PUT",
        path: "/api/v1/entities/{entityId}/override/{fieldPath}",
        tag: "Entities",
        summary: "Override a field of an entity",
        parameters: &[
            rt::ParameterInfo::new("entityId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fieldPath", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "RemoveEntityOverride",
        method: "DELETE",
        path: "/api/v1/entities/{entityId}/override/{fieldPath}",
        tag: "Entities",
        summary: "Take an override back",
        parameters: &[
            rt::ParameterInfo::new("entityId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fieldPath", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "LongPollEntityEvents",
        method: "POST",
        path: "/api/v1/entities/events",
        tag: "Entities",
        summary: "Wait for entity events",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "entities")]
    rt::OperationInfo {
        id: "StreamEntities",
        method: "POST",
        path: "/api/v1/entities/stream",
        tag: "Entities",
        summary: "Stream entity events",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "CreateTask",
        method: "POST",
        path: "/api/v1/tasks",
        tag: "Tasks",
        summary: "Create a task",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "GetTask",
        method: "GET",
        path: "/api/v1/tasks/{taskId}",
        tag: "Tasks",
        summary: "Get a task",
        parameters: &[rt::ParameterInfo::new("taskId", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "UpdateTaskStatus",
        method: "PUT",
        path: "/api/v1/tasks/{taskId}/status",
        tag: "Tasks",
        summary: "Change the status of a task",
        parameters: &[rt::ParameterInfo::new("taskId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "CancelTask",
        method: "PUT",
        path: "/api/v1/tasks/{taskId}/cancel",
        tag: "Tasks",
        summary: "Ask for a task to be cancelled",
        parameters: &[rt::ParameterInfo::new("taskId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "QueryTasks",
        method: "POST",
        path: "/api/v1/tasks/query",
        tag: "Tasks",
        summary: "Find tasks, page by page",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "StreamTasks",
        method: "POST",
        path: "/api/v1/tasks/stream",
        tag: "Tasks",
        summary: "Stream task events",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "ListenAsAgent",
        method: "POST",
        path: "/api/v1/agent/listen",
        tag: "Tasks",
        summary: "Wait as an agent for the next request",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tasks")]
    rt::OperationInfo {
        id: "StreamAsAgent",
        method: "POST",
        path: "/api/v1/agent/stream",
        tag: "Tasks",
        summary: "Stream the requests for an agent",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "ListObjects",
        method: "GET",
        path: "/api/v1/objects",
        tag: "Objects",
        summary: "List objects",
        parameters: &[
            rt::ParameterInfo::new("prefix", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sinceTimestamp", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("allObjectsInMesh", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxPageSize", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "GetObject",
        method: "GET",
        path: "/api/v1/objects/{objectPath}",
        tag: "Objects",
        summary: "Download an object",
        parameters: &[
            rt::ParameterInfo::new("objectPath", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Accept-Encoding", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Priority", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "UploadObject",
        method: "POST",
        path: "/api/v1/objects/{objectPath}",
        tag: "Objects",
        summary: "Upload an object of up to 1 GiB",
        parameters: &[
            rt::ParameterInfo::new("objectPath", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/octet-stream"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "DeleteObject",
        method: "DELETE",
        path: "/api/v1/objects/{objectPath}",
        tag: "Objects",
        summary: "Delete an object",
        parameters: &[
            rt::ParameterInfo::new("objectPath", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "objects")]
    rt::OperationInfo {
        id: "GetObjectMetadata",
        method: "HEAD",
        path: "/api/v1/objects/{objectPath}",
        tag: "Objects",
        summary: "Metadata of an object, in headers",
        parameters: &[
            rt::ParameterInfo::new("objectPath", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "oauth")]
    rt::OperationInfo {
        id: "GetToken",
        method: "POST",
        path: "/api/v1/oauth/token",
        tag: "oauth",
        summary: "Get an access token with client credentials",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "entities")]
    entities_publish_entity,
    #[cfg(feature = "entities")]
    entities_get_entity,
    #[cfg(feature = "entities")]
    entities_override_entity,
    #[cfg(feature = "entities")]
    entities_remove_entity_override,
    #[cfg(feature = "entities")]
    entities_long_poll_entity_events,
    #[cfg(feature = "entities")]
    entities_stream_entities,
    #[cfg(feature = "tasks")]
    tasks_create_task,
    #[cfg(feature = "tasks")]
    tasks_get_task,
    #[cfg(feature = "tasks")]
    tasks_update_task_status,
    #[cfg(feature = "tasks")]
    tasks_cancel_task,
    #[cfg(feature = "tasks")]
    tasks_query_tasks,
    #[cfg(feature = "tasks")]
    tasks_stream_tasks,
    #[cfg(feature = "tasks")]
    tasks_listen_as_agent,
    #[cfg(feature = "tasks")]
    tasks_stream_as_agent,
    #[cfg(feature = "objects")]
    objects_list_objects,
    #[cfg(feature = "objects")]
    objects_get_object,
    #[cfg(feature = "objects")]
    objects_upload_object,
    #[cfg(feature = "objects")]
    objects_delete_object,
    #[cfg(feature = "objects")]
    objects_get_object_metadata,
    #[cfg(feature = "oauth")]
    oauth_get_token,
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

#[cfg(feature = "entities")]
fn entities_publish_entity(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::entities::PublishEntity,
    >(client.core(), args);
    call.json::<types::Entity>("application/json", true);
    call.start::<crate::entities::PublishEntity>()
}

#[cfg(feature = "entities")]
fn entities_get_entity(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::entities::GetEntity>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::entities::GetEntity>()
}

#[cfg(feature = "entities")]
fn entities_override_entity(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::entities::OverrideEntity,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::EntityOverride>("application/json", false);
    call.start::<crate::entities::OverrideEntity>()
}

#[cfg(feature = "entities")]
fn entities_remove_entity_override(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::entities::RemoveEntityOverride,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::entities::RemoveEntityOverride>()
}

#[cfg(feature = "entities")]
fn entities_long_poll_entity_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::entities::LongPollEntityEvents,
    >(client.core(), args);
    call.json::<types::EntityEventRequest>("application/json", true);
    call.start::<crate::entities::LongPollEntityEvents>()
}

#[cfg(feature = "entities")]
fn entities_stream_entities(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::entities::StreamEntities,
    >(client.core(), args);
    call.json::<types::EntityStreamRequest>("application/json", true);
    call.start::<crate::entities::StreamEntities>()
}

#[cfg(feature = "tasks")]
fn tasks_create_task(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::CreateTask>(client.core(), args);
    call.json::<types::TaskCreation>("application/json", true);
    call.start::<crate::tasks::CreateTask>()
}

#[cfg(feature = "tasks")]
fn tasks_get_task(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::GetTask>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::tasks::GetTask>()
}

#[cfg(feature = "tasks")]
fn tasks_update_task_status(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::tasks::UpdateTaskStatus,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TaskStatusUpdate>("application/json", true);
    call.start::<crate::tasks::UpdateTaskStatus>()
}

#[cfg(feature = "tasks")]
fn tasks_cancel_task(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::CancelTask>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::TaskCancellation>("application/json", false);
    call.start::<crate::tasks::CancelTask>()
}

#[cfg(feature = "tasks")]
fn tasks_query_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::QueryTasks>(client.core(), args);
    call.json::<types::TaskQuery>("application/json", true);
    call.start::<crate::tasks::QueryTasks>()
}

#[cfg(feature = "tasks")]
fn tasks_stream_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::StreamTasks>(client.core(), args);
    call.json::<types::TaskStreamRequest>("application/json", true);
    call.start::<crate::tasks::StreamTasks>()
}

#[cfg(feature = "tasks")]
fn tasks_listen_as_agent(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::ListenAsAgent>(client.core(), args);
    call.json::<types::AgentListener>("application/json", true);
    call.start::<crate::tasks::ListenAsAgent>()
}

#[cfg(feature = "tasks")]
fn tasks_stream_as_agent(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tasks::StreamAsAgent>(client.core(), args);
    call.json::<types::AgentStreamRequest>("application/json", true);
    call.start::<crate::tasks::StreamAsAgent>()
}

#[cfg(feature = "objects")]
fn objects_list_objects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::ListObjects>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<i32>(4);
    call.start::<crate::objects::ListObjects>()
}

#[cfg(feature = "objects")]
fn objects_get_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::objects::GetObject>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<types::GetObjectAcceptEncoding>(1);
    call.takes::<String>(2);
    call.start::<crate::objects::GetObject>()
}

#[cfg(feature = "objects")]
fn objects_upload_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::UploadObject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.upload("application/octet-stream", true);
    call.start::<crate::objects::UploadObject>()
}

#[cfg(feature = "objects")]
fn objects_delete_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::DeleteObject,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::objects::DeleteObject>()
}

#[cfg(feature = "objects")]
fn objects_get_object_metadata(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::objects::GetObjectMetadata,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::objects::GetObjectMetadata>()
}

#[cfg(feature = "oauth")]
fn oauth_get_token(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::oauth::GetToken>(client.core(), args);
    call.form::<types::GetTokenRequest>("application/x-www-form-urlencoded", true);
    call.start::<crate::oauth::GetToken>()
}
