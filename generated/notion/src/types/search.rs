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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchRequest",
        fields: &["query", "filter", "sort", "start_cursor", "page_size"],
        required: &[0],
    };
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
    fn from_fields(
        (query, filter, sort, start_cursor, page_size): Self::Fields,
    ) -> Self {
        Self {
            query,
            filter,
            sort,
            start_cursor,
            page_size,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchRequestFilter",
        fields: &["property", "value"],
        required: &[0b11],
    };
    type Fields = (String, SearchRequestFilterValue);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.property, &self.value)
    }

    #[inline]
    fn from_fields((property, value): Self::Fields) -> Self {
        Self { property, value }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchRequestSort",
        fields: &["timestamp", "direction"],
        required: &[0b11],
    };
    type Fields = (String, SearchRequestSortDirection);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.timestamp, &self.direction)
    }

    #[inline]
    fn from_fields((timestamp, direction): Self::Fields) -> Self {
        Self { timestamp, direction }
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
