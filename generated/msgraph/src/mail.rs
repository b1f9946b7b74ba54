// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Messages and mail folders.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `mail`.
#[derive(Debug, Clone, Copy)]
pub struct Mail<'a>(pub(crate) &'a Client);

impl Mail<'_> {
    /// List the messages in the mailbox
    ///
    /// Returns [`MessageCollectionResponse`](crate::types::MessageCollectionResponse). Headers of answers: `Retry-After` (429, 503).
    #[inline]
    pub fn me_list_messages(&self) -> Call<MeListMessages> {
        Call::__new(self.0)
    }

    /// Create a draft
    ///
    /// Returns [`Message`](crate::types::Message). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_create_messages(&self, body: &types::Message) -> Call<MeCreateMessages> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a message
    ///
    /// - `message_id`: Id of the message.
    ///
    /// Returns [`Message`](crate::types::Message). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_get_messages(&self, message_id: &str) -> Call<MeGetMessages> {
        Call::__new(self.0).__arg(0, message_id)
    }

    /// Change a message, such as mark it read
    ///
    /// - `message_id`: Id of the message.
    ///
    /// Returns [`Message`](crate::types::Message). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_update_messages(
        &self,
        message_id: &str,
        body: &types::Message,
    ) -> Call<MeUpdateMessages> {
        Call(rt::Pending::new(&self.0.0).arg(0, message_id).json(body))
    }

    /// Delete a message
    ///
    /// - `message_id`: Id of the message.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_delete_messages(&self, message_id: &str) -> Call<MeDeleteMessages> {
        Call::__new(self.0).__arg(0, message_id)
    }

    /// Send a draft
    ///
    /// - `message_id`: Id of the message.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_messages_message_send(
        &self,
        message_id: &str,
    ) -> Call<MeMessagesMessageSend> {
        Call::__new(self.0).__arg(0, message_id)
    }

    /// Send a mail in one call
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_send_mail(&self, body: &types::SendMailRequest) -> Call<MeSendMail> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// List the messages of a user
    ///
    /// - `user_id`: Id or principal name of the user.
    ///
    /// Returns [`MessageCollectionResponse`](crate::types::MessageCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn users_list_messages(&self, user_id: &str) -> Call<UsersListMessages> {
        Call::__new(self.0).__arg(0, user_id)
    }
}

/// `GET /me/messages`
pub enum MeListMessages {}
impl rt::Operation for MeListMessages {
    const SPEC: rt::Spec = rt::Spec::new("me.ListMessages", "GET", "/me/messages")
        .params(
            &[
                rt::query("$top"),
                rt::query("$skip"),
                rt::query("$search"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MessageCollectionResponse>;
    type Failure = MeListMessagesError;
}

impl Call<MeListMessages> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(0, &top)
    }

    /// How many items to leave out at the start.
    ///
    /// At least 0.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        self.__arg(1, &skip)
    }

    /// Search phrase.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(2, search)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(4, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(5, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(6, select)
    }
}

/// How [`me_list_messages`](Mail::me_list_messages) fails; the same as [`ODataError400_401_403_429_503`](crate::errors::ODataError400_401_403_429_503).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
/// - 503 Service Unavailable: The service is not available at the moment.
pub type MeListMessagesError = crate::errors::ODataError400_401_403_429_503;

/// `POST /me/messages`
pub enum MeCreateMessages {}
impl rt::Operation for MeCreateMessages {
    const SPEC: rt::Spec = rt::Spec::new("me.CreateMessages", "POST", "/me/messages")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Message>;
    type Failure = MeCreateMessagesError;
}

/// How [`me_create_messages`](Mail::me_create_messages) fails; the same as [`ODataError400_401_403_429`](crate::errors::ODataError400_401_403_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeCreateMessagesError = crate::errors::ODataError400_401_403_429;

