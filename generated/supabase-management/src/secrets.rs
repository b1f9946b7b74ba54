// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! API keys and secrets of a project.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Secrets`.
#[derive(Debug, Clone, Copy)]
pub struct Secrets<'a>(pub(crate) &'a Client);

impl Secrets<'_> {
    /// List the API keys of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`ApiKeyResponse`](crate::types::ApiKeyResponse).
    #[inline]
    pub fn v1_get_project_api_keys(&self, r#ref: &str) -> Call<V1GetProjectApiKeys> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// List the secrets of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`SecretResponse`](crate::types::SecretResponse).
    #[inline]
    pub fn v1_list_all_secrets(&self, r#ref: &str) -> Call<V1ListAllSecrets> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Set secrets of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    #[inline]
    pub fn v1_bulk_create_secrets(
        &self,
        r#ref: &str,
        body: &types::CreateSecretBody,
    ) -> Call<V1BulkCreateSecrets> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).json(body))
    }
}

/// `GET /v1/projects/{ref}/api-keys`
pub enum V1GetProjectApiKeys {}
impl rt::Operation for V1GetProjectApiKeys {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-project-api-keys",
            "GET",
            "/v1/projects/{ref}/api-keys",
        )
        .params(&[rt::path("ref"), rt::query("reveal")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::ApiKeyResponse>>;
    type Failure = V1GetProjectApiKeysError;
}

impl Call<V1GetProjectApiKeys> {
    /// Whether secret keys are shown in full.
    #[inline]
    pub fn reveal(self, reveal: bool) -> Self {
        self.__arg(1, &reveal)
    }
}

/// How [`v1_get_project_api_keys`](Secrets::v1_get_project_api_keys) fails; the same as [`ApiError401_403_429`](crate::errors::ApiError401_403_429).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
pub type V1GetProjectApiKeysError = crate::errors::ApiError401_403_429;

/// `GET /v1/projects/{ref}/secrets`
pub enum V1ListAllSecrets {}
impl rt::Operation for V1ListAllSecrets {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-secrets",
            "GET",
            "/v1/projects/{ref}/secrets",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::SecretResponse>>;
    type Failure = V1ListAllSecretsError;
}

/// How [`v1_list_all_secrets`](Secrets::v1_list_all_secrets) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllSecretsError = crate::errors::ApiError401_403_429_500;

/// `POST /v1/projects/{ref}/secrets`
pub enum V1BulkCreateSecrets {}
impl rt::Operation for V1BulkCreateSecrets {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-bulk-create-secrets",
            "POST",
            "/v1/projects/{ref}/secrets",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = V1BulkCreateSecretsError;
}

/// How [`v1_bulk_create_secrets`](Secrets::v1_bulk_create_secrets) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1BulkCreateSecretsError = crate::errors::ApiError401_403_429_500;
