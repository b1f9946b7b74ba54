// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `PermissionList`, as the API calls it.
#[non_exhaustive]
pub struct PermissionList {
    /// Default: `drive#permissionList`.
    pub kind: Option<String>,
    pub permissions: Option<Vec<Permission>>,
    pub next_page_token: Option<String>,
}

impl rt::Object for PermissionList {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PermissionList",
        0,
        &["kind", "permissions", "nextPageToken"],
    );
    type Fields = (Option<String>, Option<Vec<Permission>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.permissions, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            permissions: group_0.1,
            next_page_token: group_0.2,
        }
    }
}

rt::objects! {
    PermissionList
}
