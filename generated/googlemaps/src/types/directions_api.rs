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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsResponse",
        fields: &[
            "geocoded_waypoints",
            "routes",
            "status",
            "available_travel_modes",
            "error_message",
        ],
        required: &[0b110],
    };
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
    fn from_fields(
        (
            geocoded_waypoints,
            routes,
            status,
            available_travel_modes,
            error_message,
        ): Self::Fields,
    ) -> Self {
        Self {
            geocoded_waypoints,
            routes,
            status,
            available_travel_modes,
            error_message,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsGeocodedWaypoint",
        fields: &["geocoder_status", "partial_match", "place_id", "types"],
        required: &[0],
    };
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
    fn from_fields(
        (geocoder_status, partial_match, place_id, types): Self::Fields,
    ) -> Self {
        Self {
            geocoder_status,
            partial_match,
            place_id,
            types,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsRoute",
        fields: &[
            "legs",
            "bounds",
            "copyrights",
            "summary",
            "waypoint_order",
            "warnings",
            "overview_polyline",
            "fare",
        ],
        required: &[0b1111111],
    };
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
    fn from_fields(
        (
            legs,
            bounds,
            copyrights,
            summary,
            waypoint_order,
            warnings,
            overview_polyline,
            fare,
        ): Self::Fields,
    ) -> Self {
        Self {
            legs,
            bounds,
            copyrights,
            summary,
            waypoint_order,
            warnings,
            overview_polyline,
            fare,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsLeg",
        fields: &[
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
        required: &[0b111111100000],
    };
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
    fn from_fields(
        rt::Both(
            (
                arrival_time,
                departure_time,
                distance,
                duration,
                duration_in_traffic,
                end_address,
                end_location,
                start_address,
            ),
            (start_location, steps, traffic_speed_entry, via_waypoint),
        ): Self::Fields,
    ) -> Self {
        Self {
            arrival_time,
            departure_time,
            distance,
            duration,
            duration_in_traffic,
            end_address,
            end_location,
            start_address,
            start_location,
            steps,
            traffic_speed_entry,
            via_waypoint,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "TimeZoneTextValueObject",
        fields: &["text", "value", "time_zone"],
        required: &[0b111],
    };
    type Fields = (String, f64, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.text, &self.value, &self.time_zone)
    }

    #[inline]
    fn from_fields((text, value, time_zone): Self::Fields) -> Self {
        Self { text, value, time_zone }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsStep",
        fields: &[
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
        required: &[0b101101110],
    };
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
    fn from_fields(
        rt::Both(
            (
                distance,
                duration,
                end_location,
                html_instructions,
                maneuver,
                polyline,
                start_location,
                transit_details,
            ),
            (travel_mode, steps),
        ): Self::Fields,
    ) -> Self {
        Self {
            distance,
            duration,
            end_location,
            html_instructions,
            maneuver,
            polyline,
            start_location,
            transit_details,
            travel_mode,
            steps,
        }
    }
}

/// `DirectionsPolyline`, as the API calls it.
#[non_exhaustive]
pub struct DirectionsPolyline {
    pub points: String,
}

impl rt::Object for DirectionsPolyline {
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsPolyline",
        fields: &["points"],
        required: &[0b1],
    };
    type Fields = (String,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.points,)
    }

    #[inline]
    fn from_fields((points,): Self::Fields) -> Self {
        Self { points }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTransitDetails",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                arrival_stop,
                arrival_time,
                departure_stop,
                departure_time,
                headsign,
                headway,
                line,
                num_stops,
            ),
            (trip_short_name,),
        ): Self::Fields,
    ) -> Self {
        Self {
            arrival_stop,
            arrival_time,
            departure_stop,
            departure_time,
            headsign,
            headway,
            line,
            num_stops,
            trip_short_name,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTransitStop",
        fields: &["location", "name"],
        required: &[0b11],
    };
    type Fields = (LatLngLiteral, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.name)
    }

    #[inline]
    fn from_fields((location, name): Self::Fields) -> Self {
        Self { location, name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTransitLine",
        fields: &[
            "agencies",
            "name",
            "short_name",
            "color",
            "text_color",
            "url",
            "icon",
            "vehicle",
        ],
        required: &[0b11],
    };
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
    fn from_fields(
        (agencies, name, short_name, color, text_color, url, icon, vehicle): Self::Fields,
    ) -> Self {
        Self {
            agencies,
            name,
            short_name,
            color,
            text_color,
            url,
            icon,
            vehicle,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTransitAgency",
        fields: &["name", "phone", "url"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.phone, &self.url)
    }

    #[inline]
    fn from_fields((name, phone, url): Self::Fields) -> Self {
        Self { name, phone, url }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTransitVehicle",
        fields: &["icon", "local_icon", "name", "type"],
        required: &[0b1100],
    };
    type Fields = (Option<String>, Option<String>, String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.icon, &self.local_icon, &self.name, &self.r#type)
    }

    #[inline]
    fn from_fields((icon, local_icon, name, r#type): Self::Fields) -> Self {
        Self {
            icon,
            local_icon,
            name,
            r#type,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsTrafficSpeedEntry",
        fields: &["speed_category", "offset_meters"],
        required: &[0b11],
    };
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.speed_category, &self.offset_meters)
    }

    #[inline]
    fn from_fields((speed_category, offset_meters): Self::Fields) -> Self {
        Self {
            speed_category,
            offset_meters,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "DirectionsViaWaypoint",
        fields: &["location", "step_index", "step_interpolation"],
        required: &[0],
    };
    type Fields = (Option<LatLngLiteral>, Option<i32>, Option<f64>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.step_index, &self.step_interpolation)
    }

    #[inline]
    fn from_fields((location, step_index, step_interpolation): Self::Fields) -> Self {
        Self {
            location,
            step_index,
            step_interpolation,
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
