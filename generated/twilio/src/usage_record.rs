// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `UsageRecord`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `UsageRecord`.
#[derive(Debug, Clone, Copy)]
pub struct UsageRecord<'a>(pub(crate) &'a Client);

impl UsageRecord<'_> {
    /// List what was used and what it cost
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListUsageRecordResponse`](crate::types::ListUsageRecordResponse).
    #[inline]
    pub fn list_usage_record(&self, account_sid: &str) -> Call<ListUsageRecord> {
        Call::__new(self.0).__arg(0, account_sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Usage/Records.json`
pub enum ListUsageRecord {}
impl rt::Operation for ListUsageRecord {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListUsageRecord",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Usage/Records.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::query("Category"),
                rt::query("StartDate"),
                rt::query("EndDate"),
                rt::query("IncludeSubaccounts"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListUsageRecordResponse>;
    type Failure = ListUsageRecordError;
}

impl Call<ListUsageRecord> {
    /// Sets `Category`.
    #[inline]
    pub fn category(self, category: &str) -> Self {
        self.__arg(1, category)
    }

    /// Sets `StartDate`.
    #[inline]
    pub fn start_date(self, start_date: &rt::Date) -> Self {
        self.__arg(2, start_date)
    }

    /// Sets `EndDate`.
    #[inline]
    pub fn end_date(self, end_date: &rt::Date) -> Self {
        self.__arg(3, end_date)
    }

    /// Sets `IncludeSubaccounts`.
    #[inline]
    pub fn include_subaccounts(self, include_subaccounts: bool) -> Self {
        self.__arg(4, &include_subaccounts)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(5, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(6, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(7, page_token)
    }
}

/// How [`list_usage_record`](UsageRecord::list_usage_record) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListUsageRecordError = crate::errors::Error401_403_404_429;
