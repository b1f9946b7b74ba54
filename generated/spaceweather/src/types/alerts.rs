// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `Alert`, as the API calls it.
#[non_exhaustive]
pub struct Alert {
    pub product_id: String,
    pub issue_datetime: String,
    pub message: String,
}

impl rt::Object for Alert {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Alert",
        0b111,
        &["product_id", "issue_datetime", "message"],
    );
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product_id, &self.issue_datetime, &self.message)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            product_id: group_0.0,
            issue_datetime: group_0.1,
            message: group_0.2,
        }
    }
}

/// Keyed by day: -1 yesterday, 0 now, 1 to 3 the coming days.
#[non_exhaustive]
pub struct NoaaScales {
    pub minus_1: Option<NoaaScaleDay>,
    pub v0: Option<NoaaScaleDay>,
    pub v1: Option<NoaaScaleDay>,
    pub v2: Option<NoaaScaleDay>,
    pub v3: Option<NoaaScaleDay>,
}

impl rt::Object for NoaaScales {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NoaaScales",
        0,
        &["-1", "0", "1", "2", "3"],
    );
    type Fields = (
        Option<NoaaScaleDay>,
        Option<NoaaScaleDay>,
        Option<NoaaScaleDay>,
        Option<NoaaScaleDay>,
        Option<NoaaScaleDay>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.minus_1, &self.v0, &self.v1, &self.v2, &self.v3)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            minus_1: group_0.0,
            v0: group_0.1,
            v1: group_0.2,
            v2: group_0.3,
            v3: group_0.4,
        }
    }
}

/// `NoaaScaleDay`, as the API calls it.
#[non_exhaustive]
pub struct NoaaScaleDay {
    pub date_stamp: String,
    pub time_stamp: String,
    pub r: RadioBlackoutScale,
    pub s: RadiationStormScale,
    pub g: GeomagneticStormScale,
}

impl rt::Object for NoaaScaleDay {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NoaaScaleDay",
        0b11111,
        &["DateStamp", "TimeStamp", "R", "S", "G"],
    );
    type Fields = (
        String,
        String,
        RadioBlackoutScale,
        RadiationStormScale,
        GeomagneticStormScale,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.date_stamp, &self.time_stamp, &self.r, &self.s, &self.g)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            date_stamp: group_0.0,
            time_stamp: group_0.1,
            r: group_0.2,
            s: group_0.3,
            g: group_0.4,
        }
    }
}

/// `RadioBlackoutScale`, as the API calls it.
#[non_exhaustive]
pub struct RadioBlackoutScale {
    pub scale: rt::Nullable<String>,
    pub text: rt::Nullable<String>,
    pub minor_prob: rt::Nullable<String>,
    pub major_prob: rt::Nullable<String>,
}

impl rt::Object for RadioBlackoutScale {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RadioBlackoutScale",
        0,
        &["Scale", "Text", "MinorProb", "MajorProb"],
    );
    type Fields = (
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scale, &self.text, &self.minor_prob, &self.major_prob)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            scale: group_0.0,
            text: group_0.1,
            minor_prob: group_0.2,
            major_prob: group_0.3,
        }
    }
}

/// `RadiationStormScale`, as the API calls it.
#[non_exhaustive]
pub struct RadiationStormScale {
    pub scale: rt::Nullable<String>,
    pub text: rt::Nullable<String>,
    pub prob: rt::Nullable<String>,
}

impl rt::Object for RadiationStormScale {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RadiationStormScale",
        0,
        &["Scale", "Text", "Prob"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scale, &self.text, &self.prob)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            scale: group_0.0,
            text: group_0.1,
            prob: group_0.2,
        }
    }
}

/// `GeomagneticStormScale`, as the API calls it.
#[non_exhaustive]
pub struct GeomagneticStormScale {
    pub scale: rt::Nullable<String>,
    pub text: rt::Nullable<String>,
}

impl rt::Object for GeomagneticStormScale {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeomagneticStormScale",
        0,
        &["Scale", "Text"],
    );
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scale, &self.text)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            scale: group_0.0,
            text: group_0.1,
        }
    }
}

rt::objects! {
    Alert
    NoaaScales
    NoaaScaleDay
    RadioBlackoutScale
    RadiationStormScale
    GeomagneticStormScale
}