/// `GET /me/messages/{message-id}`
pub enum MeGetMessages {}
impl rt::Operation for MeGetMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.GetMessages",
            "GET",
            "/me/messages/{message-id}",
        )
        .params(
            &[
                rt::path("message-id"),
                rt::query("$select").explode(false),
                rt::query("$expand").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Message>;
    type Failure = MeGetMessagesError;
}

impl Call<MeGetMessages> {
    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(1, select)
    }

    /// Related entities to include.
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }
}

/// How [`me_get_messages`](Mail::me_get_messages) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeGetMessagesError = crate::errors::ODataError401_403_404_429;

/// `PATCH /me/messages/{message-id}`
pub enum MeUpdateMessages {}
impl rt::Operation for MeUpdateMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.UpdateMessages",
            "PATCH",
            "/me/messages/{message-id}",
        )
        .params(&[rt::path("message-id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Message>;
    type Failure = MeUpdateMessagesError;
}

/// How [`me_update_messages`](Mail::me_update_messages) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeUpdateMessagesError = crate::errors::ODataError400_401_403_404_429;

/// `DELETE /me/messages/{message-id}`
pub enum MeDeleteMessages {}
impl rt::Operation for MeDeleteMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.DeleteMessages",
            "DELETE",
            "/me/messages/{message-id}",
        )
        .params(&[rt::path("message-id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = MeDeleteMessagesError;
}

/// How [`me_delete_messages`](Mail::me_delete_messages) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeDeleteMessagesError = crate::errors::ODataError401_403_404_429;

/// `POST /me/messages/{message-id}/send`
pub enum MeMessagesMessageSend {}
impl rt::Operation for MeMessagesMessageSend {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.messages.message.send",
            "POST",
            "/me/messages/{message-id}/send",
        )
        .params(&[rt::path("message-id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = MeMessagesMessageSendError;
}

/// How [`me_messages_message_send`](Mail::me_messages_message_send) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeMessagesMessageSendError = crate::errors::ODataError400_401_403_404_429;

/// `POST /me/sendMail`
pub enum MeSendMail {}
impl rt::Operation for MeSendMail {
    const SPEC: rt::Spec = rt::Spec::new("me.sendMail", "POST", "/me/sendMail")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = MeSendMailError;
}

/// `GET /users/{user-id}/messages`
pub enum UsersListMessages {}
impl rt::Operation for UsersListMessages {
    const SPEC: rt::Spec = rt::Spec::new(
            "users.ListMessages",
            "GET",
            "/users/{user-id}/messages",
        )
        .params(
            &[
                rt::path("user-id"),
                rt::query("$top"),
                rt::query("$skip"),
                rt::query("$search"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MessageCollectionResponse>;
    type Failure = UsersListMessagesError;
}

impl Call<UsersListMessages> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(1, &top)
    }

    /// How many items to leave out at the start.
    ///
    /// At least 0.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        self.__arg(2, &skip)
    }

    /// Search phrase.
    #[inline]
    pub fn search(self, search: &str) -> Self {
        self.__arg(3, search)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(4, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(5, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(6, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(7, select)
    }
}

/// How [`users_list_messages`](Mail::users_list_messages) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type UsersListMessagesError = crate::errors::ODataError400_401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum MeSendMailError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ODataError>),
    /// The access token is missing or has expired.
    Unauthorized(crate::Reply<types::ODataError>),
    /// The token lacks a permission.
    Forbidden(crate::Reply<types::ODataError>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::ODataError>),
    /// The caller is throttled.
    TooManyRequests(crate::Reply<types::ODataError>),
}

rt::failures! {
    MeSendMailError {
        400 => BadRequest(rt::Json<types::ODataError>),
        401 => Unauthorized(rt::Json<types::ODataError>),
        403 => Forbidden(rt::Json<types::ODataError>),
        413 => PayloadTooLarge(rt::Json<types::ODataError>),
        429 => TooManyRequests(rt::Json<types::ODataError>),
    }
}
