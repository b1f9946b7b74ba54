// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `GeolocationResponse`, as the API calls it.
#[non_exhaustive]
pub struct GeolocationResponse {
    pub location: LatLngLiteral,
    pub accuracy: f64,
}

impl rt::Object for GeolocationResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeolocationResponse",
        0b11,
        &["location", "accuracy"],
    );
    type Fields = (LatLngLiteral, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.accuracy)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            accuracy: group_0.1,
        }
    }
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: ErrorObject,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["error"]);
    type Fields = (ErrorObject,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.error,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { error: group_0.0 }
    }
}

/// `ErrorObject`, as the API calls it.
#[non_exhaustive]
pub struct ErrorObject {
    pub code: i32,
    pub message: String,
    pub errors: Vec<ErrorDetail>,
    pub status: Option<String>,
}

impl rt::Object for ErrorObject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorObject",
        0b111,
        &["code", "message", "errors", "status"],
    );
    type Fields = (i32, String, Vec<ErrorDetail>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.code, &self.message, &self.errors, &self.status)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            code: group_0.0,
            message: group_0.1,
            errors: group_0.2,
            status: group_0.3,
        }
    }
}

/// `ErrorDetail`, as the API calls it.
#[non_exhaustive]
pub struct ErrorDetail {
    pub message: Option<String>,
    pub reason: Option<String>,
    pub domain: Option<String>,
}

impl rt::Object for ErrorDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorDetail",
        0,
        &["message", "reason", "domain"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.message, &self.reason, &self.domain)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            message: group_0.0,
            reason: group_0.1,
            domain: group_0.2,
        }
    }
}

/// `GeolocationRequest`, as the API calls it.
pub struct GeolocationRequest {
    pub home_mobile_country_code: Option<i32>,
    pub home_mobile_network_code: Option<i32>,
    pub radio_type: Option<GeolocationRequestRadioType>,
    pub carrier: Option<String>,
    pub consider_ip: Option<String>,
    pub cell_towers: Option<Vec<CellTower>>,
    pub wifi_access_points: Option<Vec<WiFiAccessPoint>>,
}

impl rt::Object for GeolocationRequest {
    const SHAPE: rt::Shape = rt::Shape::new(
        "GeolocationRequest",
        0,
        &[
            "homeMobileCountryCode",
            "homeMobileNetworkCode",
            "radioType",
            "carrier",
            "considerIp",
            "cellTowers",
            "wifiAccessPoints",
        ],
    );
    type Fields = (
        Option<i32>,
        Option<i32>,
        Option<GeolocationRequestRadioType>,
        Option<String>,
        Option<String>,
        Option<Vec<CellTower>>,
        Option<Vec<WiFiAccessPoint>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.home_mobile_country_code,
            &self.home_mobile_network_code,
            &self.radio_type,
            &self.carrier,
            &self.consider_ip,
            &self.cell_towers,
            &self.wifi_access_points,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            home_mobile_country_code: group_0.0,
            home_mobile_network_code: group_0.1,
            radio_type: group_0.2,
            carrier: group_0.3,
            consider_ip: group_0.4,
            cell_towers: group_0.5,
            wifi_access_points: group_0.6,
        }
    }
}

/// `radioType` of `GeolocationRequest`.
#[non_exhaustive]
pub enum GeolocationRequestRadioType {
    /// `gsm`
    Gsm,
    /// `cdma`
    Cdma,
    /// `wcdma`
    Wcdma,
    /// `lte`
    Lte,
    /// `nr`
    Nr,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `CellTower`, as the API calls it.
pub struct CellTower {
    pub cell_id: i32,
    pub location_area_code: i32,
    pub mobile_country_code: i32,
    pub mobile_network_code: i32,
    pub age: Option<i32>,
    pub signal_strength: Option<f64>,
    pub timing_advance: Option<f64>,
}

impl CellTower {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(
        cell_id: i32,
        location_area_code: i32,
        mobile_country_code: i32,
        mobile_network_code: i32,
    ) -> Self {
        Self {
            cell_id,
            location_area_code,
            mobile_country_code,
            mobile_network_code,
            age: None,
            signal_strength: None,
            timing_advance: None,
        }
    }
}

impl rt::Object for CellTower {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CellTower",
        0b1111,
        &[
            "cellId",
            "locationAreaCode",
            "mobileCountryCode",
            "mobileNetworkCode",
            "age",
            "signalStrength",
            "timingAdvance",
        ],
    );
    type Fields = (i32, i32, i32, i32, Option<i32>, Option<f64>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.cell_id,
            &self.location_area_code,
            &self.mobile_country_code,
            &self.mobile_network_code,
            &self.age,
            &self.signal_strength,
            &self.timing_advance,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            cell_id: group_0.0,
            location_area_code: group_0.1,
            mobile_country_code: group_0.2,
            mobile_network_code: group_0.3,
            age: group_0.4,
            signal_strength: group_0.5,
            timing_advance: group_0.6,
        }
    }
}

/// `WiFiAccessPoint`, as the API calls it.
pub struct WiFiAccessPoint {
    pub mac_address: String,
    pub signal_strength: Option<i32>,
    pub signal_to_noise_ratio: Option<i32>,
    pub age: Option<i32>,
    pub channel: Option<i32>,
}

impl WiFiAccessPoint {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(mac_address: impl Into<String>) -> Self {
        Self {
            mac_address: mac_address.into(),
            signal_strength: None,
            signal_to_noise_ratio: None,
            age: None,
            channel: None,
        }
    }
}

impl rt::Object for WiFiAccessPoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "WiFiAccessPoint",
        0b1,
        &["macAddress", "signalStrength", "signalToNoiseRatio", "age", "channel"],
    );
    type Fields = (String, Option<i32>, Option<i32>, Option<i32>, Option<i32>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.mac_address,
            &self.signal_strength,
            &self.signal_to_noise_ratio,
            &self.age,
            &self.channel,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            mac_address: group_0.0,
            signal_strength: group_0.1,
            signal_to_noise_ratio: group_0.2,
            age: group_0.3,
            channel: group_0.4,
        }
    }
}

rt::objects! {
    GeolocationResponse
    ErrorResponse
    ErrorObject
    ErrorDetail
    GeolocationRequest
    CellTower
    WiFiAccessPoint
}

rt::defaults! {
    GeolocationRequest
}

rt::choices! {
    GeolocationRequestRadioType {
        Gsm = "gsm",
        Cdma = "cdma",
        Wcdma = "wcdma",
        Lte = "lte",
        Nr = "nr",
    }
}
