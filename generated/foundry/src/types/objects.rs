// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// A page of objects.
#[non_exhaustive]
pub struct ListObjectsResponseV2 {
    pub data: Vec<OntologyObjectV2>,
    pub next_page_token: Option<String>,
    /// All objects, as text.
    pub total_count: String,
}

impl rt::Object for ListObjectsResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListObjectsResponseV2",
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

/// A page of objects.
#[non_exhaustive]
pub struct SearchObjectsResponseV2 {
    pub data: Vec<OntologyObjectV2>,
    pub next_page_token: Option<String>,
    /// All objects, as text.
    pub total_count: String,
}

impl rt::Object for SearchObjectsResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchObjectsResponseV2",
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

/// What to find.
pub struct SearchObjectsRequestV2 {
    /// A condition; its other fields depend on the type.
    pub r#where: Option<SearchJsonQueryV2>,
    /// How to sort.
    pub order_by: Option<SearchOrderByV2>,
    pub page_size: Option<i32>,
    pub page_token: Option<String>,
    /// Properties to return; all when empty.
    pub select: Vec<String>,
    pub exclude_rid: Option<bool>,
}

impl SearchObjectsRequestV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(select: Vec<String>) -> Self {
        Self {
            r#where: None,
            order_by: None,
            page_size: None,
            page_token: None,
            select,
            exclude_rid: None,
        }
    }
}

impl rt::Object for SearchObjectsRequestV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchObjectsRequestV2",
        0b10000,
        &["where", "orderBy", "pageSize", "pageToken", "select", "excludeRid"],
    );
    type Fields = (
        Option<SearchJsonQueryV2>,
        Option<SearchOrderByV2>,
        Option<i32>,
        Option<String>,
        Vec<String>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.r#where,
            &self.order_by,
            &self.page_size,
            &self.page_token,
            &self.select,
            &self.exclude_rid,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#where: group_0.0,
            order_by: group_0.1,
            page_size: group_0.2,
            page_token: group_0.3,
            select: group_0.4,
            exclude_rid: group_0.5,
        }
    }
}

/// A condition; its other fields depend on the type.
pub struct SearchJsonQueryV2 {
    /// Such as eq, lt, lte, gt, gte, isNull, contains, startsWith, and, or, not.
    pub r#type: String,
    pub field: Option<String>,
    pub value: rt::Nullable<rt::Any>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl SearchJsonQueryV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            field: None,
            value: rt::Nullable::Absent,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for SearchJsonQueryV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchJsonQueryV2",
        0b1,
        &["type", "field", "value"],
    );
    type Fields = (String, Option<String>, rt::Nullable<rt::Any>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.field, &self.value, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            field: group_0.1,
            value: group_0.2,
            extra: group_0.3,
        }
    }
}

/// Aggregates.
#[non_exhaustive]
pub struct AggregateObjectsResponseV2 {
    pub excluded_items: Option<i32>,
    pub accuracy: AggregateObjectsResponseV2Accuracy,
    pub data: Vec<AggregateObjectsResponseItemV2>,
}

impl rt::Object for AggregateObjectsResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregateObjectsResponseV2",
        0b110,
        &["excludedItems", "accuracy", "data"],
    );
    type Fields = (
        Option<i32>,
        AggregateObjectsResponseV2Accuracy,
        Vec<AggregateObjectsResponseItemV2>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.excluded_items, &self.accuracy, &self.data)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            excluded_items: group_0.0,
            accuracy: group_0.1,
            data: group_0.2,
        }
    }
}

/// `accuracy` of `AggregateObjectsResponseV2`.
#[non_exhaustive]
pub enum AggregateObjectsResponseV2Accuracy {
    /// `ACCURATE`
    Accurate,
    /// `APPROXIMATE`
    Approximate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A group.
#[non_exhaustive]
pub struct AggregateObjectsResponseItemV2 {
    pub group: rt::Map<rt::Any>,
    pub metrics: Vec<AggregationMetricResultV2>,
}

impl rt::Object for AggregateObjectsResponseItemV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregateObjectsResponseItemV2",
        0b11,
        &["group", "metrics"],
    );
    type Fields = (rt::Map<rt::Any>, Vec<AggregationMetricResultV2>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.group, &self.metrics)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            group: group_0.0,
            metrics: group_0.1,
        }
    }
}

