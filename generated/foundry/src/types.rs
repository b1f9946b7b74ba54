// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use self::users::*;

#[cfg(feature = "datasets")]
mod datasets;
#[cfg(feature = "datasets")]
pub use self::datasets::*;

#[cfg(feature = "branches")]
mod branches;
#[cfg(feature = "branches")]
pub use self::branches::*;

#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transactions")]
pub use self::transactions::*;

#[cfg(feature = "files")]
mod files;
#[cfg(feature = "files")]
pub use self::files::*;

#[cfg(feature = "ontologies")]
mod ontologies;
#[cfg(feature = "ontologies")]
pub use self::ontologies::*;

#[cfg(feature = "object_types")]
mod object_types;
#[cfg(feature = "object_types")]
pub use self::object_types::*;

#[cfg(feature = "objects")]
mod objects;
#[cfg(feature = "objects")]
pub use self::objects::*;

#[cfg(feature = "object_sets")]
mod object_sets;
#[cfg(feature = "object_sets")]
pub use self::object_sets::*;

#[cfg(feature = "actions")]
mod actions;
#[cfg(feature = "actions")]
pub use self::actions::*;

#[cfg(feature = "queries")]
mod queries;
#[cfg(feature = "queries")]
pub use self::queries::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct ApiError {
    /// The class of the error.
    pub error_code: String,
    /// The name of the error.
    pub error_name: String,
    /// Id of this error.
    pub error_instance_id: String,
    pub parameters: rt::Map<rt::Any>,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ApiError",
        0b1111,
        &["errorCode", "errorName", "errorInstanceId", "parameters"],
    );
    type Fields = (String, String, String, rt::Map<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error_code, &self.error_name, &self.error_instance_id, &self.parameters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            error_code: group_0.0,
            error_name: group_0.1,
            error_instance_id: group_0.2,
            parameters: group_0.3,
        }
    }
}

/// How a transaction changes a dataset.
#[non_exhaustive]
pub enum TransactionType {
    /// `APPEND`
    Append,
    /// `UPDATE`
    Update,
    /// `SNAPSHOT`
    Snapshot,
    /// `DELETE`
    Delete,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// An object: values by property name.
pub type OntologyObjectV2 = rt::Map<rt::Any>;

/// How to sort.
pub struct SearchOrderByV2 {
    pub fields: Vec<SearchOrderingV2>,
}

impl SearchOrderByV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(fields: Vec<SearchOrderingV2>) -> Self {
        Self { fields }
    }
}

impl rt::Object for SearchOrderByV2 {
    const SHAPE: rt::Shape = rt::Shape::new("SearchOrderByV2", 0b1, &["fields"]);
    type Fields = (Vec<SearchOrderingV2>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.fields,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { fields: group_0.0 }
    }
}

/// A property to sort by.
pub struct SearchOrderingV2 {
    pub field: String,
    pub direction: Option<String>,
}

impl SearchOrderingV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(field: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            direction: None,
        }
    }
}

impl rt::Object for SearchOrderingV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchOrderingV2",
        0b1,
        &["field", "direction"],
    );
    type Fields = (String, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field: group_0.0,
            direction: group_0.1,
        }
    }
}

rt::objects! {
    ApiError
    SearchOrderByV2
    SearchOrderingV2
}

rt::choices! {
    TransactionType {
        Append = "APPEND",
        Update = "UPDATE",
        Snapshot = "SNAPSHOT",
        Delete = "DELETE",
    }
}
