// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! Asks the service what its document says, and answers as its document says. With `NWS_CONTRACT_URL` set, the same operations are sent to that server.
#![allow(unused_imports, dead_code, reason = "no group that needs them may be compiled")]

use switchboard_client::contract;

const SERVICE: contract::Contract = contract::Contract {
    service: "nws",
    prefix: "NWS",
    connect: nws::door::connect,
};

#[cfg(feature = "alerts")]
#[test]
fn alerts_query() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_query",
                method: "GET",
                path: "/alerts",
                args: "{\"query\":{\"active\":true,\"area\":[\"AL\"],\"certainty\":[\"Observed\"],\"code\":[\"text\"],\"cursor\":\"text\",\"end\":\"2026-01-15T09:30:00Z\",\"event\":[\"text\"],\"limit\":1,\"message_type\":[\"alert\"],\"point\":\"text\",\"region\":[\"AL\"],\"region_type\":\"land\",\"severity\":[\"Extreme\"],\"start\":\"2026-01-15T09:30:00Z\",\"status\":[\"actual\"],\"urgency\":[\"Immediate\"],\"zone\":[\"text\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"type\":\"FeatureCollection\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_active() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_active",
                method: "GET",
                path: "/alerts/active",
                args: "{\"query\":{\"area\":[\"AL\"],\"certainty\":[\"Observed\"],\"code\":[\"text\"],\"event\":[\"text\"],\"limit\":1,\"message_type\":[\"alert\"],\"point\":\"text\",\"region\":[\"AL\"],\"region_type\":\"land\",\"severity\":[\"Extreme\"],\"status\":[\"actual\"],\"urgency\":[\"Immediate\"],\"zone\":[\"text\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"type\":\"FeatureCollection\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_active_count() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_active_count",
                method: "GET",
                path: "/alerts/active/count",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"areas\":{\"key\":1},\"land\":1,\"marine\":1,\"regions\":{\"key\":1},\"total\":1,\"zones\":{\"key\":1}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_active_zone() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_active_zone",
                method: "GET",
                path: "/alerts/active/zone/{zoneId}",
                args: "{\"path\":{\"zoneId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"type\":\"FeatureCollection\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_active_area() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_active_area",
                method: "GET",
                path: "/alerts/active/area/{area}",
                args: "{\"path\":{\"area\":\"AL\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"type\":\"FeatureCollection\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_active_region() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_active_region",
                method: "GET",
                path: "/alerts/active/region/{region}",
                args: "{\"path\":{\"region\":\"AL\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"type\":\"FeatureCollection\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}],\"pagination\":{\"next\":\"text\"},\"title\":\"text\",\"updated\":\"2026-01-15T09:30:00Z\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_types() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_types",
                method: "GET",
                path: "/alerts/types",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"eventTypes\":[\"text\"]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "alerts")]
#[test]
fn alerts_single() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "alerts_single",
                method: "GET",
                path: "/alerts/{id}",
                args: "{\"path\":{\"id\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{\"SAME\":[\"text\"],\"UGC\":[\"text\"]},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"affectedZones\":[\"text\"],\"areaDesc\":\"text\",\"category\":\"Met\",\"certainty\":\"Observed\",\"description\":\"text\",\"effective\":\"2026-01-15T09:30:00Z\",\"ends\":\"2026-01-15T09:30:00Z\",\"event\":\"text\",\"expires\":\"2026-01-15T09:30:00Z\",\"geocode\":{},\"headline\":\"text\",\"id\":\"text\",\"instruction\":\"text\",\"messageType\":\"Alert\",\"onset\":\"2026-01-15T09:30:00Z\",\"parameters\":{\"key\":[\"text\"]},\"references\":[{}],\"response\":\"Shelter\",\"sender\":\"text\",\"senderName\":\"text\",\"sent\":\"2026-01-15T09:30:00Z\",\"severity\":\"Extreme\",\"status\":\"Actual\",\"urgency\":\"Immediate\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "points")]
