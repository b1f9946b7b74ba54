// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `SolarCycle`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `SolarCycle`.
#[derive(Debug, Clone, Copy)]
pub struct SolarCycle<'a>(pub(crate) &'a Client);

impl SolarCycle<'_> {
    /// Get monthly sunspot numbers and radio flux.
    ///
    /// Returns a list of [`ObservedSolarCycle`](crate::types::ObservedSolarCycle).
    #[inline]
    pub fn list_observed_solar_cycle(&self) -> Call<ListObservedSolarCycle> {
        Call::__new(self.0)
    }

    /// Get the predicted solar cycle.
    ///
    /// Returns a list of [`PredictedSolarCycle`](crate::types::PredictedSolarCycle).
    #[inline]
    pub fn list_predicted_solar_cycle(&self) -> Call<ListPredictedSolarCycle> {
        Call::__new(self.0)
    }
}

/// `GET /json/solar-cycle/observed-solar-cycle-indices.json`
pub enum ListObservedSolarCycle {}
impl rt::Operation for ListObservedSolarCycle {
    const SPEC: rt::Spec = rt::Spec::new(
            "listObservedSolarCycle",
            "GET",
            "/json/solar-cycle/observed-solar-cycle-indices.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::ObservedSolarCycle>>;
    type Failure = ListObservedSolarCycleError;
}

/// How [`list_observed_solar_cycle`](SolarCycle::list_observed_solar_cycle) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListObservedSolarCycleError = crate::errors::Text404;

/// `GET /json/solar-cycle/predicted-solar-cycle.json`
pub enum ListPredictedSolarCycle {}
impl rt::Operation for ListPredictedSolarCycle {
    const SPEC: rt::Spec = rt::Spec::new(
            "listPredictedSolarCycle",
            "GET",
            "/json/solar-cycle/predicted-solar-cycle.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::PredictedSolarCycle>>;
    type Failure = ListPredictedSolarCycleError;
}

/// How [`list_predicted_solar_cycle`](SolarCycle::list_predicted_solar_cycle) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListPredictedSolarCycleError = crate::errors::Text404;
