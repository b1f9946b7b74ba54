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
    let mut call = client.users().me_user_get_user();
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::users::MeUserGetUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_user_list_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.users().user_list_user();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "ConsistencyLevel")?
    {
        call = call.consistency_level(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::users::UserListUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_user_create_user(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::User>()?;
    let call = client.users().user_create_user(&body);
    Ok(rt::outcome::<crate::users::UserCreateUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_user_get_user(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .users()
        .user_get_user(&args.required::<String>(rt::ParameterPlace::Path, "user-id")?);
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::users::UserGetUser>(call.send()))
}

#[cfg(feature = "users")]
fn users_user_update_user(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::User>()?;
    let call = client
        .users()
        .user_update_user(
            &args.required::<String>(rt::ParameterPlace::Path, "user-id")?,
            &body,
        );
    Ok(rt::outcome::<crate::users::UserUpdateUser>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.mail().me_list_messages();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    Ok(rt::outcome::<crate::mail::MeListMessages>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_create_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Message>()?;
    let call = client.mail().me_create_messages(&body);
    Ok(rt::outcome::<crate::mail::MeCreateMessages>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_get_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .mail()
        .me_get_messages(
            &args.required::<String>(rt::ParameterPlace::Path, "message-id")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::mail::MeGetMessages>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_update_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Message>()?;
    let call = client
        .mail()
        .me_update_messages(
            &args.required::<String>(rt::ParameterPlace::Path, "message-id")?,
            &body,
        );
    Ok(rt::outcome::<crate::mail::MeUpdateMessages>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_delete_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .mail()
        .me_delete_messages(
            &args.required::<String>(rt::ParameterPlace::Path, "message-id")?,
        );
    Ok(rt::outcome::<crate::mail::MeDeleteMessages>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_messages_message_send(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .mail()
        .me_messages_message_send(
            &args.required::<String>(rt::ParameterPlace::Path, "message-id")?,
        );
    Ok(rt::outcome::<crate::mail::MeMessagesMessageSend>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_me_send_mail(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::SendMailRequest>()?;
    let call = client.mail().me_send_mail(&body);
    Ok(rt::outcome::<crate::mail::MeSendMail>(call.send()))
}

#[cfg(feature = "mail")]
fn mail_users_list_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .mail()
        .users_list_messages(
            &args.required::<String>(rt::ParameterPlace::Path, "user-id")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    Ok(rt::outcome::<crate::mail::UsersListMessages>(call.send()))
}

#[cfg(feature = "calendar")]
fn calendar_me_list_events(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.calendar().me_list_events();
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "Prefer")? {
        call = call.prefer(&value);
    }
    Ok(rt::outcome::<crate::calendar::MeListEvents>(call.send()))
}

#[cfg(feature = "calendar")]
fn calendar_me_create_events(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Event>()?;
    let call = client.calendar().me_create_events(&body);
    Ok(rt::outcome::<crate::calendar::MeCreateEvents>(call.send()))
}

#[cfg(feature = "calendar")]
fn calendar_me_update_events(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::Event>()?;
    let call = client
        .calendar()
        .me_update_events(
            &args.required::<String>(rt::ParameterPlace::Path, "event-id")?,
            &body,
        );
    Ok(rt::outcome::<crate::calendar::MeUpdateEvents>(call.send()))
}

#[cfg(feature = "calendar")]
fn calendar_me_delete_events(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .calendar()
        .me_delete_events(
            &args.required::<String>(rt::ParameterPlace::Path, "event-id")?,
        );
    Ok(rt::outcome::<crate::calendar::MeDeleteEvents>(call.send()))
}

#[cfg(feature = "calendar")]
fn calendar_me_list_calendar_view(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .calendar()
        .me_list_calendar_view(
            &args.required::<String>(rt::ParameterPlace::Query, "startDateTime")?,
            &args.required::<String>(rt::ParameterPlace::Query, "endDateTime")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$skip")? {
        call = call.skip(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    Ok(rt::outcome::<crate::calendar::MeListCalendarView>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_me_get_drive(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.drives().me_get_drive();
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::drives::MeGetDrive>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_get_items(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drives()
        .get_items(
            &args.required::<String>(rt::ParameterPlace::Path, "drive-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "driveItem-id")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::drives::GetItems>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_delete_items(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drives()
        .delete_items(
            &args.required::<String>(rt::ParameterPlace::Path, "drive-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "driveItem-id")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Header, "If-Match")?
    {
        call = call.if_match(&value);
    }
    Ok(rt::outcome::<crate::drives::DeleteItems>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_items_list_children(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .drives()
        .items_list_children(
            &args.required::<String>(rt::ParameterPlace::Path, "drive-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "driveItem-id")?,
        );
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::drives::ItemsListChildren>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_get_items_content(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .drives()
        .get_items_content(
            &args.required::<String>(rt::ParameterPlace::Path, "drive-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "driveItem-id")?,
        );
    Ok(rt::outcome::<crate::drives::GetItemsContent>(call.send()))
}

#[cfg(feature = "drives")]
fn drives_update_items_content(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<rt::File>()?;
    let call = client
        .drives()
        .update_items_content(
            &args.required::<String>(rt::ParameterPlace::Path, "drive-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "driveItem-id")?,
            body,
        );
    Ok(rt::outcome::<crate::drives::UpdateItemsContent>(call.send()))
}

#[cfg(feature = "groups")]
fn groups_group_list_group(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.groups().group_list_group();
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "ConsistencyLevel")?
    {
        call = call.consistency_level(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::groups::GroupListGroup>(call.send()))
}

#[cfg(feature = "groups")]
fn groups_list_members(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .groups()
        .list_members(&args.required::<String>(rt::ParameterPlace::Path, "group-id")?);
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Header, "ConsistencyLevel")?
    {
        call = call.consistency_level(&value);
    }
    if let Some(value) = args.optional::<i32>(rt::ParameterPlace::Query, "$top")? {
        call = call.top(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$search")? {
        call = call.search(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "$count")? {
        call = call.count(value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$orderby")?
    {
        call = call.orderby(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$expand")?
    {
        call = call.expand(&value);
    }
    Ok(rt::outcome::<crate::groups::ListMembers>(call.send()))
}

#[cfg(feature = "groups")]
fn groups_create_ref_members(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ReferenceCreate>()?;
    let call = client
        .groups()
        .create_ref_members(
            &args.required::<String>(rt::ParameterPlace::Path, "group-id")?,
            &body,
        );
    Ok(rt::outcome::<crate::groups::CreateRefMembers>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_me_list_joined_teams(client: &Client, _args: &rt::Args) -> rt::Started {
    let call = client.teams().me_list_joined_teams();
    Ok(rt::outcome::<crate::teams::MeListJoinedTeams>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_list_channels(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .teams()
        .list_channels(&args.required::<String>(rt::ParameterPlace::Path, "team-id")?);
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "$filter")? {
        call = call.filter(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "$select")?
    {
        call = call.select(&value);
    }
    Ok(rt::outcome::<crate::teams::ListChannels>(call.send()))
}

#[cfg(feature = "teams")]
fn teams_channels_create_messages(client: &Client, args: &rt::Args) -> rt::Started {
    let body = args.required_body::<types::ChatMessage>()?;
    let call = client
        .teams()
        .channels_create_messages(
            &args.required::<String>(rt::ParameterPlace::Path, "team-id")?,
            &args.required::<String>(rt::ParameterPlace::Path, "channel-id")?,
            &body,
        );
    Ok(rt::outcome::<crate::teams::ChannelsCreateMessages>(call.send()))
}
