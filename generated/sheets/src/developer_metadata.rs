// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `DeveloperMetadata`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `DeveloperMetadata`.
#[derive(Debug, Clone, Copy)]
pub struct DeveloperMetadata<'a>(pub(crate) &'a Client);

impl DeveloperMetadata<'_> {
    /// Get one piece of developer metadata.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `metadata_id`: Metadata identifier.
    ///
    /// Returns [`DeveloperMetadata`](crate::types::DeveloperMetadata).
    #[inline]
    pub fn sheets_spreadsheets_developer_metadata_get(
        &self,
        spreadsheet_id: &str,
        metadata_id: i32,
    ) -> Call<SheetsSpreadsheetsDeveloperMetadataGet> {
        Call::__new(self.0).__arg(0, spreadsheet_id).__arg(1, &metadata_id)
    }

    /// Find developer metadata.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`SearchDeveloperMetadataResponse`](crate::types::SearchDeveloperMetadataResponse).
    #[inline]
    pub fn sheets_spreadsheets_developer_metadata_search(
        &self,
        spreadsheet_id: &str,
        body: &types::SearchDeveloperMetadataRequest,
    ) -> Call<SheetsSpreadsheetsDeveloperMetadataSearch> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }
}

/// `GET /v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}`
pub enum SheetsSpreadsheetsDeveloperMetadataGet {}
impl rt::Operation for SheetsSpreadsheetsDeveloperMetadataGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.developerMetadata.get",
            "GET",
            "/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}",
        )
        .params(
            &[rt::path("spreadsheetId"), rt::path("metadataId"), rt::query("fields")],
        )
        .security(&[&["bearerAuth"], &["apiKey"]]);
    type Success = rt::Json<types::DeveloperMetadata>;
    type Failure = SheetsSpreadsheetsDeveloperMetadataGetError;
}

impl Call<SheetsSpreadsheetsDeveloperMetadataGet> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`sheets_spreadsheets_developer_metadata_get`](DeveloperMetadata::sheets_spreadsheets_developer_metadata_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsDeveloperMetadataGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/developerMetadata:search`
pub enum SheetsSpreadsheetsDeveloperMetadataSearch {}
impl rt::Operation for SheetsSpreadsheetsDeveloperMetadataSearch {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.developerMetadata.search",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/developerMetadata:search",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::SearchDeveloperMetadataResponse>;
    type Failure = SheetsSpreadsheetsDeveloperMetadataSearchError;
}

impl Call<SheetsSpreadsheetsDeveloperMetadataSearch> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_developer_metadata_search`](DeveloperMetadata::sheets_spreadsheets_developer_metadata_search) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsDeveloperMetadataSearchError = crate::errors::ErrorResponse400_401_403_404_429;
