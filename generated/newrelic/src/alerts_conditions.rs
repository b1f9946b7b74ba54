// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Conditions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Conditions`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsConditions<'a>(pub(crate) &'a Client);

impl AlertsConditions<'_> {
    /// List the conditions of a policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`ListAlertsConditionsResponse`](crate::types::ListAlertsConditionsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_conditions(&self, policy_id: i64) -> Call<ListAlertsConditions> {
        Call::__new(self.0).__arg(0, &policy_id)
    }

    /// Add a condition to a policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`CreateAlertsConditionResponse`](crate::types::CreateAlertsConditionResponse).
    #[inline]
    pub fn create_alerts_condition(
        &self,
        policy_id: i64,
        body: &types::CreateAlertsConditionBody,
    ) -> Call<CreateAlertsCondition> {
        Call(rt::Pending::new(&self.0.0).arg(0, &policy_id).json(body))
    }

    /// Change a condition
    ///
    /// - `condition_id`: Id of the condition
    ///
    /// Returns [`UpdateAlertsConditionResponse`](crate::types::UpdateAlertsConditionResponse).
    #[inline]
    pub fn update_alerts_condition(
        &self,
        condition_id: i64,
        body: &types::UpdateAlertsConditionBody,
    ) -> Call<UpdateAlertsCondition> {
        Call(rt::Pending::new(&self.0.0).arg(0, &condition_id).json(body))
    }

    /// Delete a condition
    ///
    /// - `condition_id`: Id of the condition
    ///
    /// Returns [`DeleteAlertsConditionResponse`](crate::types::DeleteAlertsConditionResponse).
    #[inline]
    pub fn delete_alerts_condition(
        &self,
        condition_id: i64,
    ) -> Call<DeleteAlertsCondition> {
        Call::__new(self.0).__arg(0, &condition_id)
    }
}

/// `GET /v2/alerts_conditions.json`
pub enum ListAlertsConditions {}
impl rt::Operation for ListAlertsConditions {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsConditions",
            "GET",
            "/v2/alerts_conditions.json",
        )
        .params(&[rt::query("policy_id"), rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsConditionsResponse>;
    type Failure = ListAlertsConditionsError;
}

impl Call<ListAlertsConditions> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }
}

/// How [`list_alerts_conditions`](AlertsConditions::list_alerts_conditions) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsConditionsError = crate::errors::ErrorResponse401_429_500;

/// `POST /v2/alerts_conditions/policies/{policy_id}.json`
pub enum CreateAlertsCondition {}
impl rt::Operation for CreateAlertsCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "createAlertsCondition",
            "POST",
            "/v2/alerts_conditions/policies/{policy_id}.json",
        )
        .params(&[rt::path("policy_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateAlertsConditionResponse>;
    type Failure = CreateAlertsConditionError;
}

/// How [`create_alerts_condition`](AlertsConditions::create_alerts_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type CreateAlertsConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `PUT /v2/alerts_conditions/{condition_id}.json`
pub enum UpdateAlertsCondition {}
impl rt::Operation for UpdateAlertsCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateAlertsCondition",
            "PUT",
            "/v2/alerts_conditions/{condition_id}.json",
        )
        .params(&[rt::path("condition_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateAlertsConditionResponse>;
    type Failure = UpdateAlertsConditionError;
}

/// How [`update_alerts_condition`](AlertsConditions::update_alerts_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type UpdateAlertsConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_conditions/{condition_id}.json`
pub enum DeleteAlertsCondition {}
impl rt::Operation for DeleteAlertsCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAlertsCondition",
            "DELETE",
            "/v2/alerts_conditions/{condition_id}.json",
        )
        .params(&[rt::path("condition_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteAlertsConditionResponse>;
    type Failure = DeleteAlertsConditionError;
}

/// How [`delete_alerts_condition`](AlertsConditions::delete_alerts_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteAlertsConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;
