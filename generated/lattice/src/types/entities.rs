// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A value for a field.
pub struct EntityOverride {
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub entity: Option<Entity>,
    /// Where data comes from.
    pub provenance: Option<Provenance>,
}

impl rt::Object for EntityOverride {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityOverride",
        0,
        &["entity", "provenance"],
    );
    type Fields = (Option<Entity>, Option<Provenance>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.entity, &self.provenance)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            entity: group_0.0,
            provenance: group_0.1,
        }
    }
}

/// Events of a session.
#[non_exhaustive]
pub struct EntityEventResponse {
    pub session_token: Option<String>,
    pub entity_events: Option<Vec<EntityEvent>>,
}

impl rt::Object for EntityEventResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityEventResponse",
        0,
        &["sessionToken", "entityEvents"],
    );
    type Fields = (Option<String>, Option<Vec<EntityEvent>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.session_token, &self.entity_events)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            session_token: group_0.0,
            entity_events: group_0.1,
        }
    }
}

/// A change of an entity.
#[non_exhaustive]
pub struct EntityEvent {
    pub event_type: Option<EntityEventType>,
    /// A time in RFC 3339.
    pub time: Option<Timestamp>,
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub entity: Option<Entity>,
}

impl rt::Object for EntityEvent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityEvent",
        0,
        &["eventType", "time", "entity"],
    );
    type Fields = (Option<EntityEventType>, Option<Timestamp>, Option<Entity>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_type, &self.time, &self.entity)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event_type: group_0.0,
            time: group_0.1,
            entity: group_0.2,
        }
    }
}

/// `eventType` of `EntityEvent`.
#[non_exhaustive]
pub enum EntityEventType {
    /// `EVENT_TYPE_INVALID`
    EventTypeInvalid,
    /// `EVENT_TYPE_CREATED`
    EventTypeCreated,
    /// `EVENT_TYPE_UPDATE`
    EventTypeUpdate,
    /// `EVENT_TYPE_DELETED`
    EventTypeDeleted,
    /// `EVENT_TYPE_PREEXISTING`
    EventTypePreexisting,
    /// `EVENT_TYPE_POST_EXPIRY_OVERRIDE`
    EventTypePostExpiryOverride,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// Where to go on.
pub struct EntityEventRequest {
    /// Empty to start.
    pub session_token: String,
    /// Default: `100`. At least 1. At most 2000.
    pub batch_size: Option<i32>,
}

impl EntityEventRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(session_token: impl Into<String>) -> Self {
        Self {
            session_token: session_token.into(),
            batch_size: None,
        }
    }
}

impl rt::Object for EntityEventRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityEventRequest",
        0b1,
        &["sessionToken", "batchSize"],
    );
    type Fields = (String, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.session_token, &self.batch_size)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            session_token: group_0.0,
            batch_size: group_0.1,
        }
    }
}

/// An entity event or a heartbeat.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum EntityStreamEvent {
    /// A sign of life.
    EntityStreamHeartbeat(EntityStreamHeartbeat),
    /// An entity event in a stream.
    EntityStreamEntity(EntityStreamEntity),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A sign of life.
#[non_exhaustive]
pub struct EntityStreamHeartbeat {
    /// Always `heartbeat`.
    pub event: String,
    pub timestamp: Option<String>,
}

impl rt::Object for EntityStreamHeartbeat {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityStreamHeartbeat",
        0b1,
        &["event", "timestamp"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event, &self.timestamp)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event: group_0.0,
            timestamp: group_0.1,
        }
    }
}

/// An entity event in a stream.
#[non_exhaustive]
pub struct EntityStreamEntity {
    pub event_type: Option<EntityEventType>,
    /// A time in RFC 3339.
    pub time: Option<Timestamp>,
    /// Something tracked. Only the components in common use are typed here; all others are kept as they come.
    pub entity: Option<Entity>,
    /// Always `entity`.
    pub event: String,
}

