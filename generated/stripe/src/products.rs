// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `products`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `products`.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a>(pub(crate) &'a Client);

impl Products<'_> {
    /// List products
    ///
    /// Returns [`ProductList`](crate::types::ProductList).
    #[inline]
    pub fn get_products(&self) -> Call<GetProducts> {
        Call::__new(self.0)
    }

    /// Create a product
    ///
    /// Returns [`Product`](crate::types::Product).
    #[inline]
    pub fn post_products(&self, body: &types::PostProductsBody) -> Call<PostProducts> {
        Call(rt::Pending::new(&self.0.0).form(body))
    }
}

/// `GET /v1/products`
pub enum GetProducts {}
impl rt::Operation for GetProducts {
    const SPEC: rt::Spec = rt::Spec::new("GetProducts", "GET", "/v1/products")
        .params(
            &[
                rt::query("active"),
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::deep_object("ids"),
                rt::query("shippable"),
                rt::query("url"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ProductList>;
    type Failure = GetProductsError;
}

impl Call<GetProducts> {
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

    /// Only these products
    #[inline]
    pub fn ids(self, ids: &[String]) -> Self {
        self.__arg(6, ids)
    }

    /// Sets `shippable`.
    #[inline]
    pub fn shippable(self, shippable: bool) -> Self {
        self.__arg(7, &shippable)
    }

    /// Sets `url`.
    #[inline]
    pub fn url(self, url: &str) -> Self {
        self.__arg(8, url)
    }
}

/// How [`get_products`](Products::get_products) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetProductsError = crate::errors::Error429Default;

/// `POST /v1/products`
pub enum PostProducts {}
impl rt::Operation for PostProducts {
    const SPEC: rt::Spec = rt::Spec::new("PostProducts", "POST", "/v1/products")
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
                    "images",
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
            ],
        );
    type Success = rt::Json<types::Product>;
    type Failure = PostProductsError;
}

/// How [`post_products`](Products::post_products) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostProductsError = crate::errors::Error402_429Default;
