// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `Spreadsheet`, as the API calls it.
pub struct Spreadsheet {
    pub spreadsheet_id: Option<String>,
    pub properties: Option<SpreadsheetProperties>,
    pub sheets: Option<Vec<Sheet>>,
    pub named_ranges: Option<Vec<NamedRange>>,
    pub spreadsheet_url: Option<String>,
    pub developer_metadata: Option<Vec<DeveloperMetadata>>,
    pub data_sources: Option<Vec<rt::Map<rt::Any>>>,
    pub data_source_schedules: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Spreadsheet {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Spreadsheet",
        0,
        &[
            "spreadsheetId",
            "properties",
            "sheets",
            "namedRanges",
            "spreadsheetUrl",
            "developerMetadata",
            "dataSources",
            "dataSourceSchedules",
        ],
    );
    type Fields = (
        Option<String>,
        Option<SpreadsheetProperties>,
        Option<Vec<Sheet>>,
        Option<Vec<NamedRange>>,
        Option<String>,
        Option<Vec<DeveloperMetadata>>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.spreadsheet_id,
            &self.properties,
            &self.sheets,
            &self.named_ranges,
            &self.spreadsheet_url,
            &self.developer_metadata,
            &self.data_sources,
            &self.data_source_schedules,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            properties: group_0.1,
            sheets: group_0.2,
            named_ranges: group_0.3,
            spreadsheet_url: group_0.4,
            developer_metadata: group_0.5,
            data_sources: group_0.6,
            data_source_schedules: group_0.7,
        }
    }
}

/// `SpreadsheetProperties`, as the API calls it.
pub struct SpreadsheetProperties {
    pub title: Option<String>,
    pub locale: Option<String>,
    pub auto_recalc: Option<SpreadsheetPropertiesAutoRecalc>,
    pub time_zone: Option<String>,
    pub default_format: Option<rt::Map<rt::Any>>,
    pub iterative_calculation_settings: Option<IterativeCalculationSettings>,
    pub spreadsheet_theme: Option<rt::Map<rt::Any>>,
}

impl rt::Object for SpreadsheetProperties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SpreadsheetProperties",
        0,
        &[
            "title",
            "locale",
            "autoRecalc",
            "timeZone",
            "defaultFormat",
            "iterativeCalculationSettings",
            "spreadsheetTheme",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<SpreadsheetPropertiesAutoRecalc>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<IterativeCalculationSettings>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.locale,
            &self.auto_recalc,
            &self.time_zone,
            &self.default_format,
            &self.iterative_calculation_settings,
            &self.spreadsheet_theme,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            locale: group_0.1,
            auto_recalc: group_0.2,
            time_zone: group_0.3,
            default_format: group_0.4,
            iterative_calculation_settings: group_0.5,
            spreadsheet_theme: group_0.6,
        }
    }
}

/// `autoRecalc` of `SpreadsheetProperties`.
#[non_exhaustive]
pub enum SpreadsheetPropertiesAutoRecalc {
    /// `RECALCULATION_INTERVAL_UNSPECIFIED`
    RecalculationIntervalUnspecified,
    /// `ON_CHANGE`
    OnChange,
    /// `MINUTE`
    Minute,
    /// `HOUR`
    Hour,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `IterativeCalculationSettings`, as the API calls it.
pub struct IterativeCalculationSettings {
    pub max_iterations: Option<i32>,
    pub convergence_threshold: Option<f64>,
}

impl rt::Object for IterativeCalculationSettings {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IterativeCalculationSettings",
        0,
        &["maxIterations", "convergenceThreshold"],
    );
    type Fields = (Option<i32>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.max_iterations, &self.convergence_threshold)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            max_iterations: group_0.0,
            convergence_threshold: group_0.1,
        }
    }
}

