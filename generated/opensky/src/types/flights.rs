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
    const SHAPE: rt::Shape = rt::Shape {
        name: "FlightData",
        fields: &[
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
        required: &[0b111111],
    };
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
    fn from_fields(
        rt::Both(
            (
                icao24,
                first_seen,
                est_departure_airport,
                last_seen,
                est_arrival_airport,
                callsign,
                est_departure_airport_horiz_distance,
                est_departure_airport_vert_distance,
            ),
            (
                est_arrival_airport_horiz_distance,
                est_arrival_airport_vert_distance,
                departure_airport_candidates_count,
                arrival_airport_candidates_count,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            icao24,
            first_seen,
            est_departure_airport,
            last_seen,
            est_arrival_airport,
            callsign,
            est_departure_airport_horiz_distance,
            est_departure_airport_vert_distance,
            est_arrival_airport_horiz_distance,
            est_arrival_airport_vert_distance,
            departure_airport_candidates_count,
            arrival_airport_candidates_count,
        }
    }
}

rt::objects! {
    FlightData
}
