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
    const SHAPE: rt::Shape = rt::Shape::new(
        "BounceResponse",
        0,
        &["created", "email", "reason", "status"],
    );
    type Fields = (Option<f64>, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.created, &self.email, &self.reason, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            created: group_0.0,
            email: group_0.1,
            reason: group_0.2,
            status: group_0.3,
        }
    }
}

rt::objects! {
    BounceResponse
}