/// `Sheet`, as the API calls it.
pub struct Sheet {
    pub properties: Option<SheetProperties>,
    pub data: Option<Vec<GridData>>,
    pub merges: Option<Vec<GridRange>>,
    pub conditional_formats: Option<Vec<rt::Map<rt::Any>>>,
    pub filter_views: Option<Vec<rt::Map<rt::Any>>>,
    pub protected_ranges: Option<Vec<rt::Map<rt::Any>>>,
    pub basic_filter: Option<rt::Map<rt::Any>>,
    pub charts: Option<Vec<rt::Map<rt::Any>>>,
    pub banded_ranges: Option<Vec<rt::Map<rt::Any>>>,
    pub developer_metadata: Option<Vec<DeveloperMetadata>>,
    pub row_groups: Option<Vec<rt::Map<rt::Any>>>,
    pub column_groups: Option<Vec<rt::Map<rt::Any>>>,
    pub slicers: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Sheet {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Sheet",
        0,
        &[
            "properties",
            "data",
            "merges",
            "conditionalFormats",
            "filterViews",
            "protectedRanges",
            "basicFilter",
            "charts",
            "bandedRanges",
            "developerMetadata",
            "rowGroups",
            "columnGroups",
            "slicers",
        ],
    );
    type Fields = rt::Both<
        (
            Option<SheetProperties>,
            Option<Vec<GridData>>,
            Option<Vec<GridRange>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<rt::Map<rt::Any>>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
        (
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<DeveloperMetadata>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.properties,
                &self.data,
                &self.merges,
                &self.conditional_formats,
                &self.filter_views,
                &self.protected_ranges,
                &self.basic_filter,
                &self.charts,
            ),
            (
                &self.banded_ranges,
                &self.developer_metadata,
                &self.row_groups,
                &self.column_groups,
                &self.slicers,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            properties: group_0.0,
            data: group_0.1,
            merges: group_0.2,
            conditional_formats: group_0.3,
            filter_views: group_0.4,
            protected_ranges: group_0.5,
            basic_filter: group_0.6,
            charts: group_0.7,
            banded_ranges: group_1.0,
            developer_metadata: group_1.1,
            row_groups: group_1.2,
            column_groups: group_1.3,
            slicers: group_1.4,
        }
    }
}

/// `GridData`, as the API calls it.
pub struct GridData {
    pub start_row: Option<i32>,
    pub start_column: Option<i32>,
    pub row_data: Option<Vec<RowData>>,
    pub row_metadata: Option<Vec<rt::Map<rt::Any>>>,
    pub column_metadata: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for GridData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridData",
        0,
        &["startRow", "startColumn", "rowData", "rowMetadata", "columnMetadata"],
    );
    type Fields = (
        Option<i32>,
        Option<i32>,
        Option<Vec<RowData>>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.start_row,
            &self.start_column,
            &self.row_data,
            &self.row_metadata,
            &self.column_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            start_row: group_0.0,
            start_column: group_0.1,
            row_data: group_0.2,
            row_metadata: group_0.3,
            column_metadata: group_0.4,
        }
    }
}

/// `RowData`, as the API calls it.
pub struct RowData {
    pub values: Option<Vec<CellData>>,
}

impl rt::Object for RowData {
    const SHAPE: rt::Shape = rt::Shape::new("RowData", 0, &["values"]);
    type Fields = (Option<Vec<CellData>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.values,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { values: group_0.0 }
    }
}

/// `CellData`, as the API calls it.
pub struct CellData {
    pub user_entered_value: Option<ExtendedValue>,
    pub effective_value: Option<ExtendedValue>,
    pub formatted_value: Option<String>,
    pub user_entered_format: Option<rt::Map<rt::Any>>,
    pub effective_format: Option<rt::Map<rt::Any>>,
    pub hyperlink: Option<String>,
    pub note: Option<String>,
}

