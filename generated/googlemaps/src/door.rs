// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.

use switchboard_client::generated as rt;
use crate::Client;

#[allow(unused_imports, reason = "no group that needs them may be compiled")]
use crate::types;

/// What can be called.
pub static OPERATIONS: &[rt::OperationInfo] = &[
    #[cfg(feature = "geocoding_api")]
    rt::OperationInfo {
        id: "geocode",
        method: "GET",
        path: "/maps/api/geocode/json",
        tag: "Geocoding API",
        summary: "Turn an address into coordinates, or coordinates or a place ID into an address.",
        parameters: &[
            rt::ParameterInfo::new("address", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("bounds", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("components", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("latlng", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("location_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("place_id", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("result_type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "directions_api")]
    rt::OperationInfo {
        id: "directions",
        method: "GET",
        path: "/maps/api/directions/json",
        tag: "Directions API",
        summary: "Find routes between two places.",
        parameters: &[
            rt::ParameterInfo::new("destination", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("origin", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("alternatives", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("waypoints", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("arrival_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("departure_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("avoid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("units", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("traffic_model", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transit_mode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "transit_routing_preference",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "distance_matrix_api")]
    rt::OperationInfo {
        id: "distanceMatrix",
        method: "GET",
        path: "/maps/api/distancematrix/json",
        tag: "Distance Matrix API",
        summary: "Get distance and time from each origin to each destination.",
        parameters: &[
            rt::ParameterInfo::new("destinations", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("origins", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("arrival_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("departure_time", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("avoid", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("units", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("mode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("traffic_model", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("transit_mode", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "transit_routing_preference",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "elevation_api")]
    rt::OperationInfo {
        id: "elevation",
        method: "GET",
        path: "/maps/api/elevation/json",
        tag: "Elevation API",
        summary: "Get the height of points, or along a path.",
        parameters: &[
            rt::ParameterInfo::new("locations", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("path", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("samples", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "time_zone_api")]
    rt::OperationInfo {
        id: "timezone",
        method: "GET",
        path: "/maps/api/timezone/json",
        tag: "Time Zone API",
        summary: "Get the time zone of a place at a time.",
        parameters: &[
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("timestamp", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "placeDetails",
        method: "GET",
        path: "/maps/api/place/details/json",
        tag: "Places API",
        summary: "Get the details of a place.",
        parameters: &[
            rt::ParameterInfo::new("place_id", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sessiontoken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("reviews_sort", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "reviews_no_translations",
                rt::ParameterPlace::Query,
                false,
            ),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "findPlaceFromText",
        method: "GET",
        path: "/maps/api/place/findplacefromtext/json",
        tag: "Places API",
        summary: "Find a place by text or phone number.",
        parameters: &[
            rt::ParameterInfo::new("input", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("inputtype", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("fields", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("locationbias", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "nearbySearch",
        method: "GET",
        path: "/maps/api/place/nearbysearch/json",
        tag: "Places API",
        summary: "Search places near a point.",
        parameters: &[
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("keyword", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("name", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("rankby", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxprice", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minprice", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("opennow", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagetoken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "textSearch",
        method: "GET",
        path: "/maps/api/place/textsearch/json",
        tag: "Places API",
        summary: "Search places by text.",
        parameters: &[
            rt::ParameterInfo::new("query", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("type", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxprice", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("minprice", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("opennow", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pagetoken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "autocomplete",
        method: "GET",
        path: "/maps/api/place/autocomplete/json",
        tag: "Places API",
        summary: "Suggest places while a user types.",
        parameters: &[
            rt::ParameterInfo::new("input", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("components", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("strictbounds", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("origin", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("locationbias", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "locationrestriction",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("types", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("sessiontoken", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("region", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "queryAutocomplete",
        method: "GET",
        path: "/maps/api/place/queryautocomplete/json",
        tag: "Places API",
        summary: "Suggest queries while a user types.",
        parameters: &[
            rt::ParameterInfo::new("input", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("offset", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("language", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "places_api")]
    rt::OperationInfo {
        id: "placePhoto",
        method: "GET",
        path: "/maps/api/place/photo",
        tag: "Places API",
        summary: "Get a photo of a place.",
        parameters: &[
            rt::ParameterInfo::new("photo_reference", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("maxheight", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("maxwidth", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "street_view_api")]
    rt::OperationInfo {
        id: "streetViewMetadata",
        method: "GET",
        path: "/maps/api/streetview/metadata",
        tag: "Street View API",
        summary: "Tell whether there is a Street View picture.",
        parameters: &[
            rt::ParameterInfo::new("location", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pano", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("heading", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("pitch", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("radius", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("size", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new("source", rt::ParameterPlace::Query, false),
            rt::ParameterInfo::new(
                "return_error_code",
                rt::ParameterPlace::Query,
                false,
            ),
            rt::ParameterInfo::new("signature", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "geolocation_api")]
    rt::OperationInfo {
        id: "geolocate",
        method: "POST",
        path: "/geolocation/v1/geolocate",
        tag: "Geolocation API",
        summary: "Estimate a position from cell towers and Wi-Fi.",
        body: Some("application/json"),
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "roads_api")]
    rt::OperationInfo {
        id: "snapToRoads",
        method: "GET",
        path: "/v1/snapToRoads",
        tag: "Roads API",
        summary: "Move points onto the likeliest roads.",
        parameters: &[
            rt::ParameterInfo::new("path", rt::ParameterPlace::Query, true),
            rt::ParameterInfo::new("interpolate", rt::ParameterPlace::Query, false),
        ],
        ..rt::OperationInfo::DEFAULT
    },
    #[cfg(feature = "roads_api")]
    rt::OperationInfo {
        id: "nearestRoads",
        method: "GET",
        path: "/v1/nearestRoads",
        tag: "Roads API",
        summary: "Find the nearest road of each point.",
        parameters: &[rt::ParameterInfo::new("points", rt::ParameterPlace::Query, true)],
        ..rt::OperationInfo::DEFAULT
    },
];

static ARMS: &[rt::Arm<Client>] = &[
    #[cfg(feature = "geocoding_api")]
    geocoding_api_geocode,
    #[cfg(feature = "directions_api")]
    directions_api_directions,
    #[cfg(feature = "distance_matrix_api")]
    distance_matrix_api_distance_matrix,
    #[cfg(feature = "elevation_api")]
    elevation_api_elevation,
    #[cfg(feature = "time_zone_api")]
    time_zone_api_timezone,
    #[cfg(feature = "places_api")]
    places_api_place_details,
    #[cfg(feature = "places_api")]
    places_api_find_place_from_text,
    #[cfg(feature = "places_api")]
    places_api_nearby_search,
    #[cfg(feature = "places_api")]
    places_api_text_search,
    #[cfg(feature = "places_api")]
    places_api_autocomplete,
    #[cfg(feature = "places_api")]
    places_api_query_autocomplete,
    #[cfg(feature = "places_api")]
    places_api_place_photo,
    #[cfg(feature = "street_view_api")]
    street_view_api_street_view_metadata,
    #[cfg(feature = "geolocation_api")]
    geolocation_api_geolocate,
    #[cfg(feature = "roads_api")]
    roads_api_snap_to_roads,
    #[cfg(feature = "roads_api")]
    roads_api_nearest_roads,
];

/// Calls an operation by its id, or by `METHOD /path/{template}`.
#[must_use]
pub fn call(
    client: &Client,
    operation: &str,
    args: rt::Args,
) -> rt::BoxFuture<'static, rt::Outcome> {
    rt::dispatch(client, OPERATIONS, ARMS, operation, &args)
}

/// The client as an object without types, for the hub.
///
/// # Errors
/// When the client cannot be built.
pub fn connect(
    options: &rt::Options,
) -> Result<rt::Arc<dyn rt::DoorService>, crate::BuildError> {
    rt::connect(Client::builder(), options, Client::core, OPERATIONS, ARMS)
}

#[cfg(feature = "geocoding_api")]
fn geocoding_api_geocode(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::geocoding_api::Geocode,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<String>(3);
    call.takes::<Vec<types::GeocodeLocationTypeItem>>(4);
    call.takes::<String>(5);
    call.takes::<Vec<String>>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.start::<crate::geocoding_api::Geocode>()
}

#[cfg(feature = "directions_api")]
fn directions_api_directions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::directions_api::Directions,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<String>(1);
    call.takes::<bool>(2);
    call.takes::<String>(3);
    call.takes::<f64>(4);
    call.takes::<f64>(5);
    call.takes::<String>(6);
    call.takes::<types::Units>(7);
    call.takes::<String>(8);
    call.takes::<types::Mode>(9);
    call.takes::<String>(10);
    call.takes::<types::TrafficModel>(11);
    call.takes::<String>(12);
    call.takes::<types::TransitRoutingPreference>(13);
    call.start::<crate::directions_api::Directions>()
}

#[cfg(feature = "distance_matrix_api")]
fn distance_matrix_api_distance_matrix(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::distance_matrix_api::DistanceMatrix,
    >(client.core(), args);
    call.needs::<Vec<String>>(0);
    call.needs::<Vec<String>>(1);
    call.takes::<f64>(2);
    call.takes::<f64>(3);
    call.takes::<String>(4);
    call.takes::<types::Units>(5);
    call.takes::<String>(6);
    call.takes::<types::Mode>(7);
    call.takes::<String>(8);
    call.takes::<types::TrafficModel>(9);
    call.takes::<String>(10);
    call.takes::<types::TransitRoutingPreference>(11);
    call.start::<crate::distance_matrix_api::DistanceMatrix>()
}

#[cfg(feature = "elevation_api")]
fn elevation_api_elevation(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::elevation_api::Elevation,
    >(client.core(), args);
    call.takes::<Vec<String>>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<f64>(2);
    call.start::<crate::elevation_api::Elevation>()
}

#[cfg(feature = "time_zone_api")]
fn time_zone_api_timezone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::time_zone_api::Timezone,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<f64>(1);
    call.takes::<String>(2);
    call.start::<crate::time_zone_api::Timezone>()
}

#[cfg(feature = "places_api")]
fn places_api_place_details(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::PlaceDetails,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<Vec<String>>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.takes::<types::PlaceDetailsReviewsSort>(5);
    call.takes::<bool>(6);
    call.start::<crate::places_api::PlaceDetails>()
}

#[cfg(feature = "places_api")]
fn places_api_find_place_from_text(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::FindPlaceFromText,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<types::FindPlaceFromTextInputtype>(1);
    call.takes::<Vec<String>>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::places_api::FindPlaceFromText>()
}

#[cfg(feature = "places_api")]
fn places_api_nearby_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::NearbySearch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<f64>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<types::NearbySearchRankby>(4);
    call.takes::<String>(5);
    call.takes::<types::Maxprice>(6);
    call.takes::<types::Minprice>(7);
    call.takes::<bool>(8);
    call.takes::<String>(9);
    call.takes::<String>(10);
    call.start::<crate::places_api::NearbySearch>()
}

#[cfg(feature = "places_api")]
fn places_api_text_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::TextSearch,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<f64>(1);
    call.takes::<String>(2);
    call.takes::<String>(3);
    call.takes::<types::Maxprice>(4);
    call.takes::<types::Minprice>(5);
    call.takes::<bool>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.start::<crate::places_api::TextSearch>()
}

#[cfg(feature = "places_api")]
fn places_api_autocomplete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::Autocomplete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<f64>(1);
    call.takes::<String>(2);
    call.takes::<bool>(3);
    call.takes::<f64>(4);
    call.takes::<String>(5);
    call.takes::<String>(6);
    call.takes::<String>(7);
    call.takes::<String>(8);
    call.takes::<String>(9);
    call.takes::<String>(10);
    call.takes::<String>(11);
    call.takes::<String>(12);
    call.start::<crate::places_api::Autocomplete>()
}

#[cfg(feature = "places_api")]
fn places_api_query_autocomplete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::QueryAutocomplete,
    >(client.core(), args);
    call.needs::<String>(0);
    call.needs::<f64>(1);
    call.takes::<f64>(2);
    call.takes::<String>(3);
    call.takes::<String>(4);
    call.start::<crate::places_api::QueryAutocomplete>()
}

#[cfg(feature = "places_api")]
fn places_api_place_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::places_api::PlacePhoto,
    >(client.core(), args);
    call.needs::<String>(0);
    call.takes::<f64>(1);
    call.takes::<f64>(2);
    call.start::<crate::places_api::PlacePhoto>()
}

#[cfg(feature = "street_view_api")]
fn street_view_api_street_view_metadata(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::street_view_api::StreetViewMetadata,
    >(client.core(), args);
    call.takes::<String>(0);
    call.takes::<String>(1);
    call.takes::<f64>(2);
    call.takes::<f64>(3);
    call.takes::<f64>(4);
    call.takes::<String>(5);
    call.takes::<types::StreetViewMetadataSource>(6);
    call.takes::<bool>(7);
    call.takes::<String>(8);
    call.start::<crate::street_view_api::StreetViewMetadata>()
}

#[cfg(feature = "geolocation_api")]
fn geolocation_api_geolocate(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::geolocation_api::Geolocate,
    >(client.core(), args);
    call.json::<types::GeolocationRequest>("application/json", false);
    call.start::<crate::geolocation_api::Geolocate>()
}

#[cfg(feature = "roads_api")]
fn roads_api_snap_to_roads(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::roads_api::SnapToRoads,
    >(client.core(), args);
    call.needs::<Vec<String>>(0);
    call.takes::<bool>(1);
    call.start::<crate::roads_api::SnapToRoads>()
}

#[cfg(feature = "roads_api")]
fn roads_api_nearest_roads(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = rt::Prepared::new::<
        crate::roads_api::NearestRoads,
    >(client.core(), args);
    call.needs::<Vec<String>>(0);
    call.start::<crate::roads_api::NearestRoads>()
}
