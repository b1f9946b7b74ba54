// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Distance Matrix API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Distance Matrix API`.
#[derive(Debug, Clone, Copy)]
pub struct DistanceMatrixApi<'a>(pub(crate) &'a Client);

impl DistanceMatrixApi<'_> {
    /// Get distance and time from each origin to each destination.
    ///
    /// Returns [`DistanceMatrixResponse`](crate::types::DistanceMatrixResponse).
    #[inline]
    pub fn distance_matrix(
        &self,
        destinations: &[String],
        origins: &[String],
    ) -> Call<DistanceMatrix> {
        Call::__new(self.0).__arg(0, destinations).__arg(1, origins)
    }
}

/// `GET /maps/api/distancematrix/json`
pub enum DistanceMatrix {}
impl rt::Operation for DistanceMatrix {
    const SPEC: rt::Spec = rt::Spec::new(
            "distanceMatrix",
            "GET",
            "/maps/api/distancematrix/json",
        )
        .params(
            &[
                rt::query("destinations").style(rt::Style::PipeDelimited),
                rt::query("origins").style(rt::Style::PipeDelimited),
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
    type Success = rt::Json<types::DistanceMatrixResponse>;
    type Failure = rt::Undocumented;
}

impl Call<DistanceMatrix> {
    /// Wished arrival for transit, Unix seconds; not together with departure_time.
    #[inline]
    pub fn arrival_time(self, arrival_time: f64) -> Self {
        self.__arg(2, &arrival_time)
    }

    /// Departure, Unix seconds; not in the past.
    #[inline]
    pub fn departure_time(self, departure_time: f64) -> Self {
        self.__arg(3, &departure_time)
    }

    /// Any of tolls, highways, ferries and indoor, joined by |.
    #[inline]
    pub fn avoid(self, avoid: &str) -> Self {
        self.__arg(4, avoid)
    }

    /// Units of the texts.
    #[inline]
    pub fn units(self, units: types::Units) -> Self {
        self.__arg(5, &units)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(6, language)
    }

    /// Way of travel.
    ///
    /// Default: `driving`.
    #[inline]
    pub fn mode(self, mode: types::Mode) -> Self {
        self.__arg(7, &mode)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(8, region)
    }

    /// How to guess traffic; needs departure_time.
    ///
    /// Default: `best_guess`.
    #[inline]
    pub fn traffic_model(self, traffic_model: types::TrafficModel) -> Self {
        self.__arg(9, &traffic_model)
    }

    /// Any of bus, subway, train, tram and rail, joined by |.
    #[inline]
    pub fn transit_mode(self, transit_mode: &str) -> Self {
        self.__arg(10, transit_mode)
    }

    /// Wished kind of transit route.
    #[inline]
    pub fn transit_routing_preference(
        self,
        transit_routing_preference: types::TransitRoutingPreference,
    ) -> Self {
        self.__arg(11, &transit_routing_preference)
    }
}
