// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Dimension`, as the API calls it.
#[non_exhaustive]
pub enum Dimension {
    /// `DIMENSION_UNSPECIFIED`
    DimensionUnspecified,
    /// `ROWS`
    Rows,
    /// `COLUMNS`
    Columns,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ValueRenderOption`, as the API calls it.
#[non_exhaustive]
pub enum ValueRenderOption {
    /// `FORMATTED_VALUE`
    FormattedValue,
    /// `UNFORMATTED_VALUE`
    UnformattedValue,
    /// `FORMULA`
    Formula,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DateTimeRenderOption`, as the API calls it.
#[non_exhaustive]
pub enum DateTimeRenderOption {
    /// `SERIAL_NUMBER`
    SerialNumber,
    /// `FORMATTED_STRING`
    FormattedString,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ValueRange`, as the API calls it.
pub struct ValueRange {
    pub range: Option<String>,
    pub major_dimension: Option<Dimension>,
    pub values: Option<Vec<Vec<rt::Any>>>,
}

impl rt::Object for ValueRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ValueRange",
        0,
        &["range", "majorDimension", "values"],
    );
    type Fields = (Option<String>, Option<Dimension>, Option<Vec<Vec<rt::Any>>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.range, &self.major_dimension, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            range: group_0.0,
            major_dimension: group_0.1,
            values: group_0.2,
        }
    }
}

/// `ValueInputOption`, as the API calls it.
#[non_exhaustive]
pub enum ValueInputOption {
    /// `INPUT_VALUE_OPTION_UNSPECIFIED`
    InputValueOptionUnspecified,
    /// `RAW`
    Raw,
    /// `USER_ENTERED`
    UserEntered,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `UpdateValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct UpdateValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub updated_range: Option<String>,
    pub updated_rows: Option<i32>,
    pub updated_columns: Option<i32>,
    pub updated_cells: Option<i32>,
    pub updated_data: Option<ValueRange>,
}

impl rt::Object for UpdateValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateValuesResponse",
        0,
        &[
            "spreadsheetId",
            "updatedRange",
            "updatedRows",
            "updatedColumns",
            "updatedCells",
            "updatedData",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<ValueRange>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.spreadsheet_id,
            &self.updated_range,
            &self.updated_rows,
            &self.updated_columns,
            &self.updated_cells,
            &self.updated_data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            updated_range: group_0.1,
            updated_rows: group_0.2,
            updated_columns: group_0.3,
            updated_cells: group_0.4,
            updated_data: group_0.5,
        }
    }
}

/// `insertDataOption` of `sheets.spreadsheets.values.append`.
#[non_exhaustive]
pub enum SheetsSpreadsheetsValuesAppendInsertDataOption {
    /// `OVERWRITE`
    Overwrite,
    /// `INSERT_ROWS`
    InsertRows,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `AppendValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct AppendValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub table_range: Option<String>,
    pub updates: Option<UpdateValuesResponse>,
}

impl rt::Object for AppendValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AppendValuesResponse",
        0,
        &["spreadsheetId", "tableRange", "updates"],
    );
    type Fields = (Option<String>, Option<String>, Option<UpdateValuesResponse>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.table_range, &self.updates)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            table_range: group_0.1,
            updates: group_0.2,
        }
    }
}

/// `ClearValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct ClearValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub cleared_range: Option<String>,
}

impl rt::Object for ClearValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ClearValuesResponse",
        0,
        &["spreadsheetId", "clearedRange"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.cleared_range)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            cleared_range: group_0.1,
        }
    }
}

/// Nothing to give.
pub type ClearValuesRequest = rt::Map<rt::Any>;

/// `BatchGetValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchGetValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub value_ranges: Option<Vec<ValueRange>>,
}

impl rt::Object for BatchGetValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchGetValuesResponse",
        0,
        &["spreadsheetId", "valueRanges"],
    );
    type Fields = (Option<String>, Option<Vec<ValueRange>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.value_ranges)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            value_ranges: group_0.1,
        }
    }
}

