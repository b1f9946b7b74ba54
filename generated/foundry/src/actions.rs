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
            rt::query("artifactRepository"),
            rt::query("packageName"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::SyncApplyActionResponseV2>;
    type Failure = ApplyActionV2Error;
}

impl Call<ApplyActionV2> {
    /// Repository of a marketplace installation.
    #[inline]
    pub fn artifact_repository(self, artifact_repository: &str) -> Self {
        Call(self.0.arg(2, artifact_repository))
    }

    /// Package name of the generated SDK.
    #[inline]
    pub fn package_name(self, package_name: &str) -> Self {
        Call(self.0.arg(3, package_name))
    }
}

/// The same as [`BadRequestUnauthorizedForbiddenError926fdd`](crate::errors::BadRequestUnauthorizedForbiddenError926fdd).
pub type ApplyActionV2Error = crate::errors::BadRequestUnauthorizedForbiddenError926fdd;

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
            rt::query("artifactRepository"),
            rt::query("packageName"),
        ],
        security: &[&["bearerAuth"]],
        body: Some("application/json"),
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::BatchApplyActionResponseV2>;
    type Failure = ApplyActionBatchV2Error;
}

impl Call<ApplyActionBatchV2> {
    /// Repository of a marketplace installation.
    #[inline]
    pub fn artifact_repository(self, artifact_repository: &str) -> Self {
        Call(self.0.arg(2, artifact_repository))
    }

    /// Package name of the generated SDK.
    #[inline]
    pub fn package_name(self, package_name: &str) -> Self {
        Call(self.0.arg(3, package_name))
    }
}

/// The same as [`BadRequestUnauthorizedForbiddenError926fdd`](crate::errors::BadRequestUnauthorizedForbiddenError926fdd).
pub type ApplyActionBatchV2Error = crate::errors::BadRequestUnauthorizedForbiddenError926fdd;
