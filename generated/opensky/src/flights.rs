// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Flights in a span of time.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `flights`.
#[derive(Debug, Clone, Copy)]
pub struct Flights<'a>(pub(crate) &'a Client);

impl Flights<'_> {
    /// Flights in a span of at most two hours
    ///
    /// - `begin`: Start of the span in Unix seconds.
    /// - `end`: End of the span in Unix seconds.
    ///
    /// Returns a list of [`FlightData`](crate::types::FlightData). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_flights_all(&self, begin: i64, end: i64) -> Call<GetFlightsAll> {
        Call::__new(self.0).__arg(0, &begin).__arg(1, &end)
    }

    /// Flights of one aircraft in a span of at most two days
    ///
    /// - `icao24`: Transponder address in lower-case hex.
    /// - `begin`: Start of the span in Unix seconds.
    /// - `end`: End of the span in Unix seconds.
    ///
    /// Returns a list of [`FlightData`](crate::types::FlightData). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_flights_by_aircraft(
        &self,
        icao24: &str,
        begin: i64,
        end: i64,
    ) -> Call<GetFlightsByAircraft> {
        Call::__new(self.0).__arg(0, icao24).__arg(1, &begin).__arg(2, &end)
    }

    /// Flights that landed at an airport
    ///
    /// - `airport`: ICAO code of the airport.
    /// - `begin`: Start of the span in Unix seconds.
    /// - `end`: End of the span in Unix seconds.
    ///
    /// Returns a list of [`FlightData`](crate::types::FlightData). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_arrivals_by_airport(
        &self,
        airport: &str,
        begin: i64,
        end: i64,
    ) -> Call<GetArrivalsByAirport> {
        Call::__new(self.0).__arg(0, airport).__arg(1, &begin).__arg(2, &end)
    }

    /// Flights that took off from an airport
    ///
    /// - `airport`: ICAO code of the airport.
    /// - `begin`: Start of the span in Unix seconds.
    /// - `end`: End of the span in Unix seconds.
    ///
    /// Returns a list of [`FlightData`](crate::types::FlightData). Headers of answers: `X-Rate-Limit-Remaining` (200), `X-Rate-Limit-Retry-After-Seconds` (429).
    #[inline]
    pub fn get_departures_by_airport(
        &self,
        airport: &str,
        begin: i64,
        end: i64,
    ) -> Call<GetDeparturesByAirport> {
        Call::__new(self.0).__arg(0, airport).__arg(1, &begin).__arg(2, &end)
    }
}

/// `GET /flights/all`
pub enum GetFlightsAll {}
impl rt::Operation for GetFlightsAll {
    const SPEC: rt::Spec = rt::Spec::new("getFlightsAll", "GET", "/flights/all")
        .params(&[rt::query("begin"), rt::query("end")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::FlightData>>;
    type Failure = GetFlightsAllError;
}

/// How [`get_flights_all`](Flights::get_flights_all) fails; the same as [`Empty400_401_404_429`](crate::errors::Empty400_401_404_429).
///
/// - 400 Bad Request: A parameter is wrong, or the time lies too far back.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 404 Not Found: No flight or track was found; the body is empty.
/// - 429 Too Many Requests: The credits of this budget are spent.
pub type GetFlightsAllError = crate::errors::Empty400_401_404_429;

/// `GET /flights/aircraft`
pub enum GetFlightsByAircraft {}
impl rt::Operation for GetFlightsByAircraft {
    const SPEC: rt::Spec = rt::Spec::new(
            "getFlightsByAircraft",
            "GET",
            "/flights/aircraft",
        )
        .params(&[rt::query("icao24"), rt::query("begin"), rt::query("end")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::FlightData>>;
    type Failure = GetFlightsByAircraftError;
}

/// How [`get_flights_by_aircraft`](Flights::get_flights_by_aircraft) fails; the same as [`Empty400_401_404_429`](crate::errors::Empty400_401_404_429).
///
/// - 400 Bad Request: A parameter is wrong, or the time lies too far back.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 404 Not Found: No flight or track was found; the body is empty.
/// - 429 Too Many Requests: The credits of this budget are spent.
pub type GetFlightsByAircraftError = crate::errors::Empty400_401_404_429;

/// `GET /flights/arrival`
pub enum GetArrivalsByAirport {}
impl rt::Operation for GetArrivalsByAirport {
    const SPEC: rt::Spec = rt::Spec::new(
            "getArrivalsByAirport",
            "GET",
            "/flights/arrival",
        )
        .params(&[rt::query("airport"), rt::query("begin"), rt::query("end")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::FlightData>>;
    type Failure = GetArrivalsByAirportError;
}

/// How [`get_arrivals_by_airport`](Flights::get_arrivals_by_airport) fails; the same as [`Empty400_401_404_429`](crate::errors::Empty400_401_404_429).
///
/// - 400 Bad Request: A parameter is wrong, or the time lies too far back.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 404 Not Found: No flight or track was found; the body is empty.
/// - 429 Too Many Requests: The credits of this budget are spent.
pub type GetArrivalsByAirportError = crate::errors::Empty400_401_404_429;

/// `GET /flights/departure`
pub enum GetDeparturesByAirport {}
impl rt::Operation for GetDeparturesByAirport {
    const SPEC: rt::Spec = rt::Spec::new(
            "getDeparturesByAirport",
            "GET",
            "/flights/departure",
        )
        .params(&[rt::query("airport"), rt::query("begin"), rt::query("end")])
        .security(Client::SECURITY);
    type Success = rt::Json<Vec<types::FlightData>>;
    type Failure = GetDeparturesByAirportError;
}

/// How [`get_departures_by_airport`](Flights::get_departures_by_airport) fails; the same as [`Empty400_401_404_429`](crate::errors::Empty400_401_404_429).
///
/// - 400 Bad Request: A parameter is wrong, or the time lies too far back.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 404 Not Found: No flight or track was found; the body is empty.
/// - 429 Too Many Requests: The credits of this budget are spent.
pub type GetDeparturesByAirportError = crate::errors::Empty400_401_404_429;