/// `BatchUpdateValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchUpdateValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub total_updated_rows: Option<i32>,
    pub total_updated_columns: Option<i32>,
    pub total_updated_cells: Option<i32>,
    pub total_updated_sheets: Option<i32>,
    pub responses: Option<Vec<UpdateValuesResponse>>,
}

impl rt::Object for BatchUpdateValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateValuesResponse",
        0,
        &[
            "spreadsheetId",
            "totalUpdatedRows",
            "totalUpdatedColumns",
            "totalUpdatedCells",
            "totalUpdatedSheets",
            "responses",
        ],
    );
    type Fields = (
        Option<String>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<Vec<UpdateValuesResponse>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.spreadsheet_id,
            &self.total_updated_rows,
            &self.total_updated_columns,
            &self.total_updated_cells,
            &self.total_updated_sheets,
            &self.responses,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            total_updated_rows: group_0.1,
            total_updated_columns: group_0.2,
            total_updated_cells: group_0.3,
            total_updated_sheets: group_0.4,
            responses: group_0.5,
        }
    }
}

/// `BatchUpdateValuesRequest`, as the API calls it.
pub struct BatchUpdateValuesRequest {
    pub include_values_in_response: Option<bool>,
    pub response_value_render_option: Option<ValueRenderOption>,
    pub response_date_time_render_option: Option<DateTimeRenderOption>,
    pub value_input_option: Option<ValueInputOption>,
    pub data: Option<Vec<ValueRange>>,
}

impl rt::Object for BatchUpdateValuesRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateValuesRequest",
        0,
        &[
            "includeValuesInResponse",
            "responseValueRenderOption",
            "responseDateTimeRenderOption",
            "valueInputOption",
            "data",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<ValueRenderOption>,
        Option<DateTimeRenderOption>,
        Option<ValueInputOption>,
        Option<Vec<ValueRange>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.include_values_in_response,
            &self.response_value_render_option,
            &self.response_date_time_render_option,
            &self.value_input_option,
            &self.data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            include_values_in_response: group_0.0,
            response_value_render_option: group_0.1,
            response_date_time_render_option: group_0.2,
            value_input_option: group_0.3,
            data: group_0.4,
        }
    }
}

/// `BatchClearValuesResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchClearValuesResponse {
    pub spreadsheet_id: Option<String>,
    pub cleared_ranges: Option<Vec<String>>,
}

impl rt::Object for BatchClearValuesResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchClearValuesResponse",
        0,
        &["spreadsheetId", "clearedRanges"],
    );
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.cleared_ranges)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            cleared_ranges: group_0.1,
        }
    }
}

/// `BatchClearValuesRequest`, as the API calls it.
pub struct BatchClearValuesRequest {
    pub ranges: Option<Vec<String>>,
}

impl rt::Object for BatchClearValuesRequest {
    const SHAPE: rt::Shape = rt::Shape::new("BatchClearValuesRequest", 0, &["ranges"]);
    type Fields = (Option<Vec<String>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.ranges,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { ranges: group_0.0 }
    }
}

/// `BatchGetValuesByDataFilterResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchGetValuesByDataFilterResponse {
    pub spreadsheet_id: Option<String>,
    pub value_ranges: Option<Vec<MatchedValueRange>>,
}

impl rt::Object for BatchGetValuesByDataFilterResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchGetValuesByDataFilterResponse",
        0,
        &["spreadsheetId", "valueRanges"],
    );
    type Fields = (Option<String>, Option<Vec<MatchedValueRange>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.value_ranges)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            value_ranges: group_0.1,
        }
    }
}

/// `MatchedValueRange`, as the API calls it.
#[non_exhaustive]
pub struct MatchedValueRange {
    pub value_range: Option<ValueRange>,
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for MatchedValueRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MatchedValueRange",
        0,
        &["valueRange", "dataFilters"],
    );
    type Fields = (Option<ValueRange>, Option<Vec<DataFilter>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value_range, &self.data_filters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value_range: group_0.0,
            data_filters: group_0.1,
        }
    }
}

