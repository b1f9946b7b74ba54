// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A task.
#[non_exhaustive]
pub struct Task {
    /// Which task, and which version of it.
    pub version: Option<TaskVersion>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    /// A message of any kind, with its fields beside @type.
    pub specification: Option<GoogleProtobufAny>,
    /// Who acts.
    pub created_by: Option<Principal>,
    /// Who acts.
    pub last_updated_by: Option<Principal>,
    pub create_time: Option<rt::DateTime>,
    pub last_update_time: Option<rt::DateTime>,
    pub scheduled_time: Option<rt::DateTime>,
    /// The status of a task.
    pub status: Option<TaskStatus>,
    /// What a task belongs to.
    pub relations: Option<Relations>,
    pub is_executed_elsewhere: Option<bool>,
    pub initial_entities: Option<Vec<TaskEntity>>,
    /// Who owns a task.
    pub owner: Option<Owner>,
}

impl rt::Object for Task {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Task",
        fields: &[
            "version",
            "displayName",
            "description",
            "specification",
            "createdBy",
            "lastUpdatedBy",
            "createTime",
            "lastUpdateTime",
            "scheduledTime",
            "status",
            "relations",
            "isExecutedElsewhere",
            "initialEntities",
            "owner",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<TaskVersion>,
            Option<String>,
            Option<String>,
            Option<GoogleProtobufAny>,
            Option<Principal>,
            Option<Principal>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (
            Option<rt::DateTime>,
            Option<TaskStatus>,
            Option<Relations>,
            Option<bool>,
            Option<Vec<TaskEntity>>,
            Option<Owner>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.version,
                &self.display_name,
                &self.description,
                &self.specification,
                &self.created_by,
                &self.last_updated_by,
                &self.create_time,
                &self.last_update_time,
            ),
            (
                &self.scheduled_time,
                &self.status,
                &self.relations,
                &self.is_executed_elsewhere,
                &self.initial_entities,
                &self.owner,
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                version,
                display_name,
                description,
                specification,
                created_by,
                last_updated_by,
                create_time,
                last_update_time,
            ),
            (
                scheduled_time,
                status,
                relations,
                is_executed_elsewhere,
                initial_entities,
                owner,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            version,
            display_name,
            description,
            specification,
            created_by,
            last_updated_by,
            create_time,
            last_update_time,
            scheduled_time,
            status,
            relations,
            is_executed_elsewhere,
            initial_entities,
            owner,
        }
    }
}

/// Which task, and which version of it.
#[non_exhaustive]
pub struct TaskVersion {
    pub task_id: Option<String>,
    pub definition_version: Option<i32>,
    pub status_version: Option<i32>,
}

impl rt::Object for TaskVersion {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskVersion",
        fields: &["taskId", "definitionVersion", "statusVersion"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id, &self.definition_version, &self.status_version)
    }

    #[inline]
    fn from_fields((task_id, definition_version, status_version): Self::Fields) -> Self {
        Self {
            task_id,
            definition_version,
            status_version,
        }
    }
}

/// A message of any kind, with its fields beside @type.
pub struct GoogleProtobufAny {
    /// The kind of message.
    pub r#type: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for GoogleProtobufAny {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GoogleProtobufAny",
        fields: &["@type"],
        required: &[0],
    };
    type Fields = (Option<String>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.extra)
    }

    #[inline]
    fn from_fields((r#type, extra): Self::Fields) -> Self {
        Self { r#type, extra }
    }
}

/// Who acts.
pub struct Principal {
    /// A machine.
    pub system: Option<System>,
    /// A person.
    pub user: Option<User>,
    /// Who acts.
    pub on_behalf_of: Option<Box<Principal>>,
}

impl rt::Object for Principal {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Principal",
        fields: &["system", "user", "onBehalfOf"],
        required: &[0],
    };
    type Fields = (Option<System>, Option<User>, Option<Box<Principal>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.system, &self.user, &self.on_behalf_of)
    }

    #[inline]
    fn from_fields((system, user, on_behalf_of): Self::Fields) -> Self {
        Self { system, user, on_behalf_of }
    }
}

/// A machine.
pub struct System {
    pub service_name: Option<String>,
    pub entity_id: Option<String>,
    pub manages_own_scheduling: Option<bool>,
}