/// A value.
#[non_exhaustive]
pub struct AggregationMetricResultV2 {
    pub name: String,
    pub value: rt::Nullable<rt::Any>,
}

impl rt::Object for AggregationMetricResultV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregationMetricResultV2",
        0b1,
        &["name", "value"],
    );
    type Fields = (String, rt::Nullable<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
        }
    }
}

/// What to aggregate.
pub struct AggregateObjectsRequestV2 {
    pub aggregation: Vec<AggregationV2>,
    /// A condition; its other fields depend on the type.
    pub r#where: Option<SearchJsonQueryV2>,
    pub group_by: Vec<AggregationGroupByV2>,
    pub accuracy: Option<AggregateObjectsRequestV2Accuracy>,
}

impl AggregateObjectsRequestV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        aggregation: Vec<AggregationV2>,
        group_by: Vec<AggregationGroupByV2>,
    ) -> Self {
        Self {
            aggregation,
            r#where: None,
            group_by,
            accuracy: None,
        }
    }
}

impl rt::Object for AggregateObjectsRequestV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregateObjectsRequestV2",
        0b101,
        &["aggregation", "where", "groupBy", "accuracy"],
    );
    type Fields = (
        Vec<AggregationV2>,
        Option<SearchJsonQueryV2>,
        Vec<AggregationGroupByV2>,
        Option<AggregateObjectsRequestV2Accuracy>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.aggregation, &self.r#where, &self.group_by, &self.accuracy)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            aggregation: group_0.0,
            r#where: group_0.1,
            group_by: group_0.2,
            accuracy: group_0.3,
        }
    }
}

/// An aggregate.
pub struct AggregationV2 {
    /// Such as count, avg, min, max, sum, approximateDistinct.
    pub r#type: String,
    pub field: Option<String>,
    pub name: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl AggregationV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            field: None,
            name: None,
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for AggregationV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregationV2",
        0b1,
        &["type", "field", "name"],
    );
    type Fields = (String, Option<String>, Option<String>, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.field, &self.name, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            field: group_0.1,
            name: group_0.2,
            extra: group_0.3,
        }
    }
}

/// How to group.
pub struct AggregationGroupByV2 {
    /// Such as exact, fixedWidth, ranges, duration.
    pub r#type: String,
    pub field: String,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl AggregationGroupByV2 {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, field: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            field: field.into(),
            extra: rt::Extra::default(),
        }
    }
}

impl rt::Object for AggregationGroupByV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AggregationGroupByV2",
        0b11,
        &["type", "field"],
    );
    type Fields = (String, String, rt::Extra<rt::Any>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.field, &self.extra)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            field: group_0.1,
            extra: group_0.2,
        }
    }
}

/// `accuracy` of `AggregateObjectsRequestV2`.
#[non_exhaustive]
pub enum AggregateObjectsRequestV2Accuracy {
    /// `REQUIRE_ACCURATE`
    RequireAccurate,
    /// `ALLOW_APPROXIMATE`
    AllowApproximate,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of linked objects.
#[non_exhaustive]
pub struct ListLinkedObjectsResponseV2 {
    pub data: Vec<OntologyObjectV2>,
    pub next_page_token: Option<String>,
}

impl rt::Object for ListLinkedObjectsResponseV2 {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListLinkedObjectsResponseV2",
        0b1,
        &["data", "nextPageToken"],
    );
    type Fields = (Vec<OntologyObjectV2>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.data, &self.next_page_token)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            data: group_0.0,
            next_page_token: group_0.1,
        }
    }
}

rt::objects! {
    ListObjectsResponseV2
    SearchObjectsResponseV2
    SearchObjectsRequestV2
    SearchJsonQueryV2
    AggregateObjectsResponseV2
    AggregateObjectsResponseItemV2
    AggregationMetricResultV2
    AggregateObjectsRequestV2
    AggregationV2
    AggregationGroupByV2
    ListLinkedObjectsResponseV2
}

rt::choices! {
    AggregateObjectsResponseV2Accuracy {
        Accurate = "ACCURATE",
        Approximate = "APPROXIMATE",
    }
    AggregateObjectsRequestV2Accuracy {
        RequireAccurate = "REQUIRE_ACCURATE",
        AllowApproximate = "ALLOW_APPROXIMATE",
    }
}
