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
    const SHAPE: rt::Shape = rt::Shape {
        name: "BlockResponse",
        fields: &["created", "email", "reason", "status"],
        required: &[0b1111],
    };
    type Fields = (i64, String, String, String);
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
    BlockResponse
}
