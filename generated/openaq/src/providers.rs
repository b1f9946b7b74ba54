// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Providers`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Providers`.
#[derive(Debug, Clone, Copy)]
pub struct Providers<'a>(pub(crate) &'a Client);

impl Providers<'_> {
    /// List data providers.
    ///
    /// Returns [`ProvidersResponse`](crate::types::ProvidersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_providers_get(&self) -> Call<GetV3ProvidersGet> {
        Call::__new(self.0)
    }

    /// Get one provider.
    ///
    /// - `providers_id`: Provider identifier. At least 1.
    ///
    /// Returns [`ProvidersResponse`](crate::types::ProvidersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn provider_get_v3_providers_providers_id_get(
        &self,
        providers_id: i32,
    ) -> Call<ProviderGetV3ProvidersProvidersIdGet> {
        Call::__new(self.0).__arg(0, &providers_id)
    }
}

/// `GET /v3/providers`
pub enum GetV3ProvidersGet {}
impl rt::Operation for GetV3ProvidersGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "providers_get_v3_providers_get",
            "GET",
            "/v3/providers",
        )
        .params(
            &[
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
                rt::query("parameters_id").explode(false),
                rt::query("monitor"),
                rt::query("iso"),
                rt::query("countries_id").explode(false),
                rt::query("bbox"),
                rt::query("coordinates"),
                rt::query("radius"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ProvidersResponse>;
    type Failure = GetV3ProvidersGetError;
}

impl Call<GetV3ProvidersGet> {
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

    /// Keep only these parameters.
    #[inline]
    pub fn parameters_id(self, parameters_id: &[i32]) -> Self {
        self.__arg(4, parameters_id)
    }

    /// Reference monitors only, or none of them.
    #[inline]
    pub fn monitor(self, monitor: bool) -> Self {
        self.__arg(5, &monitor)
    }

    /// ISO 3166-1 alpha-2 code of the country.
    #[inline]
    pub fn iso(self, iso: &str) -> Self {
        self.__arg(6, iso)
    }

    /// Keep only these countries.
    #[inline]
    pub fn countries_id(self, countries_id: &[i32]) -> Self {
        self.__arg(7, countries_id)
    }

    /// Box as minX,minY,maxX,maxY; not together with coordinates.
    #[inline]
    pub fn bbox(self, bbox: &str) -> Self {
        self.__arg(8, bbox)
    }

    /// Latitude and longitude of the centre of a search; needs radius.
    #[inline]
    pub fn coordinates(self, coordinates: &str) -> Self {
        self.__arg(9, coordinates)
    }

    /// Radius in metres around the coordinates.
    ///
    /// At least 1. At most 25000.
    #[inline]
    pub fn radius(self, radius: i32) -> Self {
        self.__arg(10, &radius)
    }
}

/// How [`get_v3_providers_get`](Providers::get_v3_providers_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3ProvidersGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/providers/{providers_id}`
pub enum ProviderGetV3ProvidersProvidersIdGet {}
impl rt::Operation for ProviderGetV3ProvidersProvidersIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "provider_get_v3_providers__providers_id__get",
            "GET",
            "/v3/providers/{providers_id}",
        )
        .params(&[rt::path("providers_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ProvidersResponse>;
    type Failure = ProviderGetV3ProvidersProvidersIdGetError;
}

/// How [`provider_get_v3_providers_providers_id_get`](Providers::provider_get_v3_providers_providers_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type ProviderGetV3ProvidersProvidersIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
