// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `conversations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `conversations`.
#[derive(Debug, Clone, Copy)]
pub struct Conversations<'a>(pub(crate) &'a Client);

impl Conversations<'_> {
    /// List channels and direct messages
    ///
    /// Returns [`ConversationsListResponse`](crate::types::ConversationsListResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::__new(self.0)
    }

    /// Get a conversation
    ///
    /// - `channel`: Id of a conversation
    ///
    /// Returns [`ConversationResponse`](crate::types::ConversationResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn info(&self, channel: &str) -> Call<Info> {
        Call::__new(self.0).__arg(0, channel)
    }

    /// List the messages of a conversation, newest first
    ///
    /// - `channel`: Id of a conversation
    ///
    /// Returns [`ConversationsHistoryResponse`](crate::types::ConversationsHistoryResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn history(&self, channel: &str) -> Call<History> {
        Call::__new(self.0).__arg(0, channel)
    }

    /// List the messages of a thread
    ///
    /// - `channel`: Id of a conversation
    /// - `ts`: Timestamp of the first message
    ///
    /// Returns [`ConversationsHistoryResponse`](crate::types::ConversationsHistoryResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn replies(&self, channel: &str, ts: &str) -> Call<Replies> {
        Call::__new(self.0).__arg(0, channel).__arg(1, ts)
    }

    /// List the ids of the members
    ///
    /// - `channel`: Id of a conversation
    ///
    /// Returns [`ConversationsMembersResponse`](crate::types::ConversationsMembersResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn members(&self, channel: &str) -> Call<Members> {
        Call::__new(self.0).__arg(0, channel)
    }

    /// Create a channel
    ///
    /// Returns [`ConversationResponse`](crate::types::ConversationResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create(&self, body: &types::ConversationsCreateBody) -> Call<Create> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Join a channel
    ///
    /// Returns [`ConversationResponse`](crate::types::ConversationResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn join(&self, body: &types::ConversationsJoinBody) -> Call<Join> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Invite people to a channel
    ///
    /// Returns [`ConversationResponse`](crate::types::ConversationResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn invite(&self, body: &types::ConversationsInviteBody) -> Call<Invite> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Open a direct message
    ///
    /// Returns [`ConversationResponse`](crate::types::ConversationResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn open(&self) -> Call<Open> {
        Call::__new(self.0)
    }

    /// Archive a channel
    ///
    /// Returns [`OkResponse`](crate::types::OkResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn archive(&self, body: &types::ConversationsArchiveBody) -> Call<Archive> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /conversations.list`
