// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// A bucket.
#[non_exhaustive]
pub struct V1StorageBucketResponse {
    pub id: String,
    pub name: String,
    pub owner: String,
    pub created_at: String,
    pub updated_at: String,
    pub public: bool,
}

impl rt::Object for V1StorageBucketResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "V1StorageBucketResponse",
        0b111111,
        &["id", "name", "owner", "created_at", "updated_at", "public"],
    );
    type Fields = (String, String, String, String, String, bool);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.name,
            &self.owner,
            &self.created_at,
            &self.updated_at,
            &self.public,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            owner: group_0.2,
            created_at: group_0.3,
            updated_at: group_0.4,
            public: group_0.5,
        }
    }
}

rt::objects! {
    V1StorageBucketResponse
}
