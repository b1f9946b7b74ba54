// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `workflowList`, as the API calls it.
#[non_exhaustive]
pub struct WorkflowList {
    pub data: Option<Vec<Workflow>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for WorkflowList {
    const SHAPE: rt::Shape = rt::Shape::new("WorkflowList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<Workflow>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// `workflow`, as the API calls it.
pub struct Workflow {
    pub id: Option<String>,
    pub name: String,
    pub active: Option<bool>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub nodes: Vec<Node>,
    /// Links between nodes, keyed by the source node's name.
    pub connections: rt::Map<rt::Any>,
    pub settings: WorkflowSettings,
    /// Data the workflow keeps between runs.
    pub static_data: rt::Nullable<rt::Any>,
    pub tags: Option<Vec<Tag>>,
}

impl Workflow {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        nodes: Vec<Node>,
        connections: rt::Map<rt::Any>,
        settings: WorkflowSettings,
    ) -> Self {
        Self {
            id: None,
            name: name.into(),
            active: None,
            created_at: None,
            updated_at: None,
            nodes,
            connections,
            settings,
            static_data: rt::Nullable::Absent,
            tags: None,
        }
    }
}

impl rt::Object for Workflow {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Workflow",
        0b11100010,
        &[
            "id",
            "name",
            "active",
            "createdAt",
            "updatedAt",
            "nodes",
            "connections",
            "settings",
            "staticData",
            "tags",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            String,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Vec<Node>,
            rt::Map<rt::Any>,
            WorkflowSettings,
        ),
        (rt::Nullable<rt::Any>, Option<Vec<Tag>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.name,
                &self.active,
                &self.created_at,
                &self.updated_at,
                &self.nodes,
                &self.connections,
                &self.settings,
            ),
            (&self.static_data, &self.tags),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            active: group_0.2,
            created_at: group_0.3,
            updated_at: group_0.4,
            nodes: group_0.5,
            connections: group_0.6,
            settings: group_0.7,
            static_data: group_1.0,
            tags: group_1.1,
        }
    }
}

/// `node`, as the API calls it.
pub struct Node {
    pub id: Option<String>,
    pub name: Option<String>,
    pub webhook_id: Option<String>,
    pub disabled: Option<bool>,
    pub notes_in_flow: Option<bool>,
    pub notes: Option<String>,
    /// Node type.
    pub r#type: Option<String>,
    pub type_version: Option<f64>,
    pub execute_once: Option<bool>,
    pub always_output_data: Option<bool>,
    pub retry_on_fail: Option<bool>,
    pub max_tries: Option<f64>,
    pub wait_between_tries: Option<f64>,
    /// Use onError.
    ///
    /// Deprecated by the API.
    pub continue_on_fail: Option<bool>,
    pub on_error: Option<String>,
    /// Place on the canvas.
    pub position: Option<Vec<f64>>,
    pub parameters: Option<rt::Map<rt::Any>>,
    pub credentials: Option<rt::Map<rt::Any>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for Node {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Node",
        0,
        &[
            "id",
            "name",
            "webhookId",
            "disabled",
            "notesInFlow",
            "notes",
            "type",
            "typeVersion",
            "executeOnce",
            "alwaysOutputData",
            "retryOnFail",
            "maxTries",
            "waitBetweenTries",
            "continueOnFail",
            "onError",
            "position",
            "parameters",
            "credentials",
            "createdAt",
            "updatedAt",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<bool>,
                Option<String>,
                Option<String>,
                Option<f64>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<f64>,
                Option<f64>,
                Option<bool>,
                Option<String>,
                Option<Vec<f64>>,
            ),
        >,
        (
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.webhook_id,
                    &self.disabled,
                    &self.notes_in_flow,
                    &self.notes,
                    &self.r#type,
                    &self.type_version,
                ),
                (
                    &self.execute_once,
                    &self.always_output_data,
                    &self.retry_on_fail,
                    &self.max_tries,
                    &self.wait_between_tries,
                    &self.continue_on_fail,
                    &self.on_error,
                    &self.position,
                ),
            ),
            (&self.parameters, &self.credentials, &self.created_at, &self.updated_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            webhook_id: group_0.2,
            disabled: group_0.3,
            notes_in_flow: group_0.4,
            notes: group_0.5,
            r#type: group_0.6,
            type_version: group_0.7,
            execute_once: group_1.0,
            always_output_data: group_1.1,
            retry_on_fail: group_1.2,
            max_tries: group_1.3,
            wait_between_tries: group_1.4,
            continue_on_fail: group_1.5,
            on_error: group_1.6,
            position: group_1.7,
            parameters: group_2.0,
            credentials: group_2.1,
            created_at: group_2.2,
            updated_at: group_2.3,
        }
    }
}

