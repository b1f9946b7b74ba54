// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The caller.
#[non_exhaustive]
pub struct Me {
    pub id: String,
    pub name: String,
    pub workspace: String,
    pub scopes: Vec<String>,
}

impl rt::Object for Me {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Me",
        0b1111,
        &["id", "name", "workspace", "scopes"],
    );
    type Fields = (String, String, String, Vec<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.workspace, &self.scopes)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            workspace: group_0.2,
            scopes: group_0.3,
        }
    }
}

/// Size of the workspace.
#[non_exhaustive]
pub struct Stats {
    pub collections: i32,
    pub documents: i64,
    pub bytes: i64,
    pub indexed_at: Option<rt::DateTime>,
}

impl rt::Object for Stats {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Stats",
        0b1111,
        &["collections", "documents", "bytes", "indexed_at"],
    );
    type Fields = (i32, i64, i64, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.collections, &self.documents, &self.bytes, &self.indexed_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            collections: group_0.0,
            documents: group_0.1,
            bytes: group_0.2,
            indexed_at: group_0.3,
        }
    }
}

rt::objects! {
    Me
    Stats
}
