// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Locations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Locations`.
#[derive(Debug, Clone, Copy)]
pub struct Locations<'a>(pub(crate) &'a Client);

impl Locations<'_> {
    /// List the locations of the seller
    ///
    /// Returns [`ListLocationsResponse`](crate::types::ListLocationsResponse).
    #[inline]
    pub fn list_locations(&self) -> Call<ListLocations> {
        Call::__new(self.0)
    }

    /// Get a location
    ///
    /// - `location_id`: Id of the location, or main
    ///
    /// Returns [`RetrieveLocationResponse`](crate::types::RetrieveLocationResponse).
    #[inline]
    pub fn retrieve_location(&self, location_id: &str) -> Call<RetrieveLocation> {
        Call::__new(self.0).__arg(0, location_id)
    }
}

/// `GET /v2/locations`
pub enum ListLocations {}
impl rt::Operation for ListLocations {
    const SPEC: rt::Spec = rt::Spec::new("ListLocations", "GET", "/v2/locations")
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListLocationsResponse>;
    type Failure = ListLocationsError;
}

/// `GET /v2/locations/{location_id}`
pub enum RetrieveLocation {}
impl rt::Operation for RetrieveLocation {
    const SPEC: rt::Spec = rt::Spec::new(
            "RetrieveLocation",
            "GET",
            "/v2/locations/{location_id}",
        )
        .params(&[rt::path("location_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::RetrieveLocationResponse>;
    type Failure = RetrieveLocationError;
}

/// How [`retrieve_location`](Locations::retrieve_location) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveLocationError = crate::errors::ErrorResponse401_403_404_429_500;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ListLocationsError {
    /// No valid token was sent
    Unauthorized(crate::Reply<types::ErrorResponse>),
    /// The token may not do this
    Forbidden(crate::Reply<types::ErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ErrorResponse>),
    /// Something broke inside Square
    InternalServerError(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    ListLocationsError {
        401 => Unauthorized(rt::Json<types::ErrorResponse>),
        403 => Forbidden(rt::Json<types::ErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ErrorResponse>),
        500 => InternalServerError(rt::Json<types::ErrorResponse>),
    }
}
