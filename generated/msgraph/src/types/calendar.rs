// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of events.
#[non_exhaustive]
pub struct EventCollectionResponse {
    pub value: Option<Vec<Event>>,
    /// Address of the next page.
    pub odata_next_link: rt::Nullable<String>,
    pub odata_count: rt::Nullable<i64>,
}

impl rt::Object for EventCollectionResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EventCollectionResponse",
        0,
        &["value", "@odata.nextLink", "@odata.count"],
    );
    type Fields = (Option<Vec<Event>>, rt::Nullable<String>, rt::Nullable<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.odata_next_link, &self.odata_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            odata_next_link: group_0.1,
            odata_count: group_0.2,
        }
    }
}

/// An event of a calendar.
pub struct Event {
    pub id: Option<String>,
    pub subject: rt::Nullable<String>,
    /// The body of a message or event.
    pub body: Option<ItemBody>,
    pub body_preview: rt::Nullable<String>,
    /// A time with its zone.
    pub start: rt::Nullable<DateTimeTimeZone>,
    /// A time with its zone.
    pub end: rt::Nullable<DateTimeTimeZone>,
    /// A place.
    pub location: rt::Nullable<Location>,
    pub attendees: Option<Vec<Attendee>>,
    /// Who a message goes to or comes from.
    pub organizer: rt::Nullable<Recipient>,
    pub is_all_day: rt::Nullable<bool>,
    pub is_cancelled: rt::Nullable<bool>,
    pub is_online_meeting: rt::Nullable<bool>,
    pub online_meeting_provider: rt::Nullable<EventOnlineMeetingProvider>,
    pub reminder_minutes_before_start: rt::Nullable<i32>,
    pub sensitivity: rt::Nullable<EventSensitivity>,
    pub show_as: rt::Nullable<EventShowAs>,
    pub r#type: rt::Nullable<EventType>,
    /// An id by which the server drops repeated creation.
    pub transaction_id: rt::Nullable<String>,
    pub web_link: rt::Nullable<String>,
    pub created_date_time: rt::Nullable<rt::DateTime>,
    pub last_modified_date_time: rt::Nullable<rt::DateTime>,
}

impl rt::Object for Event {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Event",
        0,
        &[
            "id",
            "subject",
            "body",
            "bodyPreview",
            "start",
            "end",
            "location",
            "attendees",
            "organizer",
            "isAllDay",
            "isCancelled",
            "isOnlineMeeting",
            "onlineMeetingProvider",
            "reminderMinutesBeforeStart",
            "sensitivity",
            "showAs",
            "type",
            "transactionId",
            "webLink",
            "createdDateTime",
            "lastModifiedDateTime",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                rt::Nullable<String>,
                Option<ItemBody>,
                rt::Nullable<String>,
                rt::Nullable<DateTimeTimeZone>,
                rt::Nullable<DateTimeTimeZone>,
                rt::Nullable<Location>,
                Option<Vec<Attendee>>,
            ),
            (
                rt::Nullable<Recipient>,
                rt::Nullable<bool>,
                rt::Nullable<bool>,
                rt::Nullable<bool>,
                rt::Nullable<EventOnlineMeetingProvider>,
                rt::Nullable<i32>,
                rt::Nullable<EventSensitivity>,
                rt::Nullable<EventShowAs>,
            ),
        >,
        (
            rt::Nullable<EventType>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<rt::DateTime>,
            rt::Nullable<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.subject,
                    &self.body,
                    &self.body_preview,
                    &self.start,
                    &self.end,
                    &self.location,
                    &self.attendees,
                ),
                (
                    &self.organizer,
                    &self.is_all_day,
                    &self.is_cancelled,
                    &self.is_online_meeting,
                    &self.online_meeting_provider,
                    &self.reminder_minutes_before_start,
                    &self.sensitivity,
                    &self.show_as,
                ),
            ),
            (
                &self.r#type,
                &self.transaction_id,
                &self.web_link,
                &self.created_date_time,
                &self.last_modified_date_time,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            subject: group_0.1,
            body: group_0.2,
            body_preview: group_0.3,
            start: group_0.4,
            end: group_0.5,
            location: group_0.6,
            attendees: group_0.7,
            organizer: group_1.0,
            is_all_day: group_1.1,
            is_cancelled: group_1.2,
            is_online_meeting: group_1.3,
            online_meeting_provider: group_1.4,
            reminder_minutes_before_start: group_1.5,
            sensitivity: group_1.6,
            show_as: group_1.7,
            r#type: group_2.0,
            transaction_id: group_2.1,
            web_link: group_2.2,
            created_date_time: group_2.3,
            last_modified_date_time: group_2.4,
        }
    }
}

/// A time with its zone.
pub struct DateTimeTimeZone {
    pub date_time: String,
    pub time_zone: rt::Nullable<String>,
}

impl DateTimeTimeZone {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(date_time: impl Into<String>) -> Self {
        Self {
            date_time: date_time.into(),
            time_zone: rt::Nullable::Absent,
        }
    }
}

