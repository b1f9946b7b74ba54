// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `reviews_sort` of `placeDetails`.
///
/// Default: `most_relevant`.
#[non_exhaustive]
pub enum PlaceDetailsReviewsSort {
    /// `most_relevant`
    MostRelevant,
    /// `newest`
    Newest,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PlacesDetailsResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesDetailsResponse {
    pub html_attributions: Vec<String>,
    pub result: Place,
    pub status: PlacesDetailsStatus,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesDetailsResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesDetailsResponse",
        0b111,
        &["html_attributions", "result", "status", "info_messages"],
    );
    type Fields = (Vec<String>, Place, PlacesDetailsStatus, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.html_attributions, &self.result, &self.status, &self.info_messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            html_attributions: group_0.0,
            result: group_0.1,
            status: group_0.2,
            info_messages: group_0.3,
        }
    }
}

/// `Place`, as the API calls it.
#[non_exhaustive]
pub struct Place {
    pub place_id: Option<String>,
    pub name: Option<String>,
    pub formatted_address: Option<String>,
    pub address_components: Option<Vec<AddressComponent>>,
    pub adr_address: Option<String>,
    pub business_status: Option<PlaceBusinessStatus>,
    pub geometry: Option<Geometry>,
    pub types: Option<Vec<String>>,
    pub rating: Option<f64>,
    pub user_ratings_total: Option<f64>,
    pub price_level: Option<f64>,
    pub vicinity: Option<String>,
    pub formatted_phone_number: Option<String>,
    pub international_phone_number: Option<String>,
    pub website: Option<String>,
    pub url: Option<String>,
    pub opening_hours: Option<PlaceOpeningHours>,
    pub current_opening_hours: Option<PlaceOpeningHours>,
    pub photos: Option<Vec<PlacePhoto>>,
    pub reviews: Option<Vec<PlaceReview>>,
    pub editorial_summary: Option<PlaceEditorialSummary>,
    pub plus_code: Option<PlusCode>,
    pub utc_offset: Option<f64>,
    pub icon: Option<String>,
    pub icon_background_color: Option<String>,
    pub icon_mask_base_uri: Option<String>,
    pub wheelchair_accessible_entrance: Option<bool>,
    pub delivery: Option<bool>,
    pub dine_in: Option<bool>,
    pub takeout: Option<bool>,
    pub reservable: Option<bool>,
}

impl rt::Object for Place {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Place",
        0,
        &[
            "place_id",
            "name",
            "formatted_address",
            "address_components",
            "adr_address",
            "business_status",
            "geometry",
            "types",
            "rating",
            "user_ratings_total",
            "price_level",
            "vicinity",
            "formatted_phone_number",
            "international_phone_number",
            "website",
            "url",
            "opening_hours",
            "current_opening_hours",
            "photos",
            "reviews",
            "editorial_summary",
            "plus_code",
            "utc_offset",
            "icon",
            "icon_background_color",
            "icon_mask_base_uri",
            "wheelchair_accessible_entrance",
            "delivery",
            "dine_in",
            "takeout",
            "reservable",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                Option<String>,
                Option<String>,
                Option<Vec<AddressComponent>>,
                Option<String>,
                Option<PlaceBusinessStatus>,
                Option<Geometry>,
                Option<Vec<String>>,
            ),
            (
                Option<f64>,
                Option<f64>,
                Option<f64>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            (
                Option<PlaceOpeningHours>,
                Option<PlaceOpeningHours>,
                Option<Vec<PlacePhoto>>,
                Option<Vec<PlaceReview>>,
                Option<PlaceEditorialSummary>,
                Option<PlusCode>,
                Option<f64>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<String>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
            ),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.place_id,
                    &self.name,
                    &self.formatted_address,
                    &self.address_components,
                    &self.adr_address,
                    &self.business_status,
                    &self.geometry,
                    &self.types,
                ),
                (
                    &self.rating,
                    &self.user_ratings_total,
                    &self.price_level,
                    &self.vicinity,
                    &self.formatted_phone_number,
                    &self.international_phone_number,
                    &self.website,
                    &self.url,
                ),
            ),
            rt::Both(
                (
                    &self.opening_hours,
                    &self.current_opening_hours,
                    &self.photos,
                    &self.reviews,
                    &self.editorial_summary,
                    &self.plus_code,
                    &self.utc_offset,
                    &self.icon,
                ),
                (
                    &self.icon_background_color,
                    &self.icon_mask_base_uri,
                    &self.wheelchair_accessible_entrance,
                    &self.delivery,
                    &self.dine_in,
                    &self.takeout,
                    &self.reservable,
                ),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(rt::Both(group_0, group_1), rt::Both(group_2, group_3)): Self::Fields,
    ) -> Self {
        Self {
            place_id: group_0.0,
            name: group_0.1,
            formatted_address: group_0.2,
            address_components: group_0.3,
            adr_address: group_0.4,
            business_status: group_0.5,
            geometry: group_0.6,
            types: group_0.7,
            rating: group_1.0,
            user_ratings_total: group_1.1,
            price_level: group_1.2,
            vicinity: group_1.3,
            formatted_phone_number: group_1.4,
            international_phone_number: group_1.5,
            website: group_1.6,
            url: group_1.7,
            opening_hours: group_2.0,
            current_opening_hours: group_2.1,
            photos: group_2.2,
            reviews: group_2.3,
            editorial_summary: group_2.4,
            plus_code: group_2.5,
            utc_offset: group_2.6,
            icon: group_2.7,
            icon_background_color: group_3.0,
            icon_mask_base_uri: group_3.1,
            wheelchair_accessible_entrance: group_3.2,
            delivery: group_3.3,
            dine_in: group_3.4,
            takeout: group_3.5,
            reservable: group_3.6,
        }
    }
}

