// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// Ids to keep.
pub struct EPostRequest {
    pub db: String,
    pub id: String,
    pub web_env: Option<String>,
    pub tool: Option<String>,
    pub email: Option<String>,
}

impl EPostRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(db: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            db: db.into(),
            id: id.into(),
            web_env: None,
            tool: None,
            email: None,
        }
    }
}

impl rt::Object for EPostRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "EPostRequest",
        0b11,
        &["db", "id", "WebEnv", "tool", "email"],
    );
    type Fields = (String, String, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db, &self.id, &self.web_env, &self.tool, &self.email)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            db: group_0.0,
            id: group_0.1,
            web_env: group_0.2,
            tool: group_0.3,
            email: group_0.4,
        }
    }
}

rt::objects! {
    EPostRequest
}
