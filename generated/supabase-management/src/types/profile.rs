// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The caller.
#[non_exhaustive]
pub struct V1ProfileResponse {
    pub gotrue_id: String,
    pub primary_email: String,
    pub username: String,
}

impl rt::Object for V1ProfileResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1ProfileResponse",
        0b111,
        &["gotrue_id", "primary_email", "username"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.gotrue_id, &self.primary_email, &self.username)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            gotrue_id: group_0.0,
            primary_email: group_0.1,
            username: group_0.2,
        }
    }
}

rt::objects! {
    V1ProfileResponse
}
