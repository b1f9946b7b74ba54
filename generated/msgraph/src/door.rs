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
        id: "me.user.GetUser",
        method: "GET",
        path: "/me",
        tag: "users",
        summary: "Get the signed-in user",
        parameters: &[
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users.user.ListUser",
        method: "GET",
        path: "/users",
        tag: "users",
        summary: "List users",
        parameters: &[
            rt::ParameterInfo::new(
                "ConsistencyLevel",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users.user.CreateUser",
        method: "POST",
        path: "/users",
        tag: "users",
        summary: "Create a user",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users.user.GetUser",
        method: "GET",
        path: "/users/{user-id}",
        tag: "users",
        summary: "Get a user",
        parameters: &[
            rt::ParameterInfo::new("user-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "users")]
    rt::OperationInfo {
        id: "users.user.UpdateUser",
        method: "PATCH",
        path: "/users/{user-id}",
        tag: "users",
        summary: "Change a user",
        parameters: &[rt::ParameterInfo::new("user-id", rt::ParameterPlace::Path, true)],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.ListMessages",
        method: "GET",
        path: "/me/messages",
        tag: "mail",
        summary: "List the messages in the mailbox",
        parameters: &[
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$skip", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.CreateMessages",
        method: "POST",
        path: "/me/messages",
        tag: "mail",
        summary: "Create a draft",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.GetMessages",
        method: "GET",
        path: "/me/messages/{message-id}",
        tag: "mail",
        summary: "Get a message",
        parameters: &[
            rt::ParameterInfo::new("message-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.UpdateMessages",
        method: "PATCH",
        path: "/me/messages/{message-id}",
        tag: "mail",
        summary: "Change a message, such as mark it read",
        parameters: &[
            rt::ParameterInfo::new("message-id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.DeleteMessages",
        method: "DELETE",
        path: "/me/messages/{message-id}",
        tag: "mail",
        summary: "Delete a message",
        parameters: &[
            rt::ParameterInfo::new("message-id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.messages.message.send",
        method: "POST",
        path: "/me/messages/{message-id}/send",
        tag: "mail",
        summary: "Send a draft",
        parameters: &[
            rt::ParameterInfo::new("message-id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "me.sendMail",
        method: "POST",
        path: "/me/sendMail",
        tag: "mail",
        summary: "Send a mail in one call",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "mail")]
    rt::OperationInfo {
        id: "users.ListMessages",
        method: "GET",
        path: "/users/{user-id}/messages",
        tag: "mail",
        summary: "List the messages of a user",
        parameters: &[
            rt::ParameterInfo::new("user-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$skip", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendar")]
    rt::OperationInfo {
        id: "me.ListEvents",
        method: "GET",
        path: "/me/events",
        tag: "calendar",
        summary: "List events",
        parameters: &[
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$skip", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("Prefer", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendar")]
    rt::OperationInfo {
        id: "me.CreateEvents",
        method: "POST",
        path: "/me/events",
        tag: "calendar",
        summary: "Create an event",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendar")]
    rt::OperationInfo {
        id: "me.UpdateEvents",
        method: "PATCH",
        path: "/me/events/{event-id}",
        tag: "calendar",
        summary: "Change an event",
        parameters: &[
            rt::ParameterInfo::new("event-id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendar")]
    rt::OperationInfo {
        id: "me.DeleteEvents",
        method: "DELETE",
        path: "/me/events/{event-id}",
        tag: "calendar",
        summary: "Delete an event",
        parameters: &[
            rt::ParameterInfo::new("event-id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "calendar")]
    rt::OperationInfo {
        id: "me.ListCalendarView",
        method: "GET",
        path: "/me/calendarView",
        tag: "calendar",
        summary: "List all events between two times, repeated ones included",
        parameters: &[
            rt::ParameterInfo::new("startDateTime", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("endDateTime", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$skip", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "me.GetDrive",
        method: "GET",
        path: "/me/drive",
        tag: "drives",
        summary: "Get the caller's drive",
        parameters: &[
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drives.GetItems",
        method: "GET",
        path: "/drives/{drive-id}/items/{driveItem-id}",
        tag: "drives",
        summary: "Get a file or folder",
        parameters: &[
            rt::ParameterInfo::new("drive-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("driveItem-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drives.DeleteItems",
        method: "DELETE",
        path: "/drives/{drive-id}/items/{driveItem-id}",
        tag: "drives",
        summary: "Delete a file or folder",
        parameters: &[
            rt::ParameterInfo::new("drive-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("driveItem-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("If-Match", rt::ParameterPlace::Header, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drives.items.ListChildren",
        method: "GET",
        path: "/drives/{drive-id}/items/{driveItem-id}/children",
        tag: "drives",
        summary: "List what a folder holds",
        parameters: &[
            rt::ParameterInfo::new("drive-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("driveItem-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drives.GetItemsContent",
        method: "GET",
        path: "/drives/{drive-id}/items/{driveItem-id}/content",
        tag: "drives",
        summary: "Download a file",
        parameters: &[
            rt::ParameterInfo::new("drive-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("driveItem-id", rt::ParameterPlace::Path, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "drives")]
    rt::OperationInfo {
        id: "drives.UpdateItemsContent",
        method: "PUT",
        path: "/drives/{drive-id}/items/{driveItem-id}/content",
        tag: "drives",
        summary: "Replace the content of a file of up to 250 MB",
        parameters: &[
            rt::ParameterInfo::new("drive-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("driveItem-id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/octet-stream"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "groups")]
    rt::OperationInfo {
        id: "groups.group.ListGroup",
        method: "GET",
        path: "/groups",
        tag: "groups",
        summary: "List groups",
        parameters: &[
            rt::ParameterInfo::new(
                "ConsistencyLevel",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "groups")]
    rt::OperationInfo {
        id: "groups.ListMembers",
        method: "GET",
        path: "/groups/{group-id}/members",
        tag: "groups",
        summary: "List the members of a group",
        parameters: &[
            rt::ParameterInfo::new("group-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new(
                "ConsistencyLevel",
                rt::ParameterPlace::Header,
                false,
            ),
            rt::ParameterInfo::new("$top", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$search", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$count", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$orderby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$expand", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "groups")]
    rt::OperationInfo {
        id: "groups.CreateRefMembers",
        method: "POST",
        path: "/groups/{group-id}/members/$ref",
        tag: "groups",
        summary: "Add a member to a group",
        parameters: &[
            rt::ParameterInfo::new("group-id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "me.ListJoinedTeams",
        method: "GET",
        path: "/me/joinedTeams",
        tag: "teams",
        summary: "List the caller's teams",
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "teams.ListChannels",
        method: "GET",
        path: "/teams/{team-id}/channels",
        tag: "teams",
        summary: "List the channels of a team",
        parameters: &[
            rt::ParameterInfo::new("team-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("$filter", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("$select", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "teams")]
    rt::OperationInfo {
        id: "teams.channels.CreateMessages",
        method: "POST",
        path: "/teams/{team-id}/channels/{channel-id}/messages",
        tag: "teams",
        summary: "Post a message in a channel",
        parameters: &[
            rt::ParameterInfo::new("team-id", rt::ParameterPlace::Path, true),
            rt::ParameterInfo::new("channel-id", rt::ParameterPlace::Path, true),
        ],
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "users")]
    users_me_user_get_user,
    #[cfg(feature = "users")]
    users_user_list_user,
    #[cfg(feature = "users")]
    users_user_create_user,
    #[cfg(feature = "users")]
    users_user_get_user,
    #[cfg(feature = "users")]
    users_user_update_user,
    #[cfg(feature = "mail")]
    mail_me_list_messages,
    #[cfg(feature = "mail")]
    mail_me_create_messages,
    #[cfg(feature = "mail")]
    mail_me_get_messages,
    #[cfg(feature = "mail")]
    mail_me_update_messages,
    #[cfg(feature = "mail")]
    mail_me_delete_messages,
    #[cfg(feature = "mail")]
    mail_me_messages_message_send,
    #[cfg(feature = "mail")]
    mail_me_send_mail,
    #[cfg(feature = "mail")]
    mail_users_list_messages,
    #[cfg(feature = "calendar")]
    calendar_me_list_events,
    #[cfg(feature = "calendar")]
    calendar_me_create_events,
    #[cfg(feature = "calendar")]
    calendar_me_update_events,
    #[cfg(feature = "calendar")]
    calendar_me_delete_events,
    #[cfg(feature = "calendar")]
    calendar_me_list_calendar_view,
    #[cfg(feature = "drives")]
    drives_me_get_drive,
    #[cfg(feature = "drives")]
    drives_get_items,
    #[cfg(feature = "drives")]
    drives_delete_items,
    #[cfg(feature = "drives")]
    drives_items_list_children,
    #[cfg(feature = "drives")]
    drives_get_items_content,
    #[cfg(feature = "drives")]
    drives_update_items_content,
    #[cfg(feature = "groups")]
    groups_group_list_group,
    #[cfg(feature = "groups")]
    groups_list_members,
    #[cfg(feature = "groups")]
    groups_create_ref_members,
    #[cfg(feature = "teams")]
    teams_me_list_joined_teams,
    #[cfg(feature = "teams")]
    teams_list_channels,
    #[cfg(feature = "teams")]
    teams_channels_create_messages,
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
fn users_me_user_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::MeUserGetUser>(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::users::MeUserGetUser>()
}

#[cfg(feature = "users")]
fn users_user_list_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::UserListUser>(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<String>>(7);
    call.start::<crate::users::UserListUser>()
}

#[cfg(feature = "users")]
fn users_user_create_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::users::UserCreateUser,
    >(client.core(), args);
    call.json::<types::User>("application/json", true);
    call.start::<crate::users::UserCreateUser>()
}

#[cfg(feature = "users")]
fn users_user_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::users::UserGetUser>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<Vec<String>>(2);
    call.start::<crate::users::UserGetUser>()
}

#[cfg(feature = "users")]
fn users_user_update_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::users::UserUpdateUser,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::User>("application/json", true);
    call.start::<crate::users::UserUpdateUser>()
}

#[cfg(feature = "mail")]
fn mail_me_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::mail::MeListMessages>(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.start::<crate::mail::MeListMessages>()
}

#[cfg(feature = "mail")]
fn mail_me_create_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::mail::MeCreateMessages,
    >(client.core(), args);
    call.json::<types::Message>("application/json", true);
    call.start::<crate::mail::MeCreateMessages>()
}

#[cfg(feature = "mail")]
fn mail_me_get_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::mail::MeGetMessages>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<Vec<String>>(2);
    call.start::<crate::mail::MeGetMessages>()
}

#[cfg(feature = "mail")]
fn mail_me_update_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::mail::MeUpdateMessages,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Message>("application/json", true);
    call.start::<crate::mail::MeUpdateMessages>()
}

#[cfg(feature = "mail")]
fn mail_me_delete_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::mail::MeDeleteMessages,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::mail::MeDeleteMessages>()
}

#[cfg(feature = "mail")]
fn mail_me_messages_message_send(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::mail::MeMessagesMessageSend,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::mail::MeMessagesMessageSend>()
}

#[cfg(feature = "mail")]
fn mail_me_send_mail(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::mail::MeSendMail>(client.core(), args);
    call.json::<types::SendMailRequest>("application/json", true);
    call.start::<crate::mail::MeSendMail>()
}

#[cfg(feature = "mail")]
fn mail_users_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::mail::UsersListMessages,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<i32>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<String>>(7);
    call.start::<crate::mail::UsersListMessages>()
}

#[cfg(feature = "calendar")]
fn calendar_me_list_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendar::MeListEvents,
    >(client.core(), args);
    call.takes::<i32>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<Vec<String>>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<String>(6);
    call.start::<crate::calendar::MeListEvents>()
}

#[cfg(feature = "calendar")]
fn calendar_me_create_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendar::MeCreateEvents,
    >(client.core(), args);
    call.json::<types::Event>("application/json", true);
    call.start::<crate::calendar::MeCreateEvents>()
}

#[cfg(feature = "calendar")]
fn calendar_me_update_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendar::MeUpdateEvents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::Event>("application/json", true);
    call.start::<crate::calendar::MeUpdateEvents>()
}

#[cfg(feature = "calendar")]
fn calendar_me_delete_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendar::MeDeleteEvents,
    >(client.core(), args);
    call.needs::<String>(0);
    call.start::<crate::calendar::MeDeleteEvents>()
}

#[cfg(feature = "calendar")]
fn calendar_me_list_calendar_view(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::calendar::MeListCalendarView,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i32>(2);
    call.takes::<i32>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<String>>(7);
    call.start::<crate::calendar::MeListCalendarView>()
}

#[cfg(feature = "drives")]
fn drives_me_get_drive(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::drives::MeGetDrive>(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.takes::<Vec<String>>(1);
    call.start::<crate::drives::MeGetDrive>()
}

#[cfg(feature = "drives")]
fn drives_get_items(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::drives::GetItems>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<Vec<String>>(3);
    call.start::<crate::drives::GetItems>()
}

#[cfg(feature = "drives")]
fn drives_delete_items(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::drives::DeleteItems>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<String>(2);
    call.start::<crate::drives::DeleteItems>()
}

#[cfg(feature = "drives")]
fn drives_items_list_children(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drives::ItemsListChildren,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<Vec<String>>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.start::<crate::drives::ItemsListChildren>()
}

#[cfg(feature = "drives")]
fn drives_get_items_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drives::GetItemsContent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.start::<crate::drives::GetItemsContent>()
}

#[cfg(feature = "drives")]
fn drives_update_items_content(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::drives::UpdateItemsContent,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.upload("application/octet-stream", true);
    call.start::<crate::drives::UpdateItemsContent>()
}

#[cfg(feature = "groups")]
fn groups_group_list_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::groups::GroupListGroup,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<i32>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<bool>(4);
    call.takes::<Vec<String>>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<String>>(7);
    call.start::<crate::groups::GroupListGroup>()
}

#[cfg(feature = "groups")]
fn groups_list_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::groups::ListMembers>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<i32>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<bool>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<Vec<String>>(7);
    call.takes::<Vec<String>>(8);
    call.start::<crate::groups::ListMembers>()
}

#[cfg(feature = "groups")]
fn groups_create_ref_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::groups::CreateRefMembers,
    >(client.core(), args);
    call.needs::<String>(0);
    call.json::<types::ReferenceCreate>("application/json", true);
    call.start::<crate::groups::CreateRefMembers>()
}

#[cfg(feature = "teams")]
fn teams_me_list_joined_teams(client: &Client, args: &rt::Args) -> rt::Started {
    let call = rt::Prepared::new::<crate::teams::MeListJoinedTeams>(client.core(), args);
    call.start::<crate::teams::MeListJoinedTeams>()
}

#[cfg(feature = "teams")]
fn teams_list_channels(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::teams::ListChannels>(client.core(), args);
    call.needs::<String>(0);
    call.takes::<String>(1);
    call.takes::<Vec<String>>(2);
    call.start::<crate::teams::ListChannels>()
}

#[cfg(feature = "teams")]
fn teams_channels_create_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::teams::ChannelsCreateMessages,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.json::<types::ChatMessage>("application/json", true);
    call.start::<crate::teams::ChannelsCreateMessages>()
}
