// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `ConversationsListResponse`, as the API calls it.
#[non_exhaustive]
pub struct ConversationsListResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channels: Option<Vec<Conversation>>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for ConversationsListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsListResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channels",
            "response_metadata",
        ],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<Conversation>>,
        Option<ResponseMetadata>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.channels,
            &self.response_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channels: group_0.5,
            response_metadata: group_0.6,
        }
    }
}

/// `Conversation`, as the API calls it.
#[non_exhaustive]
pub struct Conversation {
    pub id: String,
    pub name: Option<String>,
    pub is_channel: Option<bool>,
    pub is_group: Option<bool>,
    pub is_im: Option<bool>,
    pub is_mpim: Option<bool>,
    pub is_private: Option<bool>,
    pub is_archived: Option<bool>,
    pub is_general: Option<bool>,
    pub is_member: Option<bool>,
    pub is_shared: Option<bool>,
    pub is_ext_shared: Option<bool>,
    pub is_org_shared: Option<bool>,
    pub created: Option<i64>,
    pub creator: Option<String>,
    pub name_normalized: Option<String>,
    pub unlinked: Option<i64>,
    pub user: Option<String>,
    pub topic: Option<Topic>,
    pub purpose: Option<Topic>,
    pub previous_names: Option<Vec<String>>,
    pub num_members: Option<i64>,
    pub locale: Option<String>,
    pub context_team_id: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Conversation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Conversation",
        0b1,
        &[
            "id",
            "name",
            "is_channel",
            "is_group",
            "is_im",
            "is_mpim",
            "is_private",
            "is_archived",
            "is_general",
            "is_member",
            "is_shared",
            "is_ext_shared",
            "is_org_shared",
            "created",
            "creator",
            "name_normalized",
            "unlinked",
            "user",
            "topic",
            "purpose",
            "previous_names",
            "num_members",
            "locale",
            "context_team_id",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                String,
                Option<String>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
            (
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<i64>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<i64>,
                Option<String>,
                Option<Topic>,
                Option<Topic>,
                Option<Vec<String>>,
                Option<i64>,
                Option<String>,
                Option<String>,
            ),
            (rt::Extra<rt::Any>,),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.name,
                    &self.is_channel,
                    &self.is_group,
                    &self.is_im,
                    &self.is_mpim,
                    &self.is_private,
                    &self.is_archived,
                ),
                (
                    &self.is_general,
                    &self.is_member,
                    &self.is_shared,
                    &self.is_ext_shared,
                    &self.is_org_shared,
                    &self.created,
                    &self.creator,
                    &self.name_normalized,
                ),
            ),
            rt::Both(
                (
                    &self.unlinked,
                    &self.user,
                    &self.topic,
                    &self.purpose,
                    &self.previous_names,
                    &self.num_members,
                    &self.locale,
                    &self.context_team_id,
                ),
                (&self.extra,),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            is_channel: group_0.2,
            is_group: group_0.3,
            is_im: group_0.4,
            is_mpim: group_0.5,
            is_private: group_0.6,
            is_archived: group_0.7,
            is_general: group_1.0,
            is_member: group_1.1,
            is_shared: group_1.2,
            is_ext_shared: group_1.3,
            is_org_shared: group_1.4,
            created: group_1.5,
            creator: group_1.6,
            name_normalized: group_1.7,
            unlinked: group_2.0,
            user: group_2.1,
            topic: group_2.2,
            purpose: group_2.3,
            previous_names: group_2.4,
            num_members: group_2.5,
            locale: group_2.6,
            context_team_id: group_2.7,
            extra: group_3.0,
        }
    }
}

/// `Topic`, as the API calls it.
#[non_exhaustive]
pub struct Topic {
    pub value: Option<String>,
    pub creator: Option<String>,
    pub last_set: Option<i64>,
}

impl rt::Object for Topic {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Topic",
        0,
        &["value", "creator", "last_set"],
    );
    type Fields = (Option<String>, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.creator, &self.last_set)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            creator: group_0.1,
            last_set: group_0.2,
        }
    }
}

/// `ConversationResponse`, as the API calls it.
#[non_exhaustive]
pub struct ConversationResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub channel: Option<Conversation>,
    pub already_open: Option<bool>,
    pub no_op: Option<bool>,
}

impl rt::Object for ConversationResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channel",
            "already_open",
            "no_op",
        ],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Conversation>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.channel,
            &self.already_open,
            &self.no_op,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            channel: group_0.5,
            already_open: group_0.6,
            no_op: group_0.7,
        }
    }
}

