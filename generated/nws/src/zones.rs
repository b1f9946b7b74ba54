// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Zones`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Zones`.
#[derive(Debug, Clone, Copy)]
pub struct Zones<'a>(pub(crate) &'a Client);

impl Zones<'_> {
    /// List zones.
    ///
    /// Returns [`ZoneListOutput`].
    #[inline]
    pub fn zone_list(&self) -> Call<ZoneList> {
        Call::__new(self.0)
    }

    /// Get one zone.
    ///
    /// - `zone_id`: A state or marine area, Z or C, and three digits.
    ///
    /// Returns [`ZoneOutput`].
    #[inline]
    pub fn zone(&self, r#type: types::NwsZoneType, zone_id: &str) -> Call<Zone> {
        Call::__new(self.0).__arg(0, &r#type).__arg(1, zone_id)
    }

    /// Get the text forecast of a zone.
    ///
    /// - `zone_id`: A state or marine area, Z or C, and three digits.
    ///
    /// Returns [`ZoneForecastOutput`].
    #[inline]
    pub fn zone_forecast(
        &self,
        r#type: types::NwsZoneType,
        zone_id: &str,
    ) -> Call<ZoneForecast> {
        Call::__new(self.0).__arg(0, &r#type).__arg(1, zone_id)
    }
}

/// `GET /zones`
pub enum ZoneList {}
impl rt::Operation for ZoneList {
    const SPEC: rt::Spec = rt::Spec::new("zone_list", "GET", "/zones")
        .params(
            &[
                rt::query("id").explode(false),
                rt::query("area").explode(false),
                rt::query("region").explode(false),
                rt::query("type").explode(false),
                rt::query("point"),
                rt::query("include_geometry"),
                rt::query("limit"),
                rt::query("effective"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ZoneListOutput;
    type Failure = ZoneListError;
}

impl Call<ZoneList> {
    /// Zone identifiers.
    #[inline]
    pub fn id(self, id: &[types::NwsZoneId]) -> Self {
        self.__arg(0, id)
    }

    /// States or marine areas.
    #[inline]
    pub fn area(self, area: &[types::AreaCode]) -> Self {
        self.__arg(1, area)
    }

    /// Regions.
    #[inline]
    pub fn region(self, region: &[types::RegionCode]) -> Self {
        self.__arg(2, region)
    }

    /// Zone types.
    #[inline]
    pub fn r#type(self, r#type: &[types::NwsZoneType]) -> Self {
        self.__arg(3, r#type)
    }

    /// Latitude and longitude.
    #[inline]
    pub fn point(self, point: &str) -> Self {
        self.__arg(4, point)
    }

    /// Also return the outlines.
    #[inline]
    pub fn include_geometry(self, include_geometry: bool) -> Self {
        self.__arg(5, &include_geometry)
    }

    /// Most zones to return.
    ///
    /// At least 1.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(6, &limit)
    }

    /// Zones as of this time.
    #[inline]
    pub fn effective(self, effective: &rt::DateTime) -> Self {
        self.__arg(7, effective)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ZoneListOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ZoneCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ZoneCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ZoneListOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::ZoneCollectionGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::ZoneCollectionJsonLd>),
    }
}

/// How [`zone_list`](Zones::zone_list) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ZoneListError = crate::errors::ProblemDetailDefault;

/// `GET /zones/{type}/{zoneId}`
pub enum Zone {}
impl rt::Operation for Zone {
    const SPEC: rt::Spec = rt::Spec::new("zone", "GET", "/zones/{type}/{zoneId}")
        .params(&[rt::path("type"), rt::path("zoneId"), rt::query("effective")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ZoneOutput;
    type Failure = ZoneError;
}

impl Call<Zone> {
    /// The zone as of this time.
    #[inline]
    pub fn effective(self, effective: &rt::DateTime) -> Self {
        self.__arg(2, effective)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ZoneOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ZoneGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::Zone> as rt::Body>::Value),
}

rt::successes! {
    ZoneOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::ZoneGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::Zone>),
    }
}

/// How [`zone`](Zones::zone) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ZoneError = crate::errors::ProblemDetailDefault;

/// `GET /zones/{type}/{zoneId}/forecast`
pub enum ZoneForecast {}
impl rt::Operation for ZoneForecast {
    const SPEC: rt::Spec = rt::Spec::new(
            "zone_forecast",
            "GET",
            "/zones/{type}/{zoneId}/forecast",
        )
        .params(&[rt::path("type"), rt::path("zoneId")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ZoneForecastOutput;
    type Failure = ZoneForecastError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ZoneForecastOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ZoneForecastGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ZoneForecast> as rt::Body>::Value),
}

rt::successes! {
    ZoneForecastOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::ZoneForecastGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::ZoneForecast>),
    }
}

/// How [`zone_forecast`](Zones::zone_forecast) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ZoneForecastError = crate::errors::ProblemDetailDefault;
