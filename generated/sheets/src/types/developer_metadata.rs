// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;
/// `SearchDeveloperMetadataResponse`
#[non_exhaustive]
pub struct SearchDeveloperMetadataResponse {
    pub matched_developer_metadata: Option<Vec<MatchedDeveloperMetadata>>,
}
impl rt::Object for SearchDeveloperMetadataResponse {
    const NAME: &'static str = "SearchDeveloperMetadataResponse";
    const FIELDS: &'static [&'static str] = &["matchedDeveloperMetadata"];
    const REQUIRED: &'static [u64] = &[0];
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
/// `MatchedDeveloperMetadata`
#[non_exhaustive]
pub struct MatchedDeveloperMetadata {
    pub developer_metadata: Option<DeveloperMetadata>,
    pub data_filters: Option<Vec<DataFilter>>,
}
impl rt::Object for MatchedDeveloperMetadata {
    const NAME: &'static str = "MatchedDeveloperMetadata";
    const FIELDS: &'static [&'static str] = &["developerMetadata", "dataFilters"];
    const REQUIRED: &'static [u64] = &[0];
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
/// `SearchDeveloperMetadataRequest`
pub struct SearchDeveloperMetadataRequest {
    pub data_filters: Option<Vec<DataFilter>>,
}
impl rt::Object for SearchDeveloperMetadataRequest {
    const NAME: &'static str = "SearchDeveloperMetadataRequest";
    const FIELDS: &'static [&'static str] = &["dataFilters"];
    const REQUIRED: &'static [u64] = &[0];
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
    SearchDeveloperMetadataResponse MatchedDeveloperMetadata
    SearchDeveloperMetadataRequest
}
rt::defaults! {
    SearchDeveloperMetadataRequest
}
