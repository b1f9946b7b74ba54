// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Places API`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Places API`.
#[derive(Debug, Clone, Copy)]
pub struct PlacesApi<'a>(pub(crate) &'a Client);

impl PlacesApi<'_> {
    /// Get the details of a place.
    ///
    /// Returns [`PlacesDetailsResponse`](crate::types::PlacesDetailsResponse).
    #[inline]
    pub fn place_details(&self, place_id: &str) -> Call<PlaceDetails> {
        Call::__new(self.0).__arg(0, place_id)
    }

    /// Find a place by text or phone number.
    ///
    /// - `input`: Text to look for.
    /// - `inputtype`: Kind of input.
    ///
    /// Returns [`PlacesFindPlaceFromTextResponse`](crate::types::PlacesFindPlaceFromTextResponse).
    #[inline]
    pub fn find_place_from_text(
        &self,
        input: &str,
        inputtype: types::FindPlaceFromTextInputtype,
    ) -> Call<FindPlaceFromText> {
        Call::__new(self.0).__arg(0, input).__arg(1, &inputtype)
    }

    /// Search places near a point.
    ///
    /// - `location`: Centre.
    ///
    /// Returns [`PlacesNearbySearchResponse`](crate::types::PlacesNearbySearchResponse).
    #[inline]
    pub fn nearby_search(&self, location: &str) -> Call<NearbySearch> {
        Call::__new(self.0).__arg(0, location)
    }

    /// Search places by text.
    ///
    /// - `query`: Text to look for.
    /// - `radius`: Radius in metres.
    ///
    /// Returns [`PlacesTextSearchResponse`](crate::types::PlacesTextSearchResponse).
    #[inline]
    pub fn text_search(&self, query: &str, radius: f64) -> Call<TextSearch> {
        Call::__new(self.0).__arg(0, query).__arg(1, &radius)
    }

    /// Suggest places while a user types.
    ///
    /// - `input`: Text so far.
    /// - `radius`: Radius in metres around location.
    ///
    /// Returns [`PlacesAutocompleteResponse`](crate::types::PlacesAutocompleteResponse).
    #[inline]
    pub fn autocomplete(&self, input: &str, radius: f64) -> Call<Autocomplete> {
        Call::__new(self.0).__arg(0, input).__arg(1, &radius)
    }

    /// Suggest queries while a user types.
    ///
    /// - `input`: Text so far.
    /// - `radius`: Radius in metres around location.
    ///
    /// Returns [`PlacesQueryAutocompleteResponse`](crate::types::PlacesQueryAutocompleteResponse).
    #[inline]
    pub fn query_autocomplete(
        &self,
        input: &str,
        radius: f64,
    ) -> Call<QueryAutocomplete> {
        Call::__new(self.0).__arg(0, input).__arg(1, &radius)
    }

    /// Get a photo of a place.
    ///
    /// - `photo_reference`: Reference from a place.
    ///
    /// Returns the bytes as they come.
    #[inline]
    pub fn place_photo(&self, photo_reference: &str) -> Call<PlacePhoto> {
        Call::__new(self.0).__arg(0, photo_reference)
    }
}

