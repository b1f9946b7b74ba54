// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `UserList`, as the API calls it.
#[non_exhaustive]
pub struct UserList {
    /// Always `list`.
    pub object: String,
    pub r#type: Option<String>,
    pub user: Option<rt::Map<rt::Any>>,
    pub results: Vec<User>,
    pub next_cursor: Option<String>,
    pub has_more: bool,
    pub request_id: Option<String>,
}

impl rt::Object for UserList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UserList",
        0b111001,
        &["object", "type", "user", "results", "next_cursor", "has_more", "request_id"],
    );
    type Fields = (
        String,
        Option<String>,
        Option<rt::Map<rt::Any>>,
        Vec<User>,
        Option<String>,
        bool,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object,
            &self.r#type,
            &self.user,
            &self.results,
            &self.next_cursor,
            &self.has_more,
            &self.request_id,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object: group_0.0,
            r#type: group_0.1,
            user: group_0.2,
            results: group_0.3,
            next_cursor: group_0.4,
            has_more: group_0.5,
            request_id: group_0.6,
        }
    }
}

rt::objects! {
    UserList
}
