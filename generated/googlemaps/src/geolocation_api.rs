// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Geolocation API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Geolocation API`.
#[derive(Debug, Clone, Copy)]
pub struct GeolocationApi<'a>(pub(crate) &'a Client);

impl GeolocationApi<'_> {
    /// Estimate a position from cell towers and Wi-Fi.
    ///
    /// Returns [`GeolocationResponse`](crate::types::GeolocationResponse).
    #[inline]
    pub fn geolocate(&self) -> Call<Geolocate> {
        Call::__new(self.0)
    }
}

/// `POST /geolocation/v1/geolocate`
pub enum Geolocate {}
impl rt::Operation for Geolocate {
    const SPEC: rt::Spec = rt::Spec::new(
            "geolocate",
            "POST",
            "/geolocation/v1/geolocate",
        )
        .security(Client::SECURITY)
        .body("application/json")
        .server("https://www.googleapis.com");
    type Success = rt::Json<types::GeolocationResponse>;
    type Failure = GeolocateError;
}

impl Call<Geolocate> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::GeolocationRequest) -> Self {
        Call(self.0.json(body))
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GeolocateError {
    /// The request or the key is not valid.
    BadRequest(crate::Reply<types::ErrorResponse>),
    /// No position could be estimated.
    NotFound(crate::Reply<types::ErrorResponse>),
}

rt::failures! {
    GeolocateError {
        400 => BadRequest(rt::Json<types::ErrorResponse>),
        404 => NotFound(rt::Json<types::ErrorResponse>),
    }
}
