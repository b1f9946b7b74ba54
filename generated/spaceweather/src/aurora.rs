// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Aurora`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Aurora`.
#[derive(Debug, Clone, Copy)]
pub struct Aurora<'a>(pub(crate) &'a Client);

impl Aurora<'_> {
    /// Get the aurora forecast for every degree of the Earth.
    ///
    /// Returns [`OvationAurora`](crate::types::OvationAurora).
    #[inline]
    pub fn get_aurora_forecast(&self) -> Call<GetAuroraForecast> {
        Call::__new(self.0)
    }
}

/// `GET /json/ovation_aurora_latest.json`
pub enum GetAuroraForecast {}
impl rt::Operation for GetAuroraForecast {
    const SPEC: rt::Spec = rt::Spec::new(
            "getAuroraForecast",
            "GET",
            "/json/ovation_aurora_latest.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<types::OvationAurora>;
    type Failure = GetAuroraForecastError;
}

/// How [`get_aurora_forecast`](Aurora::get_aurora_forecast) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type GetAuroraForecastError = crate::errors::Text404;
