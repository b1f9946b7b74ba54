// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "info")]
mod info;
#[cfg(feature = "info")]
pub use self::info::*;

#[cfg(feature = "search")]
mod search;
#[cfg(feature = "search")]
pub use self::search::*;

#[cfg(feature = "records")]
mod records;
#[cfg(feature = "records")]
pub use self::records::*;

#[cfg(feature = "links")]
mod links;
#[cfg(feature = "links")]
pub use self::links::*;

#[cfg(feature = "history")]
mod history;
#[cfg(feature = "history")]
pub use self::history::*;

use switchboard_client::generated as rt;

/// `version` of `einfo`.
#[non_exhaustive]
pub enum EinfoVersion {
    /// `2.0`
    V20,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`ESearchRequestRetmode`].
pub type RetMode = ESearchRequestRetmode;

/// What answered.
#[non_exhaustive]
pub struct EutilsHeader {
    pub r#type: Option<String>,
    pub version: Option<String>,
}

impl rt::Object for EutilsHeader {
    const SHAPE: rt::Shape = rt::Shape::new("EutilsHeader", 0, &["type", "version"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.version)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            version: group_0.1,
        }
    }
}

/// An error.
#[non_exhaustive]
pub struct EutilsError {
    pub error: Option<String>,
    /// The key, or the address of a caller without one.
    pub api_key: Option<String>,
    pub count: Option<String>,
    pub limit: Option<String>,
}

impl rt::Object for EutilsError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EutilsError",
        0,
        &["error", "api-key", "count", "limit"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error, &self.api_key, &self.count, &self.limit)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            error: group_0.0,
            api_key: group_0.1,
            count: group_0.2,
            limit: group_0.3,
        }
    }
}

/// `retmode` of `ESearchRequest`.
#[non_exhaustive]
pub enum ESearchRequestRetmode {
    /// `xml`
    Xml,
    /// `json`
    Json,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `idtype` of `elink`.
#[non_exhaustive]
pub enum ElinkIdtype {
    /// `acc`
    Acc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    EutilsHeader
    EutilsError
}

rt::choices! {
    EinfoVersion { V20 = "2.0" }
    ESearchRequestRetmode { Xml = "xml", Json = "json" }
    ElinkIdtype { Acc = "acc" }
}
