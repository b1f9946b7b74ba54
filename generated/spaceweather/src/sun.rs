// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Sun`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Sun`.
#[derive(Debug, Clone, Copy)]
pub struct Sun<'a>(pub(crate) &'a Client);

impl Sun<'_> {
    /// Get the 10.7 cm radio flux.
    ///
    /// Returns a list of [`F107Flux`](crate::types::F107Flux).
    #[inline]
    pub fn list_f107_flux(&self) -> Call<ListF107Flux> {
        Call::__new(self.0)
    }

    /// List active regions of the past days.
    ///
    /// Returns a list of [`SolarRegion`](crate::types::SolarRegion).
    #[inline]
    pub fn list_solar_regions(&self) -> Call<ListSolarRegions> {
        Call::__new(self.0)
    }

    /// Get flare and proton event probabilities.
    ///
    /// Returns a list of [`SolarProbability`](crate::types::SolarProbability).
    #[inline]
    pub fn list_solar_probabilities(&self) -> Call<ListSolarProbabilities> {
        Call::__new(self.0)
    }
}

/// `GET /json/f107_cm_flux.json`
pub enum ListF107Flux {}
impl rt::Operation for ListF107Flux {
    const SPEC: rt::Spec = rt::Spec::new(
            "listF107Flux",
            "GET",
            "/json/f107_cm_flux.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::F107Flux>>;
    type Failure = ListF107FluxError;
}

/// How [`list_f107_flux`](Sun::list_f107_flux) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListF107FluxError = crate::errors::Text404;

/// `GET /json/solar_regions.json`
pub enum ListSolarRegions {}
impl rt::Operation for ListSolarRegions {
    const SPEC: rt::Spec = rt::Spec::new(
            "listSolarRegions",
            "GET",
            "/json/solar_regions.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::SolarRegion>>;
    type Failure = ListSolarRegionsError;
}

/// How [`list_solar_regions`](Sun::list_solar_regions) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListSolarRegionsError = crate::errors::Text404;

/// `GET /json/solar_probabilities.json`
pub enum ListSolarProbabilities {}
impl rt::Operation for ListSolarProbabilities {
    const SPEC: rt::Spec = rt::Spec::new(
            "listSolarProbabilities",
            "GET",
            "/json/solar_probabilities.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::SolarProbability>>;
    type Failure = ListSolarProbabilitiesError;
}

/// How [`list_solar_probabilities`](Sun::list_solar_probabilities) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListSolarProbabilitiesError = crate::errors::Text404;
