// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The same as [`GetSummaryFeedCsvLevel`].
pub type GetSummaryFeedLevel = GetSummaryFeedCsvLevel;

/// The same as [`GetSummaryFeedCsvPeriod`].
pub type GetSummaryFeedPeriod = GetSummaryFeedCsvPeriod;

/// `level` of `getSummaryFeedCsv`.
#[non_exhaustive]
pub enum GetSummaryFeedCsvLevel {
    /// `significant`
    Significant,
    /// `4.5`
    V45,
    /// `2.5`
    V25,
    /// `1.0`
    V10,
    /// `all`
    All,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `period` of `getSummaryFeedCsv`.
#[non_exhaustive]
pub enum GetSummaryFeedCsvPeriod {
    /// `hour`
    Hour,
    /// `day`
    Day,
    /// `week`
    Week,
    /// `month`
    Month,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::choices! {
    GetSummaryFeedCsvLevel {
        Significant = "significant",
        V45 = "4.5",
        V25 = "2.5",
        V10 = "1.0",
        All = "all",
    }
    GetSummaryFeedCsvPeriod {
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
    }
}
