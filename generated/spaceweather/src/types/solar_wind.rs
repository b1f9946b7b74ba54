// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `RtswWind`, as the API calls it.
#[non_exhaustive]
pub struct RtswWind {
    pub time_tag: String,
    pub active: Option<bool>,
    /// Spacecraft, such as SOLAR1, IMAP or ACE.
    pub source: Option<String>,
    pub proton_speed: rt::Nullable<f64>,
    pub proton_density: rt::Nullable<f64>,
    pub proton_temperature: rt::Nullable<f64>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for RtswWind {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RtswWind",
        0b1,
        &[
            "time_tag",
            "active",
            "source",
            "proton_speed",
            "proton_density",
            "proton_temperature",
        ],
    );
    type Fields = (
        String,
        Option<bool>,
        Option<String>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.active,
            &self.source,
            &self.proton_speed,
            &self.proton_density,
            &self.proton_temperature,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            active: group_0.1,
            source: group_0.2,
            proton_speed: group_0.3,
            proton_density: group_0.4,
            proton_temperature: group_0.5,
            extra: group_0.6,
        }
    }
}

/// `RtswMag`, as the API calls it.
#[non_exhaustive]
pub struct RtswMag {
    pub time_tag: String,
    pub active: Option<bool>,
    /// Spacecraft, such as SOLAR1, IMAP or ACE.
    pub source: Option<String>,
    pub bt: rt::Nullable<f64>,
    pub bx_gsm: rt::Nullable<f64>,
    pub by_gsm: rt::Nullable<f64>,
    pub bz_gsm: rt::Nullable<f64>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for RtswMag {
    const SHAPE: rt::Shape = rt::Shape::new(
        "RtswMag",
        0b1,
        &["time_tag", "active", "source", "bt", "bx_gsm", "by_gsm", "bz_gsm"],
    );
    type Fields = (
        String,
        Option<bool>,
        Option<String>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.active,
            &self.source,
            &self.bt,
            &self.bx_gsm,
            &self.by_gsm,
            &self.bz_gsm,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            active: group_0.1,
            source: group_0.2,
            bt: group_0.3,
            bx_gsm: group_0.4,
            by_gsm: group_0.5,
            bz_gsm: group_0.6,
            extra: group_0.7,
        }
    }
}

rt::objects! {
    RtswWind
    RtswMag
}
