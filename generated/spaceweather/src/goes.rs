// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `GOES`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `GOES`.
#[derive(Debug, Clone, Copy)]
pub struct Goes<'a>(pub(crate) &'a Client);

impl Goes<'_> {
    /// Get solar X-ray flux.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    /// - `period`: How far back the data go.
    ///
    /// Returns a list of [`XrayFlux`](crate::types::XrayFlux).
    #[inline]
    pub fn list_xrays(
        &self,
        satellite: types::ListXraysSatellite,
        period: types::ListXraysPeriod,
    ) -> Call<ListXrays> {
        Call::__new(self.0).__arg(0, &satellite).__arg(1, &period)
    }

    /// Get the latest X-ray flare.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    ///
    /// Returns a list of [`XrayFlare`](crate::types::XrayFlare).
    #[inline]
    pub fn get_latest_xray_flare(
        &self,
        satellite: types::GetLatestXrayFlareSatellite,
    ) -> Call<GetLatestXrayFlare> {
        Call::__new(self.0).__arg(0, &satellite)
    }

    /// List the X-ray flares of the past week.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    ///
    /// Returns a list of [`XrayFlare`](crate::types::XrayFlare).
    #[inline]
    pub fn list_xray_flares(
        &self,
        satellite: types::ListXrayFlaresSatellite,
    ) -> Call<ListXrayFlares> {
        Call::__new(self.0).__arg(0, &satellite)
    }

    /// Get integral proton flux.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    /// - `period`: How far back the data go.
    ///
    /// Returns a list of [`ParticleFlux`](crate::types::ParticleFlux).
    #[inline]
    pub fn list_integral_protons(
        &self,
        satellite: types::ListIntegralProtonsSatellite,
        period: types::ListIntegralProtonsPeriod,
    ) -> Call<ListIntegralProtons> {
        Call::__new(self.0).__arg(0, &satellite).__arg(1, &period)
    }

    /// Get integral electron flux.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    /// - `period`: How far back the data go.
    ///
    /// Returns a list of [`ParticleFlux`](crate::types::ParticleFlux).
    #[inline]
    pub fn list_integral_electrons(
        &self,
        satellite: types::ListIntegralElectronsSatellite,
        period: types::ListIntegralElectronsPeriod,
    ) -> Call<ListIntegralElectrons> {
        Call::__new(self.0).__arg(0, &satellite).__arg(1, &period)
    }

    /// Get the magnetic field at GOES.
    ///
    /// - `satellite`: Primary or secondary GOES satellite.
    /// - `period`: How far back the data go.
    ///
    /// Returns a list of [`Magnetometer`](crate::types::Magnetometer).
    #[inline]
    pub fn list_magnetometers(
        &self,
        satellite: types::ListMagnetometersSatellite,
        period: types::ListMagnetometersPeriod,
    ) -> Call<ListMagnetometers> {
        Call::__new(self.0).__arg(0, &satellite).__arg(1, &period)
    }
}

/// `GET /json/goes/{satellite}/xrays-{period}.json`
pub enum ListXrays {}
impl rt::Operation for ListXrays {
    const SPEC: rt::Spec = rt::Spec::new(
            "listXrays",
            "GET",
            "/json/goes/{satellite}/xrays-{period}.json",
        )
        .params(&[rt::path("satellite"), rt::path("period")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::XrayFlux>>;
    type Failure = ListXraysError;
}

/// How [`list_xrays`](Goes::list_xrays) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListXraysError = crate::errors::Text404;

/// `GET /json/goes/{satellite}/xray-flares-latest.json`
pub enum GetLatestXrayFlare {}
impl rt::Operation for GetLatestXrayFlare {
    const SPEC: rt::Spec = rt::Spec::new(
            "getLatestXrayFlare",
            "GET",
            "/json/goes/{satellite}/xray-flares-latest.json",
        )
        .params(&[rt::path("satellite")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::XrayFlare>>;
    type Failure = GetLatestXrayFlareError;
}

/// How [`get_latest_xray_flare`](Goes::get_latest_xray_flare) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type GetLatestXrayFlareError = crate::errors::Text404;

/// `GET /json/goes/{satellite}/xray-flares-7-day.json`
pub enum ListXrayFlares {}
impl rt::Operation for ListXrayFlares {
    const SPEC: rt::Spec = rt::Spec::new(
            "listXrayFlares",
            "GET",
            "/json/goes/{satellite}/xray-flares-7-day.json",
        )
        .params(&[rt::path("satellite")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::XrayFlare>>;
    type Failure = ListXrayFlaresError;
}

/// How [`list_xray_flares`](Goes::list_xray_flares) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListXrayFlaresError = crate::errors::Text404;

/// `GET /json/goes/{satellite}/integral-protons-{period}.json`
pub enum ListIntegralProtons {}
impl rt::Operation for ListIntegralProtons {
    const SPEC: rt::Spec = rt::Spec::new(
            "listIntegralProtons",
            "GET",
            "/json/goes/{satellite}/integral-protons-{period}.json",
        )
        .params(&[rt::path("satellite"), rt::path("period")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::ParticleFlux>>;
    type Failure = ListIntegralProtonsError;
}

/// How [`list_integral_protons`](Goes::list_integral_protons) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListIntegralProtonsError = crate::errors::Text404;

/// `GET /json/goes/{satellite}/integral-electrons-{period}.json`
pub enum ListIntegralElectrons {}
impl rt::Operation for ListIntegralElectrons {
    const SPEC: rt::Spec = rt::Spec::new(
            "listIntegralElectrons",
            "GET",
            "/json/goes/{satellite}/integral-electrons-{period}.json",
        )
        .params(&[rt::path("satellite"), rt::path("period")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::ParticleFlux>>;
    type Failure = ListIntegralElectronsError;
}

/// How [`list_integral_electrons`](Goes::list_integral_electrons) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListIntegralElectronsError = crate::errors::Text404;

/// `GET /json/goes/{satellite}/magnetometers-{period}.json`
pub enum ListMagnetometers {}
impl rt::Operation for ListMagnetometers {
    const SPEC: rt::Spec = rt::Spec::new(
            "listMagnetometers",
            "GET",
            "/json/goes/{satellite}/magnetometers-{period}.json",
        )
        .params(&[rt::path("satellite"), rt::path("period")])
        .accept("application/json, text/html");
    type Success = rt::Json<Vec<types::Magnetometer>>;
    type Failure = ListMagnetometersError;
}

/// How [`list_magnetometers`](Goes::list_magnetometers) fails; the same as [`Text404`](crate::errors::Text404).
///
/// - 404 Not Found: No such product.
pub type ListMagnetometersError = crate::errors::Text404;
