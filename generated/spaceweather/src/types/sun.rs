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
    const SHAPE: rt::Shape = rt::Shape {
        name: "F107Flux",
        fields: &[
            "time_tag",
            "frequency",
            "flux",
            "reporting_schedule",
            "avg_begin_date",
            "ninety_day_mean",
            "rec_count",
        ],
        required: &[0b101],
    };
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
    fn from_fields(
        (
            time_tag,
            frequency,
            flux,
            reporting_schedule,
            avg_begin_date,
            ninety_day_mean,
            rec_count,
        ): Self::Fields,
    ) -> Self {
        Self {
            time_tag,
            frequency,
            flux,
            reporting_schedule,
            avg_begin_date,
            ninety_day_mean,
            rec_count,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SolarRegion",
        fields: &[
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
        required: &[0b11],
    };
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
    fn from_fields(
        rt::Both(
            (
                observed_date,
                region,
                latitude,
                longitude,
                location,
                carrington_longitude,
                area,
                spot_class,
            ),
            (extent, number_spots, mag_class, status, extra),
        ): Self::Fields,
    ) -> Self {
        Self {
            observed_date,
            region,
            latitude,
            longitude,
            location,
            carrington_longitude,
            area,
            spot_class,
            extent,
            number_spots,
            mag_class,
            status,
            extra,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SolarProbability",
        fields: &[
            "date",
            "c_class_1_day",
            "m_class_1_day",
            "x_class_1_day",
            "10mev_protons_1_day",
            "polar_cap_absorption",
        ],
        required: &[0b1],
    };
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
    fn from_fields(
        (
            date,
            c_class_1_day,
            m_class_1_day,
            x_class_1_day,
            _10mev_protons_1_day,
            polar_cap_absorption,
            extra,
        ): Self::Fields,
    ) -> Self {
        Self {
            date,
            c_class_1_day,
            m_class_1_day,
            x_class_1_day,
            _10mev_protons_1_day,
            polar_cap_absorption,
            extra,
        }
    }
}

rt::objects! {
    F107Flux
    SolarRegion
    SolarProbability
}
