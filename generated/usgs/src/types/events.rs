// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `format` of `query`.
///
/// Default: `quakeml`.
#[non_exhaustive]
pub enum QueryFormat {
    /// `csv`
    Csv,
    /// `geojson`
    Geojson,
    /// `kml`
    Kml,
    /// `quakeml`
    Quakeml,
    /// `text`
    Text,
    /// `xml`
    Xml,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `includedeleted`, as the API calls it.
///
/// Default: `false`.
#[non_exhaustive]
pub enum Includedeleted {
    /// `false`
    False,
    /// `true`
    True,
    /// `only`
    Only,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `orderby`, as the API calls it.
///
/// Default: `time`.
#[non_exhaustive]
pub enum Orderby {
    /// `time`
    Time,
    /// `time-asc`
    TimeAsc,
    /// `magnitude`
    Magnitude,
    /// `magnitude-asc`
    MagnitudeAsc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `reviewstatus`, as the API calls it.
///
/// Default: `all`.
#[non_exhaustive]
pub enum Reviewstatus {
    /// `all`
    All,
    /// `automatic`
    Automatic,
    /// `reviewed`
    Reviewed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `nodata`, as the API calls it.
///
/// Default: `204`.
#[non_exhaustive]
pub enum Nodata {
    /// `204`
    V204,
    /// `404`
    V404,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// `JsonError`, as the API calls it.
#[non_exhaustive]
pub struct JsonError {
    pub r#type: Option<String>,
    pub metadata: Option<ErrorMetadata>,
}

impl rt::Object for JsonError {
    const SHAPE: rt::Shape = rt::Shape::new("JsonError", 0, &["type", "metadata"]);
    type Fields = (Option<String>, Option<ErrorMetadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            metadata: group_0.1,
        }
    }
}

/// `ErrorMetadata`, as the API calls it.
#[non_exhaustive]
pub struct ErrorMetadata {
    pub status: Option<i32>,
    pub generated: Option<i64>,
    pub url: Option<String>,
    pub title: Option<String>,
    pub api: Option<String>,
    pub error: Option<String>,
}

impl rt::Object for ErrorMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorMetadata",
        0,
        &["status", "generated", "url", "title", "api", "error"],
    );
    type Fields = (
        Option<i32>,
        Option<i64>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.generated, &self.url, &self.title, &self.api, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            generated: group_0.1,
            url: group_0.2,
            title: group_0.3,
            api: group_0.4,
            error: group_0.5,
        }
    }
}

/// `format` of `count`.
///
/// Default: `text`.
#[non_exhaustive]
pub enum CountFormat {
    /// `geojson`
    Geojson,
    /// `quakeml`
    Quakeml,
    /// `text`
    Text,
    /// `xml`
    Xml,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Count`, as the API calls it.
#[non_exhaustive]
pub struct Count {
    pub count: i32,
    pub max_allowed: i32,
}

impl rt::Object for Count {
    const SHAPE: rt::Shape = rt::Shape::new("Count", 0b11, &["count", "maxAllowed"]);
    type Fields = (i32, i32);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.count, &self.max_allowed)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            count: group_0.0,
            max_allowed: group_0.1,
        }
    }
}

rt::objects! {
    JsonError
    ErrorMetadata
    Count
}

rt::choices! {
    QueryFormat {
        Csv = "csv",
        Geojson = "geojson",
        Kml = "kml",
        Quakeml = "quakeml",
        Text = "text",
        Xml = "xml",
    }
    Includedeleted { False = "false", True = "true", Only = "only" }
    Orderby {
        Time = "time",
        TimeAsc = "time-asc",
        Magnitude = "magnitude",
        MagnitudeAsc = "magnitude-asc",
    }
    Reviewstatus { All = "all", Automatic = "automatic", Reviewed = "reviewed" }
    CountFormat { Geojson = "geojson", Quakeml = "quakeml", Text = "text", Xml = "xml" }
}

rt::numbers! {
    Nodata { V204 = 204, V404 = 404 }
}
