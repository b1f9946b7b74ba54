// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Variables`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Variables`.
#[derive(Debug, Clone, Copy)]
pub struct Variables<'a>(pub(crate) &'a Client);

impl Variables<'_> {
    /// List variables.
    ///
    /// Returns [`VariableList`](crate::types::VariableList).
    #[inline]
    pub fn get_variables(&self) -> Call<GetVariables> {
        Call::__new(self.0)
    }

    /// Create a variable.
    #[inline]
    pub fn create_variable(&self, body: &types::Variable) -> Call<CreateVariable> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Change a variable.
    ///
    /// - `id`: Identifier of the resource.
    #[inline]
    pub fn update_variable(
        &self,
        id: &str,
        body: &types::Variable,
    ) -> Call<UpdateVariable> {
        Call(rt::Pending::new(&self.0.0).arg(0, id).json(body))
    }

    /// Delete a variable.
    ///
    /// - `id`: Identifier of the resource.
    #[inline]
    pub fn delete_variable(&self, id: &str) -> Call<DeleteVariable> {
        Call::__new(self.0).__arg(0, id)
    }
}

/// `GET /variables`
pub enum GetVariables {}
impl rt::Operation for GetVariables {
    const SPEC: rt::Spec = rt::Spec::new("getVariables", "GET", "/variables")
        .params(&[rt::query("limit"), rt::query("cursor")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::VariableList>;
    type Failure = GetVariablesError;
}

impl Call<GetVariables> {
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

/// How [`get_variables`](Variables::get_variables) fails; the same as [`Error401`](crate::errors::Error401).
///
/// - 401 Unauthorized: The API key is missing or wrong.
pub type GetVariablesError = crate::errors::Error401;

/// `POST /variables`
pub enum CreateVariable {}
impl rt::Operation for CreateVariable {
    const SPEC: rt::Spec = rt::Spec::new("createVariable", "POST", "/variables")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = CreateVariableError;
}

/// How [`create_variable`](Variables::create_variable) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or invalid.
/// - 401 Unauthorized: The API key is missing or wrong.
pub type CreateVariableError = crate::errors::Error400_401;

/// `PUT /variables/{id}`
pub enum UpdateVariable {}
impl rt::Operation for UpdateVariable {
    const SPEC: rt::Spec = rt::Spec::new("updateVariable", "PUT", "/variables/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = UpdateVariableError;
}

/// `DELETE /variables/{id}`
pub enum DeleteVariable {}
impl rt::Operation for DeleteVariable {
    const SPEC: rt::Spec = rt::Spec::new("deleteVariable", "DELETE", "/variables/{id}")
        .params(&[rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteVariableError;
}

/// How [`delete_variable`](Variables::delete_variable) fails; the same as [`Error401_404`](crate::errors::Error401_404).
///
/// - 401 Unauthorized: The API key is missing or wrong.
/// - 404 Not Found: No such resource.
pub type DeleteVariableError = crate::errors::Error401_404;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateVariableError {
    /// The request is malformed or invalid.
    BadRequest(crate::Reply<types::Error>),
    /// The API key is missing or wrong.
    Unauthorized(crate::Reply<types::Error>),
    /// The key may not do this, or the feature is not licensed.
    Forbidden(crate::Reply<types::Error>),
    /// No such resource.
    NotFound(crate::Reply<types::Error>),
}

rt::failures! {
    UpdateVariableError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        403 => Forbidden(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
    }
}
