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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Alert",
        fields: &["product_id", "issue_datetime", "message"],
        required: &[0b111],
    };
    type Fields = (String, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.product_id, &self.issue_datetime, &self.message)
    }

    #[inline]
    fn from_fields((product_id, issue_datetime, message): Self::Fields) -> Self {
        Self {
            product_id,
            issue_datetime,
            message,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NoaaScales",
        fields: &["-1", "0", "1", "2", "3"],
        required: &[0],
    };
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
    fn from_fields((minus_1, v0, v1, v2, v3): Self::Fields) -> Self {
        Self { minus_1, v0, v1, v2, v3 }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "NoaaScaleDay",
        fields: &["DateStamp", "TimeStamp", "R", "S", "G"],
        required: &[0b11111],
    };
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
    fn from_fields((date_stamp, time_stamp, r, s, g): Self::Fields) -> Self {
        Self {
            date_stamp,
            time_stamp,
            r,
            s,
            g,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RadioBlackoutScale",
        fields: &["Scale", "Text", "MinorProb", "MajorProb"],
        required: &[0],
    };
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
    fn from_fields((scale, text, minor_prob, major_prob): Self::Fields) -> Self {
        Self {
            scale,
            text,
            minor_prob,
            major_prob,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RadiationStormScale",
        fields: &["Scale", "Text", "Prob"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scale, &self.text, &self.prob)
    }

    #[inline]
    fn from_fields((scale, text, prob): Self::Fields) -> Self {
        Self { scale, text, prob }
    }
}

/// `GeomagneticStormScale`, as the API calls it.
#[non_exhaustive]
pub struct GeomagneticStormScale {
    pub scale: rt::Nullable<String>,
    pub text: rt::Nullable<String>,
}

impl rt::Object for GeomagneticStormScale {
    const SHAPE: rt::Shape = rt::Shape {
        name: "GeomagneticStormScale",
        fields: &["Scale", "Text"],
        required: &[0],
    };
    type Fields = (rt::Nullable<String>, rt::Nullable<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.scale, &self.text)
    }

    #[inline]
    fn from_fields((scale, text): Self::Fields) -> Self {
        Self { scale, text }
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
