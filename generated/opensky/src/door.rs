// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "states")]
    rt::OperationInfo {
        id: "getStatesAll",
        method: "GET",
        path: "/states/all",
        tag: "states",
        summary: "State vectors of all aircraft, or of those in a box or with given addresses",
        parameters: &[
            rt::ParameterInfo::new("time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("icao24", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("lamin", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("lomin", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("lamax", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("lomax", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("extended", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "states")]
    rt::OperationInfo {
        id: "getStatesOwn",
        method: "GET",
        path: "/states/own",
        tag: "states",
        summary: "State vectors seen by the caller's own receivers",
        parameters: &[
            rt::ParameterInfo::new("time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("icao24", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("serials", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "flights")]
    rt::OperationInfo {
        id: "getFlightsAll",
        method: "GET",
        path: "/flights/all",
        tag: "flights",
        summary: "Flights in a span of at most two hours",
        parameters: &[
            rt::ParameterInfo::new("begin", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "flights")]
    rt::OperationInfo {
        id: "getFlightsByAircraft",
        method: "GET",
        path: "/flights/aircraft",
        tag: "flights",
        summary: "Flights of one aircraft in a span of at most two days",
        parameters: &[
            rt::ParameterInfo::new("icao24", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("begin", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "flights")]
    rt::OperationInfo {
        id: "getArrivalsByAirport",
        method: "GET",
        path: "/flights/arrival",
        tag: "flights",
        summary: "Flights that landed at an airport",
        parameters: &[
            rt::ParameterInfo::new("airport", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("begin", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "flights")]
    rt::OperationInfo {
        id: "getDeparturesByAirport",
        method: "GET",
        path: "/flights/departure",
        tag: "flights",
        summary: "Flights that took off from an airport",
        parameters: &[
            rt::ParameterInfo::new("airport", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("begin", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("end", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "tracks")]
    rt::OperationInfo {
        id: "getTrackAll",
        method: "GET",
        path: "/tracks/all",
        tag: "tracks",
        summary: "The track of an aircraft at a time, under the path that the examples use",
        parameters: &[
            rt::ParameterInfo::new("icao24", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("time", rt::ParameterPlace::Query, true),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "auth")]
    rt::OperationInfo {
        id: "getToken",
        method: "POST",
        path: "/auth/realms/opensky-network/protocol/openid-connect/token",
        tag: "auth",
        summary: "Trade client credentials for an access token",
        body: Some("application/x-www-form-urlencoded"),
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "states")]
    states_get_states_all,
    #[cfg(feature = "states")]
    states_get_states_own,
    #[cfg(feature = "flights")]
    flights_get_flights_all,
    #[cfg(feature = "flights")]
    flights_get_flights_by_aircraft,
    #[cfg(feature = "flights")]
    flights_get_arrivals_by_airport,
    #[cfg(feature = "flights")]
    flights_get_departures_by_airport,
    #[cfg(feature = "tracks")]
    tracks_get_track_all,
    #[cfg(feature = "auth")]
    auth_get_token,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "states")]
fn states_get_states_all(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::states::GetStatesAll>(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<f64>(2);
    call.takes::<f64>(3);
    call.takes::<f64>(4);
    call.takes::<f64>(5);
    call.takes::<types::GetStatesAllExtended>(6);
    call.start::<crate::states::GetStatesAll>()
}

#[cfg(feature = "states")]
fn states_get_states_own(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::states::GetStatesOwn>(client.core(), args);
    call.takes::<i64>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<Vec<i32>>(2);
    call.start::<crate::states::GetStatesOwn>()
}

#[cfg(feature = "flights")]
fn flights_get_flights_all(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::flights::GetFlightsAll,
    >(client.core(), args);
    call.needs::<i64>(0);
    call.needs::<i64>(1);
    call.start::<crate::flights::GetFlightsAll>()
}

#[cfg(feature = "flights")]
fn flights_get_flights_by_aircraft(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::flights::GetFlightsByAircraft,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.start::<crate::flights::GetFlightsByAircraft>()
}

#[cfg(feature = "flights")]
fn flights_get_arrivals_by_airport(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::flights::GetArrivalsByAirport,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.start::<crate::flights::GetArrivalsByAirport>()
}

#[cfg(feature = "flights")]
fn flights_get_departures_by_airport(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::flights::GetDeparturesByAirport,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.needs::<i64>(2);
    call.start::<crate::flights::GetDeparturesByAirport>()
}

#[cfg(feature = "tracks")]
fn tracks_get_track_all(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::tracks::GetTrackAll>(client.core(), args);
    call.needs::<String>(0);
    call.needs::<i64>(1);
    call.start::<crate::tracks::GetTrackAll>()
}

#[cfg(feature = "auth")]
fn auth_get_token(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<crate::auth::GetToken>(client.core(), args);
    call.form::<types::GetTokenBody>("application/x-www-form-urlencoded", true);
    call.start::<crate::auth::GetToken>()
}
