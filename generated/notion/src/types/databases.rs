// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `CreateDatabaseRequest`, as the API calls it.
pub struct CreateDatabaseRequest {
    /// Where an object lives; the field named by type is set
    pub parent: Parent,
    pub title: Option<Vec<RichTextInput>>,
    pub description: Option<Vec<RichTextInput>>,
    pub properties: rt::Map<PropertySchema>,
    pub icon: rt::Nullable<Icon>,
    pub cover: rt::Nullable<Cover>,
    pub is_inline: Option<bool>,
}

impl CreateDatabaseRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(parent: Parent, properties: rt::Map<PropertySchema>) -> Self {
        Self {
            parent,
            title: None,
            description: None,
            properties,
            icon: rt::Nullable::Absent,
            cover: rt::Nullable::Absent,
            is_inline: None,
        }
    }
}

impl rt::Object for CreateDatabaseRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateDatabaseRequest",
        0b1001,
        &["parent", "title", "description", "properties", "icon", "cover", "is_inline"],
    );
    type Fields = (
        Parent,
        Option<Vec<RichTextInput>>,
        Option<Vec<RichTextInput>>,
        rt::Map<PropertySchema>,
        rt::Nullable<Icon>,
        rt::Nullable<Cover>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.parent,
            &self.title,
            &self.description,
            &self.properties,
            &self.icon,
            &self.cover,
            &self.is_inline,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            parent: group_0.0,
            title: group_0.1,
            description: group_0.2,
            properties: group_0.3,
            icon: group_0.4,
            cover: group_0.5,
            is_inline: group_0.6,
        }
    }
}

/// `UpdateDatabaseRequest`, as the API calls it.
pub struct UpdateDatabaseRequest {
    pub title: Option<Vec<RichTextInput>>,
    pub description: Option<Vec<RichTextInput>>,
    pub properties: Option<rt::Map<Option<PropertySchema>>>,
    pub icon: rt::Nullable<Icon>,
    pub cover: rt::Nullable<Cover>,
    pub is_inline: Option<bool>,
    pub archived: Option<bool>,
    pub in_trash: Option<bool>,
}

impl rt::Object for UpdateDatabaseRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateDatabaseRequest",
        0,
        &[
            "title",
            "description",
            "properties",
            "icon",
            "cover",
            "is_inline",
            "archived",
            "in_trash",
        ],
    );
    type Fields = (
        Option<Vec<RichTextInput>>,
        Option<Vec<RichTextInput>>,
        Option<rt::Map<Option<PropertySchema>>>,
        rt::Nullable<Icon>,
        rt::Nullable<Cover>,
        Option<bool>,
        Option<bool>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.title,
            &self.description,
            &self.properties,
            &self.icon,
            &self.cover,
            &self.is_inline,
            &self.archived,
            &self.in_trash,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            title: group_0.0,
            description: group_0.1,
            properties: group_0.2,
            icon: group_0.3,
            cover: group_0.4,
            is_inline: group_0.5,
            archived: group_0.6,
            in_trash: group_0.7,
        }
    }
}

/// `QueryDatabaseRequest`, as the API calls it.
pub struct QueryDatabaseRequest {
    /// A property or timestamp condition, or and / or of some
    pub filter: Option<rt::Map<rt::Any>>,
    pub sorts: Option<Vec<QuerySort>>,
    pub start_cursor: Option<String>,
    /// At least 1. At most 100.
    pub page_size: Option<i32>,
}

impl rt::Object for QueryDatabaseRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "QueryDatabaseRequest",
        0,
        &["filter", "sorts", "start_cursor", "page_size"],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<Vec<QuerySort>>,
        Option<String>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.filter, &self.sorts, &self.start_cursor, &self.page_size)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            filter: group_0.0,
            sorts: group_0.1,
            start_cursor: group_0.2,
            page_size: group_0.3,
        }
    }
}

/// `QuerySort`, as the API calls it.
pub struct QuerySort {
    pub property: Option<String>,
    pub timestamp: Option<QuerySortTimestamp>,
    pub direction: QuerySortDirection,
}

impl QuerySort {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(direction: QuerySortDirection) -> Self {
        Self {
            property: None,
            timestamp: None,
            direction,
        }
    }
}

impl rt::Object for QuerySort {
    const SHAPE: rt::Shape = rt::Shape::new(
        "QuerySort",
        0b100,
        &["property", "timestamp", "direction"],
    );
    type Fields = (Option<String>, Option<QuerySortTimestamp>, QuerySortDirection);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.property, &self.timestamp, &self.direction)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            property: group_0.0,
            timestamp: group_0.1,
            direction: group_0.2,
        }
    }
}

/// `timestamp` of `QuerySort`.
#[non_exhaustive]
pub enum QuerySortTimestamp {
    /// `created_time`
    CreatedTime,
    /// `last_edited_time`
    LastEditedTime,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    CreateDatabaseRequest
    UpdateDatabaseRequest
    QueryDatabaseRequest
    QuerySort
}

rt::defaults! {
    UpdateDatabaseRequest
    QueryDatabaseRequest
}

rt::choices! {
    QuerySortTimestamp {
        CreatedTime = "created_time",
        LastEditedTime = "last_edited_time",
    }
}
