// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `lists`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `lists`.
#[derive(Debug, Clone, Copy)]
pub struct Lists<'a>(pub(crate) &'a Client);

impl Lists<'_> {
    /// List contact lists
    ///
    /// Returns [`ListMarketingListResponse`](crate::types::ListMarketingListResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_marketing_list(&self) -> Call<ListMarketingList> {
        Call::__new(self.0)
    }

    /// Create a contact list
    ///
    /// Returns [`List`](crate::types::List). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_marketing_list(
        &self,
        body: &types::CreateMarketingListBody,
    ) -> Call<CreateMarketingList> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v3/marketing/lists`
pub enum ListMarketingList {}
impl rt::Operation for ListMarketingList {
    const SPEC: rt::Spec = rt::Spec::new(
            "ListMarketingList",
            "GET",
            "/v3/marketing/lists",
        )
        .params(&[rt::query("page_size"), rt::query("page_token")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListMarketingListResponse>;
    type Failure = ListMarketingListError;
}

impl Call<ListMarketingList> {
    /// Entries on a page
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn page_size(self, page_size: f64) -> Self {
        self.__arg(0, &page_size)
    }

    /// Page to return, from _metadata
    #[inline]
    pub fn page_token(self, page_token: &str) -> Self {
        self.__arg(1, page_token)
    }
}

/// How [`list_marketing_list`](Lists::list_marketing_list) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type ListMarketingListError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v3/marketing/lists`
pub enum CreateMarketingList {}
impl rt::Operation for CreateMarketingList {
    const SPEC: rt::Spec = rt::Spec::new(
            "CreateMarketingList",
            "POST",
            "/v3/marketing/lists",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::List>;
    type Failure = CreateMarketingListError;
}

/// How [`create_marketing_list`](Lists::create_marketing_list) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: A field is missing or wrong
/// - 401 Unauthorized: No valid key was sent
/// - 403 Forbidden: The key may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside SendGrid
pub type CreateMarketingListError = crate::errors::ErrorResponse400_401_403_429_500;
