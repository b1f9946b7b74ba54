// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of teams.
#[non_exhaustive]
pub struct TeamCollectionResponse {
    pub value: Option<Vec<Team>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
}

impl rt::Object for TeamCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TeamCollectionResponse",
        0,
        &["value", "@odata.nextLink"],
    );
    type Fields = (Option<Vec<Team>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
        }
    }
}

/// A team.
#[non_exhaustive]
pub struct Team {
    pub id: Option<String>,
    pub display_name: rt::Nullable<String>,
    pub description: rt::Nullable<String>,
    pub is_archived: rt::Nullable<bool>,
    pub visibility: rt::Nullable<TeamVisibility>,
    pub tenant_id: rt::Nullable<String>,
    pub web_url: rt::Nullable<String>,
}

impl rt::Object for Team {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Team",
        0,
        &[
            "id",
            "displayName",
            "description",
            "isArchived",
            "visibility",
            "tenantId",
            "webUrl",
        ],
    );
    type Fields = (
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<bool>,
        rt::Nullable<TeamVisibility>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.display_name,
            &self.description,
            &self.is_archived,
            &self.visibility,
            &self.tenant_id,
            &self.web_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            display_name: group_0.1,
            description: group_0.2,
            is_archived: group_0.3,
            visibility: group_0.4,
            tenant_id: group_0.5,
            web_url: group_0.6,
        }
    }
}

/// `visibility` of `team`.
#[non_exhaustive]
pub enum TeamVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    /// `hiddenMembership`
    HiddenMembership,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of channels.
#[non_exhaustive]
pub struct ChannelCollectionResponse {
    pub value: Option<Vec<Channel>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
}

impl rt::Object for ChannelCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChannelCollectionResponse",
        0,
        &["value", "@odata.nextLink"],
    );
    type Fields = (Option<Vec<Channel>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
        }
    }
}

/// A channel of a team.
#[non_exhaustive]
pub struct Channel {
    pub id: Option<String>,
    pub display_name: String,
    pub description: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub membership_type: rt::Nullable<ChannelMembershipType>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    pub web_url: rt::Nullable<String>,
}

impl rt::Object for Channel {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Channel",
        0b10,
        &[
            "id",
            "displayName",
            "description",
            "email",
            "membershipType",
            "createdDateTime",
            "webUrl",
        ],
    );
    type Fields = (
        Option<String>,
        String,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<ChannelMembershipType>,
        rt::Nullable<rt::DateTime>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.display_name,
            &self.description,
            &self.email,
            &self.membership_type,
            &self.created_date_time,
            &self.web_url,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            display_name: group_0.1,
            description: group_0.2,
            email: group_0.3,
            membership_type: group_0.4,
            created_date_time: group_0.5,
            web_url: group_0.6,
        }
    }
}

/// `membershipType` of `channel`.
#[non_exhaustive]
pub enum ChannelMembershipType {
    /// `standard`
    Standard,
    /// `private`
    Private,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `shared`
    Shared,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A message in a channel or chat.
pub struct ChatMessage {
    pub id: Option<String>,
    /// The body of a message or event.
    pub body: ItemBody,
    pub subject: rt::Nullable<String>,
    /// Who did something.
    pub from: rt::Nullable<IdentitySet>,
    pub importance: Option<ChatMessageImportance>,
    pub message_type: Option<ChatMessageType>,
    pub reply_to_id: rt::Nullable<String>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    pub last_modified_date_time: rt::Nullable<rt::DateTime>,
    pub web_url: rt::Nullable<String>,
}

impl ChatMessage {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(body: ItemBody) -> Self {
        Self {
            id: None,
            body,
            subject: rt::Nullable::Absent,
            from: rt::Nullable::Absent,
            importance: None,
            message_type: None,
            reply_to_id: rt::Nullable::Absent,
            created_date_time: rt::Nullable::Absent,
            last_modified_date_time: rt::Nullable::Absent,
            web_url: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for ChatMessage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ChatMessage",
        0b10,
        &[
            "id",
            "body",
            "subject",
            "from",
            "importance",
            "messageType",
            "replyToId",
            "createdDateTime",
            "lastModifiedDateTime",
            "webUrl",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            ItemBody,
            rt::Nullable<String>,
            rt::Nullable<IdentitySet>,
            Option<ChatMessageImportance>,
            Option<ChatMessageType>,
            rt::Nullable<String>,
            rt::Nullable<rt::DateTime>,
        ),
        (rt::Nullable<rt::DateTime>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.body,
                &self.subject,
                &self.from,
                &self.importance,
                &self.message_type,
                &self.reply_to_id,
                &self.created_date_time,
            ),
            (&self.last_modified_date_time, &self.web_url),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            body: group_0.1,
            subject: group_0.2,
            from: group_0.3,
            importance: group_0.4,
            message_type: group_0.5,
            reply_to_id: group_0.6,
            created_date_time: group_0.7,
            last_modified_date_time: group_1.0,
            web_url: group_1.1,
        }
    }
}

/// `importance` of `chatMessage`.
#[non_exhaustive]
pub enum ChatMessageImportance {
    /// `normal`
    Normal,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `messageType` of `chatMessage`.
#[non_exhaustive]
pub enum ChatMessageType {
    /// `message`
    Message,
    /// `chatEvent`
    ChatEvent,
    /// `typing`
    Typing,
    /// `unknownFutureValue`
    UnknownFutureValue,
    /// `systemEventMessage`
    SystemEventMessage,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    TeamCollectionResponse
    Team
    ChannelCollectionResponse
    Channel
    ChatMessage
}

rt::choices! {
    TeamVisibility {
        Private = "private",
        Public = "public",
        HiddenMembership = "hiddenMembership",
    }
    ChannelMembershipType {
        Standard = "standard",
        Private = "private",
        UnknownFutureValue = "unknownFutureValue",
        Shared = "shared",
    }
    ChatMessageImportance {
        Normal = "normal",
        High = "high",
        Urgent = "urgent",
        UnknownFutureValue = "unknownFutureValue",
    }
    ChatMessageType {
        Message = "message",
        ChatEvent = "chatEvent",
        Typing = "typing",
        UnknownFutureValue = "unknownFutureValue",
        SystemEventMessage = "systemEventMessage",
    }
}
