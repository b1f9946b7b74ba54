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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Task",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            version: group_0.0,
            display_name: group_0.1,
            description: group_0.2,
            specification: group_0.3,
            created_by: group_0.4,
            last_updated_by: group_0.5,
            create_time: group_0.6,
            last_update_time: group_0.7,
            scheduled_time: group_1.0,
            status: group_1.1,
            relations: group_1.2,
            is_executed_elsewhere: group_1.3,
            initial_entities: group_1.4,
            owner: group_1.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskVersion",
        0,
        &["taskId", "definitionVersion", "statusVersion"],
    );
    type Fields = (Option<String>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id, &self.definition_version, &self.status_version)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            task_id: group_0.0,
            definition_version: group_0.1,
            status_version: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("GoogleProtobufAny", 0, &["@type"]);
    type Fields = (Option<String>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            extra: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Principal",
        0,
        &["system", "user", "onBehalfOf"],
    );
    type Fields = (Option<System>, Option<User>, Option<Box<Principal>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.system, &self.user, &self.on_behalf_of)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            system: group_0.0,
            user: group_0.1,
            on_behalf_of: group_0.2,
        }
    }
}

/// A machine.
pub struct System {
    pub service_name: Option<String>,
    pub entity_id: Option<String>,
    pub manages_own_scheduling: Option<bool>,
}

impl rt::Object for System {
    const SHAPE: rt::Shape = rt::Shape::new(
        "System",
        0,
        &["serviceName", "entityId", "managesOwnScheduling"],
    );
    type Fields = (Option<String>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.service_name, &self.entity_id, &self.manages_own_scheduling)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            service_name: group_0.0,
            entity_id: group_0.1,
            manages_own_scheduling: group_0.2,
        }
    }
}

/// A person.
pub struct User {
    pub user_id: Option<String>,
}

impl rt::Object for User {
    const SHAPE: rt::Shape = rt::Shape::new("User", 0, &["userId"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.user_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { user_id: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskStatus",
        0,
        &["status", "taskError", "progress", "result", "startTime", "estimate"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            task_error: group_0.1,
            progress: group_0.2,
            result: group_0.3,
            start_time: group_0.4,
            estimate: group_0.5,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskError",
        0,
        &["code", "message", "errorDetails"],
    );
    type Fields = (Option<TaskErrorCode>, Option<String>, Option<GoogleProtobufAny>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.error_details)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            error_details: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "Relations",
        0,
        &["assignee", "parentTaskId"],
    );
    type Fields = (Option<Principal>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.assignee, &self.parent_task_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            assignee: group_0.0,
            parent_task_id: group_0.1,
        }
    }
}

/// An entity that a task is about.
pub struct TaskEntity {
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub entity: Option<Entity>,
    pub snapshot: Option<bool>,
}

impl rt::Object for TaskEntity {
    const SHAPE: rt::Shape = rt::Shape::new("TaskEntity", 0, &["entity", "snapshot"]);
    type Fields = (Option<Entity>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity, &self.snapshot)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            entity: group_0.0,
            snapshot: group_0.1,
        }
    }
}

/// Who owns a task.
#[non_exhaustive]
pub struct Owner {
    pub entity_id: Option<String>,
}

impl rt::Object for Owner {
    const SHAPE: rt::Shape = rt::Shape::new("Owner", 0, &["entityId"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { entity_id: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskCreation",
        0,
        &[
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
    );
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
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            task_id: group_0.0,
            display_name: group_0.1,
            description: group_0.2,
            specification: group_0.3,
            author: group_0.4,
            relations: group_0.5,
            is_executed_elsewhere: group_0.6,
            initial_entities: group_0.7,
            delivery_constraints: group_1.0,
        }
    }
}

/// When a task may be delivered.
pub struct DeliveryConstraints {
    pub deliver_after: Option<rt::DateTime>,
    pub deliver_before: Option<rt::DateTime>,
}

impl rt::Object for DeliveryConstraints {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeliveryConstraints",
        0,
        &["deliverAfter", "deliverBefore"],
    );
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.deliver_after, &self.deliver_before)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            deliver_after: group_0.0,
            deliver_before: group_0.1,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskStatusUpdate",
        0,
        &["statusVersion", "newStatus", "author"],
    );
    type Fields = (Option<i32>, Option<TaskStatus>, Option<Principal>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status_version, &self.new_status, &self.author)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status_version: group_0.0,
            new_status: group_0.1,
            author: group_0.2,
        }
    }
}

/// Who cancels.
pub struct TaskCancellation {
    /// Who acts.
    pub author: Option<Principal>,
}

impl rt::Object for TaskCancellation {
    const SHAPE: rt::Shape = rt::Shape::new("TaskCancellation", 0, &["author"]);
    type Fields = (Option<Principal>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.author,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { author: group_0.0 }
    }
}

/// A page of tasks.
#[non_exhaustive]
pub struct TaskQueryResults {
    pub tasks: Option<Vec<Task>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for TaskQueryResults {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskQueryResults",
        0,
        &["tasks", "nextPageToken"],
    );
    type Fields = (Option<Vec<Task>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.tasks, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            tasks: group_0.0,
            next_page_token: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskQuery",
        0,
        &["pageToken", "parentTaskId", "statusFilter", "updateTimeRange"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            page_token: group_0.0,
            parent_task_id: group_0.1,
            status_filter: group_0.2,
            update_time_range: group_0.3,
        }
    }
}

