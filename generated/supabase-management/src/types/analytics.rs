// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Rows of a log query.
#[non_exhaustive]
pub struct AnalyticsResponse {
    pub result: Option<Vec<rt::Map<rt::Any>>>,
    /// A text or a detailed error.
    pub error: Option<AnalyticsResponseError>,
}

impl rt::Object for AnalyticsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AnalyticsResponse",
        0,
        &["result", "error"],
    );
    type Fields = (Option<Vec<rt::Map<rt::Any>>>, Option<AnalyticsResponseError>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.error)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            result: group_0.0,
            error: group_0.1,
        }
    }
}

/// A text or a detailed error.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum AnalyticsResponseError {
    String(String),
    /// A failed log query.
    AnalyticsError(AnalyticsError),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// A failed log query.
#[non_exhaustive]
pub struct AnalyticsError {
    pub code: f64,
    pub errors: Vec<AnalyticsErrorItem>,
    pub message: String,
    pub status: String,
}

impl rt::Object for AnalyticsError {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AnalyticsError",
        0b1111,
        &["code", "errors", "message", "status"],
    );
    type Fields = (f64, Vec<AnalyticsErrorItem>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.errors, &self.message, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            errors: group_0.1,
            message: group_0.2,
            status: group_0.3,
        }
    }
}

/// One cause.
#[non_exhaustive]
pub struct AnalyticsErrorItem {
    pub domain: String,
    pub location: String,
    pub location_type: String,
    pub message: String,
    pub reason: String,
}

impl rt::Object for AnalyticsErrorItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AnalyticsErrorItem",
        0b11111,
        &["domain", "location", "locationType", "message", "reason"],
    );
    type Fields = (String, String, String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.domain, &self.location, &self.location_type, &self.message, &self.reason)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            domain: group_0.0,
            location: group_0.1,
            location_type: group_0.2,
            message: group_0.3,
            reason: group_0.4,
        }
    }
}

rt::objects! {
    AnalyticsResponse
    AnalyticsError
    AnalyticsErrorItem
}

rt::unions! {
    AnalyticsResponseError {
        String 0: rt::look(rt::STRING),
        AnalyticsError 1: rt::look(rt::OBJECT),
    }
}
