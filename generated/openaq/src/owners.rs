// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Owners`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Owners`.
#[derive(Debug, Clone, Copy)]
pub struct Owners<'a>(pub(crate) &'a Client);

impl Owners<'_> {
    /// List owners of locations.
    ///
    /// Returns [`OwnersResponse`](crate::types::OwnersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_owners_get(&self) -> Call<GetV3OwnersGet> {
        Call::__new(self.0)
    }

    /// Get one owner.
    ///
    /// - `owners_id`: Owner identifier. At least 1.
    ///
    /// Returns [`OwnersResponse`](crate::types::OwnersResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn owner_get_v3_owners_owners_id_get(
        &self,
        owners_id: i32,
    ) -> Call<OwnerGetV3OwnersOwnersIdGet> {
        Call::__new(self.0).__arg(0, &owners_id)
    }
}

/// `GET /v3/owners`
pub enum GetV3OwnersGet {}
impl rt::Operation for GetV3OwnersGet {
    const SPEC: rt::Spec = rt::Spec::new("owners_get_v3_owners_get", "GET", "/v3/owners")
        .params(
            &[
                rt::query("order_by"),
                rt::query("sort_order"),
                rt::query("limit"),
                rt::query("page"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::OwnersResponse>;
    type Failure = GetV3OwnersGetError;
}

impl Call<GetV3OwnersGet> {
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

/// How [`get_v3_owners_get`](Owners::get_v3_owners_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3OwnersGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/owners/{owners_id}`
pub enum OwnerGetV3OwnersOwnersIdGet {}
impl rt::Operation for OwnerGetV3OwnersOwnersIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "owner_get_v3_owners__owners_id__get",
            "GET",
            "/v3/owners/{owners_id}",
        )
        .params(&[rt::path("owners_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::OwnersResponse>;
    type Failure = OwnerGetV3OwnersOwnersIdGetError;
}

/// How [`owner_get_v3_owners_owners_id_get`](Owners::owner_get_v3_owners_owners_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type OwnerGetV3OwnersOwnersIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;