#[test]
fn points_point() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "point",
                method: "GET",
                path: "/points/{point}",
                args: "{\"path\":{\"point\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"wx:Point\",\"county\":\"text\",\"cwa\":\"text\",\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"forecastGridData\":\"text\",\"forecastHourly\":\"text\",\"forecastOffice\":\"text\",\"forecastZone\":\"text\",\"geometry\":\"text\",\"gridId\":\"text\",\"gridX\":1,\"gridY\":1,\"observationStations\":\"text\",\"radarStation\":\"text\",\"relativeLocation\":{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"},\"timeZone\":\"text\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"wx:Point\",\"county\":\"text\",\"cwa\":\"text\",\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"forecastGridData\":\"text\",\"forecastHourly\":\"text\",\"forecastOffice\":\"text\",\"forecastZone\":\"text\",\"geometry\":\"text\",\"gridId\":\"text\",\"gridX\":1,\"gridY\":1,\"observationStations\":\"text\",\"radarStation\":\"text\",\"relativeLocation\":{\"bearing\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"city\":\"text\",\"distance\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"state\":\"text\"},\"timeZone\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "gridpoints")]
#[test]
fn gridpoints_gridpoint() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "gridpoint",
                method: "GET",
                path: "/gridpoints/{wfo}/{x},{y}",
                args: "{\"path\":{\"wfo\":\"text\",\"x\":1,\"y\":1}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"wx:Gridpoint\",\"dewpoint\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastOffice\":\"text\",\"geometry\":\"text\",\"gridId\":\"text\",\"gridX\":1,\"gridY\":1,\"hazards\":{\"key\":\"text\"},\"probabilityOfPrecipitation\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"quantitativePrecipitation\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"relativeHumidity\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"skyCover\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"temperature\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\",\"weather\":{\"key\":\"text\"},\"windGust\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"windSpeed\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]}},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"wx:Gridpoint\",\"dewpoint\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastOffice\":\"text\",\"geometry\":\"text\",\"gridId\":\"text\",\"gridX\":1,\"gridY\":1,\"hazards\":{\"key\":\"text\"},\"probabilityOfPrecipitation\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"quantitativePrecipitation\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"relativeHumidity\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"skyCover\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"temperature\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\",\"weather\":{\"key\":\"text\"},\"windGust\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]},\"windSpeed\":{\"uom\":\"text\",\"values\":[{\"validTime\":\"text\",\"value\":1.5}]}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "gridpoints")]
#[test]
fn gridpoints_gridpoint_forecast() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "gridpoint_forecast",
                method: "GET",
                path: "/gridpoints/{wfo}/{x},{y}/forecast",
                args: "{\"header\":{\"Feature-Flags\":[\"forecast_temperature_qv\"]},\"path\":{\"wfo\":\"text\",\"x\":1,\"y\":1},\"query\":{\"units\":\"us\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastGenerator\":\"text\",\"generatedAt\":\"2026-01-15T09:30:00Z\",\"geometry\":\"text\",\"periods\":[{}],\"units\":\"us\",\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastGenerator\":\"text\",\"generatedAt\":\"2026-01-15T09:30:00Z\",\"geometry\":\"text\",\"periods\":[{\"detailedForecast\":\"text\",\"endTime\":\"2026-01-15T09:30:00Z\",\"icon\":\"text\",\"isDaytime\":true,\"name\":\"text\",\"number\":1,\"probabilityOfPrecipitation\":{},\"shortForecast\":\"text\",\"startTime\":\"2026-01-15T09:30:00Z\",\"temperature\":1,\"temperatureTrend\":\"rising\",\"temperatureUnit\":\"F\",\"windDirection\":\"N\",\"windGust\":\"text\",\"windSpeed\":\"text\"}],\"units\":\"us\",\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "gridpoints")]
