// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Messages`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Messages`.
#[derive(Debug, Clone, Copy)]
pub struct Messages<'a>(pub(crate) &'a Client);

impl Messages<'_> {
    /// List messages; only ids come back.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListMessagesResponse`](crate::types::ListMessagesResponse).
    #[inline]
    pub fn gmail_users_messages_list(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersMessagesList> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Get one message.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_messages_get(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersMessagesGet> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Delete a message for good.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    #[inline]
    pub fn gmail_users_messages_delete(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersMessagesDelete> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Send a message given as base64url RFC 2822 text in raw.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_messages_send(
        &self,
        user_id: &str,
        body: &types::Message,
    ) -> Call<GmailUsersMessagesSend> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// Add and remove labels of a message.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_messages_modify(
        &self,
        user_id: &str,
        id: &str,
        body: &types::ModifyMessageRequest,
    ) -> Call<GmailUsersMessagesModify> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).arg(1, id).json(body))
    }

    /// Move a message to the trash.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_messages_trash(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersMessagesTrash> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Take a message out of the trash.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_messages_untrash(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersMessagesUntrash> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Change the labels of many messages.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    #[inline]
    pub fn gmail_users_messages_batch_modify(
        &self,
        user_id: &str,
        body: &types::BatchModifyMessagesRequest,
    ) -> Call<GmailUsersMessagesBatchModify> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// Delete many messages for good.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    #[inline]
    pub fn gmail_users_messages_batch_delete(
        &self,
        user_id: &str,
        body: &types::BatchDeleteMessagesRequest,
    ) -> Call<GmailUsersMessagesBatchDelete> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// Get an attachment.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `message_id`: Message identifier.
    /// - `id`: Identifier.
    ///
    /// Returns [`MessagePartBody`](crate::types::MessagePartBody).
    #[inline]
    pub fn gmail_users_messages_attachments_get(
        &self,
        user_id: &str,
        message_id: &str,
        id: &str,
    ) -> Call<GmailUsersMessagesAttachmentsGet> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, message_id).__arg(2, id)
    }
}

/// `GET /gmail/v1/users/{userId}/messages`
pub enum GmailUsersMessagesList {}
impl rt::Operation for GmailUsersMessagesList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.list",
            "GET",
            "/gmail/v1/users/{userId}/messages",
        )
        .params(
            &[
                rt::path("userId"),
                rt::query("includeSpamTrash"),
                rt::query("labelIds"),
                rt::query("maxResults"),
                rt::query("pageToken"),
                rt::query("q"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListMessagesResponse>;
    type Failure = GmailUsersMessagesListError;
}

impl Call<GmailUsersMessagesList> {
    /// Also return spam and trash.
    #[inline]
    pub fn include_spam_trash(self, include_spam_trash: bool) -> Self {
        self.__arg(1, &include_spam_trash)
    }

    /// Keep only items with all of these labels.
    #[inline]
    pub fn label_ids(self, label_ids: &[String]) -> Self {
        self.__arg(2, label_ids)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At most 500.
    #[inline]
    pub fn max_results(self, max_results: u32) -> Self {
        self.__arg(3, &max_results)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(4, page_token)
    }

    /// Search text as in the Gmail search box.
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(5, q)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// How [`gmail_users_messages_list`](Messages::gmail_users_messages_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/messages/{id}`
pub enum GmailUsersMessagesGet {}
impl rt::Operation for GmailUsersMessagesGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.get",
            "GET",
            "/gmail/v1/users/{userId}/messages/{id}",
        )
        .params(
            &[
                rt::path("userId"),
                rt::path("id"),
                rt::query("format"),
                rt::query("metadataHeaders"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersMessagesGetError;
}

impl Call<GmailUsersMessagesGet> {
    /// How much to return.
    ///
    /// Default: `full`.
    #[inline]
    pub fn format(self, format: types::Format) -> Self {
        self.__arg(2, &format)
    }

    /// Headers to return with format metadata.
    #[inline]
    pub fn metadata_headers(self, metadata_headers: &[String]) -> Self {
        self.__arg(3, metadata_headers)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(4, fields)
    }
}

/// How [`gmail_users_messages_get`](Messages::gmail_users_messages_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /gmail/v1/users/{userId}/messages/{id}`
pub enum GmailUsersMessagesDelete {}
impl rt::Operation for GmailUsersMessagesDelete {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.delete",
            "DELETE",
            "/gmail/v1/users/{userId}/messages/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = GmailUsersMessagesDeleteError;
}

/// How [`gmail_users_messages_delete`](Messages::gmail_users_messages_delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesDeleteError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/send`
pub enum GmailUsersMessagesSend {}
impl rt::Operation for GmailUsersMessagesSend {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.send",
            "POST",
            "/gmail/v1/users/{userId}/messages/send",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersMessagesSendError;
}

/// How [`gmail_users_messages_send`](Messages::gmail_users_messages_send) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesSendError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/{id}/modify`
pub enum GmailUsersMessagesModify {}
impl rt::Operation for GmailUsersMessagesModify {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.modify",
            "POST",
            "/gmail/v1/users/{userId}/messages/{id}/modify",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersMessagesModifyError;
}

/// How [`gmail_users_messages_modify`](Messages::gmail_users_messages_modify) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesModifyError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/{id}/trash`
pub enum GmailUsersMessagesTrash {}
impl rt::Operation for GmailUsersMessagesTrash {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.trash",
            "POST",
            "/gmail/v1/users/{userId}/messages/{id}/trash",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersMessagesTrashError;
}

/// How [`gmail_users_messages_trash`](Messages::gmail_users_messages_trash) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesTrashError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/{id}/untrash`
pub enum GmailUsersMessagesUntrash {}
impl rt::Operation for GmailUsersMessagesUntrash {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.untrash",
            "POST",
            "/gmail/v1/users/{userId}/messages/{id}/untrash",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersMessagesUntrashError;
}

/// How [`gmail_users_messages_untrash`](Messages::gmail_users_messages_untrash) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesUntrashError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/batchModify`
pub enum GmailUsersMessagesBatchModify {}
impl rt::Operation for GmailUsersMessagesBatchModify {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.batchModify",
            "POST",
            "/gmail/v1/users/{userId}/messages/batchModify",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = GmailUsersMessagesBatchModifyError;
}

/// How [`gmail_users_messages_batch_modify`](Messages::gmail_users_messages_batch_modify) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesBatchModifyError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/messages/batchDelete`
pub enum GmailUsersMessagesBatchDelete {}
impl rt::Operation for GmailUsersMessagesBatchDelete {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.batchDelete",
            "POST",
            "/gmail/v1/users/{userId}/messages/batchDelete",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Empty;
    type Failure = GmailUsersMessagesBatchDeleteError;
}

/// How [`gmail_users_messages_batch_delete`](Messages::gmail_users_messages_batch_delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesBatchDeleteError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}`
pub enum GmailUsersMessagesAttachmentsGet {}
impl rt::Operation for GmailUsersMessagesAttachmentsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.messages.attachments.get",
            "GET",
            "/gmail/v1/users/{userId}/messages/{messageId}/attachments/{id}",
        )
        .params(
            &[
                rt::path("userId"),
                rt::path("messageId"),
                rt::path("id"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MessagePartBody>;
    type Failure = GmailUsersMessagesAttachmentsGetError;
}

impl Call<GmailUsersMessagesAttachmentsGet> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`gmail_users_messages_attachments_get`](Messages::gmail_users_messages_attachments_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersMessagesAttachmentsGetError = crate::errors::ErrorResponse400_401_403_404_429;
