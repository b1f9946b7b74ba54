// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `BounceResponse`, as the API calls it.
#[non_exhaustive]
pub struct BounceResponse {
    pub created: Option<f64>,
    pub email: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}

impl rt::Object for BounceResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "BounceResponse",
        fields: &["created", "email", "reason", "status"],
        required: &[0],
    };
    type Fields = (Option<f64>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.created, &self.email, &self.reason, &self.status)
    }

    #[inline]
    fn from_fields((created, email, reason, status): Self::Fields) -> Self {
        Self {
            created,
            email,
            reason,
            status,
        }
    }
}

rt::objects! {
    BounceResponse
}