/// A status to find.
pub struct TaskQueryStatusFilter {
    /// Where a task stands.
    pub status: Option<TaskStatusValue>,
}

impl rt::Object for TaskQueryStatusFilter {
    const SHAPE: rt::Shape = rt::Shape::new("TaskQueryStatusFilter", 0, &["status"]);
    type Fields = (Option<TaskStatusValue>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { status: group_0.0 }
    }
}

/// When tasks changed.
pub struct TaskQueryUpdateTimeRange {
    pub start_time: Option<rt::DateTime>,
    pub end_time: Option<rt::DateTime>,
}

impl rt::Object for TaskQueryUpdateTimeRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskQueryUpdateTimeRange",
        0,
        &["startTime", "endTime"],
    );
    type Fields = (Option<rt::DateTime>, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.start_time, &self.end_time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            start_time: group_0.0,
            end_time: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "StreamHeartbeat",
        0b1,
        &["event", "timestamp"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            timestamp: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskEventData",
        0b1,
        &["event", "taskEvent"],
    );
    type Fields = (String, Option<TaskEvent>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.task_event)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            task_event: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new("TaskEvent", 0, &["eventType", "task"]);
    type Fields = (Option<TaskEventType>, Option<Task>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_type, &self.task)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event_type: group_0.0,
            task: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskStreamRequest",
        0,
        &[
            "heartbeatIntervalMs",
            "rateLimit",
            "excludePreexistingTasks",
            "updateStartTime",
            "parentTaskId",
            "assignee",
            "statusFilter",
        ],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            heartbeat_interval_ms: group_0.0,
            rate_limit: group_0.1,
            exclude_preexisting_tasks: group_0.2,
            update_start_time: group_0.3,
            parent_task_id: group_0.4,
            assignee: group_0.5,
            status_filter: group_0.6,
        }
    }
}

/// Statuses to keep or to leave out.
pub struct TaskStreamRequestStatusFilter {
    pub statuses: Option<Vec<TaskStatusValue>>,
    pub filter_type: Option<TaskStreamRequestStatusFilterType>,
}

impl rt::Object for TaskStreamRequestStatusFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TaskStreamRequestStatusFilter",
        0,
        &["statuses", "filterType"],
    );
    type Fields = (
        Option<Vec<TaskStatusValue>>,
        Option<TaskStreamRequestStatusFilterType>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.statuses, &self.filter_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            statuses: group_0.0,
            filter_type: group_0.1,
        }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AgentRequest",
        0,
        &["executeRequest", "cancelRequest", "completeRequest"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            execute_request: group_0.0,
            cancel_request: group_0.1,
            complete_request: group_0.2,
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
    const SHAPE: rt::Shape = rt::Shape::new("ExecuteRequest", 0, &["task"]);
    type Fields = (Option<Task>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { task: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "CancelRequest",
        0,
        &["taskId", "assignee", "author"],
    );
    type Fields = (Option<String>, Option<Principal>, Option<Principal>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id, &self.assignee, &self.author)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            task_id: group_0.0,
            assignee: group_0.1,
            author: group_0.2,
        }
    }
}

/// A task to finish.
#[non_exhaustive]
pub struct CompleteRequest {
    pub task_id: Option<String>,
}

impl rt::Object for CompleteRequest {
    const SHAPE: rt::Shape = rt::Shape::new("CompleteRequest", 0, &["taskId"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.task_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { task_id: group_0.0 }
    }
}

/// For which agents to listen.
pub struct AgentListener {
    /// Agents by entity.
    pub agent_selector: Option<EntityIdsSelector>,
}

impl rt::Object for AgentListener {
    const SHAPE: rt::Shape = rt::Shape::new("AgentListener", 0, &["agentSelector"]);
    type Fields = (Option<EntityIdsSelector>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.agent_selector,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { agent_selector: group_0.0 }
    }
}

/// Agents by entity.
pub struct EntityIdsSelector {
    pub entity_ids: Option<Vec<String>>,
}

impl rt::Object for EntityIdsSelector {
    const SHAPE: rt::Shape = rt::Shape::new("EntityIdsSelector", 0, &["entityIds"]);
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity_ids,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { entity_ids: group_0.0 }
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AgentTaskRequest",
        0b1000,
        &["executeRequest", "cancelRequest", "completeRequest", "event"],
    );
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
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            execute_request: group_0.0,
            cancel_request: group_0.1,
            complete_request: group_0.2,
            event: group_0.3,
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
    const SHAPE: rt::Shape = rt::Shape::new(
        "AgentStreamRequest",
        0,
        &["agentSelector", "heartbeatIntervalMs"],
    );
    type Fields = (Option<EntityIdsSelector>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.agent_selector, &self.heartbeat_interval_ms)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            agent_selector: group_0.0,
            heartbeat_interval_ms: group_0.1,
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
        StreamHeartbeat 0: rt::look(rt::OBJECT).tag(&["heartbeat"]),
        TaskEventData 1: rt::look(rt::OBJECT).tag(&["task_event"]),
    }
    AgentStreamEvent tag "event" {
        StreamHeartbeat 0: rt::look(rt::OBJECT).tag(&["heartbeat"]),
        AgentTaskRequest 1: rt::look(rt::OBJECT).tag(&["agent_request"]),
    }
}