pub enum List {}
impl rt::Operation for List {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_list",
            "GET",
            "/conversations.list",
        )
        .params(
            &[
                rt::query("cursor"),
                rt::query("exclude_archived"),
                rt::query("limit"),
                rt::query("types"),
                rt::query("team_id"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ConversationsListResponse>;
    type Failure = ListError;
}

impl Call<List> {
    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Leave out what is archived
    ///
    /// Default: `false`.
    #[inline]
    pub fn exclude_archived(self, exclude_archived: bool) -> Self {
        self.__arg(1, &exclude_archived)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Comma-separated list of public_channel, private_channel, mpim and im
    ///
    /// Default: `public_channel`.
    #[inline]
    pub fn types(self, types: &str) -> Self {
        self.__arg(3, types)
    }

    /// Workspace, for a token of an organization
    #[inline]
    pub fn team_id(self, team_id: &str) -> Self {
        self.__arg(4, team_id)
    }
}

/// How [`list`](Conversations::list) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type ListError = crate::errors::ErrorResponse429Default;

/// `GET /conversations.info`
pub enum Info {}
impl rt::Operation for Info {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_info",
            "GET",
            "/conversations.info",
        )
        .params(
            &[
                rt::query("channel"),
                rt::query("include_locale"),
                rt::query("include_num_members"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ConversationResponse>;
    type Failure = InfoError;
}

impl Call<Info> {
    /// Also the locale
    #[inline]
    pub fn include_locale(self, include_locale: bool) -> Self {
        self.__arg(1, &include_locale)
    }

    /// Also the number of members
    #[inline]
    pub fn include_num_members(self, include_num_members: bool) -> Self {
        self.__arg(2, &include_num_members)
    }
}

/// How [`info`](Conversations::info) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type InfoError = crate::errors::ErrorResponse429Default;

/// `GET /conversations.history`
pub enum History {}
impl rt::Operation for History {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_history",
            "GET",
            "/conversations.history",
        )
        .params(
            &[
                rt::query("channel"),
                rt::query("cursor"),
                rt::query("inclusive"),
                rt::query("latest"),
                rt::query("limit"),
                rt::query("oldest"),
                rt::query("include_all_metadata"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ConversationsHistoryResponse>;
    type Failure = HistoryError;
}

impl Call<History> {
    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Also the messages at latest and oldest themselves
    #[inline]
    pub fn inclusive(self, inclusive: bool) -> Self {
        self.__arg(2, &inclusive)
    }

    /// Only messages before this timestamp
    #[inline]
    pub fn latest(self, latest: &str) -> Self {
        self.__arg(3, latest)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }

    /// Only messages after this timestamp
    #[inline]
    pub fn oldest(self, oldest: &str) -> Self {
        self.__arg(5, oldest)
    }

    /// Also the metadata of messages
    #[inline]
    pub fn include_all_metadata(self, include_all_metadata: bool) -> Self {
        self.__arg(6, &include_all_metadata)
    }
}

/// How [`history`](Conversations::history) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type HistoryError = crate::errors::ErrorResponse429Default;

/// `GET /conversations.replies`
pub enum Replies {}
impl rt::Operation for Replies {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_replies",
            "GET",
            "/conversations.replies",
        )
        .params(
            &[
                rt::query("channel"),
                rt::query("ts"),
                rt::query("cursor"),
                rt::query("inclusive"),
                rt::query("latest"),
                rt::query("limit"),
                rt::query("oldest"),
                rt::query("include_all_metadata"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ConversationsHistoryResponse>;
    type Failure = RepliesError;
}

impl Call<Replies> {
    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(2, cursor)
    }

    /// Also the messages at latest and oldest themselves
    #[inline]
    pub fn inclusive(self, inclusive: bool) -> Self {
        self.__arg(3, &inclusive)
    }

    /// Only messages before this timestamp
    #[inline]
    pub fn latest(self, latest: &str) -> Self {
        self.__arg(4, latest)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(5, &limit)
    }

    /// Only messages after this timestamp
    #[inline]
    pub fn oldest(self, oldest: &str) -> Self {
        self.__arg(6, oldest)
    }

    /// Also the metadata of messages
    #[inline]
    pub fn include_all_metadata(self, include_all_metadata: bool) -> Self {
        self.__arg(7, &include_all_metadata)
    }
}

/// How [`replies`](Conversations::replies) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type RepliesError = crate::errors::ErrorResponse429Default;

/// `GET /conversations.members`
pub enum Members {}
impl rt::Operation for Members {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_members",
            "GET",
            "/conversations.members",
        )
        .params(&[rt::query("channel"), rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ConversationsMembersResponse>;
    type Failure = MembersError;
}

impl Call<Members> {
    /// The next_cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(1, cursor)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }
}

/// How [`members`](Conversations::members) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type MembersError = crate::errors::ErrorResponse429Default;

/// `POST /conversations.create`
pub enum Create {}
impl rt::Operation for Create {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_create",
            "POST",
            "/conversations.create",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ConversationResponse>;
    type Failure = CreateError;
}

/// How [`create`](Conversations::create) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type CreateError = crate::errors::ErrorResponse429Default;

/// `POST /conversations.join`
pub enum Join {}
impl rt::Operation for Join {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_join",
            "POST",
            "/conversations.join",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ConversationResponse>;
    type Failure = JoinError;
}

/// How [`join`](Conversations::join) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type JoinError = crate::errors::ErrorResponse429Default;

/// `POST /conversations.invite`
pub enum Invite {}
impl rt::Operation for Invite {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_invite",
            "POST",
            "/conversations.invite",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ConversationResponse>;
    type Failure = InviteError;
}

/// How [`invite`](Conversations::invite) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type InviteError = crate::errors::ErrorResponse429Default;

/// `POST /conversations.open`
pub enum Open {}
impl rt::Operation for Open {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_open",
            "POST",
            "/conversations.open",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ConversationResponse>;
    type Failure = OpenError;
}

impl Call<Open> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::ConversationsOpenBody) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`open`](Conversations::open) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type OpenError = crate::errors::ErrorResponse429Default;

/// `POST /conversations.archive`
pub enum Archive {}
impl rt::Operation for Archive {
    const SPEC: rt::Spec = rt::Spec::new(
            "conversations_archive",
            "POST",
            "/conversations.archive",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::OkResponse>;
    type Failure = ArchiveError;
}

/// How [`archive`](Conversations::archive) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type ArchiveError = crate::errors::ErrorResponse429Default;
