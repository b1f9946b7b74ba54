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
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "listRows",
        method: "GET",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Read rows",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("or", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("and", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Range", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Range-Unit", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Accept-Profile", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "countRows",
        method: "HEAD",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Count rows without reading them",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("or", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("and", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Range", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Accept-Profile", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "insertRows",
        method: "POST",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Insert rows, or upsert them with Prefer resolution",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("columns", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("on_conflict", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Content-Profile", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        media: &["application/json", "text/csv"],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "updateRows",
        method: "PATCH",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Change the rows that match the filters",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("or", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("and", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("columns", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Content-Profile", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "upsertRow",
        method: "PUT",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Write one row whole under its primary key",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Content-Profile", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "deleteRows",
        method: "DELETE",
        path: "/rest/v1/{table}",
        tag: "tables",
        summary: "Delete the rows that match the filters",
        parameters: &[
            rt::ParameterInfo::new("table", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("or", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("and", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Content-Profile", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "functions")]
    rt::OperationInfo {
        id: "callFunction",
        method: "POST",
        path: "/rest/v1/rpc/{function}",
        tag: "functions",
        summary: "Call a function",
        parameters: &[
            rt::ParameterInfo::new("function", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("filters", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Content-Profile", rt::ParameterPlace::Header, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "functions")]
    rt::OperationInfo {
        id: "callReadOnlyFunction",
        method: "GET",
        path: "/rest/v1/rpc/{function}",
        tag: "functions",
        summary: "Call a function that changes nothing",
        parameters: &[
            rt::ParameterInfo::new("function", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("arguments", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("order", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
            rt::ParameterInfo::new("Accept-Profile", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tables")]
    rt::OperationInfo {
        id: "getOpenApi",
        method: "GET",
        path: "/rest/v1/",
        tag: "tables",
        summary: "Describe the tables and functions that the caller may use",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "getAuthHealth",
        method: "GET",
        path: "/auth/v1/health",
        tag: "auth",
        summary: "Health of the auth server",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "getAuthSettings",
        method: "GET",
        path: "/auth/v1/settings",
        tag: "auth",
        summary: "Public settings of the auth server",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "signUp",
        method: "POST",
        path: "/auth/v1/signup",
        tag: "auth",
        summary: "Register a user",
        parameters: &[
            rt::ParameterInfo::new("redirect_to", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "createToken",
        method: "POST",
        path: "/auth/v1/token",
        tag: "auth",
        summary: "Sign in with a password, or refresh a session",
        parameters: &[
            rt::ParameterInfo::new("grant_type", rt::ParameterPlace::Query, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "getUser",
        method: "GET",
        path: "/auth/v1/user",
        tag: "auth",
        summary: "Get the signed-in user",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "updateUser",
        method: "PUT",
        path: "/auth/v1/user",
        tag: "auth",
        summary: "Change the signed-in user",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "logout",
        method: "POST",
        path: "/auth/v1/logout",
        tag: "auth",
        summary: "Sign out",
        parameters: &[rt::ParameterInfo::new("scope", rt::ParameterPlace::Query, false)],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "tables")]
    tables_list_rows,
    #[cfg(feature = "tables")]
    tables_count_rows,
    #[cfg(feature = "tables")]
    tables_insert_rows,
    #[cfg(feature = "tables")]
    tables_update_rows,
    #[cfg(feature = "tables")]
    tables_upsert_row,
    #[cfg(feature = "tables")]
    tables_delete_rows,
    #[cfg(feature = "functions")]
    functions_call_function,
    #[cfg(feature = "functions")]
    functions_call_read_only_function,
    #[cfg(feature = "tables")]
    tables_get_open_api,
    #[cfg(feature = "auth")]
    auth_get_auth_health,
    #[cfg(feature = "auth")]
    auth_get_auth_settings,
    #[cfg(feature = "auth")]
    auth_sign_up,
    #[cfg(feature = "auth")]
    auth_create_token,
    #[cfg(feature = "auth")]
    auth_get_user,
    #[cfg(feature = "auth")]
    auth_update_user,
    #[cfg(feature = "auth")]
    auth_logout,
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

#[cfg(feature = "tables")]
fn tables_list_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tables()
        .list_rows(&args.required::<String>(rt::ParameterPlace::Path, "table")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "or")? {
        call = call.or(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "and")? {
        call = call.and(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Range")? {
        call = call.range(&value);
    }
    if let Some(value) = args
        .optional::<types::RangeUnit>(rt::ParameterPlace::Header, "Range-Unit")?
    {
        call = call.range_unit(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Profile")?
    {
        call = call.accept_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::ListRows>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_count_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tables()
        .count_rows(&args.required::<String>(rt::ParameterPlace::Path, "table")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "or")? {
        call = call.or(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "and")? {
        call = call.and(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Range")? {
        call = call.range(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Profile")?
    {
        call = call.accept_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::CountRows>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_insert_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let as_json;
    let as_csv;
    let body = match args.form(&[&["application/json"], &["text/csv"]]) {
        0 => {
            as_json = args.required_body::<types::RowOrRows>()?;
            crate::tables::InsertRowsBodyForm::Json(&as_json)
        }
        _ => {
            as_csv = args.required_text()?;
            crate::tables::InsertRowsBodyForm::Csv(&as_csv)
        }
    };
    let mut call = client
        .tables()
        .insert_rows(&args.required::<String>(rt::ParameterPlace::Path, "table")?, body);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "columns")? {
        call = call.columns(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "on_conflict")?
    {
        call = call.on_conflict(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Content-Profile")?
    {
        call = call.content_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::InsertRows>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_update_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Row>()?;
    let mut call = client
        .tables()
        .update_rows(
            &args.required::<String>(rt::ParameterPlace::Path, "table")?,
            &body,
        );
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "or")? {
        call = call.or(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "and")? {
        call = call.and(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "columns")? {
        call = call.columns(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Content-Profile")?
    {
        call = call.content_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::UpdateRows>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_upsert_row(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Row>()?;
    let mut call = client
        .tables()
        .upsert_row(&args.required::<String>(rt::ParameterPlace::Path, "table")?, &body);
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Content-Profile")?
    {
        call = call.content_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::UpsertRow>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_delete_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .tables()
        .delete_rows(&args.required::<String>(rt::ParameterPlace::Path, "table")?);
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "or")? {
        call = call.or(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "and")? {
        call = call.and(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Content-Profile")?
    {
        call = call.content_profile(&value);
    }
    Ok(rt::outcome::<crate::tables::DeleteRows>(call.send()))
}

#[cfg(feature = "functions")]
fn functions_call_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .functions()
        .call_function(&args.required::<String>(rt::ParameterPlace::Path, "function")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "filters")?
    {
        call = call.filters(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Content-Profile")?
    {
        call = call.content_profile(&value);
    }
    if let Some(body) = args.optional_body::<types::FunctionArguments>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::functions::CallFunction>(call.send()))
}

#[cfg(feature = "functions")]
fn functions_call_read_only_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .functions()
        .call_read_only_function(
            &args.required::<String>(rt::ParameterPlace::Path, "function")?,
        );
    if let Some(value) = args
        .optional::<rt::Map<String>>(rt::ParameterPlace::Query, "arguments")?
    {
        call = call.arguments(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "select")? {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "order")? {
        call = call.order(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "Accept-Profile")?
    {
        call = call.accept_profile(&value);
    }
    Ok(rt::outcome::<crate::functions::CallReadOnlyFunction>(call.send()))
}

#[cfg(feature = "tables")]
fn tables_get_open_api(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.tables().get_open_api();
    Ok(rt::outcome::<crate::tables::GetOpenApi>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_get_auth_health(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.auth().get_auth_health();
    Ok(rt::outcome::<crate::auth::GetAuthHealth>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_get_auth_settings(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.auth().get_auth_settings();
    Ok(rt::outcome::<crate::auth::GetAuthSettings>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_sign_up(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SignUpRequest>()?;
    let mut call = client.auth().sign_up(&body);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "redirect_to")?
    {
        call = call.redirect_to(&value);
    }
    Ok(rt::outcome::<crate::auth::SignUp>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_create_token(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::TokenRequest>()?;
    let call = client
        .auth()
        .create_token(
            args
                .required::<
                    types::CreateTokenGrantType,
                >(rt::ParameterPlace::Query, "grant_type")?,
            &body,
        );
    Ok(rt::outcome::<crate::auth::CreateToken>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_get_user(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.auth().get_user();
    Ok(rt::outcome::<crate::auth::GetUser>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_update_user(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateUserRequest>()?;
    let call = client.auth().update_user(&body);
    Ok(rt::outcome::<crate::auth::UpdateUser>(call.send()))
}

#[cfg(feature = "auth")]
fn auth_logout(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.auth().logout();
    if let Some(value) = args
        .optional::<types::LogoutScope>(rt::ParameterPlace::Query, "scope")?
    {
        call = call.scope(value);
    }
    Ok(rt::outcome::<crate::auth::Logout>(call.send()))
}
