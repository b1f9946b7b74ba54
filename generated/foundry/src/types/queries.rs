// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The value of a query.
#[non_exhaustive]
pub struct ExecuteQueryResponse {
    pub value: rt::Nullable<rt::Any>,
}

impl rt::Object for ExecuteQueryResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExecuteQueryResponse",
        fields: &["value"],
        required: &[0],
    };
    type Fields = (rt::Nullable<rt::Any>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value,)
    }

    #[inline]
    fn from_fields((value,): Self::Fields) -> Self {
        Self { value }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ExecuteQueryRequest",
        fields: &["parameters"],
        required: &[0b1],
    };
    type Fields = (rt::Map<rt::Any>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.parameters,)
    }

    #[inline]
    fn from_fields((parameters,): Self::Fields) -> Self {
        Self { parameters }
    }
}

rt::objects! {
    ExecuteQueryResponse
    ExecuteQueryRequest
}
