// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `WiFi Broadcasts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `WiFi Broadcasts`.
#[derive(Debug, Clone, Copy)]
pub struct WifiBroadcasts<'a>(pub(crate) &'a Client);

impl WifiBroadcasts<'_> {
    /// List Wi-Fi broadcasts (SSIDs).
    ///
    /// - `site_id`: Site identifier.
    ///
    /// Returns [`WifiBroadcastPage`](crate::types::WifiBroadcastPage).
    #[inline]
    pub fn get_wifi_broadcast_page(
        &self,
        site_id: &rt::Uuid,
    ) -> Call<GetWifiBroadcastPage> {
        Call::__new(self.0).__arg(0, site_id)
    }
}

/// `GET /v1/sites/{siteId}/wifi/broadcasts`
pub enum GetWifiBroadcastPage {}
impl rt::Operation for GetWifiBroadcastPage {
    const SPEC: rt::Spec = rt::Spec::new(
            "getWifiBroadcastPage",
            "GET",
            "/v1/sites/{siteId}/wifi/broadcasts",
        )
        .params(
            &[
                rt::path("siteId"),
                rt::query("offset"),
                rt::query("limit"),
                rt::query("filter"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::WifiBroadcastPage>;
    type Failure = GetWifiBroadcastPageError;
}

impl Call<GetWifiBroadcastPage> {
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

    /// Filter expression, for example `name.eq('Office')`.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(3, filter)
    }
}

/// How [`get_wifi_broadcast_page`](WifiBroadcasts::get_wifi_broadcast_page) fails; the same as [`ErrorMessage400_401_403_404`](crate::errors::ErrorMessage400_401_403_404).
///
/// - 400 Bad Request: The request is not valid.
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 403 Forbidden: The key may not do this.
/// - 404 Not Found: No such resource.
pub type GetWifiBroadcastPageError = crate::errors::ErrorMessage400_401_403_404;
