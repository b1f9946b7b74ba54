// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "site")]
mod site;
#[cfg(feature = "site")]
pub use self::site::*;

#[cfg(feature = "pages")]
mod pages;
#[cfg(feature = "pages")]
pub use self::pages::*;

#[cfg(feature = "posts")]
mod posts;
#[cfg(feature = "posts")]
pub use self::posts::*;

#[cfg(feature = "media")]
mod media;
#[cfg(feature = "media")]
pub use self::media::*;

#[cfg(feature = "contact")]
mod contact;
#[cfg(feature = "contact")]
pub use self::contact::*;

use switchboard_client::generated as rt;

/// An error, as in RFC 9457.
#[non_exhaustive]
pub struct Problem {
    /// Default: `about:blank`.
    pub r#type: String,
    pub title: String,
    /// At least 400. At most 599.
    pub status: i32,
    pub detail: Option<String>,
    pub instance: Option<String>,
    /// Fields that are not valid.
    pub errors: Option<Vec<ProblemField>>,
}

impl rt::Object for Problem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Problem",
        0b111,
        &["type", "title", "status", "detail", "instance", "errors"],
    );
    type Fields = (
        String,
        String,
        i32,
        Option<String>,
        Option<String>,
        Option<Vec<ProblemField>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#type,
            &self.title,
            &self.status,
            &self.detail,
            &self.instance,
            &self.errors,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            title: group_0.1,
            status: group_0.2,
            detail: group_0.3,
            instance: group_0.4,
            errors: group_0.5,
        }
    }
}

/// A field that is not valid.
#[non_exhaustive]
pub struct ProblemField {
    pub pointer: String,
    pub detail: String,
}

impl rt::Object for ProblemField {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ProblemField",
        0b11,
        &["pointer", "detail"],
    );
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.pointer, &self.detail)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            pointer: group_0.0,
            detail: group_0.1,
        }
    }
}

rt::objects! {
    Problem
    ProblemField
}
