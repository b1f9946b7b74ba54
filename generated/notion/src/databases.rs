// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Databases and their entries

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `databases`.
#[derive(Debug, Clone, Copy)]
pub struct Databases<'a>(pub(crate) &'a Client);

impl Databases<'_> {
    /// Create a database under a page
    ///
    /// Returns [`Database`](crate::types::Database). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create_a_database(
        &self,
        body: &types::CreateDatabaseRequest,
    ) -> Call<CreateADatabase> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get the columns and details of a database
    ///
    /// - `database_id`: Id of a database
    ///
    /// Returns [`Database`](crate::types::Database). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn retrieve_a_database(&self, database_id: &str) -> Call<RetrieveADatabase> {
        Call::__new(self.0).__arg(0, database_id)
    }

    /// Change title, description or columns of a database
    ///
    /// - `database_id`: Id of a database
    ///
    /// Returns [`Database`](crate::types::Database). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update_a_database(
        &self,
        database_id: &str,
        body: &types::UpdateDatabaseRequest,
    ) -> Call<UpdateADatabase> {
        Call(rt::Pending::new(&self.0.0).arg(0, database_id).json(body))
    }

    /// Find entries of a database by filter and order
    ///
    /// - `database_id`: Id of a database
    ///
    /// Returns [`PageOrDatabaseList`](crate::types::PageOrDatabaseList). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn post_database_query(&self, database_id: &str) -> Call<PostDatabaseQuery> {
        Call::__new(self.0).__arg(0, database_id)
    }
}

/// `POST /v1/databases`
pub enum CreateADatabase {}
impl rt::Operation for CreateADatabase {
    const SPEC: rt::Spec = rt::Spec::new("create-a-database", "POST", "/v1/databases")
        .params(&[rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Database>;
    type Failure = CreateADatabaseError;
}

impl Call<CreateADatabase> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(0, notion_version)
    }
}

/// How [`create_a_database`](Databases::create_a_database) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type CreateADatabaseError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `GET /v1/databases/{database_id}`
pub enum RetrieveADatabase {}
impl rt::Operation for RetrieveADatabase {
    const SPEC: rt::Spec = rt::Spec::new(
            "retrieve-a-database",
            "GET",
            "/v1/databases/{database_id}",
        )
        .params(&[rt::path("database_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Database>;
    type Failure = RetrieveADatabaseError;
}

impl Call<RetrieveADatabase> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`retrieve_a_database`](Databases::retrieve_a_database) fails; the same as [`Error400_401_404_429_500`](crate::errors::Error400_401_404_429_500).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
pub type RetrieveADatabaseError = crate::errors::Error400_401_404_429_500;

/// `PATCH /v1/databases/{database_id}`
pub enum UpdateADatabase {}
impl rt::Operation for UpdateADatabase {
    const SPEC: rt::Spec = rt::Spec::new(
            "update-a-database",
            "PATCH",
            "/v1/databases/{database_id}",
        )
        .params(&[rt::path("database_id"), rt::header("Notion-Version")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Database>;
    type Failure = UpdateADatabaseError;
}

impl Call<UpdateADatabase> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }
}

/// How [`update_a_database`](Databases::update_a_database) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type UpdateADatabaseError = crate::errors::Error400_401_403_404_409_429_500_503;

/// `POST /v1/databases/{database_id}/query`
pub enum PostDatabaseQuery {}
impl rt::Operation for PostDatabaseQuery {
    const SPEC: rt::Spec = rt::Spec::new(
            "post-database-query",
            "POST",
            "/v1/databases/{database_id}/query",
        )
        .params(
            &[
                rt::path("database_id"),
                rt::header("Notion-Version"),
                rt::query("filter_properties"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "start_cursor",
                in_body: true,
                next: "next_cursor",
                items: "results",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::PageOrDatabaseList>;
    type Failure = PostDatabaseQueryError;
}

impl Call<PostDatabaseQuery> {
    /// Release of the API that the call is written for
    ///
    /// Default: `2022-06-28`.
    #[inline]
    pub fn notion_version(self, notion_version: &str) -> Self {
        self.__arg(1, notion_version)
    }

    /// Ids of the properties to return
    #[inline]
    pub fn filter_properties(self, filter_properties: &[String]) -> Self {
        self.__arg(2, filter_properties)
    }

    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::QueryDatabaseRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`post_database_query`](Databases::post_database_query) fails; the same as [`Error400_401_403_404_409_429_500_503`](crate::errors::Error400_401_403_404_409_429_500_503).
///
/// - 400 Bad Request: The request does not fit: bad JSON, a bad value or a missing version
/// - 401 Unauthorized: The token is missing or not valid
/// - 403 Forbidden: The integration may not do this
/// - 404 Not Found: No such object, or it is not shared with the integration
/// - 409 Conflict: Somebody else changed the data meanwhile
/// - 429 Too Many Requests: Too many calls; wait as long as Retry-After says
/// - 500 Internal Server Error: Something broke inside Notion
/// - 503 Service Unavailable: Notion is not available
pub type PostDatabaseQueryError = crate::errors::Error400_401_403_404_409_429_500_503;
