// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// What an action did.
#[non_exhaustive]
pub struct SyncApplyActionResponseV2 {
    /// What the action checked.
    pub validation: Option<ValidateActionResponseV2>,
    /// Changes to objects.
    pub edits: Option<ActionResults>,
}

impl rt::Object for SyncApplyActionResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SyncApplyActionResponseV2",
        0,
        &["validation", "edits"],
    );
    type Fields = (Option<ValidateActionResponseV2>, Option<ActionResults>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.validation, &self.edits)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            validation: group_0.0,
            edits: group_0.1,
        }
    }
}

/// What the action checked.
#[non_exhaustive]
pub struct ValidateActionResponseV2 {
    pub result: ValidateActionResponseV2Result,
    pub submission_criteria: Vec<rt::Map<rt::Any>>,
    pub parameters: rt::Map<rt::Any>,
}

impl rt::Object for ValidateActionResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ValidateActionResponseV2",
        0b111,
        &["result", "submissionCriteria", "parameters"],
    );
    type Fields = (
        ValidateActionResponseV2Result,
        Vec<rt::Map<rt::Any>>,
        rt::Map<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.submission_criteria, &self.parameters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            result: group_0.0,
            submission_criteria: group_0.1,
            parameters: group_0.2,
        }
    }
}

/// `result` of `ValidateActionResponseV2`.
#[non_exhaustive]
pub enum ValidateActionResponseV2Result {
    /// `VALID`
    Valid,
    /// `INVALID`
    Invalid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Changes to objects.
#[non_exhaustive]
pub struct ActionResults {
    pub r#type: ActionResultsType,
    pub edits: Option<Vec<rt::Map<rt::Any>>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for ActionResults {
    const SHAPE: rt::Shape = rt::Shape::new("ActionResults", 0b1, &["type", "edits"]);
    type Fields = (ActionResultsType, Option<Vec<rt::Map<rt::Any>>>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.edits, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            edits: group_0.1,
            extra: group_0.2,
        }
    }
}

/// `type` of `ActionResults`.
#[non_exhaustive]
pub enum ActionResultsType {
    /// `edits`
    Edits,
    /// `largeScaleEdits`
    LargeScaleEdits,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An action to apply.
pub struct ApplyActionRequestV2 {
    /// How to apply.
    pub options: Option<ApplyActionRequestOptions>,
    pub parameters: rt::Map<rt::Any>,
}

impl ApplyActionRequestV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parameters: rt::Map<rt::Any>) -> Self {
        Self { options: None, parameters }
    }
}

impl rt::Object for ApplyActionRequestV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplyActionRequestV2",
        0b10,
        &["options", "parameters"],
    );
    type Fields = (Option<ApplyActionRequestOptions>, rt::Map<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.options, &self.parameters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            options: group_0.0,
            parameters: group_0.1,
        }
    }
}

/// How to apply.
pub struct ApplyActionRequestOptions {
    pub mode: Option<ApplyActionRequestOptionsMode>,
    pub return_edits: Option<ApplyActionRequestOptionsReturnEdits>,
}

impl rt::Object for ApplyActionRequestOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApplyActionRequestOptions",
        0,
        &["mode", "returnEdits"],
    );
    type Fields = (
        Option<ApplyActionRequestOptionsMode>,
        Option<ApplyActionRequestOptionsReturnEdits>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.mode, &self.return_edits)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mode: group_0.0,
            return_edits: group_0.1,
        }
    }
}

/// `mode` of `ApplyActionRequestOptions`.
#[non_exhaustive]
pub enum ApplyActionRequestOptionsMode {
    /// `VALIDATE_ONLY`
    ValidateOnly,
    /// `VALIDATE_AND_EXECUTE`
    ValidateAndExecute,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `returnEdits` of `ApplyActionRequestOptions`.
#[non_exhaustive]
pub enum ApplyActionRequestOptionsReturnEdits {
    /// `ALL`
    All,
    /// `NONE`
    None,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// What the actions did.
#[non_exhaustive]
pub struct BatchApplyActionResponseV2 {
    /// Changes to objects.
    pub edits: Option<ActionResults>,
}

impl rt::Object for BatchApplyActionResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new("BatchApplyActionResponseV2", 0, &["edits"]);
    type Fields = (Option<ActionResults>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.edits,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { edits: group_0.0 }
    }
}

/// Applications of an action.
pub struct BatchApplyActionRequestV2 {
    /// How to apply.
    pub options: Option<BatchApplyActionRequestOptions>,
    pub requests: Vec<BatchApplyActionRequestItem>,
}

impl BatchApplyActionRequestV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(requests: Vec<BatchApplyActionRequestItem>) -> Self {
        Self { options: None, requests }
    }
}

impl rt::Object for BatchApplyActionRequestV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchApplyActionRequestV2",
        0b10,
        &["options", "requests"],
    );
    type Fields = (
        Option<BatchApplyActionRequestOptions>,
        Vec<BatchApplyActionRequestItem>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.options, &self.requests)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            options: group_0.0,
            requests: group_0.1,
        }
    }
}

/// How to apply.
pub struct BatchApplyActionRequestOptions {
    pub return_edits: Option<BatchApplyActionRequestOptionsReturnEdits>,
}

impl rt::Object for BatchApplyActionRequestOptions {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchApplyActionRequestOptions",
        0,
        &["returnEdits"],
    );
    type Fields = (Option<BatchApplyActionRequestOptionsReturnEdits>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.return_edits,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { return_edits: group_0.0 }
    }
}

/// The same as [`ApplyActionRequestOptionsReturnEdits`].
pub type BatchApplyActionRequestOptionsReturnEdits = ApplyActionRequestOptionsReturnEdits;

/// One application.
pub struct BatchApplyActionRequestItem {
    pub parameters: rt::Map<rt::Any>,
}

impl BatchApplyActionRequestItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parameters: rt::Map<rt::Any>) -> Self {
        Self { parameters }
    }
}

impl rt::Object for BatchApplyActionRequestItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchApplyActionRequestItem",
        0b1,
        &["parameters"],
    );
    type Fields = (rt::Map<rt::Any>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parameters,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { parameters: group_0.0 }
    }
}

rt::objects! {
    SyncApplyActionResponseV2
    ValidateActionResponseV2
    ActionResults
    ApplyActionRequestV2
    ApplyActionRequestOptions
    BatchApplyActionResponseV2
    BatchApplyActionRequestV2
    BatchApplyActionRequestOptions
    BatchApplyActionRequestItem
}

rt::defaults! {
    ApplyActionRequestOptions
    BatchApplyActionRequestOptions
}

rt::choices! {
    ValidateActionResponseV2Result { Valid = "VALID", Invalid = "INVALID" }
    ActionResultsType { Edits = "edits", LargeScaleEdits = "largeScaleEdits" }
    ApplyActionRequestOptionsMode {
        ValidateOnly = "VALIDATE_ONLY",
        ValidateAndExecute = "VALIDATE_AND_EXECUTE",
    }
    ApplyActionRequestOptionsReturnEdits { All = "ALL", None = "NONE" }
}
