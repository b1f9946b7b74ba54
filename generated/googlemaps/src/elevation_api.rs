// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Elevation API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Elevation API`.
#[derive(Debug, Clone, Copy)]
pub struct ElevationApi<'a>(pub(crate) &'a Client);

impl ElevationApi<'_> {
    /// Get the height of points, or along a path.
    ///
    /// Returns [`ElevationResponse`](crate::types::ElevationResponse).
    #[inline]
    pub fn elevation(&self) -> Call<Elevation> {
        Call::__new(self.0)
    }
}

/// `GET /maps/api/elevation/json`
pub enum Elevation {}
impl rt::Operation for Elevation {
    const SPEC: rt::Spec = rt::Spec::new("elevation", "GET", "/maps/api/elevation/json")
        .params(
            &[
                rt::query("locations").style(rt::Style::PipeDelimited),
                rt::query("path").style(rt::Style::PipeDelimited),
                rt::query("samples"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ElevationResponse>;
    type Failure = rt::Undocumented;
}

impl Call<Elevation> {
    /// Points; this or path is needed.
    #[inline]
    pub fn locations(self, locations: &[String]) -> Self {
        self.__arg(0, locations)
    }

    /// Points of a path; needs samples.
    #[inline]
    pub fn path(self, path: &[String]) -> Self {
        self.__arg(1, path)
    }

    /// Number of samples along the path.
    #[inline]
    pub fn samples(self, samples: f64) -> Self {
        self.__arg(2, &samples)
    }
}
