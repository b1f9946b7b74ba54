// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts Policies`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts Policies`.
#[derive(Debug, Clone, Copy)]
pub struct AlertsPolicies<'a>(pub(crate) &'a Client);

impl AlertsPolicies<'_> {
    /// List alert policies
    ///
    /// Returns [`ListAlertsPoliciesResponse`](crate::types::ListAlertsPoliciesResponse). Headers of answers: `Link` (200).
    #[inline]
    pub fn list_alerts_policies(&self) -> Call<ListAlertsPolicies> {
        Call::__new(self.0)
    }

    /// Create an alert policy
    ///
    /// Returns [`CreateAlertsPolicyResponse`](crate::types::CreateAlertsPolicyResponse).
    #[inline]
    pub fn create_alerts_policy(
        &self,
        body: &types::CreateAlertsPolicyBody,
    ) -> Call<CreateAlertsPolicy> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Change an alert policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`UpdateAlertsPolicyResponse`](crate::types::UpdateAlertsPolicyResponse).
    #[inline]
    pub fn update_alerts_policy(
        &self,
        policy_id: i64,
        body: &types::UpdateAlertsPolicyBody,
    ) -> Call<UpdateAlertsPolicy> {
        Call(rt::Pending::new(&self.0.0).arg(0, &policy_id).json(body))
    }

    /// Delete an alert policy
    ///
    /// - `policy_id`: Id of the policy
    ///
    /// Returns [`DeleteAlertsPolicyResponse`](crate::types::DeleteAlertsPolicyResponse).
    #[inline]
    pub fn delete_alerts_policy(&self, policy_id: i64) -> Call<DeleteAlertsPolicy> {
        Call::__new(self.0).__arg(0, &policy_id)
    }
}

/// `GET /v2/alerts_policies.json`
pub enum ListAlertsPolicies {}
impl rt::Operation for ListAlertsPolicies {
    const SPEC: rt::Spec = rt::Spec::new(
            "listAlertsPolicies",
            "GET",
            "/v2/alerts_policies.json",
        )
        .params(&[rt::query("filter[name]"), rt::query("page")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAlertsPoliciesResponse>;
    type Failure = ListAlertsPoliciesError;
}

impl Call<ListAlertsPolicies> {
    /// Only this name
    #[inline]
    pub fn filter_name(self, filter_name: &str) -> Self {
        self.__arg(0, filter_name)
    }

    /// Page to return
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(1, &page)
    }
}

/// How [`list_alerts_policies`](AlertsPolicies::list_alerts_policies) fails; the same as [`ErrorResponse401_429_500`](crate::errors::ErrorResponse401_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type ListAlertsPoliciesError = crate::errors::ErrorResponse401_429_500;

/// `POST /v2/alerts_policies.json`
pub enum CreateAlertsPolicy {}
impl rt::Operation for CreateAlertsPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "createAlertsPolicy",
            "POST",
            "/v2/alerts_policies.json",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateAlertsPolicyResponse>;
    type Failure = CreateAlertsPolicyError;
}

/// How [`create_alerts_policy`](AlertsPolicies::create_alerts_policy) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type CreateAlertsPolicyError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `PUT /v2/alerts_policies/{policy_id}.json`
pub enum UpdateAlertsPolicy {}
impl rt::Operation for UpdateAlertsPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateAlertsPolicy",
            "PUT",
            "/v2/alerts_policies/{policy_id}.json",
        )
        .params(&[rt::path("policy_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateAlertsPolicyResponse>;
    type Failure = UpdateAlertsPolicyError;
}

/// How [`update_alerts_policy`](AlertsPolicies::update_alerts_policy) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type UpdateAlertsPolicyError = crate::errors::ErrorResponse401_403_404_422_429_500;

/// `DELETE /v2/alerts_policies/{policy_id}.json`
pub enum DeleteAlertsPolicy {}
impl rt::Operation for DeleteAlertsPolicy {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteAlertsPolicy",
            "DELETE",
            "/v2/alerts_policies/{policy_id}.json",
        )
        .params(&[rt::path("policy_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteAlertsPolicyResponse>;
    type Failure = DeleteAlertsPolicyError;
}

/// How [`delete_alerts_policy`](AlertsPolicies::delete_alerts_policy) fails; the same as [`ErrorResponse401_403_404_422_429_500`](crate::errors::ErrorResponse401_403_404_422_429_500).
///
/// - 401 Unauthorized: The key is missing or wrong
/// - 403 Forbidden: The key may not do this
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside New Relic
pub type DeleteAlertsPolicyError = crate::errors::ErrorResponse401_403_404_422_429_500;
