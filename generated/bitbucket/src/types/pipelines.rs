// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `paginated_pipelines`, as the API calls it.
#[non_exhaustive]
pub struct PaginatedPipelines {
    pub size: Option<i64>,
    pub page: Option<i64>,
    pub pagelen: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub values: Option<Vec<Pipeline>>,
}

impl rt::Object for PaginatedPipelines {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PaginatedPipelines",
        0,
        &["size", "page", "pagelen", "next", "previous", "values"],
    );
    type Fields = (
        Option<i64>,
        Option<i64>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<Vec<Pipeline>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.size, &self.page, &self.pagelen, &self.next, &self.previous, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            size: group_0.0,
            page: group_0.1,
            pagelen: group_0.2,
            next: group_0.3,
            previous: group_0.4,
            values: group_0.5,
        }
    }
}

/// `pipeline`, as the API calls it.
#[non_exhaustive]
pub struct Pipeline {
    pub r#type: String,
    pub uuid: Option<String>,
    pub build_number: Option<i64>,
    pub creator: Option<Account>,
    pub repository: Option<Repository>,
    pub target: Option<PipelineTarget>,
    pub trigger: Option<rt::Map<rt::Any>>,
    pub state: Option<PipelineState>,
    pub created_on: Option<rt::DateTime>,
    pub completed_on: Option<rt::DateTime>,
    pub build_seconds_used: Option<i64>,
}

impl rt::Object for Pipeline {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Pipeline",
        0b1,
        &[
            "type",
            "uuid",
            "build_number",
            "creator",
            "repository",
            "target",
            "trigger",
            "state",
            "created_on",
            "completed_on",
            "build_seconds_used",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<i64>,
            Option<Account>,
            Option<Repository>,
            Option<PipelineTarget>,
            Option<rt::Map<rt::Any>>,
            Option<PipelineState>,
        ),
        (Option<rt::DateTime>, Option<rt::DateTime>, Option<i64>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.r#type,
                &self.uuid,
                &self.build_number,
                &self.creator,
                &self.repository,
                &self.target,
                &self.trigger,
                &self.state,
            ),
            (&self.created_on, &self.completed_on, &self.build_seconds_used),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            uuid: group_0.1,
            build_number: group_0.2,
            creator: group_0.3,
            repository: group_0.4,
            target: group_0.5,
            trigger: group_0.6,
            state: group_0.7,
            created_on: group_1.0,
            completed_on: group_1.1,
            build_seconds_used: group_1.2,
        }
    }
}

/// `pipeline_target`, as the API calls it.
pub struct PipelineTarget {
    pub r#type: String,
    pub ref_type: Option<PipelineTargetRefType>,
    pub ref_name: Option<String>,
    pub commit: Option<Commit>,
    pub selector: Option<PipelineTargetSelector>,
}

impl PipelineTarget {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ref_type: None,
            ref_name: None,
            commit: None,
            selector: None,
        }
    }
}

impl rt::Object for PipelineTarget {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PipelineTarget",
        0b1,
        &["type", "ref_type", "ref_name", "commit", "selector"],
    );
    type Fields = (
        String,
        Option<PipelineTargetRefType>,
        Option<String>,
        Option<Commit>,
        Option<PipelineTargetSelector>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.ref_type, &self.ref_name, &self.commit, &self.selector)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            ref_type: group_0.1,
            ref_name: group_0.2,
            commit: group_0.3,
            selector: group_0.4,
        }
    }
}

/// `ref_type` of `pipeline_target`.
#[non_exhaustive]
pub enum PipelineTargetRefType {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `named_branch`
    NamedBranch,
    /// `bookmark`
    Bookmark,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `selector` of `pipeline_target`.
pub struct PipelineTargetSelector {
    pub r#type: Option<String>,
    pub pattern: Option<String>,
}

impl rt::Object for PipelineTargetSelector {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PipelineTargetSelector",
        0,
        &["type", "pattern"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.pattern)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            pattern: group_0.1,
        }
    }
}

/// `state` of `pipeline`.
#[non_exhaustive]
pub struct PipelineState {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub result: Option<rt::Map<rt::Any>>,
    pub stage: Option<rt::Map<rt::Any>>,
}

impl rt::Object for PipelineState {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PipelineState",
        0,
        &["type", "name", "result", "stage"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.name, &self.result, &self.stage)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            name: group_0.1,
            result: group_0.2,
            stage: group_0.3,
        }
    }
}

/// `pipeline_request`, as the API calls it.
pub struct PipelineRequest {
    pub target: PipelineTarget,
    pub variables: Option<Vec<PipelineRequestVariablesItem>>,
}

impl PipelineRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(target: PipelineTarget) -> Self {
        Self { target, variables: None }
    }
}

impl rt::Object for PipelineRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PipelineRequest",
        0b1,
        &["target", "variables"],
    );
    type Fields = (PipelineTarget, Option<Vec<PipelineRequestVariablesItem>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.target, &self.variables)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            target: group_0.0,
            variables: group_0.1,
        }
    }
}

/// `variables.item` of `pipeline_request`.
pub struct PipelineRequestVariablesItem {
    pub key: Option<String>,
    pub value: Option<String>,
    pub secured: Option<bool>,
}

impl rt::Object for PipelineRequestVariablesItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PipelineRequestVariablesItem",
        0,
        &["key", "value", "secured"],
    );
    type Fields = (Option<String>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.key, &self.value, &self.secured)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            key: group_0.0,
            value: group_0.1,
            secured: group_0.2,
        }
    }
}

rt::objects! {
    PaginatedPipelines
    Pipeline
    PipelineTarget
    PipelineTargetSelector
    PipelineState
    PipelineRequest
    PipelineRequestVariablesItem
}

rt::defaults! {
    PipelineTargetSelector
    PipelineRequestVariablesItem
}

rt::choices! {
    PipelineTargetRefType {
        Branch = "branch",
        Tag = "tag",
        NamedBranch = "named_branch",
        Bookmark = "bookmark",
    }
}
