// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Geocoding API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Geocoding API`.
#[derive(Debug, Clone, Copy)]
pub struct GeocodingApi<'a>(pub(crate) &'a Client);

impl GeocodingApi<'_> {
    /// Turn an address into coordinates, or coordinates or a place ID into an address.
    ///
    /// Returns [`GeocodingResponse`](crate::types::GeocodingResponse).
    #[inline]
    pub fn geocode(&self) -> Call<Geocode> {
        Call::__new(self.0)
    }
}

/// `GET /maps/api/geocode/json`
pub enum Geocode {}
impl rt::Operation for Geocode {
    const SPEC: rt::Spec = rt::Spec::new("geocode", "GET", "/maps/api/geocode/json")
        .params(
            &[
                rt::query("address"),
                rt::query("bounds").style(rt::Style::PipeDelimited),
                rt::query("components").style(rt::Style::PipeDelimited),
                rt::query("latlng"),
                rt::query("location_type").style(rt::Style::PipeDelimited),
                rt::query("place_id"),
                rt::query("result_type").style(rt::Style::PipeDelimited),
                rt::query("language"),
                rt::query("region"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::GeocodingResponse>;
    type Failure = rt::Undocumented;
}

impl Call<Geocode> {
    /// Address or plus code; this, components, latlng or place_id is needed.
    #[inline]
    pub fn address(self, address: &str) -> Self {
        self.__arg(0, address)
    }

    /// Corners of the box the answer leans to.
    #[inline]
    pub fn bounds(self, bounds: &[String]) -> Self {
        self.__arg(1, bounds)
    }

    /// Filters such as country:US.
    #[inline]
    pub fn components(self, components: &[String]) -> Self {
        self.__arg(2, components)
    }

    /// Coordinates to look up.
    #[inline]
    pub fn latlng(self, latlng: &str) -> Self {
        self.__arg(3, latlng)
    }

    /// Location types to keep, for lookups by coordinates.
    #[inline]
    pub fn location_type(
        self,
        location_type: &[types::GeocodeLocationTypeItem],
    ) -> Self {
        self.__arg(4, location_type)
    }

    /// Place to look up.
    #[inline]
    pub fn place_id(self, place_id: &str) -> Self {
        self.__arg(5, place_id)
    }

    /// Address types to keep, for lookups by coordinates.
    #[inline]
    pub fn result_type(self, result_type: &[String]) -> Self {
        self.__arg(6, result_type)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(7, language)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(8, region)
    }
}
