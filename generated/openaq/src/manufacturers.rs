// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Manufacturers`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Manufacturers`.
#[derive(Debug, Clone, Copy)]
pub struct Manufacturers<'a>(pub(crate) &'a Client);

impl Manufacturers<'_> {
    /// List manufacturers.
    ///
    /// Returns [`ManufacturersResponse`](crate::types::ManufacturersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_manufacturers_get(&self) -> Call<GetV3ManufacturersGet> {
        Call::__new(self.0)
    }

    /// Get one manufacturer.
    ///
    /// - `manufacturers_id`: Manufacturer identifier. At least 1.
    ///
    /// Returns [`ManufacturersResponse`](crate::types::ManufacturersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn manufacturer_get_v3_manufacturers_manufacturers_id_get(
        &self,
        manufacturers_id: i32,
    ) -> Call<ManufacturerGetV3ManufacturersManufacturersIdGet> {
        Call::__new(self.0).__arg(0, &manufacturers_id)
    }
}

/// `GET /v3/manufacturers`
pub enum GetV3ManufacturersGet {}
impl rt::Operation for GetV3ManufacturersGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "manufacturers_get_v3_manufacturers_get",
            "GET",
            "/v3/manufacturers",
        )
        .params(
            &[
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ManufacturersResponse>;
    type Failure = GetV3ManufacturersGetError;
}

impl Call<GetV3ManufacturersGet> {
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
}

/// How [`get_v3_manufacturers_get`](Manufacturers::get_v3_manufacturers_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3ManufacturersGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/manufacturers/{manufacturers_id}`
pub enum ManufacturerGetV3ManufacturersManufacturersIdGet {}
impl rt::Operation for ManufacturerGetV3ManufacturersManufacturersIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "manufacturer_get_v3_manufacturers__manufacturers_id__get",
            "GET",
            "/v3/manufacturers/{manufacturers_id}",
        )
        .params(&[rt::path("manufacturers_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::ManufacturersResponse>;
    type Failure = ManufacturerGetV3ManufacturersManufacturersIdGetError;
}

/// How [`manufacturer_get_v3_manufacturers_manufacturers_id_get`](Manufacturers::manufacturer_get_v3_manufacturers_manufacturers_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type ManufacturerGetV3ManufacturersManufacturersIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
