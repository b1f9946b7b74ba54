// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `SearchDeveloperMetadataResponse`, as the API calls it.
#[non_exhaustive]
pub struct SearchDeveloperMetadataResponse {
    pub matched_developer_metadata: Option<Vec<MatchedDeveloperMetadata>>,
}

impl rt::Object for SearchDeveloperMetadataResponse {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchDeveloperMetadataResponse",
        fields: &["matchedDeveloperMetadata"],
        required: &[0],
    };
    type Fields = (Option<Vec<MatchedDeveloperMetadata>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.matched_developer_metadata,)
    }

    #[inline]
    fn from_fields((matched_developer_metadata,): Self::Fields) -> Self {
        Self { matched_developer_metadata }
    }
}

/// `MatchedDeveloperMetadata`, as the API calls it.
#[non_exhaustive]
pub struct MatchedDeveloperMetadata {
    pub developer_metadata: Option<DeveloperMetadata>,
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for MatchedDeveloperMetadata {
    const SHAPE: rt::Shape = rt::Shape {
        name: "MatchedDeveloperMetadata",
        fields: &["developerMetadata", "dataFilters"],
        required: &[0],
    };
    type Fields = (Option<DeveloperMetadata>, Option<Vec<DataFilter>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.developer_metadata, &self.data_filters)
    }

    #[inline]
    fn from_fields((developer_metadata, data_filters): Self::Fields) -> Self {
        Self {
            developer_metadata,
            data_filters,
        }
    }
}

/// `SearchDeveloperMetadataRequest`, as the API calls it.
pub struct SearchDeveloperMetadataRequest {
    pub data_filters: Option<Vec<DataFilter>>,
}

impl rt::Object for SearchDeveloperMetadataRequest {
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchDeveloperMetadataRequest",
        fields: &["dataFilters"],
        required: &[0],
    };
    type Fields = (Option<Vec<DataFilter>>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data_filters,)
    }

    #[inline]
    fn from_fields((data_filters,): Self::Fields) -> Self {
        Self { data_filters }
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
