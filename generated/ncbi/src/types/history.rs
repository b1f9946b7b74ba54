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
    const SHAPE: rt::Shape = rt::Shape {
        name: "EPostRequest",
        fields: &["db", "id", "WebEnv", "tool", "email"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.db, &self.id, &self.web_env, &self.tool, &self.email)
    }

    #[inline]
    fn from_fields((db, id, web_env, tool, email): Self::Fields) -> Self {
        Self {
            db,
            id,
            web_env,
            tool,
            email,
        }
    }
}

rt::objects! {
    EPostRequest
}
