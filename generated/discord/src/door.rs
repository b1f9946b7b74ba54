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
fn users_get_my_user(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::users::GetMyUser>(client.core(), args);
    call.start::<crate::users::GetMyUser>()
}

#[cfg(feature = "users")]
fn users_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::GetUser>(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.start::<crate::users::GetUser>()
}

#[cfg(feature = "users")]
fn users_list_my_guilds(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::ListMyGuilds>(client.core(), args);
    call.takes::<types::SnowflakeType>(0);
    call.takes::<types::SnowflakeType>(1);
    call.takes::<i64>(2);
    call.takes::<bool>(3);
    call.start::<crate::users::ListMyGuilds>()
}

#[cfg(feature = "users")]
fn users_create_dm(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::CreateDm>(client.core(), args);
    call.json::<types::CreateDmBody>("application/json", true);
    call.start::<crate::users::CreateDm>()
}

#[cfg(feature = "guilds")]
fn guilds_get_guild(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::guilds::GetGuild>(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.takes::<bool>(1);
    call.start::<crate::guilds::GetGuild>()
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_channels(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::ListGuildChannels,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.start::<crate::guilds::ListGuildChannels>()
}

#[cfg(feature = "guilds")]
fn guilds_create_guild_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::CreateGuildChannel,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::CreateGuildChannelBody>("application/json", true);
    call.start::<crate::guilds::CreateGuildChannel>()
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::ListGuildMembers,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.takes::<i64>(1);
    call.takes::<i64>(2);
    call.start::<crate::guilds::ListGuildMembers>()
}

#[cfg(feature = "guilds")]
fn guilds_get_guild_member(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::GetGuildMember,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.start::<crate::guilds::GetGuildMember>()
}

#[cfg(feature = "guilds")]
fn guilds_add_guild_member_role(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::AddGuildMemberRole,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.needs::<types::SnowflakeType>(2);
    call.start::<crate::guilds::AddGuildMemberRole>()
}

#[cfg(feature = "guilds")]
fn guilds_delete_guild_member_role(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::DeleteGuildMemberRole,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.needs::<types::SnowflakeType>(2);
    call.start::<crate::guilds::DeleteGuildMemberRole>()
}

#[cfg(feature = "guilds")]
fn guilds_list_guild_roles(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::guilds::ListGuildRoles,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.start::<crate::guilds::ListGuildRoles>()
}

#[cfg(feature = "channels")]
fn channels_get_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::channels::GetChannel>(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.start::<crate::channels::GetChannel>()
}

#[cfg(feature = "channels")]
fn channels_update_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::channels::UpdateChannel,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::UpdateChannelBody>("application/json", true);
    call.start::<crate::channels::UpdateChannel>()
}

#[cfg(feature = "channels")]
fn channels_delete_channel(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::channels::DeleteChannel,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.start::<crate::channels::DeleteChannel>()
}

#[cfg(feature = "messages")]
fn messages_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::ListMessages,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.takes::<types::SnowflakeType>(1);
    call.takes::<types::SnowflakeType>(2);
    call.takes::<types::SnowflakeType>(3);
    call.takes::<i64>(4);
    call.start::<crate::messages::ListMessages>()
}

#[cfg(feature = "messages")]
fn messages_create_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::CreateMessage,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::MessageCreateRequest>("application/json", true);
    call.start::<crate::messages::CreateMessage>()
}

#[cfg(feature = "messages")]
fn messages_get_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::messages::GetMessage>(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.start::<crate::messages::GetMessage>()
}

#[cfg(feature = "messages")]
fn messages_update_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::UpdateMessage,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.json::<types::UpdateMessageBody>("application/json", true);
    call.start::<crate::messages::UpdateMessage>()
}

#[cfg(feature = "messages")]
fn messages_delete_message(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::DeleteMessage,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.start::<crate::messages::DeleteMessage>()
}

#[cfg(feature = "messages")]
fn messages_bulk_delete_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::BulkDeleteMessages,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::BulkDeleteMessagesBody>("application/json", true);
    call.start::<crate::messages::BulkDeleteMessages>()
}

#[cfg(feature = "messages")]
fn messages_add_my_message_reaction(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::messages::AddMyMessageReaction,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.needs::<String>(2);
    call.start::<crate::messages::AddMyMessageReaction>()
}

#[cfg(feature = "webhooks")]
fn webhooks_create_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::CreateWebhook,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::CreateWebhookBody>("application/json", true);
    call.start::<crate::webhooks::CreateWebhook>()
}

#[cfg(feature = "webhooks")]
fn webhooks_execute_webhook(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::webhooks::ExecuteWebhook,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<String>(1);
    call.json::<types::IncomingWebhookRequest>("application/json", true);
    call.takes::<bool>(2);
    call.takes::<types::SnowflakeType>(3);
    call.takes::<bool>(4);
    call.start::<crate::webhooks::ExecuteWebhook>()
}

#[cfg(feature = "applications")]
fn applications_get_my_application(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<
        crate::applications::GetMyApplication,
    >(client.core(), args);
    call.start::<crate::applications::GetMyApplication>()
}

#[cfg(feature = "applications")]
fn applications_list_application_commands(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::ListApplicationCommands,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.takes::<bool>(1);
    call.start::<crate::applications::ListApplicationCommands>()
}

#[cfg(feature = "applications")]
fn applications_create_application_command(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::CreateApplicationCommand,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.json::<types::ApplicationCommandCreateRequest>("application/json", true);
    call.start::<crate::applications::CreateApplicationCommand>()
}

#[cfg(feature = "applications")]
fn applications_delete_application_command(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::applications::DeleteApplicationCommand,
    >(client.core(), args);
    call.needs::<types::SnowflakeType>(0);
    call.needs::<types::SnowflakeType>(1);
    call.start::<crate::applications::DeleteApplicationCommand>()
}

#[cfg(feature = "gateway")]
fn gateway_get_bot_gateway(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::gateway::GetBotGateway>(client.core(), args);
    call.start::<crate::gateway::GetBotGateway>()
}
