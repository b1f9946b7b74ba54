// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `kind.item` of `listSensors`.
#[non_exhaustive]
pub enum ListSensorsKindItem {
    /// `temperature`
    Temperature,
    /// `humidity`
    Humidity,
    /// `soil_moisture`
    SoilMoisture,
    /// `air_quality`
    AirQuality,
    /// `acoustic`
    Acoustic,
    /// `camera`
    Camera,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A page of sensors.
#[non_exhaustive]
pub struct SensorPage {
    pub items: Vec<Sensor>,
    /// Null on the last page.
    pub next_cursor: rt::Nullable<String>,
}

impl rt::Object for SensorPage {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SensorPage",
        0b1,
        &["items", "next_cursor"],
    );
    type Fields = (Vec<Sensor>, rt::Nullable<String>);
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

/// A sensor.
#[non_exhaustive]
pub struct Sensor {
    /// Has 1 to 120 characters.
    pub name: String,
    /// What a sensor measures.
    pub kind: SensorKind,
    /// A place on earth.
    pub location: Location,
    pub serial_number: Option<String>,
    /// No item stands twice.
    pub tags: Option<Vec<String>>,
    /// Default: `60`. At least 1.
    pub sample_interval_s: Option<i32>,
    pub id: String,
    pub active: bool,
    /// At least 0. At most 100.
    pub battery_percent: rt::Nullable<i32>,
    pub last_seen_at: rt::Nullable<rt::DateTime>,
    pub created_at: rt::DateTime,
}

impl rt::Object for Sensor {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Sensor",
        0b10011000111,
        &[
            "name",
            "kind",
            "location",
            "serial_number",
            "tags",
            "sample_interval_s",
            "id",
            "active",
            "battery_percent",
            "last_seen_at",
            "created_at",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            SensorKind,
            Location,
            Option<String>,
            Option<Vec<String>>,
            Option<i32>,
            String,
            bool,
        ),
        (rt::Nullable<i32>, rt::Nullable<rt::DateTime>, rt::DateTime),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.name,
                &self.kind,
                &self.location,
                &self.serial_number,
                &self.tags,
                &self.sample_interval_s,
                &self.id,
                &self.active,
            ),
            (&self.battery_percent, &self.last_seen_at, &self.created_at),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            name: group_0.0,
            kind: group_0.1,
            location: group_0.2,
            serial_number: group_0.3,
            tags: group_0.4,
            sample_interval_s: group_0.5,
            id: group_0.6,
            active: group_0.7,
            battery_percent: group_1.0,
            last_seen_at: group_1.1,
            created_at: group_1.2,
        }
    }
}

/// What a sensor measures.
#[non_exhaustive]
pub enum SensorKind {
    /// `temperature`
    Temperature,
    /// `humidity`
    Humidity,
    /// `soil_moisture`
    SoilMoisture,
    /// `air_quality`
    AirQuality,
    /// `acoustic`
    Acoustic,
    /// `camera`
    Camera,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// A sensor to register.
pub struct NewSensor {
    /// Has 1 to 120 characters.
    pub name: String,
    /// What a sensor measures.
    pub kind: SensorKind,
    /// A place on earth.
    pub location: Location,
    pub serial_number: Option<String>,
    /// No item stands twice.
    pub tags: Option<Vec<String>>,
    /// Default: `60`. At least 1.
    pub sample_interval_s: Option<i32>,
}

impl NewSensor {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, kind: SensorKind, location: Location) -> Self {
        Self {
            name: name.into(),
            kind,
            location,
            serial_number: None,
            tags: None,
            sample_interval_s: None,
        }
    }
}

impl rt::Object for NewSensor {
    const SHAPE: rt::Shape = rt::Shape::new(
        "NewSensor",
        0b111,
        &["name", "kind", "location", "serial_number", "tags", "sample_interval_s"],
    );
    type Fields = (
        String,
        SensorKind,
        Location,
        Option<String>,
        Option<Vec<String>>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.kind,
            &self.location,
            &self.serial_number,
            &self.tags,
            &self.sample_interval_s,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            kind: group_0.1,
            location: group_0.2,
            serial_number: group_0.3,
            tags: group_0.4,
            sample_interval_s: group_0.5,
        }
    }
}