#[test]
fn gridpoints_gridpoint_forecast_hourly() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "gridpoint_forecast_hourly",
                method: "GET",
                path: "/gridpoints/{wfo}/{x},{y}/forecast/hourly",
                args: "{\"header\":{\"Feature-Flags\":[\"forecast_temperature_qv\"]},\"path\":{\"wfo\":\"text\",\"x\":1,\"y\":1},\"query\":{\"units\":\"us\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastGenerator\":\"text\",\"generatedAt\":\"2026-01-15T09:30:00Z\",\"geometry\":\"text\",\"periods\":[{}],\"units\":\"us\",\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"forecastGenerator\":\"text\",\"generatedAt\":\"2026-01-15T09:30:00Z\",\"geometry\":\"text\",\"periods\":[{\"detailedForecast\":\"text\",\"endTime\":\"2026-01-15T09:30:00Z\",\"icon\":\"text\",\"isDaytime\":true,\"name\":\"text\",\"number\":1,\"probabilityOfPrecipitation\":{},\"shortForecast\":\"text\",\"startTime\":\"2026-01-15T09:30:00Z\",\"temperature\":1,\"temperatureTrend\":\"rising\",\"temperatureUnit\":\"F\",\"windDirection\":\"N\",\"windGust\":\"text\",\"windSpeed\":\"text\"}],\"units\":\"us\",\"updateTime\":\"2026-01-15T09:30:00Z\",\"validTimes\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "gridpoints")]
#[test]
fn gridpoints_gridpoint_stations() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "gridpoint_stations",
                method: "GET",
                path: "/gridpoints/{wfo}/{x},{y}/stations",
                args: "{\"path\":{\"wfo\":\"text\",\"x\":1,\"y\":1}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"observationStations\":[\"text\"],\"pagination\":{\"next\":\"text\"},\"type\":\"FeatureCollection\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"county\":\"text\",\"elevation\":{},\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"geometry\":\"text\",\"name\":\"text\",\"stationIdentifier\":\"text\",\"timeZone\":\"text\"}],\"observationStations\":[\"text\"],\"pagination\":{\"next\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "stations")]
#[test]
fn stations_obs_stations() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "obs_stations",
                method: "GET",
                path: "/stations",
                args: "{\"query\":{\"cursor\":\"text\",\"id\":[\"text\"],\"limit\":1,\"state\":[\"AL\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"observationStations\":[\"text\"],\"pagination\":{\"next\":\"text\"},\"type\":\"FeatureCollection\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"county\":\"text\",\"elevation\":{},\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"geometry\":\"text\",\"name\":\"text\",\"stationIdentifier\":\"text\",\"timeZone\":\"text\"}],\"observationStations\":[\"text\"],\"pagination\":{\"next\":\"text\"}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "stations")]
#[test]
fn stations_obs_station() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "obs_station",
                method: "GET",
                path: "/stations/{stationId}",
                args: "{\"path\":{\"stationId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"county\":\"text\",\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"geometry\":\"text\",\"name\":\"text\",\"stationIdentifier\":\"text\",\"timeZone\":\"text\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"county\":\"text\",\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"fireWeatherZone\":\"text\",\"forecast\":\"text\",\"geometry\":\"text\",\"name\":\"text\",\"stationIdentifier\":\"text\",\"timeZone\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "stations")]
