// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Account`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Account`.
#[derive(Debug, Clone, Copy)]
pub struct Account<'a>(pub(crate) &'a Client);

impl Account<'_> {
    /// List the account and its subaccounts
    ///
    /// Returns [`ListAccountResponse`](crate::types::ListAccountResponse).
    #[inline]
    pub fn list_account(&self) -> Call<ListAccount> {
        Call::__new(self.0)
    }

    /// Get an account
    ///
    /// - `sid`: Id of the account. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ApiV2010Account`](crate::types::ApiV2010Account).
    #[inline]
    pub fn fetch_account(&self, sid: &str) -> Call<FetchAccount> {
        Call::__new(self.0).__arg(0, sid)
    }
}

/// `GET /2010-04-01/Accounts.json`
pub enum ListAccount {}
impl rt::Operation for ListAccount {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListAccount",
            "GET",
            "/2010-04-01/Accounts.json",
        )
        .params(
            &[
                rt::query("FriendlyName"),
                rt::query("Status"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListAccountResponse>;
    type Failure = ListAccountError;
}

impl Call<ListAccount> {
    /// Sets `FriendlyName`.
    #[inline]
    pub fn friendly_name(self, friendly_name: &str) -> Self {
        self.__arg(0, friendly_name)
    }

    /// Sets `Status`.
    #[inline]
    pub fn status(self, status: types::ListAccountStatus) -> Self {
        self.__arg(1, &status)
    }

    /// Entries on a page, 50 unless told
    ///
    /// At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: i64) -> Self {
        self.__arg(2, &page_size)
    }

    /// Page to return, from 0
    ///
    /// At least 0.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.__arg(3, &page)
    }

    /// Token of the page, from next_page_uri
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(4, page_token)
    }
}

/// How [`list_account`](Account::list_account) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListAccountError = crate::errors::Error401_403_404_429;

/// `GET /2010-04-01/Accounts/{Sid}.json`
pub enum FetchAccount {}
impl rt::Operation for FetchAccount {
    const SPEC: rt::Spec = rt::Spec::new(
            "FetchAccount",
            "GET",
            "/2010-04-01/Accounts/{Sid}.json",
        )
        .params(&[rt::path("Sid")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ApiV2010Account>;
    type Failure = FetchAccountError;
}

/// How [`fetch_account`](Account::fetch_account) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type FetchAccountError = crate::errors::Error401_403_404_429;
