// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `listAlertsPolicies`.
#[non_exhaustive]
pub struct ListAlertsPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub links: Option<rt::Map<rt::Any>>,
}

impl rt::Object for ListAlertsPoliciesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListAlertsPoliciesResponse",
        0,
        &["policies", "links"],
    );
    type Fields = (Option<Vec<Policy>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policies, &self.links)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            policies: group_0.0,
            links: group_0.1,
        }
    }
}

/// `Policy`, as the API calls it.
#[non_exhaustive]
pub struct Policy {
    pub id: i64,
    pub name: String,
    pub incident_preference: Option<PolicyIncidentPreference>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}

impl rt::Object for Policy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Policy",
        0b11,
        &["id", "name", "incident_preference", "created_at", "updated_at"],
    );
    type Fields = (
        i64,
        String,
        Option<PolicyIncidentPreference>,
        Option<i64>,
        Option<i64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.incident_preference,
            &self.created_at,
            &self.updated_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            incident_preference: group_0.2,
            created_at: group_0.3,
            updated_at: group_0.4,
        }
    }
}

/// The same as [`CreateAlertsPolicyBodyPolicyIncidentPreference`].
pub type PolicyIncidentPreference = CreateAlertsPolicyBodyPolicyIncidentPreference;

/// `response` of `createAlertsPolicy`.
#[non_exhaustive]
pub struct CreateAlertsPolicyResponse {
    pub policy: Option<Policy>,
}

impl rt::Object for CreateAlertsPolicyResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsPolicyResponse",
        0,
        &["policy"],
    );
    type Fields = (Option<Policy>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policy,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { policy: group_0.0 }
    }
}

/// `body` of `createAlertsPolicy`.
pub struct CreateAlertsPolicyBody {
    pub policy: CreateAlertsPolicyBodyPolicy,
}

impl CreateAlertsPolicyBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(policy: CreateAlertsPolicyBodyPolicy) -> Self {
        Self { policy }
    }
}

impl rt::Object for CreateAlertsPolicyBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateAlertsPolicyBody", 0b1, &["policy"]);
    type Fields = (CreateAlertsPolicyBodyPolicy,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policy,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { policy: group_0.0 }
    }
}

/// `body.policy` of `createAlertsPolicy`.
pub struct CreateAlertsPolicyBodyPolicy {
    pub name: String,
    pub incident_preference: Option<CreateAlertsPolicyBodyPolicyIncidentPreference>,
}

impl CreateAlertsPolicyBodyPolicy {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            incident_preference: None,
        }
    }
}

impl rt::Object for CreateAlertsPolicyBodyPolicy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateAlertsPolicyBodyPolicy",
        0b1,
        &["name", "incident_preference"],
    );
    type Fields = (String, Option<CreateAlertsPolicyBodyPolicyIncidentPreference>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.incident_preference)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            incident_preference: group_0.1,
        }
    }
}

/// `body.policy.incident_preference` of `createAlertsPolicy`.
#[non_exhaustive]
pub enum CreateAlertsPolicyBodyPolicyIncidentPreference {
    /// `PER_POLICY`
    PerPolicy,
    /// `PER_CONDITION`
    PerCondition,
    /// `PER_CONDITION_AND_TARGET`
    PerConditionAndTarget,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CreateAlertsPolicyResponse`].
pub type UpdateAlertsPolicyResponse = CreateAlertsPolicyResponse;

/// `body` of `updateAlertsPolicy`.
pub struct UpdateAlertsPolicyBody {
    pub policy: UpdateAlertsPolicyBodyPolicy,
}

impl UpdateAlertsPolicyBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(policy: UpdateAlertsPolicyBodyPolicy) -> Self {
        Self { policy }
    }
}

impl rt::Object for UpdateAlertsPolicyBody {
    const SHAPE: rt::Shape = rt::Shape::new("UpdateAlertsPolicyBody", 0b1, &["policy"]);
    type Fields = (UpdateAlertsPolicyBodyPolicy,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.policy,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { policy: group_0.0 }
    }
}

/// `body.policy` of `updateAlertsPolicy`.
pub struct UpdateAlertsPolicyBodyPolicy {
    pub name: Option<String>,
    pub incident_preference: Option<UpdateAlertsPolicyBodyPolicyIncidentPreference>,
}

impl rt::Object for UpdateAlertsPolicyBodyPolicy {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateAlertsPolicyBodyPolicy",
        0,
        &["name", "incident_preference"],
    );
    type Fields = (
        Option<String>,
        Option<UpdateAlertsPolicyBodyPolicyIncidentPreference>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.incident_preference)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            incident_preference: group_0.1,
        }
    }
}

/// The same as [`CreateAlertsPolicyBodyPolicyIncidentPreference`].
pub type UpdateAlertsPolicyBodyPolicyIncidentPreference = CreateAlertsPolicyBodyPolicyIncidentPreference;

/// The same as [`CreateAlertsPolicyResponse`].
pub type DeleteAlertsPolicyResponse = CreateAlertsPolicyResponse;

rt::objects! {
    ListAlertsPoliciesResponse
    Policy
    CreateAlertsPolicyResponse
    CreateAlertsPolicyBody
    CreateAlertsPolicyBodyPolicy
    UpdateAlertsPolicyBody
    UpdateAlertsPolicyBodyPolicy
}

rt::defaults! {
    UpdateAlertsPolicyBodyPolicy
}

rt::choices! {
    CreateAlertsPolicyBodyPolicyIncidentPreference {
        PerPolicy = "PER_POLICY",
        PerCondition = "PER_CONDITION",
        PerConditionAndTarget = "PER_CONDITION_AND_TARGET",
    }
}