/// `business_status` of `Place`.
#[non_exhaustive]
pub enum PlaceBusinessStatus {
    /// `OPERATIONAL`
    Operational,
    /// `CLOSED_TEMPORARILY`
    ClosedTemporarily,
    /// `CLOSED_PERMANENTLY`
    ClosedPermanently,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Geometry`, as the API calls it.
#[non_exhaustive]
pub struct Geometry {
    pub location: LatLngLiteral,
    pub viewport: Bounds,
}

impl rt::Object for Geometry {
    const SHAPE: rt::Shape = rt::Shape::new("Geometry", 0b11, &["location", "viewport"]);
    type Fields = (LatLngLiteral, Bounds);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.location, &self.viewport)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location: group_0.0,
            viewport: group_0.1,
        }
    }
}

/// `PlaceOpeningHours`, as the API calls it.
#[non_exhaustive]
pub struct PlaceOpeningHours {
    pub open_now: Option<bool>,
    pub periods: Option<Vec<PlaceOpeningHoursPeriod>>,
    pub weekday_text: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl rt::Object for PlaceOpeningHours {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceOpeningHours",
        0,
        &["open_now", "periods", "weekday_text", "type"],
    );
    type Fields = (
        Option<bool>,
        Option<Vec<PlaceOpeningHoursPeriod>>,
        Option<Vec<String>>,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.open_now, &self.periods, &self.weekday_text, &self.r#type)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            open_now: group_0.0,
            periods: group_0.1,
            weekday_text: group_0.2,
            r#type: group_0.3,
        }
    }
}

/// `PlaceOpeningHoursPeriod`, as the API calls it.
#[non_exhaustive]
pub struct PlaceOpeningHoursPeriod {
    pub open: PlaceOpeningHoursPeriodDetail,
    pub close: Option<PlaceOpeningHoursPeriodDetail>,
}

impl rt::Object for PlaceOpeningHoursPeriod {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceOpeningHoursPeriod",
        0b1,
        &["open", "close"],
    );
    type Fields = (PlaceOpeningHoursPeriodDetail, Option<PlaceOpeningHoursPeriodDetail>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.open, &self.close)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            open: group_0.0,
            close: group_0.1,
        }
    }
}

/// `PlaceOpeningHoursPeriodDetail`, as the API calls it.
#[non_exhaustive]
pub struct PlaceOpeningHoursPeriodDetail {
    pub day: f64,
    pub time: String,
    pub date: Option<String>,
    pub truncated: Option<bool>,
}

impl rt::Object for PlaceOpeningHoursPeriodDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceOpeningHoursPeriodDetail",
        0b11,
        &["day", "time", "date", "truncated"],
    );
    type Fields = (f64, String, Option<String>, Option<bool>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.day, &self.time, &self.date, &self.truncated)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            day: group_0.0,
            time: group_0.1,
            date: group_0.2,
            truncated: group_0.3,
        }
    }
}

/// `PlacePhoto`, as the API calls it.
#[non_exhaustive]
pub struct PlacePhoto {
    pub height: f64,
    pub width: f64,
    pub html_attributions: Vec<String>,
    pub photo_reference: String,
}

impl rt::Object for PlacePhoto {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacePhoto",
        0b1111,
        &["height", "width", "html_attributions", "photo_reference"],
    );
    type Fields = (f64, f64, Vec<String>, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.height, &self.width, &self.html_attributions, &self.photo_reference)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            height: group_0.0,
            width: group_0.1,
            html_attributions: group_0.2,
            photo_reference: group_0.3,
        }
    }
}

/// `PlaceReview`, as the API calls it.
#[non_exhaustive]
pub struct PlaceReview {
    pub author_name: String,
    pub author_url: Option<String>,
    pub language: Option<String>,
    pub original_language: Option<String>,
    pub profile_photo_url: Option<String>,
    pub rating: f64,
    pub relative_time_description: String,
    pub text: Option<String>,
    pub time: f64,
    pub translated: Option<bool>,
}

impl rt::Object for PlaceReview {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceReview",
        0b101100001,
        &[
            "author_name",
            "author_url",
            "language",
            "original_language",
            "profile_photo_url",
            "rating",
            "relative_time_description",
            "text",
            "time",
            "translated",
        ],
    );
    type Fields = rt::Both<
        (
            String,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            f64,
            String,
            Option<String>,
        ),
        (f64, Option<bool>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.author_name,
                &self.author_url,
                &self.language,
                &self.original_language,
                &self.profile_photo_url,
                &self.rating,
                &self.relative_time_description,
                &self.text,
            ),
            (&self.time, &self.translated),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            author_name: group_0.0,
            author_url: group_0.1,
            language: group_0.2,
            original_language: group_0.3,
            profile_photo_url: group_0.4,
            rating: group_0.5,
            relative_time_description: group_0.6,
            text: group_0.7,
            time: group_1.0,
            translated: group_1.1,
        }
    }
}

/// `PlaceEditorialSummary`, as the API calls it.
#[non_exhaustive]
pub struct PlaceEditorialSummary {
    pub overview: Option<String>,
    pub language: Option<String>,
}

impl rt::Object for PlaceEditorialSummary {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceEditorialSummary",
        0,
        &["overview", "language"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.overview, &self.language)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            overview: group_0.0,
            language: group_0.1,
        }
    }
}

/// `PlacesDetailsStatus`, as the API calls it.
#[non_exhaustive]
pub enum PlacesDetailsStatus {
    /// `OK`
    Ok,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `NOT_FOUND`
    NotFound,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `OVER_QUERY_LIMIT`
    OverQueryLimit,
    /// `REQUEST_DENIED`
    RequestDenied,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `inputtype` of `findPlaceFromText`.
#[non_exhaustive]
pub enum FindPlaceFromTextInputtype {
    /// `textquery`
    Textquery,
    /// `phonenumber`
    Phonenumber,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PlacesFindPlaceFromTextResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesFindPlaceFromTextResponse {
    pub candidates: Vec<Place>,
    pub status: PlacesSearchStatus,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesFindPlaceFromTextResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesFindPlaceFromTextResponse",
        0b11,
        &["candidates", "status", "error_message", "info_messages"],
    );
    type Fields = (Vec<Place>, PlacesSearchStatus, Option<String>, Option<Vec<String>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.candidates, &self.status, &self.error_message, &self.info_messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            candidates: group_0.0,
            status: group_0.1,
            error_message: group_0.2,
            info_messages: group_0.3,
        }
    }
}

/// `PlacesSearchStatus`, as the API calls it.
#[non_exhaustive]
pub enum PlacesSearchStatus {
    /// `OK`
    Ok,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `OVER_QUERY_LIMIT`
    OverQueryLimit,
    /// `REQUEST_DENIED`
    RequestDenied,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `rankby` of `nearbySearch`.
///
/// Default: `prominence`.
#[non_exhaustive]
pub enum NearbySearchRankby {
    /// `prominence`
    Prominence,
    /// `distance`
    Distance,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `maxprice`, as the API calls it.
#[non_exhaustive]
pub enum Maxprice {
    /// `0`
    V0,
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// `4`
    V4,
    /// A value that this version of the client does not know.
    Unknown(i64),
}

/// The same as [`Maxprice`].
pub type Minprice = Maxprice;

/// `PlacesNearbySearchResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesNearbySearchResponse {
    pub html_attributions: Vec<String>,
    pub results: Vec<Place>,
    pub status: PlacesSearchStatus,
    /// Pass as pagetoken for the next page.
    pub next_page_token: Option<String>,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesNearbySearchResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesNearbySearchResponse",
        0b111,
        &[
            "html_attributions",
            "results",
            "status",
            "next_page_token",
            "error_message",
            "info_messages",
        ],
    );
    type Fields = (
        Vec<String>,
        Vec<Place>,
        PlacesSearchStatus,
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.html_attributions,
            &self.results,
            &self.status,
            &self.next_page_token,
            &self.error_message,
            &self.info_messages,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            html_attributions: group_0.0,
            results: group_0.1,
            status: group_0.2,
            next_page_token: group_0.3,
            error_message: group_0.4,
            info_messages: group_0.5,
        }
    }
}

