// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `chat`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `chat`.
#[derive(Debug, Clone, Copy)]
pub struct Chat<'a>(pub(crate) &'a Client);

impl Chat<'_> {
    /// Post a message
    ///
    /// Returns [`ChatPostMessageResponse`](crate::types::ChatPostMessageResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn post_message(&self, body: &types::ChatPostMessageBody) -> Call<PostMessage> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Post a message that one person sees
    ///
    /// Returns [`ChatPostEphemeralResponse`](crate::types::ChatPostEphemeralResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn post_ephemeral(
        &self,
        body: &types::ChatPostEphemeralBody,
    ) -> Call<PostEphemeral> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Change a message
    ///
    /// Returns [`ChatPostMessageResponse`](crate::types::ChatPostMessageResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update(&self, body: &types::ChatUpdateBody) -> Call<Update> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Delete a message
    ///
    /// Returns [`ChatDeleteResponse`](crate::types::ChatDeleteResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete(&self, body: &types::ChatDeleteBody) -> Call<Delete> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Post a message later
    ///
    /// Returns [`ChatScheduleMessageResponse`](crate::types::ChatScheduleMessageResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn schedule_message(
        &self,
        body: &types::ChatScheduleMessageBody,
    ) -> Call<ScheduleMessage> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a lasting link to a message
    ///
    /// - `channel`: Id of a conversation
    /// - `message_ts`: Timestamp of the message
    ///
    /// Returns [`ChatGetPermalinkResponse`](crate::types::ChatGetPermalinkResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_permalink(&self, channel: &str, message_ts: &str) -> Call<GetPermalink> {
        Call::__new(self.0).__arg(0, channel).__arg(1, message_ts)
    }
}

/// `POST /chat.postMessage`
pub enum PostMessage {}
impl rt::Operation for PostMessage {
    const SPEC: rt::Spec = rt::Spec::new("chat_postMessage", "POST", "/chat.postMessage")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatPostMessageResponse>;
    type Failure = PostMessageError;
}

/// How [`post_message`](Chat::post_message) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type PostMessageError = crate::errors::ErrorResponse429Default;

/// `POST /chat.postEphemeral`
pub enum PostEphemeral {}
impl rt::Operation for PostEphemeral {
    const SPEC: rt::Spec = rt::Spec::new(
            "chat_postEphemeral",
            "POST",
            "/chat.postEphemeral",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatPostEphemeralResponse>;
    type Failure = PostEphemeralError;
}

/// How [`post_ephemeral`](Chat::post_ephemeral) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type PostEphemeralError = crate::errors::ErrorResponse429Default;

/// `POST /chat.update`
pub enum Update {}
impl rt::Operation for Update {
    const SPEC: rt::Spec = rt::Spec::new("chat_update", "POST", "/chat.update")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatPostMessageResponse>;
    type Failure = UpdateError;
}

/// How [`update`](Chat::update) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type UpdateError = crate::errors::ErrorResponse429Default;

/// `POST /chat.delete`
pub enum Delete {}
impl rt::Operation for Delete {
    const SPEC: rt::Spec = rt::Spec::new("chat_delete", "POST", "/chat.delete")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatDeleteResponse>;
    type Failure = DeleteError;
}

/// How [`delete`](Chat::delete) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type DeleteError = crate::errors::ErrorResponse429Default;

/// `POST /chat.scheduleMessage`
pub enum ScheduleMessage {}
impl rt::Operation for ScheduleMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "chat_scheduleMessage",
            "POST",
            "/chat.scheduleMessage",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::ChatScheduleMessageResponse>;
    type Failure = ScheduleMessageError;
}

/// How [`schedule_message`](Chat::schedule_message) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type ScheduleMessageError = crate::errors::ErrorResponse429Default;

/// `GET /chat.getPermalink`
pub enum GetPermalink {}
impl rt::Operation for GetPermalink {
    const SPEC: rt::Spec = rt::Spec::new(
            "chat_getPermalink",
            "GET",
            "/chat.getPermalink",
        )
        .params(&[rt::query("channel"), rt::query("message_ts")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ChatGetPermalinkResponse>;
    type Failure = GetPermalinkError;
}

/// How [`get_permalink`](Chat::get_permalink) fails; the same as [`ErrorResponse429Default`](crate::errors::ErrorResponse429Default).
///
/// - 429 Too Many Requests: Too many calls of this method
/// - Any other status: The call did not work
pub type GetPermalinkError = crate::errors::ErrorResponse429Default;
