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
    const SHAPE: rt::Shape = rt::Shape {
        name: "PermissionList",
        fields: &["kind", "permissions", "nextPageToken"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<Permission>>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.permissions, &self.next_page_token)
    }

    #[inline]
    fn from_fields((kind, permissions, next_page_token): Self::Fields) -> Self {
        Self {
            kind,
            permissions,
            next_page_token,
        }
    }
}

rt::objects! {
    PermissionList
}