impl rt::Object for System {
    const SHAPE: rt::Shape = rt::Shape {
        name: "System",
        fields: &["serviceName", "entityId", "managesOwnScheduling"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.service_name, &self.entity_id, &self.manages_own_scheduling)
    }

    #[inline]
    fn from_fields(
        (service_name, entity_id, manages_own_scheduling): Self::Fields,
    ) -> Self {
        Self {
            service_name,
            entity_id,
            manages_own_scheduling,
        }
    }
}

/// A person.
pub struct User {
    pub user_id: Option<String>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape {
        name: "User",
        fields: &["userId"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user_id,)
    }

    #[inline]
    fn from_fields((user_id,): Self::Fields) -> Self {
        Self { user_id }
    }
}

/// The status of a task.
pub struct TaskStatus {
    /// Where a task stands.
    pub status: Option<TaskStatusValue>,
    /// Why a task failed.
    pub task_error: Option<TaskError>,
    /// A message of any kind, with its fields beside @type.
    pub progress: Option<GoogleProtobufAny>,
    /// A message of any kind, with its fields beside @type.
    pub result: Option<GoogleProtobufAny>,
    pub start_time: Option<rt::DateTime>,
    /// A message of any kind, with its fields beside @type.
    pub estimate: Option<GoogleProtobufAny>,
}

impl rt::Object for TaskStatus {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStatus",
        fields: &["status", "taskError", "progress", "result", "startTime", "estimate"],
        required: &[0],
    };
    type Fields = (
        Option<TaskStatusValue>,
        Option<TaskError>,
        Option<GoogleProtobufAny>,
        Option<GoogleProtobufAny>,
        Option<rt::DateTime>,
        Option<GoogleProtobufAny>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.status,
            &self.task_error,
            &self.progress,
            &self.result,
            &self.start_time,
            &self.estimate,
        )
    }

    #[inline]
    fn from_fields(
        (status, task_error, progress, result, start_time, estimate): Self::Fields,
    ) -> Self {
        Self {
            status,
            task_error,
            progress,
            result,
            start_time,
            estimate,
        }
    }
}

/// Where a task stands.
#[non_exhaustive]
pub enum TaskStatusValue {
    /// `STATUS_INVALID`
    StatusInvalid,
    /// `STATUS_CREATED`
    StatusCreated,
    /// `STATUS_SCHEDULED_IN_MANAGER`
    StatusScheduledInManager,
    /// `STATUS_SENT`
    StatusSent,
    /// `STATUS_MACHINE_RECEIPT`
    StatusMachineReceipt,
    /// `STATUS_ACK`
    StatusAck,
    /// `STATUS_WILCO`
    StatusWilco,
    /// `STATUS_EXECUTING`
    StatusExecuting,
    /// `STATUS_WAITING_FOR_UPDATE`
    StatusWaitingForUpdate,
    /// `STATUS_DONE_OK`
    StatusDoneOk,
    /// `STATUS_DONE_NOT_OK`
    StatusDoneNotOk,
    /// `STATUS_REPLACED`
    StatusReplaced,
    /// `STATUS_CANCEL_REQUESTED`
    StatusCancelRequested,
    /// `STATUS_COMPLETE_REQUESTED`
    StatusCompleteRequested,
    /// `STATUS_VERSION_REJECTED`
    StatusVersionRejected,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Why a task failed.
pub struct TaskError {
    pub code: Option<TaskErrorCode>,
    pub message: Option<String>,
    /// A message of any kind, with its fields beside @type.
    pub error_details: Option<GoogleProtobufAny>,
}

impl rt::Object for TaskError {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskError",
        fields: &["code", "message", "errorDetails"],
        required: &[0],
    };
    type Fields = (Option<TaskErrorCode>, Option<String>, Option<GoogleProtobufAny>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.error_details)
    }

    #[inline]
    fn from_fields((code, message, error_details): Self::Fields) -> Self {
        Self {
            code,
            message,
            error_details,
        }
    }
}

/// `code` of `TaskError`.
#[non_exhaustive]
pub enum TaskErrorCode {
    /// `ERROR_CODE_INVALID`
    ErrorCodeInvalid,
    /// `ERROR_CODE_CANCELLED`
    ErrorCodeCancelled,
    /// `ERROR_CODE_REJECTED`
    ErrorCodeRejected,
    /// `ERROR_CODE_TIMEOUT`
    ErrorCodeTimeout,
    /// `ERROR_CODE_FAILED`
    ErrorCodeFailed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// What a task belongs to.
pub struct Relations {
    /// Who acts.
    pub assignee: Option<Principal>,
    pub parent_task_id: Option<String>,
}

impl rt::Object for Relations {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Relations",
        fields: &["assignee", "parentTaskId"],
        required: &[0],
    };
    type Fields = (Option<Principal>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.assignee, &self.parent_task_id)
    }

    #[inline]
    fn from_fields((assignee, parent_task_id): Self::Fields) -> Self {
        Self { assignee, parent_task_id }
    }
}

