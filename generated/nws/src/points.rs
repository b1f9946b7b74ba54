// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Points`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Points`.
#[derive(Debug, Clone, Copy)]
pub struct Points<'a>(pub(crate) &'a Client);

impl Points<'_> {
    /// Find the forecast office, grid cell and zones of a place.
    ///
    /// - `point`: Latitude and longitude joined by a comma, at most four decimals each.
    ///
    /// Returns [`PointOutput`].
    #[inline]
    pub fn point(&self, point: &str) -> Call<Point> {
        Call::__new(self.0).__arg(0, point)
    }
}

/// `GET /points/{point}`
pub enum Point {}
impl rt::Operation for Point {
    const SPEC: rt::Spec = rt::Spec::new("point", "GET", "/points/{point}")
        .params(&[rt::path("point")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = PointOutput;
    type Failure = PointError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum PointOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::PointGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::PointJsonLd> as rt::Body>::Value),
}

rt::successes! {
    PointOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::PointGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::PointJsonLd>),
    }
}

/// How [`point`](Points::point) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type PointError = crate::errors::ProblemDetailDefault;
