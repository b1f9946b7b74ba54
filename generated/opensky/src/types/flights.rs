// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A flight as estimated from received signals.
#[non_exhaustive]
pub struct FlightData {
    /// Transponder address in lower-case hex.
    pub icao24: String,
    /// Estimated departure in Unix seconds.
    pub first_seen: i64,
    /// ICAO code of the likely departure airport.
    pub est_departure_airport: Option<String>,
    /// Estimated arrival in Unix seconds.
    pub last_seen: i64,
    /// ICAO code of the likely arrival airport.
    pub est_arrival_airport: Option<String>,
    /// Callsign of 8 characters.
    pub callsign: Option<String>,
    /// Metres, along the ground, to the departure airport.
    pub est_departure_airport_horiz_distance: rt::Nullable<i32>,
    /// Metres of height to the departure airport.
    pub est_departure_airport_vert_distance: rt::Nullable<i32>,
    /// Metres, along the ground, to the arrival airport.
    pub est_arrival_airport_horiz_distance: rt::Nullable<i32>,
    /// Metres of height to the arrival airport.
    pub est_arrival_airport_vert_distance: rt::Nullable<i32>,
    /// How many other departure airports are possible.
    pub departure_airport_candidates_count: Option<i32>,
    /// How many other arrival airports are possible.
    pub arrival_airport_candidates_count: Option<i32>,
}

impl rt::Object for FlightData {
    const SHAPE: rt::Shape = rt::Shape::new(
        "FlightData",
        0b111111,
        &[
            "icao24",
            "firstSeen",
            "estDepartureAirport",
            "lastSeen",
            "estArrivalAirport",
            "callsign",
            "estDepartureAirportHorizDistance",
            "estDepartureAirportVertDistance",
            "estArrivalAirportHorizDistance",
            "estArrivalAirportVertDistance",
            "departureAirportCandidatesCount",
            "arrivalAirportCandidatesCount",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            i64,
            Option<String>,
            i64,
            Option<String>,
            Option<String>,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
        ),
        (rt::Nullable<i32>, rt::Nullable<i32>, Option<i32>, Option<i32>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.icao24,
                &self.first_seen,
                &self.est_departure_airport,
                &self.last_seen,
                &self.est_arrival_airport,
                &self.callsign,
                &self.est_departure_airport_horiz_distance,
                &self.est_departure_airport_vert_distance,
            ),
            (
                &self.est_arrival_airport_horiz_distance,
                &self.est_arrival_airport_vert_distance,
                &self.departure_airport_candidates_count,
                &self.arrival_airport_candidates_count,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            icao24: group_0.0,
            first_seen: group_0.1,
            est_departure_airport: group_0.2,
            last_seen: group_0.3,
            est_arrival_airport: group_0.4,
            callsign: group_0.5,
            est_departure_airport_horiz_distance: group_0.6,
            est_departure_airport_vert_distance: group_0.7,
            est_arrival_airport_horiz_distance: group_1.0,
            est_arrival_airport_vert_distance: group_1.1,
            departure_airport_candidates_count: group_1.2,
            arrival_airport_candidates_count: group_1.3,
        }
    }
}

rt::objects! {
    FlightData
}
