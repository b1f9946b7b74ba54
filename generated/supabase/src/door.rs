// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::tables::ListRows>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::Map<String>>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<i32>(6);
    call.takes::<i32>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<types::RangeUnit>(10);
    call.takes::<String>(11);
    call.start::<crate::tables::ListRows>()
}

#[cfg(feature = "tables")]
fn tables_count_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tables::CountRows>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::Map<String>>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.start::<crate::tables::CountRows>()
}

#[cfg(feature = "tables")]
fn tables_insert_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tables::InsertRows>(client.core(), args);
    call.needs::<String>(0);
    match call.form_of(&[&["application/json"], &["text/csv"]], true, false) {
        None => {}
        Some(0) => call.json::<types::RowOrRows>("application/json", true),
        Some(_) => call.text("text/csv", true),
    }
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::tables::InsertRows>()
}

#[cfg(feature = "tables")]
fn tables_update_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tables::UpdateRows>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Row>("application/json", true);
    call.takes::<rt::Map<String>>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<i32>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.start::<crate::tables::UpdateRows>()
}

#[cfg(feature = "tables")]
fn tables_upsert_row(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tables::UpsertRow>(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Row>("application/json", true);
    call.takes::<rt::Map<String>>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::tables::UpsertRow>()
}

#[cfg(feature = "tables")]
fn tables_delete_rows(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tables::DeleteRows>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<rt::Map<String>>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<i32>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.start::<crate::tables::DeleteRows>()
}

#[cfg(feature = "functions")]
fn functions_call_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::functions::CallFunction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::Map<String>>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.takes::<i32>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.json::<types::FunctionArguments>("application/json", false);
    call.start::<crate::functions::CallFunction>()
}

#[cfg(feature = "functions")]
fn functions_call_read_only_function(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::functions::CallReadOnlyFunction,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<rt::Map<String>>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<i32>(4);
    call.takes::<i32>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.start::<crate::functions::CallReadOnlyFunction>()
}

#[cfg(feature = "tables")]
fn tables_get_open_api(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::tables::GetOpenApi>(client.core(), args);
    call.start::<crate::tables::GetOpenApi>()
}

#[cfg(feature = "auth")]
fn auth_get_auth_health(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::auth::GetAuthHealth>(client.core(), args);
    call.start::<crate::auth::GetAuthHealth>()
}

#[cfg(feature = "auth")]
fn auth_get_auth_settings(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::auth::GetAuthSettings>(client.core(), args);
    call.start::<crate::auth::GetAuthSettings>()
}

#[cfg(feature = "auth")]
fn auth_sign_up(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::auth::SignUp>(client.core(), args);
    call.json::<types::SignUpRequest>("application/json", true);
    call.takes::<String>(0);
    call.start::<crate::auth::SignUp>()
}

#[cfg(feature = "auth")]
fn auth_create_token(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::auth::CreateToken>(client.core(), args);
    call.needs::<types::CreateTokenGrantType>(0);
    call.json::<types::TokenRequest>("application/json", true);
    call.start::<crate::auth::CreateToken>()
}

#[cfg(feature = "auth")]
fn auth_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::auth::GetUser>(client.core(), args);
    call.start::<crate::auth::GetUser>()
}

#[cfg(feature = "auth")]
fn auth_update_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::auth::UpdateUser>(client.core(), args);
    call.json::<types::UpdateUserRequest>("application/json", true);
    call.start::<crate::auth::UpdateUser>()
}

#[cfg(feature = "auth")]
fn auth_logout(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::auth::Logout>(client.core(), args);
    call.takes::<types::LogoutScope>(0);
    call.start::<crate::auth::Logout>()
}
