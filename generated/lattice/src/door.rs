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
    let body = args.required_body::<types::Entity>()?;
    let call = client.entities().publish_entity(&body);
    Ok(rt::outcome::<crate::entities::PublishEntity>(call.send()))
}

#[cfg(feature = "entities")]
fn entities_get_entity(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .entities()
        .get_entity(&args.required::<String>(rt::ParameterPlace::Path, "entityId")?);
    Ok(rt::outcome::<crate::entities::GetEntity>(call.send()))
}

#[cfg(feature = "entities")]
fn entities_override_entity(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .entities()
        .override_entity(
            &args.required::<String>(rt::ParameterPlace::Path, "entityId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "fieldPath")?,
        );
    if let Some(body) = args.optional_body::<types::EntityOverride>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::entities::OverrideEntity>(call.send()))
}

#[cfg(feature = "entities")]
fn entities_remove_entity_override(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .entities()
        .remove_entity_override(
            &args.required::<String>(rt::ParameterPlace::Path, "entityId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "fieldPath")?,
        );
    Ok(rt::outcome::<crate::entities::RemoveEntityOverride>(call.send()))
}

#[cfg(feature = "entities")]
fn entities_long_poll_entity_events(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EntityEventRequest>()?;
    let call = client.entities().long_poll_entity_events(&body);
    Ok(rt::outcome::<crate::entities::LongPollEntityEvents>(call.send()))
}

#[cfg(feature = "entities")]
fn entities_stream_entities(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::EntityStreamRequest>()?;
    let call = client.entities().stream_entities(&body);
    Ok(rt::outcome::<crate::entities::StreamEntities>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_create_task(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TaskCreation>()?;
    let call = client.tasks().create_task(&body);
    Ok(rt::outcome::<crate::tasks::CreateTask>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_get_task(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .tasks()
        .get_task(&args.required::<String>(rt::ParameterPlace::Path, "taskId")?);
    Ok(rt::outcome::<crate::tasks::GetTask>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_update_task_status(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TaskStatusUpdate>()?;
    let call = client
        .tasks()
        .update_task_status(
            &args.required::<String>(rt::ParameterPlace::Path, "taskId")?,
            &body,
        );
    Ok(rt::outcome::<crate::tasks::UpdateTaskStatus>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_cancel_task(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tasks()
        .cancel_task(&args.required::<String>(rt::ParameterPlace::Path, "taskId")?);
    if let Some(body) = args.optional_body::<types::TaskCancellation>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::tasks::CancelTask>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_query_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TaskQuery>()?;
    let call = client.tasks().query_tasks(&body);
    Ok(rt::outcome::<crate::tasks::QueryTasks>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_stream_tasks(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TaskStreamRequest>()?;
    let call = client.tasks().stream_tasks(&body);
    Ok(rt::outcome::<crate::tasks::StreamTasks>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_listen_as_agent(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AgentListener>()?;
    let call = client.tasks().listen_as_agent(&body);
    Ok(rt::outcome::<crate::tasks::ListenAsAgent>(call.send()))
}

#[cfg(feature = "tasks")]
fn tasks_stream_as_agent(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::AgentStreamRequest>()?;
    let call = client.tasks().stream_as_agent(&body);
    Ok(rt::outcome::<crate::tasks::StreamAsAgent>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_list_objects(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.objects().list_objects();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "prefix")? {
        call = call.prefix(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "sinceTimestamp")?
    {
        call = call.since_timestamp(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "allObjectsInMesh")?
    {
        call = call.all_objects_in_mesh(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "maxPageSize")?
    {
        call = call.max_page_size(value);
    }
    Ok(rt::outcome::<crate::objects::ListObjects>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_get_object(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .objects()
        .get_object(&args.required::<String>(rt::ParameterPlace::Path, "objectPath")?);
    if let Some(value) = args
        .optional::<
            types::GetObjectAcceptEncoding,
        >(rt::ParameterPlace::Header, "Accept-Encoding")?
    {
        call = call.accept_encoding(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Priority")?
    {
        call = call.priority(&value);
    }
    Ok(rt::outcome::<crate::objects::GetObject>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_upload_object(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<rt::File>()?;
    let call = client
        .objects()
        .upload_object(
            &args.required::<String>(rt::ParameterPlace::Path, "objectPath")?,
            body,
        );
    Ok(rt::outcome::<crate::objects::UploadObject>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_delete_object(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .objects()
        .delete_object(
            &args.required::<String>(rt::ParameterPlace::Path, "objectPath")?,
        );
    Ok(rt::outcome::<crate::objects::DeleteObject>(call.send()))
}

#[cfg(feature = "objects")]
fn objects_get_object_metadata(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .objects()
        .get_object_metadata(
            &args.required::<String>(rt::ParameterPlace::Path, "objectPath")?,
        );
    Ok(rt::outcome::<crate::objects::GetObjectMetadata>(call.send()))
}

#[cfg(feature = "oauth")]
fn oauth_get_token(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::GetTokenRequest>()?;
    let call = client.oauth().get_token(&body);
    Ok(rt::outcome::<crate::oauth::GetToken>(call.send()))
}
