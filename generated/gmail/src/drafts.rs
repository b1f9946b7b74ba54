// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Drafts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Drafts`.
#[derive(Debug, Clone, Copy)]
pub struct Drafts<'a>(pub(crate) &'a Client);

impl Drafts<'_> {
    /// List drafts.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListDraftsResponse`](crate::types::ListDraftsResponse).
    #[inline]
    pub fn gmail_users_drafts_list(&self, user_id: &str) -> Call<GmailUsersDraftsList> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Create a draft.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`Draft`](crate::types::Draft).
    #[inline]
    pub fn gmail_users_drafts_create(
        &self,
        user_id: &str,
        body: &types::Draft,
    ) -> Call<GmailUsersDraftsCreate> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// Get a draft.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Draft`](crate::types::Draft).
    #[inline]
    pub fn gmail_users_drafts_get(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersDraftsGet> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Replace a draft.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Draft`](crate::types::Draft).
    #[inline]
    pub fn gmail_users_drafts_update(
        &self,
        user_id: &str,
        id: &str,
        body: &types::Draft,
    ) -> Call<GmailUsersDraftsUpdate> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).arg(1, id).json(body))
    }

    /// Delete a draft for good.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    #[inline]
    pub fn gmail_users_drafts_delete(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersDraftsDelete> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Send a draft.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`Message`](crate::types::Message).
    #[inline]
    pub fn gmail_users_drafts_send(
        &self,
        user_id: &str,
        body: &types::Draft,
    ) -> Call<GmailUsersDraftsSend> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }
}

/// `GET /gmail/v1/users/{userId}/drafts`
pub enum GmailUsersDraftsList {}
impl rt::Operation for GmailUsersDraftsList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.list",
            "GET",
            "/gmail/v1/users/{userId}/drafts",
        )
        .params(
            &[
                rt::path("userId"),
                rt::query("includeSpamTrash"),
                rt::query("maxResults"),
                rt::query("pageToken"),
                rt::query("q"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListDraftsResponse>;
    type Failure = GmailUsersDraftsListError;
}

impl Call<GmailUsersDraftsList> {
    /// Also return spam and trash.
    #[inline]
    pub fn include_spam_trash(self, include_spam_trash: bool) -> Self {
        self.__arg(1, &include_spam_trash)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At most 500.
    #[inline]
    pub fn max_results(self, max_results: u32) -> Self {
        self.__arg(2, &max_results)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(3, page_token)
    }

    /// Search text as in the Gmail search box.
    #[inline]
    pub fn q(self, q: &str) -> Self {
        self.__arg(4, q)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(5, fields)
    }
}

/// How [`gmail_users_drafts_list`](Drafts::gmail_users_drafts_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/drafts`
pub enum GmailUsersDraftsCreate {}
impl rt::Operation for GmailUsersDraftsCreate {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.create",
            "POST",
            "/gmail/v1/users/{userId}/drafts",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Draft>;
    type Failure = GmailUsersDraftsCreateError;
}

/// How [`gmail_users_drafts_create`](Drafts::gmail_users_drafts_create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsCreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/drafts/{id}`
pub enum GmailUsersDraftsGet {}
impl rt::Operation for GmailUsersDraftsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.get",
            "GET",
            "/gmail/v1/users/{userId}/drafts/{id}",
        )
        .params(
            &[
                rt::path("userId"),
                rt::path("id"),
                rt::query("format"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::Draft>;
    type Failure = GmailUsersDraftsGetError;
}

impl Call<GmailUsersDraftsGet> {
    /// How much to return.
    ///
    /// Default: `full`.
    #[inline]
    pub fn format(self, format: types::Format) -> Self {
        self.__arg(2, &format)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(3, fields)
    }
}

/// How [`gmail_users_drafts_get`](Drafts::gmail_users_drafts_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PUT /gmail/v1/users/{userId}/drafts/{id}`
pub enum GmailUsersDraftsUpdate {}
impl rt::Operation for GmailUsersDraftsUpdate {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.update",
            "PUT",
            "/gmail/v1/users/{userId}/drafts/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Draft>;
    type Failure = GmailUsersDraftsUpdateError;
}

/// How [`gmail_users_drafts_update`](Drafts::gmail_users_drafts_update) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsUpdateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /gmail/v1/users/{userId}/drafts/{id}`
pub enum GmailUsersDraftsDelete {}
impl rt::Operation for GmailUsersDraftsDelete {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.delete",
            "DELETE",
            "/gmail/v1/users/{userId}/drafts/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = GmailUsersDraftsDeleteError;
}

/// How [`gmail_users_drafts_delete`](Drafts::gmail_users_drafts_delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsDeleteError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/drafts/send`
pub enum GmailUsersDraftsSend {}
impl rt::Operation for GmailUsersDraftsSend {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.drafts.send",
            "POST",
            "/gmail/v1/users/{userId}/drafts/send",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Message>;
    type Failure = GmailUsersDraftsSendError;
}

/// How [`gmail_users_drafts_send`](Drafts::gmail_users_drafts_send) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersDraftsSendError = crate::errors::ErrorResponse400_401_403_404_429;
