//! The answers that the document describes as failures.

use super::{Body, Content, Meta, Reply};
use crate::fault::Fault;
use bytes::Bytes;
use serde::{Serialize, Serializer};
use std::error::Error as StdError;
use std::fmt;

/// The documented failures of an operation; made by [`failures!`](crate::failures).
///
/// Serializing one gives its body.
pub trait Failure: StdError + Serialize + Send + Sync + Sized + 'static {
    /// The variant that the answer is; `None` when the document does not describe it.
    ///
    /// # Errors
    /// When it describes it, and the body is not what it says.
    fn decode(meta: &Meta, body: &Bytes) -> Result<Option<Self>, Fault>;

    /// The name of the variant, and its reply.
    #[doc(hidden)]
    fn shown(&self) -> (&'static str, &Meta, &dyn fmt::Debug);

    /// What came beside the body.
    fn reply(&self) -> &Meta {
        self.shown().1
    }
}

/// Failures that a document describes, as against [`NoFailure`]; made by [`failures!`](crate::failures).
pub trait Documented: Failure {}

/// No answer is described as a failure: the plain [`Error`](crate::Error), to which `?` brings that of every call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFailure {}

/// The failure of an operation for which the document describes none. It is not [`NoFailure`], so that nobody relies on
/// there being none: one that the document gains breaks no caller.
///
/// ```compile_fail,E0308
/// use switchboard_client::{Error, Undocumented};
/// fn passed_on(outcome: Result<u32, Error<Undocumented>>) -> Result<u32, Error> {
///     outcome
/// }
/// ```
/// ```
/// use switchboard_client::{Error, Undocumented};
/// fn passed_on(outcome: Result<u32, Error<Undocumented>>) -> Result<u32, Error> {
///     Ok(outcome?)
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Undocumented {}

impl Documented for Undocumented {}

macro_rules! impossible {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {}
            }
        }

        impl StdError for $name {}

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
                match *self {}
            }
        }

        impl Failure for $name {
            fn decode(_: &Meta, _: &Bytes) -> Result<Option<Self>, Fault> {
                Ok(None)
            }
            fn shown(&self) -> (&'static str, &Meta, &dyn fmt::Debug) {
                match *self {}
            }
        }
    )*};
}

impossible!(NoFailure Undocumented);

/// A variant out of a body; what [`failures!`](crate::failures) calls for each.
///
/// # Errors
/// When the body is not what the document says.
pub fn failed<B: Body, E>(
    meta: &Meta,
    body: &Bytes,
    variant: fn(Reply<B::Value>) -> E,
) -> Result<Option<E>, Fault> {
    match B::decode(meta, Content::Bytes(body.clone())) {
        Ok(value) => Ok(Some(variant(Reply::new(Box::new(meta.clone()), value)))),
        Err(fault) => Err(fault),
    }
}

/// `Debug` of any documented failure.
///
/// # Errors
/// What the formatter says.
pub fn debug<E: Failure>(failure: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (variant, _, reply) = failure.shown();
    f.debug_tuple(variant).field(reply).finish()
}

/// `Display` of any documented failure.
///
/// # Errors
/// What the formatter says.
pub fn display<E: Failure>(failure: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (variant, meta, _) = failure.shown();
    write!(f, "status {}: {variant}", meta.status.as_u16())?;
    if let Some(id) = meta.request_id() {
        write!(f, " (request {id})")?;
    }
    meta.advise(f)
}

/// Implements [`Failure`] for an enum of documented failures, whose payloads are [`Reply`]s.
///
/// A status stands for itself, a single digit for a range, 0 for all others.
///
/// ```
/// use switchboard_client::generated as rt;
/// use switchboard_client::Reply;
/// #[non_exhaustive]
/// pub enum GetError { NotFound(Reply<rt::Any>), Client(Reply<()>), Default(Reply<String>) }
/// rt::failures! { GetError {
///     404 => NotFound(rt::Json<rt::Any>),
///     4 => Client(rt::Empty),
///     0 => Default(rt::Text),
/// } }
/// ```
#[macro_export]
macro_rules! failures {
    ($name:ident { $($code:literal $($media:literal)? => $variant:ident($body:ty $(,)?)),+ $(,)? }) => {
        impl $crate::generated::Failure for $name {
            #[inline]
            #[allow(unused_assignments)]
            fn decode(meta: &$crate::generated::Meta, body: &$crate::generated::Bytes) -> ::core::result::Result<::core::option::Option<Self>, $crate::generated::Fault> {
                let mut at = $crate::generated::pick(meta, &[$(($code, ::core::concat!("" $(, $media)?))),+]);
                $(if at == 0 { return $crate::generated::failed::<$body, Self>(meta, body, Self::$variant) } at -= 1;)+
                ::core::result::Result::Ok(::core::option::Option::None)
            }
            #[inline]
            fn shown(&self) -> (&'static str, &$crate::generated::Meta, &dyn ::core::fmt::Debug) {
                match self { $(Self::$variant(reply) => (::core::stringify!($variant), reply.meta(), reply),)+ }
            }
        }
        impl $crate::generated::Documented for $name {}
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { $crate::generated::debug_failure(self, f) }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { $crate::generated::display_failure(self, f) }
        }
        impl ::std::error::Error for $name {}
        impl $crate::generated::Serialize for $name {
            fn serialize<S: $crate::generated::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self { $(Self::$variant(reply) => $crate::generated::Serialize::serialize(&reply.body, s),)+ }
            }
        }
    };
}
