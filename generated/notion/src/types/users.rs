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
    const SHAPE: rt::Shape = rt::Shape {
        name: "UserList",
        fields: &[
            "object",
            "type",
            "user",
            "results",
            "next_cursor",
            "has_more",
            "request_id",
        ],
        required: &[0b111001],
    };
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
    fn from_fields(
        (object, r#type, user, results, next_cursor, has_more, request_id): Self::Fields,
    ) -> Self {
        Self {
            object,
            r#type,
            user,
            results,
            next_cursor,
            has_more,
            request_id,
        }
    }
}

rt::objects! {
    UserList
}
