// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `channels`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `channels`.
#[derive(Debug, Clone, Copy)]
pub struct Channels<'a>(pub(crate) &'a Client);

impl Channels<'_> {
    /// Get a channel
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_channel(&self, channel_id: &str) -> Call<GetChannel> {
        Call::__new(self.0).__arg(0, channel_id)
    }

    /// Change a channel
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn update_channel(
        &self,
        channel_id: &str,
        body: &types::UpdateChannelBody,
    ) -> Call<UpdateChannel> {
        Call(rt::Pending::new(&self.0.0).arg(0, channel_id).json(body))
    }

    /// Delete a channel, or close a direct message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`ChannelResponse`](crate::types::ChannelResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn delete_channel(&self, channel_id: &str) -> Call<DeleteChannel> {
        Call::__new(self.0).__arg(0, channel_id)
    }
}

/// `GET /channels/{channel_id}`
pub enum GetChannel {}
impl rt::Operation for GetChannel {
    const SPEC: rt::Spec = rt::Spec::new("get_channel", "GET", "/channels/{channel_id}")
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChannelResponse>;
    type Failure = GetChannelError;
}

/// How [`get_channel`](Channels::get_channel) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetChannelError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `PATCH /channels/{channel_id}`
pub enum UpdateChannel {}
impl rt::Operation for UpdateChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "update_channel",
            "PATCH",
            "/channels/{channel_id}",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChannelResponse>;
    type Failure = UpdateChannelError;
}

/// How [`update_channel`](Channels::update_channel) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type UpdateChannelError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `DELETE /channels/{channel_id}`
pub enum DeleteChannel {}
impl rt::Operation for DeleteChannel {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_channel",
            "DELETE",
            "/channels/{channel_id}",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChannelResponse>;
    type Failure = DeleteChannelError;
}

/// How [`delete_channel`](Channels::delete_channel) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type DeleteChannelError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
