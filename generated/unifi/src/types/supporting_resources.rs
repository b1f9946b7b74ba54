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
    const SHAPE: rt::Shape = rt::Shape::new(
        "WanOverviewPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<WanOverview>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.offset, &self.limit, &self.count, &self.total_count, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            offset: group_0.0,
            limit: group_0.1,
            count: group_0.2,
            total_count: group_0.3,
            data: group_0.4,
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
    const SHAPE: rt::Shape = rt::Shape::new("WanOverview", 0b11, &["id", "name"]);
    type Fields = (rt::Uuid, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
        }
    }
}

rt::objects! {
    WanOverviewPage
    WanOverview
}
