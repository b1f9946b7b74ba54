// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "filter")]
mod filter;
#[cfg(feature = "filter")]
pub use self::filter::*;

#[cfg(feature = "lookups")]
mod lookups;
#[cfg(feature = "lookups")]
pub use self::lookups::*;

#[cfg(feature = "records")]
mod records;
#[cfg(feature = "records")]
pub use self::records::*;

#[cfg(feature = "tools")]
mod tools;
#[cfg(feature = "tools")]
pub use self::tools::*;

use switchboard_client::generated as rt;

/// An error.
#[non_exhaustive]
pub struct ApiError {
    /// What went wrong.
    pub message: Option<String>,
}

impl rt::Object for ApiError {
    const SHAPE: rt::Shape = rt::Shape::new("ApiError", 0, &["message"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { message: group_0.0 }
    }
}

/// An InChIKey.
pub struct InchikeyFilter {
    /// Has 25 to 27 characters.
    pub inchikey: String,
}

impl InchikeyFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(inchikey: impl Into<String>) -> Self {
        Self { inchikey: inchikey.into() }
    }
}

impl rt::Object for InchikeyFilter {
    const SHAPE: rt::Shape = rt::Shape::new("InchikeyFilter", 0b1, &["inchikey"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.inchikey,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { inchikey: group_0.0 }
    }
}

rt::objects! {
    ApiError
    InchikeyFilter
}
