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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SiteOverviewPage",
        fields: &["offset", "limit", "count", "totalCount", "data"],
        required: &[0b11111],
    };
    type Fields = (i64, i32, i32, i64, Vec<SiteOverview>);
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

/// `SiteOverview`, as the API calls it.
#[non_exhaustive]
pub struct SiteOverview {
    pub id: rt::Uuid,
    /// Short name the older API uses.
    pub internal_reference: String,
    pub name: String,
}

impl rt::Object for SiteOverview {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SiteOverview",
        fields: &["id", "internalReference", "name"],
        required: &[0b111],
    };
    type Fields = (rt::Uuid, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.internal_reference, &self.name)
    }

    #[inline]
    fn from_fields((id, internal_reference, name): Self::Fields) -> Self {
        Self {
            id,
            internal_reference,
            name,
        }
    }
}

rt::objects! {
    SiteOverviewPage
    SiteOverview
}
