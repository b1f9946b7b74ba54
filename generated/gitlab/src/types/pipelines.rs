// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `order_by` of `listProjectPipelines`.
///
/// Default: `id`.
#[non_exhaustive]
pub enum ListProjectPipelinesOrderBy {
    /// `id`
    Id,
    /// `status`
    Status,
    /// `ref`
    Ref,
    /// `updated_at`
    UpdatedAt,
    /// `user_id`
    UserId,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `scope` of `listProjectPipelines`.
#[non_exhaustive]
pub enum ListProjectPipelinesScope {
    /// `running`
    Running,
    /// `pending`
    Pending,
    /// `finished`
    Finished,
    /// `branches`
    Branches,
    /// `tags`
    Tags,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `createPipeline`.
pub struct CreatePipelineBody {
    pub r#ref: String,
    pub variables: Option<Vec<CreatePipelineBodyVariablesItem>>,
}

impl CreatePipelineBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#ref: impl Into<String>) -> Self {
        Self {
            r#ref: r#ref.into(),
            variables: None,
        }
    }
}

impl rt::Object for CreatePipelineBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreatePipelineBody",
        0b1,
        &["ref", "variables"],
    );
    type Fields = (String, Option<Vec<CreatePipelineBodyVariablesItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#ref, &self.variables)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#ref: group_0.0,
            variables: group_0.1,
        }
    }
}

/// `body.variables.item` of `createPipeline`.
pub struct CreatePipelineBodyVariablesItem {
    pub key: String,
    pub value: String,
    pub variable_type: Option<CreatePipelineBodyVariablesItemVariableType>,
}

impl CreatePipelineBodyVariablesItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            variable_type: None,
        }
    }
}

impl rt::Object for CreatePipelineBodyVariablesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreatePipelineBodyVariablesItem",
        0b11,
        &["key", "value", "variable_type"],
    );
    type Fields = (String, String, Option<CreatePipelineBodyVariablesItemVariableType>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.value, &self.variable_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            value: group_0.1,
            variable_type: group_0.2,
        }
    }
}

/// `body.variables.item.variable_type` of `createPipeline`.
#[non_exhaustive]
pub enum CreatePipelineBodyVariablesItemVariableType {
    /// `env_var`
    EnvVar,
    /// `file`
    File,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    CreatePipelineBody
    CreatePipelineBodyVariablesItem
}

rt::choices! {
    ListProjectPipelinesOrderBy {
        Id = "id",
        Status = "status",
        Ref = "ref",
        UpdatedAt = "updated_at",
        UserId = "user_id",
    }
    ListProjectPipelinesScope {
        Running = "running",
        Pending = "pending",
        Finished = "finished",
        Branches = "branches",
        Tags = "tags",
    }
    CreatePipelineBodyVariablesItemVariableType { EnvVar = "env_var", File = "file" }
}
