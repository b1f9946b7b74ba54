// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `SolarWind`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `SolarWind`.
#[derive(Debug, Clone, Copy)]
pub struct SolarWind<'a>(pub(crate) &'a Client);

impl SolarWind<'_> {
    /// Get real-time solar wind by minute and spacecraft.
    ///
    /// Newest first. Several spacecraft report; active marks the one in use.
    ///
    /// Returns a list of [`RtswWind`](crate::types::RtswWind).
    #[inline]
    pub fn list_rtsw_wind(&self) -> Call<ListRtswWind> {
        Call::__new(self.0)
    }

    /// Get the real-time magnetic field by minute and spacecraft.
    ///
    /// Newest first. Several spacecraft report; active marks the one in use.
    ///
    /// Returns a list of [`RtswMag`](crate::types::RtswMag).
    #[inline]
    pub fn list_rtsw_mag(&self) -> Call<ListRtswMag> {
        Call::__new(self.0)
    }
}

/// `GET /json/rtsw/rtsw_wind_1m.json`
pub enum ListRtswWind {}
impl rt::Operation for ListRtswWind {
    const SPEC: rt::Spec = rt::Spec::new(
            "listRtswWind",
            "GET",
            "/json/rtsw/rtsw_wind_1m.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::RtswWind>>;
    type Failure = ListRtswWindError;
}

/// How [`list_rtsw_wind`](SolarWind::list_rtsw_wind) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListRtswWindError = crate::errors::Text404;

/// `GET /json/rtsw/rtsw_mag_1m.json`
pub enum ListRtswMag {}
impl rt::Operation for ListRtswMag {
    const SPEC: rt::Spec = rt::Spec::new(
            "listRtswMag",
            "GET",
            "/json/rtsw/rtsw_mag_1m.json",
        )
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::RtswMag>>;
    type Failure = ListRtswMagError;
}

/// How [`list_rtsw_mag`](SolarWind::list_rtsw_mag) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListRtswMagError = crate::errors::Text404;
