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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SubmitMetricsBody",
        fields: &["series"],
        required: &[0b1],
    };
    type Fields = (Vec<Series>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.series,)
    }

    #[inline]
    fn from_fields((series,): Self::Fields) -> Self {
        Self { series }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Series",
        fields: &["metric", "points", "host", "interval", "tags", "type"],
        required: &[0b11],
    };
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
    fn from_fields(
        (metric, points, host, interval, tags, r#type): Self::Fields,
    ) -> Self {
        Self {
            metric,
            points,
            host,
            interval,
            tags,
            r#type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricsQueryResponse",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (error, from_date, group_by, message, query, res_type, series, status),
            (to_date,),
        ): Self::Fields,
    ) -> Self {
        Self {
            error,
            from_date,
            group_by,
            message,
            query,
            res_type,
            series,
            status,
            to_date,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "MetricsQueryMetadata",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (aggr, display_name, end, expression, interval, length, metric, pointlist),
            (query_index, scope, start, tag_set, unit),
        ): Self::Fields,
    ) -> Self {
        Self {
            aggr,
            display_name,
            end,
            expression,
            interval,
            length,
            metric,
            pointlist,
            query_index,
            scope,
            start,
            tag_set,
            unit,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ListActiveMetricsResponse",
        fields: &["from", "metrics"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.metrics)
    }

    #[inline]
    fn from_fields((from, metrics): Self::Fields) -> Self {
        Self { from, metrics }
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
