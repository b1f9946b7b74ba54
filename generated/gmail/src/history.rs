// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `History`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `History`.
#[derive(Debug, Clone, Copy)]
pub struct History<'a>(pub(crate) &'a Client);

impl History<'_> {
    /// List what changed since a point in history.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListHistoryResponse`](crate::types::ListHistoryResponse).
    #[inline]
    pub fn gmail_users_history_list(
        &self,
        user_id: &str,
    ) -> Call<GmailUsersHistoryList> {
        Call::__new(self.0).__arg(0, user_id)
    }
}

/// `GET /gmail/v1/users/{userId}/history`
pub enum GmailUsersHistoryList {}
impl rt::Operation for GmailUsersHistoryList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.history.list",
            "GET",
            "/gmail/v1/users/{userId}/history",
        )
        .params(
            &[
                rt::path("userId"),
                rt::query("startHistoryId"),
                rt::query("historyTypes"),
                rt::query("labelId"),
                rt::query("maxResults"),
                rt::query("pageToken"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListHistoryResponse>;
    type Failure = GmailUsersHistoryListError;
}

impl Call<GmailUsersHistoryList> {
    /// History id to start after.
    #[inline]
    pub fn start_history_id(self, start_history_id: &str) -> Self {
        self.__arg(1, start_history_id)
    }

    /// Keep only these changes.
    #[inline]
    pub fn history_types(
        self,
        history_types: &[types::GmailUsersHistoryListHistoryTypesItem],
    ) -> Self {
        self.__arg(2, history_types)
    }

    /// Keep only messages with this label.
    #[inline]
    pub fn label_id(self, label_id: &str) -> Self {
        self.__arg(3, label_id)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At most 500.
    #[inline]
    pub fn max_results(self, max_results: u32) -> Self {
        self.__arg(4, &max_results)
    }

    /// Token of the page, from nextPageToken.
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(5, page_token)
    }

    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(6, fields)
    }
}

/// How [`gmail_users_history_list`](History::gmail_users_history_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersHistoryListError = crate::errors::ErrorResponse400_401_403_404_429;
