// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "spreadsheets")]
mod spreadsheets;
#[cfg(feature = "spreadsheets")]
pub use self::spreadsheets::*;

#[cfg(feature = "sheets")]
mod sheets;
#[cfg(feature = "sheets")]
pub use self::sheets::*;

#[cfg(feature = "values")]
mod values;
#[cfg(feature = "values")]
pub use self::values::*;

#[cfg(feature = "developer_metadata")]
mod developer_metadata;
#[cfg(feature = "developer_metadata")]
pub use self::developer_metadata::*;

use switchboard_client::generated as rt;

/// `SheetProperties`, as the API calls it.
pub struct SheetProperties {
    pub sheet_id: Option<i32>,
    pub title: Option<String>,
    pub index: Option<i32>,
    pub sheet_type: Option<SheetPropertiesSheetType>,
    pub grid_properties: Option<GridProperties>,
    pub hidden: Option<bool>,
    pub right_to_left: Option<bool>,
    pub tab_color: Option<Color>,
    pub tab_color_style: Option<rt::Map<rt::Any>>,
    pub data_source_sheet_properties: Option<rt::Map<rt::Any>>,
}

impl rt::Object for SheetProperties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SheetProperties",
        0,
        &[
            "sheetId",
            "title",
            "index",
            "sheetType",
            "gridProperties",
            "hidden",
            "rightToLeft",
            "tabColor",
            "tabColorStyle",
            "dataSourceSheetProperties",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i32>,
            Option<String>,
            Option<i32>,
            Option<SheetPropertiesSheetType>,
            Option<GridProperties>,
            Option<bool>,
            Option<bool>,
            Option<Color>,
        ),
        (Option<rt::Map<rt::Any>>, Option<rt::Map<rt::Any>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.sheet_id,
                &self.title,
                &self.index,
                &self.sheet_type,
                &self.grid_properties,
                &self.hidden,
                &self.right_to_left,
                &self.tab_color,
            ),
            (&self.tab_color_style, &self.data_source_sheet_properties),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            sheet_id: group_0.0,
            title: group_0.1,
            index: group_0.2,
            sheet_type: group_0.3,
            grid_properties: group_0.4,
            hidden: group_0.5,
            right_to_left: group_0.6,
            tab_color: group_0.7,
            tab_color_style: group_1.0,
            data_source_sheet_properties: group_1.1,
        }
    }
}

/// `sheetType` of `SheetProperties`.
#[non_exhaustive]
pub enum SheetPropertiesSheetType {
    /// `SHEET_TYPE_UNSPECIFIED`
    SheetTypeUnspecified,
    /// `GRID`
    Grid,
    /// `OBJECT`
    Object,
    /// `DATA_SOURCE`
    DataSource,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `GridProperties`, as the API calls it.
pub struct GridProperties {
    pub row_count: Option<i32>,
    pub column_count: Option<i32>,
    pub frozen_row_count: Option<i32>,
    pub frozen_column_count: Option<i32>,
    pub hide_gridlines: Option<bool>,
    pub row_group_control_after: Option<bool>,
    pub column_group_control_after: Option<bool>,
}

impl rt::Object for GridProperties {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridProperties",
        0,
        &[
            "rowCount",
            "columnCount",
            "frozenRowCount",
            "frozenColumnCount",
            "hideGridlines",
            "rowGroupControlAfter",
            "columnGroupControlAfter",
        ],
    );
    type Fields = (
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<bool>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.row_count,
            &self.column_count,
            &self.frozen_row_count,
            &self.frozen_column_count,
            &self.hide_gridlines,
            &self.row_group_control_after,
            &self.column_group_control_after,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            row_count: group_0.0,
            column_count: group_0.1,
            frozen_row_count: group_0.2,
            frozen_column_count: group_0.3,
            hide_gridlines: group_0.4,
            row_group_control_after: group_0.5,
            column_group_control_after: group_0.6,
        }
    }
}

/// `Color`, as the API calls it.
pub struct Color {
    pub red: Option<f64>,
    pub green: Option<f64>,
    pub blue: Option<f64>,
    pub alpha: Option<f64>,
}

impl rt::Object for Color {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Color",
        0,
        &["red", "green", "blue", "alpha"],
    );
    type Fields = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.red, &self.green, &self.blue, &self.alpha)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            red: group_0.0,
            green: group_0.1,
            blue: group_0.2,
            alpha: group_0.3,
        }
    }
}

