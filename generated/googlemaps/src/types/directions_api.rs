// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `DirectionsResponse`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsResponse {
    pub geocoded_waypoints: Option<Vec<DirectionsGeocodedWaypoint>>,
    pub routes: Vec<DirectionsRoute>,
    pub status: DirectionsStatus,
    pub available_travel_modes: Option<Vec<TravelMode>>,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
}

impl rt::Object for DirectionsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsResponse",
        0b110,
        &[
            "geocoded_waypoints",
            "routes",
            "status",
            "available_travel_modes",
            "error_message",
        ],
    );
    type Fields = (
        Option<Vec<DirectionsGeocodedWaypoint>>,
        Vec<DirectionsRoute>,
        DirectionsStatus,
        Option<Vec<TravelMode>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.geocoded_waypoints,
            &self.routes,
            &self.status,
            &self.available_travel_modes,
            &self.error_message,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            geocoded_waypoints: group_0.0,
            routes: group_0.1,
            status: group_0.2,
            available_travel_modes: group_0.3,
            error_message: group_0.4,
        }
    }
}

/// `DirectionsGeocodedWaypoint`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsGeocodedWaypoint {
    pub geocoder_status: Option<DirectionsGeocodedWaypointGeocoderStatus>,
    pub partial_match: Option<bool>,
    pub place_id: Option<String>,
    pub types: Option<Vec<String>>,
}

impl rt::Object for DirectionsGeocodedWaypoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsGeocodedWaypoint",
        0,
        &["geocoder_status", "partial_match", "place_id", "types"],
    );
    type Fields = (
        Option<DirectionsGeocodedWaypointGeocoderStatus>,
        Option<bool>,
        Option<String>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.geocoder_status, &self.partial_match, &self.place_id, &self.types)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            geocoder_status: group_0.0,
            partial_match: group_0.1,
            place_id: group_0.2,
            types: group_0.3,
        }
    }
}

