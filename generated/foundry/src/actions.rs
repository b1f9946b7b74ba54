// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Changes to objects.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Actions`.
#[derive(Debug, Clone, Copy)]
pub struct Actions<'a>(pub(crate) &'a Client);

impl Actions<'_> {
    /// Apply an action
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `action`: API name of the action.
    ///
    /// Returns [`SyncApplyActionResponseV2`](crate::types::SyncApplyActionResponseV2).
    #[inline]
    pub fn apply_action_v2(
        &self,
        ontology: &str,
        action: &str,
        body: &types::ApplyActionRequestV2,
    ) -> Call<ApplyActionV2> {
        Call(rt::Pending::new(&self.0.0).arg(0, ontology).arg(1, action).json(body))
    }

    /// Apply an action up to 20 times at once
    ///
    /// - `ontology`: API name or rid of the ontology.
    /// - `action`: API name of the action.
    ///
    /// Returns [`BatchApplyActionResponseV2`](crate::types::BatchApplyActionResponseV2).
    #[inline]
    pub fn apply_action_batch_v2(
        &self,
        ontology: &str,
        action: &str,
        body: &types::BatchApplyActionRequestV2,
    ) -> Call<ApplyActionBatchV2> {
        Call(rt::Pending::new(&self.0.0).arg(0, ontology).arg(1, action).json(body))
    }
}

/// `POST /v2/ontologies/{ontology}/actions/{action}/apply`
pub enum ApplyActionV2 {}
impl rt::Operation for ApplyActionV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "applyActionV2",
            "POST",
            "/v2/ontologies/{ontology}/actions/{action}/apply",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("action"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SyncApplyActionResponseV2>;
    type Failure = ApplyActionV2Error;
}

impl Call<ApplyActionV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(2, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(3, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(4, sdk_version)
    }
}

/// How [`apply_action_v2`](Actions::apply_action_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ApplyActionV2Error = crate::errors::ApiError400_401_403_404;

/// `POST /v2/ontologies/{ontology}/actions/{action}/applyBatch`
pub enum ApplyActionBatchV2 {}
impl rt::Operation for ApplyActionBatchV2 {
    const SPEC: rt::Spec = rt::Spec::new(
            "applyActionBatchV2",
            "POST",
            "/v2/ontologies/{ontology}/actions/{action}/applyBatch",
        )
        .params(
            &[
                rt::path("ontology"),
                rt::path("action"),
                rt::query("branch"),
                rt::query("sdkPackageRid"),
                rt::query("sdkVersion"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchApplyActionResponseV2>;
    type Failure = ApplyActionBatchV2Error;
}

impl Call<ApplyActionBatchV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        self.__arg(2, branch)
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        self.__arg(3, sdk_package_rid)
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        self.__arg(4, sdk_version)
    }
}

/// How [`apply_action_batch_v2`](Actions::apply_action_batch_v2) fails; the same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
pub type ApplyActionBatchV2Error = crate::errors::ApiError400_401_403_404;
