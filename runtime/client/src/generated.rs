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
    BodyOf, Encoding, Operation, Param, Pending, Sent, Spec, Style, cookie, deep_object, header, path, query,
    querystring,
};
pub use crate::service::{
    BodyLimit, Breaker, Credential, From, HealthCheck, KeyPlace, PageKind, Pagination, Part, Pool, RateLimit,
    Refused, Reset, Retry, Scheme, SchemeKind, Service, StreamRule, Timeout, millis, seconds,
};
pub use crate::values::{
    ANY, ARRAY, Any, BOOLEAN, Base64, Both, Date, DateTime, Duration, Extra, Field, Fields, File, INTEGER,
    Integer, KEEPS, Look, Map, NULL, NUMBER, Nullable, OBJECT, Object, Refs, STRING, Shape, Time, Uuid,
    choice, clone, debug, deserialize, has_form, look, number, same, serialize, takes_null, tuple, union,
    variant,
};
pub use crate::{choices, defaults, failures, numbers, objects, successes, unions, wrappers};
pub use bytes::Bytes;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};
pub use std::sync::Arc;

/// What the macros of values use, under names that no generated type can have: a path of one word where
/// `::core::fmt::Formatter` has four, each of which the compiler keeps for every type.
#[doc(hidden)]
pub mod short {
    pub use crate::values::{
        At as __At, Field as __Field, Look as __Look, Object as __Object, Reader as __Reader,
        choice as __choice, clone as __clone, debug as __debug, deserialize as __deserialize,
        number as __number, same as __same, serialize as __serialize, tuple as __tuple, union as __union,
        variant as __variant,
    };
    pub use core::clone::Clone as __Clone;
    pub use core::cmp::{Eq as __Eq, PartialEq as __PartialEq};
    pub use core::convert::From as __From;
    pub use core::default::Default as __Default;
    pub use core::fmt::{
        Debug as __Debug, Display as __Display, Formatter as __Formatter, Result as __Printed,
    };
    pub use core::hash::{Hash as __Hash, Hasher as __Hasher};
    pub use core::marker::Copy as __Copy;
    pub use core::ops::{Deref as __Deref, DerefMut as __DerefMut};
    pub use core::option::Option as __Option;
    pub use core::result::Result as __Result;
    pub use serde::{
        Deserialize as __Deserialize, Deserializer as __Deserializer, Serialize as __Serialize,
        Serializer as __Serializer,
    };
}
