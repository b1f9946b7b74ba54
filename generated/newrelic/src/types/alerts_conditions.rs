// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listAlertsConditions`.
#[non_exhaustive]
pub struct ListAlertsConditionsResponse {
    pub conditions: Option<Vec<Condition>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsConditionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsConditionsResponse",
        0,
        &["conditions", "links"],
    );
    type Fields = (Option<Vec<Condition>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.conditions, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            conditions: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Condition`, as the API calls it.
pub struct Condition {
    pub id: Option<i64>,
    pub r#type: Option<ConditionType>,
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub entities: Option<Vec<String>>,
    pub metric: Option<String>,
    pub gc_metric: Option<String>,
    pub condition_scope: Option<ConditionScope>,
    pub violation_close_timer: Option<i64>,
    pub runbook_url: Option<String>,
    pub terms: Option<Vec<ConditionTerm>>,
    pub user_defined: Option<ConditionUserDefined>,
}

impl rt::Object for Condition {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Condition",
        0,
        &[
            "id",
            "type",
            "name",
            "enabled",
            "entities",
            "metric",
            "gc_metric",
            "condition_scope",
            "violation_close_timer",
            "runbook_url",
            "terms",
            "user_defined",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<ConditionType>,
            Option<String>,
            Option<bool>,
            Option<Vec<String>>,
            Option<String>,
            Option<String>,
            Option<ConditionScope>,
        ),
        (
            Option<i64>,
            Option<String>,
            Option<Vec<ConditionTerm>>,
            Option<ConditionUserDefined>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.r#type,
                &self.name,
                &self.enabled,
                &self.entities,
                &self.metric,
                &self.gc_metric,
                &self.condition_scope,
            ),
            (
                &self.violation_close_timer,
                &self.runbook_url,
                &self.terms,
                &self.user_defined,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            name: group_0.2,
            enabled: group_0.3,
            entities: group_0.4,
            metric: group_0.5,
            gc_metric: group_0.6,
            condition_scope: group_0.7,
            violation_close_timer: group_1.0,
            runbook_url: group_1.1,
            terms: group_1.2,
            user_defined: group_1.3,
        }
    }
}

/// `type` of `Condition`.
#[non_exhaustive]
pub enum ConditionType {
    /// `apm_app_metric`
    ApmAppMetric,
    /// `apm_kt_metric`
    ApmKtMetric,
    /// `servers_metric`
    ServersMetric,
    /// `browser_metric`
    BrowserMetric,
    /// `mobile_metric`
    MobileMetric,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `condition_scope` of `Condition`.
#[non_exhaustive]
pub enum ConditionScope {
    /// `application`
    Application,
    /// `instance`
    Instance,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `user_defined` of `Condition`.
pub struct ConditionUserDefined {
    pub metric: Option<String>,
    pub value_function: Option<ConditionUserDefinedValueFunction>,
}

impl rt::Object for ConditionUserDefined {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConditionUserDefined",
        0,
        &["metric", "value_function"],
    );
    type Fields = (Option<String>, Option<ConditionUserDefinedValueFunction>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metric, &self.value_function)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            metric: group_0.0,
            value_function: group_0.1,
        }
    }
}

/// `user_defined.value_function` of `Condition`.
#[non_exhaustive]
pub enum ConditionUserDefinedValueFunction {
    /// `average`
    Average,
    /// `min`
    Min,
    /// `max`
    Max,
    /// `total`
    Total,
    /// `sample_size`
    SampleSize,
    /// `single_value`
    SingleValue,
    /// `rate`
    Rate,
    /// `percent`
    Percent,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `createAlertsCondition`.
#[non_exhaustive]
pub struct CreateAlertsConditionResponse {
    pub condition: Option<Condition>,
}

impl rt::Object for CreateAlertsConditionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsConditionResponse",
        0,
        &["condition"],
    );
    type Fields = (Option<Condition>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.condition,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { condition: group_0.0 }
    }
}

/// `body` of `createAlertsCondition`.
pub struct CreateAlertsConditionBody {
    pub condition: Condition,
}

impl CreateAlertsConditionBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(condition: Condition) -> Self {
        Self { condition }
    }
}

impl rt::Object for CreateAlertsConditionBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsConditionBody",
        0b1,
        &["condition"],
    );
    type Fields = (Condition,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.condition,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { condition: group_0.0 }
    }
}

/// The same as [`CreateAlertsConditionResponse`].
pub type UpdateAlertsConditionResponse = CreateAlertsConditionResponse;

/// The same as [`CreateAlertsConditionBody`].
pub type UpdateAlertsConditionBody = CreateAlertsConditionBody;

/// The same as [`CreateAlertsConditionResponse`].
pub type DeleteAlertsConditionResponse = CreateAlertsConditionResponse;

rt::objects! {
    ListAlertsConditionsResponse
    Condition
    ConditionUserDefined
    CreateAlertsConditionResponse
    CreateAlertsConditionBody
}

rt::defaults! {
    Condition
    ConditionUserDefined
}

rt::choices! {
    ConditionType {
        ApmAppMetric = "apm_app_metric",
        ApmKtMetric = "apm_kt_metric",
        ServersMetric = "servers_metric",
        BrowserMetric = "browser_metric",
        MobileMetric = "mobile_metric",
    }
    ConditionScope { Application = "application", Instance = "instance" }
    ConditionUserDefinedValueFunction {
        Average = "average",
        Min = "min",
        Max = "max",
        Total = "total",
        SampleSize = "sample_size",
        SingleValue = "single_value",
        Rate = "rate",
        Percent = "percent",
    }
}
