// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! What sensors measured.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `observations`.
#[derive(Debug, Clone, Copy)]
pub struct Observations<'a>(pub(crate) &'a Client);

impl Observations<'_> {
    /// List observations, newest first
    ///
    /// Returns [`ObservationPage`](crate::types::ObservationPage). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn list_observations(&self) -> Call<ListObservations> {
        Call::__new(self.0)
    }

    /// Store up to 1000 observations
    ///
    /// Returns [`IngestResult`](crate::types::IngestResult). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn create_observations(
        &self,
        body: &types::ObservationBatch,
    ) -> Call<CreateObservations> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Aggregate observations over time
    ///
    /// - `sensor_id`: Sensors to include.
    /// - `metric`: Metric to aggregate.
    /// - `from`: Start of the span.
    /// - `to`: End of the span.
    ///
    /// Returns [`SummarizeObservationsOutput`]. Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn summarize_observations(
        &self,
        sensor_id: &[String],
        metric: &str,
        from: &rt::DateTime,
        to: &rt::DateTime,
    ) -> Call<SummarizeObservations> {
        Call::__new(self.0)
            .__arg(0, sensor_id)
            .__arg(1, metric)
            .__arg(2, from)
            .__arg(3, to)
    }

    /// Get an observation
    ///
    /// - `observation_id`: Id of the observation.
    ///
    /// Returns [`Observation`](crate::types::Observation). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn get_observation(&self, observation_id: i64) -> Call<GetObservation> {
        Call::__new(self.0).__arg(0, &observation_id)
    }
}

/// `GET /observations`
pub enum ListObservations {}
impl rt::Operation for ListObservations {
    const SPEC: rt::Spec = rt::Spec::new("listObservations", "GET", "/observations")
        .params(
            &[
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("sensor_id").style(rt::Style::PipeDelimited),
                rt::query("metric"),
                rt::query("from"),
                rt::query("to"),
                rt::query("quality"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ObservationPage>;
    type Failure = ListObservationsError;
}

impl Call<ListObservations> {
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

    /// Sensors to keep.
    #[inline]
    pub fn sensor_id(self, sensor_id: &[String]) -> Self {
        self.__arg(2, sensor_id)
    }

    /// Metric to keep, such as air_temperature.
    #[inline]
    pub fn metric(self, metric: &str) -> Self {
        self.__arg(3, metric)
    }

    /// Only observations from this time.
    #[inline]
    pub fn from(self, from: &rt::DateTime) -> Self {
        self.__arg(4, from)
    }

    /// Only observations before this time.
    #[inline]
    pub fn to(self, to: &rt::DateTime) -> Self {
        self.__arg(5, to)
    }

    /// Quality to keep.
    #[inline]
    pub fn quality(self, quality: types::ListObservationsQuality) -> Self {
        self.__arg(6, &quality)
    }
}

/// How [`list_observations`](Observations::list_observations) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListObservationsError = crate::errors::Problem400_401_429;

/// `POST /observations`
pub enum CreateObservations {}
impl rt::Operation for CreateObservations {
    const SPEC: rt::Spec = rt::Spec::new("createObservations", "POST", "/observations")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::IngestResult>;
    type Failure = CreateObservationsError;
}

impl Call<CreateObservations> {
    /// The same key never stores twice.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `GET /observations/summary`
pub enum SummarizeObservations {}
impl rt::Operation for SummarizeObservations {
    const SPEC: rt::Spec = rt::Spec::new(
            "summarizeObservations",
            "GET",
            "/observations/summary",
        )
        .params(
            &[
                rt::query("sensor_id"),
                rt::query("metric"),
                rt::query("from"),
                rt::query("to"),
                rt::query("interval"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/json, text/csv");
    type Success = SummarizeObservationsOutput;
    type Failure = SummarizeObservationsError;
}

impl Call<SummarizeObservations> {
    /// Length of a bucket.
    ///
    /// Default: `day`.
    #[inline]
    pub fn interval(self, interval: types::SummarizeObservationsInterval) -> Self {
        self.__arg(4, &interval)
    }
}

/// What comes back.
#[non_exhaustive]
#[derive(Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum SummarizeObservationsOutput {
    /// The buckets.
    Json(<rt::Json<types::Summary> as rt::Body>::Value),
    /// The buckets.
    Csv(<rt::Text as rt::Body>::Value),
}

rt::successes! {
    SummarizeObservationsOutput {
        200 "application/json" => Json(rt::Json<types::Summary>),
        200 "text/csv" => Csv(rt::Text),
    }
}

/// How [`summarize_observations`](Observations::summarize_observations) fails; the same as [`Problem400_401_429`](crate::errors::Problem400_401_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type SummarizeObservationsError = crate::errors::Problem400_401_429;

/// `GET /observations/{observationId}`
pub enum GetObservation {}
impl rt::Operation for GetObservation {
    const SPEC: rt::Spec = rt::Spec::new(
            "getObservation",
            "GET",
            "/observations/{observationId}",
        )
        .params(&[rt::path("observationId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Observation>;
    type Failure = GetObservationError;
}

/// How [`get_observation`](Observations::get_observation) fails; the same as [`Problem401_404_429`](crate::errors::Problem401_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type GetObservationError = crate::errors::Problem401_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateObservationsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Problem>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::Problem>),
    /// The body is too large.
    PayloadTooLarge(crate::Reply<types::Problem>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::Problem>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::Problem>),
}

rt::failures! {
    CreateObservationsError {
        400 => BadRequest(rt::Json<types::Problem>),
        401 => Unauthorized(rt::Json<types::Problem>),
        413 => PayloadTooLarge(rt::Json<types::Problem>),
        422 => UnprocessableEntity(rt::Json<types::Problem>),
        429 => TooManyRequests(rt::Json<types::Problem>),
    }
}
