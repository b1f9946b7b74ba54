// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Measurements`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Measurements`.
#[derive(Debug, Clone, Copy)]
pub struct Measurements<'a>(pub(crate) &'a Client);

impl Measurements<'_> {
    /// List the measurements of a sensor as reported.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`MeasurementsResponse`](crate::types::MeasurementsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_measurements_get_v3_sensors_sensors_id_measurements_get(
        &self,
        sensors_id: i32,
    ) -> Call<SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }

    /// Average the measurements of a sensor by hour, on the fly.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`MeasurementsResponse`](crate::types::MeasurementsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_measurements_aggregated_get_hourly_v3_sensors_id(
        &self,
        sensors_id: i32,
    ) -> Call<SensorMeasurementsAggregatedGetHourlyV3SensorsId> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }

    /// Average the measurements of a sensor by day, on the fly.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`MeasurementsResponse`](crate::types::MeasurementsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_measurements_aggregated_get_daily_v3_sensors_id(
        &self,
        sensors_id: i32,
    ) -> Call<SensorMeasurementsAggregatedGetDailyV3SensorsId> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }

    /// List the stored hourly averages of a sensor.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`HourlyDataResponse`](crate::types::HourlyDataResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_hourly_measurements_get_v3_sensors_sensors_id_hours_get(
        &self,
        sensors_id: i32,
    ) -> Call<SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }

    /// List the stored daily averages of a sensor.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`DailyDataResponse`](crate::types::DailyDataResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_daily_get_v3_sensors_sensors_id_days_get(
        &self,
        sensors_id: i32,
    ) -> Call<SensorDailyGetV3SensorsSensorsIdDaysGet> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }
}

/// `GET /v3/sensors/{sensors_id}/measurements`
pub enum SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet {}
impl rt::Operation for SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_measurements_get_v3_sensors__sensors_id__measurements_get",
            "GET",
            "/v3/sensors/{sensors_id}/measurements",
        )
        .params(
            &[
                rt::path("sensors_id"),
                rt::query("datetime_from"),
                rt::query("datetime_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MeasurementsResponse>;
    type Failure = SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGetError;
}

impl Call<SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGet> {
    /// Earliest time.
    #[inline]
    pub fn datetime_from(self, datetime_from: &rt::DateTime) -> Self {
        self.__arg(1, datetime_from)
    }

    /// Latest time.
    #[inline]
    pub fn datetime_to(self, datetime_to: &rt::DateTime) -> Self {
        self.__arg(2, datetime_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`sensor_measurements_get_v3_sensors_sensors_id_measurements_get`](Measurements::sensor_measurements_get_v3_sensors_sensors_id_measurements_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorMeasurementsGetV3SensorsSensorsIdMeasurementsGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/sensors/{sensors_id}/measurements/hourly`
pub enum SensorMeasurementsAggregatedGetHourlyV3SensorsId {}
impl rt::Operation for SensorMeasurementsAggregatedGetHourlyV3SensorsId {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_measurements_aggregated_get_hourly_v3_sensors__sensors_id__measurements_hourly_get",
            "GET",
            "/v3/sensors/{sensors_id}/measurements/hourly",
        )
        .params(
            &[
                rt::path("sensors_id"),
                rt::query("datetime_from"),
                rt::query("datetime_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MeasurementsResponse>;
    type Failure = SensorMeasurementsAggregatedGetHourlyV3SensorsIdError;
}

impl Call<SensorMeasurementsAggregatedGetHourlyV3SensorsId> {
    /// Earliest time.
    #[inline]
    pub fn datetime_from(self, datetime_from: &rt::DateTime) -> Self {
        self.__arg(1, datetime_from)
    }

    /// Latest time.
    #[inline]
    pub fn datetime_to(self, datetime_to: &rt::DateTime) -> Self {
        self.__arg(2, datetime_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`sensor_measurements_aggregated_get_hourly_v3_sensors_id`](Measurements::sensor_measurements_aggregated_get_hourly_v3_sensors_id) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorMeasurementsAggregatedGetHourlyV3SensorsIdError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/sensors/{sensors_id}/measurements/daily`
pub enum SensorMeasurementsAggregatedGetDailyV3SensorsId {}
impl rt::Operation for SensorMeasurementsAggregatedGetDailyV3SensorsId {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_measurements_aggregated_get_daily_v3_sensors__sensors_id__measurements_daily_get",
            "GET",
            "/v3/sensors/{sensors_id}/measurements/daily",
        )
        .params(
            &[
                rt::path("sensors_id"),
                rt::query("datetime_from"),
                rt::query("datetime_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::MeasurementsResponse>;
    type Failure = SensorMeasurementsAggregatedGetDailyV3SensorsIdError;
}

impl Call<SensorMeasurementsAggregatedGetDailyV3SensorsId> {
    /// Earliest time.
    #[inline]
    pub fn datetime_from(self, datetime_from: &rt::DateTime) -> Self {
        self.__arg(1, datetime_from)
    }

    /// Latest time.
    #[inline]
    pub fn datetime_to(self, datetime_to: &rt::DateTime) -> Self {
        self.__arg(2, datetime_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`sensor_measurements_aggregated_get_daily_v3_sensors_id`](Measurements::sensor_measurements_aggregated_get_daily_v3_sensors_id) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorMeasurementsAggregatedGetDailyV3SensorsIdError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/sensors/{sensors_id}/hours`
pub enum SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet {}
impl rt::Operation for SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_hourly_measurements_get_v3_sensors__sensors_id__hours_get",
            "GET",
            "/v3/sensors/{sensors_id}/hours",
        )
        .params(
            &[
                rt::path("sensors_id"),
                rt::query("datetime_from"),
                rt::query("datetime_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::HourlyDataResponse>;
    type Failure = SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGetError;
}

impl Call<SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGet> {
    /// Earliest time.
    #[inline]
    pub fn datetime_from(self, datetime_from: &rt::DateTime) -> Self {
        self.__arg(1, datetime_from)
    }

    /// Latest time.
    #[inline]
    pub fn datetime_to(self, datetime_to: &rt::DateTime) -> Self {
        self.__arg(2, datetime_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`sensor_hourly_measurements_get_v3_sensors_sensors_id_hours_get`](Measurements::sensor_hourly_measurements_get_v3_sensors_sensors_id_hours_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorHourlyMeasurementsGetV3SensorsSensorsIdHoursGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/sensors/{sensors_id}/days`
pub enum SensorDailyGetV3SensorsSensorsIdDaysGet {}
impl rt::Operation for SensorDailyGetV3SensorsSensorsIdDaysGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_daily_get_v3_sensors__sensors_id__days_get",
            "GET",
            "/v3/sensors/{sensors_id}/days",
        )
        .params(
            &[
                rt::path("sensors_id"),
                rt::query("date_from"),
                rt::query("date_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::DailyDataResponse>;
    type Failure = SensorDailyGetV3SensorsSensorsIdDaysGetError;
}

impl Call<SensorDailyGetV3SensorsSensorsIdDaysGet> {
    /// Earliest day.
    #[inline]
    pub fn date_from(self, date_from: &rt::Date) -> Self {
        self.__arg(1, date_from)
    }

    /// Latest day.
    #[inline]
    pub fn date_to(self, date_to: &rt::Date) -> Self {
        self.__arg(2, date_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`sensor_daily_get_v3_sensors_sensors_id_days_get`](Measurements::sensor_daily_get_v3_sensors_sensors_id_days_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorDailyGetV3SensorsSensorsIdDaysGetError = crate::errors::HttpError401_429HttpValidationError422;
