// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Stations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Stations`.
#[derive(Debug, Clone, Copy)]
pub struct Stations<'a>(pub(crate) &'a Client);

impl Stations<'_> {
    /// List observation stations.
    ///
    /// Returns [`ObsStationsOutput`].
    #[inline]
    pub fn obs_stations(&self) -> Call<ObsStations> {
        Call::__new(self.0)
    }

    /// Get one station.
    ///
    /// - `station_id`: Station identifier.
    ///
    /// Returns [`ObsStationOutput`].
    #[inline]
    pub fn obs_station(&self, station_id: &str) -> Call<ObsStation> {
        Call::__new(self.0).__arg(0, station_id)
    }

    /// List observations of a station.
    ///
    /// - `station_id`: Station identifier.
    ///
    /// Returns [`StationObservationListOutput`].
    #[inline]
    pub fn station_observation_list(
        &self,
        station_id: &str,
    ) -> Call<StationObservationList> {
        Call::__new(self.0).__arg(0, station_id)
    }

    /// Get the newest observation of a station.
    ///
    /// - `station_id`: Station identifier.
    ///
    /// Returns [`StationObservationLatestOutput`].
    #[inline]
    pub fn station_observation_latest(
        &self,
        station_id: &str,
    ) -> Call<StationObservationLatest> {
        Call::__new(self.0).__arg(0, station_id)
    }

    /// Get the observation of a given time.
    ///
    /// - `station_id`: Station identifier.
    /// - `time`: Time of the observation.
    ///
    /// Returns [`StationObservationTimeOutput`].
    #[inline]
    pub fn station_observation_time(
        &self,
        station_id: &str,
        time: &rt::DateTime,
    ) -> Call<StationObservationTime> {
        Call::__new(self.0).__arg(0, station_id).__arg(1, time)
    }
}

/// `GET /stations`
pub enum ObsStations {}
impl rt::Operation for ObsStations {
    const SPEC: rt::Spec = rt::Spec::new("obs_stations", "GET", "/stations")
        .params(
            &[
                rt::query("id").explode(false),
                rt::query("state").explode(false),
                rt::query("limit"),
                rt::query("cursor"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ObsStationsOutput;
    type Failure = ObsStationsError;
}

impl Call<ObsStations> {
    /// Station identifiers.
    #[inline]
    pub fn id(self, id: &[String]) -> Self {
        self.__arg(0, id)
    }

    /// States or marine areas.
    #[inline]
    pub fn state(self, state: &[types::AreaCode]) -> Self {
        self.__arg(1, state)
    }

    /// Most stations to return.
    ///
    /// At least 1. At most 500.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Cursor from the pagination link.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(3, cursor)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ObsStationsOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationStationCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ObservationStationCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ObsStationsOutput {
        200 "application/geo+json" => GeoJson(
            rt::Json<types::ObservationStationCollectionGeoJson>,
        ),
        200 "application/ld+json" => LdJson(
            rt::Json<types::ObservationStationCollectionJsonLd>,
        ),
    }
}

/// How [`obs_stations`](Stations::obs_stations) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ObsStationsError = crate::errors::ProblemDetailDefault;

/// `GET /stations/{stationId}`
pub enum ObsStation {}
impl rt::Operation for ObsStation {
    const SPEC: rt::Spec = rt::Spec::new("obs_station", "GET", "/stations/{stationId}")
        .params(&[rt::path("stationId")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = ObsStationOutput;
    type Failure = ObsStationError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum ObsStationOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationStationGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ObservationStationJsonLd> as rt::Body>::Value),
}

rt::successes! {
    ObsStationOutput {
        200 "application/geo+json" => GeoJson(
            rt::Json<types::ObservationStationGeoJson>,
        ),
        200 "application/ld+json" => LdJson(rt::Json<types::ObservationStationJsonLd>),
    }
}

/// How [`obs_station`](Stations::obs_station) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ObsStationError = crate::errors::ProblemDetailDefault;

/// `GET /stations/{stationId}/observations`
pub enum StationObservationList {}
impl rt::Operation for StationObservationList {
    const SPEC: rt::Spec = rt::Spec::new(
            "station_observation_list",
            "GET",
            "/stations/{stationId}/observations",
        )
        .params(
            &[
                rt::path("stationId"),
                rt::query("start"),
                rt::query("end"),
                rt::query("limit"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = StationObservationListOutput;
    type Failure = StationObservationListError;
}

impl Call<StationObservationList> {
    /// Earliest time.
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(1, start)
    }

    /// Latest time.
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(2, end)
    }

    /// Most observations to return.
    ///
    /// At least 1. At most 500.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum StationObservationListOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationCollectionGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::ObservationCollectionJsonLd> as rt::Body>::Value),
}

rt::successes! {
    StationObservationListOutput {
        200 "application/geo+json" => GeoJson(
            rt::Json<types::ObservationCollectionGeoJson>,
        ),
        200 "application/ld+json" => LdJson(rt::Json<types::ObservationCollectionJsonLd>),
    }
}

/// How [`station_observation_list`](Stations::station_observation_list) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type StationObservationListError = crate::errors::ProblemDetailDefault;

/// `GET /stations/{stationId}/observations/latest`
pub enum StationObservationLatest {}
impl rt::Operation for StationObservationLatest {
    const SPEC: rt::Spec = rt::Spec::new(
            "station_observation_latest",
            "GET",
            "/stations/{stationId}/observations/latest",
        )
        .params(&[rt::path("stationId"), rt::query("require_qc")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = StationObservationLatestOutput;
    type Failure = StationObservationLatestError;
}

impl Call<StationObservationLatest> {
    /// Only observations that passed quality control.
    #[inline]
    pub fn require_qc(self, require_qc: bool) -> Self {
        self.__arg(1, &require_qc)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum StationObservationLatestOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::Observation> as rt::Body>::Value),
}

rt::successes! {
    StationObservationLatestOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::ObservationGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::Observation>),
    }
}

/// How [`station_observation_latest`](Stations::station_observation_latest) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type StationObservationLatestError = crate::errors::ProblemDetailDefault;

/// `GET /stations/{stationId}/observations/{time}`
pub enum StationObservationTime {}
impl rt::Operation for StationObservationTime {
    const SPEC: rt::Spec = rt::Spec::new(
            "station_observation_time",
            "GET",
            "/stations/{stationId}/observations/{time}",
        )
        .params(&[rt::path("stationId"), rt::path("time")])
        .security(Client::SECURITY)
        .accept("application/geo+json, application/ld+json, application/problem+json");
    type Success = StationObservationTimeOutput;
    type Failure = StationObservationTimeError;
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum StationObservationTimeOutput {
    /// The request succeeded.
    GeoJson(<rt::Json<types::ObservationGeoJson> as rt::Body>::Value),
    /// The request succeeded.
    LdJson(<rt::Json<types::Observation> as rt::Body>::Value),
}

rt::successes! {
    StationObservationTimeOutput {
        200 "application/geo+json" => GeoJson(rt::Json<types::ObservationGeoJson>),
        200 "application/ld+json" => LdJson(rt::Json<types::Observation>),
    }
}

/// How [`station_observation_time`](Stations::station_observation_time) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type StationObservationTimeError = crate::errors::ProblemDetailDefault;
