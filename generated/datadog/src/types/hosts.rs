// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `HostListResponse`, as the API calls it.
#[non_exhaustive]
pub struct HostListResponse {
    pub host_list: Option<Vec<Host>>,
    pub total_matching: Option<i64>,
    pub total_returned: Option<i64>,
}

impl rt::Object for HostListResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HostListResponse",
        0,
        &["host_list", "total_matching", "total_returned"],
    );
    type Fields = (Option<Vec<Host>>, Option<i64>, Option<i64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.host_list, &self.total_matching, &self.total_returned)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            host_list: group_0.0,
            total_matching: group_0.1,
            total_returned: group_0.2,
        }
    }
}

/// `Host`, as the API calls it.
#[non_exhaustive]
pub struct Host {
    pub aliases: Option<Vec<String>>,
    pub apps: Option<Vec<String>>,
    pub aws_name: Option<String>,
    pub host_name: Option<String>,
    pub id: Option<i64>,
    pub is_muted: Option<bool>,
    pub last_reported_time: Option<i64>,
    pub meta: Option<rt::Map<rt::Any>>,
    pub metrics: Option<HostMetrics>,
    pub mute_timeout: rt::Nullable<i64>,
    pub name: Option<String>,
    pub sources: Option<Vec<String>>,
    pub tags_by_source: Option<rt::Map<Vec<String>>>,
    pub up: Option<bool>,
}

impl rt::Object for Host {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Host",
        0,
        &[
            "aliases",
            "apps",
            "aws_name",
            "host_name",
            "id",
            "is_muted",
            "last_reported_time",
            "meta",
            "metrics",
            "mute_timeout",
            "name",
            "sources",
            "tags_by_source",
            "up",
        ],
    );
    type Fields = rt::Both<
        (
            Option<Vec<String>>,
            Option<Vec<String>>,
            Option<String>,
            Option<String>,
            Option<i64>,
            Option<bool>,
            Option<i64>,
            Option<rt::Map<rt::Any>>,
        ),
        (
            Option<HostMetrics>,
            rt::Nullable<i64>,
            Option<String>,
            Option<Vec<String>>,
            Option<rt::Map<Vec<String>>>,
            Option<bool>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.aliases,
                &self.apps,
                &self.aws_name,
                &self.host_name,
                &self.id,
                &self.is_muted,
                &self.last_reported_time,
                &self.meta,
            ),
            (
                &self.metrics,
                &self.mute_timeout,
                &self.name,
                &self.sources,
                &self.tags_by_source,
                &self.up,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            aliases: group_0.0,
            apps: group_0.1,
            aws_name: group_0.2,
            host_name: group_0.3,
            id: group_0.4,
            is_muted: group_0.5,
            last_reported_time: group_0.6,
            meta: group_0.7,
            metrics: group_1.0,
            mute_timeout: group_1.1,
            name: group_1.2,
            sources: group_1.3,
            tags_by_source: group_1.4,
            up: group_1.5,
        }
    }
}

/// `metrics` of `Host`.
#[non_exhaustive]
pub struct HostMetrics {
    pub cpu: Option<f64>,
    pub iowait: Option<f64>,
    pub load: Option<f64>,
}

impl rt::Object for HostMetrics {
    const SHAPE: rt::Shape = rt::Shape::new(
        "HostMetrics",
        0,
        &["cpu", "iowait", "load"],
    );
    type Fields = (Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.cpu, &self.iowait, &self.load)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cpu: group_0.0,
            iowait: group_0.1,
            load: group_0.2,
        }
    }
}

/// `response` of `MuteHost`.
#[non_exhaustive]
pub struct MuteHostResponse {
    pub action: Option<String>,
    pub end: Option<i64>,
    pub hostname: Option<String>,
    pub message: Option<String>,
}

impl rt::Object for MuteHostResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MuteHostResponse",
        0,
        &["action", "end", "hostname", "message"],
    );
    type Fields = (Option<String>, Option<i64>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.action, &self.end, &self.hostname, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            action: group_0.0,
            end: group_0.1,
            hostname: group_0.2,
            message: group_0.3,
        }
    }
}

/// `body` of `MuteHost`.
pub struct MuteHostBody {
    pub end: Option<i64>,
    pub message: Option<String>,
    pub r#override: Option<bool>,
}

impl rt::Object for MuteHostBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "MuteHostBody",
        0,
        &["end", "message", "override"],
    );
    type Fields = (Option<i64>, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.end, &self.message, &self.r#override)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            end: group_0.0,
            message: group_0.1,
            r#override: group_0.2,
        }
    }
}

rt::objects! {
    HostListResponse
    Host
    HostMetrics
    MuteHostResponse
    MuteHostBody
}

rt::defaults! {
    MuteHostBody
}
