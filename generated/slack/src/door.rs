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
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "auth_test",
        method: "GET",
        path: "/auth.test",
        tag: "auth",
        summary: "Check the token and say who it belongs to",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_postMessage",
        method: "POST",
        path: "/chat.postMessage",
        tag: "chat",
        summary: "Post a message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_postEphemeral",
        method: "POST",
        path: "/chat.postEphemeral",
        tag: "chat",
        summary: "Post a message that one person sees",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_update",
        method: "POST",
        path: "/chat.update",
        tag: "chat",
        summary: "Change a message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_delete",
        method: "POST",
        path: "/chat.delete",
        tag: "chat",
        summary: "Delete a message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_scheduleMessage",
        method: "POST",
        path: "/chat.scheduleMessage",
        tag: "chat",
        summary: "Post a message later",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "chat")]
    rt::OperationInfo {
        id: "chat_getPermalink",
        method: "GET",
        path: "/chat.getPermalink",
        tag: "chat",
        summary: "Get a lasting link to a message",
        parameters: &[
            rt::ParameterInfo::new("channel", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("message_ts", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_list",
        method: "GET",
        path: "/conversations.list",
        tag: "conversations",
        summary: "List channels and direct messages",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("exclude_archived", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("types", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("team_id", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_info",
        method: "GET",
        path: "/conversations.info",
        tag: "conversations",
        summary: "Get a conversation",
        parameters: &[
            rt::ParameterInfo::new("channel", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("include_locale", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_num_members",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_history",
        method: "GET",
        path: "/conversations.history",
        tag: "conversations",
        summary: "List the messages of a conversation, newest first",
        parameters: &[
            rt::ParameterInfo::new("channel", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("inclusive", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("latest", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("oldest", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_all_metadata",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_replies",
        method: "GET",
        path: "/conversations.replies",
        tag: "conversations",
        summary: "List the messages of a thread",
        parameters: &[
            rt::ParameterInfo::new("channel", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("ts", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("inclusive", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("latest", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("oldest", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "include_all_metadata",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_members",
        method: "GET",
        path: "/conversations.members",
        tag: "conversations",
        summary: "List the ids of the members",
        parameters: &[
            rt::ParameterInfo::new("channel", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_create",
        method: "POST",
        path: "/conversations.create",
        tag: "conversations",
        summary: "Create a channel",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_join",
        method: "POST",
        path: "/conversations.join",
        tag: "conversations",
        summary: "Join a channel",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_invite",
        method: "POST",
        path: "/conversations.invite",
        tag: "conversations",
        summary: "Invite people to a channel",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_open",
        method: "POST",
        path: "/conversations.open",
        tag: "conversations",
        summary: "Open a direct message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "conversations")]
    rt::OperationInfo {
        id: "conversations_archive",
        method: "POST",
        path: "/conversations.archive",
        tag: "conversations",
        summary: "Archive a channel",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users_list",
        method: "GET",
        path: "/users.list",
        tag: "users",
        summary: "List the people of the workspace",
        parameters: &[
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("include_locale", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("team_id", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users_info",
        method: "GET",
        path: "/users.info",
        tag: "users",
        summary: "Get a person",
        parameters: &[
            rt::ParameterInfo::new("user", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("include_locale", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users_lookupByEmail",
        method: "GET",
        path: "/users.lookupByEmail",
        tag: "users",
        summary: "Find a person by e-mail address",
        parameters: &[rt::ParameterInfo::new("email", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "reactions")]
    rt::OperationInfo {
        id: "reactions_add",
        method: "POST",
        path: "/reactions.add",
        tag: "reactions",
        summary: "React to a message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "reactions")]
    rt::OperationInfo {
        id: "reactions_remove",
        method: "POST",
        path: "/reactions.remove",
        tag: "reactions",
        summary: "Take a reaction back",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "pins")]
    rt::OperationInfo {
        id: "pins_add",
        method: "POST",
        path: "/pins.add",
        tag: "pins",
        summary: "Pin a message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "files_info",
        method: "GET",
        path: "/files.info",
        tag: "files",
        summary: "Get a file",
        parameters: &[
            rt::ParameterInfo::new("file", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("cursor", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("page", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "files_getUploadURLExternal",
        method: "GET",
        path: "/files.getUploadURLExternal",
        tag: "files",
        summary: "Get an address to upload a file to",
        parameters: &[
            rt::ParameterInfo::new("filename", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("length", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("alt_txt", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("snippet_type", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "files")]
    rt::OperationInfo {
        id: "files_completeUploadExternal",
        method: "POST",
        path: "/files.completeUploadExternal",
        tag: "files",
        summary: "Finish an upload and share the file",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "team")]
    rt::OperationInfo {
        id: "team_info",
        method: "GET",
        path: "/team.info",
        tag: "team",
        summary: "Get the workspace",
        parameters: &[rt::ParameterInfo::new("team", rt::ParameterPlace::Query, false)],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "auth")]
    auth_test,
    #[cfg(feature = "chat")]
    chat_post_message,
    #[cfg(feature = "chat")]
    chat_post_ephemeral,
    #[cfg(feature = "chat")]
    chat_update,
    #[cfg(feature = "chat")]
    chat_delete,
    #[cfg(feature = "chat")]
    chat_schedule_message,
    #[cfg(feature = "chat")]
    chat_get_permalink,
    #[cfg(feature = "conversations")]
    conversations_list,
    #[cfg(feature = "conversations")]
    conversations_info,
    #[cfg(feature = "conversations")]
    conversations_history,
    #[cfg(feature = "conversations")]
    conversations_replies,
    #[cfg(feature = "conversations")]
    conversations_members,
    #[cfg(feature = "conversations")]
    conversations_create,
    #[cfg(feature = "conversations")]
    conversations_join,
    #[cfg(feature = "conversations")]
    conversations_invite,
    #[cfg(feature = "conversations")]
    conversations_open,
    #[cfg(feature = "conversations")]
    conversations_archive,
    #[cfg(feature = "users")]
    users_list,
    #[cfg(feature = "users")]
    users_info,
    #[cfg(feature = "users")]
    users_lookup_by_email,
    #[cfg(feature = "reactions")]
    reactions_add,
    #[cfg(feature = "reactions")]
    reactions_remove,
    #[cfg(feature = "pins")]
    pins_add,
    #[cfg(feature = "files")]
    files_info,
    #[cfg(feature = "files")]
    files_get_upload_url_external,
    #[cfg(feature = "files")]
    files_complete_upload_external,
    #[cfg(feature = "team")]
    team_info,
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

#[cfg(feature = "auth")]
fn auth_test(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.auth().test();
    Ok(rt::outcome::<crate::auth::Test>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_post_message(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatPostMessageBody>()?;
    let call = client.chat().post_message(&body);
    Ok(rt::outcome::<crate::chat::PostMessage>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_post_ephemeral(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatPostEphemeralBody>()?;
    let call = client.chat().post_ephemeral(&body);
    Ok(rt::outcome::<crate::chat::PostEphemeral>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_update(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatUpdateBody>()?;
    let call = client.chat().update(&body);
    Ok(rt::outcome::<crate::chat::Update>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatDeleteBody>()?;
    let call = client.chat().delete(&body);
    Ok(rt::outcome::<crate::chat::Delete>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_schedule_message(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatScheduleMessageBody>()?;
    let call = client.chat().schedule_message(&body);
    Ok(rt::outcome::<crate::chat::ScheduleMessage>(call.send()))
}

#[cfg(feature = "chat")]
fn chat_get_permalink(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .chat()
        .get_permalink(
            &args.required::<String>(rt::ParameterPlace::Query, "channel")?,
            &args.required::<String>(rt::ParameterPlace::Query, "message_ts")?,
        );
    Ok(rt::outcome::<crate::chat::GetPermalink>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.conversations().list();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "exclude_archived")?
    {
        call = call.exclude_archived(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "types")? {
        call = call.types(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "team_id")? {
        call = call.team_id(&value);
    }
    Ok(rt::outcome::<crate::conversations::List>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .conversations()
        .info(&args.required::<String>(rt::ParameterPlace::Query, "channel")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_locale")?
    {
        call = call.include_locale(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_num_members")?
    {
        call = call.include_num_members(value);
    }
    Ok(rt::outcome::<crate::conversations::Info>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_history(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .conversations()
        .history(&args.required::<String>(rt::ParameterPlace::Query, "channel")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "inclusive")? {
        call = call.inclusive(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "latest")? {
        call = call.latest(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "oldest")? {
        call = call.oldest(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_all_metadata")?
    {
        call = call.include_all_metadata(value);
    }
    Ok(rt::outcome::<crate::conversations::History>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_replies(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .conversations()
        .replies(
            &args.required::<String>(rt::ParameterPlace::Query, "channel")?,
            &args.required::<String>(rt::ParameterPlace::Query, "ts")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "inclusive")? {
        call = call.inclusive(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "latest")? {
        call = call.latest(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "oldest")? {
        call = call.oldest(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_all_metadata")?
    {
        call = call.include_all_metadata(value);
    }
    Ok(rt::outcome::<crate::conversations::Replies>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .conversations()
        .members(&args.required::<String>(rt::ParameterPlace::Query, "channel")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::conversations::Members>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_create(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ConversationsCreateBody>()?;
    let call = client.conversations().create(&body);
    Ok(rt::outcome::<crate::conversations::Create>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_join(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ConversationsJoinBody>()?;
    let call = client.conversations().join(&body);
    Ok(rt::outcome::<crate::conversations::Join>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_invite(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ConversationsInviteBody>()?;
    let call = client.conversations().invite(&body);
    Ok(rt::outcome::<crate::conversations::Invite>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_open(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.conversations().open();
    if let Some(body) = args.optional_body::<types::ConversationsOpenBody>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::conversations::Open>(call.send()))
}

#[cfg(feature = "conversations")]
fn conversations_archive(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ConversationsArchiveBody>()?;
    let call = client.conversations().archive(&body);
    Ok(rt::outcome::<crate::conversations::Archive>(call.send()))
}

#[cfg(feature = "users")]
fn users_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().list();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_locale")?
    {
        call = call.include_locale(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "team_id")? {
        call = call.team_id(&value);
    }
    Ok(rt::outcome::<crate::users::List>(call.send()))
}

#[cfg(feature = "users")]
fn users_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .users()
        .info(&args.required::<String>(rt::ParameterPlace::Query, "user")?);
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "include_locale")?
    {
        call = call.include_locale(value);
    }
    Ok(rt::outcome::<crate::users::Info>(call.send()))
}

#[cfg(feature = "users")]
fn users_lookup_by_email(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .users()
        .lookup_by_email(&args.required::<String>(rt::ParameterPlace::Query, "email")?);
    Ok(rt::outcome::<crate::users::LookupByEmail>(call.send()))
}

#[cfg(feature = "reactions")]
fn reactions_add(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ReactionsAddBody>()?;
    let call = client.reactions().add(&body);
    Ok(rt::outcome::<crate::reactions::Add>(call.send()))
}

#[cfg(feature = "reactions")]
fn reactions_remove(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ReactionsRemoveBody>()?;
    let call = client.reactions().remove(&body);
    Ok(rt::outcome::<crate::reactions::Remove>(call.send()))
}

#[cfg(feature = "pins")]
fn pins_add(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::PinsAddBody>()?;
    let call = client.pins().add(&body);
    Ok(rt::outcome::<crate::pins::Add>(call.send()))
}

#[cfg(feature = "files")]
fn files_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .info(&args.required::<String>(rt::ParameterPlace::Query, "file")?);
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "count")? {
        call = call.count(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "cursor")? {
        call = call.cursor(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "page")? {
        call = call.page(value);
    }
    Ok(rt::outcome::<crate::files::Info>(call.send()))
}

#[cfg(feature = "files")]
fn files_get_upload_url_external(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .files()
        .get_upload_url_external(
            &args.required::<String>(rt::ParameterPlace::Query, "filename")?,
            args.required::<i64>(rt::ParameterPlace::Query, "length")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "alt_txt")? {
        call = call.alt_txt(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "snippet_type")?
    {
        call = call.snippet_type(&value);
    }
    Ok(rt::outcome::<crate::files::GetUploadUrlExternal>(call.send()))
}

#[cfg(feature = "files")]
fn files_complete_upload_external(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::FilesCompleteUploadExternalBody>()?;
    let call = client.files().complete_upload_external(&body);
    Ok(rt::outcome::<crate::files::CompleteUploadExternal>(call.send()))
}

#[cfg(feature = "team")]
fn team_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.team().info();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "team")? {
        call = call.team(&value);
    }
    Ok(rt::outcome::<crate::team::Info>(call.send()))
}
