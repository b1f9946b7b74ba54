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
    let mut call = client
        .users()
        .get_profile(&args.required::<String>(rt::ParameterPlace::Path, "userId")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::users::GetProfile>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .messages()
        .gmail_users_messages_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeSpamTrash")?
    {
        call = call.include_spam_trash(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "labelIds")?
    {
        call = call.label_ids(&value);
    }
    if let Some(value) = args.optional::<u32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesList>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .messages()
        .gmail_users_messages_get(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args
        .optional::<types::Format>(rt::ParameterPlace::Query, "format")?
    {
        call = call.format(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "metadataHeaders")?
    {
        call = call.metadata_headers(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesGet>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_delete(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .messages()
        .gmail_users_messages_delete(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesDelete>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_send(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Message>()?;
    let call = client
        .messages()
        .gmail_users_messages_send(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesSend>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_modify(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ModifyMessageRequest>()?;
    let call = client
        .messages()
        .gmail_users_messages_modify(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesModify>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .messages()
        .gmail_users_messages_trash(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesTrash>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_untrash(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .messages()
        .gmail_users_messages_untrash(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesUntrash>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_batch_modify(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchModifyMessagesRequest>()?;
    let call = client
        .messages()
        .gmail_users_messages_batch_modify(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesBatchModify>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_batch_delete(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::BatchDeleteMessagesRequest>()?;
    let call = client
        .messages()
        .gmail_users_messages_batch_delete(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesBatchDelete>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_gmail_users_messages_attachments_get(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .messages()
        .gmail_users_messages_attachments_get(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "messageId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::messages::GmailUsersMessagesAttachmentsGet>(call.send()))
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .threads()
        .gmail_users_threads_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeSpamTrash")?
    {
        call = call.include_spam_trash(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "labelIds")?
    {
        call = call.label_ids(&value);
    }
    if let Some(value) = args.optional::<u32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::threads::GmailUsersThreadsList>(call.send()))
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .threads()
        .gmail_users_threads_get(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args
        .optional::<
            types::GmailUsersThreadsGetFormat,
        >(rt::ParameterPlace::Query, "format")?
    {
        call = call.format(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "metadataHeaders")?
    {
        call = call.metadata_headers(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::threads::GmailUsersThreadsGet>(call.send()))
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_modify(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ModifyThreadRequest>()?;
    let call = client
        .threads()
        .gmail_users_threads_modify(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::threads::GmailUsersThreadsModify>(call.send()))
}

#[cfg(feature = "threads")]
fn threads_gmail_users_threads_trash(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .threads()
        .gmail_users_threads_trash(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::threads::GmailUsersThreadsTrash>(call.send()))
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .labels()
        .gmail_users_labels_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::labels::GmailUsersLabelsList>(call.send()))
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Label>()?;
    let call = client
        .labels()
        .gmail_users_labels_create(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::labels::GmailUsersLabelsCreate>(call.send()))
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .labels()
        .gmail_users_labels_get(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::labels::GmailUsersLabelsGet>(call.send()))
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_patch(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Label>()?;
    let call = client
        .labels()
        .gmail_users_labels_patch(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::labels::GmailUsersLabelsPatch>(call.send()))
}

#[cfg(feature = "labels")]
fn labels_gmail_users_labels_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .labels()
        .gmail_users_labels_delete(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::labels::GmailUsersLabelsDelete>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drafts()
        .gmail_users_drafts_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "includeSpamTrash")?
    {
        call = call.include_spam_trash(value);
    }
    if let Some(value) = args.optional::<u32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "q")? {
        call = call.q(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsList>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Draft>()?;
    let call = client
        .drafts()
        .gmail_users_drafts_create(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsCreate>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_get(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drafts()
        .gmail_users_drafts_get(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    if let Some(value) = args
        .optional::<types::Format>(rt::ParameterPlace::Query, "format")?
    {
        call = call.format(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsGet>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Draft>()?;
    let call = client
        .drafts()
        .gmail_users_drafts_update(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
            &body,
        );
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsUpdate>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .drafts()
        .gmail_users_drafts_delete(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &args.required::<String>(rt::ParameterPlace::Path, "id")?,
        );
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsDelete>(call.send()))
}

#[cfg(feature = "drafts")]
fn drafts_gmail_users_drafts_send(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Draft>()?;
    let call = client
        .drafts()
        .gmail_users_drafts_send(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::drafts::GmailUsersDraftsSend>(call.send()))
}

#[cfg(feature = "history")]
fn history_gmail_users_history_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .history()
        .gmail_users_history_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "startHistoryId")?
    {
        call = call.start_history_id(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GmailUsersHistoryListHistoryTypesItem>,
        >(rt::ParameterPlace::Query, "historyTypes")?
    {
        call = call.history_types(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "labelId")? {
        call = call.label_id(&value);
    }
    if let Some(value) = args.optional::<u32>(rt::ParameterPlace::Query, "maxResults")? {
        call = call.max_results(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pageToken")?
    {
        call = call.page_token(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::history::GmailUsersHistoryList>(call.send()))
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_get_vacation(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .settings()
        .gmail_users_settings_get_vacation(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::settings::GmailUsersSettingsGetVacation>(call.send()))
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_update_vacation(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::VacationSettings>()?;
    let call = client
        .settings()
        .gmail_users_settings_update_vacation(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
            &body,
        );
    Ok(rt::outcome::<crate::settings::GmailUsersSettingsUpdateVacation>(call.send()))
}

#[cfg(feature = "settings")]
fn settings_gmail_users_settings_filters_list(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .settings()
        .gmail_users_settings_filters_list(
            &args.required::<String>(rt::ParameterPlace::Path, "userId")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "fields")? {
        call = call.fields(&value);
    }
    Ok(rt::outcome::<crate::settings::GmailUsersSettingsFiltersList>(call.send()))
}
