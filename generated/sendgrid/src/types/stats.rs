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
    const SHAPE: rt::Shape = rt::Shape {
        name: "StatsOfDay",
        fields: &["date", "stats"],
        required: &[0b11],
    };
    type Fields = (String, Vec<StatsOfDayStatsItem>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date, &self.stats)
    }

    #[inline]
    fn from_fields((date, stats): Self::Fields) -> Self {
        Self { date, stats }
    }
}

/// `stats.item` of `StatsOfDay`.
#[non_exhaustive]
pub struct StatsOfDayStatsItem {
    pub metrics: Option<StatsMetrics>,
}

impl rt::Object for StatsOfDayStatsItem {
    const SHAPE: rt::Shape = rt::Shape {
        name: "StatsOfDayStatsItem",
        fields: &["metrics"],
        required: &[0],
    };
    type Fields = (Option<StatsMetrics>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metrics,)
    }

    #[inline]
    fn from_fields((metrics,): Self::Fields) -> Self {
        Self { metrics }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "StatsMetrics",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                blocks,
                bounce_drops,
                bounces,
                clicks,
                deferred,
                delivered,
                invalid_emails,
                opens,
            ),
            (
                processed,
                requests,
                spam_report_drops,
                spam_reports,
                unique_clicks,
                unique_opens,
                unsubscribe_drops,
                unsubscribes,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            blocks,
            bounce_drops,
            bounces,
            clicks,
            deferred,
            delivered,
            invalid_emails,
            opens,
            processed,
            requests,
            spam_report_drops,
            spam_reports,
            unique_clicks,
            unique_opens,
            unsubscribe_drops,
            unsubscribes,
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
