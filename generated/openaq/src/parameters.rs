// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Parameters`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Parameters`.
#[derive(Debug, Clone, Copy)]
pub struct Parameters<'a>(pub(crate) &'a Client);

impl Parameters<'_> {
    /// List what is measured.
    ///
    /// Returns [`ParametersResponse`](crate::types::ParametersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_parameters_get(&self) -> Call<GetV3ParametersGet> {
        Call::__new(self.0)
    }

    /// Get one parameter.
    ///
    /// - `parameters_id`: Parameter identifier. At least 1.
    ///
    /// Returns [`ParametersResponse`](crate::types::ParametersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn parameter_get_v3_parameters_parameters_id_get(
        &self,
        parameters_id: i32,
    ) -> Call<ParameterGetV3ParametersParametersIdGet> {
        Call::__new(self.0).__arg(0, &parameters_id)
    }

    /// Get the newest values of a parameter everywhere.
    ///
    /// - `parameters_id`: Parameter identifier. At least 1.
    ///
    /// Returns [`LatestResponse`](crate::types::LatestResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn latest_get_v3_parameters_parameters_id_latest_get(
        &self,
        parameters_id: i32,
    ) -> Call<LatestGetV3ParametersParametersIdLatestGet> {
        Call::__new(self.0).__arg(0, &parameters_id)
    }
}

/// `GET /v3/parameters`
pub enum GetV3ParametersGet {}
impl rt::Operation for GetV3ParametersGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "parameters_get_v3_parameters_get",
            "GET",
            "/v3/parameters",
        )
        .params(
            &[
                rt::query("parameter_type"),
                rt::query("coordinates"),
                rt::query("radius"),
                rt::query("bbox"),
                rt::query("iso"),
                rt::query("countries_id").explode(false),
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ParametersResponse>;
    type Failure = GetV3ParametersGetError;
}

impl Call<GetV3ParametersGet> {
    /// Keep only this kind.
    #[inline]
    pub fn parameter_type(
        self,
        parameter_type: types::ParametersGetV3ParametersGetParameterType,
    ) -> Self {
        self.__arg(0, &parameter_type)
    }

    /// Latitude and longitude of the centre of a search; needs radius.
    #[inline]
    pub fn coordinates(self, coordinates: &str) -> Self {
        self.__arg(1, coordinates)
    }

    /// Radius in metres around the coordinates.
    ///
    /// At least 1. At most 25000.
    #[inline]
    pub fn radius(self, radius: i32) -> Self {
        self.__arg(2, &radius)
    }

    /// Box as minX,minY,maxX,maxY; not together with coordinates.
    #[inline]
    pub fn bbox(self, bbox: &str) -> Self {
        self.__arg(3, bbox)
    }

    /// ISO 3166-1 alpha-2 code of the country.
    #[inline]
    pub fn iso(self, iso: &str) -> Self {
        self.__arg(4, iso)
    }

    /// Keep only these countries.
    #[inline]
    pub fn countries_id(self, countries_id: &[i32]) -> Self {
        self.__arg(5, countries_id)
    }

    /// Field to sort by.
    ///
    /// Default: `id`.
    #[inline]
    pub fn order_by(self, order_by: types::OrderBy) -> Self {
        self.__arg(6, &order_by)
    }

    /// Direction of the sort.
    ///
    /// Default: `asc`.
    #[inline]
    pub fn sort_order(self, sort_order: types::SortOrder) -> Self {
        self.__arg(7, &sort_order)
    }

    /// Most results in one page.
    ///
    /// Default: `100`. At least 1. At most 1000.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        self.__arg(8, &limit)
    }

    /// Page number, from 1.
    ///
    /// Default: `1`. At least 1.
    #[inline]
    pub fn page(self, page: i32) -> Self {
        self.__arg(9, &page)
    }
}

/// How [`get_v3_parameters_get`](Parameters::get_v3_parameters_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3ParametersGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/parameters/{parameters_id}`
pub enum ParameterGetV3ParametersParametersIdGet {}
impl rt::Operation for ParameterGetV3ParametersParametersIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "parameter_get_v3_parameters__parameters_id__get",
            "GET",
            "/v3/parameters/{parameters_id}",
        )
        .params(&[rt::path("parameters_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ParametersResponse>;
    type Failure = ParameterGetV3ParametersParametersIdGetError;
}

/// How [`parameter_get_v3_parameters_parameters_id_get`](Parameters::parameter_get_v3_parameters_parameters_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type ParameterGetV3ParametersParametersIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;

/// `GET /v3/parameters/{parameters_id}/latest`
pub enum LatestGetV3ParametersParametersIdLatestGet {}
impl rt::Operation for LatestGetV3ParametersParametersIdLatestGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "parameters_latest_get_v3_parameters__parameters_id__latest_get",
            "GET",
            "/v3/parameters/{parameters_id}/latest",
        )
        .params(
            &[
                rt::path("parameters_id"),
                rt::query("datetime_min"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::LatestResponse>;
    type Failure = LatestGetV3ParametersParametersIdLatestGetError;
}

impl Call<LatestGetV3ParametersParametersIdLatestGet> {
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

/// How [`latest_get_v3_parameters_parameters_id_latest_get`](Parameters::latest_get_v3_parameters_parameters_id_latest_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type LatestGetV3ParametersParametersIdLatestGetError = crate::errors::HttpError401_404_429HttpValidationError422;