#[test]
fn stations_station_observation_list() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "station_observation_list",
                method: "GET",
                path: "/stations/{stationId}/observations",
                args: "{\"path\":{\"stationId\":\"text\"},\"query\":{\"end\":\"2026-01-15T09:30:00Z\",\"limit\":1,\"start\":\"2026-01-15T09:30:00Z\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"barometricPressure\":{},\"cloudLayers\":[{\"amount\":\"OVC\",\"base\":{}}],\"dewpoint\":{},\"elevation\":{},\"geometry\":\"text\",\"heatIndex\":{},\"icon\":\"text\",\"maxTemperatureLast24Hours\":{},\"minTemperatureLast24Hours\":{},\"precipitationLast3Hours\":{},\"precipitationLast6Hours\":{},\"precipitationLastHour\":{},\"presentWeather\":[{\"intensity\":\"light\",\"modifier\":\"patches\",\"rawString\":\"text\",\"weather\":\"text\"}],\"rawMessage\":\"text\",\"relativeHumidity\":{},\"seaLevelPressure\":{},\"station\":\"text\",\"temperature\":{},\"textDescription\":\"text\",\"timestamp\":\"2026-01-15T09:30:00Z\",\"visibility\":{},\"windChill\":{},\"windDirection\":{},\"windGust\":{},\"windSpeed\":{}}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "stations")]
#[test]
fn stations_station_observation_latest() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "station_observation_latest",
                method: "GET",
                path: "/stations/{stationId}/observations/latest",
                args: "{\"path\":{\"stationId\":\"text\"},\"query\":{\"require_qc\":true}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"barometricPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"cloudLayers\":[{\"amount\":\"OVC\",\"base\":{}}],\"dewpoint\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"geometry\":\"text\",\"heatIndex\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"icon\":\"text\",\"maxTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"minTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast3Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast6Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLastHour\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"presentWeather\":[{\"intensity\":\"light\",\"modifier\":\"patches\",\"rawString\":\"text\",\"weather\":\"text\"}],\"rawMessage\":\"text\",\"relativeHumidity\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"seaLevelPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"station\":\"text\",\"temperature\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"textDescription\":\"text\",\"timestamp\":\"2026-01-15T09:30:00Z\",\"visibility\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windChill\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windDirection\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windGust\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windSpeed\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5}},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"barometricPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"cloudLayers\":[{\"amount\":\"OVC\",\"base\":{}}],\"dewpoint\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"geometry\":\"text\",\"heatIndex\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"icon\":\"text\",\"maxTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"minTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast3Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast6Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLastHour\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"presentWeather\":[{\"inVicinity\":true,\"intensity\":\"light\",\"modifier\":\"patches\",\"rawString\":\"text\",\"weather\":\"text\"}],\"rawMessage\":\"text\",\"relativeHumidity\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"seaLevelPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"station\":\"text\",\"temperature\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"textDescription\":\"text\",\"timestamp\":\"2026-01-15T09:30:00Z\",\"visibility\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windChill\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windDirection\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windGust\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windSpeed\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "stations")]
#[test]
fn stations_station_observation_time() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "station_observation_time",
                method: "GET",
                path: "/stations/{stationId}/observations/{time}",
                args: "{\"path\":{\"stationId\":\"text\",\"time\":\"2026-01-15T09:30:00Z\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"barometricPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"cloudLayers\":[{\"amount\":\"OVC\",\"base\":{}}],\"dewpoint\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"geometry\":\"text\",\"heatIndex\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"icon\":\"text\",\"maxTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"minTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast3Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast6Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLastHour\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"presentWeather\":[{\"intensity\":\"light\",\"modifier\":\"patches\",\"rawString\":\"text\",\"weather\":\"text\"}],\"rawMessage\":\"text\",\"relativeHumidity\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"seaLevelPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"station\":\"text\",\"temperature\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"textDescription\":\"text\",\"timestamp\":\"2026-01-15T09:30:00Z\",\"visibility\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windChill\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windDirection\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windGust\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windSpeed\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5}},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"barometricPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"cloudLayers\":[{\"amount\":\"OVC\",\"base\":{}}],\"dewpoint\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"elevation\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"geometry\":\"text\",\"heatIndex\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"icon\":\"text\",\"maxTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"minTemperatureLast24Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast3Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLast6Hours\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"precipitationLastHour\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"presentWeather\":[{\"inVicinity\":true,\"intensity\":\"light\",\"modifier\":\"patches\",\"rawString\":\"text\",\"weather\":\"text\"}],\"rawMessage\":\"text\",\"relativeHumidity\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"seaLevelPressure\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"station\":\"text\",\"temperature\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"textDescription\":\"text\",\"timestamp\":\"2026-01-15T09:30:00Z\",\"visibility\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windChill\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windDirection\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windGust\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5},\"windSpeed\":{\"maxValue\":1.5,\"minValue\":1.5,\"qualityControl\":\"Z\",\"unitCode\":\"text\",\"value\":1.5}}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "offices")]
