// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `WANOverviewPage`, as the API calls it.
#[non_exhaustive]
pub struct WanOverviewPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<WanOverview>,
}

impl rt::Object for WanOverviewPage {
    const SHAPE: rt::Shape = rt::Shape {
        name: "WanOverviewPage",
        fields: &["offset", "limit", "count", "totalCount", "data"],
        required: &[0b11111],
    };
    type Fields = (i64, i32, i32, i64, Vec<WanOverview>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.offset, &self.limit, &self.count, &self.total_count, &self.data)
    }

    #[inline]
    fn from_fields((offset, limit, count, total_count, data): Self::Fields) -> Self {
        Self {
            offset,
            limit,
            count,
            total_count,
            data,
        }
    }
}

/// `WANOverview`, as the API calls it.
#[non_exhaustive]
pub struct WanOverview {
    pub id: rt::Uuid,
    pub name: String,
}

impl rt::Object for WanOverview {
    const SHAPE: rt::Shape = rt::Shape {
        name: "WanOverview",
        fields: &["id", "name"],
        required: &[0b11],
    };
    type Fields = (rt::Uuid, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields((id, name): Self::Fields) -> Self {
        Self { id, name }
    }
}

rt::objects! {
    WanOverviewPage
    WanOverview
}
