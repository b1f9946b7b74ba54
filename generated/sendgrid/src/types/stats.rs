// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `aggregated_by` of `ListStat`.
#[non_exhaustive]
pub enum ListStatAggregatedBy {
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `StatsOfDay`, as the API calls it.
#[non_exhaustive]
pub struct StatsOfDay {
    pub date: String,
    pub stats: Vec<StatsOfDayStatsItem>,
}

impl rt::Object for StatsOfDay {
    const SHAPE: rt::Shape = rt::Shape::new("StatsOfDay", 0b11, &["date", "stats"]);
    type Fields = (String, Vec<StatsOfDayStatsItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date, &self.stats)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            date: group_0.0,
            stats: group_0.1,
        }
    }
}

/// `stats.item` of `StatsOfDay`.
#[non_exhaustive]
pub struct StatsOfDayStatsItem {
    pub metrics: Option<StatsMetrics>,
}

impl rt::Object for StatsOfDayStatsItem {
    const SHAPE: rt::Shape = rt::Shape::new("StatsOfDayStatsItem", 0, &["metrics"]);
    type Fields = (Option<StatsMetrics>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metrics,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { metrics: group_0.0 }
    }
}

/// `StatsMetrics`, as the API calls it.
#[non_exhaustive]
pub struct StatsMetrics {
    pub blocks: Option<i64>,
    pub bounce_drops: Option<i64>,
    pub bounces: Option<i64>,
    pub clicks: Option<i64>,
    pub deferred: Option<i64>,
    pub delivered: Option<i64>,
    pub invalid_emails: Option<i64>,
    pub opens: Option<i64>,
    pub processed: Option<i64>,
    pub requests: Option<i64>,
    pub spam_report_drops: Option<i64>,
    pub spam_reports: Option<i64>,
    pub unique_clicks: Option<i64>,
    pub unique_opens: Option<i64>,
    pub unsubscribe_drops: Option<i64>,
    pub unsubscribes: Option<i64>,
}

impl rt::Object for StatsMetrics {
    const SHAPE: rt::Shape = rt::Shape::new(
        "StatsMetrics",
        0,
        &[
            "blocks",
            "bounce_drops",
            "bounces",
            "clicks",
            "deferred",
            "delivered",
            "invalid_emails",
            "opens",
            "processed",
            "requests",
            "spam_report_drops",
            "spam_reports",
            "unique_clicks",
            "unique_opens",
            "unsubscribe_drops",
            "unsubscribes",
        ],
    );
    type Fields = rt::Both<
        (
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
        ),
        (
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
            Option<i64>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.blocks,
                &self.bounce_drops,
                &self.bounces,
                &self.clicks,
                &self.deferred,
                &self.delivered,
                &self.invalid_emails,
                &self.opens,
            ),
            (
                &self.processed,
                &self.requests,
                &self.spam_report_drops,
                &self.spam_reports,
                &self.unique_clicks,
                &self.unique_opens,
                &self.unsubscribe_drops,
                &self.unsubscribes,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            blocks: group_0.0,
            bounce_drops: group_0.1,
            bounces: group_0.2,
            clicks: group_0.3,
            deferred: group_0.4,
            delivered: group_0.5,
            invalid_emails: group_0.6,
            opens: group_0.7,
            processed: group_1.0,
            requests: group_1.1,
            spam_report_drops: group_1.2,
            spam_reports: group_1.3,
            unique_clicks: group_1.4,
            unique_opens: group_1.5,
            unsubscribe_drops: group_1.6,
            unsubscribes: group_1.7,
        }
    }
}

rt::objects! {
    StatsOfDay
    StatsOfDayStatsItem
    StatsMetrics
}

rt::choices! {
    ListStatAggregatedBy { Day = "day", Week = "week", Month = "month" }
}