impl rt::Object for DateTimeTimeZone {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DateTimeTimeZone",
        0b1,
        &["dateTime", "timeZone"],
    );
    type Fields = (String, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date_time, &self.time_zone)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            date_time: group_0.0,
            time_zone: group_0.1,
        }
    }
}

/// A place.
pub struct Location {
    pub display_name: rt::Nullable<String>,
}

impl rt::Object for Location {
    const SHAPE: rt::Shape = rt::Shape::new("Location", 0, &["displayName"]);
    type Fields = (rt::Nullable<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.display_name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { display_name: group_0.0 }
    }
}

/// Somebody invited.
pub struct Attendee {
    /// A name and an address.
    pub email_address: Option<EmailAddress>,
    pub r#type: rt::Nullable<AttendeeType>,
    /// An answer to an invitation.
    pub status: rt::Nullable<ResponseStatus>,
}

impl rt::Object for Attendee {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Attendee",
        0,
        &["emailAddress", "type", "status"],
    );
    type Fields = (
        Option<EmailAddress>,
        rt::Nullable<AttendeeType>,
        rt::Nullable<ResponseStatus>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email_address, &self.r#type, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email_address: group_0.0,
            r#type: group_0.1,
            status: group_0.2,
        }
    }
}

/// `type` of `attendee`.
#[non_exhaustive]
pub enum AttendeeType {
    /// `required`
    Required,
    /// `optional`
    Optional,
    /// `resource`
    Resource,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An answer to an invitation.
pub struct ResponseStatus {
    pub response: rt::Nullable<ResponseStatusResponse>,
    pub time: rt::Nullable<rt::DateTime>,
}

impl rt::Object for ResponseStatus {
    const SHAPE: rt::Shape = rt::Shape::new("ResponseStatus", 0, &["response", "time"]);
    type Fields = (rt::Nullable<ResponseStatusResponse>, rt::Nullable<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.response, &self.time)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            response: group_0.0,
            time: group_0.1,
        }
    }
}

/// `response` of `responseStatus`.
#[non_exhaustive]
pub enum ResponseStatusResponse {
    /// `none`
    None,
    /// `organizer`
    Organizer,
    /// `tentativelyAccepted`
    TentativelyAccepted,
    /// `accepted`
    Accepted,
    /// `declined`
    Declined,
    /// `notResponded`
    NotResponded,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `onlineMeetingProvider` of `event`.
#[non_exhaustive]
pub enum EventOnlineMeetingProvider {
    /// `unknown`
    Unknown_,
    /// `skypeForBusiness`
    SkypeForBusiness,
    /// `skypeForConsumer`
    SkypeForConsumer,
    /// `teamsForBusiness`
    TeamsForBusiness,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sensitivity` of `event`.
#[non_exhaustive]
pub enum EventSensitivity {
    /// `normal`
    Normal,
    /// `personal`
    Personal,
    /// `private`
    Private,
    /// `confidential`
    Confidential,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `showAs` of `event`.
#[non_exhaustive]
pub enum EventShowAs {
    /// `unknown`
    Unknown_,
    /// `free`
    Free,
    /// `tentative`
    Tentative,
    /// `busy`
    Busy,
    /// `oof`
    Oof,
    /// `workingElsewhere`
    WorkingElsewhere,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `type` of `event`.
#[non_exhaustive]
pub enum EventType {
    /// `singleInstance`
    SingleInstance,
    /// `occurrence`
    Occurrence,
    /// `exception`
    Exception,
    /// `seriesMaster`
    SeriesMaster,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    EventCollectionResponse
    Event
    DateTimeTimeZone
    Location
    Attendee
    ResponseStatus
}

rt::defaults! {
    Event
    Location
    Attendee
    ResponseStatus
}

rt::choices! {
    AttendeeType { Required = "required", Optional = "optional", Resource = "resource" }
    ResponseStatusResponse {
        None = "none",
        Organizer = "organizer",
        TentativelyAccepted = "tentativelyAccepted",
        Accepted = "accepted",
        Declined = "declined",
        NotResponded = "notResponded",
    }
    EventOnlineMeetingProvider {
        Unknown_ = "unknown",
        SkypeForBusiness = "skypeForBusiness",
        SkypeForConsumer = "skypeForConsumer",
        TeamsForBusiness = "teamsForBusiness",
    }
    EventSensitivity {
        Normal = "normal",
        Personal = "personal",
        Private = "private",
        Confidential = "confidential",
    }
    EventShowAs {
        Unknown_ = "unknown",
        Free = "free",
        Tentative = "tentative",
        Busy = "busy",
        Oof = "oof",
        WorkingElsewhere = "workingElsewhere",
    }
    EventType {
        SingleInstance = "singleInstance",
        Occurrence = "occurrence",
        Exception = "exception",
        SeriesMaster = "seriesMaster",
    }
}