/// `PlacesTextSearchResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesTextSearchResponse {
    pub html_attributions: Vec<String>,
    pub results: Vec<Place>,
    pub status: PlacesSearchStatus,
    /// Pass as pagetoken for the next page.
    pub next_page_token: Option<String>,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesTextSearchResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesTextSearchResponse",
        0b111,
        &[
            "html_attributions",
            "results",
            "status",
            "next_page_token",
            "error_message",
            "info_messages",
        ],
    );
    type Fields = (
        Vec<String>,
        Vec<Place>,
        PlacesSearchStatus,
        Option<String>,
        Option<String>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.html_attributions,
            &self.results,
            &self.status,
            &self.next_page_token,
            &self.error_message,
            &self.info_messages,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            html_attributions: group_0.0,
            results: group_0.1,
            status: group_0.2,
            next_page_token: group_0.3,
            error_message: group_0.4,
            info_messages: group_0.5,
        }
    }
}

/// `PlacesAutocompleteResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesAutocompleteResponse {
    pub predictions: Vec<PlaceAutocompletePrediction>,
    pub status: PlacesAutocompleteStatus,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesAutocompleteResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesAutocompleteResponse",
        0b11,
        &["predictions", "status", "error_message", "info_messages"],
    );
    type Fields = (
        Vec<PlaceAutocompletePrediction>,
        PlacesAutocompleteStatus,
        Option<String>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.predictions, &self.status, &self.error_message, &self.info_messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            predictions: group_0.0,
            status: group_0.1,
            error_message: group_0.2,
            info_messages: group_0.3,
        }
    }
}