/// `workflowSettings`, as the API calls it.
pub struct WorkflowSettings {
    pub save_execution_progress: Option<bool>,
    pub save_manual_executions: Option<bool>,
    pub save_data_error_execution: Option<WorkflowSettingsSaveDataErrorExecution>,
    pub save_data_success_execution: Option<WorkflowSettingsSaveDataSuccessExecution>,
    /// Seconds.
    pub execution_timeout: Option<f64>,
    /// Workflow to run on error.
    pub error_workflow: Option<String>,
    pub timezone: Option<String>,
    pub execution_order: Option<String>,
}

impl rt::Object for WorkflowSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WorkflowSettings",
        0,
        &[
            "saveExecutionProgress",
            "saveManualExecutions",
            "saveDataErrorExecution",
            "saveDataSuccessExecution",
            "executionTimeout",
            "errorWorkflow",
            "timezone",
            "executionOrder",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<bool>,
        Option<WorkflowSettingsSaveDataErrorExecution>,
        Option<WorkflowSettingsSaveDataSuccessExecution>,
        Option<f64>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.save_execution_progress,
            &self.save_manual_executions,
            &self.save_data_error_execution,
            &self.save_data_success_execution,
            &self.execution_timeout,
            &self.error_workflow,
            &self.timezone,
            &self.execution_order,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            save_execution_progress: group_0.0,
            save_manual_executions: group_0.1,
            save_data_error_execution: group_0.2,
            save_data_success_execution: group_0.3,
            execution_timeout: group_0.4,
            error_workflow: group_0.5,
            timezone: group_0.6,
            execution_order: group_0.7,
        }
    }
}

/// `saveDataErrorExecution` of `workflowSettings`.
#[non_exhaustive]
pub enum WorkflowSettingsSaveDataErrorExecution {
    /// `all`
    All,
    /// `none`
    None,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`WorkflowSettingsSaveDataErrorExecution`].
pub type WorkflowSettingsSaveDataSuccessExecution = WorkflowSettingsSaveDataErrorExecution;

/// `body` of `activateWorkflow`.
pub struct ActivateWorkflowBody {
    /// Version to activate; the latest if absent.
    pub version_id: Option<String>,
    /// Name of the version.
    pub name: Option<String>,
    /// What the version changes.
    pub description: Option<String>,
}

impl rt::Object for ActivateWorkflowBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ActivateWorkflowBody",
        0,
        &["versionId", "name", "description"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.version_id, &self.name, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            version_id: group_0.0,
            name: group_0.1,
            description: group_0.2,
        }
    }
}

/// `workflowTags`, as the API calls it.
pub type WorkflowTags = Vec<Tag>;

/// `tagIds`, as the API calls it.
pub type TagIds = Vec<TagIdsItem>;

/// `item` of `tagIds`.
pub struct TagIdsItem {
    pub id: String,
}

impl TagIdsItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl rt::Object for TagIdsItem {
    const SHAPE: rt::Shape = rt::Shape::new("TagIdsItem", 0b1, &["id"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { id: group_0.0 }
    }
}

rt::objects! {
    WorkflowList
    Workflow
    Node
    WorkflowSettings
    ActivateWorkflowBody
    TagIdsItem
}

rt::defaults! {
    Node
    WorkflowSettings
    ActivateWorkflowBody
}

rt::choices! {
    WorkflowSettingsSaveDataErrorExecution { All = "all", None = "none" }
}
