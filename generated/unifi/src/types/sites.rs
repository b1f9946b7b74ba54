// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `SiteOverviewPage`, as the API calls it.
#[non_exhaustive]
pub struct SiteOverviewPage {
    pub offset: i64,
    pub limit: i32,
    pub count: i32,
    pub total_count: i64,
    pub data: Vec<SiteOverview>,
}

impl rt::Object for SiteOverviewPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SiteOverviewPage",
        0b11111,
        &["offset", "limit", "count", "totalCount", "data"],
    );
    type Fields = (i64, i32, i32, i64, Vec<SiteOverview>);
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

/// `SiteOverview`, as the API calls it.
#[non_exhaustive]
pub struct SiteOverview {
    pub id: rt::Uuid,
    /// Short name the older API uses.
    pub internal_reference: String,
    pub name: String,
}

impl rt::Object for SiteOverview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SiteOverview",
        0b111,
        &["id", "internalReference", "name"],
    );
    type Fields = (rt::Uuid, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.internal_reference, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            internal_reference: group_0.1,
            name: group_0.2,
        }
    }
}

rt::objects! {
    SiteOverviewPage
    SiteOverview
}
