// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Teams, channels and their messages.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `teams`.
#[derive(Debug, Clone, Copy)]
pub struct Teams<'a>(pub(crate) &'a Client);

impl Teams<'_> {
    /// List the caller's teams
    ///
    /// Returns [`TeamCollectionResponse`](crate::types::TeamCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_list_joined_teams(&self) -> Call<MeListJoinedTeams> {
        Call::__new(self.0)
    }

    /// List the channels of a team
    ///
    /// - `team_id`: Id of the team.
    ///
    /// Returns [`ChannelCollectionResponse`](crate::types::ChannelCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list_channels(&self, team_id: &str) -> Call<ListChannels> {
        Call::__new(self.0).__arg(0, team_id)
    }

    /// Post a message in a channel
    ///
    /// - `team_id`: Id of the team.
    /// - `channel_id`: Id of the channel.
    ///
    /// Returns [`ChatMessage`](crate::types::ChatMessage). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn channels_create_messages(
        &self,
        team_id: &str,
        channel_id: &str,
        body: &types::ChatMessage,
    ) -> Call<ChannelsCreateMessages> {
        Call(rt::Pending::new(&self.0.0).arg(0, team_id).arg(1, channel_id).json(body))
    }
}

/// `GET /me/joinedTeams`
pub enum MeListJoinedTeams {}
impl rt::Operation for MeListJoinedTeams {
    const SPEC: rt::Spec = rt::Spec::new("me.ListJoinedTeams", "GET", "/me/joinedTeams")
        .security(Client::SECURITY);
    type Success = rt::Json<types::TeamCollectionResponse>;
    type Failure = MeListJoinedTeamsError;
}

/// `GET /teams/{team-id}/channels`
pub enum ListChannels {}
impl rt::Operation for ListChannels {
    const SPEC: rt::Spec = rt::Spec::new(
            "teams.ListChannels",
            "GET",
            "/teams/{team-id}/channels",
        )
        .params(
            &[
                rt::path("team-id"),
                rt::query("$filter"),
                rt::query("$select").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChannelCollectionResponse>;
    type Failure = ListChannelsError;
}

impl Call<ListChannels> {
    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(1, filter)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(2, select)
    }
}

/// How [`list_channels`](Teams::list_channels) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type ListChannelsError = crate::errors::ODataError401_403_404_429;

/// `POST /teams/{team-id}/channels/{channel-id}/messages`
pub enum ChannelsCreateMessages {}
impl rt::Operation for ChannelsCreateMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "teams.channels.CreateMessages",
            "POST",
            "/teams/{team-id}/channels/{channel-id}/messages",
        )
        .params(&[rt::path("team-id"), rt::path("channel-id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatMessage>;
    type Failure = ChannelsCreateMessagesError;
}

/// How [`channels_create_messages`](Teams::channels_create_messages) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type ChannelsCreateMessagesError = crate::errors::ODataError400_401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum MeListJoinedTeamsError {
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    MeListJoinedTeamsError {
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}