#[test]
fn offices_office() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "office",
                method: "GET",
                path: "/offices/{officeId}",
                args: "{\"path\":{\"officeId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"address\":{\"@type\":\"text\",\"addressLocality\":\"text\",\"addressRegion\":\"text\",\"postalCode\":\"text\",\"streetAddress\":\"text\"},\"approvedObservationStations\":[\"text\"],\"email\":\"text\",\"faxNumber\":\"text\",\"id\":\"text\",\"name\":\"text\",\"nwsRegion\":\"text\",\"parentOrganization\":\"text\",\"responsibleCounties\":[\"text\"],\"responsibleFireZones\":[\"text\"],\"responsibleForecastZones\":[\"text\"],\"sameAs\":\"text\",\"telephone\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "offices")]
#[test]
fn offices_office_headlines() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "office_headlines",
                method: "GET",
                path: "/offices/{officeId}/headlines",
                args: "{\"path\":{\"officeId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"content\":\"text\",\"id\":\"text\",\"important\":true,\"issuanceTime\":\"2026-01-15T09:30:00Z\",\"link\":\"text\",\"name\":\"text\",\"office\":\"text\",\"summary\":\"text\",\"title\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "products")]
#[test]
fn products_query() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "products_query",
                method: "GET",
                path: "/products",
                args: "{\"query\":{\"end\":\"2026-01-15T09:30:00Z\",\"limit\":1,\"location\":[\"text\"],\"office\":[\"text\"],\"start\":\"2026-01-15T09:30:00Z\",\"type\":[\"text\"],\"wmoid\":[\"text\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"id\":\"text\",\"issuanceTime\":\"2026-01-15T09:30:00Z\",\"issuingOffice\":\"text\",\"productCode\":\"text\",\"productName\":\"text\",\"productText\":\"text\",\"wmoCollectiveId\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "products")]
#[test]
fn products_product_types() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "product_types",
                method: "GET",
                path: "/products/types",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"productCode\":\"text\",\"productName\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "products")]
#[test]
fn products_type() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "products_type",
                method: "GET",
                path: "/products/types/{typeId}",
                args: "{\"path\":{\"typeId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"id\":\"text\",\"issuanceTime\":\"2026-01-15T09:30:00Z\",\"issuingOffice\":\"text\",\"productCode\":\"text\",\"productName\":\"text\",\"productText\":\"text\",\"wmoCollectiveId\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "products")]
#[test]
fn products_type_location() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "products_type_location",
                method: "GET",
                path: "/products/types/{typeId}/locations/{locationId}",
                args: "{\"path\":{\"locationId\":\"text\",\"typeId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"id\":\"text\",\"issuanceTime\":\"2026-01-15T09:30:00Z\",\"issuingOffice\":\"text\",\"productCode\":\"text\",\"productName\":\"text\",\"productText\":\"text\",\"wmoCollectiveId\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "products")]
#[test]
fn products_product() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "product",
                method: "GET",
                path: "/products/{productId}",
                args: "{\"path\":{\"productId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"id\":\"text\",\"issuanceTime\":\"2026-01-15T09:30:00Z\",\"issuingOffice\":\"text\",\"productCode\":\"text\",\"productName\":\"text\",\"productText\":\"text\",\"wmoCollectiveId\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "zones")]