impl rt::Object for CellData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CellData",
        0,
        &[
            "userEnteredValue",
            "effectiveValue",
            "formattedValue",
            "userEnteredFormat",
            "effectiveFormat",
            "hyperlink",
            "note",
        ],
    );
    type Fields = (
        Option<ExtendedValue>,
        Option<ExtendedValue>,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.user_entered_value,
            &self.effective_value,
            &self.formatted_value,
            &self.user_entered_format,
            &self.effective_format,
            &self.hyperlink,
            &self.note,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            user_entered_value: group_0.0,
            effective_value: group_0.1,
            formatted_value: group_0.2,
            user_entered_format: group_0.3,
            effective_format: group_0.4,
            hyperlink: group_0.5,
            note: group_0.6,
        }
    }
}

/// `ExtendedValue`, as the API calls it.
pub struct ExtendedValue {
    pub number_value: Option<f64>,
    pub string_value: Option<String>,
    pub bool_value: Option<bool>,
    pub formula_value: Option<String>,
    pub error_value: Option<ErrorValue>,
}

impl rt::Object for ExtendedValue {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ExtendedValue",
        0,
        &["numberValue", "stringValue", "boolValue", "formulaValue", "errorValue"],
    );
    type Fields = (
        Option<f64>,
        Option<String>,
        Option<bool>,
        Option<String>,
        Option<ErrorValue>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.number_value,
            &self.string_value,
            &self.bool_value,
            &self.formula_value,
            &self.error_value,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            number_value: group_0.0,
            string_value: group_0.1,
            bool_value: group_0.2,
            formula_value: group_0.3,
            error_value: group_0.4,
        }
    }
}

/// `ErrorValue`, as the API calls it.
pub struct ErrorValue {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl rt::Object for ErrorValue {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorValue", 0, &["type", "message"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            message: group_0.1,
        }
    }
}

/// `NamedRange`, as the API calls it.
pub struct NamedRange {
    pub named_range_id: Option<String>,
    pub name: Option<String>,
    pub range: Option<GridRange>,
}

impl rt::Object for NamedRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NamedRange",
        0,
        &["namedRangeId", "name", "range"],
    );
    type Fields = (Option<String>, Option<String>, Option<GridRange>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.named_range_id, &self.name, &self.range)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            named_range_id: group_0.0,
            name: group_0.1,
            range: group_0.2,
        }
    }
}

/// `BatchUpdateSpreadsheetResponse`, as the API calls it.
#[non_exhaustive]
pub struct BatchUpdateSpreadsheetResponse {
    pub spreadsheet_id: Option<String>,
    pub replies: Option<Vec<Response>>,
    pub updated_spreadsheet: Option<Spreadsheet>,
}

impl rt::Object for BatchUpdateSpreadsheetResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateSpreadsheetResponse",
        0,
        &["spreadsheetId", "replies", "updatedSpreadsheet"],
    );
    type Fields = (Option<String>, Option<Vec<Response>>, Option<Spreadsheet>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.replies, &self.updated_spreadsheet)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            spreadsheet_id: group_0.0,
            replies: group_0.1,
            updated_spreadsheet: group_0.2,
        }
    }
}

/// The answer to one change; empty for many.
#[non_exhaustive]
pub struct Response {
    pub add_sheet: Option<AddSheetResponse>,
    pub add_named_range: Option<rt::Map<rt::Any>>,
    pub duplicate_sheet: Option<rt::Map<rt::Any>>,
    pub find_replace: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Response {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Response",
        0,
        &["addSheet", "addNamedRange", "duplicateSheet", "findReplace"],
    );
    type Fields = (
        Option<AddSheetResponse>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.add_sheet,
            &self.add_named_range,
            &self.duplicate_sheet,
            &self.find_replace,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            add_sheet: group_0.0,
            add_named_range: group_0.1,
            duplicate_sheet: group_0.2,
            find_replace: group_0.3,
            extra: group_0.4,
        }
    }
}

/// `AddSheetResponse`, as the API calls it.
#[non_exhaustive]
pub struct AddSheetResponse {
    pub properties: Option<SheetProperties>,
}

impl rt::Object for AddSheetResponse {
    const SHAPE: rt::Shape = rt::Shape::new("AddSheetResponse", 0, &["properties"]);
    type Fields = (Option<SheetProperties>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { properties: group_0.0 }
    }
}

