// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `BlockResponse`, as the API calls it.
#[non_exhaustive]
pub struct BlockResponse {
    pub created: i64,
    pub email: String,
    pub reason: String,
    pub status: String,
}

impl rt::Object for BlockResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "BlockResponse",
        0b1111,
        &["created", "email", "reason", "status"],
    );
    type Fields = (i64, String, String, String);
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
    BlockResponse
}
