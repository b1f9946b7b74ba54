// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `listAlertsNrqlConditions`.
#[non_exhaustive]
pub struct ListAlertsNrqlConditionsResponse {
    pub nrql_conditions: Option<Vec<NrqlCondition>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsNrqlConditionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsNrqlConditionsResponse",
        0,
        &["nrql_conditions", "links"],
    );
    type Fields = (Option<Vec<NrqlCondition>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.nrql_conditions, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            nrql_conditions: group_0.0,
            links: group_0.1,
        }
    }
}

/// `NrqlCondition`, as the API calls it.
pub struct NrqlCondition {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub enabled: Option<bool>,
    pub runbook_url: Option<String>,
    pub value_function: Option<String>,
    pub violation_time_limit_seconds: Option<i64>,
    pub terms: Option<Vec<ConditionTerm>>,
    pub nrql: Option<NrqlConditionNrql>,
}

impl rt::Object for NrqlCondition {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NrqlCondition",
        0,
        &[
            "id",
            "type",
            "name",
            "enabled",
            "runbook_url",
            "value_function",
            "violation_time_limit_seconds",
            "terms",
            "nrql",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<String>,
            Option<String>,
            Option<bool>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<Vec<ConditionTerm>>,
        ),
        (Option<NrqlConditionNrql>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.r#type,
                &self.name,
                &self.enabled,
                &self.runbook_url,
                &self.value_function,
                &self.violation_time_limit_seconds,
                &self.terms,
            ),
            (&self.nrql,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            r#type: group_0.1,
            name: group_0.2,
            enabled: group_0.3,
            runbook_url: group_0.4,
            value_function: group_0.5,
            violation_time_limit_seconds: group_0.6,
            terms: group_0.7,
            nrql: group_1.0,
        }
    }
}

/// `nrql` of `NrqlCondition`.
pub struct NrqlConditionNrql {
    pub query: Option<String>,
    pub since_value: Option<String>,
}

impl rt::Object for NrqlConditionNrql {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NrqlConditionNrql",
        0,
        &["query", "since_value"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.query, &self.since_value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            query: group_0.0,
            since_value: group_0.1,
        }
    }
}

/// `response` of `createAlertsNrqlCondition`.
#[non_exhaustive]
pub struct CreateAlertsNrqlConditionResponse {
    pub nrql_condition: Option<NrqlCondition>,
}

impl rt::Object for CreateAlertsNrqlConditionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsNrqlConditionResponse",
        0,
        &["nrql_condition"],
    );
    type Fields = (Option<NrqlCondition>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.nrql_condition,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { nrql_condition: group_0.0 }
    }
}

/// `body` of `createAlertsNrqlCondition`.
pub struct CreateAlertsNrqlConditionBody {
    pub nrql_condition: NrqlCondition,
}

impl CreateAlertsNrqlConditionBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(nrql_condition: NrqlCondition) -> Self {
        Self { nrql_condition }
    }
}

impl rt::Object for CreateAlertsNrqlConditionBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsNrqlConditionBody",
        0b1,
        &["nrql_condition"],
    );
    type Fields = (NrqlCondition,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.nrql_condition,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { nrql_condition: group_0.0 }
    }
}

/// The same as [`CreateAlertsNrqlConditionResponse`].
pub type UpdateAlertsNrqlConditionResponse = CreateAlertsNrqlConditionResponse;

/// The same as [`CreateAlertsNrqlConditionBody`].
pub type UpdateAlertsNrqlConditionBody = CreateAlertsNrqlConditionBody;

/// The same as [`CreateAlertsNrqlConditionResponse`].
pub type DeleteAlertsNrqlConditionResponse = CreateAlertsNrqlConditionResponse;

rt::objects! {
    ListAlertsNrqlConditionsResponse
    NrqlCondition
    NrqlConditionNrql
    CreateAlertsNrqlConditionResponse
    CreateAlertsNrqlConditionBody
}

rt::defaults! {
    NrqlCondition
    NrqlConditionNrql
}
