// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Queries, types and backups of the database.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Database`.
#[derive(Debug, Clone, Copy)]
pub struct Database<'a>(pub(crate) &'a Client);

impl Database<'_> {
    /// Run SQL in the project's database
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns a list of [`QueryRow`](crate::types::QueryRow).
    #[inline]
    pub fn v1_run_a_query(
        &self,
        r#ref: &str,
        body: &types::V1RunQueryBody,
    ) -> Call<V1RunAQuery> {
        Call(rt::Pending::new(&self.0.0).arg(0, r#ref).json(body))
    }

    /// TypeScript types of the database
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`TypescriptResponse`](crate::types::TypescriptResponse).
    #[inline]
    pub fn v1_generate_typescript_types(
        &self,
        r#ref: &str,
    ) -> Call<V1GenerateTypescriptTypes> {
        Call::__new(self.0).__arg(0, r#ref)
    }

    /// List the backups of a project
    ///
    /// - `ref`: Reference id of the project. Has 20 characters. Matches `^[a-z]+$`.
    ///
    /// Returns [`V1BackupsResponse`](crate::types::V1BackupsResponse).
    #[inline]
    pub fn v1_list_all_backups(&self, r#ref: &str) -> Call<V1ListAllBackups> {
        Call::__new(self.0).__arg(0, r#ref)
    }
}

/// `POST /v1/projects/{ref}/database/query`
pub enum V1RunAQuery {}
impl rt::Operation for V1RunAQuery {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-run-a-query",
            "POST",
            "/v1/projects/{ref}/database/query",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<Vec<types::QueryRow>>;
    type Failure = V1RunAQueryError;
}

/// How [`v1_run_a_query`](Database::v1_run_a_query) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1RunAQueryError = crate::errors::ApiError401_403_429_500;

/// `GET /v1/projects/{ref}/types/typescript`
pub enum V1GenerateTypescriptTypes {}
impl rt::Operation for V1GenerateTypescriptTypes {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-generate-typescript-types",
            "GET",
            "/v1/projects/{ref}/types/typescript",
        )
        .params(&[rt::path("ref"), rt::query("included_schemas")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::TypescriptResponse>;
    type Failure = V1GenerateTypescriptTypesError;
}

impl Call<V1GenerateTypescriptTypes> {
    /// Schemas to include, with commas between.
    ///
    /// Default: `public`.
    #[inline]
    pub fn included_schemas(self, included_schemas: &str) -> Self {
        self.__arg(1, included_schemas)
    }
}

/// How [`v1_generate_typescript_types`](Database::v1_generate_typescript_types) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1GenerateTypescriptTypesError = crate::errors::ApiError401_403_429_500;

/// `GET /v1/projects/{ref}/database/backups`
pub enum V1ListAllBackups {}
impl rt::Operation for V1ListAllBackups {
    const SPEC: rt::Spec = rt::Spec::new(
            "v1-list-all-backups",
            "GET",
            "/v1/projects/{ref}/database/backups",
        )
        .params(&[rt::path("ref")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::V1BackupsResponse>;
    type Failure = V1ListAllBackupsError;
}

/// How [`v1_list_all_backups`](Database::v1_list_all_backups) fails; the same as [`ApiError401_403_429_500`](crate::errors::ApiError401_403_429_500).
///
/// - 401 Unauthorized: The access token is missing or not valid.
/// - 403 Forbidden: The token does not reach this resource.
/// - 429 Too Many Requests: More than the allowed requests in this minute.
/// - 500 Internal Server Error: The server failed to do this.
pub type V1ListAllBackupsError = crate::errors::ApiError401_403_429_500;
