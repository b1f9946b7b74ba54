// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `response` of `ListMarketingList`.
#[non_exhaustive]
pub struct ListMarketingListResponse {
    pub result: Option<Vec<List>>,
    pub metadata: Option<Metadata>,
}

impl rt::Object for ListMarketingListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListMarketingListResponse",
        0,
        &["result", "_metadata"],
    );
    type Fields = (Option<Vec<List>>, Option<Metadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            result: group_0.0,
            metadata: group_0.1,
        }
    }
}

/// `List`, as the API calls it.
#[non_exhaustive]
pub struct List {
    pub id: Option<String>,
    pub name: Option<String>,
    pub contact_count: Option<i64>,
    pub metadata: Option<SelfMetadata>,
}

impl rt::Object for List {
    const SHAPE: rt::Shape = rt::Shape::new(
        "List",
        0,
        &["id", "name", "contact_count", "_metadata"],
    );
    type Fields = (Option<String>, Option<String>, Option<i64>, Option<SelfMetadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.contact_count, &self.metadata)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            contact_count: group_0.2,
            metadata: group_0.3,
        }
    }
}

/// `body` of `CreateMarketingList`.
pub struct CreateMarketingListBody {
    /// Has 1 to 100 characters.
    pub name: String,
}

impl CreateMarketingListBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Object for CreateMarketingListBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateMarketingListBody", 0b1, &["name"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { name: group_0.0 }
    }
}

rt::objects! {
    ListMarketingListResponse
    List
    CreateMarketingListBody
}
