// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Locations`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Locations`.
#[derive(Debug, Clone, Copy)]
pub struct Locations<'a>(pub(crate) &'a Client);

impl Locations<'_> {
    /// List locations.
    ///
    /// Returns [`LocationsResponse`](crate::types::LocationsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_locations_get(&self) -> Call<GetV3LocationsGet> {
        Call::__new(self.0)
    }

    /// Get one location.
    ///
    /// - `locations_id`: Location identifier. At least 1.
    ///
    /// Returns [`LocationsResponse`](crate::types::LocationsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn location_get_v3_locations_locations_id_get(
        &self,
        locations_id: i32,
    ) -> Call<LocationGetV3LocationsLocationsIdGet> {
        Call::__new(self.0).__arg(0, &locations_id)
    }

    /// Get the newest value of each sensor of a location.
    ///
    /// - `locations_id`: Location identifier. At least 1.
    ///
    /// Returns [`LatestResponse`](crate::types::LatestResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn location_latest_get_v3_locations_locations_id_latest_get(
        &self,
        locations_id: i32,
    ) -> Call<LocationLatestGetV3LocationsLocationsIdLatestGet> {
        Call::__new(self.0).__arg(0, &locations_id)
    }

    /// List the flags set on a location.
    ///
    /// - `locations_id`: Location identifier. At least 1.
    ///
    /// Returns [`LocationFlagsResponse`](crate::types::LocationFlagsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn location_flags_get_v3_locations_locations_id_flags_get(
        &self,
        locations_id: i32,
    ) -> Call<LocationFlagsGetV3LocationsLocationsIdFlagsGet> {
        Call::__new(self.0).__arg(0, &locations_id)
    }
}

