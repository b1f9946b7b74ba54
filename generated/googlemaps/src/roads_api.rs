// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Roads API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Roads API`.
#[derive(Debug, Clone, Copy)]
pub struct RoadsApi<'a>(pub(crate) &'a Client);

impl RoadsApi<'_> {
    /// Move points onto the likeliest roads.
    ///
    /// - `path`: Points of the track, at most 100.
    ///
    /// Returns [`SnapToRoadsResponse`](crate::types::SnapToRoadsResponse).
    #[inline]
    pub fn snap_to_roads(&self, path: &[String]) -> Call<SnapToRoads> {
        Call::__new(self.0).__arg(0, path)
    }

    /// Find the nearest road of each point.
    ///
    /// - `points`: Points, at most 100.
    ///
    /// Returns [`NearestRoadsResponse`](crate::types::NearestRoadsResponse).
    #[inline]
    pub fn nearest_roads(&self, points: &[String]) -> Call<NearestRoads> {
        Call::__new(self.0).__arg(0, points)
    }
}

/// `GET /v1/snapToRoads`
pub enum SnapToRoads {}
impl rt::Operation for SnapToRoads {
    const SPEC: rt::Spec = rt::Spec::new("snapToRoads", "GET", "/v1/snapToRoads")
        .params(
            &[
                rt::query("path").style(rt::Style::PipeDelimited),
                rt::query("interpolate"),
            ],
        )
        .security(Client::SECURITY)
        .server("https://roads.googleapis.com");
    type Success = rt::Json<types::SnapToRoadsResponse>;
    type Failure = SnapToRoadsError;
}

impl Call<SnapToRoads> {
    /// Fill in the shape of the road.
    ///
    /// Default: `false`.
    #[inline]
    pub fn interpolate(self, interpolate: bool) -> Self {
        self.__arg(1, &interpolate)
    }
}

/// How [`snap_to_roads`](RoadsApi::snap_to_roads) fails; the same as [`NearestRoadsError`].
///
/// - 400 Bad Request: The request is not valid.
pub type SnapToRoadsError = NearestRoadsError;

/// `GET /v1/nearestRoads`
pub enum NearestRoads {}
impl rt::Operation for NearestRoads {
    const SPEC: rt::Spec = rt::Spec::new("nearestRoads", "GET", "/v1/nearestRoads")
        .params(&[rt::query("points").style(rt::Style::PipeDelimited)])
        .security(Client::SECURITY)
        .server("https://roads.googleapis.com");
    type Success = rt::Json<types::NearestRoadsResponse>;
    type Failure = NearestRoadsError;
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum NearestRoadsError {
    /// The request is not valid.
    BadRequest(crate::Reply<types::NearestRoadsErrorResponse>),
}

rt::failures! {
    NearestRoadsError { 400 => BadRequest(rt::Json<types::NearestRoadsErrorResponse>) }
}
