// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `tagList`, as the API calls it.
#[non_exhaustive]
pub struct TagList {
    pub data: Option<Vec<Tag>>,
    /// Pass as cursor for the next page; null on the last.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for TagList {
    const SHAPE: rt::Shape = rt::Shape::new("TagList", 0, &["data", "nextCursor"]);
    type Fields = (Option<Vec<Tag>>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

rt::objects! {
    TagList
}
