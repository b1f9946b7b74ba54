// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Spreadsheets`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Spreadsheets`.
#[derive(Debug, Clone, Copy)]
pub struct Spreadsheets<'a>(pub(crate) &'a Client);

impl Spreadsheets<'_> {
    /// Create a spreadsheet.
    ///
    /// Returns [`Spreadsheet`](crate::types::Spreadsheet).
    #[inline]
    pub fn create(&self, body: &types::Spreadsheet) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a spreadsheet.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`Spreadsheet`](crate::types::Spreadsheet).
    #[inline]
    pub fn get(&self, spreadsheet_id: &str) -> Call<Get> {
        Call::__new(self.0).__arg(0, spreadsheet_id)
    }

    /// Apply a list of changes, all or none.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchUpdateSpreadsheetResponse`](crate::types::BatchUpdateSpreadsheetResponse).
    #[inline]
    pub fn batch_update(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchUpdateSpreadsheetRequest,
    ) -> Call<BatchUpdate> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }

    /// Get the parts of a spreadsheet that filters pick.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`Spreadsheet`](crate::types::Spreadsheet).
    #[inline]
    pub fn get_by_data_filter(
        &self,
        spreadsheet_id: &str,
        body: &types::GetSpreadsheetByDataFilterRequest,
    ) -> Call<GetByDataFilter> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }
}

/// `POST /v4/spreadsheets`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.create",
            "POST",
            "/v4/spreadsheets",
        )
        .params(&[rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Spreadsheet>;
    type Failure = CreateError;
}

impl Call<Create> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(0, fields)
    }
}

/// How [`create`](Spreadsheets::create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type CreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /v4/spreadsheets/{spreadsheetId}`
pub enum Get {}
impl rt::Operation for Get {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.get",
            "GET",
            "/v4/spreadsheets/{spreadsheetId}",
        )
        .params(
            &[
                rt::path("spreadsheetId"),
                rt::query("includeGridData"),
                rt::query("ranges"),
                rt::query("fields"),
            ],
        )
        .security(&[&["bearerAuth"], &["apiKey"]]);
    type Success = rt::Json<types::Spreadsheet>;
    type Failure = GetError;
}

impl Call<Get> {
    /// Also return the cells.
    #[inline]
    pub fn include_grid_data(self, include_grid_data: bool) -> Self {
        self.__arg(1, &include_grid_data)
    }

    /// Ranges in A1 notation.
    #[inline]
    pub fn ranges(self, ranges: &[String]) -> Self {
        self.__arg(2, ranges)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`get`](Spreadsheets::get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}:batchUpdate`
pub enum BatchUpdate {}
impl rt::Operation for BatchUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.batchUpdate",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}:batchUpdate",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchUpdateSpreadsheetResponse>;
    type Failure = BatchUpdateError;
}

impl Call<BatchUpdate> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`batch_update`](Spreadsheets::batch_update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type BatchUpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}:getByDataFilter`
pub enum GetByDataFilter {}
impl rt::Operation for GetByDataFilter {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.getByDataFilter",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}:getByDataFilter",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Spreadsheet>;
    type Failure = GetByDataFilterError;
}

impl Call<GetByDataFilter> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get_by_data_filter`](Spreadsheets::get_by_data_filter) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GetByDataFilterError = crate::errors::ErrorResponse400_401_403_404_429;
