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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RtswWind",
        fields: &[
            "time_tag",
            "active",
            "source",
            "proton_speed",
            "proton_density",
            "proton_temperature",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            time_tag,
            active,
            source,
            proton_speed,
            proton_density,
            proton_temperature,
            extra,
        ): Self::Fields,
    ) -> Self {
        Self {
            time_tag,
            active,
            source,
            proton_speed,
            proton_density,
            proton_temperature,
            extra,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "RtswMag",
        fields: &["time_tag", "active", "source", "bt", "bx_gsm", "by_gsm", "bz_gsm"],
        required: &[0b1],
    };
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
    fn from_fields(
        (time_tag, active, source, bt, bx_gsm, by_gsm, bz_gsm, extra): Self::Fields,
    ) -> Self {
        Self {
            time_tag,
            active,
            source,
            bt,
            bx_gsm,
            by_gsm,
            bz_gsm,
            extra,
        }
    }
}

rt::objects! {
    RtswWind
    RtswMag
}
