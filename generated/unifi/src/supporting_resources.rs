// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Supporting Resources`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Supporting Resources`.
#[derive(Debug, Clone, Copy)]
pub struct SupportingResources<'a>(pub(crate) &'a Client);

impl SupportingResources<'_> {
    /// List WAN interfaces.
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`WanOverviewPage`](crate::types::WanOverviewPage).
    #[inline]
    pub fn get_wans_overview_page(
        &self,
        site_id: &rt::Uuid,
    ) -> Call<GetWansOverviewPage> {
        Call::__new(self.0).__arg(0, site_id)
    }
}

/// `GET /v1/sites/{siteId}/wans`
pub enum GetWansOverviewPage {}
impl rt::Operation for GetWansOverviewPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getWansOverviewPage",
            "GET",
            "/v1/sites/{siteId}/wans",
        )
        .params(&[rt::path("siteId"), rt::query("offset"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::WanOverviewPage>;
    type Failure = GetWansOverviewPageError;
}

impl Call<GetWansOverviewPage> {
    /// How many items to skip.
    ///
    /// Default: `0`. At least 0.
    #[inline]
    pub fn offset(self, offset: i32) -> Self {
        self.__arg(1, &offset)
    }

    /// Most items in one page.
    ///
    /// Default: `25`. At least 0. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }
}

/// How [`get_wans_overview_page`](SupportingResources::get_wans_overview_page) fails; the same as [`ErrorMessage401_403_404`](crate::errors::ErrorMessage401_403_404).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetWansOverviewPageError = crate::errors::ErrorMessage401_403_404;
