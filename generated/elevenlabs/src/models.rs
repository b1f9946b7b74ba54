// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Models.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `models`.
#[derive(Debug, Clone, Copy)]
pub struct Models<'a>(pub(crate) &'a Client);

impl Models<'_> {
    /// List models
    ///
    /// Returns a list of [`ModelResponseModel`](crate::types::ModelResponseModel).
    #[inline]
    pub fn get_models(&self) -> Call<GetModels> {
        Call::__new(self.0)
    }
}

/// `GET /v1/models`
pub enum GetModels {}
impl rt::Operation for GetModels {
    const SPEC: rt::Spec = rt::Spec::new("get_models", "GET", "/v1/models")
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ModelResponseModel>>;
    type Failure = GetModelsError;
}

/// How [`get_models`](Models::get_models) fails; the same as [`ErrorResponse401HttpValidationError422`](crate::errors::ErrorResponse401HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing, wrong or out of quota.
/// - 422 Unprocessable Entity: A value of the request is not valid.
pub type GetModelsError = crate::errors::ErrorResponse401HttpValidationError422;
