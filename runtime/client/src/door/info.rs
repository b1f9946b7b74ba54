//! What can be called: the rows of `switchboard operations`.

use crate::request::{fits, is_idempotent, pairs};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// One operation of a service, as `switchboard operations` prints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    /// The document's operationId, or a stable name where that is missing or used twice.
    pub id: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path template of the document, without the base URL.
    pub path: &'static str,
    /// The first tag, or the name of the module that holds the operation.
    pub tag: &'static str,
    /// One line on what it does; empty where the document says nothing.
    pub summary: &'static str,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Everything that goes into path, query, headers and cookies.
    pub parameters: &'static [ParameterInfo],
    /// The media type of the body (the one that is taken where none is named); `None` without a body.
    pub body: Option<&'static str>,
    /// All media types of the body, where there are several.
    pub media: &'static [&'static str],
    /// Whether sending it twice does what sending it once does, where the catalog says so.
    pub idempotent: Option<bool>,
}

impl OperationInfo {
    /// An operation with nothing said about it, for `..OperationInfo::DEFAULT`.
    pub const DEFAULT: OperationInfo = OperationInfo {
        id: "",
        method: "GET",
        path: "/",
        tag: "",
        summary: "",
        deprecated: false,
        parameters: &[],
        body: None,
        media: &[],
        idempotent: None,
    };

    /// Whether sending it twice does what sending it once does: what the catalog says, else what the method means.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| is_idempotent(self.method))
    }

    /// The other name of every operation: `METHOD /path/{template}`.
    ///
    /// ```
    /// use switchboard_client::door::OperationInfo;
    /// let info = OperationInfo { id: "get-self", path: "/v1/users/me", ..OperationInfo::DEFAULT };
    /// assert_eq!(info.route(), "GET /v1/users/me");
    /// ```
    #[must_use]
    pub fn route(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The documented media type of the body that a caller means who asks for this one, or for none.
    ///
    /// ```
    /// use switchboard_client::door::OperationInfo;
    /// let media = &["application/json", "image/*"];
    /// let info = OperationInfo { body: Some("application/json"), media, ..OperationInfo::DEFAULT };
    /// assert_eq!(info.body_as(Some("image/png")), Some("image/*"));
    /// assert_eq!(info.body_as(None), Some("application/json"));
    /// ```
    #[must_use]
    pub fn body_as(&self, content_type: Option<&str>) -> Option<&'static str> {
        let asked =
            content_type.and_then(|given| self.media.iter().copied().find(|media| fits(given, media)));
        asked.or(self.body)
    }

    /// The parameter of the query that a document has for one of its path, where the path has its query written into
    /// it: `/search?q={text}` asks for `text`, which is sent as `q`.
    pub(crate) fn moved_to_query(&self, name: &str) -> Option<&'static str> {
        let (_, query) = self.path.split_once('?')?;
        let braces = format!("{{{name}}}");
        let mut known = pairs(query).filter_map(|pair| pair.split_once('='));
        let key = known.find(|(_, value)| value.contains(&braces)).map_or(name, |(key, _)| key);
        self.parameter(ParameterPlace::Query, key).map(|known| known.name)
    }

    /// The parameter of this name, if there is one. Names of headers have no case.
    #[must_use]
    pub fn parameter(&self, place: ParameterPlace, name: &str) -> Option<&'static ParameterInfo> {
        self.parameters.iter().find(|p| {
            p.place == place
                && (p.name == name || (place == ParameterPlace::Header && p.name.eq_ignore_ascii_case(name)))
        })
    }
}

impl Serialize for OperationInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("OperationInfo", 9)?;
        row.serialize_field("id", self.id)?;
        row.serialize_field("method", self.method)?;
        row.serialize_field("path", self.path)?;
        row.serialize_field("tag", self.tag)?;
        row.serialize_field("summary", self.summary)?;
        row.serialize_field("deprecated", &self.deprecated)?;
        row.serialize_field("parameters", self.parameters)?;
        row.serialize_field("body", &self.body)?;
        row.serialize_field("idempotent", &self.is_idempotent())?;
        row.end()
    }
}

/// One parameter of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ParameterInfo {
    /// The document's own name.
    pub name: &'static str,
    /// Where it goes.
    #[serde(rename = "in")]
    pub place: ParameterPlace,
    /// Whether a call without it is refused.
    pub required: bool,
}

impl ParameterInfo {
    /// A parameter; `const`, so that tables are static data.
    #[must_use]
    pub const fn new(name: &'static str, place: ParameterPlace, required: bool) -> Self {
        Self { name, place, required }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    /// Into a `{placeholder}` of the path.
    Path,
    /// Behind the question mark.
    Query,
    /// Into a header.
    Header,
    /// Into the cookie header.
    Cookie,
}

impl ParameterPlace {
    /// All places, in the order in which they are looked through.
    pub const ALL: [ParameterPlace; 4] = [Self::Path, Self::Query, Self::Header, Self::Cookie];

    /// The word of the standard: `path`, `query`, `header` or `cookie`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

impl std::fmt::Display for ParameterPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ParameterPlace {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
