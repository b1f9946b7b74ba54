// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Street View API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Street View API`.
#[derive(Debug, Clone, Copy)]
pub struct StreetViewApi<'a>(pub(crate) &'a Client);

impl StreetViewApi<'_> {
    /// Tell whether there is a Street View picture.
    ///
    /// Returns [`StreetViewResponse`](crate::types::StreetViewResponse).
    #[inline]
    pub fn street_view_metadata(&self) -> Call<StreetViewMetadata> {
        Call::__new(self.0)
    }
}

/// `GET /maps/api/streetview/metadata`
pub enum StreetViewMetadata {}
impl rt::Operation for StreetViewMetadata {
    const SPEC: rt::Spec = rt::Spec::new(
            "streetViewMetadata",
            "GET",
            "/maps/api/streetview/metadata",
        )
        .params(
            &[
                rt::query("location"),
                rt::query("pano"),
                rt::query("heading"),
                rt::query("pitch"),
                rt::query("radius"),
                rt::query("size"),
                rt::query("source"),
                rt::query("return_error_code"),
                rt::query("signature"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::StreetViewResponse>;
    type Failure = rt::Undocumented;
}

impl Call<StreetViewMetadata> {
    /// Place; this or pano is needed.
    #[inline]
    pub fn location(self, location: &str) -> Self {
        self.__arg(0, location)
    }

    /// Panorama ID.
    #[inline]
    pub fn pano(self, pano: &str) -> Self {
        self.__arg(1, pano)
    }

    /// Sets `heading`.
    #[inline]
    pub fn heading(self, heading: f64) -> Self {
        self.__arg(2, &heading)
    }

    /// Sets `pitch`.
    #[inline]
    pub fn pitch(self, pitch: f64) -> Self {
        self.__arg(3, &pitch)
    }

    /// Search radius in metres.
    #[inline]
    pub fn radius(self, radius: f64) -> Self {
        self.__arg(4, &radius)
    }

    /// Size of the picture.
    #[inline]
    pub fn size(self, size: &str) -> Self {
        self.__arg(5, size)
    }

    /// Kind of picture.
    #[inline]
    pub fn source(self, source: types::StreetViewMetadataSource) -> Self {
        self.__arg(6, &source)
    }

    /// Sets `return_error_code`.
    #[inline]
    pub fn return_error_code(self, return_error_code: bool) -> Self {
        self.__arg(7, &return_error_code)
    }

    /// Digital signature of the request.
    #[inline]
    pub fn signature(self, signature: &str) -> Self {
        self.__arg(8, signature)
    }
}
