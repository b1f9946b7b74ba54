// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Projects`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Projects`.
#[derive(Debug, Clone, Copy)]
pub struct Projects<'a>(pub(crate) &'a Client);

impl Projects<'_> {
    /// List projects.
    ///
    /// Returns [`ProjectList`](crate::types::ProjectList).
    #[inline]
    pub fn get_projects(&self) -> Call<GetProjects> {
        Call::__new(self.0)
    }

    /// Create a project.
    #[inline]
    pub fn create_project(&self, body: &types::Project) -> Call<CreateProject> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /projects`
pub enum GetProjects {}
impl rt::Operation for GetProjects {
    const SPEC: rt::Spec = rt::Spec::new("getProjects", "GET", "/projects")
        .params(&[rt::query("limit"), rt::query("cursor")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ProjectList>;
    type Failure = GetProjectsError;
}

impl Call<GetProjects> {
    /// Most items in one page.
    ///
    /// Default: `100`. At most 250.
    #[inline]
    pub fn limit(self, limit: f64) -> Self {
        self.__arg(0, &limit)
    }

    /// Value of nextCursor from the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }
}

/// How [`get_projects`](Projects::get_projects) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetProjectsError = crate::errors::Error401;

/// `POST /projects`
pub enum CreateProject {}
impl rt::Operation for CreateProject {
    const SPEC: rt::Spec = rt::Spec::new("createProject", "POST", "/projects")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = CreateProjectError;
}

/// How [`create_project`](Projects::create_project) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
pub type CreateProjectError = crate::errors::Error400_401;
