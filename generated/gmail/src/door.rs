// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "gmail.users.getProfile",
        method: "GET",
        path: "/gmail/v1/users/{userId}/profile",
        tag: "Users",
        summary: "Get the address and counts of the mailbox.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/messages",
        tag: "Messages",
        summary: "List messages; only ids come back.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeSpamTrash", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labelIds", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.get",
        method: "GET",
        path: "/gmail/v1/users/{userId}/messages/{id}",
        tag: "Messages",
        summary: "Get one message.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("metadataHeaders", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.delete",
        method: "DELETE",
        path: "/gmail/v1/users/{userId}/messages/{id}",
        tag: "Messages",
        summary: "Delete a message for good.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.send",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/send",
        tag: "Messages",
        summary: "Send a message given as base64url RFC 2822 text in raw.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.modify",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/{id}/modify",
        tag: "Messages",
        summary: "Add and remove labels of a message.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.trash",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/{id}/trash",
        tag: "Messages",
        summary: "Move a message to the trash.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.untrash",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/{id}/untrash",
        tag: "Messages",
        summary: "Take a message out of the trash.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.batchModify",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/batchModify",
        tag: "Messages",
        summary: "Change the labels of many messages.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.batchDelete",
        method: "POST",
        path: "/gmail/v1/users/{userId}/messages/batchDelete",
        tag: "Messages",
        summary: "Delete many messages for good.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "gmail.users.messages.attachments.get",
        method: "GET",
        path: "/gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}",
        tag: "Messages",
        summary: "Get an attachment.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("messageId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "threads")]
    rt::OperationInfo {
        id: "gmail.users.threads.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/threads",
        tag: "Threads",
        summary: "List threads.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeSpamTrash", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labelIds", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "threads")]
    rt::OperationInfo {
        id: "gmail.users.threads.get",
        method: "GET",
        path: "/gmail/v1/users/{userId}/threads/{id}",
        tag: "Threads",
        summary: "Get a thread with its messages.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("metadataHeaders", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "threads")]
    rt::OperationInfo {
        id: "gmail.users.threads.modify",
        method: "POST",
        path: "/gmail/v1/users/{userId}/threads/{id}/modify",
        tag: "Threads",
        summary: "Add and remove labels of a thread.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "threads")]
    rt::OperationInfo {
        id: "gmail.users.threads.trash",
        method: "POST",
        path: "/gmail/v1/users/{userId}/threads/{id}/trash",
        tag: "Threads",
        summary: "Move a thread to the trash.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "labels")]
    rt::OperationInfo {
        id: "gmail.users.labels.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/labels",
        tag: "Labels",
        summary: "List labels.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "labels")]
    rt::OperationInfo {
        id: "gmail.users.labels.create",
        method: "POST",
        path: "/gmail/v1/users/{userId}/labels",
        tag: "Labels",
        summary: "Create a label.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "labels")]
    rt::OperationInfo {
        id: "gmail.users.labels.get",
        method: "GET",
        path: "/gmail/v1/users/{userId}/labels/{id}",
        tag: "Labels",
        summary: "Get a label with its counts.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "labels")]
    rt::OperationInfo {
        id: "gmail.users.labels.patch",
        method: "PATCH",
        path: "/gmail/v1/users/{userId}/labels/{id}",
        tag: "Labels",
        summary: "Change a label.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "labels")]
    rt::OperationInfo {
        id: "gmail.users.labels.delete",
        method: "DELETE",
        path: "/gmail/v1/users/{userId}/labels/{id}",
        tag: "Labels",
        summary: "Delete a label.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/drafts",
        tag: "Drafts",
        summary: "List drafts.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("includeSpamTrash", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("q", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.create",
        method: "POST",
        path: "/gmail/v1/users/{userId}/drafts",
        tag: "Drafts",
        summary: "Create a draft.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.get",
        method: "GET",
        path: "/gmail/v1/users/{userId}/drafts/{id}",
        tag: "Drafts",
        summary: "Get a draft.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("format", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.update",
        method: "PUT",
        path: "/gmail/v1/users/{userId}/drafts/{id}",
        tag: "Drafts",
        summary: "Replace a draft.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.delete",
        method: "DELETE",
        path: "/gmail/v1/users/{userId}/drafts/{id}",
        tag: "Drafts",
        summary: "Delete a draft for good.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drafts")]
    rt::OperationInfo {
        id: "gmail.users.drafts.send",
        method: "POST",
        path: "/gmail/v1/users/{userId}/drafts/send",
        tag: "Drafts",
        summary: "Send a draft.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "history")]
    rt::OperationInfo {
        id: "gmail.users.history.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/history",
        tag: "History",
        summary: "List what changed since a point in history.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("startHistoryId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("historyTypes", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("labelId", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxResults", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pageToken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "settings")]
    rt::OperationInfo {
        id: "gmail.users.settings.getVacation",
        method: "GET",
        path: "/gmail/v1/users/{userId}/settings/vacation",
        tag: "Settings",
        summary: "Get the vacation responder.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "settings")]
    rt::OperationInfo {
        id: "gmail.users.settings.updateVacation",
        method: "PUT",
        path: "/gmail/v1/users/{userId}/settings/vacation",
        tag: "Settings",
        summary: "Set the vacation responder.",
        parameters: &[rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "settings")]
    rt::OperationInfo {
        id: "gmail.users.settings.filters.list",
        method: "GET",
        path: "/gmail/v1/users/{userId}/settings/filters",
        tag: "Settings",
        summary: "List filters.",
        parameters: &[
            rt::ParameterInfo::new("userId", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_profile,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_list,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_get,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_delete,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_send,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_modify,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_trash,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_untrash,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_batch_modify,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_batch_delete,
    #[cfg(feature = "messages")]
    messages_gmail_users_messages_attachments_get,
    #[cfg(feature = "threads")]
    threads_gmail_users_threads_list,
    #[cfg(feature = "threads")]
    threads_gmail_users_threads_get,
    #[cfg(feature = "threads")]
    threads_gmail_users_threads_modify,
    #[cfg(feature = "threads")]
    threads_gmail_users_threads_trash,
    #[cfg(feature = "labels")]
    labels_gmail_users_labels_list,
    #[cfg(feature = "labels")]
    labels_gmail_users_labels_create,
    #[cfg(feature = "labels")]
    labels_gmail_users_labels_get,
    #[cfg(feature = "labels")]
    labels_gmail_users_labels_patch,
    #[cfg(feature = "labels")]
    labels_gmail_users_labels_delete,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_list,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_create,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_get,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_update,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_delete,
    #[cfg(feature = "drafts")]
    drafts_gmail_users_drafts_send,
    #[cfg(feature = "history")]
    history_gmail_users_history_list,
    #[cfg(feature = "settings")]
    settings_gmail_users_settings_get_vacation,
    #[cfg(feature = "settings")]
    settings_gmail_users_settings_update_vacation,
    #[cfg(feature = "settings")]
    settings_gmail_users_settings_filters_list,
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

#[cfg(feature = "users")]
fn users_get_profile(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::GetProfile>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::users::GetProfile>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<u32>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::messages::GmailUsersMessagesList>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::Format>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<String>(4);
    call.start::<crate::messages::GmailUsersMessagesGet>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_delete(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesDelete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::messages::GmailUsersMessagesDelete>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_send(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesSend,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Message>("application/json", true);
    call.start::<crate::messages::GmailUsersMessagesSend>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_modify(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesModify,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ModifyMessageRequest>("application/json", true);
    call.start::<crate::messages::GmailUsersMessagesModify>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesTrash,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::messages::GmailUsersMessagesTrash>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_untrash(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesUntrash,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::messages::GmailUsersMessagesUntrash>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_batch_modify(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesBatchModify,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchModifyMessagesRequest>("application/json", true);
    call.start::<crate::messages::GmailUsersMessagesBatchModify>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_batch_delete(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesBatchDelete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::BatchDeleteMessagesRequest>("application/json", true);
    call.start::<crate::messages::GmailUsersMessagesBatchDelete>()
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_attachments_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::GmailUsersMessagesAttachmentsGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.needs::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::messages::GmailUsersMessagesAttachmentsGet>()
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::threads::GmailUsersThreadsList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<u32>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::threads::GmailUsersThreadsList>()
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::threads::GmailUsersThreadsGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::GmailUsersThreadsGetFormat>(2);
    call.takes::<Vec<String>>(3);
    call.takes::<String>(4);
    call.start::<crate::threads::GmailUsersThreadsGet>()
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_modify(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::threads::GmailUsersThreadsModify,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ModifyThreadRequest>("application/json", true);
    call.start::<crate::threads::GmailUsersThreadsModify>()
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::threads::GmailUsersThreadsTrash,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::threads::GmailUsersThreadsTrash>()
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::labels::GmailUsersLabelsList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::labels::GmailUsersLabelsList>()
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::labels::GmailUsersLabelsCreate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Label>("application/json", true);
    call.start::<crate::labels::GmailUsersLabelsCreate>()
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::labels::GmailUsersLabelsGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::labels::GmailUsersLabelsGet>()
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::labels::GmailUsersLabelsPatch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Label>("application/json", true);
    call.start::<crate::labels::GmailUsersLabelsPatch>()
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::labels::GmailUsersLabelsDelete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::labels::GmailUsersLabelsDelete>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<u32>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<String>(5);
    call.start::<crate::drafts::GmailUsersDraftsList>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsCreate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Draft>("application/json", true);
    call.start::<crate::drafts::GmailUsersDraftsCreate>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsGet,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<types::Format>(2);
    call.takes::<String>(3);
    call.start::<crate::drafts::GmailUsersDraftsGet>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsUpdate,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::Draft>("application/json", true);
    call.start::<crate::drafts::GmailUsersDraftsUpdate>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsDelete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::drafts::GmailUsersDraftsDelete>()
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_send(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drafts::GmailUsersDraftsSend,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Draft>("application/json", true);
    call.start::<crate::drafts::GmailUsersDraftsSend>()
}

#[cfg(feature = "history")]
fn history_gmail_users_history_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::history::GmailUsersHistoryList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<types::GmailUsersHistoryListHistoryTypesItem>>(2);
    call.takes::<String>(3);
    call.takes::<u32>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.start::<crate::history::GmailUsersHistoryList>()
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_get_vacation(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::settings::GmailUsersSettingsGetVacation,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::settings::GmailUsersSettingsGetVacation>()
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_update_vacation(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::settings::GmailUsersSettingsUpdateVacation,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::VacationSettings>("application/json", true);
    call.start::<crate::settings::GmailUsersSettingsUpdateVacation>()
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_filters_list(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::settings::GmailUsersSettingsFiltersList,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.start::<crate::settings::GmailUsersSettingsFiltersList>()
}
