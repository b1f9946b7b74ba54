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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Me",
        fields: &["id", "name", "workspace", "scopes"],
        required: &[0b1111],
    };
    type Fields = (String, String, String, Vec<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.workspace, &self.scopes)
    }

    #[inline]
    fn from_fields((id, name, workspace, scopes): Self::Fields) -> Self {
        Self {
            id,
            name,
            workspace,
            scopes,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Stats",
        fields: &["collections", "documents", "bytes", "indexed_at"],
        required: &[0b1111],
    };
    type Fields = (i32, i64, i64, Option<rt::DateTime>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.collections, &self.documents, &self.bytes, &self.indexed_at)
    }

    #[inline]
    fn from_fields((collections, documents, bytes, indexed_at): Self::Fields) -> Self {
        Self {
            collections,
            documents,
            bytes,
            indexed_at,
        }
    }
}

rt::objects! {
    Me
    Stats
}