/// `geocoder_status` of `DirectionsGeocodedWaypoint`.
#[non_exhaustive]
pub enum DirectionsGeocodedWaypointGeocoderStatus {
    /// `OK`
    Ok,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DirectionsRoute`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsRoute {
    pub legs: Vec<DirectionsLeg>,
    pub bounds: Bounds,
    pub copyrights: String,
    pub summary: String,
    pub waypoint_order: Vec<i32>,
    pub warnings: Vec<String>,
    pub overview_polyline: DirectionsPolyline,
    pub fare: Option<Fare>,
}

impl rt::Object for DirectionsRoute {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsRoute",
        0b1111111,
        &[
            "legs",
            "bounds",
            "copyrights",
            "summary",
            "waypoint_order",
            "warnings",
            "overview_polyline",
            "fare",
        ],
    );
    type Fields = (
        Vec<DirectionsLeg>,
        Bounds,
        String,
        String,
        Vec<i32>,
        Vec<String>,
        DirectionsPolyline,
        Option<Fare>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.legs,
            &self.bounds,
            &self.copyrights,
            &self.summary,
            &self.waypoint_order,
            &self.warnings,
            &self.overview_polyline,
            &self.fare,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            legs: group_0.0,
            bounds: group_0.1,
            copyrights: group_0.2,
            summary: group_0.3,
            waypoint_order: group_0.4,
            warnings: group_0.5,
            overview_polyline: group_0.6,
            fare: group_0.7,
        }
    }
}

/// `DirectionsLeg`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsLeg {
    pub arrival_time: Option<TimeZoneTextValueObject>,
    pub departure_time: Option<TimeZoneTextValueObject>,
    pub distance: Option<TextValueObject>,
    pub duration: Option<TextValueObject>,
    pub duration_in_traffic: Option<TextValueObject>,
    pub end_address: String,
    pub end_location: LatLngLiteral,
    pub start_address: String,
    pub start_location: LatLngLiteral,
    pub steps: Vec<DirectionsStep>,
    pub traffic_speed_entry: Vec<DirectionsTrafficSpeedEntry>,
    pub via_waypoint: Vec<DirectionsViaWaypoint>,
}

impl rt::Object for DirectionsLeg {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsLeg",
        0b111111100000,
        &[
            "arrival_time",
            "departure_time",
            "distance",
            "duration",
            "duration_in_traffic",
            "end_address",
            "end_location",
            "start_address",
            "start_location",
            "steps",
            "traffic_speed_entry",
            "via_waypoint",
        ],
    );
    type Fields = rt::Both<
        (
            Option<TimeZoneTextValueObject>,
            Option<TimeZoneTextValueObject>,
            Option<TextValueObject>,
            Option<TextValueObject>,
            Option<TextValueObject>,
            String,
            LatLngLiteral,
            String,
        ),
        (
            LatLngLiteral,
            Vec<DirectionsStep>,
            Vec<DirectionsTrafficSpeedEntry>,
            Vec<DirectionsViaWaypoint>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.arrival_time,
                &self.departure_time,
                &self.distance,
                &self.duration,
                &self.duration_in_traffic,
                &self.end_address,
                &self.end_location,
                &self.start_address,
            ),
            (
                &self.start_location,
                &self.steps,
                &self.traffic_speed_entry,
                &self.via_waypoint,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            arrival_time: group_0.0,
            departure_time: group_0.1,
            distance: group_0.2,
            duration: group_0.3,
            duration_in_traffic: group_0.4,
            end_address: group_0.5,
            end_location: group_0.6,
            start_address: group_0.7,
            start_location: group_1.0,
            steps: group_1.1,
            traffic_speed_entry: group_1.2,
            via_waypoint: group_1.3,
        }
    }
}

/// `TimeZoneTextValueObject`, as the API calls it.
#[non_exhaustive]
pub struct TimeZoneTextValueObject {
    pub text: String,
    pub value: f64,
    pub time_zone: String,
}

impl rt::Object for TimeZoneTextValueObject {
    const SHAPE: rt::Shape = rt::Shape::new(
        "TimeZoneTextValueObject",
        0b111,
        &["text", "value", "time_zone"],
    );
    type Fields = (String, f64, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.text, &self.value, &self.time_zone)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            text: group_0.0,
            value: group_0.1,
            time_zone: group_0.2,
        }
    }
}

/// `DirectionsStep`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsStep {
    pub distance: Option<TextValueObject>,
    pub duration: TextValueObject,
    pub end_location: LatLngLiteral,
    pub html_instructions: String,
    pub maneuver: Option<String>,
    pub polyline: DirectionsPolyline,
    pub start_location: LatLngLiteral,
    pub transit_details: Option<DirectionsTransitDetails>,
    pub travel_mode: TravelMode,
    pub steps: Option<Vec<DirectionsStep>>,
}

impl rt::Object for DirectionsStep {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsStep",
        0b101101110,
        &[
            "distance",
            "duration",
            "end_location",
            "html_instructions",
            "maneuver",
            "polyline",
            "start_location",
            "transit_details",
            "travel_mode",
            "steps",
        ],
    );
    type Fields = rt::Both<
        (
            Option<TextValueObject>,
            TextValueObject,
            LatLngLiteral,
            String,
            Option<String>,
            DirectionsPolyline,
            LatLngLiteral,
            Option<DirectionsTransitDetails>,
        ),
        (TravelMode, Option<Vec<DirectionsStep>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.distance,
                &self.duration,
                &self.end_location,
                &self.html_instructions,
                &self.maneuver,
                &self.polyline,
                &self.start_location,
                &self.transit_details,
            ),
            (&self.travel_mode, &self.steps),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            distance: group_0.0,
            duration: group_0.1,
            end_location: group_0.2,
            html_instructions: group_0.3,
            maneuver: group_0.4,
            polyline: group_0.5,
            start_location: group_0.6,
            transit_details: group_0.7,
            travel_mode: group_1.0,
            steps: group_1.1,
        }
    }
}

/// `DirectionsPolyline`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsPolyline {
    pub points: String,
}

impl rt::Object for DirectionsPolyline {
    const SHAPE: rt::Shape = rt::Shape::new("DirectionsPolyline", 0b1, &["points"]);
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.points,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { points: group_0.0 }
    }
}

/// `DirectionsTransitDetails`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTransitDetails {
    pub arrival_stop: Option<DirectionsTransitStop>,
    pub arrival_time: Option<TimeZoneTextValueObject>,
    pub departure_stop: Option<DirectionsTransitStop>,
    pub departure_time: Option<TimeZoneTextValueObject>,
    pub headsign: Option<String>,
    pub headway: Option<i32>,
    pub line: Option<DirectionsTransitLine>,
    pub num_stops: Option<i32>,
    pub trip_short_name: Option<String>,
}

impl rt::Object for DirectionsTransitDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTransitDetails",
        0,
        &[
            "arrival_stop",
            "arrival_time",
            "departure_stop",
            "departure_time",
            "headsign",
            "headway",
            "line",
            "num_stops",
            "trip_short_name",
        ],
    );
    type Fields = rt::Both<
        (
            Option<DirectionsTransitStop>,
            Option<TimeZoneTextValueObject>,
            Option<DirectionsTransitStop>,
            Option<TimeZoneTextValueObject>,
            Option<String>,
            Option<i32>,
            Option<DirectionsTransitLine>,
            Option<i32>,
        ),
        (Option<String>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.arrival_stop,
                &self.arrival_time,
                &self.departure_stop,
                &self.departure_time,
                &self.headsign,
                &self.headway,
                &self.line,
                &self.num_stops,
            ),
            (&self.trip_short_name,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            arrival_stop: group_0.0,
            arrival_time: group_0.1,
            departure_stop: group_0.2,
            departure_time: group_0.3,
            headsign: group_0.4,
            headway: group_0.5,
            line: group_0.6,
            num_stops: group_0.7,
            trip_short_name: group_1.0,
        }
    }
}

/// `DirectionsTransitStop`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTransitStop {
    pub location: LatLngLiteral,
    pub name: String,
}

impl rt::Object for DirectionsTransitStop {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTransitStop",
        0b11,
        &["location", "name"],
    );
    type Fields = (LatLngLiteral, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.name)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            name: group_0.1,
        }
    }
}

/// `DirectionsTransitLine`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTransitLine {
    pub agencies: Vec<DirectionsTransitAgency>,
    pub name: String,
    pub short_name: Option<String>,
    pub color: Option<String>,
    pub text_color: Option<String>,
    pub url: Option<String>,
    pub icon: Option<String>,
    pub vehicle: Option<DirectionsTransitVehicle>,
}

impl rt::Object for DirectionsTransitLine {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTransitLine",
        0b11,
        &[
            "agencies",
            "name",
            "short_name",
            "color",
            "text_color",
            "url",
            "icon",
            "vehicle",
        ],
    );
    type Fields = (
        Vec<DirectionsTransitAgency>,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<DirectionsTransitVehicle>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.agencies,
            &self.name,
            &self.short_name,
            &self.color,
            &self.text_color,
            &self.url,
            &self.icon,
            &self.vehicle,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            agencies: group_0.0,
            name: group_0.1,
            short_name: group_0.2,
            color: group_0.3,
            text_color: group_0.4,
            url: group_0.5,
            icon: group_0.6,
            vehicle: group_0.7,
        }
    }
}

/// `DirectionsTransitAgency`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTransitAgency {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for DirectionsTransitAgency {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTransitAgency",
        0,
        &["name", "phone", "url"],
    );
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.phone, &self.url)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            phone: group_0.1,
            url: group_0.2,
        }
    }
}

/// `DirectionsTransitVehicle`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTransitVehicle {
    pub icon: Option<String>,
    pub local_icon: Option<String>,
    pub name: String,
    pub r#type: String,
}

impl rt::Object for DirectionsTransitVehicle {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTransitVehicle",
        0b1100,
        &["icon", "local_icon", "name", "type"],
    );
    type Fields = (Option<String>, Option<String>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.icon, &self.local_icon, &self.name, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            icon: group_0.0,
            local_icon: group_0.1,
            name: group_0.2,
            r#type: group_0.3,
        }
    }
}

/// `TravelMode`, as the API calls it.
#[non_exhaustive]
pub enum TravelMode {
    /// `DRIVING`
    Driving,
    /// `BICYCLING`
    Bicycling,
    /// `TRANSIT`
    Transit,
    /// `WALKING`
    Walking,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `DirectionsTrafficSpeedEntry`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsTrafficSpeedEntry {
    pub speed_category: String,
    pub offset_meters: f64,
}

impl rt::Object for DirectionsTrafficSpeedEntry {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsTrafficSpeedEntry",
        0b11,
        &["speed_category", "offset_meters"],
    );
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.speed_category, &self.offset_meters)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            speed_category: group_0.0,
            offset_meters: group_0.1,
        }
    }
}

/// `DirectionsViaWaypoint`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsViaWaypoint {
    pub location: Option<LatLngLiteral>,
    pub step_index: Option<i32>,
    pub step_interpolation: Option<f64>,
}

impl rt::Object for DirectionsViaWaypoint {
    const SHAPE: rt::Shape = rt::Shape::new(
        "DirectionsViaWaypoint",
        0,
        &["location", "step_index", "step_interpolation"],
    );
    type Fields = (Option<LatLngLiteral>, Option<i32>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.step_index, &self.step_interpolation)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            step_index: group_0.1,
            step_interpolation: group_0.2,
        }
    }
}

/// `DirectionsStatus`, as the API calls it.
#[non_exhaustive]
pub enum DirectionsStatus {
    /// `OK`
    Ok,
    /// `NOT_FOUND`
    NotFound,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `MAX_WAYPOINTS_EXCEEDED`
    MaxWaypointsExceeded,
    /// `MAX_ROUTE_LENGTH_EXCEEDED`
    MaxRouteLengthExceeded,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `OVER_DAILY_LIMIT`
    OverDailyLimit,
    /// `OVER_QUERY_LIMIT`
    OverQueryLimit,
    /// `REQUEST_DENIED`
    RequestDenied,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    DirectionsResponse
    DirectionsGeocodedWaypoint
    DirectionsRoute
    DirectionsLeg
    TimeZoneTextValueObject
    DirectionsStep
    DirectionsPolyline
    DirectionsTransitDetails
    DirectionsTransitStop
    DirectionsTransitLine
    DirectionsTransitAgency
    DirectionsTransitVehicle
    DirectionsTrafficSpeedEntry
    DirectionsViaWaypoint
}

rt::choices! {
    DirectionsGeocodedWaypointGeocoderStatus { Ok = "OK", ZeroResults = "ZERO_RESULTS" }
    TravelMode {
        Driving = "DRIVING",
        Bicycling = "BICYCLING",
        Transit = "TRANSIT",
        Walking = "WALKING",
    }
    DirectionsStatus {
        Ok = "OK",
        NotFound = "NOT_FOUND",
        ZeroResults = "ZERO_RESULTS",
        MaxWaypointsExceeded = "MAX_WAYPOINTS_EXCEEDED",
        MaxRouteLengthExceeded = "MAX_ROUTE_LENGTH_EXCEEDED",
        InvalidRequest = "INVALID_REQUEST",
        OverDailyLimit = "OVER_DAILY_LIMIT",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}
