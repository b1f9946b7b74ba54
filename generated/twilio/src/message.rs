// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Message`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Message`.
#[derive(Debug, Clone, Copy)]
pub struct Message<'a>(pub(crate) &'a Client);

impl Message<'_> {
    /// List messages
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListMessageResponse`](crate::types::ListMessageResponse).
    #[inline]
    pub fn list_message(&self, account_sid: &str) -> Call<ListMessage> {
        Call::__new(self.0).__arg(0, account_sid)
    }

    /// Send a message
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountMessage`](crate::types::ApiV2010AccountMessage).
    #[inline]
    pub fn create_message(
        &self,
        account_sid: &str,
        body: &types::CreateMessageBody,
    ) -> Call<CreateMessage> {
        Call(rt::Pending::new(&self.0.0).arg(0, account_sid).form(body))
    }

    /// Get a message
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the message. Has 34 characters. Matches `^(SM|MM)[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountMessage`](crate::types::ApiV2010AccountMessage).
    #[inline]
    pub fn fetch_message(&self, account_sid: &str, sid: &str) -> Call<FetchMessage> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }

    /// Erase the text of a message, or cancel it
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the message. Has 34 characters. Matches `^(SM|MM)[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountMessage`](crate::types::ApiV2010AccountMessage).
    #[inline]
    pub fn update_message(&self, account_sid: &str, sid: &str) -> Call<UpdateMessage> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }

    /// Delete a message
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the message. Has 34 characters. Matches `^(SM|MM)[0-9a-fA-F]{32}$`.
    #[inline]
    pub fn delete_message(&self, account_sid: &str, sid: &str) -> Call<DeleteMessage> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Messages.json`
pub enum ListMessage {}
impl rt::Operation for ListMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListMessage",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Messages.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::query("To"),
                rt::query("From"),
                rt::query("DateSent"),
                rt::query("DateSent<"),
                rt::query("DateSent>"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListMessageResponse>;
    type Failure = ListMessageError;
}

impl Call<ListMessage> {
    /// Sets `To`.
    #[inline]
    pub fn to(self, to: &str) -> Self {
        self.__arg(1, to)
    }

    /// Sets `From`.
    #[inline]
    pub fn from(self, from: &str) -> Self {
        self.__arg(2, from)
    }

    /// Sent on this day
    #[inline]
    pub fn date_sent(self, date_sent: &rt::DateTime) -> Self {
        self.__arg(3, date_sent)
    }

    /// Sent before
    #[inline]
    pub fn date_sent_less(self, date_sent_less: &rt::DateTime) -> Self {
        self.__arg(4, date_sent_less)
    }

    /// Sent after
    #[inline]
    pub fn date_sent_greater(self, date_sent_greater: &rt::DateTime) -> Self {
        self.__arg(5, date_sent_greater)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(6, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(7, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(8, page_token)
    }
}

/// How [`list_message`](Message::list_message) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListMessageError = crate::errors::Error401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/Messages.json`
pub enum CreateMessage {}
impl rt::Operation for CreateMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateMessage",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/Messages.json",
        )
        .params(&[rt::path("AccountSid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountMessage>;
    type Failure = CreateMessageError;
}

/// How [`create_message`](Message::create_message) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type CreateMessageError = crate::errors::Error400_401_403_404_429;

/// `GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`
pub enum FetchMessage {}
impl rt::Operation for FetchMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "FetchMessage",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApiV2010AccountMessage>;
    type Failure = FetchMessageError;
}

/// How [`fetch_message`](Message::fetch_message) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type FetchMessageError = crate::errors::Error401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`
pub enum UpdateMessage {}
impl rt::Operation for UpdateMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateMessage",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountMessage>;
    type Failure = UpdateMessageError;
}

impl Call<UpdateMessage> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::UpdateMessageBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`update_message`](Message::update_message) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type UpdateMessageError = crate::errors::Error400_401_403_404_429;

/// `DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`
pub enum DeleteMessage {}
impl rt::Operation for DeleteMessage {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteMessage",
            "DELETE",
            "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteMessageError;
}

/// How [`delete_message`](Message::delete_message) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type DeleteMessageError = crate::errors::Error400_401_403_404_429;
