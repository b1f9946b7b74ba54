// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of objects.
#[non_exhaustive]
pub struct LoadObjectSetResponseV2 {
    pub data: Vec<OntologyObjectV2>,
    pub next_page_token: Option<String>,
    /// All objects, as text.
    pub total_count: String,
}

impl rt::Object for LoadObjectSetResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LoadObjectSetResponseV2",
        0b101,
        &["data", "nextPageToken", "totalCount"],
    );
    type Fields = (Vec<OntologyObjectV2>, Option<String>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token, &self.total_count)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
            total_count: group_0.2,
        }
    }
}

/// What to load.
pub struct LoadObjectSetRequestV2 {
    /// A set of objects; its other fields depend on the type.
    pub object_set: ObjectSet,
    /// How to sort.
    pub order_by: Option<SearchOrderByV2>,
    pub select: Vec<String>,
    pub page_token: Option<String>,
    pub page_size: Option<i32>,
    pub exclude_rid: Option<bool>,
}

impl LoadObjectSetRequestV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(object_set: ObjectSet, select: Vec<String>) -> Self {
        Self {
            object_set,
            order_by: None,
            select,
            page_token: None,
            page_size: None,
            exclude_rid: None,
        }
    }
}

impl rt::Object for LoadObjectSetRequestV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LoadObjectSetRequestV2",
        0b101,
        &["objectSet", "orderBy", "select", "pageToken", "pageSize", "excludeRid"],
    );
    type Fields = (
        ObjectSet,
        Option<SearchOrderByV2>,
        Vec<String>,
        Option<String>,
        Option<i32>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.object_set,
            &self.order_by,
            &self.select,
            &self.page_token,
            &self.page_size,
            &self.exclude_rid,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            object_set: group_0.0,
            order_by: group_0.1,
            select: group_0.2,
            page_token: group_0.3,
            page_size: group_0.4,
            exclude_rid: group_0.5,
        }
    }
}

/// A set of objects; its other fields depend on the type.
pub struct ObjectSet {
    /// Such as base, static, reference, filter, union, intersect, subtract, searchAround.
    pub r#type: String,
    pub object_type: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl ObjectSet {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            object_type: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for ObjectSet {
    const SHAPE: rt::Shape = rt::Shape::new("ObjectSet", 0b1, &["type", "objectType"]);
    type Fields = (String, Option<String>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.object_type, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            object_type: group_0.1,
            extra: group_0.2,
        }
    }
}

rt::objects! {
    LoadObjectSetResponseV2
    LoadObjectSetRequestV2
    ObjectSet
}
