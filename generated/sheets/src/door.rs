// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
    let body = args.required_body::<types::Spreadsheet>()?;
    let mut call = client.spreadsheets().create(&body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::spreadsheets::Create>(call.send()))
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .spreadsheets()
        .get(&args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeGridData")?
    {
        call = call.include_grid_data(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "ranges")?
    {
        call = call.ranges(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::spreadsheets::Get>(call.send()))
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_batch_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::BatchUpdateSpreadsheetRequest>()?;
    let mut call = client
        .spreadsheets()
        .batch_update(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::spreadsheets::BatchUpdate>(call.send()))
}

#[cfg(feature = "spreadsheets")]
fn spreadsheets_get_by_data_filter(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::GetSpreadsheetByDataFilterRequest>()?;
    let mut call = client
        .spreadsheets()
        .get_by_data_filter(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::spreadsheets::GetByDataFilter>(call.send()))
}

#[cfg(feature = "sheets")]
fn sheets_spreadsheets_sheets_copy_to(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CopySheetToAnotherSpreadsheetRequest>()?;
    let mut call = client
        .sheets()
        .spreadsheets_sheets_copy_to(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            args.required::<i32>(rt::ParameterPlace::Path, "sheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::sheets::SpreadsheetsSheetsCopyTo>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .values()
        .sheets_spreadsheets_values_get(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "range")?,
        );
    if let Some(value) = args
        .optional::<types::Dimension>(rt::ParameterPlace::Query, "majorDimension")?
    {
        call = call.major_dimension(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueRenderOption,
        >(rt::ParameterPlace::Query, "valueRenderOption")?
    {
        call = call.value_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::DateTimeRenderOption,
        >(rt::ParameterPlace::Query, "dateTimeRenderOption")?
    {
        call = call.date_time_render_option(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesGet>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_update(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ValueRange>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_update(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "range")?,
            &body,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeValuesInResponse")?
    {
        call = call.include_values_in_response(value);
    }
    if let Some(value) = args
        .optional::<
            types::DateTimeRenderOption,
        >(rt::ParameterPlace::Query, "responseDateTimeRenderOption")?
    {
        call = call.response_date_time_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueRenderOption,
        >(rt::ParameterPlace::Query, "responseValueRenderOption")?
    {
        call = call.response_value_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueInputOption,
        >(rt::ParameterPlace::Query, "valueInputOption")?
    {
        call = call.value_input_option(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesUpdate>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_append(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ValueRange>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_append(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "range")?,
            &body,
        );
    if let Some(value) = args
        .optional::<
            types::SheetsSpreadsheetsValuesAppendInsertDataOption,
        >(rt::ParameterPlace::Query, "insertDataOption")?
    {
        call = call.insert_data_option(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeValuesInResponse")?
    {
        call = call.include_values_in_response(value);
    }
    if let Some(value) = args
        .optional::<
            types::DateTimeRenderOption,
        >(rt::ParameterPlace::Query, "responseDateTimeRenderOption")?
    {
        call = call.response_date_time_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueRenderOption,
        >(rt::ParameterPlace::Query, "responseValueRenderOption")?
    {
        call = call.response_value_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueInputOption,
        >(rt::ParameterPlace::Query, "valueInputOption")?
    {
        call = call.value_input_option(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesAppend>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_clear(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ClearValuesRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_clear(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "range")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesClear>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_get(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "ranges")?
    {
        call = call.ranges(&value);
    }
    if let Some(value) = args
        .optional::<types::Dimension>(rt::ParameterPlace::Query, "majorDimension")?
    {
        call = call.major_dimension(value);
    }
    if let Some(value) = args
        .optional::<
            types::ValueRenderOption,
        >(rt::ParameterPlace::Query, "valueRenderOption")?
    {
        call = call.value_render_option(value);
    }
    if let Some(value) = args
        .optional::<
            types::DateTimeRenderOption,
        >(rt::ParameterPlace::Query, "dateTimeRenderOption")?
    {
        call = call.date_time_render_option(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesBatchGet>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_update(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchUpdateValuesRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_update(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesBatchUpdate>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_clear(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchClearValuesRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_clear(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::values::SheetsSpreadsheetsValuesBatchClear>(call.send()))
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_get_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchGetValuesByDataFilterRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_get_by_data_filter(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(
        rt::outcome::<
            crate::values::SheetsSpreadsheetsValuesBatchGetByDataFilter,
        >(call.send()),
    )
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_update_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchUpdateValuesByDataFilterRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_update_by_data_filter(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(
        rt::outcome::<
            crate::values::SheetsSpreadsheetsValuesBatchUpdateByDataFilter,
        >(call.send()),
    )
}

#[cfg(feature = "values")]
fn values_sheets_spreadsheets_values_batch_clear_by_data_filter(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchClearValuesByDataFilterRequest>()?;
    let mut call = client
        .values()
        .sheets_spreadsheets_values_batch_clear_by_data_filter(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(
        rt::outcome::<
            crate::values::SheetsSpreadsheetsValuesBatchClearByDataFilter,
        >(call.send()),
    )
}

#[cfg(feature = "developer_metadata")]
fn developer_metadata_sheets_spreadsheets_developer_metadata_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .developer_metadata()
        .sheets_spreadsheets_developer_metadata_get(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            args.required::<i32>(rt::ParameterPlace::Path, "metadataId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(
        rt::outcome::<
            crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataGet,
        >(call.send()),
    )
}

#[cfg(feature = "developer_metadata")]
fn developer_metadata_sheets_spreadsheets_developer_metadata_search(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::SearchDeveloperMetadataRequest>()?;
    let mut call = client
        .developer_metadata()
        .sheets_spreadsheets_developer_metadata_search(
            &args.required::<String>(rt::ParameterPlace::Path, "spreadsheetId")?,
            &body,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(
        rt::outcome::<
            crate::developer_metadata::SheetsSpreadsheetsDeveloperMetadataSearch,
        >(call.send()),
    )
}
