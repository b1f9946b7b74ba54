// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Events`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Events`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'a>(pub(crate) &'a Client);

impl Events<'_> {
    /// List events in a time
    ///
    /// - `start`: Unix time in seconds
    /// - `end`: Unix time in seconds
    ///
    /// Returns [`ListEventsResponse`](crate::types::ListEventsResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn list_events(&self, start: i64, end: i64) -> Call<ListEvents> {
        Call::__new(self.0).__arg(0, &start).__arg(1, &end)
    }

    /// Post an event
    ///
    /// Returns [`CreateEventResponse`](crate::types::CreateEventResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn create_event(&self, body: &types::EventCreateRequest) -> Call<CreateEvent> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an event
    ///
    /// - `event_id`: Id of the event
    ///
    /// Returns [`GetEventResponse`](crate::types::GetEventResponse). Headers of answers: `X-RateLimit-Limit` (429), `X-RateLimit-Period` (429), `X-RateLimit-Remaining` (429), `X-RateLimit-Reset` (429).
    #[inline]
    pub fn get_event(&self, event_id: i64) -> Call<GetEvent> {
        Call::__new(self.0).__arg(0, &event_id)
    }
}

/// `GET /api/v1/events`
pub enum ListEvents {}
impl rt::Operation for ListEvents {
    const SPEC: rt::Spec = rt::Spec::new("ListEvents", "GET", "/api/v1/events")
        .params(
            &[
                rt::query("start"),
                rt::query("end"),
                rt::query("priority"),
                rt::query("sources"),
                rt::query("tags"),
                rt::query("unaggregated"),
                rt::query("exclude_aggregate"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListEventsResponse>;
    type Failure = ListEventsError;
}

impl Call<ListEvents> {
    /// Sets `priority`.
    #[inline]
    pub fn priority(self, priority: types::ListEventsPriority) -> Self {
        self.__arg(2, &priority)
    }

    /// Comma-separated list
    #[inline]
    pub fn sources(self, sources: &str) -> Self {
        self.__arg(3, sources)
    }

    /// Comma-separated list
    #[inline]
    pub fn tags(self, tags: &str) -> Self {
        self.__arg(4, tags)
    }

    /// Each event by itself
    #[inline]
    pub fn unaggregated(self, unaggregated: bool) -> Self {
        self.__arg(5, &unaggregated)
    }

    /// Leave aggregates out
    #[inline]
    pub fn exclude_aggregate(self, exclude_aggregate: bool) -> Self {
        self.__arg(6, &exclude_aggregate)
    }

    /// Page, with unaggregated
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(7, &page)
    }
}

/// How [`list_events`](Events::list_events) fails; the same as [`ApiErrorResponse400_403_429`](crate::errors::ApiErrorResponse400_403_429).
///
/// - 400 Bad Request: The request is wrong
/// - 403 Forbidden: The keys may not do this
/// - 429 Too Many Requests: Too many calls
pub type ListEventsError = crate::errors::ApiErrorResponse400_403_429;

/// `POST /api/v1/events`
pub enum CreateEvent {}
impl rt::Operation for CreateEvent {
    const SPEC: rt::Spec = rt::Spec::new("CreateEvent", "POST", "/api/v1/events")
        .security(&[&["apiKeyAuth"]])
        .body("application/json");
    type Success = rt::Json<types::CreateEventResponse>;
    type Failure = CreateEventError;
}

/// `GET /api/v1/events/{event_id}`
pub enum GetEvent {}
impl rt::Operation for GetEvent {
    const SPEC: rt::Spec = rt::Spec::new("GetEvent", "GET", "/api/v1/events/{event_id}")
        .params(&[rt::path("event_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetEventResponse>;
    type Failure = GetEventError;
}

/// How [`get_event`](Events::get_event) fails; the same as [`ApiErrorResponse403_404_429`](crate::errors::ApiErrorResponse403_404_429).
///
/// - 403 Forbidden: The keys may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
pub type GetEventError = crate::errors::ApiErrorResponse403_404_429;

/// How a call fails: the documented answers.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum CreateEventError {
    /// The request is wrong
    BadRequest(crate::Reply<types::ApiErrorResponse>),
    /// Too many calls
    TooManyRequests(crate::Reply<types::ApiErrorResponse>),
}

rt::failures! {
    CreateEventError {
        400 => BadRequest(rt::Json<types::ApiErrorResponse>),
        429 => TooManyRequests(rt::Json<types::ApiErrorResponse>),
    }
}
