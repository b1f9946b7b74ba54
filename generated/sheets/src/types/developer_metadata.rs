// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `SearchDeveloperMetadataResponse`, as the API calls it.
#[non_exhaustive]
pub struct SearchDeveloperMetadataResponse {
    pub matched_developer_metadata: Option<Vec<MatchedDeveloperMetadata>>,
}

impl rt::Object for SearchDeveloperMetadataResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchDeveloperMetadataResponse",
        0,
        &["matchedDeveloperMetadata"],
    );
    type Fields = (Option<Vec<MatchedDeveloperMetadata>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.matched_developer_metadata,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            matched_developer_metadata: group_0.0,
        }
    }
}

/// `MatchedDeveloperMetadata`, as the API calls it.
#[non_exhaustive]
pub struct MatchedDeveloperMetadata {
    pub developer_metadata: Option<DeveloperMetadata>,
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for MatchedDeveloperMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MatchedDeveloperMetadata",
        0,
        &["developerMetadata", "dataFilters"],
    );
    type Fields = (Option<DeveloperMetadata>, Option<Vec<DataFilter>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.developer_metadata, &self.data_filters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            developer_metadata: group_0.0,
            data_filters: group_0.1,
        }
    }
}

/// `SearchDeveloperMetadataRequest`, as the API calls it.
pub struct SearchDeveloperMetadataRequest {
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for SearchDeveloperMetadataRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchDeveloperMetadataRequest",
        0,
        &["dataFilters"],
    );
    type Fields = (Option<Vec<DataFilter>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filters,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { data_filters: group_0.0 }
    }
}

rt::objects! {
    SearchDeveloperMetadataResponse
    MatchedDeveloperMetadata
    SearchDeveloperMetadataRequest
}

rt::defaults! {
    SearchDeveloperMetadataRequest
}
