// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `Validate`.
#[non_exhaustive]
pub struct ValidateResponse {
    pub valid: Option<bool>,
}

impl rt::Object for ValidateResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ValidateResponse",
        fields: &["valid"],
        required: &[0],
    };
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.valid,)
    }

    #[inline]
    fn from_fields((valid,): Self::Fields) -> Self {
        Self { valid }
    }
}

rt::objects! {
    ValidateResponse
}
