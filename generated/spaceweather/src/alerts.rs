// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Alerts`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Alerts`.
#[derive(Debug, Clone, Copy)]
pub struct Alerts<'a>(pub(crate) &'a Client);

impl Alerts<'_> {
    /// List alerts, watches and warnings of the past days.
    ///
    /// Returns a list of [`Alert`](crate::types::Alert).
    #[inline]
    pub fn list_alerts(&self) -> Call<ListAlerts> {
        Call::__new(self.0)
    }

    /// Get the R, S and G scales: yesterday, now and the coming days.
    ///
    /// Returns [`NoaaScales`](crate::types::NoaaScales).
    #[inline]
    pub fn get_noaa_scales(&self) -> Call<GetNoaaScales> {
        Call::__new(self.0)
    }
}

/// `GET /products/alerts.json`
pub enum ListAlerts {}
impl rt::Operation for ListAlerts {
    const SPEC: rt::Spec = rt::Spec::new("listAlerts", "GET", "/products/alerts.json")
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::Alert>>;
    type Failure = ListAlertsError;
}

/// How [`list_alerts`](Alerts::list_alerts) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListAlertsError = crate::errors::Text404;

/// `GET /products/noaa-scales.json`
pub enum GetNoaaScales {}
impl rt::Operation for GetNoaaScales {
    const SPEC: rt::Spec = rt::Spec::new(
            "getNoaaScales",
            "GET",
            "/products/noaa-scales.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<types::NoaaScales>;
    type Failure = GetNoaaScalesError;
}

/// How [`get_noaa_scales`](Alerts::get_noaa_scales) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type GetNoaaScalesError = crate::errors::Text404;