impl rt::Object for EntityStreamEntity {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityStreamEntity",
        0b1000,
        &["eventType", "time", "entity", "event"],
    );
    type Fields = (Option<EntityEventType>, Option<Timestamp>, Option<Entity>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.event_type, &self.time, &self.entity, &self.event)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            event_type: group_0.0,
            time: group_0.1,
            entity: group_0.2,
            event: group_0.3,
        }
    }
}

/// What to stream.
pub struct EntityStreamRequest {
    /// Milliseconds between heartbeats.
    ///
    /// Default: `30000`.
    pub heartbeat_interval_ms: Option<i32>,
    /// Whether to end after what exists already.
    ///
    /// Default: `false`.
    pub pre_existing_only: Option<bool>,
    /// Components to send; all when empty.
    pub components_to_include: Option<Vec<String>>,
    /// A filter: and, or, not, list or a predicate.
    pub filter: Option<Statement>,
}

impl rt::Object for EntityStreamRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EntityStreamRequest",
        0,
        &["heartbeatIntervalMS", "preExistingOnly", "componentsToInclude", "filter"],
    );
    type Fields = (Option<i32>, Option<bool>, Option<Vec<String>>, Option<Statement>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.heartbeat_interval_ms,
            &self.pre_existing_only,
            &self.components_to_include,
            &self.filter,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            heartbeat_interval_ms: group_0.0,
            pre_existing_only: group_0.1,
            components_to_include: group_0.2,
            filter: group_0.3,
        }
    }
}

/// A filter: and, or, not, list or a predicate.
pub struct Statement {
    pub and: Option<rt::Map<rt::Any>>,
    pub or: Option<rt::Map<rt::Any>>,
    pub not: Option<rt::Map<rt::Any>>,
    pub list: Option<rt::Map<rt::Any>>,
    /// A comparison of a field.
    pub predicate: Option<Predicate>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for Statement {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Statement",
        0,
        &["and", "or", "not", "list", "predicate"],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<rt::Map<rt::Any>>,
        Option<Predicate>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.and, &self.or, &self.not, &self.list, &self.predicate, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            and: group_0.0,
            or: group_0.1,
            not: group_0.2,
            list: group_0.3,
            predicate: group_0.4,
            extra: group_0.5,
        }
    }
}

/// A comparison of a field.
pub struct Predicate {
    pub field_path: Option<String>,
    pub value: Option<rt::Map<rt::Any>>,
    pub comparator: Option<String>,
}

impl rt::Object for Predicate {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Predicate",
        0,
        &["fieldPath", "value", "comparator"],
    );
    type Fields = (Option<String>, Option<rt::Map<rt::Any>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field_path, &self.value, &self.comparator)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field_path: group_0.0,
            value: group_0.1,
            comparator: group_0.2,
        }
    }
}

rt::objects! {
    EntityOverride
    EntityEventResponse
    EntityEvent
    EntityEventRequest
    EntityStreamHeartbeat
    EntityStreamEntity
    EntityStreamRequest
    Statement
    Predicate
}

rt::defaults! {
    EntityOverride
    EntityStreamRequest
    Statement
    Predicate
}

rt::choices! {
    EntityEventType {
        EventTypeInvalid = "EVENT_TYPE_INVALID",
        EventTypeCreated = "EVENT_TYPE_CREATED",
        EventTypeUpdate = "EVENT_TYPE_UPDATE",
        EventTypeDeleted = "EVENT_TYPE_DELETED",
        EventTypePreexisting = "EVENT_TYPE_PREEXISTING",
        EventTypePostExpiryOverride = "EVENT_TYPE_POST_EXPIRY_OVERRIDE",
    }
}

rt::unions! {
    EntityStreamEvent tag "event" {
        EntityStreamHeartbeat 0: rt::look(rt::OBJECT).tag(&["heartbeat"]),
        EntityStreamEntity 1: rt::look(rt::OBJECT).tag(&["entity"]),
    }
}
