// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Values`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Values`.
#[derive(Debug, Clone, Copy)]
pub struct Values<'a>(pub(crate) &'a Client);

impl Values<'_> {
    /// Read a range.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `range`: Range in A1 or R1C1 notation.
    ///
    /// Returns [`ValueRange`](crate::types::ValueRange).
    #[inline]
    pub fn sheets_spreadsheets_values_get(
        &self,
        spreadsheet_id: &str,
        range: &str,
    ) -> Call<SheetsSpreadsheetsValuesGet> {
        Call::__new(self.0).__arg(0, spreadsheet_id).__arg(1, range)
    }

    /// Write a range.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `range`: Range in A1 or R1C1 notation.
    ///
    /// Returns [`UpdateValuesResponse`](crate::types::UpdateValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_update(
        &self,
        spreadsheet_id: &str,
        range: &str,
        body: &types::ValueRange,
    ) -> Call<SheetsSpreadsheetsValuesUpdate> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).arg(1, range).json(body))
    }

    /// Add rows after a table.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `range`: Range in A1 or R1C1 notation.
    ///
    /// Returns [`AppendValuesResponse`](crate::types::AppendValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_append(
        &self,
        spreadsheet_id: &str,
        range: &str,
        body: &types::ValueRange,
    ) -> Call<SheetsSpreadsheetsValuesAppend> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).arg(1, range).json(body))
    }

    /// Clear the values of a range.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    /// - `range`: Range in A1 or R1C1 notation.
    ///
    /// Returns [`ClearValuesResponse`](crate::types::ClearValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_clear(
        &self,
        spreadsheet_id: &str,
        range: &str,
        body: &types::ClearValuesRequest,
    ) -> Call<SheetsSpreadsheetsValuesClear> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).arg(1, range).json(body))
    }

    /// Read many ranges.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchGetValuesResponse`](crate::types::BatchGetValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_get(
        &self,
        spreadsheet_id: &str,
    ) -> Call<SheetsSpreadsheetsValuesBatchGet> {
        Call::__new(self.0).__arg(0, spreadsheet_id)
    }

    /// Write many ranges.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchUpdateValuesResponse`](crate::types::BatchUpdateValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_update(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchUpdateValuesRequest,
    ) -> Call<SheetsSpreadsheetsValuesBatchUpdate> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }

    /// Clear many ranges.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchClearValuesResponse`](crate::types::BatchClearValuesResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_clear(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchClearValuesRequest,
    ) -> Call<SheetsSpreadsheetsValuesBatchClear> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }

    /// Read the values filters pick.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchGetValuesByDataFilterResponse`](crate::types::BatchGetValuesByDataFilterResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_get_by_data_filter(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchGetValuesByDataFilterRequest,
    ) -> Call<SheetsSpreadsheetsValuesBatchGetByDataFilter> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }

    /// Write the values filters pick.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchUpdateValuesByDataFilterResponse`](crate::types::BatchUpdateValuesByDataFilterResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_update_by_data_filter(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchUpdateValuesByDataFilterRequest,
    ) -> Call<SheetsSpreadsheetsValuesBatchUpdateByDataFilter> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }

    /// Clear the values filters pick.
    ///
    /// - `spreadsheet_id`: Spreadsheet identifier.
    ///
    /// Returns [`BatchClearValuesByDataFilterResponse`](crate::types::BatchClearValuesByDataFilterResponse).
    #[inline]
    pub fn sheets_spreadsheets_values_batch_clear_by_data_filter(
        &self,
        spreadsheet_id: &str,
        body: &types::BatchClearValuesByDataFilterRequest,
    ) -> Call<SheetsSpreadsheetsValuesBatchClearByDataFilter> {
        Call(rt::Pending::new(&self.0.0).arg(0, spreadsheet_id).json(body))
    }
}

/// `GET /v4/spreadsheets/{spreadsheetId}/values/{range}`
pub enum SheetsSpreadsheetsValuesGet {}
impl rt::Operation for SheetsSpreadsheetsValuesGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.get",
            "GET",
            "/v4/spreadsheets/{spreadsheetId}/values/{range}",
        )
        .params(
            &[
                rt::path("spreadsheetId"),
                rt::path("range"),
                rt::query("majorDimension"),
                rt::query("valueRenderOption"),
                rt::query("dateTimeRenderOption"),
                rt::query("fields"),
            ],
        )
        .security(&[&["bearerAuth"], &["apiKey"]]);
    type Success = rt::Json<types::ValueRange>;
    type Failure = SheetsSpreadsheetsValuesGetError;
}