/// `GET /maps/api/place/details/json`
pub enum PlaceDetails {}
impl rt::Operation for PlaceDetails {
    const SPEC: rt::Spec = rt::Spec::new(
            "placeDetails",
            "GET",
            "/maps/api/place/details/json",
        )
        .params(
            &[
                rt::query("place_id"),
                rt::query("fields").explode(false),
                rt::query("sessiontoken"),
                rt::query("language"),
                rt::query("region"),
                rt::query("reviews_sort"),
                rt::query("reviews_no_translations"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesDetailsResponse>;
    type Failure = rt::Undocumented;
}

impl Call<PlaceDetails> {
    /// Which fields to return.
    #[inline]
    pub fn fields(self, fields: &[String]) -> Self {
        self.__arg(1, fields)
    }

    /// Groups autocomplete calls and a details call for billing.
    #[inline]
    pub fn sessiontoken(self, sessiontoken: &str) -> Self {
        self.__arg(2, sessiontoken)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(3, language)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(4, region)
    }

    /// Order of reviews.
    ///
    /// Default: `most_relevant`.
    #[inline]
    pub fn reviews_sort(self, reviews_sort: types::PlaceDetailsReviewsSort) -> Self {
        self.__arg(5, &reviews_sort)
    }

    /// Leave reviews in their own language.
    ///
    /// Default: `false`.
    #[inline]
    pub fn reviews_no_translations(self, reviews_no_translations: bool) -> Self {
        self.__arg(6, &reviews_no_translations)
    }
}

/// `GET /maps/api/place/findplacefromtext/json`
pub enum FindPlaceFromText {}
impl rt::Operation for FindPlaceFromText {
    const SPEC: rt::Spec = rt::Spec::new(
            "findPlaceFromText",
            "GET",
            "/maps/api/place/findplacefromtext/json",
        )
        .params(
            &[
                rt::query("input"),
                rt::query("inputtype"),
                rt::query("fields").explode(false),
                rt::query("locationbias"),
                rt::query("language"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesFindPlaceFromTextResponse>;
    type Failure = rt::Undocumented;
}

impl Call<FindPlaceFromText> {
    /// Which fields to return.
    #[inline]
    pub fn fields(self, fields: &[String]) -> Self {
        self.__arg(2, fields)
    }

    /// Area the answer leans to.
    #[inline]
    pub fn locationbias(self, locationbias: &str) -> Self {
        self.__arg(3, locationbias)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(4, language)
    }
}

/// `GET /maps/api/place/nearbysearch/json`
pub enum NearbySearch {}
impl rt::Operation for NearbySearch {
    const SPEC: rt::Spec = rt::Spec::new(
            "nearbySearch",
            "GET",
            "/maps/api/place/nearbysearch/json",
        )
        .params(
            &[
                rt::query("location"),
                rt::query("radius"),
                rt::query("keyword"),
                rt::query("name"),
                rt::query("rankby"),
                rt::query("type"),
                rt::query("maxprice"),
                rt::query("minprice"),
                rt::query("opennow"),
                rt::query("pagetoken"),
                rt::query("language"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesNearbySearchResponse>;
    type Failure = rt::Undocumented;
}

impl Call<NearbySearch> {
    /// Radius in metres, at most 50000; required unless rankby is distance.
    #[inline]
    pub fn radius(self, radius: f64) -> Self {
        self.__arg(1, &radius)
    }

    /// Term to match.
    #[inline]
    pub fn keyword(self, keyword: &str) -> Self {
        self.__arg(2, keyword)
    }

    /// Treated like keyword.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        self.__arg(3, name)
    }

    /// Order.
    ///
    /// Default: `prominence`.
    #[inline]
    pub fn rankby(self, rankby: types::NearbySearchRankby) -> Self {
        self.__arg(4, &rankby)
    }

    /// Place type.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        self.__arg(5, r#type)
    }

    /// Highest price level.
    #[inline]
    pub fn maxprice(self, maxprice: types::Maxprice) -> Self {
        self.__arg(6, &maxprice)
    }

    /// Lowest price level.
    #[inline]
    pub fn minprice(self, minprice: types::Minprice) -> Self {
        self.__arg(7, &minprice)
    }

    /// Only places open now.
    #[inline]
    pub fn opennow(self, opennow: bool) -> Self {
        self.__arg(8, &opennow)
    }

    /// Token of the next page; other parameters are ignored.
    #[inline]
    pub fn pagetoken(self, pagetoken: &str) -> Self {
        self.__arg(9, pagetoken)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(10, language)
    }
}

/// `GET /maps/api/place/textsearch/json`
pub enum TextSearch {}
impl rt::Operation for TextSearch {
    const SPEC: rt::Spec = rt::Spec::new(
            "textSearch",
            "GET",
            "/maps/api/place/textsearch/json",
        )
        .params(
            &[
                rt::query("query"),
                rt::query("radius"),
                rt::query("location"),
                rt::query("type"),
                rt::query("maxprice"),
                rt::query("minprice"),
                rt::query("opennow"),
                rt::query("pagetoken"),
                rt::query("language"),
                rt::query("region"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesTextSearchResponse>;
    type Failure = rt::Undocumented;
}

impl Call<TextSearch> {
    /// Centre the answer leans to.
    #[inline]
    pub fn location(self, location: &str) -> Self {
        self.__arg(2, location)
    }

    /// Place type.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        self.__arg(3, r#type)
    }

    /// Highest price level.
    #[inline]
    pub fn maxprice(self, maxprice: types::Maxprice) -> Self {
        self.__arg(4, &maxprice)
    }

    /// Lowest price level.
    #[inline]
    pub fn minprice(self, minprice: types::Minprice) -> Self {
        self.__arg(5, &minprice)
    }

    /// Only places open now.
    #[inline]
    pub fn opennow(self, opennow: bool) -> Self {
        self.__arg(6, &opennow)
    }

    /// Token of the next page; other parameters are ignored.
    #[inline]
    pub fn pagetoken(self, pagetoken: &str) -> Self {
        self.__arg(7, pagetoken)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(8, language)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(9, region)
    }
}

/// `GET /maps/api/place/autocomplete/json`
pub enum Autocomplete {}
impl rt::Operation for Autocomplete {
    const SPEC: rt::Spec = rt::Spec::new(
            "autocomplete",
            "GET",
            "/maps/api/place/autocomplete/json",
        )
        .params(
            &[
                rt::query("input"),
                rt::query("radius"),
                rt::query("components"),
                rt::query("strictbounds"),
                rt::query("offset"),
                rt::query("origin"),
                rt::query("location"),
                rt::query("locationbias"),
                rt::query("locationrestriction"),
                rt::query("types"),
                rt::query("sessiontoken"),
                rt::query("language"),
                rt::query("region"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesAutocompleteResponse>;
    type Failure = rt::Undocumented;
}

impl Call<Autocomplete> {
    /// Countries to keep, joined by |.
    #[inline]
    pub fn components(self, components: &str) -> Self {
        self.__arg(2, components)
    }

    /// Only places inside the radius.
    #[inline]
    pub fn strictbounds(self, strictbounds: bool) -> Self {
        self.__arg(3, &strictbounds)
    }

    /// Position of the cursor in the input.
    #[inline]
    pub fn offset(self, offset: f64) -> Self {
        self.__arg(4, &offset)
    }

    /// Point distances are measured from.
    #[inline]
    pub fn origin(self, origin: &str) -> Self {
        self.__arg(5, origin)
    }

    /// Centre.
    #[inline]
    pub fn location(self, location: &str) -> Self {
        self.__arg(6, location)
    }

    /// Area the answer leans to.
    #[inline]
    pub fn locationbias(self, locationbias: &str) -> Self {
        self.__arg(7, locationbias)
    }

    /// Area the answer is kept to.
    #[inline]
    pub fn locationrestriction(self, locationrestriction: &str) -> Self {
        self.__arg(8, locationrestriction)
    }

    /// Place types.
    #[inline]
    pub fn types(self, types: &str) -> Self {
        self.__arg(9, types)
    }

    /// Groups autocomplete calls and a details call for billing.
    #[inline]
    pub fn sessiontoken(self, sessiontoken: &str) -> Self {
        self.__arg(10, sessiontoken)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(11, language)
    }

    /// Two-letter ccTLD the answer leans to.
    #[inline]
    pub fn region(self, region: &str) -> Self {
        self.__arg(12, region)
    }
}

/// `GET /maps/api/place/queryautocomplete/json`
pub enum QueryAutocomplete {}
impl rt::Operation for QueryAutocomplete {
    const SPEC: rt::Spec = rt::Spec::new(
            "queryAutocomplete",
            "GET",
            "/maps/api/place/queryautocomplete/json",
        )
        .params(
            &[
                rt::query("input"),
                rt::query("radius"),
                rt::query("offset"),
                rt::query("location"),
                rt::query("language"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PlacesQueryAutocompleteResponse>;
    type Failure = rt::Undocumented;
}

impl Call<QueryAutocomplete> {
    /// Position of the cursor in the input.
    #[inline]
    pub fn offset(self, offset: f64) -> Self {
        self.__arg(2, &offset)
    }

    /// Centre.
    #[inline]
    pub fn location(self, location: &str) -> Self {
        self.__arg(3, location)
    }

    /// Language of the answer, a BCP 47 code.
    #[inline]
    pub fn language(self, language: &str) -> Self {
        self.__arg(4, language)
    }
}

/// `GET /maps/api/place/photo`
pub enum PlacePhoto {}
impl rt::Operation for PlacePhoto {
    const SPEC: rt::Spec = rt::Spec::new("placePhoto", "GET", "/maps/api/place/photo")
        .params(
            &[
                rt::query("photo_reference"),
                rt::query("maxheight"),
                rt::query("maxwidth"),
            ],
        )
        .security(Client::SECURITY)
        .accept("image/*")
        .stream();
    type Success = rt::Raw;
    type Failure = rt::Undocumented;
}

impl Call<PlacePhoto> {
    /// Greatest height, 1 to 1600.
    #[inline]
    pub fn maxheight(self, maxheight: f64) -> Self {
        self.__arg(1, &maxheight)
    }

    /// Greatest width, 1 to 1600.
    #[inline]
    pub fn maxwidth(self, maxwidth: f64) -> Self {
        self.__arg(2, &maxwidth)
    }
}
