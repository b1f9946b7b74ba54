//! What generated code uses, under one short name. Nothing here is for people: they find the same
//! at the root of the crate, and this module may change with the generator.

pub use crate::answer::{
    AsIs, Body, Collect, Content, Documented, Download, Empty, Event, Events, Failure, Item, Items, Json,
    Lines, Meta, Nothing, Onward, OrEmpty, OtherBody, Raw, Reply, Text, Undocumented, Whole, accepts,
    debug_failure, display_failure, failed, nothing, outcome, pick, pick_for, undocumented,
};
pub use crate::client::{BuildError, Builder, Client, RawCall};
pub use crate::door::{
    Args, ArgsError, Arm, BoxFuture, OperationInfo, Options, Outcome, ParameterInfo, ParameterPlace,
    Prepared, Service as DoorService, Started, connect, dispatch,
};
pub use crate::error::Error;
pub use crate::fault::Fault;
pub use crate::pagination::{ItemStream, Pages};
pub use crate::request::{
    BodyOf, Encoding, Operation, Param, Pending, Sent, Spec, Style, cookie, header, path, query, querystring,
};
pub use crate::service::{
    BodyLimit, Breaker, Credential, From, HealthCheck, KeyPlace, PageKind, Pagination, Part, Pool, RateLimit,
    Refused, Reset, Retry, Scheme, SchemeKind, Service, StreamRule, Timeout, millis, seconds,
};
pub use crate::values::{
    ANY, ARRAY, Any, BOOLEAN, Base64, Both, Date, DateTime, Duration, Extra, Field, Fields, File, INTEGER,
    Integer, KEEPS, Look, Map, NULL, NUMBER, Nullable, OBJECT, Object, Refs, STRING, Shape, Time, Union,
    Uuid, choice, clone, debug, deserialize, has_form, number, same, serialize, takes_null, tuple, union,
    variant,
};
pub use crate::{choices, defaults, failures, numbers, objects, successes, unions, wrappers};
pub use bytes::Bytes;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::sync::Arc;