/// `BatchUpdateSpreadsheetRequest`, as the API calls it.
pub struct BatchUpdateSpreadsheetRequest {
    pub requests: Option<Vec<Request>>,
    pub include_spreadsheet_in_response: Option<bool>,
    pub response_ranges: Option<Vec<String>>,
    pub response_include_grid_data: Option<bool>,
}

impl rt::Object for BatchUpdateSpreadsheetRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BatchUpdateSpreadsheetRequest",
        0,
        &[
            "requests",
            "includeSpreadsheetInResponse",
            "responseRanges",
            "responseIncludeGridData",
        ],
    );
    type Fields = (
        Option<Vec<Request>>,
        Option<bool>,
        Option<Vec<String>>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.requests,
            &self.include_spreadsheet_in_response,
            &self.response_ranges,
            &self.response_include_grid_data,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            requests: group_0.0,
            include_spreadsheet_in_response: group_0.1,
            response_ranges: group_0.2,
            response_include_grid_data: group_0.3,
        }
    }
}

/// One change; set exactly one field. Further kinds come as further fields.
pub struct Request {
    pub add_sheet: Option<AddSheetRequest>,
    pub delete_sheet: Option<DeleteSheetRequest>,
    pub update_sheet_properties: Option<UpdateSheetPropertiesRequest>,
    pub update_spreadsheet_properties: Option<rt::Map<rt::Any>>,
    pub find_replace: Option<rt::Map<rt::Any>>,
    pub append_dimension: Option<rt::Map<rt::Any>>,
    pub insert_dimension: Option<rt::Map<rt::Any>>,
    pub delete_dimension: Option<rt::Map<rt::Any>>,
    pub update_cells: Option<rt::Map<rt::Any>>,
    pub repeat_cell: Option<rt::Map<rt::Any>>,
    pub merge_cells: Option<rt::Map<rt::Any>>,
    pub unmerge_cells: Option<rt::Map<rt::Any>>,
    pub sort_range: Option<rt::Map<rt::Any>>,
    pub add_named_range: Option<rt::Map<rt::Any>>,
    pub delete_named_range: Option<rt::Map<rt::Any>>,
    pub duplicate_sheet: Option<rt::Map<rt::Any>>,
    pub auto_resize_dimensions: Option<rt::Map<rt::Any>>,
    pub set_data_validation: Option<rt::Map<rt::Any>>,
    pub add_conditional_format_rule: Option<rt::Map<rt::Any>>,
    pub add_chart: Option<rt::Map<rt::Any>>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Request {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Request",
        0,
        &[
            "addSheet",
            "deleteSheet",
            "updateSheetProperties",
            "updateSpreadsheetProperties",
            "findReplace",
            "appendDimension",
            "insertDimension",
            "deleteDimension",
            "updateCells",
            "repeatCell",
            "mergeCells",
            "unmergeCells",
            "sortRange",
            "addNamedRange",
            "deleteNamedRange",
            "duplicateSheet",
            "autoResizeDimensions",
            "setDataValidation",
            "addConditionalFormatRule",
            "addChart",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<AddSheetRequest>,
                Option<DeleteSheetRequest>,
                Option<UpdateSheetPropertiesRequest>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
            ),
            (
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
                Option<rt::Map<rt::Any>>,
            ),
        >,
        (
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            Option<rt::Map<rt::Any>>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.add_sheet,
                    &self.delete_sheet,
                    &self.update_sheet_properties,
                    &self.update_spreadsheet_properties,
                    &self.find_replace,
                    &self.append_dimension,
                    &self.insert_dimension,
                    &self.delete_dimension,
                ),
                (
                    &self.update_cells,
                    &self.repeat_cell,
                    &self.merge_cells,
                    &self.unmerge_cells,
                    &self.sort_range,
                    &self.add_named_range,
                    &self.delete_named_range,
                    &self.duplicate_sheet,
                ),
            ),
            (
                &self.auto_resize_dimensions,
                &self.set_data_validation,
                &self.add_conditional_format_rule,
                &self.add_chart,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            add_sheet: group_0.0,
            delete_sheet: group_0.1,
            update_sheet_properties: group_0.2,
            update_spreadsheet_properties: group_0.3,
            find_replace: group_0.4,
            append_dimension: group_0.5,
            insert_dimension: group_0.6,
            delete_dimension: group_0.7,
            update_cells: group_1.0,
            repeat_cell: group_1.1,
            merge_cells: group_1.2,
            unmerge_cells: group_1.3,
            sort_range: group_1.4,
            add_named_range: group_1.5,
            delete_named_range: group_1.6,
            duplicate_sheet: group_1.7,
            auto_resize_dimensions: group_2.0,
            set_data_validation: group_2.1,
            add_conditional_format_rule: group_2.2,
            add_chart: group_2.3,
            extra: group_2.4,
        }
    }
}

