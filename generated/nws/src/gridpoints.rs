// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Gridpoints`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Gridpoints`.
#[derive(Debug, Clone, Copy)]
pub struct Gridpoints<'a>(pub(crate) &'a Client);

impl Gridpoints<'_> {
    /// Get the raw forecast numbers of a grid cell.
    ///
    /// - `wfo`: Three-character identifier of a forecast office.
    /// - `x`: Grid column. At least 0.
    /// - `y`: Grid row. At least 0.
    ///
    /// Returns [`GridpointOutput`].
    #[inline]
    pub fn gridpoint(&self, wfo: &str, x: i64, y: i64) -> Call<Gridpoint> {
        Call::__new(self.0).__arg(0, wfo).__arg(1, &x).__arg(2, &y)
    }

    /// Get the forecast in twelve-hour periods.
    ///
    /// - `wfo`: Three-character identifier of a forecast office.
    /// - `x`: Grid column. At least 0.
    /// - `y`: Grid row. At least 0.
    ///
    /// Returns [`GridpointForecastOutput`].
    #[inline]
    pub fn gridpoint_forecast(
        &self,
        wfo: &str,
        x: i64,
        y: i64,
    ) -> Call<GridpointForecast> {
        Call::__new(self.0).__arg(0, wfo).__arg(1, &x).__arg(2, &y)
    }

    /// Get the forecast hour by hour.
    ///
    /// - `wfo`: Three-character identifier of a forecast office.
    /// - `x`: Grid column. At least 0.
    /// - `y`: Grid row. At least 0.
    ///
    /// Returns [`GridpointForecastHourlyOutput`].
    #[inline]
    pub fn gridpoint_forecast_hourly(
        &self,
        wfo: &str,
        x: i64,
        y: i64,
    ) -> Call<GridpointForecastHourly> {
        Call::__new(self.0).__arg(0, wfo).__arg(1, &x).__arg(2, &y)
    }

    /// List observation stations near a grid cell.
    ///
    /// - `wfo`: Three-character identifier of a forecast office.
    /// - `x`: Grid column. At least 0.
    /// - `y`: Grid row. At least 0.
    ///
    /// Returns [`GridpointStationsOutput`].
    #[inline]
    pub fn gridpoint_stations(
        &self,
        wfo: &str,
        x: i64,
        y: i64,
    ) -> Call<GridpointStations> {
        Call::__new(self.0).__arg(0, wfo).__arg(1, &x).__arg(2, &y)
    }
}

/// `GET /gridpoints/{wfo}/{x},{y}`
pub enum Gridpoint {}
impl rt::Operation for Gridpoint {
    const SPEC: rt::Spec = rt::Spec::new("gridpoint", "GET", "/gridpoints/{wfo}/{x},{y}")
        .params(&[rt::path("wfo"), rt::path("x"), rt::path("y")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = GridpointOutput;
    type Failure = GridpointError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::GridpointGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::Gridpoint> as rt::Body>::Value),
}

rt::successes! {
    GridpointOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::GridpointGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::Gridpoint>),
    }
}

/// How [`gridpoint`](Gridpoints::gridpoint) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type GridpointError = crate::errors::ProblemDetailDefault;

/// `GET /gridpoints/{wfo}/{x},{y}/forecast`
pub enum GridpointForecast {}
impl rt::Operation for GridpointForecast {
    const SPEC: rt::Spec = rt::Spec::new(
            "gridpoint_forecast",
            "GET",
            "/gridpoints/{wfo}/{x},{y}/forecast",
        )
        .params(
            &[
                rt::path("wfo"),
                rt::path("x"),
                rt::path("y"),
                rt::query("units"),
                rt::header("Feature-Flags"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = GridpointForecastOutput;
    type Failure = GridpointForecastError;
}

impl Call<GridpointForecast> {
    /// US customary or SI units.
    #[inline]
    pub fn units(self, units: types::GridpointForecastUnits) -> Self {
        self.__arg(3, &units)
    }

    /// Turn on coming changes of the answer.
    #[inline]
    pub fn feature_flags(
        self,
        feature_flags: &[types::GridpointForecastFeatureFlagsItem],
    ) -> Self {
        self.__arg(4, feature_flags)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointForecastOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::GridpointForecastGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::GridpointForecast> as rt::Body>::Value),
}

rt::successes! {
    GridpointForecastOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::GridpointForecastGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::GridpointForecast>),
    }
}

/// How [`gridpoint_forecast`](Gridpoints::gridpoint_forecast) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type GridpointForecastError = crate::errors::ProblemDetailDefault;

/// `GET /gridpoints/{wfo}/{x},{y}/forecast/hourly`
pub enum GridpointForecastHourly {}
impl rt::Operation for GridpointForecastHourly {
    const SPEC: rt::Spec = rt::Spec::new(
            "gridpoint_forecast_hourly",
            "GET",
            "/gridpoints/{wfo}/{x},{y}/forecast/hourly",
        )
        .params(
            &[
                rt::path("wfo"),
                rt::path("x"),
                rt::path("y"),
                rt::query("units"),
                rt::header("Feature-Flags"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = GridpointForecastHourlyOutput;
    type Failure = GridpointForecastHourlyError;
}

impl Call<GridpointForecastHourly> {
    /// US customary or SI units.
    #[inline]
    pub fn units(self, units: types::GridpointForecastUnits) -> Self {
        self.__arg(3, &units)
    }

    /// Turn on coming changes of the answer.
    #[inline]
    pub fn feature_flags(
        self,
        feature_flags: &[types::GridpointForecastHourlyFeatureFlagsItem],
    ) -> Self {
        self.__arg(4, feature_flags)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointForecastHourlyOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::GridpointForecastGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::GridpointForecast> as rt::Body>::Value),
}

rt::successes! {
    GridpointForecastHourlyOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::GridpointForecastGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::GridpointForecast>),
    }
}

/// How [`gridpoint_forecast_hourly`](Gridpoints::gridpoint_forecast_hourly) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type GridpointForecastHourlyError = crate::errors::ProblemDetailDefault;

/// `GET /gridpoints/{wfo}/{x},{y}/stations`
pub enum GridpointStations {}
impl rt::Operation for GridpointStations {
    const SPEC: rt::Spec = rt::Spec::new(
            "gridpoint_stations",
            "GET",
            "/gridpoints/{wfo}/{x},{y}/stations",
        )
        .params(&[rt::path("wfo"), rt::path("x"), rt::path("y")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = GridpointStationsOutput;
    type Failure = GridpointStationsError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum GridpointStationsOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationStationCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ObservationStationCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    GridpointStationsOutput {
        200 "application/geo+json" => GeoJson(
            rt::Json<types::ObservationStationCollectionGeoJson>,
        ),
        200 "application/ld+json" => LdJson(
            rt::Json<types::ObservationStationCollectionJsonLd>,
        ),
    }
}

/// How [`gridpoint_stations`](Gridpoints::gridpoint_stations) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type GridpointStationsError = crate::errors::ProblemDetailDefault;
