// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `response` of `Validate`.
#[non_exhaustive]
pub struct ValidateResponse {
    pub valid: Option<bool>,
}

impl rt::Object for ValidateResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ValidateResponse", 0, &["valid"]);
    type Fields = (Option<bool>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.valid,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { valid: group_0.0 }
    }
}

rt::objects! {
    ValidateResponse
}