/// `GridRange`, as the API calls it.
pub struct GridRange {
    pub sheet_id: Option<i32>,
    pub start_row_index: Option<i32>,
    pub end_row_index: Option<i32>,
    pub start_column_index: Option<i32>,
    pub end_column_index: Option<i32>,
}

impl rt::Object for GridRange {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GridRange",
        0,
        &[
            "sheetId",
            "startRowIndex",
            "endRowIndex",
            "startColumnIndex",
            "endColumnIndex",
        ],
    );
    type Fields = (Option<i32>, Option<i32>, Option<i32>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sheet_id,
            &self.start_row_index,
            &self.end_row_index,
            &self.start_column_index,
            &self.end_column_index,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sheet_id: group_0.0,
            start_row_index: group_0.1,
            end_row_index: group_0.2,
            start_column_index: group_0.3,
            end_column_index: group_0.4,
        }
    }
}

/// `DeveloperMetadata`, as the API calls it.
pub struct DeveloperMetadata {
    pub metadata_id: Option<i32>,
    pub metadata_key: Option<String>,
    pub metadata_value: Option<String>,
    pub visibility: Option<DeveloperMetadataVisibility>,
    pub location: Option<rt::Map<rt::Any>>,
}

impl rt::Object for DeveloperMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DeveloperMetadata",
        0,
        &["metadataId", "metadataKey", "metadataValue", "visibility", "location"],
    );
    type Fields = (
        Option<i32>,
        Option<String>,
        Option<String>,
        Option<DeveloperMetadataVisibility>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.metadata_id,
            &self.metadata_key,
            &self.metadata_value,
            &self.visibility,
            &self.location,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            metadata_id: group_0.0,
            metadata_key: group_0.1,
            metadata_value: group_0.2,
            visibility: group_0.3,
            location: group_0.4,
        }
    }
}

/// `visibility` of `DeveloperMetadata`.
#[non_exhaustive]
pub enum DeveloperMetadataVisibility {
    /// `DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED`
    DeveloperMetadataVisibilityUnspecified,
    /// `DOCUMENT`
    Document,
    /// `PROJECT`
    Project,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: Error,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (Error,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub code: i32,
    pub message: String,
    pub status: Option<String>,
    pub errors: Option<Vec<ErrorItem>>,
    pub details: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b11,
        &["code", "message", "status", "errors", "details"],
    );
    type Fields = (
        i32,
        String,
        Option<String>,
        Option<Vec<ErrorItem>>,
        Option<Vec<rt::Map<rt::Any>>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.status, &self.errors, &self.details)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            status: group_0.2,
            errors: group_0.3,
            details: group_0.4,
        }
    }
}

/// `ErrorItem`, as the API calls it.
#[non_exhaustive]
pub struct ErrorItem {
    pub message: Option<String>,
    pub domain: Option<String>,
    pub reason: Option<String>,
    pub location: Option<String>,
    pub location_type: Option<String>,
}

impl rt::Object for ErrorItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorItem",
        0,
        &["message", "domain", "reason", "location", "locationType"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.domain, &self.reason, &self.location, &self.location_type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            domain: group_0.1,
            reason: group_0.2,
            location: group_0.3,
            location_type: group_0.4,
        }
    }
}

/// `DataFilter`, as the API calls it.
pub struct DataFilter {
    pub a1_range: Option<String>,
    pub grid_range: Option<GridRange>,
    pub developer_metadata_lookup: Option<rt::Map<rt::Any>>,
}

impl rt::Object for DataFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DataFilter",
        0,
        &["a1Range", "gridRange", "developerMetadataLookup"],
    );
    type Fields = (Option<String>, Option<GridRange>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.a1_range, &self.grid_range, &self.developer_metadata_lookup)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            a1_range: group_0.0,
            grid_range: group_0.1,
            developer_metadata_lookup: group_0.2,
        }
    }
}

rt::objects! {
    SheetProperties
    GridProperties
    Color
    GridRange
    DeveloperMetadata
    ErrorResponse
    Error
    ErrorItem
    DataFilter
}

rt::defaults! {
    SheetProperties
    GridProperties
    Color
    GridRange
    DeveloperMetadata
    DataFilter
}

rt::choices! {
    SheetPropertiesSheetType {
        SheetTypeUnspecified = "SHEET_TYPE_UNSPECIFIED",
        Grid = "GRID",
        Object = "OBJECT",
        DataSource = "DATA_SOURCE",
    }
    DeveloperMetadataVisibility {
        DeveloperMetadataVisibilityUnspecified = "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED",
        Document = "DOCUMENT",
        Project = "PROJECT",
    }
}