/// `BatchGetValuesByDataFilterRequest`, as the API calls it.
pub struct BatchGetValuesByDataFilterRequest {
    pub data_filters: Option<Vec<DataFilter>>,
    pub major_dimension: Option<Dimension>,
    pub value_render_option: Option<ValueRenderOption>,
    pub date_time_render_option: Option<DateTimeRenderOption>,
}

impl rt::Object for BatchGetValuesByDataFilterRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchGetValuesByDataFilterRequest",
        0,
        &["dataFilters", "majorDimension", "valueRenderOption", "dateTimeRenderOption"],
    );
    type Fields = (
        Option<Vec<DataFilter>>,
        Option<Dimension>,
        Option<ValueRenderOption>,
        Option<DateTimeRenderOption>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.data_filters,
            &self.major_dimension,
            &self.value_render_option,
            &self.date_time_render_option,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data_filters: group_0.0,
            major_dimension: group_0.1,
            value_render_option: group_0.2,
            date_time_render_option: group_0.3,
        }
    }
}

/// `BatchUpdateValuesByDataFilterResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchUpdateValuesByDataFilterResponse {
    pub spreadsheet_id: Option<String>,
    pub total_updated_rows: Option<i32>,
    pub total_updated_columns: Option<i32>,
    pub total_updated_cells: Option<i32>,
    pub total_updated_sheets: Option<i32>,
    pub responses: Option<Vec<UpdateValuesByDataFilterResponse>>,
}

impl rt::Object for BatchUpdateValuesByDataFilterResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateValuesByDataFilterResponse",
        0,
        &[
            "spreadsheetId",
            "totalUpdatedRows",
            "totalUpdatedColumns",
            "totalUpdatedCells",
            "totalUpdatedSheets",
            "responses",
        ],
    );
    type Fields = (
        Option<String>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<Vec<UpdateValuesByDataFilterResponse>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.spreadsheet_id,
            &self.total_updated_rows,
            &self.total_updated_columns,
            &self.total_updated_cells,
            &self.total_updated_sheets,
            &self.responses,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            total_updated_rows: group_0.1,
            total_updated_columns: group_0.2,
            total_updated_cells: group_0.3,
            total_updated_sheets: group_0.4,
            responses: group_0.5,
        }
    }
}

/// `UpdateValuesByDataFilterResponse`, as the API calls it.
#[non_exhaustive]
pub struct UpdateValuesByDataFilterResponse {
    pub data_filter: Option<DataFilter>,
    pub updated_range: Option<String>,
    pub updated_rows: Option<i32>,
    pub updated_columns: Option<i32>,
    pub updated_cells: Option<i32>,
    pub updated_data: Option<ValueRange>,
}

impl rt::Object for UpdateValuesByDataFilterResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateValuesByDataFilterResponse",
        0,
        &[
            "dataFilter",
            "updatedRange",
            "updatedRows",
            "updatedColumns",
            "updatedCells",
            "updatedData",
        ],
    );
    type Fields = (
        Option<DataFilter>,
        Option<String>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<ValueRange>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.data_filter,
            &self.updated_range,
            &self.updated_rows,
            &self.updated_columns,
            &self.updated_cells,
            &self.updated_data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data_filter: group_0.0,
            updated_range: group_0.1,
            updated_rows: group_0.2,
            updated_columns: group_0.3,
            updated_cells: group_0.4,
            updated_data: group_0.5,
        }
    }
}

/// `BatchUpdateValuesByDataFilterRequest`, as the API calls it.
pub struct BatchUpdateValuesByDataFilterRequest {
    pub include_values_in_response: Option<bool>,
    pub response_value_render_option: Option<ValueRenderOption>,
    pub response_date_time_render_option: Option<DateTimeRenderOption>,
    pub value_input_option: Option<ValueInputOption>,
    pub data: Option<Vec<DataFilterValueRange>>,
}

