// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Geomagnetism`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Geomagnetism`.
#[derive(Debug, Clone, Copy)]
pub struct Geomagnetism<'a>(pub(crate) &'a Client);

impl Geomagnetism<'_> {
    /// Get the three-hour planetary K index of the past week.
    ///
    /// Returns [`KpTable`](crate::types::KpTable).
    #[inline]
    pub fn get_planetary_k_index(&self) -> Call<GetPlanetaryKIndex> {
        Call::__new(self.0)
    }

    /// Get the observed and forecast planetary K index.
    ///
    /// Returns [`KpForecastTable`](crate::types::KpForecastTable).
    #[inline]
    pub fn get_planetary_k_index_forecast(&self) -> Call<GetPlanetaryKIndexForecast> {
        Call::__new(self.0)
    }

    /// Get the estimated planetary K index by minute.
    ///
    /// Returns a list of [`PlanetaryK1m`](crate::types::PlanetaryK1m).
    #[inline]
    pub fn list_planetary_k_index1m(&self) -> Call<ListPlanetaryKIndex1m> {
        Call::__new(self.0)
    }

    /// Get the Boulder K index by minute.
    ///
    /// Returns a list of [`BoulderK1m`](crate::types::BoulderK1m).
    #[inline]
    pub fn list_boulder_k_index1m(&self) -> Call<ListBoulderKIndex1m> {
        Call::__new(self.0)
    }
}

/// `GET /products/noaa-planetary-k-index.json`
pub enum GetPlanetaryKIndex {}
impl rt::Operation for GetPlanetaryKIndex {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPlanetaryKIndex",
            "GET",
            "/products/noaa-planetary-k-index.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<types::KpTable>;
    type Failure = GetPlanetaryKIndexError;
}

/// How [`get_planetary_k_index`](Geomagnetism::get_planetary_k_index) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type GetPlanetaryKIndexError = crate::errors::Text404;

/// `GET /products/noaa-planetary-k-index-forecast.json`
pub enum GetPlanetaryKIndexForecast {}
impl rt::Operation for GetPlanetaryKIndexForecast {
    const SPEC: rt::Spec = rt::Spec::new(
            "getPlanetaryKIndexForecast",
            "GET",
            "/products/noaa-planetary-k-index-forecast.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<types::KpForecastTable>;
    type Failure = GetPlanetaryKIndexForecastError;
}

/// How [`get_planetary_k_index_forecast`](Geomagnetism::get_planetary_k_index_forecast) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type GetPlanetaryKIndexForecastError = crate::errors::Text404;

/// `GET /json/planetary_k_index_1m.json`
pub enum ListPlanetaryKIndex1m {}
impl rt::Operation for ListPlanetaryKIndex1m {
    const SPEC: rt::Spec = rt::Spec::new(
            "listPlanetaryKIndex1m",
            "GET",
            "/json/planetary_k_index_1m.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::PlanetaryK1m>>;
    type Failure = ListPlanetaryKIndex1mError;
}

/// How [`list_planetary_k_index1m`](Geomagnetism::list_planetary_k_index1m) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListPlanetaryKIndex1mError = crate::errors::Text404;

/// `GET /json/boulder_k_index_1m.json`
pub enum ListBoulderKIndex1m {}
impl rt::Operation for ListBoulderKIndex1m {
    const SPEC: rt::Spec = rt::Spec::new(
            "listBoulderKIndex1m",
            "GET",
            "/json/boulder_k_index_1m.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::BoulderK1m>>;
    type Failure = ListBoulderKIndex1mError;
}

/// How [`list_boulder_k_index1m`](Geomagnetism::list_boulder_k_index1m) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListBoulderKIndex1mError = crate::errors::Text404;
