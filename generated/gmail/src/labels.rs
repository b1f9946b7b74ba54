// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Labels`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Labels`.
#[derive(Debug, Clone, Copy)]
pub struct Labels<'a>(pub(crate) &'a Client);

impl Labels<'_> {
    /// List labels.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`ListLabelsResponse`](crate::types::ListLabelsResponse).
    #[inline]
    pub fn gmail_users_labels_list(&self, user_id: &str) -> Call<GmailUsersLabelsList> {
        Call::__new(self.0).__arg(0, user_id)
    }

    /// Create a label.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    ///
    /// Returns [`Label`](crate::types::Label).
    #[inline]
    pub fn gmail_users_labels_create(
        &self,
        user_id: &str,
        body: &types::Label,
    ) -> Call<GmailUsersLabelsCreate> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).json(body))
    }

    /// Get a label with its counts.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Label`](crate::types::Label).
    #[inline]
    pub fn gmail_users_labels_get(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersLabelsGet> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }

    /// Change a label.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    ///
    /// Returns [`Label`](crate::types::Label).
    #[inline]
    pub fn gmail_users_labels_patch(
        &self,
        user_id: &str,
        id: &str,
        body: &types::Label,
    ) -> Call<GmailUsersLabelsPatch> {
        Call(rt::Pending::new(&self.0.0).arg(0, user_id).arg(1, id).json(body))
    }

    /// Delete a label.
    ///
    /// - `user_id`: Address of the user, or me for the owner of the token.
    /// - `id`: Identifier.
    #[inline]
    pub fn gmail_users_labels_delete(
        &self,
        user_id: &str,
        id: &str,
    ) -> Call<GmailUsersLabelsDelete> {
        Call::__new(self.0).__arg(0, user_id).__arg(1, id)
    }
}

/// `GET /gmail/v1/users/{userId}/labels`
pub enum GmailUsersLabelsList {}
impl rt::Operation for GmailUsersLabelsList {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.labels.list",
            "GET",
            "/gmail/v1/users/{userId}/labels",
        )
        .params(&[rt::path("userId"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListLabelsResponse>;
    type Failure = GmailUsersLabelsListError;
}

impl Call<GmailUsersLabelsList> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`gmail_users_labels_list`](Labels::gmail_users_labels_list) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersLabelsListError = crate::errors::ErrorResponse400_401_403_404_429;

/// `POST /gmail/v1/users/{userId}/labels`
pub enum GmailUsersLabelsCreate {}
impl rt::Operation for GmailUsersLabelsCreate {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.labels.create",
            "POST",
            "/gmail/v1/users/{userId}/labels",
        )
        .params(&[rt::path("userId")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Label>;
    type Failure = GmailUsersLabelsCreateError;
}

/// How [`gmail_users_labels_create`](Labels::gmail_users_labels_create) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersLabelsCreateError = crate::errors::ErrorResponse400_401_403_404_429;

/// `GET /gmail/v1/users/{userId}/labels/{id}`
pub enum GmailUsersLabelsGet {}
impl rt::Operation for GmailUsersLabelsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.labels.get",
            "GET",
            "/gmail/v1/users/{userId}/labels/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Label>;
    type Failure = GmailUsersLabelsGetError;
}

impl Call<GmailUsersLabelsGet> {
    /// Which fields to return, as a field mask.
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(2, fields)
    }
}

/// How [`gmail_users_labels_get`](Labels::gmail_users_labels_get) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersLabelsGetError = crate::errors::ErrorResponse400_401_403_404_429;

/// `PATCH /gmail/v1/users/{userId}/labels/{id}`
pub enum GmailUsersLabelsPatch {}
impl rt::Operation for GmailUsersLabelsPatch {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.labels.patch",
            "PATCH",
            "/gmail/v1/users/{userId}/labels/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Label>;
    type Failure = GmailUsersLabelsPatchError;
}

/// How [`gmail_users_labels_patch`](Labels::gmail_users_labels_patch) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersLabelsPatchError = crate::errors::ErrorResponse400_401_403_404_429;

/// `DELETE /gmail/v1/users/{userId}/labels/{id}`
pub enum GmailUsersLabelsDelete {}
impl rt::Operation for GmailUsersLabelsDelete {
    const SPEC: rt::Spec = rt::Spec::new(
            "gmail.users.labels.delete",
            "DELETE",
            "/gmail/v1/users/{userId}/labels/{id}",
        )
        .params(&[rt::path("userId"), rt::path("id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = GmailUsersLabelsDeleteError;
}

/// How [`gmail_users_labels_delete`](Labels::gmail_users_labels_delete) fails; the same as [`ErrorResponse400_401_403_404_429`](crate::errors::ErrorResponse400_401_403_404_429).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The token is missing, expired or not valid.
/// - 403 Forbidden: Not allowed, or a quota is used up.
/// - 404 Not Found: No such item.
/// - 429 Too Many Requests: Too many requests; wait and try again.
pub type GmailUsersLabelsDeleteError = crate::errors::ErrorResponse400_401_403_404_429;