#[test]
fn zones_zone_list() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "zone_list",
                method: "GET",
                path: "/zones",
                args: "{\"query\":{\"area\":[\"AL\"],\"effective\":\"2026-01-15T09:30:00Z\",\"id\":[\"text\"],\"include_geometry\":true,\"limit\":1,\"point\":\"text\",\"region\":[\"AR\"],\"type\":[\"land\"]}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"features\":[{\"@context\":[\"text\"],\"geometry\":{\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{},\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@graph\":[{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"cwa\":[\"text\"],\"effectiveDate\":\"2026-01-15T09:30:00Z\",\"expirationDate\":\"2026-01-15T09:30:00Z\",\"forecastOffices\":[\"text\"],\"geometry\":\"text\",\"id\":\"text\",\"name\":\"text\",\"observationStations\":[\"text\"],\"radarStation\":\"text\",\"state\":\"text\",\"timeZone\":[\"text\"],\"type\":\"land\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "zones")]
#[test]
fn zones_zone() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "zone",
                method: "GET",
                path: "/zones/{type}/{zoneId}",
                args: "{\"path\":{\"type\":\"land\",\"zoneId\":\"text\"},\"query\":{\"effective\":\"2026-01-15T09:30:00Z\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"cwa\":[\"text\"],\"effectiveDate\":\"2026-01-15T09:30:00Z\",\"expirationDate\":\"2026-01-15T09:30:00Z\",\"forecastOffices\":[\"text\"],\"geometry\":\"text\",\"id\":\"text\",\"name\":\"text\",\"observationStations\":[\"text\"],\"radarStation\":\"text\",\"state\":\"text\",\"timeZone\":[\"text\"],\"type\":\"land\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"@id\":\"text\",\"@type\":\"text\",\"cwa\":[\"text\"],\"effectiveDate\":\"2026-01-15T09:30:00Z\",\"expirationDate\":\"2026-01-15T09:30:00Z\",\"forecastOffices\":[\"text\"],\"geometry\":\"text\",\"id\":\"text\",\"name\":\"text\",\"observationStations\":[\"text\"],\"radarStation\":\"text\",\"state\":\"text\",\"timeZone\":[\"text\"],\"type\":\"land\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "zones")]
#[test]
fn zones_zone_forecast() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "zone_forecast",
                method: "GET",
                path: "/zones/{type}/{zoneId}/forecast",
                args: "{\"path\":{\"type\":\"land\",\"zoneId\":\"text\"}}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/geo+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":{\"bbox\":[1.5],\"coordinates\":[\"text\"],\"type\":\"Point\"},\"id\":\"text\",\"properties\":{\"@context\":[\"text\"],\"geometry\":\"text\",\"periods\":[{\"detailedForecast\":\"text\",\"name\":\"text\",\"number\":1}],\"updated\":\"2026-01-15T09:30:00Z\",\"zone\":\"text\"},\"type\":\"Feature\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"geometry\":\"text\",\"periods\":[{\"detailedForecast\":\"text\",\"name\":\"text\",\"number\":1}],\"updated\":\"2026-01-15T09:30:00Z\",\"zone\":\"text\"}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}

#[cfg(feature = "glossary")]
#[test]
fn glossary_glossary() -> contract::Verdict {
    SERVICE
        .check(
            &contract::Case {
                operation: "glossary",
                method: "GET",
                path: "/glossary",
                args: "{}",
                sends: None,
                answers: &[
                    contract::Answer {
                        status: 200,
                        media: Some("application/ld+json"),
                        body: "{\"@context\":[\"text\"],\"glossary\":[{\"definition\":\"text\",\"term\":\"text\"}]}",
                        printed: None,
                    },
                    contract::Answer {
                        status: 400,
                        media: Some("application/problem+json"),
                        body: "{\"correlationId\":\"text\",\"detail\":\"text\",\"instance\":\"text\",\"status\":1.5,\"title\":\"text\",\"type\":\"text\"}",
                        printed: None,
                    },
                ],
            },
        )
}
