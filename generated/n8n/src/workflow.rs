// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Workflow`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Workflow`.
#[derive(Debug, Clone, Copy)]
pub struct Workflow<'a>(pub(crate) &'a Client);

impl Workflow<'_> {
    /// List workflows.
    ///
    /// Returns [`WorkflowList`](crate::types::WorkflowList).
    #[inline]
    pub fn get_workflows(&self) -> Call<GetWorkflows> {
        Call::__new(self.0)
    }

    /// Create a workflow.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn create_workflow(&self, body: &types::Workflow) -> Call<CreateWorkflow> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get one workflow.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn get_workflow(&self, id: &str) -> Call<GetWorkflow> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Replace a workflow.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn update_workflow(
        &self,
        id: &str,
        body: &types::Workflow,
    ) -> Call<UpdateWorkflow> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Delete a workflow.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn delete_workflow(&self, id: &str) -> Call<DeleteWorkflow> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Activate a workflow so its triggers run.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn activate_workflow(&self, id: &str) -> Call<ActivateWorkflow> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Stop a workflow from being triggered.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`Workflow`](crate::types::Workflow).
    #[inline]
    pub fn deactivate_workflow(&self, id: &str) -> Call<DeactivateWorkflow> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Move a workflow to another project.
    ///
    /// - `id`: Identifier of the resource.
    #[inline]
    pub fn transfer_workflow(
        &self,
        id: &str,
        body: &types::Transfer,
    ) -> Call<TransferWorkflow> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// List the tags of a workflow.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`WorkflowTags`](crate::types::WorkflowTags).
    #[inline]
    pub fn get_workflow_tags(&self, id: &str) -> Call<GetWorkflowTags> {
        Call::__new(self.0).__arg(0, id)
    }

    /// Set the tags of a workflow.
    ///
    /// - `id`: Identifier of the resource.
    ///
    /// Returns [`WorkflowTags`](crate::types::WorkflowTags).
    #[inline]
    pub fn update_workflow_tags(
        &self,
        id: &str,
        body: &types::TagIds,
    ) -> Call<UpdateWorkflowTags> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }
}

/// `GET /workflows`
pub enum GetWorkflows {}
impl rt::Operation for GetWorkflows {
    const SPEC: rt::Spec = rt::Spec::new("getWorkflows", "GET", "/workflows")
        .params(
            &[
                rt::query("active"),
                rt::query("tags"),
                rt::query("name"),
                rt::query("projectId"),
                rt::query("excludePinnedData"),
                rt::query("limit"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::WorkflowList>;
    type Failure = GetWorkflowsError;
}

impl Call<GetWorkflows> {
    /// Keep only active (or inactive) workflows.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        self.__arg(0, &active)
    }

    /// Comma-separated tag names.
    #[inline]
    pub fn tags(self, tags: &str) -> Self {
        self.__arg(1, tags)
    }

    /// Keep only workflows with this name.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(2, name)
    }

    /// Keep only items of this project.
    #[inline]
    pub fn project_id(self, project_id: &str) -> Self {
        self.__arg(3, project_id)
    }

    /// Leave pinned data out of the answer.
    #[inline]
    pub fn exclude_pinned_data(self, exclude_pinned_data: bool) -> Self {
        self.__arg(4, &exclude_pinned_data)
    }

    /// Most items in one page.
    ///
    /// Default: `100`. At most 250.
    #[inline]
    pub fn limit(self, limit: f64) -> Self {
        self.__arg(5, &limit)
    }

    /// Value of nextCursor from the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(6, cursor)
    }
}

/// How [`get_workflows`](Workflow::get_workflows) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetWorkflowsError = crate::errors::Error401;

/// `POST /workflows`
pub enum CreateWorkflow {}
impl rt::Operation for CreateWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("createWorkflow", "POST", "/workflows")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = CreateWorkflowError;
}

