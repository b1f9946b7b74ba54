// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `SolarWind`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `SolarWind`.
#[derive(Debug, Clone, Copy)]
pub struct SolarWind<'a>(pub(crate) &'a Client);

impl SolarWind<'_> {
    /// Get density, speed and temperature of the solar wind.
    #[inline]
    pub fn get_solar_wind_plasma(
        &self,
        period: types::GetSolarWindPlasmaPeriod,
    ) -> Call<GetSolarWindPlasma> {
        Call(rt::Pending::new(&self.0.0).arg(0, &period))
    }

    /// Get the magnetic field of the solar wind.
    #[inline]
    pub fn get_solar_wind_mag(
        &self,
        period: types::GetSolarWindMagPeriod,
    ) -> Call<GetSolarWindMag> {
        Call(rt::Pending::new(&self.0.0).arg(0, &period))
    }

    /// Get real-time solar wind by minute and spacecraft.
    #[inline]
    pub fn list_rtsw_wind(&self) -> Call<ListRtswWind> {
        Call(rt::Pending::new(&self.0.0))
    }

    /// Get the real-time magnetic field by minute and spacecraft.
    #[inline]
    pub fn list_rtsw_mag(&self) -> Call<ListRtswMag> {
        Call(rt::Pending::new(&self.0.0))
    }
}

/// `GET /products/solar-wind/plasma-{period}.json`
pub enum GetSolarWindPlasma {}
impl rt::Operation for GetSolarWindPlasma {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "getSolarWindPlasma",
        method: "GET",
        path: "/products/solar-wind/plasma-{period}.json",
        params: &[rt::path("period")],
        accept: "application/json, text/html",
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Table>;
    type Failure = GetSolarWindPlasmaError;
}

/// The same as [`NotFoundError584a3f`](crate::errors::NotFoundError584a3f).
pub type GetSolarWindPlasmaError = crate::errors::NotFoundError584a3f;

/// `GET /products/solar-wind/mag-{period}.json`
pub enum GetSolarWindMag {}
impl rt::Operation for GetSolarWindMag {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "getSolarWindMag",
        method: "GET",
        path: "/products/solar-wind/mag-{period}.json",
        params: &[rt::path("period")],
        accept: "application/json, text/html",
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<types::Table>;
    type Failure = GetSolarWindMagError;
}

/// The same as [`NotFoundError584a3f`](crate::errors::NotFoundError584a3f).
pub type GetSolarWindMagError = crate::errors::NotFoundError584a3f;

/// `GET /json/rtsw/rtsw_wind_1m.json`
pub enum ListRtswWind {}
impl rt::Operation for ListRtswWind {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listRtswWind",
        method: "GET",
        path: "/json/rtsw/rtsw_wind_1m.json",
        accept: "application/json, text/html",
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<types::RtswWind>>;
    type Failure = ListRtswWindError;
}

/// The same as [`NotFoundError584a3f`](crate::errors::NotFoundError584a3f).
pub type ListRtswWindError = crate::errors::NotFoundError584a3f;

/// `GET /json/rtsw/rtsw_mag_1m.json`
pub enum ListRtswMag {}
impl rt::Operation for ListRtswMag {
    const SPEC: &'static rt::Spec = &rt::Spec {
        id: "listRtswMag",
        method: "GET",
        path: "/json/rtsw/rtsw_mag_1m.json",
        accept: "application/json, text/html",
        ..rt::Spec::DEFAULT
    };
    type Success = rt::Json<Vec<types::RtswMag>>;
    type Failure = ListRtswMagError;
}

/// The same as [`NotFoundError584a3f`](crate::errors::NotFoundError584a3f).
pub type ListRtswMagError = crate::errors::NotFoundError584a3f;
