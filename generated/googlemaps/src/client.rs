// Made by `cargo xtask generate`. Changes here are lost with the next run.

use switchboard_client::generated as rt;
use switchboard_client::{BuildError, Health, RawCall};

/// What the catalog says of this service.
pub static SERVICE: rt::Service = rt::Service {
    name: "googlemaps",
    title: "Google Maps Platform web services",
    version: "1.22.5",
    env: "GOOGLEMAPS",
    base_url: "https://maps.googleapis.com",
    schemes: &[
        rt::Scheme {
            name: "ApiKeyAuth",
            kind: rt::SchemeKind::ApiKey {
                place: rt::KeyPlace::Query,
                name: "key",
            },
            source: &[rt::Credential::env(rt::Part::Key, "GOOGLE_API_KEY")],
        },
    ],
    security: &[&["ApiKeyAuth"]],
    health: rt::HealthCheck::Get("/maps/api/timezone/json?location=0,0&timestamp=0"),
    timeout: rt::Timeout {
        connect: rt::seconds(5),
        attempt: rt::seconds(30),
        total: rt::seconds(90),
        idle: rt::seconds(60),
    },
    retry: rt::Retry {
        attempts: 3u32,
        base: rt::millis(200),
        max: rt::seconds(20),
        retry_after_max: rt::seconds(120),
        budget: 0.1f64,
        refused: rt::Refused::Idempotent,
    },
    pagination: Some(rt::Pagination {
        kind: rt::PageKind::Cursor,
        param: "pagetoken",
        next: "next_page_token",
        items: "results",
        ..rt::Pagination::DEFAULT
    }),
    ..rt::Service::DEFAULT
};

/// Shapes a [`Client`]: credentials, base URL, policies, transport.
pub type Builder = rt::Builder<Client>;

/// The client. Cloning it is cheap; clones share connections, limits and credentials.
#[derive(Clone, Debug)]
pub struct Client(pub(crate) rt::Client);

impl Client {
    /// What most operations show: one of these combinations of schemes.
    #[allow(dead_code, reason = "no group that shows it may be compiled")]
    pub(crate) const SECURITY: &[&[&str]] = &[&["ApiKeyAuth"]];

    /// With credentials and base URL from the environment.
    ///
    /// # Errors
    /// When what the environment says cannot be used.
    pub fn from_env() -> Result<Self, BuildError> {
        Self::builder().build()
    }

    /// Shaped by hand; what is not set comes from the environment and the catalog.
    pub fn builder() -> Builder {
        rt::Builder::new(&SERVICE, Client)
    }

    /// Any other request of this service, under the same policies.
    pub fn request(&self, method: &str, path: &str) -> RawCall {
        self.0.request(method, path)
    }

    /// How the service is; a sick service is an answer, not an error.
    pub async fn health(&self) -> Health {
        self.0.health().await
    }

    /// Reads all credentials again; calls in flight finish with the old ones.
    ///
    /// # Errors
    /// When one cannot be read; then all old ones stay.
    pub fn reload(&self) -> Result<(), BuildError> {
        self.0.reload()
    }

    /// Lets no further call begin and waits for those in flight.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// The client that all services have in common.
    #[must_use]
    pub fn core(&self) -> &rt::Client {
        &self.0
    }

    /// The operations of `Geocoding API`.
    #[cfg(feature = "geocoding_api")]
    #[inline]
    pub fn geocoding_api(&self) -> crate::geocoding_api::GeocodingApi<'_> {
        crate::geocoding_api::GeocodingApi(self)
    }

    /// The operations of `Directions API`.
    #[cfg(feature = "directions_api")]
    #[inline]
    pub fn directions_api(&self) -> crate::directions_api::DirectionsApi<'_> {
        crate::directions_api::DirectionsApi(self)
    }

    /// The operations of `Distance Matrix API`.
    #[cfg(feature = "distance_matrix_api")]
    #[inline]
    pub fn distance_matrix_api(
        &self,
    ) -> crate::distance_matrix_api::DistanceMatrixApi<'_> {
        crate::distance_matrix_api::DistanceMatrixApi(self)
    }

    /// The operations of `Elevation API`.
    #[cfg(feature = "elevation_api")]
    #[inline]
    pub fn elevation_api(&self) -> crate::elevation_api::ElevationApi<'_> {
        crate::elevation_api::ElevationApi(self)
    }

    /// The operations of `Time Zone API`.
    #[cfg(feature = "time_zone_api")]
    #[inline]
    pub fn time_zone_api(&self) -> crate::time_zone_api::TimeZoneApi<'_> {
        crate::time_zone_api::TimeZoneApi(self)
    }

    /// The operations of `Places API`.
    #[cfg(feature = "places_api")]
    #[inline]
    pub fn places_api(&self) -> crate::places_api::PlacesApi<'_> {
        crate::places_api::PlacesApi(self)
    }

    /// The operations of `Street View API`.
    #[cfg(feature = "street_view_api")]
    #[inline]
    pub fn street_view_api(&self) -> crate::street_view_api::StreetViewApi<'_> {
        crate::street_view_api::StreetViewApi(self)
    }

    /// The operations of `Geolocation API`.
    #[cfg(feature = "geolocation_api")]
    #[inline]
    pub fn geolocation_api(&self) -> crate::geolocation_api::GeolocationApi<'_> {
        crate::geolocation_api::GeolocationApi(self)
    }

    /// The operations of `Roads API`.
    #[cfg(feature = "roads_api")]
    #[inline]
    pub fn roads_api(&self) -> crate::roads_api::RoadsApi<'_> {
        crate::roads_api::RoadsApi(self)
    }
}
