// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `DriveList`, as the API calls it.
#[non_exhaustive]
pub struct DriveList {
    /// Default: `drive#driveList`.
    pub kind: Option<String>,
    pub drives: Option<Vec<Drive>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for DriveList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DriveList",
        0,
        &["kind", "drives", "nextPageToken"],
    );
    type Fields = (Option<String>, Option<Vec<Drive>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.drives, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            drives: group_0.1,
            next_page_token: group_0.2,
        }
    }
}

rt::objects! {
    DriveList
}
