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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Spreadsheet",
        fields: &[
            "spreadsheetId",
            "properties",
            "sheets",
            "namedRanges",
            "spreadsheetUrl",
            "developerMetadata",
            "dataSources",
            "dataSourceSchedules",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            spreadsheet_id,
            properties,
            sheets,
            named_ranges,
            spreadsheet_url,
            developer_metadata,
            data_sources,
            data_source_schedules,
        ): Self::Fields,
    ) -> Self {
        Self {
            spreadsheet_id,
            properties,
            sheets,
            named_ranges,
            spreadsheet_url,
            developer_metadata,
            data_sources,
            data_source_schedules,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SpreadsheetProperties",
        fields: &[
            "title",
            "locale",
            "autoRecalc",
            "timeZone",
            "defaultFormat",
            "iterativeCalculationSettings",
            "spreadsheetTheme",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            title,
            locale,
            auto_recalc,
            time_zone,
            default_format,
            iterative_calculation_settings,
            spreadsheet_theme,
        ): Self::Fields,
    ) -> Self {
        Self {
            title,
            locale,
            auto_recalc,
            time_zone,
            default_format,
            iterative_calculation_settings,
            spreadsheet_theme,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "IterativeCalculationSettings",
        fields: &["maxIterations", "convergenceThreshold"],
        required: &[0],
    };
    type Fields = (Option<i32>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.max_iterations, &self.convergence_threshold)
    }

    #[inline]
    fn from_fields((max_iterations, convergence_threshold): Self::Fields) -> Self {
        Self {
            max_iterations,
            convergence_threshold,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Sheet",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                properties,
                data,
                merges,
                conditional_formats,
                filter_views,
                protected_ranges,
                basic_filter,
                charts,
            ),
            (banded_ranges, developer_metadata, row_groups, column_groups, slicers),
        ): Self::Fields,
    ) -> Self {
        Self {
            properties,
            data,
            merges,
            conditional_formats,
            filter_views,
            protected_ranges,
            basic_filter,
            charts,
            banded_ranges,
            developer_metadata,
            row_groups,
            column_groups,
            slicers,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "GridData",
        fields: &["startRow", "startColumn", "rowData", "rowMetadata", "columnMetadata"],
        required: &[0],
    };
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
    fn from_fields(
        (start_row, start_column, row_data, row_metadata, column_metadata): Self::Fields,
    ) -> Self {
        Self {
            start_row,
            start_column,
            row_data,
            row_metadata,
            column_metadata,
        }
    }
}

/// `RowData`, as the API calls it.
pub struct RowData {
    pub values: Option<Vec<CellData>>,
}

impl rt::Object for RowData {
    const SHAPE: rt::Shape = rt::Shape {
        name: "RowData",
        fields: &["values"],
        required: &[0],
    };
    type Fields = (Option<Vec<CellData>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.values,)
    }

    #[inline]
    fn from_fields((values,): Self::Fields) -> Self {
        Self { values }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CellData",
        fields: &[
            "userEnteredValue",
            "effectiveValue",
            "formattedValue",
            "userEnteredFormat",
            "effectiveFormat",
            "hyperlink",
            "note",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            user_entered_value,
            effective_value,
            formatted_value,
            user_entered_format,
            effective_format,
            hyperlink,
            note,
        ): Self::Fields,
    ) -> Self {
        Self {
            user_entered_value,
            effective_value,
            formatted_value,
            user_entered_format,
            effective_format,
            hyperlink,
            note,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExtendedValue",
        fields: &[
            "numberValue",
            "stringValue",
            "boolValue",
            "formulaValue",
            "errorValue",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            number_value,
            string_value,
            bool_value,
            formula_value,
            error_value,
        ): Self::Fields,
    ) -> Self {
        Self {
            number_value,
            string_value,
            bool_value,
            formula_value,
            error_value,
        }
    }
}

/// `ErrorValue`, as the API calls it.
pub struct ErrorValue {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl rt::Object for ErrorValue {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorValue",
        fields: &["type", "message"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.message)
    }

