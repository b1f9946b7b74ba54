// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Recording`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Recording`.
#[derive(Debug, Clone, Copy)]
pub struct Recording<'a>(pub(crate) &'a Client);

impl Recording<'_> {
    /// List recordings
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListRecordingResponse`](crate::types::ListRecordingResponse).
    #[inline]
    pub fn list_recording(&self, account_sid: &str) -> Call<ListRecording> {
        Call::__new(self.0).__arg(0, account_sid)
    }

    /// Get a recording
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the recording. Has 34 characters. Matches `^RE[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010AccountRecording`](crate::types::ApiV2010AccountRecording).
    #[inline]
    pub fn fetch_recording(&self, account_sid: &str, sid: &str) -> Call<FetchRecording> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }

    /// Delete a recording
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `sid`: Id of the recording. Has 34 characters. Matches `^RE[0-9a-fA-F]{32}$`.
    #[inline]
    pub fn delete_recording(
        &self,
        account_sid: &str,
        sid: &str,
    ) -> Call<DeleteRecording> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Recordings.json`
pub enum ListRecording {}
impl rt::Operation for ListRecording {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListRecording",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Recordings.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::query("DateCreated"),
                rt::query("DateCreated<"),
                rt::query("DateCreated>"),
                rt::query("CallSid"),
                rt::query("ConferenceSid"),
                rt::query("IncludeSoftDeleted"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListRecordingResponse>;
    type Failure = ListRecordingError;
}

impl Call<ListRecording> {
    /// Sets `DateCreated`.
    #[inline]
    pub fn date_created(self, date_created: &rt::DateTime) -> Self {
        self.__arg(1, date_created)
    }

    /// Sets `DateCreated<`.
    #[inline]
    pub fn date_created_less(self, date_created_less: &rt::DateTime) -> Self {
        self.__arg(2, date_created_less)
    }

    /// Sets `DateCreated>`.
    #[inline]
    pub fn date_created_greater(self, date_created_greater: &rt::DateTime) -> Self {
        self.__arg(3, date_created_greater)
    }

    /// Sets `CallSid`.
    #[inline]
    pub fn call_sid(self, call_sid: &str) -> Self {
        self.__arg(4, call_sid)
    }

    /// Sets `ConferenceSid`.
    #[inline]
    pub fn conference_sid(self, conference_sid: &str) -> Self {
        self.__arg(5, conference_sid)
    }

    /// Sets `IncludeSoftDeleted`.
    #[inline]
    pub fn include_soft_deleted(self, include_soft_deleted: bool) -> Self {
        self.__arg(6, &include_soft_deleted)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(7, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(8, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(9, page_token)
    }
}

/// How [`list_recording`](Recording::list_recording) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListRecordingError = crate::errors::Error401_403_404_429;

/// `GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`
pub enum FetchRecording {}
impl rt::Operation for FetchRecording {
    const SPEC: rt::Spec = rt::Spec::new(
            "FetchRecording",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        )
        .params(
            &[rt::path("AccountSid"), rt::path("Sid"), rt::query("IncludeSoftDeleted")],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApiV2010AccountRecording>;
    type Failure = FetchRecordingError;
}

impl Call<FetchRecording> {
    /// Sets `IncludeSoftDeleted`.
    #[inline]
    pub fn include_soft_deleted(self, include_soft_deleted: bool) -> Self {
        self.__arg(2, &include_soft_deleted)
    }
}

/// How [`fetch_recording`](Recording::fetch_recording) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type FetchRecordingError = crate::errors::Error401_403_404_429;

/// `DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`
pub enum DeleteRecording {}
impl rt::Operation for DeleteRecording {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteRecording",
            "DELETE",
            "/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        )
        .params(&[rt::path("AccountSid"), rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteRecordingError;
}

/// How [`delete_recording`](Recording::delete_recording) fails; the same as [`Error400_401_403_404_429`](crate::errors::Error400_401_403_404_429).
///
/// - 400 Bad Request: A parameter is missing or wrong
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type DeleteRecordingError = crate::errors::Error400_401_403_404_429;
