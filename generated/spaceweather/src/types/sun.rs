// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;

/// `F107Flux`, as the API calls it.
#[non_exhaustive]
pub struct F107Flux {
    pub time_tag: String,
    pub frequency: Option<i32>,
    pub flux: f64,
    pub reporting_schedule: Option<String>,
    pub avg_begin_date: rt::Nullable<String>,
    pub ninety_day_mean: rt::Nullable<f64>,
    pub rec_count: rt::Nullable<i32>,
}

impl rt::Object for F107Flux {
    const SHAPE: rt::Shape = rt::Shape::new(
        "F107Flux",
        0b101,
        &[
            "time_tag",
            "frequency",
            "flux",
            "reporting_schedule",
            "avg_begin_date",
            "ninety_day_mean",
            "rec_count",
        ],
    );
    type Fields = (
        String,
        Option<i32>,
        f64,
        Option<String>,
        rt::Nullable<String>,
        rt::Nullable<f64>,
        rt::Nullable<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.time_tag,
            &self.frequency,
            &self.flux,
            &self.reporting_schedule,
            &self.avg_begin_date,
            &self.ninety_day_mean,
            &self.rec_count,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            time_tag: group_0.0,
            frequency: group_0.1,
            flux: group_0.2,
            reporting_schedule: group_0.3,
            avg_begin_date: group_0.4,
            ninety_day_mean: group_0.5,
            rec_count: group_0.6,
        }
    }
}

/// `SolarRegion`, as the API calls it.
#[non_exhaustive]
pub struct SolarRegion {
    pub observed_date: String,
    pub region: i32,
    pub latitude: rt::Nullable<i32>,
    pub longitude: rt::Nullable<i32>,
    pub location: rt::Nullable<String>,
    pub carrington_longitude: rt::Nullable<i32>,
    pub area: rt::Nullable<i32>,
    pub spot_class: rt::Nullable<String>,
    pub extent: rt::Nullable<i32>,
    pub number_spots: rt::Nullable<i32>,
    pub mag_class: rt::Nullable<String>,
    pub status: rt::Nullable<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for SolarRegion {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SolarRegion",
        0b11,
        &[
            "observed_date",
            "region",
            "latitude",
            "longitude",
            "location",
            "carrington_longitude",
            "area",
            "spot_class",
            "extent",
            "number_spots",
            "mag_class",
            "status",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            i32,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<String>,
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<i32>,
            rt::Nullable<i32>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Extra<rt::Any>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.observed_date,
                &self.region,
                &self.latitude,
                &self.longitude,
                &self.location,
                &self.carrington_longitude,
                &self.area,
                &self.spot_class,
            ),
            (
                &self.extent,
                &self.number_spots,
                &self.mag_class,
                &self.status,
                &self.extra,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            observed_date: group_0.0,
            region: group_0.1,
            latitude: group_0.2,
            longitude: group_0.3,
            location: group_0.4,
            carrington_longitude: group_0.5,
            area: group_0.6,
            spot_class: group_0.7,
            extent: group_1.0,
            number_spots: group_1.1,
            mag_class: group_1.2,
            status: group_1.3,
            extra: group_1.4,
        }
    }
}

/// `SolarProbability`, as the API calls it.
#[non_exhaustive]
pub struct SolarProbability {
    pub date: String,
    pub c_class_1_day: Option<i32>,
    pub m_class_1_day: Option<i32>,
    pub x_class_1_day: Option<i32>,
    pub _10mev_protons_1_day: Option<i32>,
    pub polar_cap_absorption: Option<String>,
    /// Fields that the API does not list.
    pub extra: rt::Extra<rt::Any>,
}

impl rt::Object for SolarProbability {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SolarProbability",
        0b1,
        &[
            "date",
            "c_class_1_day",
            "m_class_1_day",
            "x_class_1_day",
            "10mev_protons_1_day",
            "polar_cap_absorption",
        ],
    );
    type Fields = (
        String,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<i32>,
        Option<String>,
        rt::Extra<rt::Any>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.date,
            &self.c_class_1_day,
            &self.m_class_1_day,
            &self.x_class_1_day,
            &self._10mev_protons_1_day,
            &self.polar_cap_absorption,
            &self.extra,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            date: group_0.0,
            c_class_1_day: group_0.1,
            m_class_1_day: group_0.2,
            x_class_1_day: group_0.3,
            _10mev_protons_1_day: group_0.4,
            polar_cap_absorption: group_0.5,
            extra: group_0.6,
        }
    }
}

rt::objects! {
    F107Flux
    SolarRegion
    SolarProbability
}