/// An entity that a task is about.
pub struct TaskEntity {
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub entity: Option<Entity>,
    pub snapshot: Option<bool>,
}

impl rt::Object for TaskEntity {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskEntity",
        fields: &["entity", "snapshot"],
        required: &[0],
    };
    type Fields = (Option<Entity>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity, &self.snapshot)
    }

    #[inline]
    fn from_fields((entity, snapshot): Self::Fields) -> Self {
        Self { entity, snapshot }
    }
}

/// Who owns a task.
#[non_exhaustive]
pub struct Owner {
    pub entity_id: Option<String>,
}

impl rt::Object for Owner {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Owner",
        fields: &["entityId"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity_id,)
    }

    #[inline]
    fn from_fields((entity_id,): Self::Fields) -> Self {
        Self { entity_id }
    }
}

/// A task to create.
pub struct TaskCreation {
    pub task_id: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    /// A message of any kind, with its fields beside @type.
    pub specification: Option<GoogleProtobufAny>,
    /// Who acts.
    pub author: Option<Principal>,
    /// What a task belongs to.
    pub relations: Option<Relations>,
    pub is_executed_elsewhere: Option<bool>,
    pub initial_entities: Option<Vec<TaskEntity>>,
    /// When a task may be delivered.
    pub delivery_constraints: Option<DeliveryConstraints>,
}

impl rt::Object for TaskCreation {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskCreation",
        fields: &[
            "taskId",
            "displayName",
            "description",
            "specification",
            "author",
            "relations",
            "isExecutedElsewhere",
            "initialEntities",
            "deliveryConstraints",
        ],
        required: &[0],
    };
    type Fields = rt::Both<
        (
            Option<String>,
            Option<String>,
            Option<String>,
            Option<GoogleProtobufAny>,
            Option<Principal>,
            Option<Relations>,
            Option<bool>,
            Option<Vec<TaskEntity>>,
        ),
        (Option<DeliveryConstraints>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.task_id,
                &self.display_name,
                &self.description,
                &self.specification,
                &self.author,
                &self.relations,
                &self.is_executed_elsewhere,
                &self.initial_entities,
            ),
            (&self.delivery_constraints,),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            (
                task_id,
                display_name,
                description,
                specification,
                author,
                relations,
                is_executed_elsewhere,
                initial_entities,
            ),
            (delivery_constraints,),
        ): Self::Fields,
    ) -> Self {
        Self {
            task_id,
            display_name,
            description,
            specification,
            author,
            relations,
            is_executed_elsewhere,
            initial_entities,
            delivery_constraints,
        }
    }
}

/// When a task may be delivered.
pub struct DeliveryConstraints {
    pub deliver_after: Option<rt::DateTime>,
    pub deliver_before: Option<rt::DateTime>,
}

impl rt::Object for DeliveryConstraints {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeliveryConstraints",
        fields: &["deliverAfter", "deliverBefore"],
        required: &[0],
    };
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deliver_after, &self.deliver_before)
    }

    #[inline]
    fn from_fields((deliver_after, deliver_before): Self::Fields) -> Self {
        Self {
            deliver_after,
            deliver_before,
        }
    }
}

/// A new status.
pub struct TaskStatusUpdate {
    /// Version of the status that this one follows.
    pub status_version: Option<i32>,
    /// The status of a task.
    pub new_status: Option<TaskStatus>,
    /// Who acts.
    pub author: Option<Principal>,
}

impl rt::Object for TaskStatusUpdate {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStatusUpdate",
        fields: &["statusVersion", "newStatus", "author"],
        required: &[0],
    };
    type Fields = (Option<i32>, Option<TaskStatus>, Option<Principal>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status_version, &self.new_status, &self.author)
    }

    #[inline]
    fn from_fields((status_version, new_status, author): Self::Fields) -> Self {
        Self {
            status_version,
            new_status,
            author,
        }
    }
}