    #[inline]
    fn from_fields((r#type, message): Self::Fields) -> Self {
        Self { r#type, message }
    }
}

/// `NamedRange`, as the API calls it.
pub struct NamedRange {
    pub named_range_id: Option<String>,
    pub name: Option<String>,
    pub range: Option<GridRange>,
}

impl rt::Object for NamedRange {
    const SHAPE: rt::Shape = rt::Shape {
        name: "NamedRange",
        fields: &["namedRangeId", "name", "range"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<GridRange>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.named_range_id, &self.name, &self.range)
    }

    #[inline]
    fn from_fields((named_range_id, name, range): Self::Fields) -> Self {
        Self {
            named_range_id,
            name,
            range,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BatchUpdateSpreadsheetResponse",
        fields: &["spreadsheetId", "replies", "updatedSpreadsheet"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<Response>>, Option<Spreadsheet>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.spreadsheet_id, &self.replies, &self.updated_spreadsheet)
    }

    #[inline]
    fn from_fields(
        (spreadsheet_id, replies, updated_spreadsheet): Self::Fields,
    ) -> Self {
        Self {
            spreadsheet_id,
            replies,
            updated_spreadsheet,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Response",
        fields: &["addSheet", "addNamedRange", "duplicateSheet", "findReplace"],
        required: &[0],
    };
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
    fn from_fields(
        (add_sheet, add_named_range, duplicate_sheet, find_replace, extra): Self::Fields,
    ) -> Self {
        Self {
            add_sheet,
            add_named_range,
            duplicate_sheet,
            find_replace,
            extra,
        }
    }
}

/// `AddSheetResponse`, as the API calls it.
#[non_exhaustive]
pub struct AddSheetResponse {
    pub properties: Option<SheetProperties>,
}

impl rt::Object for AddSheetResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AddSheetResponse",
        fields: &["properties"],
        required: &[0],
    };
    type Fields = (Option<SheetProperties>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties,)
    }

    #[inline]
    fn from_fields((properties,): Self::Fields) -> Self {
        Self { properties }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BatchUpdateSpreadsheetRequest",
        fields: &[
            "requests",
            "includeSpreadsheetInResponse",
            "responseRanges",
            "responseIncludeGridData",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            requests,
            include_spreadsheet_in_response,
            response_ranges,
            response_include_grid_data,
        ): Self::Fields,
    ) -> Self {
        Self {
            requests,
            include_spreadsheet_in_response,
            response_ranges,
            response_include_grid_data,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Request",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    add_sheet,
                    delete_sheet,
                    update_sheet_properties,
                    update_spreadsheet_properties,
                    find_replace,
                    append_dimension,
                    insert_dimension,
                    delete_dimension,
                ),
                (
                    update_cells,
                    repeat_cell,
                    merge_cells,
                    unmerge_cells,
                    sort_range,
                    add_named_range,
                    delete_named_range,
                    duplicate_sheet,
                ),
            ),
            (
                auto_resize_dimensions,
                set_data_validation,
                add_conditional_format_rule,
                add_chart,
                extra,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            add_sheet,
            delete_sheet,
            update_sheet_properties,
            update_spreadsheet_properties,
            find_replace,
            append_dimension,
            insert_dimension,
            delete_dimension,
            update_cells,
            repeat_cell,
            merge_cells,
            unmerge_cells,
            sort_range,
            add_named_range,
            delete_named_range,
            duplicate_sheet,
            auto_resize_dimensions,
            set_data_validation,
            add_conditional_format_rule,
            add_chart,
            extra,
        }
    }
}

/// `AddSheetRequest`, as the API calls it.
pub struct AddSheetRequest {
    pub properties: Option<SheetProperties>,
}

impl rt::Object for AddSheetRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "AddSheetRequest",
        fields: &["properties"],
        required: &[0],
    };
    type Fields = (Option<SheetProperties>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties,)
    }

    #[inline]
    fn from_fields((properties,): Self::Fields) -> Self {
        Self { properties }
    }
}

/// `DeleteSheetRequest`, as the API calls it.
pub struct DeleteSheetRequest {
    pub sheet_id: Option<i32>,
}

impl rt::Object for DeleteSheetRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DeleteSheetRequest",
        fields: &["sheetId"],
        required: &[0],
    };
    type Fields = (Option<i32>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.sheet_id,)
    }

    #[inline]
    fn from_fields((sheet_id,): Self::Fields) -> Self {
        Self { sheet_id }
    }
}

/// `UpdateSheetPropertiesRequest`, as the API calls it.
pub struct UpdateSheetPropertiesRequest {
    pub properties: Option<SheetProperties>,
    pub fields: Option<String>,
}

impl rt::Object for UpdateSheetPropertiesRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "UpdateSheetPropertiesRequest",
        fields: &["properties", "fields"],
        required: &[0],
    };
    type Fields = (Option<SheetProperties>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.properties, &self.fields)
    }

    #[inline]
    fn from_fields((properties, fields): Self::Fields) -> Self {
        Self { properties, fields }
    }
}

/// `GetSpreadsheetByDataFilterRequest`, as the API calls it.
pub struct GetSpreadsheetByDataFilterRequest {
    pub data_filters: Option<Vec<DataFilter>>,
    pub include_grid_data: Option<bool>,
}

impl rt::Object for GetSpreadsheetByDataFilterRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GetSpreadsheetByDataFilterRequest",
        fields: &["dataFilters", "includeGridData"],
        required: &[0],
    };
    type Fields = (Option<Vec<DataFilter>>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filters, &self.include_grid_data)
    }

    #[inline]
    fn from_fields((data_filters, include_grid_data): Self::Fields) -> Self {
        Self {
            data_filters,
            include_grid_data,
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
