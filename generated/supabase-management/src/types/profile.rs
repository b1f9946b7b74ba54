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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1ProfileResponse",
        fields: &["gotrue_id", "primary_email", "username"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.gotrue_id, &self.primary_email, &self.username)
    }

    #[inline]
    fn from_fields((gotrue_id, primary_email, username): Self::Fields) -> Self {
        Self {
            gotrue_id,
            primary_email,
            username,
        }
    }
}

rt::objects! {
    V1ProfileResponse
}