/// Who cancels.
pub struct TaskCancellation {
    /// Who acts.
    pub author: Option<Principal>,
}

impl rt::Object for TaskCancellation {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskCancellation",
        fields: &["author"],
        required: &[0],
    };
    type Fields = (Option<Principal>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.author,)
    }

    #[inline]
    fn from_fields((author,): Self::Fields) -> Self {
        Self { author }
    }
}

/// A page of tasks.
#[non_exhaustive]
pub struct TaskQueryResults {
    pub tasks: Option<Vec<Task>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for TaskQueryResults {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskQueryResults",
        fields: &["tasks", "nextPageToken"],
        required: &[0],
    };
    type Fields = (Option<Vec<Task>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.tasks, &self.next_page_token)
    }

    #[inline]
    fn from_fields((tasks, next_page_token): Self::Fields) -> Self {
        Self { tasks, next_page_token }
    }
}

/// Which tasks.
pub struct TaskQuery {
    pub page_token: Option<String>,
    pub parent_task_id: Option<String>,
    /// A status to find.
    pub status_filter: Option<TaskQueryStatusFilter>,
    /// When tasks changed.
    pub update_time_range: Option<TaskQueryUpdateTimeRange>,
}

impl rt::Object for TaskQuery {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskQuery",
        fields: &["pageToken", "parentTaskId", "statusFilter", "updateTimeRange"],
        required: &[0],
    };
    type Fields = (
        Option<String>,
        Option<String>,
        Option<TaskQueryStatusFilter>,
        Option<TaskQueryUpdateTimeRange>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.page_token,
            &self.parent_task_id,
            &self.status_filter,
            &self.update_time_range,
        )
    }

    #[inline]
    fn from_fields(
        (page_token, parent_task_id, status_filter, update_time_range): Self::Fields,
    ) -> Self {
        Self {
            page_token,
            parent_task_id,
            status_filter,
            update_time_range,
        }
    }
}

/// A status to find.
pub struct TaskQueryStatusFilter {
    /// Where a task stands.
    pub status: Option<TaskStatusValue>,
}

impl rt::Object for TaskQueryStatusFilter {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskQueryStatusFilter",
        fields: &["status"],
        required: &[0],
    };
    type Fields = (Option<TaskStatusValue>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status,)
    }

    #[inline]
    fn from_fields((status,): Self::Fields) -> Self {
        Self { status }
    }
}

/// When tasks changed.
pub struct TaskQueryUpdateTimeRange {
    pub start_time: Option<rt::DateTime>,
    pub end_time: Option<rt::DateTime>,
}

impl rt::Object for TaskQueryUpdateTimeRange {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskQueryUpdateTimeRange",
        fields: &["startTime", "endTime"],
        required: &[0],
    };
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.start_time, &self.end_time)
    }

    #[inline]
    fn from_fields((start_time, end_time): Self::Fields) -> Self {
        Self { start_time, end_time }
    }
}

/// A task event or a heartbeat.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum TaskStreamEvent {
    /// A sign of life.
    StreamHeartbeat(StreamHeartbeat),
    /// A task event in a stream.
    TaskEventData(TaskEventData),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A sign of life.
#[non_exhaustive]
pub struct StreamHeartbeat {
    /// Always `heartbeat`.
    pub event: String,
    pub timestamp: Option<String>,
}

impl rt::Object for StreamHeartbeat {
    const SHAPE: rt::Shape = rt::Shape {
        name: "StreamHeartbeat",
        fields: &["event", "timestamp"],
        required: &[0b1],
    };
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.timestamp)
    }

    #[inline]
    fn from_fields((event, timestamp): Self::Fields) -> Self {
        Self { event, timestamp }
    }
}

/// A task event in a stream.
#[non_exhaustive]
pub struct TaskEventData {
    /// Always `task_event`.
    pub event: String,
    /// A change of a task.
    pub task_event: Option<TaskEvent>,
}

impl rt::Object for TaskEventData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskEventData",
        fields: &["event", "taskEvent"],
        required: &[0b1],
    };
    type Fields = (String, Option<TaskEvent>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.task_event)
    }

    #[inline]
    fn from_fields((event, task_event): Self::Fields) -> Self {
        Self { event, task_event }
    }
}

/// A change of a task.
#[non_exhaustive]
pub struct TaskEvent {
    pub event_type: Option<TaskEventType>,
    /// A task.
    pub task: Option<Task>,
}

