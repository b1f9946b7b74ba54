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
    #[cfg(feature = "account")]
    rt::OperationInfo {
        id: "ListAccount",
        method: "GET",
        path: "/2010-04-01/Accounts.json",
        tag: "Account",
        summary: "List the account and its subaccounts",
        parameters: &[
            rt::ParameterInfo::new("FriendlyName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "account")]
    rt::OperationInfo {
        id: "FetchAccount",
        method: "GET",
        path: "/2010-04-01/Accounts/{Sid}.json",
        tag: "Account",
        summary: "Get an account",
        parameters: &[rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "balance")]
    rt::OperationInfo {
        id: "FetchBalance",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Balance.json",
        tag: "Balance",
        summary: "Get the balance",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "message")]
    rt::OperationInfo {
        id: "ListMessage",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages.json",
        tag: "Message",
        summary: "List messages",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("To", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("From", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateSent", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateSent<", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateSent>", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "message")]
    rt::OperationInfo {
        id: "CreateMessage",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages.json",
        tag: "Message",
        summary: "Send a message",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "message")]
    rt::OperationInfo {
        id: "FetchMessage",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        tag: "Message",
        summary: "Get a message",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "message")]
    rt::OperationInfo {
        id: "UpdateMessage",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        tag: "Message",
        summary: "Erase the text of a message, or cancel it",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "message")]
    rt::OperationInfo {
        id: "DeleteMessage",
        method: "DELETE",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        tag: "Message",
        summary: "Delete a message",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "media")]
    rt::OperationInfo {
        id: "ListMedia",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
        tag: "Media",
        summary: "List the media of a message",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("MessageSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("DateCreated", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateCreated<", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateCreated>", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "call_")]
    rt::OperationInfo {
        id: "ListCall",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Calls.json",
        tag: "Call",
        summary: "List calls",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("To", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("From", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ParentCallSid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Status", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("StartTime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("StartTime<", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("StartTime>", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("EndTime", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("EndTime<", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("EndTime>", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "call_")]
    rt::OperationInfo {
        id: "CreateCall",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/Calls.json",
        tag: "Call",
        summary: "Make a call",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "call_")]
    rt::OperationInfo {
        id: "FetchCall",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        tag: "Call",
        summary: "Get a call",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "call_")]
    rt::OperationInfo {
        id: "UpdateCall",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        tag: "Call",
        summary: "Redirect or end a call",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "recording")]
    rt::OperationInfo {
        id: "ListRecording",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Recordings.json",
        tag: "Recording",
        summary: "List recordings",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("DateCreated", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateCreated<", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("DateCreated>", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("CallSid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("ConferenceSid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "IncludeSoftDeleted",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "recording")]
    rt::OperationInfo {
        id: "FetchRecording",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        tag: "Recording",
        summary: "Get a recording",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "IncludeSoftDeleted",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "recording")]
    rt::OperationInfo {
        id: "DeleteRecording",
        method: "DELETE",
        path: "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        tag: "Recording",
        summary: "Delete a recording",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "incoming_phone_number")]
    rt::OperationInfo {
        id: "ListIncomingPhoneNumber",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        tag: "IncomingPhoneNumber",
        summary: "List the numbers of the account",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Beta", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("FriendlyName", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PhoneNumber", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Origin", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "incoming_phone_number")]
    rt::OperationInfo {
        id: "CreateIncomingPhoneNumber",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        tag: "IncomingPhoneNumber",
        summary: "Buy a number",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "incoming_phone_number")]
    rt::OperationInfo {
        id: "UpdateIncomingPhoneNumber",
        method: "POST",
        path: "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        tag: "IncomingPhoneNumber",
        summary: "Change the settings of a number",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "incoming_phone_number")]
    rt::OperationInfo {
        id: "DeleteIncomingPhoneNumber",
        method: "DELETE",
        path: "/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        tag: "IncomingPhoneNumber",
        summary: "Give a number back",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Sid", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "available_phone_number")]
    rt::OperationInfo {
        id: "ListAvailablePhoneNumberLocal",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/Local.json",
        tag: "AvailablePhoneNumber",
        summary: "Search local numbers to buy",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("CountryCode", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("AreaCode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Contains", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("SmsEnabled", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("MmsEnabled", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("VoiceEnabled", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "ExcludeAllAddressRequired",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ExcludeLocalAddressRequired",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new(
                "ExcludeForeignAddressRequired",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("Beta", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("NearNumber", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("NearLatLong", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Distance", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("InPostalCode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("InRegion", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("InRateCenter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("InLata", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("InLocality", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("FaxEnabled", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "usage_record")]
    rt::OperationInfo {
        id: "ListUsageRecord",
        method: "GET",
        path: "/2010-04-01/Accounts/{AccountSid}/Usage/Records.json",
        tag: "UsageRecord",
        summary: "List what was used and what it cost",
        parameters: &[
            rt::ParameterInfo::new("AccountSid", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("Category", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("StartDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("EndDate", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "IncludeSubaccounts",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("PageSize", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Page", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("PageToken", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "account")]
    account_list_account,
    #[cfg(feature = "account")]
    account_fetch_account,
    #[cfg(feature = "balance")]
    balance_fetch_balance,
    #[cfg(feature = "message")]
    message_list_message,
    #[cfg(feature = "message")]
    message_create_message,
    #[cfg(feature = "message")]
    message_fetch_message,
    #[cfg(feature = "message")]
    message_update_message,
    #[cfg(feature = "message")]
    message_delete_message,
    #[cfg(feature = "media")]
    media_list_media,
    #[cfg(feature = "call_")]
    call_list_call,
    #[cfg(feature = "call_")]
    call_create_call,
    #[cfg(feature = "call_")]
    call_fetch_call,
    #[cfg(feature = "call_")]
    call_update_call,
    #[cfg(feature = "recording")]
    recording_list_recording,
    #[cfg(feature = "recording")]
    recording_fetch_recording,
    #[cfg(feature = "recording")]
    recording_delete_recording,
    #[cfg(feature = "incoming_phone_number")]
    incoming_phone_number_list_incoming_phone_number,
    #[cfg(feature = "incoming_phone_number")]
    incoming_phone_number_create_incoming_phone_number,
    #[cfg(feature = "incoming_phone_number")]
    incoming_phone_number_update_incoming_phone_number,
    #[cfg(feature = "incoming_phone_number")]
    incoming_phone_number_delete_incoming_phone_number,
    #[cfg(feature = "available_phone_number")]
    available_phone_number_list_available_phone_number_local,
    #[cfg(feature = "usage_record")]
    usage_record_list_usage_record,
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

#[cfg(feature = "account")]
fn account_list_account(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.account().list_account();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "FriendlyName")?
    {
        call = call.friendly_name(&value);
    }
    if let Some(value) = args
        .optional::<types::ListAccountStatus>(rt::ParameterPlace::Query, "Status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::account::ListAccount>(call.send()))
}

#[cfg(feature = "account")]
fn account_fetch_account(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .account()
        .fetch_account(&args.required::<String>(rt::ParameterPlace::Path, "Sid")?);
    Ok(rt::outcome::<crate::account::FetchAccount>(call.send()))
}

#[cfg(feature = "balance")]
fn balance_fetch_balance(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .balance()
        .fetch_balance(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
        );
    Ok(rt::outcome::<crate::balance::FetchBalance>(call.send()))
}

#[cfg(feature = "message")]
fn message_list_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .message()
        .list_message(&args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "To")? {
        call = call.to(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "From")? {
        call = call.from(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateSent")?
    {
        call = call.date_sent(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateSent<")?
    {
        call = call.date_sent_less(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateSent>")?
    {
        call = call.date_sent_greater(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::message::ListMessage>(call.send()))
}

#[cfg(feature = "message")]
fn message_create_message(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateMessageBody>()?;
    let call = client
        .message()
        .create_message(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &body,
        );
    Ok(rt::outcome::<crate::message::CreateMessage>(call.send()))
}

#[cfg(feature = "message")]
fn message_fetch_message(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .message()
        .fetch_message(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    Ok(rt::outcome::<crate::message::FetchMessage>(call.send()))
}

#[cfg(feature = "message")]
fn message_update_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .message()
        .update_message(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    if let Some(body) = args.optional_body::<types::UpdateMessageBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::message::UpdateMessage>(call.send()))
}

#[cfg(feature = "message")]
fn message_delete_message(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .message()
        .delete_message(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    Ok(rt::outcome::<crate::message::DeleteMessage>(call.send()))
}

#[cfg(feature = "media")]
fn media_list_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .media()
        .list_media(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "MessageSid")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated")?
    {
        call = call.date_created(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated<")?
    {
        call = call.date_created_less(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated>")?
    {
        call = call.date_created_greater(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::media::ListMedia>(call.send()))
}

#[cfg(feature = "call_")]
fn call_list_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .call_()
        .list_call(&args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "To")? {
        call = call.to(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "From")? {
        call = call.from(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ParentCallSid")?
    {
        call = call.parent_call_sid(&value);
    }
    if let Some(value) = args
        .optional::<types::ListCallStatus>(rt::ParameterPlace::Query, "Status")?
    {
        call = call.status(value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "StartTime")?
    {
        call = call.start_time(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "StartTime<")?
    {
        call = call.start_time_less(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "StartTime>")?
    {
        call = call.start_time_greater(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "EndTime")?
    {
        call = call.end_time(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "EndTime<")?
    {
        call = call.end_time_less(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "EndTime>")?
    {
        call = call.end_time_greater(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::call_::ListCall>(call.send()))
}

#[cfg(feature = "call_")]
fn call_create_call(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateCallBody>()?;
    let call = client
        .call_()
        .create_call(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &body,
        );
    Ok(rt::outcome::<crate::call_::CreateCall>(call.send()))
}

#[cfg(feature = "call_")]
fn call_fetch_call(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .call_()
        .fetch_call(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    Ok(rt::outcome::<crate::call_::FetchCall>(call.send()))
}

#[cfg(feature = "call_")]
fn call_update_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .call_()
        .update_call(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    if let Some(body) = args.optional_body::<types::UpdateCallBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::call_::UpdateCall>(call.send()))
}

#[cfg(feature = "recording")]
fn recording_list_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .recording()
        .list_recording(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
        );
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated")?
    {
        call = call.date_created(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated<")?
    {
        call = call.date_created_less(&value);
    }
    if let Some(value) = args
        .optional::<rt::DateTime>(rt::ParameterPlace::Query, "DateCreated>")?
    {
        call = call.date_created_greater(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "CallSid")? {
        call = call.call_sid(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "ConferenceSid")?
    {
        call = call.conference_sid(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "IncludeSoftDeleted")?
    {
        call = call.include_soft_deleted(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::recording::ListRecording>(call.send()))
}

#[cfg(feature = "recording")]
fn recording_fetch_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .recording()
        .fetch_recording(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "IncludeSoftDeleted")?
    {
        call = call.include_soft_deleted(value);
    }
    Ok(rt::outcome::<crate::recording::FetchRecording>(call.send()))
}

#[cfg(feature = "recording")]
fn recording_delete_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .recording()
        .delete_recording(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    Ok(rt::outcome::<crate::recording::DeleteRecording>(call.send()))
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_list_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .incoming_phone_number()
        .list_incoming_phone_number(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "Beta")? {
        call = call.beta(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "FriendlyName")?
    {
        call = call.friendly_name(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "PhoneNumber")?
    {
        call = call.phone_number(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "Origin")? {
        call = call.origin(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::incoming_phone_number::ListIncomingPhoneNumber>(call.send()))
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_create_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .incoming_phone_number()
        .create_incoming_phone_number(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
        );
    if let Some(body) = args.optional_body::<types::CreateIncomingPhoneNumberBody>()? {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::incoming_phone_number::CreateIncomingPhoneNumber,
        >(call.send()),
    )
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_update_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .incoming_phone_number()
        .update_incoming_phone_number(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    if let Some(body) = args.optional_body::<types::UpdateIncomingPhoneNumberBody>()? {
        call = call.body(&body);
    }
    Ok(
        rt::outcome::<
            crate::incoming_phone_number::UpdateIncomingPhoneNumber,
        >(call.send()),
    )
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_delete_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .incoming_phone_number()
        .delete_incoming_phone_number(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "Sid")?,
        );
    Ok(
        rt::outcome::<
            crate::incoming_phone_number::DeleteIncomingPhoneNumber,
        >(call.send()),
    )
}

#[cfg(feature = "available_phone_number")]
fn available_phone_number_list_available_phone_number_local(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .available_phone_number()
        .list_available_phone_number_local(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
            &args.required::<String>(rt::ParameterPlace::Path, "CountryCode")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "AreaCode")? {
        call = call.area_code(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "Contains")?
    {
        call = call.contains(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "SmsEnabled")?
    {
        call = call.sms_enabled(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "MmsEnabled")?
    {
        call = call.mms_enabled(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "VoiceEnabled")?
    {
        call = call.voice_enabled(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "ExcludeAllAddressRequired")?
    {
        call = call.exclude_all_address_required(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "ExcludeLocalAddressRequired")?
    {
        call = call.exclude_local_address_required(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "ExcludeForeignAddressRequired")?
    {
        call = call.exclude_foreign_address_required(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "Beta")? {
        call = call.beta(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "NearNumber")?
    {
        call = call.near_number(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "NearLatLong")?
    {
        call = call.near_lat_long(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Distance")? {
        call = call.distance(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "InPostalCode")?
    {
        call = call.in_postal_code(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "InRegion")?
    {
        call = call.in_region(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "InRateCenter")?
    {
        call = call.in_rate_center(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "InLata")? {
        call = call.in_lata(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "InLocality")?
    {
        call = call.in_locality(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "FaxEnabled")?
    {
        call = call.fax_enabled(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(
        rt::outcome::<
            crate::available_phone_number::ListAvailablePhoneNumberLocal,
        >(call.send()),
    )
}

#[cfg(feature = "usage_record")]
fn usage_record_list_usage_record(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .usage_record()
        .list_usage_record(
            &args.required::<String>(rt::ParameterPlace::Path, "AccountSid")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "Category")?
    {
        call = call.category(&value);
    }
    if let Some(value) = args
        .optional::<rt::Date>(rt::ParameterPlace::Query, "StartDate")?
    {
        call = call.start_date(&value);
    }
    if let Some(value) = args.optional::<rt::Date>(rt::ParameterPlace::Query, "EndDate")?
    {
        call = call.end_date(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "IncludeSubaccounts")?
    {
        call = call.include_subaccounts(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "Page")? {
        call = call.page(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "PageToken")?
    {
        call = call.page_token(&value);
    }
    Ok(rt::outcome::<crate::usage_record::ListUsageRecord>(call.send()))
}