/// `PlaceAutocompletePrediction`, as the API calls it.
#[non_exhaustive]
pub struct PlaceAutocompletePrediction {
    pub description: String,
    pub matched_substrings: Vec<PlaceAutocompleteMatchedSubstring>,
    pub place_id: Option<String>,
    pub reference: Option<String>,
    pub structured_formatting: PlaceAutocompleteStructuredFormat,
    pub terms: Vec<PlaceAutocompleteTerm>,
    pub types: Option<Vec<String>>,
    pub distance_meters: Option<i32>,
}

impl rt::Object for PlaceAutocompletePrediction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceAutocompletePrediction",
        0b110011,
        &[
            "description",
            "matched_substrings",
            "place_id",
            "reference",
            "structured_formatting",
            "terms",
            "types",
            "distance_meters",
        ],
    );
    type Fields = (
        String,
        Vec<PlaceAutocompleteMatchedSubstring>,
        Option<String>,
        Option<String>,
        PlaceAutocompleteStructuredFormat,
        Vec<PlaceAutocompleteTerm>,
        Option<Vec<String>>,
        Option<i32>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.description,
            &self.matched_substrings,
            &self.place_id,
            &self.reference,
            &self.structured_formatting,
            &self.terms,
            &self.types,
            &self.distance_meters,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            description: group_0.0,
            matched_substrings: group_0.1,
            place_id: group_0.2,
            reference: group_0.3,
            structured_formatting: group_0.4,
            terms: group_0.5,
            types: group_0.6,
            distance_meters: group_0.7,
        }
    }
}

/// `PlaceAutocompleteMatchedSubstring`, as the API calls it.
#[non_exhaustive]
pub struct PlaceAutocompleteMatchedSubstring {
    pub length: f64,
    pub offset: f64,
}

impl rt::Object for PlaceAutocompleteMatchedSubstring {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceAutocompleteMatchedSubstring",
        0b11,
        &["length", "offset"],
    );
    type Fields = (f64, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.length, &self.offset)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            length: group_0.0,
            offset: group_0.1,
        }
    }
}

/// `PlaceAutocompleteStructuredFormat`, as the API calls it.
#[non_exhaustive]
pub struct PlaceAutocompleteStructuredFormat {
    pub main_text: String,
    pub main_text_matched_substrings: Vec<PlaceAutocompleteMatchedSubstring>,
    pub secondary_text: Option<String>,
    pub secondary_text_matched_substrings: Option<
        Vec<PlaceAutocompleteMatchedSubstring>,
    >,
}

