// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The value of a query.
#[non_exhaustive]
pub struct ExecuteQueryResponse {
    pub value: rt::Nullable<rt::Any>,
}

impl rt::Object for ExecuteQueryResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ExecuteQueryResponse", 0, &["value"]);
    type Fields = (rt::Nullable<rt::Any>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { value: group_0.0 }
    }
}

/// Parameters of a query.
pub struct ExecuteQueryRequest {
    pub parameters: rt::Map<rt::Any>,
}

impl ExecuteQueryRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parameters: rt::Map<rt::Any>) -> Self {
        Self { parameters }
    }
}

impl rt::Object for ExecuteQueryRequest {
    const SHAPE: rt::Shape = rt::Shape::new("ExecuteQueryRequest", 0b1, &["parameters"]);
    type Fields = (rt::Map<rt::Any>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parameters,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { parameters: group_0.0 }
    }
}

rt::objects! {
    ExecuteQueryResponse
    ExecuteQueryRequest
}
