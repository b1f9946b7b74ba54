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
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "applyActionV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/actions/{action}/apply",
        params: &[
            rt::path("ontology"),
            rt::path("action"),
            rt::query("branch"),
            rt::query("sdkPackageRid"),
            rt::query("sdkVersion"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::SyncApplyActionResponseV2>;
    type Failure = ApplyActionV2Error;
}

impl Call<ApplyActionV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        Call(self.0.arg(2, branch))
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        Call(self.0.arg(3, sdk_package_rid))
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        Call(self.0.arg(4, sdk_version))
    }
}

/// The same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
pub type ApplyActionV2Error = crate::errors::ApiError400_401_403_404;

/// `POST /v2/ontologies/{ontology}/actions/{action}/applyBatch`
pub enum ApplyActionBatchV2 {}
impl rt::Operation for ApplyActionBatchV2 {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "applyActionBatchV2",
        method: "POST",
        path: "/v2/ontologies/{ontology}/actions/{action}/applyBatch",
        params: &[
            rt::path("ontology"),
            rt::path("action"),
            rt::query("branch"),
            rt::query("sdkPackageRid"),
            rt::query("sdkVersion"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::BatchApplyActionResponseV2>;
    type Failure = ApplyActionBatchV2Error;
}

impl Call<ApplyActionBatchV2> {
    /// Branch of the ontology; the default branch if absent.
    #[inline]
    pub fn branch(self, branch: &str) -> Self {
        Call(self.0.arg(2, branch))
    }

    /// Package of the generated SDK.
    #[inline]
    pub fn sdk_package_rid(self, sdk_package_rid: &str) -> Self {
        Call(self.0.arg(3, sdk_package_rid))
    }

    /// Version of the generated SDK.
    #[inline]
    pub fn sdk_version(self, sdk_version: &str) -> Self {
        Call(self.0.arg(4, sdk_version))
    }
}

/// The same as [`ApiError400_401_403_404`](crate::errors::ApiError400_401_403_404).
pub type ApplyActionBatchV2Error = crate::errors::ApiError400_401_403_404;
