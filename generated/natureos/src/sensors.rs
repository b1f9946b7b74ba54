// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Devices in the field.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `sensors`.
#[derive(Debug, Clone, Copy)]
pub struct Sensors<'a>(pub(crate) &'a Client);

impl Sensors<'_> {
    /// List sensors
    ///
    /// Returns [`SensorPage`](crate::types::SensorPage). Headers of answers: `X-Total-Count` (200), `Retry-After` (429).
    #[inline]
    pub fn list_sensors(&self) -> Call<ListSensors> {
        Call::__new(self.0)
    }

    /// Register a sensor
    ///
    /// Returns [`Sensor`](crate::types::Sensor). Headers of answers: `Location` (201), `Retry-After` (429).
    #[inline]
    pub fn create_sensor(&self, body: &types::NewSensor) -> Call<CreateSensor> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a sensor
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Returns [`Sensor`](crate::types::Sensor). Headers of answers: `ETag` (200), `Retry-After` (429).
    #[inline]
    pub fn get_sensor(&self, sensor_id: &str) -> Call<GetSensor> {
        Call::__new(self.0).__arg(0, sensor_id)
    }

    /// Change a sensor
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Returns [`Sensor`](crate::types::Sensor). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn update_sensor(
        &self,
        sensor_id: &str,
        body: &types::SensorPatch,
    ) -> Call<UpdateSensor> {
        Call(rt::Pending::new(&self.0.0).arg(0, sensor_id).json(body))
    }

    /// Remove a sensor; its observations stay
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn delete_sensor(&self, sensor_id: &str) -> Call<DeleteSensor> {
        Call::__new(self.0).__arg(0, sensor_id)
    }

    /// Start a calibration
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Returns [`Calibration`](crate::types::Calibration). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn calibrate_sensor(
        &self,
        sensor_id: &str,
        body: &types::CalibrateSensorBody,
    ) -> Call<CalibrateSensor> {
        Call(rt::Pending::new(&self.0.0).arg(0, sensor_id).form(body))
    }

    /// Upload a photo of the site
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Returns [`Photo`](crate::types::Photo). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn upload_sensor_photo(
        &self,
        sensor_id: &str,
        body: &types::UploadSensorPhotoBody,
    ) -> Call<UploadSensorPhoto> {
        Call(rt::Pending::new(&self.0.0).arg(0, sensor_id).multipart(body))
    }

    /// Download the photo of the site
    ///
    /// - `sensor_id`: Id of the sensor. Matches `^sen_[a-z0-9]{8}$`.
    ///
    /// Returns the bytes as they come. Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_sensor_photo(&self, sensor_id: &str) -> Call<GetSensorPhoto> {
        Call::__new(self.0).__arg(0, sensor_id)
    }
}

