// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// An access list.
#[non_exhaustive]
pub struct ObjectAccessControls {
    /// Default: `storage#objectAccessControls`.
    pub kind: Option<String>,
    pub items: Option<Vec<ObjectAccessControl>>,
}

impl rt::Object for ObjectAccessControls {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObjectAccessControls",
        0,
        &["kind", "items"],
    );
    type Fields = (Option<String>, Option<Vec<ObjectAccessControl>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.kind, &self.items)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            kind: group_0.0,
            items: group_0.1,
        }
    }
}

rt::objects! {
    ObjectAccessControls
}
