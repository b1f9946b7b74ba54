// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Instruments`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Instruments`.
#[derive(Debug, Clone, Copy)]
pub struct Instruments<'a>(pub(crate) &'a Client);

impl Instruments<'_> {
    /// List instruments.
    ///
    /// Returns [`InstrumentsResponse`](crate::types::InstrumentsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_v3_instruments_get(&self) -> Call<GetV3InstrumentsGet> {
        Call::__new(self.0)
    }

    /// Get one instrument.
    ///
    /// - `instruments_id`: Instrument identifier. At least 1.
    ///
    /// Returns [`InstrumentsResponse`](crate::types::InstrumentsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn instrument_get_v3_instruments_instruments_id_get(
        &self,
        instruments_id: i32,
    ) -> Call<InstrumentGetV3InstrumentsInstrumentsIdGet> {
        Call::__new(self.0).__arg(0, &instruments_id)
    }

    /// List the instruments of a manufacturer.
    ///
    /// - `manufacturers_id`: Manufacturer identifier. At least 1.
    ///
    /// Returns [`InstrumentsResponse`](crate::types::InstrumentsResponse). Headers of answers: `x-ratelimit-limit` (429), `x-ratelimit-remaining` (429), `x-ratelimit-used` (429), `x-ratelimit-reset` (429).
    #[inline]
    pub fn get_instruments_by_manufacturer_v3_manufacturers_id(
        &self,
        manufacturers_id: i32,
    ) -> Call<GetInstrumentsByManufacturerV3ManufacturersId> {
        Call::__new(self.0).__arg(0, &manufacturers_id)
    }
}

/// `GET /v3/instruments`
pub enum GetV3InstrumentsGet {}
impl rt::Operation for GetV3InstrumentsGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "instruments_get_v3_instruments_get",
            "GET",
            "/v3/instruments",
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
    type Success = rt::Json<types::InstrumentsResponse>;
    type Failure = GetV3InstrumentsGetError;
}

impl Call<GetV3InstrumentsGet> {
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

/// How [`get_v3_instruments_get`](Instruments::get_v3_instruments_get) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetV3InstrumentsGetError = crate::errors::HttpError401_429HttpValidationError422;

/// `GET /v3/instruments/{instruments_id}`
pub enum InstrumentGetV3InstrumentsInstrumentsIdGet {}
impl rt::Operation for InstrumentGetV3InstrumentsInstrumentsIdGet {
    const SPEC: rt::Spec = rt::Spec::new(
            "instrument_get_v3_instruments__instruments_id__get",
            "GET",
            "/v3/instruments/{instruments_id}",
        )
        .params(&[rt::path("instruments_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::InstrumentsResponse>;
    type Failure = InstrumentGetV3InstrumentsInstrumentsIdGetError;
}

/// How [`instrument_get_v3_instruments_instruments_id_get`](Instruments::instrument_get_v3_instruments_instruments_id_get) fails; the same as [`HttpError401_404_429HttpValidationError422`](crate::errors::HttpError401_404_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 404 Not Found: No such record.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type InstrumentGetV3InstrumentsInstrumentsIdGetError = crate::errors::HttpError401_404_429HttpValidationError422;

/// `GET /v3/manufacturers/{manufacturers_id}/instruments`
pub enum GetInstrumentsByManufacturerV3ManufacturersId {}
impl rt::Operation for GetInstrumentsByManufacturerV3ManufacturersId {
    const SPEC: rt::Spec = rt::Spec::new(
            "get_instruments_by_manufacturer_v3_manufacturers__manufacturers_id__instruments_get",
            "GET",
            "/v3/manufacturers/{manufacturers_id}/instruments",
        )
        .params(&[rt::path("manufacturers_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::InstrumentsResponse>;
    type Failure = GetInstrumentsByManufacturerV3ManufacturersIdError;
}

/// How [`get_instruments_by_manufacturer_v3_manufacturers_id`](Instruments::get_instruments_by_manufacturer_v3_manufacturers_id) fails; the same as [`HttpError401_429HttpValidationError422`](crate::errors::HttpError401_429HttpValidationError422).
///
/// - 401 Unauthorized: The API key is missing or not valid.
/// - 422 Unprocessable Entity: A parameter is not valid.
/// - 429 Too Many Requests: Over the rate limit; x-ratelimit-reset tells the seconds to wait.
pub type GetInstrumentsByManufacturerV3ManufacturersIdError = crate::errors::HttpError401_429HttpValidationError422;