impl rt::Object for TaskEvent {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskEvent",
        fields: &["eventType", "task"],
        required: &[0],
    };
    type Fields = (Option<TaskEventType>, Option<Task>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_type, &self.task)
    }

    #[inline]
    fn from_fields((event_type, task): Self::Fields) -> Self {
        Self { event_type, task }
    }
}

/// `eventType` of `TaskEvent`.
#[non_exhaustive]
pub enum TaskEventType {
    /// `EVENT_TYPE_INVALID`
    EventTypeInvalid,
    /// `EVENT_TYPE_CREATED`
    EventTypeCreated,
    /// `EVENT_TYPE_UPDATE`
    EventTypeUpdate,
    /// `EVENT_TYPE_PREEXISTING`
    EventTypePreexisting,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// What to stream.
pub struct TaskStreamRequest {
    /// Default: `30000`.
    pub heartbeat_interval_ms: Option<i32>,
    /// Milliseconds between events of a task; not under 250.
    pub rate_limit: Option<i32>,
    pub exclude_preexisting_tasks: Option<bool>,
    /// A time in RFC 3339.
    pub update_start_time: Option<Timestamp>,
    pub parent_task_id: Option<String>,
    /// Who acts.
    pub assignee: Option<Principal>,
    /// Statuses to keep or to leave out.
    pub status_filter: Option<TaskStreamRequestStatusFilter>,
}

impl rt::Object for TaskStreamRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStreamRequest",
        fields: &[
            "heartbeatIntervalMs",
            "rateLimit",
            "excludePreexistingTasks",
            "updateStartTime",
            "parentTaskId",
            "assignee",
            "statusFilter",
        ],
        required: &[0],
    };
    type Fields = (
        Option<i32>,
        Option<i32>,
        Option<bool>,
        Option<Timestamp>,
        Option<String>,
        Option<Principal>,
        Option<TaskStreamRequestStatusFilter>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.heartbeat_interval_ms,
            &self.rate_limit,
            &self.exclude_preexisting_tasks,
            &self.update_start_time,
            &self.parent_task_id,
            &self.assignee,
            &self.status_filter,
        )
    }

    #[inline]
    fn from_fields(
        (
            heartbeat_interval_ms,
            rate_limit,
            exclude_preexisting_tasks,
            update_start_time,
            parent_task_id,
            assignee,
            status_filter,
        ): Self::Fields,
    ) -> Self {
        Self {
            heartbeat_interval_ms,
            rate_limit,
            exclude_preexisting_tasks,
            update_start_time,
            parent_task_id,
            assignee,
            status_filter,
        }
    }
}

/// Statuses to keep or to leave out.
pub struct TaskStreamRequestStatusFilter {
    pub statuses: Option<Vec<TaskStatusValue>>,
    pub filter_type: Option<TaskStreamRequestStatusFilterType>,
}

impl rt::Object for TaskStreamRequestStatusFilter {
    const SHAPE: rt::Shape = rt::Shape {
        name: "TaskStreamRequestStatusFilter",
        fields: &["statuses", "filterType"],
        required: &[0],
    };
    type Fields = (
        Option<Vec<TaskStatusValue>>,
        Option<TaskStreamRequestStatusFilterType>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.statuses, &self.filter_type)
    }

    #[inline]
    fn from_fields((statuses, filter_type): Self::Fields) -> Self {
        Self { statuses, filter_type }
    }
}

/// `filterType` of `TaskStreamRequestStatusFilter`.
#[non_exhaustive]
pub enum TaskStreamRequestStatusFilterType {
    /// `FILTER_TYPE_INVALID`
    FilterTypeInvalid,
    /// `FILTER_TYPE_INCLUSIVE`
    FilterTypeInclusive,
    /// `FILTER_TYPE_EXCLUSIVE`
    FilterTypeExclusive,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// One request: execute, cancel or complete.
#[non_exhaustive]
pub struct AgentRequest {
    /// A task to do.
    pub execute_request: Option<ExecuteRequest>,
    /// A task to stop.
    pub cancel_request: Option<CancelRequest>,
    /// A task to finish.
    pub complete_request: Option<CompleteRequest>,
}

impl rt::Object for AgentRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AgentRequest",
        fields: &["executeRequest", "cancelRequest", "completeRequest"],
        required: &[0],
    };
    type Fields = (
        Option<ExecuteRequest>,
        Option<CancelRequest>,
        Option<CompleteRequest>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.execute_request, &self.cancel_request, &self.complete_request)
    }

    #[inline]
    fn from_fields(
        (execute_request, cancel_request, complete_request): Self::Fields,
    ) -> Self {
        Self {
            execute_request,
            cancel_request,
            complete_request,
        }
    }
}

