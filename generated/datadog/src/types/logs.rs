// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `LogsListResponse`, as the API calls it.
#[non_exhaustive]
pub struct LogsListResponse {
    pub logs: Option<Vec<Log>>,
    pub next_log_id: rt::Nullable<String>,
    pub status: Option<String>,
}

impl rt::Object for LogsListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LogsListResponse",
        0,
        &["logs", "nextLogId", "status"],
    );
    type Fields = (Option<Vec<Log>>, rt::Nullable<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.logs, &self.next_log_id, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            logs: group_0.0,
            next_log_id: group_0.1,
            status: group_0.2,
        }
    }
}

/// `Log`, as the API calls it.
#[non_exhaustive]
pub struct Log {
    pub id: Option<String>,
    pub content: Option<LogContent>,
}

impl rt::Object for Log {
    const SHAPE: rt::Shape = rt::Shape::new("Log", 0, &["id", "content"]);
    type Fields = (Option<String>, Option<LogContent>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.id, &self.content)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            content: group_0.1,
        }
    }
}

/// `content` of `Log`.
#[non_exhaustive]
pub struct LogContent {
    pub attributes: Option<rt::Map<rt::Any>>,
    pub host: Option<String>,
    pub message: Option<String>,
    pub service: Option<String>,
    pub tags: Option<Vec<String>>,
    pub timestamp: Option<rt::DateTime>,
}

impl rt::Object for LogContent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LogContent",
        0,
        &["attributes", "host", "message", "service", "tags", "timestamp"],
    );
    type Fields = (
        Option<rt::Map<rt::Any>>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
        Option<rt::DateTime>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.attributes,
            &self.host,
            &self.message,
            &self.service,
            &self.tags,
            &self.timestamp,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            attributes: group_0.0,
            host: group_0.1,
            message: group_0.2,
            service: group_0.3,
            tags: group_0.4,
            timestamp: group_0.5,
        }
    }
}

/// `LogsListRequest`, as the API calls it.
pub struct LogsListRequest {
    pub time: LogsListRequestTime,
    pub query: Option<String>,
    pub index: Option<String>,
    /// At most 1000.
    pub limit: Option<i32>,
    pub sort: Option<LogsListRequestSort>,
    pub start_at: Option<String>,
}

impl LogsListRequest {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(time: LogsListRequestTime) -> Self {
        Self {
            time,
            query: None,
            index: None,
            limit: None,
            sort: None,
            start_at: None,
        }
    }
}

impl rt::Object for LogsListRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LogsListRequest",
        0b1,
        &["time", "query", "index", "limit", "sort", "startAt"],
    );
    type Fields = (
        LogsListRequestTime,
        Option<String>,
        Option<String>,
        Option<i32>,
        Option<LogsListRequestSort>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time, &self.query, &self.index, &self.limit, &self.sort, &self.start_at)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time: group_0.0,
            query: group_0.1,
            index: group_0.2,
            limit: group_0.3,
            sort: group_0.4,
            start_at: group_0.5,
        }
    }
}

/// `time` of `LogsListRequest`.
pub struct LogsListRequestTime {
    pub from: rt::DateTime,
    pub to: rt::DateTime,
    pub timezone: Option<String>,
}

impl LogsListRequestTime {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(from: rt::DateTime, to: rt::DateTime) -> Self {
        Self { from, to, timezone: None }
    }
}

impl rt::Object for LogsListRequestTime {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LogsListRequestTime",
        0b11,
        &["from", "to", "timezone"],
    );
    type Fields = (rt::DateTime, rt::DateTime, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.from, &self.to, &self.timezone)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            from: group_0.0,
            to: group_0.1,
            timezone: group_0.2,
        }
    }
}

/// `sort` of `LogsListRequest`.
#[non_exhaustive]
pub enum LogsListRequestSort {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    LogsListResponse
    Log
    LogContent
    LogsListRequest
    LogsListRequestTime
}

rt::choices! {
    LogsListRequestSort { Asc = "asc", Desc = "desc" }
}
