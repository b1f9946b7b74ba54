// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "spreadsheets")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.create",
        method: "POST",
        path: "/v4/spreadsheets",
        tag: "Spreadsheets",
        summary: "Create a spreadsheet.",
        parameters: &[
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "spreadsheets")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.get",
        method: "GET",
        path: "/v4/spreadsheets/{spreadsheetId}",
        tag: "Spreadsheets",
        summary: "Get a spreadsheet.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeGridData", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ranges", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "spreadsheets")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.batchUpdate",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}:batchUpdate",
        tag: "Spreadsheets",
        summary: "Apply a list of changes, all or none.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "spreadsheets")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.getByDataFilter",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}:getByDataFilter",
        tag: "Spreadsheets",
        summary: "Get the parts of a spreadsheet that filters pick.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "sheets")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.sheets.copyTo",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo",
        tag: "Sheets",
        summary: "Copy a sheet to another spreadsheet.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("sheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.get",
        method: "GET",
        path: "/v4/spreadsheets/{spreadsheetId}/values/{range}",
        tag: "Values",
        summary: "Read a range.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("range", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("majorDimension", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "valueRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "dateTimeRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.update",
        method: "PUT",
        path: "/v4/spreadsheets/{spreadsheetId}/values/{range}",
        tag: "Values",
        summary: "Write a range.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("range", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "includeValuesInResponse",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "responseDateTimeRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "responseValueRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("valueInputOption", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.append",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:append",
        tag: "Values",
        summary: "Add rows after a table.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("range", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("insertDataOption", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "includeValuesInResponse",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "responseDateTimeRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "responseValueRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("valueInputOption", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.clear",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear",
        tag: "Values",
        summary: "Clear the values of a range.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("range", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchGet",
        method: "GET",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchGet",
        tag: "Values",
        summary: "Read many ranges.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("ranges", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("majorDimension", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "valueRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "dateTimeRenderOption",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchUpdate",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate",
        tag: "Values",
        summary: "Write many ranges.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchClear",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchClear",
        tag: "Values",
        summary: "Clear many ranges.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchGetByDataFilter",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter",
        tag: "Values",
        summary: "Read the values filters pick.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchUpdateByDataFilter",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter",
        tag: "Values",
        summary: "Write the values filters pick.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "values")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.values.batchClearByDataFilter",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter",
        tag: "Values",
        summary: "Clear the values filters pick.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "developer_metadata")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.developerMetadata.get",
        method: "GET",
        path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}",
        tag: "DeveloperMetadata",
        summary: "Get one piece of developer metadata.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("metadataId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "developer_metadata")]
    rt::OperationInfo {
        id: "sheets.spreadsheets.developerMetadata.search",
        method: "POST",
        path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata:search",
        tag: "DeveloperMetadata",
        summary: "Find developer metadata.",
        parameters: &[
            rt::ParameterInfo::new("spreadsheetId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "spreadsheets")]
    spreadsheets_create,
    #[cfg(feature = "spreadsheets")]
    spreadsheets_get,
    #[cfg(feature = "spreadsheets")]
    spreadsheets_batch_update,
    #[cfg(feature = "spreadsheets")]
    spreadsheets_get_by_data_filter,
    #[cfg(feature = "sheets")]
    sheets_spreadsheets_sheets_copy_to,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_get,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_update,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_append,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_clear,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_get,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_update,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_clear,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_get_by_data_filter,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_update_by_data_filter,
    #[cfg(feature = "values")]
    values_sheets_spreadsheets_values_batch_clear_by_data_filter,
    #[cfg(feature = "developer_metadata")]
    developer_metadata_sheets_spreadsheets_developer_metadata_get,
    #[cfg(feature = "developer_metadata")]
    developer_metadata_sheets_spreadsheets_developer_metadata_search,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::spreadsheets::Create>(client.core(), args);
    call.json::<types::Spreadsheet>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::spreadsheets::Create>()
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::spreadsheets::Get>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<String>(3);
    call.start::<crate::spreadsheets::Get>()
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_batch_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::spreadsheets::BatchUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchUpdateSpreadsheetRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::spreadsheets::BatchUpdate>()
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_get_by_data_filter(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::spreadsheets::GetByDataFilter,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::GetSpreadsheetByDataFilterRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::spreadsheets::GetByDataFilter>()
}

#[cfg(feature = "sheets")]
fn sheets_spreadsheets_sheets_copy_to(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::sheets::SpreadsheetsSheetsCopyTo,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i32>(1);
    call.json::<types::CopySheetToAnotherSpreadsheetRequest>("application/json", true);
    call.takes::<String>(2);
    call.start::<crate::sheets::SpreadsheetsSheetsCopyTo>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::Dimension>(2);
    call.takes::<types::ValueRenderOption>(3);
    call.takes::<types::DateTimeRenderOption>(4);
    call.takes::<String>(5);
    call.start::<crate::values::SheetsSpreadsheetsValuesGet>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_update(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ValueRange>("application/json", true);
    call.takes::<bool>(2);
    call.takes::<types::DateTimeRenderOption>(3);
    call.takes::<types::ValueRenderOption>(4);
    call.takes::<types::ValueInputOption>(5);
    call.takes::<String>(6);
    call.start::<crate::values::SheetsSpreadsheetsValuesUpdate>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_append(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesAppend,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ValueRange>("application/json", true);
    call.takes::<types::SheetsSpreadsheetsValuesAppendInsertDataOption>(2);
    call.takes::<bool>(3);
    call.takes::<types::DateTimeRenderOption>(4);
    call.takes::<types::ValueRenderOption>(5);
    call.takes::<types::ValueInputOption>(6);
    call.takes::<String>(7);
    call.start::<crate::values::SheetsSpreadsheetsValuesAppend>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_clear(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesClear,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ClearValuesRequest>("application/json", true);
    call.takes::<String>(2);
    call.start::<crate::values::SheetsSpreadsheetsValuesClear>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<types::Dimension>(2);
    call.takes::<types::ValueRenderOption>(3);
    call.takes::<types::DateTimeRenderOption>(4);
    call.takes::<String>(5);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchGet>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_update(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchUpdateValuesRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchUpdate>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_clear(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchClear,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchClearValuesRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchClear>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_get_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchGetByDataFilter,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchGetValuesByDataFilterRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchGetByDataFilter>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_update_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchUpdateByDataFilter,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchUpdateValuesByDataFilterRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchUpdateByDataFilter>()
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_clear_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::values::SheetsSpreadsheetsValuesBatchClearByDataFilter,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchClearValuesByDataFilterRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::values::SheetsSpreadsheetsValuesBatchClearByDataFilter>()
}

#[cfg(feature = "developer_metadata")]
fn developer_metadata_sheets_spreadsheets_developer_metadata_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i32>(1);
    call.takes::<String>(2);
    call.start::<crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataGet>()
}

#[cfg(feature = "developer_metadata")]
fn developer_metadata_sheets_spreadsheets_developer_metadata_search(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataSearch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::SearchDeveloperMetadataRequest>("application/json", true);
    call.takes::<String>(1);
    call.start::<crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataSearch>()
}
