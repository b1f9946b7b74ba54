// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Countries`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Countries`.
#[derive(Debug, Clone, Copy)]
pub struct Countries<'a>(pub(crate) &'a Client);

impl Countries<'_> {
    /// List countries.
    ///
    /// Returns [`CountriesResponse`](crate::types::CountriesResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_countries_get(&self) -> Call<GetV3CountriesGet> {
        Call::__new(self.0)
    }

    /// Get one country.
    ///
    /// - `countries_id`: Country identifier. At least 1.
    ///
    /// Returns [`CountriesResponse`](crate::types::CountriesResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn country_get_v3_countries_countries_id_get(
        &self,
        countries_id: i32,
    ) -> Call<CountryGetV3CountriesCountriesIdGet> {
        Call::__new(self.0).__arg(0, &countries_id)
    }
}

/// `GET /v3/countries`
pub enum GetV3CountriesGet {}
impl rt::Operation for GetV3CountriesGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "countries_get_v3_countries_get",
            "GET",
            "/v3/countries",
        )
        .params(
            &[
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
                rt::query("providers_id").explode(false),
                rt::query("parameters_id").explode(false),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::CountriesResponse>;
    type Failure = GetV3CountriesGetError;
}

impl Call<GetV3CountriesGet> {
    /// Field to sort by.
    ///
    /// Default: `id`.
    #[inline]
    pub fn order_by(self, order_by: types::OrderBy) -> Self {
        self.__arg(0, &order_by)
    }

    /// Direction of the sort.
    ///
    /// Default: `asc`.
    #[inline]
    pub fn sort_order(self, sort_order: types::SortOrder) -> Self {
        self.__arg(1, &sort_order)
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

    /// Keep only these providers.
    #[inline]
    pub fn providers_id(self, providers_id: &[i32]) -> Self {
        self.__arg(4, providers_id)
    }

    /// Keep only these parameters.
    #[inline]
    pub fn parameters_id(self, parameters_id: &[i32]) -> Self {
        self.__arg(5, parameters_id)
    }
}

/// How [`get_v3_countries_get`](Countries::get_v3_countries_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3CountriesGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/countries/{countries_id}`
pub enum CountryGetV3CountriesCountriesIdGet {}
impl rt::Operation for CountryGetV3CountriesCountriesIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "country_get_v3_countries__countries_id__get",
            "GET",
            "/v3/countries/{countries_id}",
        )
        .params(&[rt::path("countries_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::CountriesResponse>;
    type Failure = CountryGetV3CountriesCountriesIdGetError;
}

/// How [`country_get_v3_countries_countries_id_get`](Countries::country_get_v3_countries_countries_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type CountryGetV3CountriesCountriesIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
