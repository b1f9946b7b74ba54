// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Calls any operation by its name, with JSON: for the `switchboard` program and for tests.
#![allow(
    deprecated,
    reason = "an operation that the API deprecates can still be called"
)]
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
    let mut call = client.geocoding_api().geocode();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "address")? {
        call = call.address(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "bounds")?
    {
        call = call.bounds(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "components")?
    {
        call = call.components(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "latlng")? {
        call = call.latlng(&value);
    }
    if let Some(value) = args
        .optional::<
            Vec<types::GeocodeLocationTypeItem>,
        >(rt::ParameterPlace::Query, "location_type")?
    {
        call = call.location_type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "place_id")?
    {
        call = call.place_id(&value);
    }
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "result_type")?
    {
        call = call.result_type(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    Ok(rt::outcome::<crate::geocoding_api::Geocode>(call.send()))
}

#[cfg(feature = "directions_api")]
fn directions_api_directions(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .directions_api()
        .directions(
            &args.required::<String>(rt::ParameterPlace::Query, "destination")?,
            &args.required::<String>(rt::ParameterPlace::Query, "origin")?,
        );
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "alternatives")?
    {
        call = call.alternatives(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "waypoints")?
    {
        call = call.waypoints(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "arrival_time")?
    {
        call = call.arrival_time(value);
    }
    if let Some(value) = args
        .optional::<f64>(rt::ParameterPlace::Query, "departure_time")?
    {
        call = call.departure_time(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "avoid")? {
        call = call.avoid(&value);
    }
    if let Some(value) = args
        .optional::<types::Units>(rt::ParameterPlace::Query, "units")?
    {
        call = call.units(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<types::Mode>(rt::ParameterPlace::Query, "mode")?
    {
        call = call.mode(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<types::TrafficModel>(rt::ParameterPlace::Query, "traffic_model")?
    {
        call = call.traffic_model(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "transit_mode")?
    {
        call = call.transit_mode(&value);
    }
    if let Some(value) = args
        .optional::<
            types::TransitRoutingPreference,
        >(rt::ParameterPlace::Query, "transit_routing_preference")?
    {
        call = call.transit_routing_preference(value);
    }
    Ok(rt::outcome::<crate::directions_api::Directions>(call.send()))
}

#[cfg(feature = "distance_matrix_api")]
fn distance_matrix_api_distance_matrix(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .distance_matrix_api()
        .distance_matrix(
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "destinations")?,
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "origins")?,
        );
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "arrival_time")?
    {
        call = call.arrival_time(value);
    }
    if let Some(value) = args
        .optional::<f64>(rt::ParameterPlace::Query, "departure_time")?
    {
        call = call.departure_time(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "avoid")? {
        call = call.avoid(&value);
    }
    if let Some(value) = args
        .optional::<types::Units>(rt::ParameterPlace::Query, "units")?
    {
        call = call.units(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<types::Mode>(rt::ParameterPlace::Query, "mode")?
    {
        call = call.mode(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<types::TrafficModel>(rt::ParameterPlace::Query, "traffic_model")?
    {
        call = call.traffic_model(value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "transit_mode")?
    {
        call = call.transit_mode(&value);
    }
    if let Some(value) = args
        .optional::<
            types::TransitRoutingPreference,
        >(rt::ParameterPlace::Query, "transit_routing_preference")?
    {
        call = call.transit_routing_preference(value);
    }
    Ok(rt::outcome::<crate::distance_matrix_api::DistanceMatrix>(call.send()))
}

#[cfg(feature = "elevation_api")]
fn elevation_api_elevation(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.elevation_api().elevation();
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "locations")?
    {
        call = call.locations(&value);
    }
    if let Some(value) = args.optional::<Vec<String>>(rt::ParameterPlace::Query, "path")?
    {
        call = call.path(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "samples")? {
        call = call.samples(value);
    }
    Ok(rt::outcome::<crate::elevation_api::Elevation>(call.send()))
}

#[cfg(feature = "time_zone_api")]
fn time_zone_api_timezone(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .time_zone_api()
        .timezone(
            &args.required::<String>(rt::ParameterPlace::Query, "location")?,
            args.required::<f64>(rt::ParameterPlace::Query, "timestamp")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    Ok(rt::outcome::<crate::time_zone_api::Timezone>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_place_details(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .place_details(&args.required::<String>(rt::ParameterPlace::Query, "place_id")?);
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "fields")?
    {
        call = call.fields(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sessiontoken")?
    {
        call = call.sessiontoken(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    if let Some(value) = args
        .optional::<
            types::PlaceDetailsReviewsSort,
        >(rt::ParameterPlace::Query, "reviews_sort")?
    {
        call = call.reviews_sort(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "reviews_no_translations")?
    {
        call = call.reviews_no_translations(value);
    }
    Ok(rt::outcome::<crate::places_api::PlaceDetails>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_find_place_from_text(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .find_place_from_text(
            &args.required::<String>(rt::ParameterPlace::Query, "input")?,
            args
                .required::<
                    types::FindPlaceFromTextInputtype,
                >(rt::ParameterPlace::Query, "inputtype")?,
        );
    if let Some(value) = args
        .optional::<Vec<String>>(rt::ParameterPlace::Query, "fields")?
    {
        call = call.fields(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "locationbias")?
    {
        call = call.locationbias(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    Ok(rt::outcome::<crate::places_api::FindPlaceFromText>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_nearby_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .nearby_search(&args.required::<String>(rt::ParameterPlace::Query, "location")?);
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "radius")? {
        call = call.radius(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "keyword")? {
        call = call.keyword(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "name")? {
        call = call.name(&value);
    }
    if let Some(value) = args
        .optional::<types::NearbySearchRankby>(rt::ParameterPlace::Query, "rankby")?
    {
        call = call.rankby(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "type")? {
        call = call.r#type(&value);
    }
    if let Some(value) = args
        .optional::<types::Maxprice>(rt::ParameterPlace::Query, "maxprice")?
    {
        call = call.maxprice(value);
    }
    if let Some(value) = args
        .optional::<types::Minprice>(rt::ParameterPlace::Query, "minprice")?
    {
        call = call.minprice(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "opennow")? {
        call = call.opennow(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pagetoken")?
    {
        call = call.pagetoken(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    Ok(rt::outcome::<crate::places_api::NearbySearch>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_text_search(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .text_search(
            &args.required::<String>(rt::ParameterPlace::Query, "query")?,
            args.required::<f64>(rt::ParameterPlace::Query, "radius")?,
        );
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "type")? {
        call = call.r#type(&value);
    }
    if let Some(value) = args
        .optional::<types::Maxprice>(rt::ParameterPlace::Query, "maxprice")?
    {
        call = call.maxprice(value);
    }
    if let Some(value) = args
        .optional::<types::Minprice>(rt::ParameterPlace::Query, "minprice")?
    {
        call = call.minprice(value);
    }
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "opennow")? {
        call = call.opennow(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pagetoken")?
    {
        call = call.pagetoken(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    Ok(rt::outcome::<crate::places_api::TextSearch>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_autocomplete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .autocomplete(
            &args.required::<String>(rt::ParameterPlace::Query, "input")?,
            args.required::<f64>(rt::ParameterPlace::Query, "radius")?,
        );
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "components")?
    {
        call = call.components(&value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "strictbounds")?
    {
        call = call.strictbounds(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "origin")? {
        call = call.origin(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "locationbias")?
    {
        call = call.locationbias(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "locationrestriction")?
    {
        call = call.locationrestriction(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "types")? {
        call = call.types(&value);
    }
    if let Some(value) = args
        .optional::<String>(rt::ParameterPlace::Query, "sessiontoken")?
    {
        call = call.sessiontoken(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "region")? {
        call = call.region(&value);
    }
    Ok(rt::outcome::<crate::places_api::Autocomplete>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_query_autocomplete(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .query_autocomplete(
            &args.required::<String>(rt::ParameterPlace::Query, "input")?,
            args.required::<f64>(rt::ParameterPlace::Query, "radius")?,
        );
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "offset")? {
        call = call.offset(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "language")?
    {
        call = call.language(&value);
    }
    Ok(rt::outcome::<crate::places_api::QueryAutocomplete>(call.send()))
}

#[cfg(feature = "places_api")]
fn places_api_place_photo(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .places_api()
        .place_photo(
            &args.required::<String>(rt::ParameterPlace::Query, "photo_reference")?,
        );
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxheight")? {
        call = call.maxheight(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "maxwidth")? {
        call = call.maxwidth(value);
    }
    Ok(rt::outcome::<crate::places_api::PlacePhoto>(call.send()))
}

#[cfg(feature = "street_view_api")]
fn street_view_api_street_view_metadata(
    client: &Client,
    args: &rt::Args,
) -> rt::Started {
    let mut call = client.street_view_api().street_view_metadata();
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "location")?
    {
        call = call.location(&value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "pano")? {
        call = call.pano(&value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "heading")? {
        call = call.heading(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "pitch")? {
        call = call.pitch(value);
    }
    if let Some(value) = args.optional::<f64>(rt::ParameterPlace::Query, "radius")? {
        call = call.radius(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "size")? {
        call = call.size(&value);
    }
    if let Some(value) = args
        .optional::<
            types::StreetViewMetadataSource,
        >(rt::ParameterPlace::Query, "source")?
    {
        call = call.source(value);
    }
    if let Some(value) = args
        .optional::<bool>(rt::ParameterPlace::Query, "return_error_code")?
    {
        call = call.return_error_code(value);
    }
    if let Some(value) = args.optional::<String>(rt::ParameterPlace::Query, "signature")?
    {
        call = call.signature(&value);
    }
    Ok(rt::outcome::<crate::street_view_api::StreetViewMetadata>(call.send()))
}

#[cfg(feature = "geolocation_api")]
fn geolocation_api_geolocate(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client.geolocation_api().geolocate();
    if let Some(body) = args.optional_body::<types::GeolocationRequest>()? {
        call = call.body(&body);
    }
    Ok(rt::outcome::<crate::geolocation_api::Geolocate>(call.send()))
}

#[cfg(feature = "roads_api")]
fn roads_api_snap_to_roads(client: &Client, args: &rt::Args) -> rt::Started {
    let mut call = client
        .roads_api()
        .snap_to_roads(
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "path")?,
        );
    if let Some(value) = args.optional::<bool>(rt::ParameterPlace::Query, "interpolate")?
    {
        call = call.interpolate(value);
    }
    Ok(rt::outcome::<crate::roads_api::SnapToRoads>(call.send()))
}

#[cfg(feature = "roads_api")]
fn roads_api_nearest_roads(client: &Client, args: &rt::Args) -> rt::Started {
    let call = client
        .roads_api()
        .nearest_roads(
            &args.required::<Vec<String>>(rt::ParameterPlace::Query, "points")?,
        );
    Ok(rt::outcome::<crate::roads_api::NearestRoads>(call.send()))
}
