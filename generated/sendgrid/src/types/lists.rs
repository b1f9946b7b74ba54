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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListMarketingListResponse",
        fields: &["result", "_metadata"],
        required: &[0],
    };
    type Fields = (Option<Vec<List>>, Option<Metadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.result, &self.metadata)
    }

    #[inline]
    fn from_fields((result, metadata): Self::Fields) -> Self {
        Self { result, metadata }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "List",
        fields: &["id", "name", "contact_count", "_metadata"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<i64>, Option<SelfMetadata>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.name, &self.contact_count, &self.metadata)
    }

    #[inline]
    fn from_fields((id, name, contact_count, metadata): Self::Fields) -> Self {
        Self {
            id,
            name,
            contact_count,
            metadata,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateMarketingListBody",
        fields: &["name"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name,)
    }

    #[inline]
    fn from_fields((name,): Self::Fields) -> Self {
        Self { name }
    }
}

rt::objects! {
    ListMarketingListResponse
    List
    CreateMarketingListBody
}
