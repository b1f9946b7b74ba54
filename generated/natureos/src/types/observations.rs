// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `quality` of `listObservations`.
#[non_exhaustive]
pub enum ListObservationsQuality {
    /// `raw`
    Raw,
    /// `checked`
    Checked,
    /// `rejected`
    Rejected,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of observations.
#[non_exhaustive]
pub struct ObservationPage {
    pub items: Vec<Observation>,
    /// Null on the last page.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for ObservationPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservationPage",
        0b1,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Observation>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.items, &self.next_cursor)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            items: group_0.0,
            next_cursor: group_0.1,
        }
    }
}

/// An observation.
#[non_exhaustive]
pub struct Observation {
    pub sensor_id: String,
    pub metric: String,
    pub value: f64,
    pub unit: String,
    pub observed_at: rt::DateTime,
    /// Free keys.
    pub attributes: Option<rt::Map<String>>,
    pub id: i64,
    pub quality: ObservationQuality,
    pub stored_at: Option<rt::DateTime>,
}

impl rt::Object for Observation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Observation",
        0b11011111,
        &[
            "sensor_id",
            "metric",
            "value",
            "unit",
            "observed_at",
            "attributes",
            "id",
            "quality",
            "stored_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            String,
            f64,
            String,
            rt::DateTime,
            Option<rt::Map<String>>,
            i64,
            ObservationQuality,
        ),
        (Option<rt::DateTime>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.sensor_id,
                &self.metric,
                &self.value,
                &self.unit,
                &self.observed_at,
                &self.attributes,
                &self.id,
                &self.quality,
            ),
            (&self.stored_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            sensor_id: group_0.0,
            metric: group_0.1,
            value: group_0.2,
            unit: group_0.3,
            observed_at: group_0.4,
            attributes: group_0.5,
            id: group_0.6,
            quality: group_0.7,
            stored_at: group_1.0,
        }
    }
}

/// The same as [`ListObservationsQuality`].
pub type ObservationQuality = ListObservationsQuality;

/// What was stored.
#[non_exhaustive]
pub struct IngestResult {
    pub accepted: i32,
    pub rejected: Vec<RejectedObservation>,
}

impl rt::Object for IngestResult {
    const SHAPE: rt::Shape = rt::Shape::new(
        "IngestResult",
        0b11,
        &["accepted", "rejected"],
    );
    type Fields = (i32, Vec<RejectedObservation>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.accepted, &self.rejected)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            accepted: group_0.0,
            rejected: group_0.1,
        }
    }
}

/// An observation that was not stored.
#[non_exhaustive]
pub struct RejectedObservation {
    /// Its place in the batch.
    pub index: i32,
    pub reason: String,
}

impl rt::Object for RejectedObservation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RejectedObservation",
        0b11,
        &["index", "reason"],
    );
    type Fields = (i32, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.index, &self.reason)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            index: group_0.0,
            reason: group_0.1,
        }
    }
}

/// Observations to store.
pub struct ObservationBatch {
    /// Has 1 to 1000 items.
    pub observations: Vec<NewObservation>,
}

impl ObservationBatch {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(observations: Vec<NewObservation>) -> Self {
        Self { observations }
    }
}

impl rt::Object for ObservationBatch {
    const SHAPE: rt::Shape = rt::Shape::new("ObservationBatch", 0b1, &["observations"]);
    type Fields = (Vec<NewObservation>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.observations,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { observations: group_0.0 }
    }
}

/// An observation to store.
pub struct NewObservation {
    pub sensor_id: String,
    pub metric: String,
    pub value: f64,
    pub unit: String,
    pub observed_at: rt::DateTime,
    /// Free keys.
    pub attributes: Option<rt::Map<String>>,
}

impl NewObservation {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        sensor_id: impl Into<String>,
        metric: impl Into<String>,
        value: f64,
        unit: impl Into<String>,
        observed_at: rt::DateTime,
    ) -> Self {
        Self {
            sensor_id: sensor_id.into(),
            metric: metric.into(),
            value,
            unit: unit.into(),
            observed_at,
            attributes: None,
        }
    }
}

impl rt::Object for NewObservation {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NewObservation",
        0b11111,
        &["sensor_id", "metric", "value", "unit", "observed_at", "attributes"],
    );
    type Fields = (String, String, f64, String, rt::DateTime, Option<rt::Map<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.sensor_id,
            &self.metric,
            &self.value,
            &self.unit,
            &self.observed_at,
            &self.attributes,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            sensor_id: group_0.0,
            metric: group_0.1,
            value: group_0.2,
            unit: group_0.3,
            observed_at: group_0.4,
            attributes: group_0.5,
        }
    }
}

/// The same as [`ChartWidgetInterval`].
pub type SummarizeObservationsInterval = ChartWidgetInterval;

/// Observations in buckets.
#[non_exhaustive]
pub struct Summary {
    pub metric: String,
    pub unit: String,
    pub interval: SummaryInterval,
    pub buckets: Vec<SummaryBucket>,
}

impl rt::Object for Summary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Summary",
        0b1111,
        &["metric", "unit", "interval", "buckets"],
    );
    type Fields = (String, String, SummaryInterval, Vec<SummaryBucket>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.metric, &self.unit, &self.interval, &self.buckets)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            metric: group_0.0,
            unit: group_0.1,
            interval: group_0.2,
            buckets: group_0.3,
        }
    }
}

/// The same as [`ChartWidgetInterval`].
pub type SummaryInterval = ChartWidgetInterval;

/// A bucket.
#[non_exhaustive]
pub struct SummaryBucket {
    pub start: rt::DateTime,
    pub count: i64,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub mean: Option<f64>,
}

impl rt::Object for SummaryBucket {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SummaryBucket",
        0b11111,
        &["start", "count", "min", "max", "mean"],
    );
    type Fields = (rt::DateTime, i64, Option<f64>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.start, &self.count, &self.min, &self.max, &self.mean)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            start: group_0.0,
            count: group_0.1,
            min: group_0.2,
            max: group_0.3,
            mean: group_0.4,
        }
    }
}

rt::objects! {
    ObservationPage
    Observation
    IngestResult
    RejectedObservation
    ObservationBatch
    NewObservation
    Summary
    SummaryBucket
}

rt::choices! {
    ListObservationsQuality { Raw = "raw", Checked = "checked", Rejected = "rejected" }
}
