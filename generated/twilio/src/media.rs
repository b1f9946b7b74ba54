// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Media`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Media`.
#[derive(Debug, Clone, Copy)]
pub struct Media<'a>(pub(crate) &'a Client);

impl Media<'_> {
    /// List the media of a message
    ///
    /// - `account_sid`: Account that the resource belongs to. Has 34 characters. Matches `^AC[0-9a-fA-F]{32}$`.
    /// - `message_sid`: Message. Has 34 characters. Matches `^(SM|MM)[0-9a-fA-F]{32}$`.
    ///
    /// Returns [`ListMediaResponse`](crate::types::ListMediaResponse).
    #[inline]
    pub fn list_media(&self, account_sid: &str, message_sid: &str) -> Call<ListMedia> {
        Call::__new(self.0).__arg(0, account_sid).__arg(1, message_sid)
    }
}

/// `GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json`
pub enum ListMedia {}
impl rt::Operation for ListMedia {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListMedia",
            "GET",
            "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
        )
        .params(
            &[
                rt::path("AccountSid"),
                rt::path("MessageSid"),
                rt::query("DateCreated"),
                rt::query("DateCreated<"),
                rt::query("DateCreated>"),
                rt::query("PageSize"),
                rt::query("Page"),
                rt::query("PageToken"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListMediaResponse>;
    type Failure = ListMediaError;
}

impl Call<ListMedia> {
    /// Sets `DateCreated`.
    #[inline]
    pub fn date_created(self, date_created: &rt::DateTime) -> Self {
        self.__arg(2, date_created)
    }

    /// Sets `DateCreated<`.
    #[inline]
    pub fn date_created_less(self, date_created_less: &rt::DateTime) -> Self {
        self.__arg(3, date_created_less)
    }

    /// Sets `DateCreated>`.
    #[inline]
    pub fn date_created_greater(self, date_created_greater: &rt::DateTime) -> Self {
        self.__arg(4, date_created_greater)
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

/// How [`list_media`](Media::list_media) fails; the same as [`Error401_403_404_429`](crate::errors::Error401_403_404_429).
///
/// - 401 Unauthorized: The credentials are wrong
/// - 403 Forbidden: The account may not do this
/// - 404 Not Found: No such resource
/// - 429 Too Many Requests: Too many calls at a time
pub type ListMediaError = crate::errors::Error401_403_404_429;
