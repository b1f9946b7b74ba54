// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "geocoding_api")]
mod geocoding_api;
#[cfg(feature = "geocoding_api")]
pub use self::geocoding_api::*;

#[cfg(feature = "directions_api")]
mod directions_api;
#[cfg(feature = "directions_api")]
pub use self::directions_api::*;

#[cfg(feature = "distance_matrix_api")]
mod distance_matrix_api;
#[cfg(feature = "distance_matrix_api")]
pub use self::distance_matrix_api::*;

#[cfg(feature = "elevation_api")]
mod elevation_api;
#[cfg(feature = "elevation_api")]
pub use self::elevation_api::*;

#[cfg(feature = "time_zone_api")]
mod time_zone_api;
#[cfg(feature = "time_zone_api")]
pub use self::time_zone_api::*;

#[cfg(feature = "places_api")]
mod places_api;
#[cfg(feature = "places_api")]
pub use self::places_api::*;

#[cfg(feature = "street_view_api")]
mod street_view_api;
#[cfg(feature = "street_view_api")]
pub use self::street_view_api::*;

#[cfg(feature = "geolocation_api")]
mod geolocation_api;
#[cfg(feature = "geolocation_api")]
pub use self::geolocation_api::*;

#[cfg(feature = "roads_api")]
mod roads_api;
#[cfg(feature = "roads_api")]
pub use self::roads_api::*;

use switchboard_client::generated as rt;

/// `AddressComponent`, as the API calls it.
#[non_exhaustive]
pub struct AddressComponent {
    pub long_name: String,
    pub short_name: String,
    pub types: Vec<String>,
}

impl rt::Object for AddressComponent {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AddressComponent",
        0b111,
        &["long_name", "short_name", "types"],
    );
    type Fields = (String, String, Vec<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.long_name, &self.short_name, &self.types)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            long_name: group_0.0,
            short_name: group_0.1,
            types: group_0.2,
        }
    }
}

/// `LatLngLiteral`, as the API calls it.
#[non_exhaustive]
pub struct LatLngLiteral {
    pub lat: f64,
    pub lng: f64,
}

impl rt::Object for LatLngLiteral {
    const SHAPE: rt::Shape = rt::Shape::new("LatLngLiteral", 0b11, &["lat", "lng"]);
    type Fields = (f64, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.lat, &self.lng)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            lat: group_0.0,
            lng: group_0.1,
        }
    }
}

/// `Bounds`, as the API calls it.
#[non_exhaustive]
pub struct Bounds {
    pub northeast: LatLngLiteral,
    pub southwest: LatLngLiteral,
}

impl rt::Object for Bounds {
    const SHAPE: rt::Shape = rt::Shape::new("Bounds", 0b11, &["northeast", "southwest"]);
    type Fields = (LatLngLiteral, LatLngLiteral);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.northeast, &self.southwest)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            northeast: group_0.0,
            southwest: group_0.1,
        }
    }
}

/// `PlusCode`, as the API calls it.
#[non_exhaustive]
pub struct PlusCode {
    pub compound_code: Option<String>,
    pub global_code: String,
}

impl rt::Object for PlusCode {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlusCode",
        0b10,
        &["compound_code", "global_code"],
    );
    type Fields = (Option<String>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.compound_code, &self.global_code)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            compound_code: group_0.0,
            global_code: group_0.1,
        }
    }
}

/// `units`, as the API calls it.
#[non_exhaustive]
pub enum Units {
    /// `imperial`
    Imperial,
    /// `metric`
    Metric,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `mode`, as the API calls it.
///
/// Default: `driving`.
#[non_exhaustive]
pub enum Mode {
    /// `driving`
    Driving,
    /// `bicycling`
    Bicycling,
    /// `transit`
    Transit,
    /// `walking`
    Walking,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `traffic_model`, as the API calls it.
///
/// Default: `best_guess`.
#[non_exhaustive]
pub enum TrafficModel {
    /// `best_guess`
    BestGuess,
    /// `pessimistic`
    Pessimistic,
    /// `optimistic`
    Optimistic,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `transit_routing_preference`, as the API calls it.
#[non_exhaustive]
pub enum TransitRoutingPreference {
    /// `less_walking`
    LessWalking,
    /// `fewer_transfers`
    FewerTransfers,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `TextValueObject`, as the API calls it.
#[non_exhaustive]
pub struct TextValueObject {
    pub text: String,
    pub value: f64,
}

impl rt::Object for TextValueObject {
    const SHAPE: rt::Shape = rt::Shape::new("TextValueObject", 0b11, &["text", "value"]);
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.text, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            text: group_0.0,
            value: group_0.1,
        }
    }
}

/// `Fare`, as the API calls it.
#[non_exhaustive]
pub struct Fare {
    pub currency: String,
    pub value: f64,
    pub text: String,
}

impl rt::Object for Fare {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Fare",
        0b111,
        &["currency", "value", "text"],
    );
    type Fields = (String, f64, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency, &self.value, &self.text)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            currency: group_0.0,
            value: group_0.1,
            text: group_0.2,
        }
    }
}

rt::objects! {
    AddressComponent
    LatLngLiteral
    Bounds
    PlusCode
    TextValueObject
    Fare
}

rt::choices! {
    Units { Imperial = "imperial", Metric = "metric" }
    Mode {
        Driving = "driving",
        Bicycling = "bicycling",
        Transit = "transit",
        Walking = "walking",
    }
    TrafficModel {
        BestGuess = "best_guess",
        Pessimistic = "pessimistic",
        Optimistic = "optimistic",
    }
    TransitRoutingPreference {
        LessWalking = "less_walking",
        FewerTransfers = "fewer_transfers",
    }
}
