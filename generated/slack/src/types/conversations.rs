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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsListResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channels",
            "response_metadata",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (ok, error, warning, needed, provided, channels, response_metadata): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            channels,
            response_metadata,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Conversation",
        fields: &[
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
        required: &[0b1],
    };
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
        rt::Both(
            rt::Both(
                (
                    id,
                    name,
                    is_channel,
                    is_group,
                    is_im,
                    is_mpim,
                    is_private,
                    is_archived,
                ),
                (
                    is_general,
                    is_member,
                    is_shared,
                    is_ext_shared,
                    is_org_shared,
                    created,
                    creator,
                    name_normalized,
                ),
            ),
            rt::Both(
                (
                    unlinked,
                    user,
                    topic,
                    purpose,
                    previous_names,
                    num_members,
                    locale,
                    context_team_id,
                ),
                (extra,),
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            is_channel,
            is_group,
            is_im,
            is_mpim,
            is_private,
            is_archived,
            is_general,
            is_member,
            is_shared,
            is_ext_shared,
            is_org_shared,
            created,
            creator,
            name_normalized,
            unlinked,
            user,
            topic,
            purpose,
            previous_names,
            num_members,
            locale,
            context_team_id,
            extra,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Topic",
        fields: &["value", "creator", "last_set"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.creator, &self.last_set)
    }

    #[inline]
    fn from_fields((value, creator, last_set): Self::Fields) -> Self {
        Self { value, creator, last_set }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "channel",
            "already_open",
            "no_op",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            ok,
            error,
            warning,
            needed,
            provided,
            channel,
            already_open,
            no_op,
        ): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            channel,
            already_open,
            no_op,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsHistoryResponse",
        fields: &[
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
        required: &[0b1],
    };
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
    fn from_fields(
        rt::Both(
            (ok, error, warning, needed, provided, messages, has_more, pin_count),
            (response_metadata,),
        ): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            messages,
            has_more,
            pin_count,
            response_metadata,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsMembersResponse",
        fields: &[
            "ok",
            "error",
            "warning",
            "needed",
            "provided",
            "members",
            "response_metadata",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (ok, error, warning, needed, provided, members, response_metadata): Self::Fields,
    ) -> Self {
        Self {
            ok,
            error,
            warning,
            needed,
            provided,
            members,
            response_metadata,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsCreateBody",
        fields: &["name", "is_private", "team_id"],
        required: &[0b1],
    };
    type Fields = (String, Option<bool>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.is_private, &self.team_id)
    }

    #[inline]
    fn from_fields((name, is_private, team_id): Self::Fields) -> Self {
        Self { name, is_private, team_id }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsInviteBody",
        fields: &["channel", "users", "force"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.users, &self.force)
    }

    #[inline]
    fn from_fields((channel, users, force): Self::Fields) -> Self {
        Self { channel, users, force }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsOpenBody",
        fields: &["channel", "users", "return_im", "prevent_creation"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<bool>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel, &self.users, &self.return_im, &self.prevent_creation)
    }

    #[inline]
    fn from_fields((channel, users, return_im, prevent_creation): Self::Fields) -> Self {
        Self {
            channel,
            users,
            return_im,
            prevent_creation,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ConversationsArchiveBody",
        fields: &["channel"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.channel,)
    }

    #[inline]
    fn from_fields((channel,): Self::Fields) -> Self {
        Self { channel }
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
