// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts NRQL Conditions`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts NRQL Conditions`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsNrqlConditions<'a>(pub(crate) &'a Client);

impl AlertsNrqlConditions<'_> {
    /// List the NRQL conditions of a policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`ListAlertsNrqlConditionsResponse`](crate::types::ListAlertsNrqlConditionsResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_nrql_conditions(
        &self,
        policy_id: i64,
    ) -> Call<ListAlertsNrqlConditions> {
        Call::__new(self.0).__arg(0, &policy_id)
    }

    /// Add an NRQL condition to a policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`CreateAlertsNrqlConditionResponse`](crate::types::CreateAlertsNrqlConditionResponse).
    #[inline]
    pub fn create_alerts_nrql_condition(
        &self,
        policy_id: i64,
        body: &types::CreateAlertsNrqlConditionBody,
    ) -> Call<CreateAlertsNrqlCondition> {
        Call(rt::Pending::new(&self.0.0).arg(0, &policy_id).json(body))
    }

    /// Change an NRQL condition
    ///
    /// - `condition_id`: Id of the condition
    ///
    /// Returns [`UpdateAlertsNrqlConditionResponse`](crate::types::UpdateAlertsNrqlConditionResponse).
    #[inline]
    pub fn update_alerts_nrql_condition(
        &self,
        condition_id: i64,
        body: &types::UpdateAlertsNrqlConditionBody,
    ) -> Call<UpdateAlertsNrqlCondition> {
        Call(rt::Pending::new(&self.0.0).arg(0, &condition_id).json(body))
    }

    /// Delete an NRQL condition
    ///
    /// - `condition_id`: Id of the condition
    ///
    /// Returns [`DeleteAlertsNrqlConditionResponse`](crate::types::DeleteAlertsNrqlConditionResponse).
    #[inline]
    pub fn delete_alerts_nrql_condition(
        &self,
        condition_id: i64,
    ) -> Call<DeleteAlertsNrqlCondition> {
        Call::__new(self.0).__arg(0, &condition_id)
    }
}

/// `GET /v2/alerts_nrql_conditions.json`
pub enum ListAlertsNrqlConditions {}
impl rt::Operation for ListAlertsNrqlConditions {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsNrqlConditions",
            "GET",
            "/v2/alerts_nrql_conditions.json",
        )
        .params(&[rt::query("policy_id"), rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsNrqlConditionsResponse>;
    type Failure = ListAlertsNrqlConditionsError;
}

impl Call<ListAlertsNrqlConditions> {
    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }
}

/// How [`list_alerts_nrql_conditions`](AlertsNrqlConditions::list_alerts_nrql_conditions) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsNrqlConditionsError = crate::errors::ErrorResponse401_429_500;

/// `POST /v2/alerts_nrql_conditions/policies/{policy_id}.json`
pub enum CreateAlertsNrqlCondition {}
impl rt::Operation for CreateAlertsNrqlCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "createAlertsNrqlCondition",
            "POST",
            "/v2/alerts_nrql_conditions/policies/{policy_id}.json",
        )
        .params(&[rt::path("policy_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateAlertsNrqlConditionResponse>;
    type Failure = CreateAlertsNrqlConditionError;
}

/// How [`create_alerts_nrql_condition`](AlertsNrqlConditions::create_alerts_nrql_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type CreateAlertsNrqlConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `PUT /v2/alerts_nrql_conditions/{condition_id}.json`
pub enum UpdateAlertsNrqlCondition {}
impl rt::Operation for UpdateAlertsNrqlCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateAlertsNrqlCondition",
            "PUT",
            "/v2/alerts_nrql_conditions/{condition_id}.json",
        )
        .params(&[rt::path("condition_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateAlertsNrqlConditionResponse>;
    type Failure = UpdateAlertsNrqlConditionError;
}

/// How [`update_alerts_nrql_condition`](AlertsNrqlConditions::update_alerts_nrql_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type UpdateAlertsNrqlConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_nrql_conditions/{condition_id}.json`
pub enum DeleteAlertsNrqlCondition {}
impl rt::Operation for DeleteAlertsNrqlCondition {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAlertsNrqlCondition",
            "DELETE",
            "/v2/alerts_nrql_conditions/{condition_id}.json",
        )
        .params(&[rt::path("condition_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteAlertsNrqlConditionResponse>;
    type Failure = DeleteAlertsNrqlConditionError;
}

/// How [`delete_alerts_nrql_condition`](AlertsNrqlConditions::delete_alerts_nrql_condition) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteAlertsNrqlConditionError = crate::errors::ErrorResponse401_403_404_422_429_500;