/// Changes to a sensor.
pub struct SensorPatch {
    /// Has 1 to 120 characters.
    pub name: Option<String>,
    /// A place on earth.
    pub location: Option<Location>,
    pub tags: Option<Vec<String>>,
    /// At least 1.
    pub sample_interval_s: Option<i32>,
    pub active: Option<bool>,
}

impl rt::Object for SensorPatch {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SensorPatch",
        0,
        &["name", "location", "tags", "sample_interval_s", "active"],
    );
    type Fields = (
        Option<String>,
        Option<Location>,
        Option<Vec<String>>,
        Option<i32>,
        Option<bool>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.location, &self.tags, &self.sample_interval_s, &self.active)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            location: group_0.1,
            tags: group_0.2,
            sample_interval_s: group_0.3,
            active: group_0.4,
        }
    }
}

/// A calibration.
#[non_exhaustive]
pub struct Calibration {
    pub id: String,
    pub sensor_id: String,
    pub state: CalibrationState,
    pub reference: Option<f64>,
    pub offset: rt::Nullable<f64>,
    pub started_at: rt::DateTime,
}

impl rt::Object for Calibration {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Calibration",
        0b100111,
        &["id", "sensor_id", "state", "reference", "offset", "started_at"],
    );
    type Fields = (
        String,
        String,
        CalibrationState,
        Option<f64>,
        rt::Nullable<f64>,
        rt::DateTime,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.sensor_id,
            &self.state,
            &self.reference,
            &self.offset,
            &self.started_at,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            sensor_id: group_0.1,
            state: group_0.2,
            reference: group_0.3,
            offset: group_0.4,
            started_at: group_0.5,
        }
    }
}

/// `state` of `Calibration`.
#[non_exhaustive]
pub enum CalibrationState {
    /// `queued`
    Queued,
    /// `running`
    Running,
    /// `done`
    Done,
    /// `failed`
    Failed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `calibrateSensor`.
pub struct CalibrateSensorBody {
    /// The true value.
    ///
    /// Default: `20.5`.
    pub reference: f64,
    /// A remark.
    pub note: Option<String>,
}

impl CalibrateSensorBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(reference: f64) -> Self {
        Self { reference, note: None }
    }
}

impl rt::Object for CalibrateSensorBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CalibrateSensorBody",
        0b1,
        &["reference", "note"],
    );
    type Fields = (f64, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reference, &self.note)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            reference: group_0.0,
            note: group_0.1,
        }
    }
}

/// A photo.
#[non_exhaustive]
pub struct Photo {
    pub url: String,
    pub width: i32,
    pub height: i32,
    pub bytes: i64,
    pub caption: Option<String>,
}

impl rt::Object for Photo {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Photo",
        0b1111,
        &["url", "width", "height", "bytes", "caption"],
    );
    type Fields = (String, i32, i32, i64, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.url, &self.width, &self.height, &self.bytes, &self.caption)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            url: group_0.0,
            width: group_0.1,
            height: group_0.2,
            bytes: group_0.3,
            caption: group_0.4,
        }
    }
}

/// `body` of `uploadSensorPhoto`.
pub struct UploadSensorPhotoBody {
    /// A JPEG or PNG of up to 10 MB.
    pub photo: rt::File,
    /// What it shows.
    pub caption: Option<String>,
}

impl UploadSensorPhotoBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(photo: rt::File) -> Self {
        Self { photo, caption: None }
    }
}

impl rt::Object for UploadSensorPhotoBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UploadSensorPhotoBody",
        0b1,
        &["photo", "caption"],
    );
    type Fields = (rt::File, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.photo, &self.caption)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            photo: group_0.0,
            caption: group_0.1,
        }
    }
}

rt::objects! {
    SensorPage
    Sensor
    NewSensor
    SensorPatch
    Calibration
    CalibrateSensorBody
    Photo
    UploadSensorPhotoBody
}

rt::defaults! {
    SensorPatch
}

rt::choices! {
    ListSensorsKindItem {
        Temperature = "temperature",
        Humidity = "humidity",
        SoilMoisture = "soil_moisture",
        AirQuality = "air_quality",
        Acoustic = "acoustic",
        Camera = "camera",
    }
    SensorKind {
        Temperature = "temperature",
        Humidity = "humidity",
        SoilMoisture = "soil_moisture",
        AirQuality = "air_quality",
        Acoustic = "acoustic",
        Camera = "camera",
    }
    CalibrationState {
        Queued = "queued",
        Running = "running",
        Done = "done",
        Failed = "failed",
    }
}