/// How [`create_workflow`](Workflow::create_workflow) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
pub type CreateWorkflowError = crate::errors::Error400_401;

/// `GET /workflows/{id}`
pub enum GetWorkflow {}
impl rt::Operation for GetWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("getWorkflow", "GET", "/workflows/{id}")
        .params(&[rt::path("id"), rt::query("excludePinnedData")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Workflow>;
    type Failure = GetWorkflowError;
}

impl Call<GetWorkflow> {
    /// Leave pinned data out of the answer.
    #[inline]
    pub fn exclude_pinned_data(self, exclude_pinned_data: bool) -> Self {
        self.__arg(1, &exclude_pinned_data)
    }
}

/// How [`get_workflow`](Workflow::get_workflow) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type GetWorkflowError = crate::errors::Error401_404;

/// `PUT /workflows/{id}`
pub enum UpdateWorkflow {}
impl rt::Operation for UpdateWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("updateWorkflow", "PUT", "/workflows/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = UpdateWorkflowError;
}

/// How [`update_workflow`](Workflow::update_workflow) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type UpdateWorkflowError = crate::errors::Error400_401_404;

/// `DELETE /workflows/{id}`
pub enum DeleteWorkflow {}
impl rt::Operation for DeleteWorkflow {
    const SPEC: rt::Spec = rt::Spec::new("deleteWorkflow", "DELETE", "/workflows/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Workflow>;
    type Failure = DeleteWorkflowError;
}

/// How [`delete_workflow`](Workflow::delete_workflow) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type DeleteWorkflowError = crate::errors::Error401_404;

/// `POST /workflows/{id}/activate`
pub enum ActivateWorkflow {}
impl rt::Operation for ActivateWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "activateWorkflow",
            "POST",
            "/workflows/{id}/activate",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Workflow>;
    type Failure = ActivateWorkflowError;
}

impl Call<ActivateWorkflow> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::ActivateWorkflowBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`activate_workflow`](Workflow::activate_workflow) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type ActivateWorkflowError = crate::errors::Error401_404;

/// `POST /workflows/{id}/deactivate`
pub enum DeactivateWorkflow {}
impl rt::Operation for DeactivateWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "deactivateWorkflow",
            "POST",
            "/workflows/{id}/deactivate",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Workflow>;
    type Failure = DeactivateWorkflowError;
}

/// How [`deactivate_workflow`](Workflow::deactivate_workflow) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type DeactivateWorkflowError = crate::errors::Error401_404;

/// `PUT /workflows/{id}/transfer`
pub enum TransferWorkflow {}
impl rt::Operation for TransferWorkflow {
    const SPEC: rt::Spec = rt::Spec::new(
            "transferWorkflow",
            "PUT",
            "/workflows/{id}/transfer",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = TransferWorkflowError;
}

/// How [`transfer_workflow`](Workflow::transfer_workflow) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type TransferWorkflowError = crate::errors::Error400_401_404;

/// `GET /workflows/{id}/tags`
pub enum GetWorkflowTags {}
impl rt::Operation for GetWorkflowTags {
    const SPEC: rt::Spec = rt::Spec::new(
            "getWorkflowTags",
            "GET",
            "/workflows/{id}/tags",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::WorkflowTags>;
    type Failure = GetWorkflowTagsError;
}

/// How [`get_workflow_tags`](Workflow::get_workflow_tags) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type GetWorkflowTagsError = crate::errors::Error400_401_404;

/// `PUT /workflows/{id}/tags`
pub enum UpdateWorkflowTags {}
impl rt::Operation for UpdateWorkflowTags {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateWorkflowTags",
            "PUT",
            "/workflows/{id}/tags",
        )
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::WorkflowTags>;
    type Failure = UpdateWorkflowTagsError;
}

/// How [`update_workflow_tags`](Workflow::update_workflow_tags) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type UpdateWorkflowTagsError = crate::errors::Error400_401_404;
