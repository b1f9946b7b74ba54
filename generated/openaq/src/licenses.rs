// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Licenses`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Licenses`.
#[derive(Debug, Clone, Copy)]
pub struct Licenses<'a>(pub(crate) &'a Client);

impl Licenses<'_> {
    /// List data licenses.
    ///
    /// Returns [`LicensesResponse`](crate::types::LicensesResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn instruments_get_v3_licenses_get(&self) -> Call<InstrumentsGetV3LicensesGet> {
        Call::__new(self.0)
    }

    /// Get one license.
    ///
    /// - `licenses_id`: License identifier. At least 1.
    ///
    /// Returns [`LicensesResponse`](crate::types::LicensesResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn license_get_v3_licenses_licenses_id_get(
        &self,
        licenses_id: i32,
    ) -> Call<LicenseGetV3LicensesLicensesIdGet> {
        Call::__new(self.0).__arg(0, &licenses_id)
    }
}

/// `GET /v3/licenses`
pub enum InstrumentsGetV3LicensesGet {}
impl rt::Operation for InstrumentsGetV3LicensesGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "instruments_get_v3_licenses_get",
            "GET",
            "/v3/licenses",
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
    type Success = rt::Json<types::LicensesResponse>;
    type Failure = InstrumentsGetV3LicensesGetError;
}

impl Call<InstrumentsGetV3LicensesGet> {
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

/// How [`instruments_get_v3_licenses_get`](Licenses::instruments_get_v3_licenses_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type InstrumentsGetV3LicensesGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/licenses/{licenses_id}`
pub enum LicenseGetV3LicensesLicensesIdGet {}
impl rt::Operation for LicenseGetV3LicensesLicensesIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "license_get_v3_licenses__licenses_id__get",
            "GET",
            "/v3/licenses/{licenses_id}",
        )
        .params(&[rt::path("licenses_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::LicensesResponse>;
    type Failure = LicenseGetV3LicensesLicensesIdGetError;
}

/// How [`license_get_v3_licenses_licenses_id_get`](Licenses::license_get_v3_licenses_licenses_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type LicenseGetV3LicensesLicensesIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
