// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `messages`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `messages`.
#[derive(Debug, Clone, Copy)]
pub struct Messages<'a>(pub(crate) &'a Client);

impl Messages<'_> {
    /// List messages, newest first
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns a list of [`MessageResponse`](crate::types::MessageResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn list_messages(&self, channel_id: &str) -> Call<ListMessages> {
        Call::__new(self.0).__arg(0, channel_id)
    }

    /// Post a message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`MessageResponse`](crate::types::MessageResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn create_message(
        &self,
        channel_id: &str,
        body: &types::MessageCreateRequest,
    ) -> Call<CreateMessage> {
        Call(rt::Pending::new(&self.0.0).arg(0, channel_id).json(body))
    }

    /// Get a message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `message_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`MessageResponse`](crate::types::MessageResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn get_message(&self, channel_id: &str, message_id: &str) -> Call<GetMessage> {
        Call::__new(self.0).__arg(0, channel_id).__arg(1, message_id)
    }

    /// Change a message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `message_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Returns [`MessageResponse`](crate::types::MessageResponse). Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn update_message(
        &self,
        channel_id: &str,
        message_id: &str,
        body: &types::UpdateMessageBody,
    ) -> Call<UpdateMessage> {
        Call(
            rt::Pending::new(&self.0.0).arg(0, channel_id).arg(1, message_id).json(body),
        )
    }

    /// Delete a message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `message_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn delete_message(
        &self,
        channel_id: &str,
        message_id: &str,
    ) -> Call<DeleteMessage> {
        Call::__new(self.0).__arg(0, channel_id).__arg(1, message_id)
    }

    /// Delete many messages at once
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn bulk_delete_messages(
        &self,
        channel_id: &str,
        body: &types::BulkDeleteMessagesBody,
    ) -> Call<BulkDeleteMessages> {
        Call(rt::Pending::new(&self.0.0).arg(0, channel_id).json(body))
    }

    /// React to a message
    ///
    /// - `channel_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `message_id`: Matches `^(0|[1-9][0-9]*)$`.
    /// - `emoji_name`: The emoji, or name:id of one of the guild
    ///
    /// Headers of answers: `Retry-After` (429), `X-RateLimit-Reset-After` (429).
    #[inline]
    pub fn add_my_message_reaction(
        &self,
        channel_id: &str,
        message_id: &str,
        emoji_name: &str,
    ) -> Call<AddMyMessageReaction> {
        Call::__new(self.0)
            .__arg(0, channel_id)
            .__arg(1, message_id)
            .__arg(2, emoji_name)
    }
}

/// `GET /channels/{channel_id}/messages`
pub enum ListMessages {}
impl rt::Operation for ListMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "list_messages",
            "GET",
            "/channels/{channel_id}/messages",
        )
        .params(
            &[
                rt::path("channel_id"),
                rt::query("around"),
                rt::query("before"),
                rt::query("after"),
                rt::query("limit"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::MessageResponse>>;
    type Failure = ListMessagesError;
}

impl Call<ListMessages> {
    /// Sets `around`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn around(self, around: &str) -> Self {
        self.__arg(1, around)
    }

    /// Sets `before`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn before(self, before: &str) -> Self {
        self.__arg(2, before)
    }

    /// Sets `after`.
    ///
    /// Matches `^(0|[1-9][0-9]*)$`.
    #[inline]
    pub fn after(self, after: &str) -> Self {
        self.__arg(3, after)
    }

    /// Sets `limit`.
    ///
    /// At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }
}

/// How [`list_messages`](Messages::list_messages) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type ListMessagesError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /channels/{channel_id}/messages`
pub enum CreateMessage {}
impl rt::Operation for CreateMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "create_message",
            "POST",
            "/channels/{channel_id}/messages",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::MessageResponse>;
    type Failure = CreateMessageError;
}

/// How [`create_message`](Messages::create_message) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type CreateMessageError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `GET /channels/{channel_id}/messages/{message_id}`
pub enum GetMessage {}
impl rt::Operation for GetMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_message",
            "GET",
            "/channels/{channel_id}/messages/{message_id}",
        )
        .params(&[rt::path("channel_id"), rt::path("message_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::MessageResponse>;
    type Failure = GetMessageError;
}

/// How [`get_message`](Messages::get_message) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type GetMessageError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `PATCH /channels/{channel_id}/messages/{message_id}`
pub enum UpdateMessage {}
impl rt::Operation for UpdateMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "update_message",
            "PATCH",
            "/channels/{channel_id}/messages/{message_id}",
        )
        .params(&[rt::path("channel_id"), rt::path("message_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::MessageResponse>;
    type Failure = UpdateMessageError;
}

/// How [`update_message`](Messages::update_message) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type UpdateMessageError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `DELETE /channels/{channel_id}/messages/{message_id}`
pub enum DeleteMessage {}
impl rt::Operation for DeleteMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "delete_message",
            "DELETE",
            "/channels/{channel_id}/messages/{message_id}",
        )
        .params(&[rt::path("channel_id"), rt::path("message_id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteMessageError;
}

/// How [`delete_message`](Messages::delete_message) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type DeleteMessageError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `POST /channels/{channel_id}/messages/bulk-delete`
pub enum BulkDeleteMessages {}
impl rt::Operation for BulkDeleteMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "bulk_delete_messages",
            "POST",
            "/channels/{channel_id}/messages/bulk-delete",
        )
        .params(&[rt::path("channel_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = BulkDeleteMessagesError;
}

/// How [`bulk_delete_messages`](Messages::bulk_delete_messages) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type BulkDeleteMessagesError = crate::errors::RatelimitedResponse429ErrorResponse4xx;

/// `PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me`
pub enum AddMyMessageReaction {}
impl rt::Operation for AddMyMessageReaction {
    const SPEC: rt::Spec = rt::Spec::new(
            "add_my_message_reaction",
            "PUT",
            "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me",
        )
        .params(
            &[rt::path("channel_id"), rt::path("message_id"), rt::path("emoji_name")],
        )
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = AddMyMessageReactionError;
}

/// How [`add_my_message_reaction`](Messages::add_my_message_reaction) fails; the same as [`RatelimitedResponse429ErrorResponse4xx`](crate::errors::RatelimitedResponse429ErrorResponse4xx).
///
/// - 429 Too Many Requests: Too many calls
/// - 4xx Client Error: The request was wrong or not allowed
pub type AddMyMessageReactionError = crate::errors::RatelimitedResponse429ErrorResponse4xx;
