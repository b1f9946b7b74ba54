// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `SearchRequest`, as the API calls it.
pub struct SearchRequest {
    pub query: Option<String>,
    pub filter: Option<SearchRequestFilter>,
    pub sort: Option<SearchRequestSort>,
    pub start_cursor: Option<String>,
    /// At least 1. At most 100.
    pub page_size: Option<i32>,
}

impl rt::Object for SearchRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchRequest",
        0,
        &["query", "filter", "sort", "start_cursor", "page_size"],
    );
    type Fields = (
        Option<String>,
        Option<SearchRequestFilter>,
        Option<SearchRequestSort>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.query, &self.filter, &self.sort, &self.start_cursor, &self.page_size)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            query: group_0.0,
            filter: group_0.1,
            sort: group_0.2,
            start_cursor: group_0.3,
            page_size: group_0.4,
        }
    }
}

/// `filter` of `SearchRequest`.
pub struct SearchRequestFilter {
    /// Always `object`.
    pub property: String,
    pub value: SearchRequestFilterValue,
}

impl SearchRequestFilter {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(value: SearchRequestFilterValue) -> Self {
        Self {
            property: "object".to_owned(),
            value,
        }
    }
}

impl rt::Object for SearchRequestFilter {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchRequestFilter",
        0b11,
        &["property", "value"],
    );
    type Fields = (String, SearchRequestFilterValue);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.property, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            property: group_0.0,
            value: group_0.1,
        }
    }
}

/// `filter.value` of `SearchRequest`.
#[non_exhaustive]
pub enum SearchRequestFilterValue {
    /// `page`
    Page,
    /// `database`
    Database,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `sort` of `SearchRequest`.
pub struct SearchRequestSort {
    /// Always `last_edited_time`.
    pub timestamp: String,
    pub direction: SearchRequestSortDirection,
}

impl SearchRequestSort {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(direction: SearchRequestSortDirection) -> Self {
        Self {
            timestamp: "last_edited_time".to_owned(),
            direction,
        }
    }
}

impl rt::Object for SearchRequestSort {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchRequestSort",
        0b11,
        &["timestamp", "direction"],
    );
    type Fields = (String, SearchRequestSortDirection);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timestamp, &self.direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            timestamp: group_0.0,
            direction: group_0.1,
        }
    }
}

/// The same as [`QuerySortDirection`].
pub type SearchRequestSortDirection = QuerySortDirection;

rt::objects! {
    SearchRequest
    SearchRequestFilter
    SearchRequestSort
}

rt::defaults! {
    SearchRequest
}

rt::choices! {
    SearchRequestFilterValue { Page = "page", Database = "database" }
}
