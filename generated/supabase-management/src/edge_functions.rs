// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Functions at the edge.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Edge Functions`.
#[derive(Debug, Clone, Copy)]
pub struct EdgeFunctions<'a>(pub(crate) &'a Client);

impl EdgeFunctions<'_> {
    /// List the edge functions of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`FunctionResponse`](crate::types::FunctionResponse).
    #[inline]
    pub fn v1_list_all_functions(&self, r#ref: &str) -> Call<V1ListAllFunctions> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Deploy a function from source files
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`DeployFunctionResponse`](crate::types::DeployFunctionResponse).
    #[inline]
    pub fn v1_deploy_a_function(
        &self,
        r#ref: &str,
        body: &types::FunctionDeployBody,
    ) -> Call<V1DeployAFunction> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).multipart(body))
    }

    /// Get an edge function
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    /// - `function_slug`: Slug of the function. Matches `^[A-Za-z0-9_-]+$`.
    ///
    /// Returns [`FunctionSlugResponse`](crate::types::FunctionSlugResponse).
    #[inline]
    pub fn v1_get_a_function(
        &self,
        r#ref: &str,
        function_slug: &str,
    ) -> Call<V1GetAFunction> {
        Call::__new(self.0).__arg(0, r#ref).__arg(1, function_slug)
    }

    /// Delete an edge function
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    /// - `function_slug`: Slug of the function. Matches `^[A-Za-z0-9_-]+$`.
    #[inline]
    pub fn v1_delete_a_function(
        &self,
        r#ref: &str,
        function_slug: &str,
    ) -> Call<V1DeleteAFunction> {
        Call::__new(self.0).__arg(0, r#ref).__arg(1, function_slug)
    }
}

/// `GET /v1/projects/{ref}/functions`
pub enum V1ListAllFunctions {}
impl rt::Operation for V1ListAllFunctions {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-functions",
            "GET",
            "/v1/projects/{ref}/functions",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::FunctionResponse>>;
    type Failure = V1ListAllFunctionsError;
}

/// How [`v1_list_all_functions`](EdgeFunctions::v1_list_all_functions) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllFunctionsError = crate::errors::ApiError401_403_429_500;

/// `POST /v1/projects/{ref}/functions/deploy`
pub enum V1DeployAFunction {}
impl rt::Operation for V1DeployAFunction {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-deploy-a-function",
            "POST",
            "/v1/projects/{ref}/functions/deploy",
        )
        .params(&[rt::path("ref"), rt::query("slug"), rt::query("bundleOnly")])
        .security(Client::SECURITY)
        .body("multipart/form-data")
        .encoding(
            &[
                (
                    "metadata",
                    rt::Encoding {
                        content_type: Some("application/json"),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::DeployFunctionResponse>;
    type Failure = V1DeployAFunctionError;
}

impl Call<V1DeployAFunction> {
    /// Slug of the function.
    ///
    /// Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    #[inline]
    pub fn slug(self, slug: &str) -> Self {
        self.__arg(1, slug)
    }

    /// True only bundles and leaves the live version alone.
    #[inline]
    pub fn bundle_only(self, bundle_only: bool) -> Self {
        self.__arg(2, &bundle_only)
    }
}

/// `GET /v1/projects/{ref}/functions/{function_slug}`
pub enum V1GetAFunction {}
impl rt::Operation for V1GetAFunction {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-a-function",
            "GET",
            "/v1/projects/{ref}/functions/{function_slug}",
        )
        .params(&[rt::path("ref"), rt::path("function_slug")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::FunctionSlugResponse>;
    type Failure = V1GetAFunctionError;
}

/// How [`v1_get_a_function`](EdgeFunctions::v1_get_a_function) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GetAFunctionError = crate::errors::ApiError401_403_429_500;

/// `DELETE /v1/projects/{ref}/functions/{function_slug}`
pub enum V1DeleteAFunction {}
impl rt::Operation for V1DeleteAFunction {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-delete-a-function",
            "DELETE",
            "/v1/projects/{ref}/functions/{function_slug}",
        )
        .params(&[rt::path("ref"), rt::path("function_slug")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = V1DeleteAFunctionError;
}

/// How [`v1_delete_a_function`](EdgeFunctions::v1_delete_a_function) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1DeleteAFunctionError = crate::errors::ApiError401_403_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum V1DeployAFunctionError {
    /// The access token is missing or not valid.
    Unauthorized(crate::Reply<types::ApiError>),
    /// The plan of the account does not cover this.
    PaymentRequired(crate::Reply<types::ApiError>),
    /// The token does not reach this resource.
    Forbidden(crate::Reply<types::ApiError>),
    /// More than the allowed requests in this minute.
    TooManyRequests(crate::Reply<types::ApiError>),
    /// The server failed to do this.
    InternalServerError(crate::Reply<types::ApiError>),
}

rt::failures! {
    V1DeployAFunctionError {
        401 => Unauthorized(rt::Json<types::ApiError>),
        402 => PaymentRequired(rt::Json<types::ApiError>),
        403 => Forbidden(rt::Json<types::ApiError>),
        429 => TooManyRequests(rt::Json<types::ApiError>),
        500 => InternalServerError(rt::Json<types::ApiError>),
    }
}
