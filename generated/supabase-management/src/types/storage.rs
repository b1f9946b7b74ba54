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
    const SHAPE: rt::Shape = rt::Shape {
        name: "V1StorageBucketResponse",
        fields: &["id", "name", "owner", "created_at", "updated_at", "public"],
        required: &[0b111111],
    };
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
    fn from_fields(
        (id, name, owner, created_at, updated_at, public): Self::Fields,
    ) -> Self {
        Self {
            id,
            name,
            owner,
            created_at,
            updated_at,
            public,
        }
    }
}

rt::objects! {
    V1StorageBucketResponse
}
