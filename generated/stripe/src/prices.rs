// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `prices`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `prices`.
#[derive(Debug, Clone, Copy)]
pub struct Prices<'a>(pub(crate) &'a Client);

impl Prices<'_> {
    /// List prices
    ///
    /// Returns [`PriceList`](crate::types::PriceList).
    #[inline]
    pub fn get_prices(&self) -> Call<GetPrices> {
        Call::__new(self.0)
    }

    /// Create a price
    ///
    /// Returns [`Price`](crate::types::Price).
    #[inline]
    pub fn post_prices(&self, body: &types::PostPricesBody) -> Call<PostPrices> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `GET /v1/prices`
pub enum GetPrices {}
impl rt::Operation for GetPrices {
    const SPEC: rt::Spec = rt::Spec::new("GetPrices", "GET", "/v1/prices")
        .params(
            &[
                rt::query("active"),
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("currency"),
                rt::deep_object("lookup_keys"),
                rt::query("product"),
                rt::deep_object("recurring"),
                rt::query("type"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::PriceList>;
    type Failure = GetPricesError;
}

impl Call<GetPrices> {
    /// Sets `active`.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        self.__arg(0, &active)
    }

    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(1, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(2, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(3, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(4, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(5, starting_after)
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: &str) -> Self {
        self.__arg(6, currency)
    }

    /// Only prices with these keys
    #[inline]
    pub fn lookup_keys(self, lookup_keys: &[String]) -> Self {
        self.__arg(7, lookup_keys)
    }

    /// Sets `product`.
    #[inline]
    pub fn product(self, product: &str) -> Self {
        self.__arg(8, product)
    }

    /// Only prices that recur like this
    #[inline]
    pub fn recurring(self, recurring: &types::RecurringParameter) -> Self {
        self.__arg(9, recurring)
    }

    /// Sets `type`.
    #[inline]
    pub fn r#type(self, r#type: types::GetPricesType) -> Self {
        self.__arg(10, &r#type)
    }
}

/// How [`get_prices`](Prices::get_prices) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetPricesError = crate::errors::Error429Default;

/// `POST /v1/prices`
pub enum PostPrices {}
impl rt::Operation for PostPrices {
    const SPEC: rt::Spec = rt::Spec::new("PostPrices", "POST", "/v1/prices")
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "expand",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "metadata",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "recurring",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Price>;
    type Failure = PostPricesError;
}

/// How [`post_prices`](Prices::post_prices) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostPricesError = crate::errors::Error402_429Default;
