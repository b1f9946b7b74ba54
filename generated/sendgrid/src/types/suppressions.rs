// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SuppressionsRequest`, as the API calls it.
pub struct SuppressionsRequest {
    pub recipient_emails: Vec<String>,
}

impl SuppressionsRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(recipient_emails: Vec<String>) -> Self {
        Self { recipient_emails }
    }
}

impl rt::Object for SuppressionsRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SuppressionsRequest",
        0b1,
        &["recipient_emails"],
    );
    type Fields = (Vec<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.recipient_emails,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            recipient_emails: group_0.0,
        }
    }
}

rt::objects! {
    SuppressionsRequest
}