/// `AddSheetRequest`, as the API calls it.
pub struct AddSheetRequest {
    pub properties: Option<SheetProperties>,
}

impl rt::Object for AddSheetRequest {
    const SHAPE: rt::Shape = rt::Shape::new("AddSheetRequest", 0, &["properties"]);
    type Fields = (Option<SheetProperties>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { properties: group_0.0 }
    }
}

/// `DeleteSheetRequest`, as the API calls it.
pub struct DeleteSheetRequest {
    pub sheet_id: Option<i32>,
}

impl rt::Object for DeleteSheetRequest {
    const SHAPE: rt::Shape = rt::Shape::new("DeleteSheetRequest", 0, &["sheetId"]);
    type Fields = (Option<i32>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sheet_id,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { sheet_id: group_0.0 }
    }
}

/// `UpdateSheetPropertiesRequest`, as the API calls it.
pub struct UpdateSheetPropertiesRequest {
    pub properties: Option<SheetProperties>,
    pub fields: Option<String>,
}

impl rt::Object for UpdateSheetPropertiesRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateSheetPropertiesRequest",
        0,
        &["properties", "fields"],
    );
    type Fields = (Option<SheetProperties>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties, &self.fields)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            properties: group_0.0,
            fields: group_0.1,
        }
    }
}

/// `GetSpreadsheetByDataFilterRequest`, as the API calls it.
pub struct GetSpreadsheetByDataFilterRequest {
    pub data_filters: Option<Vec<DataFilter>>,
    pub include_grid_data: Option<bool>,
}

impl rt::Object for GetSpreadsheetByDataFilterRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GetSpreadsheetByDataFilterRequest",
        0,
        &["dataFilters", "includeGridData"],
    );
    type Fields = (Option<Vec<DataFilter>>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filters, &self.include_grid_data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data_filters: group_0.0,
            include_grid_data: group_0.1,
        }
    }
}

rt::objects! {
    Spreadsheet
    SpreadsheetProperties
    IterativeCalculationSettings
    Sheet
    GridData
    RowData
    CellData
    ExtendedValue
    ErrorValue
    NamedRange
    BatchUpdateSpreadsheetResponse
    Response
    AddSheetResponse
    BatchUpdateSpreadsheetRequest
    Request
    AddSheetRequest
    DeleteSheetRequest
    UpdateSheetPropertiesRequest
    GetSpreadsheetByDataFilterRequest
}

rt::defaults! {
    Spreadsheet
    SpreadsheetProperties
    IterativeCalculationSettings
    Sheet
    GridData
    RowData
    CellData
    ExtendedValue
    ErrorValue
    NamedRange
    BatchUpdateSpreadsheetRequest
    Request
    AddSheetRequest
    DeleteSheetRequest
    UpdateSheetPropertiesRequest
    GetSpreadsheetByDataFilterRequest
}

rt::choices! {
    SpreadsheetPropertiesAutoRecalc {
        RecalculationIntervalUnspecified = "RECALCULATION_INTERVAL_UNSPECIFIED",
        OnChange = "ON_CHANGE",
        Minute = "MINUTE",
        Hour = "HOUR",
    }
}