impl rt::Object for PlaceAutocompleteStructuredFormat {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceAutocompleteStructuredFormat",
        0b11,
        &[
            "main_text",
            "main_text_matched_substrings",
            "secondary_text",
            "secondary_text_matched_substrings",
        ],
    );
    type Fields = (
        String,
        Vec<PlaceAutocompleteMatchedSubstring>,
        Option<String>,
        Option<Vec<PlaceAutocompleteMatchedSubstring>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.main_text,
            &self.main_text_matched_substrings,
            &self.secondary_text,
            &self.secondary_text_matched_substrings,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            main_text: group_0.0,
            main_text_matched_substrings: group_0.1,
            secondary_text: group_0.2,
            secondary_text_matched_substrings: group_0.3,
        }
    }
}

/// `PlaceAutocompleteTerm`, as the API calls it.
#[non_exhaustive]
pub struct PlaceAutocompleteTerm {
    pub value: String,
    pub offset: f64,
}

impl rt::Object for PlaceAutocompleteTerm {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlaceAutocompleteTerm",
        0b11,
        &["value", "offset"],
    );
    type Fields = (String, f64);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.value, &self.offset)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            value: group_0.0,
            offset: group_0.1,
        }
    }
}

/// `PlacesAutocompleteStatus`, as the API calls it.
#[non_exhaustive]
pub enum PlacesAutocompleteStatus {
    /// `OK`
    Ok,
    /// `ZERO_RESULTS`
    ZeroResults,
    /// `INVALID_REQUEST`
    InvalidRequest,
    /// `OVER_QUERY_LIMIT`
    OverQueryLimit,
    /// `REQUEST_DENIED`
    RequestDenied,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `PlacesQueryAutocompleteResponse`, as the API calls it.
#[non_exhaustive]
pub struct PlacesQueryAutocompleteResponse {
    pub predictions: Vec<PlaceAutocompletePrediction>,
    pub status: PlacesAutocompleteStatus,
    /// Why, when the status is not OK.
    pub error_message: Option<String>,
    pub info_messages: Option<Vec<String>>,
}

impl rt::Object for PlacesQueryAutocompleteResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "PlacesQueryAutocompleteResponse",
        0b11,
        &["predictions", "status", "error_message", "info_messages"],
    );
    type Fields = (
        Vec<PlaceAutocompletePrediction>,
        PlacesAutocompleteStatus,
        Option<String>,
        Option<Vec<String>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.predictions, &self.status, &self.error_message, &self.info_messages)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            predictions: group_0.0,
            status: group_0.1,
            error_message: group_0.2,
            info_messages: group_0.3,
        }
    }
}

rt::objects! {
    PlacesDetailsResponse
    Place
    Geometry
    PlaceOpeningHours
    PlaceOpeningHoursPeriod
    PlaceOpeningHoursPeriodDetail
    PlacePhoto
    PlaceReview
    PlaceEditorialSummary
    PlacesFindPlaceFromTextResponse
    PlacesNearbySearchResponse
    PlacesTextSearchResponse
    PlacesAutocompleteResponse
    PlaceAutocompletePrediction
    PlaceAutocompleteMatchedSubstring
    PlaceAutocompleteStructuredFormat
    PlaceAutocompleteTerm
    PlacesQueryAutocompleteResponse
}

rt::choices! {
    PlaceDetailsReviewsSort { MostRelevant = "most_relevant", Newest = "newest" }
    PlaceBusinessStatus {
        Operational = "OPERATIONAL",
        ClosedTemporarily = "CLOSED_TEMPORARILY",
        ClosedPermanently = "CLOSED_PERMANENTLY",
    }
    PlacesDetailsStatus {
        Ok = "OK",
        ZeroResults = "ZERO_RESULTS",
        NotFound = "NOT_FOUND",
        InvalidRequest = "INVALID_REQUEST",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
    FindPlaceFromTextInputtype { Textquery = "textquery", Phonenumber = "phonenumber" }
    PlacesSearchStatus {
        Ok = "OK",
        ZeroResults = "ZERO_RESULTS",
        InvalidRequest = "INVALID_REQUEST",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
    NearbySearchRankby { Prominence = "prominence", Distance = "distance" }
    PlacesAutocompleteStatus {
        Ok = "OK",
        ZeroResults = "ZERO_RESULTS",
        InvalidRequest = "INVALID_REQUEST",
        OverQueryLimit = "OVER_QUERY_LIMIT",
        RequestDenied = "REQUEST_DENIED",
        UnknownError = "UNKNOWN_ERROR",
    }
}

rt::numbers! {
    Maxprice { V0 = 0, V1 = 1, V2 = 2, V3 = 3, V4 = 4 }
}