/// `GET /v3/locations`
pub enum GetV3LocationsGet {}
impl rt::Operation for GetV3LocationsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "locations_get_v3_locations_get",
            "GET",
            "/v3/locations",
        )
        .params(
            &[
                rt::query("coordinates"),
                rt::query("radius"),
                rt::query("providers_id").explode(false),
                rt::query("parameters_id").explode(false),
                rt::query("owner_contacts_id").explode(false),
                rt::query("manufacturers_id").explode(false),
                rt::query("licenses_id").explode(false),
                rt::query("monitor"),
                rt::query("mobile"),
                rt::query("instruments_id").explode(false),
                rt::query("iso"),
                rt::query("countries_id").explode(false),
                rt::query("bbox"),
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::LocationsResponse>;
    type Failure = GetV3LocationsGetError;
}

impl Call<GetV3LocationsGet> {
    /// Latitude and longitude of the centre of a search; needs radius.
    #[inline]
    pub fn coordinates(self, coordinates: &str) -> Self {
        self.__arg(0, coordinates)
    }

    /// Radius in metres around the coordinates.
    ///
    /// At least 1. At most 25000.
    #[inline]
    pub fn radius(self, radius: i32) -> Self {
        self.__arg(1, &radius)
    }

    /// Keep only these providers.
    #[inline]
    pub fn providers_id(self, providers_id: &[i32]) -> Self {
        self.__arg(2, providers_id)
    }

    /// Keep only these parameters.
    #[inline]
    pub fn parameters_id(self, parameters_id: &[i32]) -> Self {
        self.__arg(3, parameters_id)
    }

    /// Keep only these owners.
    #[inline]
    pub fn owner_contacts_id(self, owner_contacts_id: &[i32]) -> Self {
        self.__arg(4, owner_contacts_id)
    }

    /// Keep only these manufacturers.
    #[inline]
    pub fn manufacturers_id(self, manufacturers_id: &[i32]) -> Self {
        self.__arg(5, manufacturers_id)
    }

    /// Keep only these licenses.
    #[inline]
    pub fn licenses_id(self, licenses_id: &[i32]) -> Self {
        self.__arg(6, licenses_id)
    }

    /// Reference monitors only, or none of them.
    #[inline]
    pub fn monitor(self, monitor: bool) -> Self {
        self.__arg(7, &monitor)
    }

    /// Mobile locations only, or none of them.
    #[inline]
    pub fn mobile(self, mobile: bool) -> Self {
        self.__arg(8, &mobile)
    }

    /// Keep only these instruments.
    #[inline]
    pub fn instruments_id(self, instruments_id: &[i32]) -> Self {
        self.__arg(9, instruments_id)
    }

    /// ISO 3166-1 alpha-2 code of the country.
    #[inline]
    pub fn iso(self, iso: &str) -> Self {
        self.__arg(10, iso)
    }

    /// Keep only these countries.
    #[inline]
    pub fn countries_id(self, countries_id: &[i32]) -> Self {
        self.__arg(11, countries_id)
    }

    /// Box as minX,minY,maxX,maxY; not together with coordinates.
    #[inline]
    pub fn bbox(self, bbox: &str) -> Self {
        self.__arg(12, bbox)
    }

    /// Field to sort by.
    ///
    /// Default: `id`.
    #[inline]
    pub fn order_by(self, order_by: types::OrderBy) -> Self {
        self.__arg(13, &order_by)
    }

    /// Direction of the sort.
    ///
    /// Default: `asc`.
    #[inline]
    pub fn sort_order(self, sort_order: types::SortOrder) -> Self {
        self.__arg(14, &sort_order)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(15, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(16, &page)
    }
}

/// How [`get_v3_locations_get`](Locations::get_v3_locations_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3LocationsGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/locations/{locations_id}`
pub enum LocationGetV3LocationsLocationsIdGet {}
impl rt::Operation for LocationGetV3LocationsLocationsIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "location_get_v3_locations__locations_id__get",
            "GET",
            "/v3/locations/{locations_id}",
        )
        .params(&[rt::path("locations_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::LocationsResponse>;
    type Failure = LocationGetV3LocationsLocationsIdGetError;
}

/// How [`location_get_v3_locations_locations_id_get`](Locations::location_get_v3_locations_locations_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type LocationGetV3LocationsLocationsIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;

/// `GET /v3/locations/{locations_id}/latest`
pub enum LocationLatestGetV3LocationsLocationsIdLatestGet {}
impl rt::Operation for LocationLatestGetV3LocationsLocationsIdLatestGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "location_latest_get_v3_locations__locations_id__latest_get",
            "GET",
            "/v3/locations/{locations_id}/latest",
        )
        .params(
            &[
                rt::path("locations_id"),
                rt::query("datetime_min"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::LatestResponse>;
    type Failure = LocationLatestGetV3LocationsLocationsIdLatestGetError;
}

impl Call<LocationLatestGetV3LocationsLocationsIdLatestGet> {
    /// Leave out values older than this.
    #[inline]
    pub fn datetime_min(self, datetime_min: &rt::DateTime) -> Self {
        self.__arg(1, datetime_min)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(2, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(3, &page)
    }
}

/// How [`location_latest_get_v3_locations_locations_id_latest_get`](Locations::location_latest_get_v3_locations_locations_id_latest_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type LocationLatestGetV3LocationsLocationsIdLatestGetError = crate::errors::HttpError401_404_429HttpValidationError422;

/// `GET /v3/locations/{locations_id}/flags`
pub enum LocationFlagsGetV3LocationsLocationsIdFlagsGet {}
impl rt::Operation for LocationFlagsGetV3LocationsLocationsIdFlagsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "location_flags_get_v3_locations__locations_id__flags_get",
            "GET",
            "/v3/locations/{locations_id}/flags",
        )
        .params(
            &[
                rt::path("locations_id"),
                rt::query("datetime_from"),
                rt::query("datetime_to"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::LocationFlagsResponse>;
    type Failure = LocationFlagsGetV3LocationsLocationsIdFlagsGetError;
}

impl Call<LocationFlagsGetV3LocationsLocationsIdFlagsGet> {
    /// Earliest time.
    #[inline]
    pub fn datetime_from(self, datetime_from: &rt::DateTime) -> Self {
        self.__arg(1, datetime_from)
    }

    /// Latest time.
    #[inline]
    pub fn datetime_to(self, datetime_to: &rt::DateTime) -> Self {
        self.__arg(2, datetime_to)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(3, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(4, &page)
    }
}

/// How [`location_flags_get_v3_locations_locations_id_flags_get`](Locations::location_flags_get_v3_locations_locations_id_flags_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type LocationFlagsGetV3LocationsLocationsIdFlagsGetError = crate::errors::HttpError401_429HttpValidationError422;