/// `ConversationsHistoryResponse`, as the API calls it.
#[non_exhaustive]
pub struct ConversationsHistoryResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub messages: Option<Vec<Message>>,
    pub has_more: Option<bool>,
    pub pin_count: Option<i64>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for ConversationsHistoryResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsHistoryResponse",
        0b1,
        &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "messages",
            "has_more",
            "pin_count",
            "response_metadata",
        ],
    );
    type Fields = rt::Both<
        (
            bool,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<Message>>,
            Option<bool>,
            Option<i64>,
        ),
        (Option<ResponseMetadata>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.ok,
                &self.error,
                &self.warning,
                &self.needed,
                &self.provided,
                &self.messages,
                &self.has_more,
                &self.pin_count,
            ),
            (&self.response_metadata,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            messages: group_0.5,
            has_more: group_0.6,
            pin_count: group_0.7,
            response_metadata: group_1.0,
        }
    }
}

/// `ConversationsMembersResponse`, as the API calls it.
#[non_exhaustive]
pub struct ConversationsMembersResponse {
    pub ok: bool,
    /// Reason when ok is false
    pub error: Option<String>,
    pub warning: Option<String>,
    pub needed: Option<String>,
    pub provided: Option<String>,
    pub members: Option<Vec<String>>,
    pub response_metadata: Option<ResponseMetadata>,
}

impl rt::Object for ConversationsMembersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsMembersResponse",
        0b1,
        &["ok", "error", "warning", "needed", "provided", "members", "response_metadata"],
    );
    type Fields = (
        bool,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
        Option<ResponseMetadata>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.ok,
            &self.error,
            &self.warning,
            &self.needed,
            &self.provided,
            &self.members,
            &self.response_metadata,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            ok: group_0.0,
            error: group_0.1,
            warning: group_0.2,
            needed: group_0.3,
            provided: group_0.4,
            members: group_0.5,
            response_metadata: group_0.6,
        }
    }
}

/// `body` of `conversations_create`.
pub struct ConversationsCreateBody {
    pub name: String,
    pub is_private: Option<bool>,
    pub team_id: Option<String>,
}

impl ConversationsCreateBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_private: None,
            team_id: None,
        }
    }
}

impl rt::Object for ConversationsCreateBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsCreateBody",
        0b1,
        &["name", "is_private", "team_id"],
    );
    type Fields = (String, Option<bool>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.is_private, &self.team_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            is_private: group_0.1,
            team_id: group_0.2,
        }
    }
}

/// The same as [`ConversationsArchiveBody`].
pub type ConversationsJoinBody = ConversationsArchiveBody;

/// `body` of `conversations_invite`.
pub struct ConversationsInviteBody {
    pub channel: String,
    /// Comma-separated ids
    pub users: String,
    pub force: Option<bool>,
}

impl ConversationsInviteBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>, users: impl Into<String>) -> Self {
        Self {
            channel: channel.into(),
            users: users.into(),
            force: None,
        }
    }
}

impl rt::Object for ConversationsInviteBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsInviteBody",
        0b11,
        &["channel", "users", "force"],
    );
    type Fields = (String, String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.users, &self.force)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            users: group_0.1,
            force: group_0.2,
        }
    }
}

/// `body` of `conversations_open`.
pub struct ConversationsOpenBody {
    pub channel: Option<String>,
    /// Comma-separated ids
    pub users: Option<String>,
    pub return_im: Option<bool>,
    pub prevent_creation: Option<bool>,
}

impl rt::Object for ConversationsOpenBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsOpenBody",
        0,
        &["channel", "users", "return_im", "prevent_creation"],
    );
    type Fields = (Option<String>, Option<String>, Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.users, &self.return_im, &self.prevent_creation)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            channel: group_0.0,
            users: group_0.1,
            return_im: group_0.2,
            prevent_creation: group_0.3,
        }
    }
}

/// `body` of `conversations_archive`.
pub struct ConversationsArchiveBody {
    pub channel: String,
}

impl ConversationsArchiveBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(channel: impl Into<String>) -> Self {
        Self { channel: channel.into() }
    }
}

impl rt::Object for ConversationsArchiveBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ConversationsArchiveBody",
        0b1,
        &["channel"],
    );
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { channel: group_0.0 }
    }
}

rt::objects! {
    ConversationsListResponse
    Conversation
    Topic
    ConversationResponse
    ConversationsHistoryResponse
    ConversationsMembersResponse
    ConversationsCreateBody
    ConversationsInviteBody
    ConversationsOpenBody
    ConversationsArchiveBody
}

rt::defaults! {
    ConversationsOpenBody
}
