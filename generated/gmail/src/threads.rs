// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Threads`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Threads`.
#[derive(Debug, Clone, Copy)]
pub struct Threads<'a>(pub(crate) &'a Client);

impl Threads<'_> {
    /// List threads.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListThreadsResponse`](crate::types::ListThreadsResponse).
    #[inline]
    pub fn gmail_users_threads_list(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersThreadsList> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Get a thread with its messages.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Thread`](crate::types::Thread).
    #[inline]
    pub fn gmail_users_threads_get(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersThreadsGet> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Add and remove labels of a thread.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Thread`](crate::types::Thread).
    #[inline]
    pub fn gmail_users_threads_modify(
        &self,
        user_id: &str,
        id: &str,
        body: &types::ModifyThreadRequest,
    ) -> Call<GmailUsersThreadsModify> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).arg(1, id).json(body))
    }

    /// Move a thread to the trash.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Thread`](crate::types::Thread).
    #[inline]
    pub fn gmail_users_threads_trash(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersThreadsTrash> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }
}

/// `GET /gmail/v1/users/{userId}/threads`
pub enum GmailUsersThreadsList {}
impl rt::Operation for GmailUsersThreadsList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.threads.list",
            "GET",
            "/gmail/v1/users/{userId}/threads",
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
    type Success = rt::Json<types::ListThreadsResponse>;
    type Failure = GmailUsersThreadsListError;
}

impl Call<GmailUsersThreadsList> {
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

/// How [`gmail_users_threads_list`](Threads::gmail_users_threads_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersThreadsListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/threads/{id}`
pub enum GmailUsersThreadsGet {}
impl rt::Operation for GmailUsersThreadsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.threads.get",
            "GET",
            "/gmail/v1/users/{userId}/threads/{id}",
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
    type Success = rt::Json<types::Thread>;
    type Failure = GmailUsersThreadsGetError;
}

impl Call<GmailUsersThreadsGet> {
    /// How much to return.
    ///
    /// Default: `full`.
    #[inline]
    pub fn format(self, format: types::GmailUsersThreadsGetFormat) -> Self {
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

/// How [`gmail_users_threads_get`](Threads::gmail_users_threads_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersThreadsGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/threads/{id}/modify`
pub enum GmailUsersThreadsModify {}
impl rt::Operation for GmailUsersThreadsModify {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.threads.modify",
            "POST",
            "/gmail/v1/users/{userId}/threads/{id}/modify",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Thread>;
    type Failure = GmailUsersThreadsModifyError;
}

/// How [`gmail_users_threads_modify`](Threads::gmail_users_threads_modify) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersThreadsModifyError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/threads/{id}/trash`
pub enum GmailUsersThreadsTrash {}
impl rt::Operation for GmailUsersThreadsTrash {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.threads.trash",
            "POST",
            "/gmail/v1/users/{userId}/threads/{id}/trash",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Thread>;
    type Failure = GmailUsersThreadsTrashError;
}

/// How [`gmail_users_threads_trash`](Threads::gmail_users_threads_trash) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersThreadsTrashError = crate::errors::ErrorResponse400_401_403_404_429;
