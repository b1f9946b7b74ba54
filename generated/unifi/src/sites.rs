// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Sites`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Sites`.
#[derive(Debug, Clone, Copy)]
pub struct Sites<'a>(pub(crate) &'a Client);

impl Sites<'_> {
    /// List the local sites.
    ///
    /// Returns [`SiteOverviewPage`](crate::types::SiteOverviewPage).
    #[inline]
    pub fn get_site_overview_page(&self) -> Call<GetSiteOverviewPage> {
        Call::__new(self.0)
    }
}

/// `GET /v1/sites`
pub enum GetSiteOverviewPage {}
impl rt::Operation for GetSiteOverviewPage {
    const SPEC: rt::Spec = rt::Spec::new("getSiteOverviewPage", "GET", "/v1/sites")
        .params(&[rt::query("offset"), rt::query("limit"), rt::query("filter")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SiteOverviewPage>;
    type Failure = GetSiteOverviewPageError;
}

impl Call<GetSiteOverviewPage> {
    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(0, &offset)
    }

    /// Most items in one page.
    ///
    /// Default: `25`. At least 0. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }

    /// Filter expression, for example `name.eq('Office')`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(2, filter)
    }
}

/// How [`get_site_overview_page`](Sites::get_site_overview_page) fails; the same as [`ErrorMessage400_401`](crate::errors::ErrorMessage400_401).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
pub type GetSiteOverviewPageError = crate::errors::ErrorMessage400_401;
