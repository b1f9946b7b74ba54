// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "tables")]
mod tables;
#[cfg(feature = "tables")]
pub use self::tables::*;

#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "functions")]
pub use self::functions::*;

#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "auth")]
pub use self::auth::*;

use switchboard_client::generated as rt;

/// An error of the data API.
#[non_exhaustive]
pub struct PostgrestError {
    pub message: String,
    /// A PostgreSQL or PGRST code.
    pub code: String,
    /// More about it.
    pub details: rt::Nullable<PostgrestErrorDetails>,
    /// What may help.
    pub hint: rt::Nullable<String>,
}

impl rt::Object for PostgrestError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PostgrestError",
        0b11,
        &["message", "code", "details", "hint"],
    );
    type Fields = (
        String,
        String,
        rt::Nullable<PostgrestErrorDetails>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.code, &self.details, &self.hint)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            code: group_0.1,
            details: group_0.2,
            hint: group_0.3,
        }
    }
}

/// More about it.
#[non_exhaustive]
pub enum PostgrestErrorDetails {
    String(String),
    List(Vec<rt::Any>),
    Object(rt::Map<rt::Any>),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

rt::objects! {
    PostgrestError
}

rt::unions! {
    PostgrestErrorDetails {
        String 0: rt::look(rt::STRING),
        List 1: rt::look(rt::ARRAY),
        Object 2: rt::look(rt::OBJECT | rt::KEEPS),
    }
}
