// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Everything that is tracked.

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Entities`.
#[derive(Debug, Clone, Copy)]
pub struct Entities<'a>(pub(crate) &'a Client);

impl Entities<'_> {
    /// Publish an entity, new or changed
    ///
    /// Returns [`Entity`](crate::types::Entity).
    #[inline]
    pub fn publish_entity(&self, body: &types::Entity) -> Call<PublishEntity> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get an entity
    ///
    /// - `entity_id`: Id of the entity.
    ///
    /// Returns [`Entity`](crate::types::Entity).
    #[inline]
    pub fn get_entity(&self, entity_id: &str) -> Call<GetEntity> {
        Call::__new(self.0).__arg(0, entity_id)
    }

    /// Override a field of an entity
    ///
    /// - `entity_id`: Id of the entity.
    /// - `field_path`: Dotted path of the field.
    ///
    /// Returns [`Entity`](crate::types::Entity).
    #[inline]
    pub fn override_entity(
        &self,
        entity_id: &str,
        field_path: &str,
    ) -> Call<OverrideEntity> {
        Call::__new(self.0).__arg(0, entity_id).__arg(1, field_path)
    }

    /// Take an override back
    ///
    /// - `entity_id`: Id of the entity.
    /// - `field_path`: Dotted path of the field.
    ///
    /// Returns [`Entity`](crate::types::Entity).
    #[inline]
    pub fn remove_entity_override(
        &self,
        entity_id: &str,
        field_path: &str,
    ) -> Call<RemoveEntityOverride> {
        Call::__new(self.0).__arg(0, entity_id).__arg(1, field_path)
    }

    /// Wait for entity events
    ///
    /// An empty session token starts a session; use the answer's token in the next call.
    ///
    /// Returns [`EntityEventResponse`](crate::types::EntityEventResponse).
    #[inline]
    pub fn long_poll_entity_events(
        &self,
        body: &types::EntityEventRequest,
    ) -> Call<LongPollEntityEvents> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Stream entity events
    ///
    /// Returns events, each with [`EntityStreamEvent`](crate::types::EntityStreamEvent).
    #[inline]
    pub fn stream_entities(
        &self,
        body: &types::EntityStreamRequest,
    ) -> Call<StreamEntities> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `PUT /api/v1/entities`
pub enum PublishEntity {}
impl rt::Operation for PublishEntity {
    const SPEC: rt::Spec = rt::Spec::new("PublishEntity", "PUT", "/api/v1/entities")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Entity>;
    type Failure = PublishEntityError;
}

/// How [`publish_entity`](Entities::publish_entity) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type PublishEntityError = crate::errors::Error400_401;

/// `GET /api/v1/entities/{entityId}`
pub enum GetEntity {}
impl rt::Operation for GetEntity {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetEntity",
            "GET",
            "/api/v1/entities/{entityId}",
        )
        .params(&[rt::path("entityId")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Entity>;
    type Failure = GetEntityError;
}

/// How [`get_entity`](Entities::get_entity) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type GetEntityError = crate::errors::Error400_401_404;

/// `PUT /api/v1/entities/{entityId}/override/{fieldPath}`
pub enum OverrideEntity {}
impl rt::Operation for OverrideEntity {
    const SPEC: rt::Spec = rt::Spec::new(
            "OverrideEntity",
            "PUT",
            "/api/v1/entities/{entityId}/override/{fieldPath}",
        )
        .params(&[rt::path("entityId"), rt::path("fieldPath")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::Entity>;
    type Failure = OverrideEntityError;
}

impl Call<OverrideEntity> {
    /// The value, at its place in an entity, and where it comes from.
    #[inline]
    pub fn body(self, body: &types::EntityOverride) -> Self {
        Call(self.0.json(body))
    }
}

/// How [`override_entity`](Entities::override_entity) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type OverrideEntityError = crate::errors::Error400_401_404;

/// `DELETE /api/v1/entities/{entityId}/override/{fieldPath}`
pub enum RemoveEntityOverride {}
impl rt::Operation for RemoveEntityOverride {
    const SPEC: rt::Spec = rt::Spec::new(
            "RemoveEntityOverride",
            "DELETE",
            "/api/v1/entities/{entityId}/override/{fieldPath}",
        )
        .params(&[rt::path("entityId"), rt::path("fieldPath")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::Entity>;
    type Failure = RemoveEntityOverrideError;
}

/// How [`remove_entity_override`](Entities::remove_entity_override) fails; the same as [`Error400_401_404`](crate::errors::Error400_401_404).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
/// - 404 Not Found: Nothing exists under this address.
pub type RemoveEntityOverrideError = crate::errors::Error400_401_404;

/// `POST /api/v1/entities/events`
pub enum LongPollEntityEvents {}
impl rt::Operation for LongPollEntityEvents {
    const SPEC: rt::Spec = rt::Spec::new(
            "LongPollEntityEvents",
            "POST",
            "/api/v1/entities/events",
        )
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::EntityEventResponse>;
    type Failure = LongPollEntityEventsError;
}

/// `POST /api/v1/entities/stream`
pub enum StreamEntities {}
impl rt::Operation for StreamEntities {
    const SPEC: rt::Spec = rt::Spec::new(
            "StreamEntities",
            "POST",
            "/api/v1/entities/stream",
        )
        .security(Client::SECURITY)
        .accept("application/json, text/event-stream")
        .body("application/json")
        .stream();
    type Success = rt::Events<types::EntityStreamEvent>;
    type Failure = StreamEntitiesError;
}

/// How [`stream_entities`](Entities::stream_entities) fails; the same as [`Error400_401`](crate::errors::Error400_401).
///
/// - 400 Bad Request: The request is malformed or a value is not allowed.
/// - 401 Unauthorized: The token is missing or not valid.
pub type StreamEntitiesError = crate::errors::Error400_401;

/// How a call fails: the documented answers.
#[non_exhaustive]
pub enum LongPollEntityEventsError {
    /// The request is malformed or a value is not allowed.
    BadRequest(crate::Reply<types::Error>),
    /// The token is missing or not valid.
    Unauthorized(crate::Reply<types::Error>),
    /// Nothing exists under this address.
    NotFound(crate::Reply<types::Error>),
    /// No event came in time; poll again.
    RequestTimeout(crate::Reply<types::Error>),
    /// The event cursor fell behind or too many requests were made; start a new session.
    TooManyRequests(crate::Reply<types::Error>),
}

rt::failures! {
    LongPollEntityEventsError {
        400 => BadRequest(rt::Json<types::Error>),
        401 => Unauthorized(rt::Json<types::Error>),
        404 => NotFound(rt::Json<types::Error>),
        408 => RequestTimeout(rt::Json<types::Error>),
        429 => TooManyRequests(rt::Json<types::Error>),
    }
}