/// A task to do.
#[non_exhaustive]
pub struct ExecuteRequest {
    /// A task.
    pub task: Option<Task>,
}

impl rt::Object for ExecuteRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExecuteRequest",
        fields: &["task"],
        required: &[0],
    };
    type Fields = (Option<Task>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task,)
    }

    #[inline]
    fn from_fields((task,): Self::Fields) -> Self {
        Self { task }
    }
}

/// A task to stop.
#[non_exhaustive]
pub struct CancelRequest {
    pub task_id: Option<String>,
    /// Who acts.
    pub assignee: Option<Principal>,
    /// Who acts.
    pub author: Option<Principal>,
}

impl rt::Object for CancelRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CancelRequest",
        fields: &["taskId", "assignee", "author"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Principal>, Option<Principal>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id, &self.assignee, &self.author)
    }

    #[inline]
    fn from_fields((task_id, assignee, author): Self::Fields) -> Self {
        Self { task_id, assignee, author }
    }
}

/// A task to finish.
#[non_exhaustive]
pub struct CompleteRequest {
    pub task_id: Option<String>,
}

impl rt::Object for CompleteRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "CompleteRequest",
        fields: &["taskId"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id,)
    }

    #[inline]
    fn from_fields((task_id,): Self::Fields) -> Self {
        Self { task_id }
    }
}

/// For which agents to listen.
pub struct AgentListener {
    /// Agents by entity.
    pub agent_selector: Option<EntityIdsSelector>,
}

impl rt::Object for AgentListener {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AgentListener",
        fields: &["agentSelector"],
        required: &[0],
    };
    type Fields = (Option<EntityIdsSelector>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.agent_selector,)
    }

    #[inline]
    fn from_fields((agent_selector,): Self::Fields) -> Self {
        Self { agent_selector }
    }
}

/// Agents by entity.
pub struct EntityIdsSelector {
    pub entity_ids: Option<Vec<String>>,
}

impl rt::Object for EntityIdsSelector {
    const SHAPE: rt::Shape = rt::Shape {
        name: "EntityIdsSelector",
        fields: &["entityIds"],
        required: &[0],
    };
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity_ids,)
    }

    #[inline]
    fn from_fields((entity_ids,): Self::Fields) -> Self {
        Self { entity_ids }
    }
}

/// A request or a heartbeat.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum AgentStreamEvent {
    /// A sign of life.
    StreamHeartbeat(StreamHeartbeat),
    /// A request in a stream.
    AgentTaskRequest(AgentTaskRequest),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A request in a stream.
#[non_exhaustive]
pub struct AgentTaskRequest {
    /// A task to do.
    pub execute_request: Option<ExecuteRequest>,
    /// A task to stop.
    pub cancel_request: Option<CancelRequest>,
    /// A task to finish.
    pub complete_request: Option<CompleteRequest>,
    /// Always `agent_request`.
    pub event: String,
}

impl rt::Object for AgentTaskRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AgentTaskRequest",
        fields: &["executeRequest", "cancelRequest", "completeRequest", "event"],
        required: &[0b1000],
    };
    type Fields = (
        Option<ExecuteRequest>,
        Option<CancelRequest>,
        Option<CompleteRequest>,
        String,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.execute_request,
            &self.cancel_request,
            &self.complete_request,
            &self.event,
        )
    }

    #[inline]
    fn from_fields(
        (execute_request, cancel_request, complete_request, event): Self::Fields,
    ) -> Self {
        Self {
            execute_request,
            cancel_request,
            complete_request,
            event,
        }
    }
}

/// For which agents to stream.
pub struct AgentStreamRequest {
    /// Agents by entity.
    pub agent_selector: Option<EntityIdsSelector>,
    /// Default: `30000`.
    pub heartbeat_interval_ms: Option<i32>,
}

