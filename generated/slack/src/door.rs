// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

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
fn auth_test(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::auth::Test>(client.core(), args);
    call.start::<crate::auth::Test>()
}

#[cfg(feature = "chat")]
fn chat_post_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::chat::PostMessage>(client.core(), args);
    call.json::<types::ChatPostMessageBody>("application/json", true);
    call.start::<crate::chat::PostMessage>()
}

#[cfg(feature = "chat")]
fn chat_post_ephemeral(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::chat::PostEphemeral>(client.core(), args);
    call.json::<types::ChatPostEphemeralBody>("application/json", true);
    call.start::<crate::chat::PostEphemeral>()
}

#[cfg(feature = "chat")]
fn chat_update(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::chat::Update>(client.core(), args);
    call.json::<types::ChatUpdateBody>("application/json", true);
    call.start::<crate::chat::Update>()
}

#[cfg(feature = "chat")]
fn chat_delete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::chat::Delete>(client.core(), args);
    call.json::<types::ChatDeleteBody>("application/json", true);
    call.start::<crate::chat::Delete>()
}

#[cfg(feature = "chat")]
fn chat_schedule_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::chat::ScheduleMessage,
    >(client.core(), args);
    call.json::<types::ChatScheduleMessageBody>("application/json", true);
    call.start::<crate::chat::ScheduleMessage>()
}

#[cfg(feature = "chat")]
fn chat_get_permalink(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::chat::GetPermalink>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::chat::GetPermalink>()
}

#[cfg(feature = "conversations")]
fn conversations_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::conversations::List>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::conversations::List>()
}

#[cfg(feature = "conversations")]
fn conversations_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::conversations::Info>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.takes::<bool>(2);
    call.start::<crate::conversations::Info>()
}

#[cfg(feature = "conversations")]
fn conversations_history(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::History,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.takes::<i64>(4);
    call.takes::<String>(5);
    call.takes::<bool>(6);
    call.start::<crate::conversations::History>()
}

#[cfg(feature = "conversations")]
fn conversations_replies(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::Replies,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<String>(4);
    call.takes::<i64>(5);
    call.takes::<String>(6);
    call.takes::<bool>(7);
    call.start::<crate::conversations::Replies>()
}

#[cfg(feature = "conversations")]
fn conversations_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::Members,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i64>(2);
    call.start::<crate::conversations::Members>()
}

#[cfg(feature = "conversations")]
fn conversations_create(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::Create,
    >(client.core(), args);
    call.json::<types::ConversationsCreateBody>("application/json", true);
    call.start::<crate::conversations::Create>()
}

#[cfg(feature = "conversations")]
fn conversations_join(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::conversations::Join>(client.core(), args);
    call.json::<types::ConversationsJoinBody>("application/json", true);
    call.start::<crate::conversations::Join>()
}

#[cfg(feature = "conversations")]
fn conversations_invite(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::Invite,
    >(client.core(), args);
    call.json::<types::ConversationsInviteBody>("application/json", true);
    call.start::<crate::conversations::Invite>()
}

#[cfg(feature = "conversations")]
fn conversations_open(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::conversations::Open>(client.core(), args);
    call.json::<types::ConversationsOpenBody>("application/json", false);
    call.start::<crate::conversations::Open>()
}

#[cfg(feature = "conversations")]
fn conversations_archive(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::conversations::Archive,
    >(client.core(), args);
    call.json::<types::ConversationsArchiveBody>("application/json", true);
    call.start::<crate::conversations::Archive>()
}

#[cfg(feature = "users")]
fn users_list(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::List>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<bool>(1);
    call.takes::<i64>(2);
    call.takes::<String>(3);
    call.start::<crate::users::List>()
}

#[cfg(feature = "users")]
fn users_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::Info>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<bool>(1);
    call.start::<crate::users::Info>()
}

#[cfg(feature = "users")]
fn users_lookup_by_email(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::LookupByEmail>(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::users::LookupByEmail>()
}

#[cfg(feature = "reactions")]
fn reactions_add(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::reactions::Add>(client.core(), args);
    call.json::<types::ReactionsAddBody>("application/json", true);
    call.start::<crate::reactions::Add>()
}

#[cfg(feature = "reactions")]
fn reactions_remove(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::reactions::Remove>(client.core(), args);
    call.json::<types::ReactionsRemoveBody>("application/json", true);
    call.start::<crate::reactions::Remove>()
}

#[cfg(feature = "pins")]
fn pins_add(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::pins::Add>(client.core(), args);
    call.json::<types::PinsAddBody>("application/json", true);
    call.start::<crate::pins::Add>()
}

#[cfg(feature = "files")]
fn files_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::files::Info>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i64>(1);
    call.takes::<String>(2);
    call.takes::<i64>(3);
    call.takes::<i64>(4);
    call.start::<crate::files::Info>()
}

#[cfg(feature = "files")]
fn files_get_upload_url_external(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::files::GetUploadUrlExternal,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.start::<crate::files::GetUploadUrlExternal>()
}

#[cfg(feature = "files")]
fn files_complete_upload_external(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::files::CompleteUploadExternal,
    >(client.core(), args);
    call.json::<types::FilesCompleteUploadExternalBody>("application/json", true);
    call.start::<crate::files::CompleteUploadExternal>()
}

#[cfg(feature = "team")]
fn team_info(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::team::Info>(client.core(), args);
    call.takes::<String>(0);
    call.start::<crate::team::Info>()
}
