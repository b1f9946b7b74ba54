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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TeamCollectionResponse",
        fields: &["value", "@odata.nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<Team>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields((value, odata_next_link): Self::Fields) -> Self {
        Self { value, odata_next_link }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Team",
        fields: &[
            "id",
            "displayName",
            "description",
            "isArchived",
            "visibility",
            "tenantId",
            "webUrl",
        ],
        required: &[0],
    };
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
    fn from_fields(
        (
            id,
            display_name,
            description,
            is_archived,
            visibility,
            tenant_id,
            web_url,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            display_name,
            description,
            is_archived,
            visibility,
            tenant_id,
            web_url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ChannelCollectionResponse",
        fields: &["value", "@odata.nextLink"],
        required: &[0],
    };
    type Fields = (Option<Vec<Channel>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link)
    }

    #[inline]
    fn from_fields((value, odata_next_link): Self::Fields) -> Self {
        Self { value, odata_next_link }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Channel",
        fields: &[
            "id",
            "displayName",
            "description",
            "email",
            "membershipType",
            "createdDateTime",
            "webUrl",
        ],
        required: &[0b10],
    };
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
    fn from_fields(
        (
            id,
            display_name,
            description,
            email,
            membership_type,
            created_date_time,
            web_url,
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            display_name,
            description,
            email,
            membership_type,
            created_date_time,
            web_url,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ChatMessage",
        fields: &[
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
        required: &[0b10],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                body,
                subject,
                from,
                importance,
                message_type,
                reply_to_id,
                created_date_time,
            ),
            (last_modified_date_time, web_url),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            body,
            subject,
            from,
            importance,
            message_type,
            reply_to_id,
            created_date_time,
            last_modified_date_time,
            web_url,
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
