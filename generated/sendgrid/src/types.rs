// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "mail")]
mod mail;
#[cfg(feature = "mail")]
pub use self::mail::*;

#[cfg(feature = "templates")]
mod templates;
#[cfg(feature = "templates")]
pub use self::templates::*;

#[cfg(feature = "bounces")]
mod bounces;
#[cfg(feature = "bounces")]
pub use self::bounces::*;

#[cfg(feature = "blocks")]
mod blocks;
#[cfg(feature = "blocks")]
pub use self::blocks::*;

#[cfg(feature = "unsubscribe_groups")]
mod unsubscribe_groups;
#[cfg(feature = "unsubscribe_groups")]
pub use self::unsubscribe_groups::*;

#[cfg(feature = "suppressions")]
mod suppressions;
#[cfg(feature = "suppressions")]
pub use self::suppressions::*;

#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "contacts")]
pub use self::contacts::*;

#[cfg(feature = "lists")]
mod lists;
#[cfg(feature = "lists")]
pub use self::lists::*;

#[cfg(feature = "stats")]
mod stats;
#[cfg(feature = "stats")]
pub use self::stats::*;

#[cfg(feature = "scopes")]
mod scopes;
#[cfg(feature = "scopes")]
pub use self::scopes::*;

use switchboard_client::generated as rt;

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Option<Vec<ErrorResponseErrorsItem>>,
    pub id: Option<String>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0, &["errors", "id"]);
    type Fields = (Option<Vec<ErrorResponseErrorsItem>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.errors, &self.id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            errors: group_0.0,
            id: group_0.1,
        }
    }
}

/// `errors.item` of `ErrorResponse`.
#[non_exhaustive]
pub struct ErrorResponseErrorsItem {
    pub message: Option<String>,
    pub field: rt::Nullable<String>,
    pub help: rt::Nullable<rt::Any>,
    pub error_id: Option<String>,
}

impl rt::Object for ErrorResponseErrorsItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponseErrorsItem",
        0,
        &["message", "field", "help", "error_id"],
    );
    type Fields = (
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<rt::Any>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.field, &self.help, &self.error_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            field: group_0.1,
            help: group_0.2,
            error_id: group_0.3,
        }
    }
}

/// `Metadata`, as the API calls it.
#[non_exhaustive]
pub struct Metadata {
    pub prev: Option<String>,
    pub self_: Option<String>,
    pub next: Option<String>,
    pub count: Option<f64>,
}

impl rt::Object for Metadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Metadata",
        0,
        &["prev", "self", "next", "count"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.prev, &self.self_, &self.next, &self.count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            prev: group_0.0,
            self_: group_0.1,
            next: group_0.2,
            count: group_0.3,
        }
    }
}

/// `SelfMetadata`, as the API calls it.
#[non_exhaustive]
pub struct SelfMetadata {
    pub self_: Option<String>,
}

impl rt::Object for SelfMetadata {
    const SHAPE: rt::Shape = rt::Shape::new("SelfMetadata", 0, &["self"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.self_,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { self_: group_0.0 }
    }
}

rt::objects! {
    ErrorResponse
    ErrorResponseErrorsItem
    Metadata
    SelfMetadata
}
