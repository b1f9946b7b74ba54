// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `ObservedSolarCycle`, as the API calls it.
#[non_exhaustive]
pub struct ObservedSolarCycle {
    pub time_tag: String,
    pub ssn: Option<f64>,
    pub smoothed_ssn: Option<f64>,
    pub observed_swpc_ssn: Option<f64>,
    pub smoothed_swpc_ssn: Option<f64>,
    pub f10_7: Option<f64>,
    pub smoothed_f10_7: Option<f64>,
}

impl rt::Object for ObservedSolarCycle {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ObservedSolarCycle",
        0b1,
        &[
            "time-tag",
            "ssn",
            "smoothed_ssn",
            "observed_swpc_ssn",
            "smoothed_swpc_ssn",
            "f10.7",
            "smoothed_f10.7",
        ],
    );
    type Fields = (
        String,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.ssn,
            &self.smoothed_ssn,
            &self.observed_swpc_ssn,
            &self.smoothed_swpc_ssn,
            &self.f10_7,
            &self.smoothed_f10_7,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            ssn: group_0.1,
            smoothed_ssn: group_0.2,
            observed_swpc_ssn: group_0.3,
            smoothed_swpc_ssn: group_0.4,
            f10_7: group_0.5,
            smoothed_f10_7: group_0.6,
        }
    }
}

/// `PredictedSolarCycle`, as the API calls it.
#[non_exhaustive]
pub struct PredictedSolarCycle {
    pub time_tag: String,
    pub predicted_ssn: Option<f64>,
    pub high_ssn: Option<f64>,
    pub low_ssn: Option<f64>,
    pub predicted_f10_7: Option<f64>,
    pub high_f10_7: Option<f64>,
    pub low_f10_7: Option<f64>,
}

impl rt::Object for PredictedSolarCycle {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PredictedSolarCycle",
        0b1,
        &[
            "time-tag",
            "predicted_ssn",
            "high_ssn",
            "low_ssn",
            "predicted_f10.7",
            "high_f10.7",
            "low_f10.7",
        ],
    );
    type Fields = (
        String,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
        Option<f64>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.predicted_ssn,
            &self.high_ssn,
            &self.low_ssn,
            &self.predicted_f10_7,
            &self.high_f10_7,
            &self.low_f10_7,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            predicted_ssn: group_0.1,
            high_ssn: group_0.2,
            low_ssn: group_0.3,
            predicted_f10_7: group_0.4,
            high_f10_7: group_0.5,
            low_f10_7: group_0.6,
        }
    }
}

rt::objects! {
    ObservedSolarCycle
    PredictedSolarCycle
}
