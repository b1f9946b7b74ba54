// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Times at which workflows start.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `schedules`.
#[derive(Debug, Clone, Copy)]
pub struct Schedules<'a>(pub(crate) &'a Client);

impl Schedules<'_> {
    /// List schedules
    ///
    /// Returns [`SchedulePage`](crate::types::SchedulePage). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn list_schedules(&self) -> Call<ListSchedules> {
        Call::__new(self.0)
    }

    /// Create a schedule
    ///
    /// Returns [`Schedule`](crate::types::Schedule). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn create_schedule(&self, body: &types::ScheduleInput) -> Call<CreateSchedule> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Change a schedule
    ///
    /// - `schedule_id`: Id of the schedule. Matches `^sch_[a-zA-Z0-9]{12}$`.
    ///
    /// Returns [`Schedule`](crate::types::Schedule). Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn update_schedule(
        &self,
        schedule_id: &str,
        body: &types::SchedulePatch,
    ) -> Call<UpdateSchedule> {
        Call(rt::Pending::new(&self.0.0).arg(0, schedule_id).json(body))
    }

    /// Delete a schedule
    ///
    /// - `schedule_id`: Id of the schedule. Matches `^sch_[a-zA-Z0-9]{12}$`.
    ///
    /// Headers of answers: `Retry-After` (429), `RateLimit-Remaining` (429), `RateLimit-Reset` (429).
    #[inline]
    pub fn delete_schedule(&self, schedule_id: &str) -> Call<DeleteSchedule> {
        Call::__new(self.0).__arg(0, schedule_id)
    }
}

/// `GET /schedules`
pub enum ListSchedules {}
impl rt::Operation for ListSchedules {
    const SPEC: rt::Spec = rt::Spec::new("listSchedules", "GET", "/schedules")
        .params(&[rt::query("cursor"), rt::query("limit")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::SchedulePage>;
    type Failure = ListSchedulesError;
}

impl Call<ListSchedules> {
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
}

/// How [`list_schedules`](Schedules::list_schedules) fails; the same as [`ErrorEnvelope401_429`](crate::errors::ErrorEnvelope401_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type ListSchedulesError = crate::errors::ErrorEnvelope401_429;

/// `POST /schedules`
pub enum CreateSchedule {}
impl rt::Operation for CreateSchedule {
    const SPEC: rt::Spec = rt::Spec::new("createSchedule", "POST", "/schedules")
        .params(&[rt::header("Idempotency-Key")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Schedule>;
    type Failure = CreateScheduleError;
}

impl Call<CreateSchedule> {
    /// The same key never does the work twice.
    ///
    /// Has at most 64 characters.
    #[inline]
    pub fn idempotency_key(self, idempotency_key: &str) -> Self {
        self.__arg(0, idempotency_key)
    }
}

/// `PATCH /schedules/{scheduleId}`
pub enum UpdateSchedule {}
impl rt::Operation for UpdateSchedule {
    const SPEC: rt::Spec = rt::Spec::new(
            "updateSchedule",
            "PATCH",
            "/schedules/{scheduleId}",
        )
        .params(&[rt::path("scheduleId")])
        .security(Client::SECURITY)
        .body("application/merge-patch+json");
    type Success = rt::Json<types::Schedule>;
    type Failure = UpdateScheduleError;
}

/// How [`update_schedule`](Schedules::update_schedule) fails; the same as [`CreateScheduleError`].
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 422 Unprocessable Entity: The values were understood but are not valid.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type UpdateScheduleError = CreateScheduleError;

/// `DELETE /schedules/{scheduleId}`
pub enum DeleteSchedule {}
impl rt::Operation for DeleteSchedule {
    const SPEC: rt::Spec = rt::Spec::new(
            "deleteSchedule",
            "DELETE",
            "/schedules/{scheduleId}",
        )
        .params(&[rt::path("scheduleId")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = DeleteScheduleError;
}

/// How [`delete_schedule`](Schedules::delete_schedule) fails; the same as [`ErrorEnvelope401_403_404_429`](crate::errors::ErrorEnvelope401_403_404_429).
///
/// - 401 Unauthorized: Credentials are missing or not valid.
/// - 403 Forbidden: The credentials do not allow this.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: Too many requests; slow down and retry later.
pub type DeleteScheduleError = crate::errors::ErrorEnvelope401_403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateScheduleError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::ErrorEnvelope>),
    /// Credentials are missing or not valid.
    Unauthorized(crate::Reply<types::ErrorEnvelope>),
    /// The credentials do not allow this.
    Forbidden(crate::Reply<types::ErrorEnvelope>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::ErrorEnvelope>),
    /// The values were understood but are not valid.
    UnprocessableEntity(crate::Reply<types::ErrorEnvelope>),
    /// Too many requests; slow down and retry later.
    TooManyRequests(crate::Reply<types::ErrorEnvelope>),
}

rt::failures! {
    CreateScheduleError {
        400 => BadRequest(rt::Json<types::ErrorEnvelope>),
        401 => Unauthorized(rt::Json<types::ErrorEnvelope>),
        403 => Forbidden(rt::Json<types::ErrorEnvelope>),
        404 => NotFound(rt::Json<types::ErrorEnvelope>),
        422 => UnprocessableEntity(rt::Json<types::ErrorEnvelope>),
        429 => TooManyRequests(rt::Json<types::ErrorEnvelope>),
    }
}
