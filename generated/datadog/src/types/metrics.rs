// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Content-Encoding` of `SubmitMetrics`.
#[non_exhaustive]
pub enum SubmitMetricsContentEncoding {
    /// `deflate`
    Deflate,
    /// `gzip`
    Gzip,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `SubmitMetrics`.
pub struct SubmitMetricsBody {
    pub series: Vec<Series>,
}

impl SubmitMetricsBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(series: Vec<Series>) -> Self {
        Self { series }
    }
}

impl rt::Object for SubmitMetricsBody {
    const SHAPE: rt::Shape = rt::Shape::new("SubmitMetricsBody", 0b1, &["series"]);
    type Fields = (Vec<Series>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.series,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { series: group_0.0 }
    }
}

/// `Series`, as the API calls it.
pub struct Series {
    pub metric: String,
    pub points: Vec<Point>,
    pub host: Option<String>,
    pub interval: rt::Nullable<i64>,
    pub tags: Option<Vec<String>>,
    /// count, gauge or rate
    pub r#type: Option<String>,
}

impl Series {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(metric: impl Into<String>, points: Vec<Point>) -> Self {
        Self {
            metric: metric.into(),
            points,
            host: None,
            interval: rt::Nullable::Absent,
            tags: None,
            r#type: None,
        }
    }
}

impl rt::Object for Series {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Series",
        0b11,
        &["metric", "points", "host", "interval", "tags", "type"],
    );
    type Fields = (
        String,
        Vec<Point>,
        Option<String>,
        rt::Nullable<i64>,
        Option<Vec<String>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.metric,
            &self.points,
            &self.host,
            &self.interval,
            &self.tags,
            &self.r#type,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            metric: group_0.0,
            points: group_0.1,
            host: group_0.2,
            interval: group_0.3,
            tags: group_0.4,
            r#type: group_0.5,
        }
    }
}

/// Unix time and value
///
/// Has 2 items.
pub type Point = Vec<Option<f64>>;

/// `MetricsQueryResponse`, as the API calls it.
#[non_exhaustive]
pub struct MetricsQueryResponse {
    pub error: Option<String>,
    pub from_date: Option<i64>,
    pub group_by: Option<Vec<String>>,
    pub message: Option<String>,
    pub query: Option<String>,
    pub res_type: Option<String>,
    pub series: Option<Vec<MetricsQueryMetadata>>,
    pub status: Option<String>,
    pub to_date: Option<i64>,
}

impl rt::Object for MetricsQueryResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetricsQueryResponse",
        0,
        &[
            "error",
            "from_date",
            "group_by",
            "message",
            "query",
            "res_type",
            "series",
            "status",
            "to_date",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<i64>,
            Option<Vec<String>>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Vec<MetricsQueryMetadata>>,
            Option<String>,
        ),
        (Option<i64>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.error,
                &self.from_date,
                &self.group_by,
                &self.message,
                &self.query,
                &self.res_type,
                &self.series,
                &self.status,
            ),
            (&self.to_date,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            error: group_0.0,
            from_date: group_0.1,
            group_by: group_0.2,
            message: group_0.3,
            query: group_0.4,
            res_type: group_0.5,
            series: group_0.6,
            status: group_0.7,
            to_date: group_1.0,
        }
    }
}

/// `MetricsQueryMetadata`, as the API calls it.
#[non_exhaustive]
pub struct MetricsQueryMetadata {
    pub aggr: rt::Nullable<String>,
    pub display_name: Option<String>,
    pub end: Option<i64>,
    pub expression: Option<String>,
    pub interval: Option<i64>,
    pub length: Option<i64>,
    pub metric: Option<String>,
    pub pointlist: Option<Vec<Point>>,
    pub query_index: Option<i64>,
    pub scope: Option<String>,
    pub start: Option<i64>,
    pub tag_set: Option<Vec<String>>,
    pub unit: Option<Vec<rt::Any>>,
}

impl rt::Object for MetricsQueryMetadata {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MetricsQueryMetadata",
        0,
        &[
            "aggr",
            "display_name",
            "end",
            "expression",
            "interval",
            "length",
            "metric",
            "pointlist",
            "query_index",
            "scope",
            "start",
            "tag_set",
            "unit",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            Option<String>,
            Option<i64>,
            Option<String>,
            Option<i64>,
            Option<i64>,
            Option<String>,
            Option<Vec<Point>>,
        ),
        (
            Option<i64>,
            Option<String>,
            Option<i64>,
            Option<Vec<String>>,
            Option<Vec<rt::Any>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.aggr,
                &self.display_name,
                &self.end,
                &self.expression,
                &self.interval,
                &self.length,
                &self.metric,
                &self.pointlist,
            ),
            (&self.query_index, &self.scope, &self.start, &self.tag_set, &self.unit),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            aggr: group_0.0,
            display_name: group_0.1,
            end: group_0.2,
            expression: group_0.3,
            interval: group_0.4,
            length: group_0.5,
            metric: group_0.6,
            pointlist: group_0.7,
            query_index: group_1.0,
            scope: group_1.1,
            start: group_1.2,
            tag_set: group_1.3,
            unit: group_1.4,
        }
    }
}

/// `response` of `ListActiveMetrics`.
#[non_exhaustive]
pub struct ListActiveMetricsResponse {
    pub from: Option<String>,
    pub metrics: Option<Vec<String>>,
}

impl rt::Object for ListActiveMetricsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ListActiveMetricsResponse",
        0,
        &["from", "metrics"],
    );
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.metrics)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            from: group_0.0,
            metrics: group_0.1,
        }
    }
}

rt::objects! {
    SubmitMetricsBody
    Series
    MetricsQueryResponse
    MetricsQueryMetadata
    ListActiveMetricsResponse
}

rt::choices! {
    SubmitMetricsContentEncoding { Deflate = "deflate", Gzip = "gzip" }
}