/// `GET /sensors`
pub enum ListSensors {}
impl rt::Operation for ListSensors {
    const SPEC: rt::Spec = rt::Spec::new("listSensors", "GET", "/sensors")
        .params(
            &[
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("kind"),
                rt::query("tags").explode(false),
                rt::query("bbox").explode(false),
                rt::query("active"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SensorPage>;
    type Failure = ListSensorsError;
}

impl Call<ListSensors> {
    /// Where the page starts; from next_cursor of the page before.
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most items in a page.
    ///
    /// Default: `50`. At least 1. At most 200.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(1, &limit)
    }

    /// Kinds to keep; repeat the parameter for several.
    #[inline]
    pub fn kind(self, kind: &[types::ListSensorsKindItem]) -> Self {
        self.__arg(2, kind)
    }

    /// Tags that all must be present.
    #[inline]
    pub fn tags(self, tags: &[String]) -> Self {
        self.__arg(3, tags)
    }

    /// West, south, east and north in degrees.
    ///
    /// Has 4 items.
    #[inline]
    pub fn bbox(self, bbox: &[f64]) -> Self {
        self.__arg(4, bbox)
    }

    /// Whether the sensor reports at present.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        self.__arg(5, &active)
    }
}

/// How [`list_sensors`](Sensors::list_sensors) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListSensorsError = crate::errors::Problem400_401_429;

/// `POST /sensors`
pub enum CreateSensor {}
impl rt::Operation for CreateSensor {
    const SPEC: rt::Spec = rt::Spec::new("createSensor", "POST", "/sensors")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Sensor>;
    type Failure = CreateSensorError;
}

impl Call<CreateSensor> {
    /// The same key never registers twice.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /sensors/{sensorId}`
pub enum GetSensor {}
impl rt::Operation for GetSensor {
    const SPEC: rt::Spec = rt::Spec::new("getSensor", "GET", "/sensors/{sensorId}")
        .params(&[rt::path("sensorId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Sensor>;
    type Failure = GetSensorError;
}

/// How [`get_sensor`](Sensors::get_sensor) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetSensorError = crate::errors::Problem401_404_429;

/// `PATCH /sensors/{sensorId}`
pub enum UpdateSensor {}
impl rt::Operation for UpdateSensor {
    const SPEC: rt::Spec = rt::Spec::new("updateSensor", "PATCH", "/sensors/{sensorId}")
        .params(&[rt::path("sensorId"), rt::header("If-Match")])
        .security(Client::SECURITY)
        .body("application/merge-patch+json");
    type Success = rt::Json<types::Sensor>;
    type Failure = UpdateSensorError;
}

impl Call<UpdateSensor> {
    /// Version that must still hold.
    #[inline]
    pub fn if_match(self, if_match: &str) -> Self {
        self.__arg(1, if_match)
    }
}

/// `DELETE /sensors/{sensorId}`
pub enum DeleteSensor {}
impl rt::Operation for DeleteSensor {
    const SPEC: rt::Spec = rt::Spec::new("deleteSensor", "DELETE", "/sensors/{sensorId}")
        .params(&[rt::path("sensorId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteSensorError;
}

/// How [`delete_sensor`](Sensors::delete_sensor) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteSensorError = crate::errors::Problem401_404_429;

/// `POST /sensors/{sensorId}/calibrate`
pub enum CalibrateSensor {}
impl rt::Operation for CalibrateSensor {
    const SPEC: rt::Spec = rt::Spec::new(
            "calibrateSensor",
            "POST",
            "/sensors/{sensorId}/calibrate",
        )
        .params(&[rt::path("sensorId")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded");
    type Success = rt::Json<types::Calibration>;
    type Failure = CalibrateSensorError;
}

/// `PUT /sensors/{sensorId}/photo`
pub enum UploadSensorPhoto {}
impl rt::Operation for UploadSensorPhoto {
    const SPEC: rt::Spec = rt::Spec::new(
            "uploadSensorPhoto",
            "PUT",
            "/sensors/{sensorId}/photo",
        )
        .params(&[rt::path("sensorId")])
        .security(Client::SECURITY)
        .body("multipart/form-data");
    type Success = rt::Json<types::Photo>;
    type Failure = UploadSensorPhotoError;
}

/// `GET /sensors/{sensorId}/photo`
pub enum GetSensorPhoto {}
impl rt::Operation for GetSensorPhoto {
    const SPEC: rt::Spec = rt::Spec::new(
            "getSensorPhoto",
            "GET",
            "/sensors/{sensorId}/photo",
        )
        .params(&[rt::path("sensorId")])
        .security(Client::SECURITY)
        .accept("application/json, image/jpeg, image/png")
        .stream();
    type Success = rt::Raw;
    type Failure = GetSensorPhotoError;
}

/// How [`get_sensor_photo`](Sensors::get_sensor_photo) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetSensorPhotoError = crate::errors::Problem401_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CalibrateSensorError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CalibrateSensorError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        409 => Conflict(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateSensorError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The state of the resource conflicts with the request.
    Conflict(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateSensorError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        409 => Conflict(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UpdateSensorError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// A precondition of the request does not hold.
    PreconditionFailed(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UpdateSensorError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        412 => PreconditionFailed(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum UploadSensorPhotoError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The media type of the body is not supported.
    UnsupportedMediaType(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    UploadSensorPhotoError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        404 => NotFound(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        415 => UnsupportedMediaType(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
