// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Events.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `calendar`.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a>(pub(crate) &'a Client);

impl Calendar<'_> {
    /// List events
    ///
    /// Returns [`EventCollectionResponse`](crate::types::EventCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_list_events(&self) -> Call<MeListEvents> {
        Call::__new(self.0)
    }

    /// Create an event
    ///
    /// Returns [`Event`](crate::types::Event). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_create_events(&self, body: &types::Event) -> Call<MeCreateEvents> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Change an event
    ///
    /// - `event_id`: Id of the event.
    ///
    /// Returns [`Event`](crate::types::Event). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_update_events(
        &self,
        event_id: &str,
        body: &types::Event,
    ) -> Call<MeUpdateEvents> {
        Call(rt::Pending::new(&self.0.0).arg(0, event_id).json(body))
    }

    /// Delete an event
    ///
    /// - `event_id`: Id of the event.
    ///
    /// Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_delete_events(&self, event_id: &str) -> Call<MeDeleteEvents> {
        Call::__new(self.0).__arg(0, event_id)
    }

    /// List all events between two times, repeated ones included
    ///
    /// - `start_date_time`: Start in ISO 8601.
    /// - `end_date_time`: End in ISO 8601.
    ///
    /// Returns [`EventCollectionResponse`](crate::types::EventCollectionResponse). Headers of answers: `Retry-After` (429).
    #[inline]
    pub fn me_list_calendar_view(
        &self,
        start_date_time: &str,
        end_date_time: &str,
    ) -> Call<MeListCalendarView> {
        Call::__new(self.0).__arg(0, start_date_time).__arg(1, end_date_time)
    }
}

/// `GET /me/events`
pub enum MeListEvents {}
impl rt::Operation for MeListEvents {
    const SPEC: rt::Spec = rt::Spec::new("me.ListEvents", "GET", "/me/events")
        .params(
            &[
                rt::query("$top"),
                rt::query("$skip"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
                rt::header("Prefer"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::EventCollectionResponse>;
    type Failure = MeListEventsError;
}

impl Call<MeListEvents> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(0, &top)
    }

    /// How many items to leave out at the start.
    ///
    /// At least 0.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        self.__arg(1, &skip)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(2, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(3, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(4, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(5, select)
    }

    /// Time zone of the answer.
    #[inline]
    pub fn prefer(self, prefer: &str) -> Self {
        self.__arg(6, prefer)
    }
}

/// How [`me_list_events`](Calendar::me_list_events) fails; the same as [`ODataError400_401_403_429`](crate::errors::ODataError400_401_403_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeListEventsError = crate::errors::ODataError400_401_403_429;

/// `POST /me/events`
pub enum MeCreateEvents {}
impl rt::Operation for MeCreateEvents {
    const SPEC: rt::Spec = rt::Spec::new("me.CreateEvents", "POST", "/me/events")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Event>;
    type Failure = MeCreateEventsError;
}

/// How [`me_create_events`](Calendar::me_create_events) fails; the same as [`ODataError400_401_403_429`](crate::errors::ODataError400_401_403_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeCreateEventsError = crate::errors::ODataError400_401_403_429;

/// `PATCH /me/events/{event-id}`
pub enum MeUpdateEvents {}
impl rt::Operation for MeUpdateEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.UpdateEvents",
            "PATCH",
            "/me/events/{event-id}",
        )
        .params(&[rt::path("event-id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Event>;
    type Failure = MeUpdateEventsError;
}

/// How [`me_update_events`](Calendar::me_update_events) fails; the same as [`ODataError400_401_403_404_429`](crate::errors::ODataError400_401_403_404_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeUpdateEventsError = crate::errors::ODataError400_401_403_404_429;

/// `DELETE /me/events/{event-id}`
pub enum MeDeleteEvents {}
impl rt::Operation for MeDeleteEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.DeleteEvents",
            "DELETE",
            "/me/events/{event-id}",
        )
        .params(&[rt::path("event-id")])
        .security(Client::SECURITY);
    type Success = rt::Empty;
    type Failure = MeDeleteEventsError;
}

/// How [`me_delete_events`](Calendar::me_delete_events) fails; the same as [`ODataError401_403_404_429`](crate::errors::ODataError401_403_404_429).
///
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 404 Not Found: Nothing exists under this address.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeDeleteEventsError = crate::errors::ODataError401_403_404_429;

/// `GET /me/calendarView`
pub enum MeListCalendarView {}
impl rt::Operation for MeListCalendarView {
    const SPEC: rt::Spec = rt::Spec::new(
            "me.ListCalendarView",
            "GET",
            "/me/calendarView",
        )
        .params(
            &[
                rt::query("startDateTime"),
                rt::query("endDateTime"),
                rt::query("$top"),
                rt::query("$skip"),
                rt::query("$filter"),
                rt::query("$count"),
                rt::query("$orderby").explode(false),
                rt::query("$select").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::EventCollectionResponse>;
    type Failure = MeListCalendarViewError;
}

impl Call<MeListCalendarView> {
    /// Most items in a page.
    ///
    /// At least 0.
    #[inline]
    pub fn top(self, top: i32) -> Self {
        self.__arg(2, &top)
    }

    /// How many items to leave out at the start.
    ///
    /// At least 0.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        self.__arg(3, &skip)
    }

    /// OData filter.
    #[inline]
    pub fn filter(self, filter: &str) -> Self {
        self.__arg(4, filter)
    }

    /// Whether to count all items.
    #[inline]
    pub fn count(self, count: bool) -> Self {
        self.__arg(5, &count)
    }

    /// Properties to sort by.
    #[inline]
    pub fn orderby(self, orderby: &[String]) -> Self {
        self.__arg(6, orderby)
    }

    /// Properties to return.
    #[inline]
    pub fn select(self, select: &[String]) -> Self {
        self.__arg(7, select)
    }
}

/// How [`me_list_calendar_view`](Calendar::me_list_calendar_view) fails; the same as [`ODataError400_401_403_429`](crate::errors::ODataError400_401_403_429).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The access token is missing or has expired.
/// - 403 Forbidden: The token lacks a permission.
/// - 429 Too Many Requests: The caller is throttled.
pub type MeListCalendarViewError = crate::errors::ODataError400_401_403_429;
