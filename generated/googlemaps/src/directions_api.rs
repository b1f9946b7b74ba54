// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Directions API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Directions API`.
#[derive(Debug, Clone, Copy)]
pub struct DirectionsApi<'a>(pub(crate) &'a Client);

impl DirectionsApi<'_> {
    /// Find routes between two places.
    ///
    /// - `destination`: Address, coordinates or place_id:...
    /// - `origin`: Address, coordinates or place_id:...
    ///
    /// Returns [`DirectionsResponse`](crate::types::DirectionsResponse).
    #[inline]
    pub fn directions(&self, destination: &str, origin: &str) -> Call<Directions> {
        Call::__new(self.0).__arg(0, destination).__arg(1, origin)
    }
}

/// `GET /maps/api/directions/json`
pub enum Directions {}
impl rt::Operation for Directions {
    const SPEC: rt::Spec = rt::Spec::new(
            "directions",
            "GET",
            "/maps/api/directions/json",
        )
        .params(
            &[
                rt::query("destination"),
                rt::query("origin"),
                rt::query("alternatives"),
                rt::query("waypoints"),
                rt::query("arrival_time"),
                rt::query("departure_time"),
                rt::query("avoid"),
                rt::query("units"),
                rt::query("language"),
                rt::query("mode"),
                rt::query("region"),
                rt::query("traffic_model"),
                rt::query("transit_mode"),
                rt::query("transit_routing_preference"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DirectionsResponse>;
    type Failure = rt::Undocumented;
}

impl Call<Directions> {
    /// Offer more than one route.
    #[inline]
    pub fn alternatives(self, alternatives: bool) -> Self {
        self.__arg(2, &alternatives)
    }

    /// Places to pass, joined by |; optimize:true first lets them be reordered.
    #[inline]
    pub fn waypoints(self, waypoints: &str) -> Self {
        self.__arg(3, waypoints)
    }

    /// Wished arrival for transit, Unix seconds; not together with departure_time.
    #[inline]
    pub fn arrival_time(self, arrival_time: f64) -> Self {
        self.__arg(4, &arrival_time)
    }

    /// Departure, Unix seconds; not in the past.
    #[inline]
    pub fn departure_time(self, departure_time: f64) -> Self {
        self.__arg(5, &departure_time)
    }

    /// Any of tolls, highways, ferries and indoor, joined by |.
    #[inline]
    pub fn avoid(self, avoid: &str) -> Self {
        self.__arg(6, avoid)
    }

    /// Units of the texts.
    #[inline]
    pub fn units(self, units: types::Units) -> Self {
        self.__arg(7, &units)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(8, language)
    }

    /// Way of travel.
    ///
    /// Default: `driving`.
    #[inline]
    pub fn mode(self, mode: types::Mode) -> Self {
        self.__arg(9, &mode)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(10, region)
    }

    /// How to guess traffic; needs departure_time.
    ///
    /// Default: `best_guess`.
    #[inline]
    pub fn traffic_model(self, traffic_model: types::TrafficModel) -> Self {
        self.__arg(11, &traffic_model)
    }

    /// Any of bus, subway, train, tram and rail, joined by |.
    #[inline]
    pub fn transit_mode(self, transit_mode: &str) -> Self {
        self.__arg(12, transit_mode)
    }

    /// Wished kind of transit route.
    #[inline]
    pub fn transit_routing_preference(
        self,
        transit_routing_preference: types::TransitRoutingPreference,
    ) -> Self {
        self.__arg(13, &transit_routing_preference)
    }
}