impl rt::Object for AgentStreamRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AgentStreamRequest",
        fields: &["agentSelector", "heartbeatIntervalMs"],
        required: &[0],
    };
    type Fields = (Option<EntityIdsSelector>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.agent_selector, &self.heartbeat_interval_ms)
    }

    #[inline]
    fn from_fields((agent_selector, heartbeat_interval_ms): Self::Fields) -> Self {
        Self {
            agent_selector,
            heartbeat_interval_ms,
        }
    }
}

rt::objects! {
    Task
    TaskVersion
    GoogleProtobufAny
    Principal
    System
    User
    TaskStatus
    TaskError
    Relations
    TaskEntity
    Owner
    TaskCreation
    DeliveryConstraints
    TaskStatusUpdate
    TaskCancellation
    TaskQueryResults
    TaskQuery
    TaskQueryStatusFilter
    TaskQueryUpdateTimeRange
    StreamHeartbeat
    TaskEventData
    TaskEvent
    TaskStreamRequest
    TaskStreamRequestStatusFilter
    AgentRequest
    ExecuteRequest
    CancelRequest
    CompleteRequest
    AgentListener
    EntityIdsSelector
    AgentTaskRequest
    AgentStreamRequest
}

rt::defaults! {
    GoogleProtobufAny
    Principal
    System
    User
    TaskStatus
    TaskError
    Relations
    TaskEntity
    TaskCreation
    DeliveryConstraints
    TaskStatusUpdate
    TaskCancellation
    TaskQuery
    TaskQueryStatusFilter
    TaskQueryUpdateTimeRange
    TaskStreamRequest
    TaskStreamRequestStatusFilter
    AgentListener
    EntityIdsSelector
    AgentStreamRequest
}

rt::choices! {
    TaskStatusValue {
        StatusInvalid = "STATUS_INVALID",
        StatusCreated = "STATUS_CREATED",
        StatusScheduledInManager = "STATUS_SCHEDULED_IN_MANAGER",
        StatusSent = "STATUS_SENT",
        StatusMachineReceipt = "STATUS_MACHINE_RECEIPT",
        StatusAck = "STATUS_ACK",
        StatusWilco = "STATUS_WILCO",
        StatusExecuting = "STATUS_EXECUTING",
        StatusWaitingForUpdate = "STATUS_WAITING_FOR_UPDATE",
        StatusDoneOk = "STATUS_DONE_OK",
        StatusDoneNotOk = "STATUS_DONE_NOT_OK",
        StatusReplaced = "STATUS_REPLACED",
        StatusCancelRequested = "STATUS_CANCEL_REQUESTED",
        StatusCompleteRequested = "STATUS_COMPLETE_REQUESTED",
        StatusVersionRejected = "STATUS_VERSION_REJECTED",
    }
    TaskErrorCode {
        ErrorCodeInvalid = "ERROR_CODE_INVALID",
        ErrorCodeCancelled = "ERROR_CODE_CANCELLED",
        ErrorCodeRejected = "ERROR_CODE_REJECTED",
        ErrorCodeTimeout = "ERROR_CODE_TIMEOUT",
        ErrorCodeFailed = "ERROR_CODE_FAILED",
    }
    TaskEventType {
        EventTypeInvalid = "EVENT_TYPE_INVALID",
        EventTypeCreated = "EVENT_TYPE_CREATED",
        EventTypeUpdate = "EVENT_TYPE_UPDATE",
        EventTypePreexisting = "EVENT_TYPE_PREEXISTING",
    }
    TaskStreamRequestStatusFilterType {
        FilterTypeInvalid = "FILTER_TYPE_INVALID",
        FilterTypeInclusive = "FILTER_TYPE_INCLUSIVE",
        FilterTypeExclusive = "FILTER_TYPE_EXCLUSIVE",
    }
}

rt::unions! {
    TaskStreamEvent tag "event" {
        StreamHeartbeat 0: rt::Look {
            kinds: rt::OBJECT,
            tag: &["heartbeat"],
            ..rt::Look::DEFAULT
        },
        TaskEventData 1: rt::Look {
            kinds: rt::OBJECT,
            tag: &["task_event"],
            ..rt::Look::DEFAULT
        },
    }
    AgentStreamEvent tag "event" {
        StreamHeartbeat 0: rt::Look {
            kinds: rt::OBJECT,
            tag: &["heartbeat"],
            ..rt::Look::DEFAULT
        },
        AgentTaskRequest 1: rt::Look {
            kinds: rt::OBJECT,
            tag: &["agent_request"],
            ..rt::Look::DEFAULT
        },
    }
}