impl Call<SheetsSpreadsheetsValuesGet> {
    /// Whether values come by rows or by columns.
    #[inline]
    pub fn major_dimension(self, major_dimension: types::Dimension) -> Self {
        self.__arg(2, &major_dimension)
    }

    /// How values are shown.
    #[inline]
    pub fn value_render_option(
        self,
        value_render_option: types::ValueRenderOption,
    ) -> Self {
        self.__arg(3, &value_render_option)
    }

    /// How dates are shown.
    #[inline]
    pub fn date_time_render_option(
        self,
        date_time_render_option: types::DateTimeRenderOption,
    ) -> Self {
        self.__arg(4, &date_time_render_option)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(5, fields)
    }
}

/// How [`sheets_spreadsheets_values_get`](Values::sheets_spreadsheets_values_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PUT /v4/spreadsheets/{spreadsheetId}/values/{range}`
pub enum SheetsSpreadsheetsValuesUpdate {}
impl rt::Operation for SheetsSpreadsheetsValuesUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.update",
            "PUT",
            "/v4/spreadsheets/{spreadsheetId}/values/{range}",
        )
        .params(
            &[
                rt::path("spreadsheetId"),
                rt::path("range"),
                rt::query("includeValuesInResponse"),
                rt::query("responseDateTimeRenderOption"),
                rt::query("responseValueRenderOption"),
                rt::query("valueInputOption"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesUpdateError;
}

impl Call<SheetsSpreadsheetsValuesUpdate> {
    /// Also return the new values.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_values_in_response(self, include_values_in_response: bool) -> Self {
        self.__arg(2, &include_values_in_response)
    }

    /// How returned dates are shown.
    #[inline]
    pub fn response_date_time_render_option(
        self,
        response_date_time_render_option: types::DateTimeRenderOption,
    ) -> Self {
        self.__arg(3, &response_date_time_render_option)
    }

    /// How returned values are shown.
    #[inline]
    pub fn response_value_render_option(
        self,
        response_value_render_option: types::ValueRenderOption,
    ) -> Self {
        self.__arg(4, &response_value_render_option)
    }

    /// Whether input is parsed as if typed; needed in practice.
    #[inline]
    pub fn value_input_option(
        self,
        value_input_option: types::ValueInputOption,
    ) -> Self {
        self.__arg(5, &value_input_option)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// How [`sheets_spreadsheets_values_update`](Values::sheets_spreadsheets_values_update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesUpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values/{range}:append`
pub enum SheetsSpreadsheetsValuesAppend {}
impl rt::Operation for SheetsSpreadsheetsValuesAppend {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.append",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values/{range}:append",
        )
        .params(
            &[
                rt::path("spreadsheetId"),
                rt::path("range"),
                rt::query("insertDataOption"),
                rt::query("includeValuesInResponse"),
                rt::query("responseDateTimeRenderOption"),
                rt::query("responseValueRenderOption"),
                rt::query("valueInputOption"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::AppendValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesAppendError;
}

impl Call<SheetsSpreadsheetsValuesAppend> {
    /// Whether rows are inserted.
    #[inline]
    pub fn insert_data_option(
        self,
        insert_data_option: types::SheetsSpreadsheetsValuesAppendInsertDataOption,
    ) -> Self {
        self.__arg(2, &insert_data_option)
    }

    /// Also return the new values.
    ///
    /// Default: `false`.
    #[inline]
    pub fn include_values_in_response(self, include_values_in_response: bool) -> Self {
        self.__arg(3, &include_values_in_response)
    }

    /// How returned dates are shown.
    #[inline]
    pub fn response_date_time_render_option(
        self,
        response_date_time_render_option: types::DateTimeRenderOption,
    ) -> Self {
        self.__arg(4, &response_date_time_render_option)
    }

    /// How returned values are shown.
    #[inline]
    pub fn response_value_render_option(
        self,
        response_value_render_option: types::ValueRenderOption,
    ) -> Self {
        self.__arg(5, &response_value_render_option)
    }

    /// Whether input is parsed as if typed; needed in practice.
    #[inline]
    pub fn value_input_option(
        self,
        value_input_option: types::ValueInputOption,
    ) -> Self {
        self.__arg(6, &value_input_option)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(7, fields)
    }
}

/// How [`sheets_spreadsheets_values_append`](Values::sheets_spreadsheets_values_append) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesAppendError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values/{range}:clear`
pub enum SheetsSpreadsheetsValuesClear {}
impl rt::Operation for SheetsSpreadsheetsValuesClear {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.clear",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear",
        )
        .params(&[rt::path("spreadsheetId"), rt::path("range"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ClearValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesClearError;
}

impl Call<SheetsSpreadsheetsValuesClear> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`sheets_spreadsheets_values_clear`](Values::sheets_spreadsheets_values_clear) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesClearError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /v4/spreadsheets/{spreadsheetId}/values:batchGet`
pub enum SheetsSpreadsheetsValuesBatchGet {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchGet",
            "GET",
            "/v4/spreadsheets/{spreadsheetId}/values:batchGet",
        )
        .params(
            &[
                rt::path("spreadsheetId"),
                rt::query("ranges"),
                rt::query("majorDimension"),
                rt::query("valueRenderOption"),
                rt::query("dateTimeRenderOption"),
                rt::query("fields"),
            ],
        )
        .security(&[&["bearerAuth"], &["apiKey"]]);
    type Success = rt::Json<types::BatchGetValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchGetError;
}

impl Call<SheetsSpreadsheetsValuesBatchGet> {
    /// Ranges in A1 notation.
    #[inline]
    pub fn ranges(self, ranges: &[String]) -> Self {
        self.__arg(1, ranges)
    }

    /// Whether values come by rows or by columns.
    #[inline]
    pub fn major_dimension(self, major_dimension: types::Dimension) -> Self {
        self.__arg(2, &major_dimension)
    }

    /// How values are shown.
    #[inline]
    pub fn value_render_option(
        self,
        value_render_option: types::ValueRenderOption,
    ) -> Self {
        self.__arg(3, &value_render_option)
    }

    /// How dates are shown.
    #[inline]
    pub fn date_time_render_option(
        self,
        date_time_render_option: types::DateTimeRenderOption,
    ) -> Self {
        self.__arg(4, &date_time_render_option)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(5, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_get`](Values::sheets_spreadsheets_values_batch_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values:batchUpdate`
pub enum SheetsSpreadsheetsValuesBatchUpdate {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchUpdate",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchUpdateValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchUpdateError;
}

impl Call<SheetsSpreadsheetsValuesBatchUpdate> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_update`](Values::sheets_spreadsheets_values_batch_update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchUpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values:batchClear`
pub enum SheetsSpreadsheetsValuesBatchClear {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchClear {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchClear",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values:batchClear",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchClearValuesResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchClearError;
}

impl Call<SheetsSpreadsheetsValuesBatchClear> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_clear`](Values::sheets_spreadsheets_values_batch_clear) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchClearError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter`
pub enum SheetsSpreadsheetsValuesBatchGetByDataFilter {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchGetByDataFilter {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchGetByDataFilter",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchGetValuesByDataFilterResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchGetByDataFilterError;
}

impl Call<SheetsSpreadsheetsValuesBatchGetByDataFilter> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_get_by_data_filter`](Values::sheets_spreadsheets_values_batch_get_by_data_filter) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchGetByDataFilterError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter`
pub enum SheetsSpreadsheetsValuesBatchUpdateByDataFilter {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchUpdateByDataFilter {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchUpdateByDataFilter",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchUpdateValuesByDataFilterResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchUpdateByDataFilterError;
}

impl Call<SheetsSpreadsheetsValuesBatchUpdateByDataFilter> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_update_by_data_filter`](Values::sheets_spreadsheets_values_batch_update_by_data_filter) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchUpdateByDataFilterError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter`
pub enum SheetsSpreadsheetsValuesBatchClearByDataFilter {}
impl rt::Operation for SheetsSpreadsheetsValuesBatchClearByDataFilter {
    const SPEC: rt::Spec = rt::Spec::new(
            "sheets.spreadsheets.values.batchClearByDataFilter",
            "POST",
            "/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter",
        )
        .params(&[rt::path("spreadsheetId"), rt::query("fields")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::BatchClearValuesByDataFilterResponse>;
    type Failure = SheetsSpreadsheetsValuesBatchClearByDataFilterError;
}

impl Call<SheetsSpreadsheetsValuesBatchClearByDataFilter> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`sheets_spreadsheets_values_batch_clear_by_data_filter`](Values::sheets_spreadsheets_values_batch_clear_by_data_filter) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type SheetsSpreadsheetsValuesBatchClearByDataFilterError = crate::errors::ErrorResponse400_401_403_404_429;
