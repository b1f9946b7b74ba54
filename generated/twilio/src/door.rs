// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
    let mut call = rt::Prepared::new::<crate::account::ListAccount>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<types::ListAccountStatus>(1);
    call.takes::<i64>(2);
    call.takes::<i64>(3);
    call.takes::<String>(4);
    call.start::<crate::account::ListAccount>()
}

#[cfg(feature = "account")]
fn account_fetch_account(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::account::FetchAccount,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::account::FetchAccount>()
}

#[cfg(feature = "balance")]
fn balance_fetch_balance(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::balance::FetchBalance,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::balance::FetchBalance>()
}

#[cfg(feature = "message")]
fn message_list_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::message::ListMessage>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<i64>(6);
    call.takes::<i64>(7);
    call.takes::<String>(8);
    call.start::<crate::message::ListMessage>()
}

#[cfg(feature = "message")]
fn message_create_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::message::CreateMessage,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<types::CreateMessageBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::message::CreateMessage>()
}

#[cfg(feature = "message")]
fn message_fetch_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::message::FetchMessage,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::message::FetchMessage>()
}

#[cfg(feature = "message")]
fn message_update_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::message::UpdateMessage,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.form::<types::UpdateMessageBody>("application/x-www-form-urlencoded", false);
    call.start::<crate::message::UpdateMessage>()
}

#[cfg(feature = "message")]
fn message_delete_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::message::DeleteMessage,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::message::DeleteMessage>()
}

#[cfg(feature = "media")]
fn media_list_media(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::media::ListMedia>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<rt::DateTime>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.takes::<String>(7);
    call.start::<crate::media::ListMedia>()
}

#[cfg(feature = "call_")]
fn call_list_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::call_::ListCall>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<types::ListCallStatus>(4);
    call.takes::<rt::DateTime>(5);
    call.takes::<rt::DateTime>(6);
    call.takes::<rt::DateTime>(7);
    call.takes::<rt::DateTime>(8);
    call.takes::<rt::DateTime>(9);
    call.takes::<rt::DateTime>(10);
    call.takes::<i64>(11);
    call.takes::<i64>(12);
    call.takes::<String>(13);
    call.start::<crate::call_::ListCall>()
}

#[cfg(feature = "call_")]
fn call_create_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::call_::CreateCall>(client.core(), args);
    call.needs::<String>(0);
    call.form::<types::CreateCallBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::call_::CreateCall>()
}

#[cfg(feature = "call_")]
fn call_fetch_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::call_::FetchCall>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::call_::FetchCall>()
}

#[cfg(feature = "call_")]
fn call_update_call(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::call_::UpdateCall>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.form::<types::UpdateCallBody>("application/x-www-form-urlencoded", false);
    call.start::<crate::call_::UpdateCall>()
}

#[cfg(feature = "recording")]
fn recording_list_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::recording::ListRecording,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<rt::DateTime>(1);
    call.takes::<rt::DateTime>(2);
    call.takes::<rt::DateTime>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.takes::<i64>(7);
    call.takes::<i64>(8);
    call.takes::<String>(9);
    call.start::<crate::recording::ListRecording>()
}

#[cfg(feature = "recording")]
fn recording_fetch_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::recording::FetchRecording,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.start::<crate::recording::FetchRecording>()
}

#[cfg(feature = "recording")]
fn recording_delete_recording(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::recording::DeleteRecording,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::recording::DeleteRecording>()
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_list_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::incoming_phone_number::ListIncomingPhoneNumber,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.takes::<String>(7);
    call.start::<crate::incoming_phone_number::ListIncomingPhoneNumber>()
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_create_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::incoming_phone_number::CreateIncomingPhoneNumber,
    >(client.core(), args);
    call.needs::<String>(0);
    call.form::<
            types::CreateIncomingPhoneNumberBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::incoming_phone_number::CreateIncomingPhoneNumber>()
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_update_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::incoming_phone_number::UpdateIncomingPhoneNumber,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.form::<
            types::UpdateIncomingPhoneNumberBody,
        >("application/x-www-form-urlencoded", false);
    call.start::<crate::incoming_phone_number::UpdateIncomingPhoneNumber>()
}

#[cfg(feature = "incoming_phone_number")]
fn incoming_phone_number_delete_incoming_phone_number(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::incoming_phone_number::DeleteIncomingPhoneNumber,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::incoming_phone_number::DeleteIncomingPhoneNumber>()
}

#[cfg(feature = "available_phone_number")]
fn available_phone_number_list_available_phone_number_local(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::available_phone_number::ListAvailablePhoneNumberLocal,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<bool>(5);
    call.takes::<bool>(6);
    call.takes::<bool>(7);
    call.takes::<bool>(8);
    call.takes::<bool>(9);
    call.takes::<bool>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.takes::<i64>(13);
    call.takes::<String>(14);
    call.takes::<String>(15);
    call.takes::<String>(16);
    call.takes::<String>(17);
    call.takes::<String>(18);
    call.takes::<bool>(19);
    call.takes::<i64>(20);
    call.takes::<i64>(21);
    call.takes::<String>(22);
    call.start::<crate::available_phone_number::ListAvailablePhoneNumberLocal>()
}

#[cfg(feature = "usage_record")]
fn usage_record_list_usage_record(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::usage_record::ListUsageRecord,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<rt::Date>(2);
    call.takes::<rt::Date>(3);
    call.takes::<bool>(4);
    call.takes::<i64>(5);
    call.takes::<i64>(6);
    call.takes::<String>(7);
    call.start::<crate::usage_record::ListUsageRecord>()
}
