// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Sensors`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Sensors`.
#[derive(Debug, Clone, Copy)]
pub struct Sensors<'a>(pub(crate) &'a Client);

impl Sensors<'_> {
    /// List the sensors of a location.
    ///
    /// - `locations_id`: Location identifier. At least 1.
    ///
    /// Returns [`SensorsResponse`](crate::types::SensorsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_locations_locations_id_sensors_get(
        &self,
        locations_id: i32,
    ) -> Call<GetV3LocationsLocationsIdSensorsGet> {
        Call::__new(self.0).__arg(0, &locations_id)
    }

    /// Get one sensor.
    ///
    /// - `sensors_id`: Sensor identifier. At least 1.
    ///
    /// Returns [`SensorsResponse`](crate::types::SensorsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn sensor_get_v3_sensors_sensors_id_get(
        &self,
        sensors_id: i32,
    ) -> Call<SensorGetV3SensorsSensorsIdGet> {
        Call::__new(self.0).__arg(0, &sensors_id)
    }
}

/// `GET /v3/locations/{locations_id}/sensors`
pub enum GetV3LocationsLocationsIdSensorsGet {}
impl rt::Operation for GetV3LocationsLocationsIdSensorsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensors_get_v3_locations__locations_id__sensors_get",
            "GET",
            "/v3/locations/{locations_id}/sensors",
        )
        .params(&[rt::path("locations_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SensorsResponse>;
    type Failure = GetV3LocationsLocationsIdSensorsGetError;
}

/// How [`get_v3_locations_locations_id_sensors_get`](Sensors::get_v3_locations_locations_id_sensors_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3LocationsLocationsIdSensorsGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/sensors/{sensors_id}`
pub enum SensorGetV3SensorsSensorsIdGet {}
impl rt::Operation for SensorGetV3SensorsSensorsIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "sensor_get_v3_sensors__sensors_id__get",
            "GET",
            "/v3/sensors/{sensors_id}",
        )
        .params(&[rt::path("sensors_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SensorsResponse>;
    type Failure = SensorGetV3SensorsSensorsIdGetError;
}

/// How [`sensor_get_v3_sensors_sensors_id_get`](Sensors::sensor_get_v3_sensors_sensors_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type SensorGetV3SensorsSensorsIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
