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
        id: "get_my_user",
        method: "GET",
        path: "/users/@me",
        tag: "users",
        summary: "Get the own account",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "get_user",
        method: "GET",
        path: "/users/{user_id}",
        tag: "users",
        summary: "Get a user",
        parameters: &[rt::ParameterInfo::new("user_id", rt::ParameterPlace::Path, true)],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "list_my_guilds",
        method: "GET",
        path: "/users/@me/guilds",
        tag: "users",
        summary: "List the guilds that the bot is in",
        parameters: &[
            rt::ParameterInfo::new("before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_counts", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "create_dm",
        method: "POST",
        path: "/users/@me/channels",
        tag: "users",
        summary: "Open a direct message",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "get_guild",
        method: "GET",
        path: "/guilds/{guild_id}",
        tag: "guilds",
        summary: "Get a guild",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("with_counts", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "list_guild_channels",
        method: "GET",
        path: "/guilds/{guild_id}/channels",
        tag: "guilds",
        summary: "List the channels of a guild",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "create_guild_channel",
        method: "POST",
        path: "/guilds/{guild_id}/channels",
        tag: "guilds",
        summary: "Create a channel",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "list_guild_members",
        method: "GET",
        path: "/guilds/{guild_id}/members",
        tag: "guilds",
        summary: "List the members of a guild",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("after", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "get_guild_member",
        method: "GET",
        path: "/guilds/{guild_id}/members/{user_id}",
        tag: "guilds",
        summary: "Get a member",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("user_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "add_guild_member_role",
        method: "PUT",
        path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        tag: "guilds",
        summary: "Give a member a role",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("user_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("role_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "delete_guild_member_role",
        method: "DELETE",
        path: "/guilds/{guild_id}/members/{user_id}/roles/{role_id}",
        tag: "guilds",
        summary: "Take a role from a member",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("user_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("role_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "guilds")]
    rt::OperationInfo {
        id: "list_guild_roles",
        method: "GET",
        path: "/guilds/{guild_id}/roles",
        tag: "guilds",
        summary: "List the roles of a guild",
        parameters: &[
            rt::ParameterInfo::new("guild_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "channels")]
    rt::OperationInfo {
        id: "get_channel",
        method: "GET",
        path: "/channels/{channel_id}",
        tag: "channels",
        summary: "Get a channel",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "channels")]
    rt::OperationInfo {
        id: "update_channel",
        method: "PATCH",
        path: "/channels/{channel_id}",
        tag: "channels",
        summary: "Change a channel",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "channels")]
    rt::OperationInfo {
        id: "delete_channel",
        method: "DELETE",
        path: "/channels/{channel_id}",
        tag: "channels",
        summary: "Delete a channel, or close a direct message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "list_messages",
        method: "GET",
        path: "/channels/{channel_id}/messages",
        tag: "messages",
        summary: "List messages, newest first",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("around", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("before", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("after", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("limit", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "create_message",
        method: "POST",
        path: "/channels/{channel_id}/messages",
        tag: "messages",
        summary: "Post a message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "get_message",
        method: "GET",
        path: "/channels/{channel_id}/messages/{message_id}",
        tag: "messages",
        summary: "Get a message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("message_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "update_message",
        method: "PATCH",
        path: "/channels/{channel_id}/messages/{message_id}",
        tag: "messages",
        summary: "Change a message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("message_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "delete_message",
        method: "DELETE",
        path: "/channels/{channel_id}/messages/{message_id}",
        tag: "messages",
        summary: "Delete a message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("message_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "bulk_delete_messages",
        method: "POST",
        path: "/channels/{channel_id}/messages/bulk-delete",
        tag: "messages",
        summary: "Delete many messages at once",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "messages")]
    rt::OperationInfo {
        id: "add_my_message_reaction",
        method: "PUT",
        path: "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
        tag: "messages",
        summary: "React to a message",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("message_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("emoji_name", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "create_webhook",
        method: "POST",
        path: "/channels/{channel_id}/webhooks",
        tag: "webhooks",
        summary: "Create a webhook",
        parameters: &[
            rt::ParameterInfo::new("channel_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "webhooks")]
    rt::OperationInfo {
        id: "execute_webhook",
        method: "POST",
        path: "/webhooks/{webhook_id}/{webhook_token}",
        tag: "webhooks",
        summary: "Post a message through a webhook",
        parameters: &[
            rt::ParameterInfo::new("webhook_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("webhook_token", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("wait", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("thread_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("with_components", rt::ParameterPlace::Query, false),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "get_my_application",
        method: "GET",
        path: "/applications/@me",
        tag: "applications",
        summary: "Get the application of the bot",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "list_application_commands",
        method: "GET",
        path: "/applications/{application_id}/commands",
        tag: "applications",
        summary: "List the commands that work everywhere",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "with_localizations",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "create_application_command",
        method: "POST",
        path: "/applications/{application_id}/commands",
        tag: "applications",
        summary: "Create a command, or replace the one of that name",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "applications")]
    rt::OperationInfo {
        id: "delete_application_command",
        method: "DELETE",
        path: "/applications/{application_id}/commands/{command_id}",
        tag: "applications",
        summary: "Delete a command",
        parameters: &[
            rt::ParameterInfo::new("application_id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("command_id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "gateway")]
    rt::OperationInfo {
        id: "get_bot_gateway",
        method: "GET",
        path: "/gateway/bot",
        tag: "gateway",
        summary: "Get the address of the gateway and the limits of new sessions",
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_get_my_user,
    #[cfg(feature = "users")]
    users_get_user,
    #[cfg(feature = "users")]
    users_list_my_guilds,
    #[cfg(feature = "users")]
    users_create_dm,
    #[cfg(feature = "guilds")]
    guilds_get_guild,
    #[cfg(feature = "guilds")]
    guilds_list_guild_channels,
    #[cfg(feature = "guilds")]
    guilds_create_guild_channel,
    #[cfg(feature = "guilds")]
    guilds_list_guild_members,
    #[cfg(feature = "guilds")]
    guilds_get_guild_member,
    #[cfg(feature = "guilds")]
    guilds_add_guild_member_role,
    #[cfg(feature = "guilds")]
    guilds_delete_guild_member_role,
    #[cfg(feature = "guilds")]
    guilds_list_guild_roles,
    #[cfg(feature = "channels")]
    channels_get_channel,
    #[cfg(feature = "channels")]
    channels_update_channel,
    #[cfg(feature = "channels")]
    channels_delete_channel,
    #[cfg(feature = "messages")]
    messages_list_messages,
    #[cfg(feature = "messages")]
    messages_create_message,
    #[cfg(feature = "messages")]
    messages_get_message,
    #[cfg(feature = "messages")]
    messages_update_message,
    #[cfg(feature = "messages")]
    messages_delete_message,
    #[cfg(feature = "messages")]
    messages_bulk_delete_messages,
    #[cfg(feature = "messages")]
    messages_add_my_message_reaction,
    #[cfg(feature = "webhooks")]
    webhooks_create_webhook,
    #[cfg(feature = "webhooks")]
    webhooks_execute_webhook,
    #[cfg(feature = "applications")]
    applications_get_my_application,
    #[cfg(feature = "applications")]
    applications_list_application_commands,
    #[cfg(feature = "applications")]
    applications_create_application_command,
    #[cfg(feature = "applications")]
    applications_delete_application_command,
    #[cfg(feature = "gateway")]
    gateway_get_bot_gateway,
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
fn users_get_my_user(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.users().get_my_user();
    Ok(rt::outcome::<crate::users::GetMyUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .users()
        .get_user(
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "user_id")?,
        );
    Ok(rt::outcome::<crate::users::GetUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_list_my_guilds(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().list_my_guilds();
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "before")?
    {
        call = call.before(&value);
    }
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "after")?
    {
        call = call.after(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "with_counts")?
    {
        call = call.with_counts(value);
    }
    Ok(rt::outcome::<crate::users::ListMyGuilds>(call.send()))
}

#[cfg(feature = "users")]
fn users_create_dm(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateDmBody>()?;
    let call = client.users().create_dm(&body);
    Ok(rt::outcome::<crate::users::CreateDm>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_get_guild(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .guilds()
        .get_guild(
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "with_counts")?
    {
        call = call.with_counts(value);
    }
    Ok(rt::outcome::<crate::guilds::GetGuild>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_channels(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .guilds()
        .list_guild_channels(
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
        );
    Ok(rt::outcome::<crate::guilds::ListGuildChannels>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_create_guild_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateGuildChannelBody>()?;
    let call = client
        .guilds()
        .create_guild_channel(
            &args
                .required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::guilds::CreateGuildChannel>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .guilds()
        .list_guild_members(
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
        );
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "after")? {
        call = call.after(value);
    }
    Ok(rt::outcome::<crate::guilds::ListGuildMembers>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_get_guild_member(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .guilds()
        .get_guild_member(
            &args
                .required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "user_id")?,
        );
    Ok(rt::outcome::<crate::guilds::GetGuildMember>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_add_guild_member_role(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .guilds()
        .add_guild_member_role(
            &args
                .required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "user_id")?,
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "role_id")?,
        );
    Ok(rt::outcome::<crate::guilds::AddGuildMemberRole>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_delete_guild_member_role(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .guilds()
        .delete_guild_member_role(
            &args
                .required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "user_id")?,
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "role_id")?,
        );
    Ok(rt::outcome::<crate::guilds::DeleteGuildMemberRole>(call.send()))
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_roles(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .guilds()
        .list_guild_roles(
            &args.required::<types::SnowflakeType>(rt::ParameterPlace::Path, "guild_id")?,
        );
    Ok(rt::outcome::<crate::guilds::ListGuildRoles>(call.send()))
}

#[cfg(feature = "channels")]
fn channels_get_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .channels()
        .get_channel(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
        );
    Ok(rt::outcome::<crate::channels::GetChannel>(call.send()))
}

#[cfg(feature = "channels")]
fn channels_update_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateChannelBody>()?;
    let call = client
        .channels()
        .update_channel(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::channels::UpdateChannel>(call.send()))
}

#[cfg(feature = "channels")]
fn channels_delete_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .channels()
        .delete_channel(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
        );
    Ok(rt::outcome::<crate::channels::DeleteChannel>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .messages()
        .list_messages(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
        );
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "around")?
    {
        call = call.around(&value);
    }
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "before")?
    {
        call = call.before(&value);
    }
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "after")?
    {
        call = call.after(&value);
    }
    if let Some(value) = args.optional::<i64>(rt::ParameterPlace::Query, "limit")? {
        call = call.limit(value);
    }
    Ok(rt::outcome::<crate::messages::ListMessages>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_create_message(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::MessageCreateRequest>()?;
    let call = client
        .messages()
        .create_message(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::CreateMessage>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_get_message(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .messages()
        .get_message(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "message_id")?,
        );
    Ok(rt::outcome::<crate::messages::GetMessage>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_update_message(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::UpdateMessageBody>()?;
    let call = client
        .messages()
        .update_message(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "message_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::UpdateMessage>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_delete_message(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .messages()
        .delete_message(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "message_id")?,
        );
    Ok(rt::outcome::<crate::messages::DeleteMessage>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_bulk_delete_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::BulkDeleteMessagesBody>()?;
    let call = client
        .messages()
        .bulk_delete_messages(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::messages::BulkDeleteMessages>(call.send()))
}

#[cfg(feature = "messages")]
fn messages_add_my_message_reaction(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .messages()
        .add_my_message_reaction(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "message_id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "emoji_name")?,
        );
    Ok(rt::outcome::<crate::messages::AddMyMessageReaction>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::CreateWebhookBody>()?;
    let call = client
        .webhooks()
        .create_webhook(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "channel_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::webhooks::CreateWebhook>(call.send()))
}

#[cfg(feature = "webhooks")]
fn webhooks_execute_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::IncomingWebhookRequest>()?;
    let mut call = client
        .webhooks()
        .execute_webhook(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "webhook_id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "webhook_token")?,
            &body,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "wait")? {
        call = call.wait(value);
    }
    if let Some(value) = args
        .optional::<types::SnowflakeType>(rt::ParameterPlace::Query, "thread_id")?
    {
        call = call.thread_id(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_components")?
    {
        call = call.with_components(value);
    }
    Ok(rt::outcome::<crate::webhooks::ExecuteWebhook>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_get_my_application(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.applications().get_my_application();
    Ok(rt::outcome::<crate::applications::GetMyApplication>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_list_application_commands(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client
        .applications()
        .list_application_commands(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "application_id")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "with_localizations")?
    {
        call = call.with_localizations(value);
    }
    Ok(rt::outcome::<crate::applications::ListApplicationCommands>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_create_application_command(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let body = args.required_body::<types::ApplicationCommandCreateRequest>()?;
    let call = client
        .applications()
        .create_application_command(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "application_id")?,
            &body,
        );
    Ok(rt::outcome::<crate::applications::CreateApplicationCommand>(call.send()))
}

#[cfg(feature = "applications")]
fn applications_delete_application_command(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let call = client
        .applications()
        .delete_application_command(
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "application_id")?,
            &args
                .required::<
                    types::SnowflakeType,
                >(rt::ParameterPlace::Path, "command_id")?,
        );
    Ok(rt::outcome::<crate::applications::DeleteApplicationCommand>(call.send()))
}

#[cfg(feature = "gateway")]
fn gateway_get_bot_gateway(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.gateway().get_bot_gateway();
    Ok(rt::outcome::<crate::gateway::GetBotGateway>(call.send()))
}
