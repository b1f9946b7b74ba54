// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Settings of the data API.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Rest`.
#[derive(Debug, Clone, Copy)]
pub struct Rest<'a>(pub(crate) &'a Client);

impl Rest<'_> {
    /// Settings of the data API
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`PostgrestConfigWithJwtSecretResponse`](crate::types::PostgrestConfigWithJwtSecretResponse).
    #[inline]
    pub fn v1_get_postgrest_service_config(
        &self,
        r#ref: &str,
    ) -> Call<V1GetPostgrestServiceConfig> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// Change the settings of the data API
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`V1PostgrestConfigResponse`](crate::types::V1PostgrestConfigResponse).
    #[inline]
    pub fn v1_update_postgrest_service_config(
        &self,
        r#ref: &str,
        body: &types::V1UpdatePostgrestConfigBody,
    ) -> Call<V1UpdatePostgrestServiceConfig> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).json(body))
    }
}

/// `GET /v1/projects/{ref}/postgrest`
pub enum V1GetPostgrestServiceConfig {}
impl rt::Operation for V1GetPostgrestServiceConfig {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-get-postgrest-service-config",
            "GET",
            "/v1/projects/{ref}/postgrest",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::PostgrestConfigWithJwtSecretResponse>;
    type Failure = V1GetPostgrestServiceConfigError;
}

/// How [`v1_get_postgrest_service_config`](Rest::v1_get_postgrest_service_config) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GetPostgrestServiceConfigError = crate::errors::ApiError401_403_429_500;

/// `PATCH /v1/projects/{ref}/postgrest`
pub enum V1UpdatePostgrestServiceConfig {}
impl rt::Operation for V1UpdatePostgrestServiceConfig {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-update-postgrest-service-config",
            "PATCH",
            "/v1/projects/{ref}/postgrest",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::V1PostgrestConfigResponse>;
    type Failure = V1UpdatePostgrestServiceConfigError;
}

/// How [`v1_update_postgrest_service_config`](Rest::v1_update_postgrest_service_config) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1UpdatePostgrestServiceConfigError = crate::errors::ApiError401_403_429_500;
