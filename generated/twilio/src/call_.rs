// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Call`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Call`.
#[derive(Debug, Clone, Copy)]
pub struct CallType<'a>(pub(crate) &'a Client);

impl CallType<'_> {
    /// List calls
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListCallResponse`](crate::types::ListCallResponse).
    #[inline]
    pub fn list_call(&self, account_sid: &str) -> Call<ListCall> {
        Call::__new(self.0).__arg(0, account_sid)
    }

    /// Make a call
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountCall`](crate::types::ApiV2010AccountCall).
    #[inline]
    pub fn create_call(
        &self,
        account_sid: &str,
        body: &types::CreateCallBody,
    ) -> Call<CreateCall> {
        Call(rt::Pending::new(&self.0.0).arg(0, account_sid).form(body))
    }

    /// Get a call
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the call. Has 34 characters. Matches `^CA[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountCall`](crate::types::ApiV2010AccountCall).
    #[inline]
    pub fn fetch_call(&self, account_sid: &str, sid: &str) -> Call<FetchCall> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }

    /// Redirect or end a call
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the call. Has 34 characters. Matches `^CA[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountCall`](crate::types::ApiV2010AccountCall).
    #[inline]
    pub fn update_call(&self, account_sid: &str, sid: &str) -> Call<UpdateCall> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Calls.json`
pub enum ListCall {}
impl rt::Operation for ListCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListCall",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Calls.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::query("To"),
                rt::query("From"),
                rt::query("ParentCallSid"),
                rt::query("Status"),
                rt::query("StartTime"),
                rt::query("StartTime<"),
                rt::query("StartTime>"),
                rt::query("EndTime"),
                rt::query("EndTime<"),
                rt::query("EndTime>"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListCallResponse>;
    type Failure = ListCallError;
}

impl Call<ListCall> {
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

    /// Sets `ParentCallSid`.
    #[inline]
    pub fn parent_call_sid(self, parent_call_sid: &str) -> Self {
        self.__arg(3, parent_call_sid)
    }

    /// Sets `Status`.
    #[inline]
    pub fn status(self, status: types::ListCallStatus) -> Self {
        self.__arg(4, &status)
    }

    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(self, start_time: &rt::DateTime) -> Self {
        self.__arg(5, start_time)
    }

    /// Sets `StartTime<`.
    #[inline]
    pub fn start_time_less(self, start_time_less: &rt::DateTime) -> Self {
        self.__arg(6, start_time_less)
    }

    /// Sets `StartTime>`.
    #[inline]
    pub fn start_time_greater(self, start_time_greater: &rt::DateTime) -> Self {
        self.__arg(7, start_time_greater)
    }

    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(self, end_time: &rt::DateTime) -> Self {
        self.__arg(8, end_time)
    }

    /// Sets `EndTime<`.
    #[inline]
    pub fn end_time_less(self, end_time_less: &rt::DateTime) -> Self {
        self.__arg(9, end_time_less)
    }

    /// Sets `EndTime>`.
    #[inline]
    pub fn end_time_greater(self, end_time_greater: &rt::DateTime) -> Self {
        self.__arg(10, end_time_greater)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(11, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(12, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(13, page_token)
    }
}

/// How [`list_call`](CallType::list_call) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListCallError = crate::errors::Error401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/Calls.json`
pub enum CreateCall {}
impl rt::Operation for CreateCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateCall",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/Calls.json",
        )
        .params(&[rt::path("AccountSid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountCall>;
    type Failure = CreateCallError;
}

/// How [`create_call`](CallType::create_call) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type CreateCallError = crate::errors::Error400_401_403_404_429;

/// `GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`
pub enum FetchCall {}
impl rt::Operation for FetchCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "FetchCall",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApiV2010AccountCall>;
    type Failure = FetchCallError;
}

/// How [`fetch_call`](CallType::fetch_call) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type FetchCallError = crate::errors::Error401_403_404_429;

/// `POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`
pub enum UpdateCall {}
impl rt::Operation for UpdateCall {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateCall",
            "POST",
            "/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::ApiV2010AccountCall>;
    type Failure = UpdateCallError;
}

impl Call<UpdateCall> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::UpdateCallBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`update_call`](CallType::update_call) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type UpdateCallError = crate::errors::Error400_401_403_404_429;
