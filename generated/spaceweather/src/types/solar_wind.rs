// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The same as [`GetSolarWindMagPeriod`].
pub type GetSolarWindPlasmaPeriod = GetSolarWindMagPeriod;

/// A table: the first row holds the column names, the others the values.
pub type Table = Vec<Vec<Option<TableItemItem>>>;

/// `item.item` of `Table`.
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "boxes would come and go with the fields that the API adds"
)]
pub enum TableItemItem {
    /// `Number`
    Number(f64),
    /// `String`
    String(String),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `period` of `getSolarWindMag`.
#[non_exhaustive]
pub enum GetSolarWindMagPeriod {
    /// `5-minute`
    V5Minute,
    /// `2-hour`
    V2Hour,
    /// `6-hour`
    V6Hour,
    /// `1-day`
    V1Day,
    /// `3-day`
    V3Day,
    /// `7-day`
    V7Day,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `RtswWind`, as the API calls it.
#[non_exhaustive]
pub struct RtswWind {
    pub time_tag: String,
    pub active: Option<bool>,
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
    RtswWind RtswMag
}

rt::choices! {
    GetSolarWindMagPeriod { V5Minute = "5-minute", V2Hour = "2-hour", V6Hour = "6-hour",
    V1Day = "1-day", V3Day = "3-day", V7Day = "7-day" }
}

rt::unions! {
    TableItemItem { Number 0 : rt::Look { kinds : rt::NUMBER, ..rt::Look::DEFAULT },
    String 1 : rt::Look { kinds : rt::STRING, ..rt::Look::DEFAULT } }
}