impl rt::Object for BatchUpdateValuesByDataFilterRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateValuesByDataFilterRequest",
        0,
        &[
            "includeValuesInResponse",
            "responseValueRenderOption",
            "responseDateTimeRenderOption",
            "valueInputOption",
            "data",
        ],
    );
    type Fields = (
        Option<bool>,
        Option<ValueRenderOption>,
        Option<DateTimeRenderOption>,
        Option<ValueInputOption>,
        Option<Vec<DataFilterValueRange>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.include_values_in_response,
            &self.response_value_render_option,
            &self.response_date_time_render_option,
            &self.value_input_option,
            &self.data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            include_values_in_response: group_0.0,
            response_value_render_option: group_0.1,
            response_date_time_render_option: group_0.2,
            value_input_option: group_0.3,
            data: group_0.4,
        }
    }
}

/// `DataFilterValueRange`, as the API calls it.
pub struct DataFilterValueRange {
    pub data_filter: Option<DataFilter>,
    pub major_dimension: Option<Dimension>,
    pub values: Option<Vec<Vec<rt::Any>>>,
}

impl rt::Object for DataFilterValueRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DataFilterValueRange",
        0,
        &["dataFilter", "majorDimension", "values"],
    );
    type Fields = (Option<DataFilter>, Option<Dimension>, Option<Vec<Vec<rt::Any>>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filter, &self.major_dimension, &self.values)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data_filter: group_0.0,
            major_dimension: group_0.1,
            values: group_0.2,
        }
    }
}

/// `BatchClearValuesByDataFilterResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchClearValuesByDataFilterResponse {
    pub spreadsheet_id: Option<String>,
    pub cleared_ranges: Option<Vec<String>>,
}

impl rt::Object for BatchClearValuesByDataFilterResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchClearValuesByDataFilterResponse",
        0,
        &["spreadsheetId", "clearedRanges"],
    );
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.cleared_ranges)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            cleared_ranges: group_0.1,
        }
    }
}

/// `BatchClearValuesByDataFilterRequest`, as the API calls it.
pub struct BatchClearValuesByDataFilterRequest {
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for BatchClearValuesByDataFilterRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchClearValuesByDataFilterRequest",
        0,
        &["dataFilters"],
    );
    type Fields = (Option<Vec<DataFilter>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filters,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data_filters: group_0.0 }
    }
}

rt::objects! {
    ValueRange
    UpdateValuesResponse
    AppendValuesResponse
    ClearValuesResponse
    BatchGetValuesResponse
    BatchUpdateValuesResponse
    BatchUpdateValuesRequest
    BatchClearValuesResponse
    BatchClearValuesRequest
    BatchGetValuesByDataFilterResponse
    MatchedValueRange
    BatchGetValuesByDataFilterRequest
    BatchUpdateValuesByDataFilterResponse
    UpdateValuesByDataFilterResponse
    BatchUpdateValuesByDataFilterRequest
    DataFilterValueRange
    BatchClearValuesByDataFilterResponse
    BatchClearValuesByDataFilterRequest
}

rt::defaults! {
    ValueRange
    BatchUpdateValuesRequest
    BatchClearValuesRequest
    BatchGetValuesByDataFilterRequest
    BatchUpdateValuesByDataFilterRequest
    DataFilterValueRange
    BatchClearValuesByDataFilterRequest
}

rt::choices! {
    Dimension {
        DimensionUnspecified = "DIMENSION_UNSPECIFIED",
        Rows = "ROWS",
        Columns = "COLUMNS",
    }
    ValueRenderOption {
        FormattedValue = "FORMATTED_VALUE",
        UnformattedValue = "UNFORMATTED_VALUE",
        Formula = "FORMULA",
    }
    DateTimeRenderOption {
        SerialNumber = "SERIAL_NUMBER",
        FormattedString = "FORMATTED_STRING",
    }
    ValueInputOption {
        InputValueOptionUnspecified = "INPUT_VALUE_OPTION_UNSPECIFIED",
        Raw = "RAW",
        UserEntered = "USER_ENTERED",
    }
    SheetsSpreadsheetsValuesAppendInsertDataOption {
        Overwrite = "OVERWRITE",
        InsertRows = "INSERT_ROWS",
    }
}
