// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Products`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Products`.
#[derive(Debug, Clone, Copy)]
pub struct Products<'a>(pub(crate) &'a Client);

impl Products<'_> {
    /// Search text products.
    ///
    /// Returns [`TextProductCollection`](crate::types::TextProductCollection).
    #[inline]
    pub fn query(&self) -> Call<Query> {
        Call::__new(self.0)
    }

    /// List product types.
    ///
    /// Returns [`TextProductTypeCollection`](crate::types::TextProductTypeCollection).
    #[inline]
    pub fn product_types(&self) -> Call<ProductTypes> {
        Call::__new(self.0)
    }

    /// List products of one type.
    ///
    /// - `type_id`: Three-letter product code.
    ///
    /// Returns [`TextProductCollection`](crate::types::TextProductCollection).
    #[inline]
    pub fn r#type(&self, type_id: &str) -> Call<Type> {
        Call::__new(self.0).__arg(0, type_id)
    }

    /// List products of one type and location.
    ///
    /// - `type_id`: Three-letter product code.
    /// - `location_id`: Issuing location.
    ///
    /// Returns [`TextProductCollection`](crate::types::TextProductCollection).
    #[inline]
    pub fn type_location(&self, type_id: &str, location_id: &str) -> Call<TypeLocation> {
        Call::__new(self.0).__arg(0, type_id).__arg(1, location_id)
    }

    /// Get one text product.
    ///
    /// - `product_id`: Product identifier.
    ///
    /// Returns [`TextProduct`](crate::types::TextProduct).
    #[inline]
    pub fn product(&self, product_id: &str) -> Call<Product> {
        Call::__new(self.0).__arg(0, product_id)
    }
}

/// `GET /products`
pub enum Query {}
impl rt::Operation for Query {
    const SPEC: rt::Spec = rt::Spec::new("products_query", "GET", "/products")
        .params(
            &[
                rt::query("location").explode(false),
                rt::query("start"),
                rt::query("end"),
                rt::query("office").explode(false),
                rt::query("wmoid").explode(false),
                rt::query("type").explode(false),
                rt::query("limit"),
            ],
        )
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::TextProductCollection>;
    type Failure = QueryError;
}

impl Call<Query> {
    /// Issuing locations.
    #[inline]
    pub fn location(self, location: &[String]) -> Self {
        self.__arg(0, location)
    }

    /// Earliest time.
    #[inline]
    pub fn start(self, start: &rt::DateTime) -> Self {
        self.__arg(1, start)
    }

    /// Latest time.
    #[inline]
    pub fn end(self, end: &rt::DateTime) -> Self {
        self.__arg(2, end)
    }

    /// Issuing offices, four letters.
    #[inline]
    pub fn office(self, office: &[String]) -> Self {
        self.__arg(3, office)
    }

    /// WMO identifiers.
    #[inline]
    pub fn wmoid(self, wmoid: &[String]) -> Self {
        self.__arg(4, wmoid)
    }

    /// Product codes.
    #[inline]
    pub fn r#type(self, r#type: &[String]) -> Self {
        self.__arg(5, r#type)
    }

    /// Most products to return.
    ///
    /// At least 1. At most 500.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(6, &limit)
    }
}

/// How [`query`](Products::query) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type QueryError = crate::errors::ProblemDetailDefault;

/// `GET /products/types`
pub enum ProductTypes {}
impl rt::Operation for ProductTypes {
    const SPEC: rt::Spec = rt::Spec::new("product_types", "GET", "/products/types")
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::TextProductTypeCollection>;
    type Failure = ProductTypesError;
}

/// How [`product_types`](Products::product_types) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ProductTypesError = crate::errors::ProblemDetailDefault;

/// `GET /products/types/{typeId}`
pub enum Type {}
impl rt::Operation for Type {
    const SPEC: rt::Spec = rt::Spec::new(
            "products_type",
            "GET",
            "/products/types/{typeId}",
        )
        .params(&[rt::path("typeId")])
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::TextProductCollection>;
    type Failure = TypeError;
}

/// How `r#type` fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type TypeError = crate::errors::ProblemDetailDefault;

/// `GET /products/types/{typeId}/locations/{locationId}`
pub enum TypeLocation {}
impl rt::Operation for TypeLocation {
    const SPEC: rt::Spec = rt::Spec::new(
            "products_type_location",
            "GET",
            "/products/types/{typeId}/locations/{locationId}",
        )
        .params(&[rt::path("typeId"), rt::path("locationId")])
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::TextProductCollection>;
    type Failure = TypeLocationError;
}

/// How [`type_location`](Products::type_location) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type TypeLocationError = crate::errors::ProblemDetailDefault;

/// `GET /products/{productId}`
pub enum Product {}
impl rt::Operation for Product {
    const SPEC: rt::Spec = rt::Spec::new("product", "GET", "/products/{productId}")
        .params(&[rt::path("productId")])
        .security(Client::SECURITY)
        .accept("application/ld+json, application/problem+json");
    type Success = rt::Json<types::TextProduct>;
    type Failure = ProductError;
}

/// How [`product`](Products::product) fails; the same as [`ProblemDetailDefault`](crate::errors::ProblemDetailDefault).
///
/// - Any other status: Any failure, as an RFC 7807 problem.
pub type ProductError = crate::errors::ProblemDetailDefault;
