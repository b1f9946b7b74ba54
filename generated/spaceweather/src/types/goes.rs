// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// The same as [`GetLatestXrayFlareSatellite`].
pub type ListXraysSatellite = GetLatestXrayFlareSatellite;

/// The same as [`ListIntegralElectronsPeriod`].
pub type ListXraysPeriod = ListIntegralElectronsPeriod;

/// `XrayFlux`, as the API calls it.
#[non_exhaustive]
pub struct XrayFlux {
    pub time_tag: String,
    pub satellite: i32,
    pub flux: rt::Nullable<f64>,
    pub observed_flux: rt::Nullable<f64>,
    pub electron_correction: rt::Nullable<f64>,
    pub electron_contaminaton: Option<bool>,
    pub energy: String,
}

impl rt::Object for XrayFlux {
    const SHAPE: rt::Shape = rt::Shape::new(
        "XrayFlux",
        0b1000011,
        &[
            "time_tag",
            "satellite",
            "flux",
            "observed_flux",
            "electron_correction",
            "electron_contaminaton",
            "energy",
        ],
    );
    type Fields = (
        String,
        i32,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<bool>,
        String,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.satellite,
            &self.flux,
            &self.observed_flux,
            &self.electron_correction,
            &self.electron_contaminaton,
            &self.energy,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            satellite: group_0.1,
            flux: group_0.2,
            observed_flux: group_0.3,
            electron_correction: group_0.4,
            electron_contaminaton: group_0.5,
            energy: group_0.6,
        }
    }
}

/// `satellite` of `getLatestXrayFlare`.
#[non_exhaustive]
pub enum GetLatestXrayFlareSatellite {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `XrayFlare`, as the API calls it.
#[non_exhaustive]
pub struct XrayFlare {
    pub time_tag: String,
    pub satellite: Option<i32>,
    pub current_class: rt::Nullable<String>,
    pub current_ratio: rt::Nullable<f64>,
    pub current_int_xrlong: rt::Nullable<f64>,
    pub begin_time: rt::Nullable<String>,
    pub begin_class: rt::Nullable<String>,
    pub max_time: rt::Nullable<String>,
    pub max_class: rt::Nullable<String>,
    pub max_xrlong: rt::Nullable<f64>,
    pub max_ratio_time: rt::Nullable<String>,
    pub max_ratio: rt::Nullable<f64>,
    pub end_time: rt::Nullable<String>,
    pub end_class: rt::Nullable<String>,
}

impl rt::Object for XrayFlare {
    const SHAPE: rt::Shape = rt::Shape::new(
        "XrayFlare",
        0b1,
        &[
            "time_tag",
            "satellite",
            "current_class",
            "current_ratio",
            "current_int_xrlong",
            "begin_time",
            "begin_class",
            "max_time",
            "max_class",
            "max_xrlong",
            "max_ratio_time",
            "max_ratio",
            "end_time",
            "end_class",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<i32>,
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<f64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<String>,
            rt::Nullable<f64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.time_tag,
                &self.satellite,
                &self.current_class,
                &self.current_ratio,
                &self.current_int_xrlong,
                &self.begin_time,
                &self.begin_class,
                &self.max_time,
            ),
            (
                &self.max_class,
                &self.max_xrlong,
                &self.max_ratio_time,
                &self.max_ratio,
                &self.end_time,
                &self.end_class,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            satellite: group_0.1,
            current_class: group_0.2,
            current_ratio: group_0.3,
            current_int_xrlong: group_0.4,
            begin_time: group_0.5,
            begin_class: group_0.6,
            max_time: group_0.7,
            max_class: group_1.0,
            max_xrlong: group_1.1,
            max_ratio_time: group_1.2,
            max_ratio: group_1.3,
            end_time: group_1.4,
            end_class: group_1.5,
        }
    }
}

/// The same as [`GetLatestXrayFlareSatellite`].
pub type ListXrayFlaresSatellite = GetLatestXrayFlareSatellite;

/// The same as [`GetLatestXrayFlareSatellite`].
pub type ListIntegralProtonsSatellite = GetLatestXrayFlareSatellite;

/// The same as [`ListIntegralElectronsPeriod`].
pub type ListIntegralProtonsPeriod = ListIntegralElectronsPeriod;

/// `ParticleFlux`, as the API calls it.
#[non_exhaustive]
pub struct ParticleFlux {
    pub time_tag: String,
    pub satellite: i32,
    pub flux: rt::Nullable<f64>,
    pub energy: String,
}

impl rt::Object for ParticleFlux {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ParticleFlux",
        0b1011,
        &["time_tag", "satellite", "flux", "energy"],
    );
    type Fields = (String, i32, rt::Nullable<f64>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.time_tag, &self.satellite, &self.flux, &self.energy)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            satellite: group_0.1,
            flux: group_0.2,
            energy: group_0.3,
        }
    }
}

/// The same as [`GetLatestXrayFlareSatellite`].
pub type ListIntegralElectronsSatellite = GetLatestXrayFlareSatellite;

/// `period` of `listIntegralElectrons`.
#[non_exhaustive]
pub enum ListIntegralElectronsPeriod {
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

/// The same as [`GetLatestXrayFlareSatellite`].
pub type ListMagnetometersSatellite = GetLatestXrayFlareSatellite;

/// The same as [`ListIntegralElectronsPeriod`].
pub type ListMagnetometersPeriod = ListIntegralElectronsPeriod;

/// `Magnetometer`, as the API calls it.
#[non_exhaustive]
pub struct Magnetometer {
    pub time_tag: String,
    pub satellite: i32,
    pub he: rt::Nullable<f64>,
    pub hp: rt::Nullable<f64>,
    pub hn: rt::Nullable<f64>,
    pub total: rt::Nullable<f64>,
    pub arcjet_flag: Option<bool>,
}

impl rt::Object for Magnetometer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Magnetometer",
        0b11,
        &["time_tag", "satellite", "He", "Hp", "Hn", "total", "arcjet_flag"],
    );
    type Fields = (
        String,
        i32,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        rt::Nullable<f64>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.satellite,
            &self.he,
            &self.hp,
            &self.hn,
            &self.total,
            &self.arcjet_flag,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            satellite: group_0.1,
            he: group_0.2,
            hp: group_0.3,
            hn: group_0.4,
            total: group_0.5,
            arcjet_flag: group_0.6,
        }
    }
}

rt::objects! {
    XrayFlux
    XrayFlare
    ParticleFlux
    Magnetometer
}

rt::choices! {
    GetLatestXrayFlareSatellite { Primary = "primary", Secondary = "secondary" }
    ListIntegralElectronsPeriod {
        V6Hour = "6-hour",
        V1Day = "1-day",
        V3Day = "3-day",
        V7Day = "7-day",
    }
}
