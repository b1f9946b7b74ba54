// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `customers`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `customers`.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a>(pub(crate) &'a Client);

impl Customers<'_> {
    /// List customers
    ///
    /// Returns [`ListCustomersResponse`](crate::types::ListCustomersResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn list_customers(&self) -> Call<ListCustomers> {
        Call::__new(self.0)
    }

    /// Create a customer
    ///
    /// Returns [`CreateCustomerResponse`](crate::types::CreateCustomerResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn create_customer(
        &self,
        body: &types::CreateCustomerBody,
    ) -> Call<CreateCustomer> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Search customers
    ///
    /// Returns [`SearchCustomersResponse`](crate::types::SearchCustomersResponse). Headers of answers: `Link` (200), `X-Shopify-Shop-Api-Call-Limit` (200, 429), `Retry-After` (429).
    #[inline]
    pub fn search_customers(&self) -> Call<SearchCustomers> {
        Call::__new(self.0)
    }

    /// Get a customer
    ///
    /// Returns [`GetCustomerResponse`](crate::types::GetCustomerResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn get_customer(&self, id: i64) -> Call<GetCustomer> {
        Call::__new(self.0).__arg(0, &id)
    }

    /// Change a customer
    ///
    /// Returns [`UpdateCustomerResponse`](crate::types::UpdateCustomerResponse). Headers of answers: `Retry-After` (429), `X-Shopify-Shop-Api-Call-Limit` (429).
    #[inline]
    pub fn update_customer(
        &self,
        id: i64,
        body: &types::UpdateCustomerBody,
    ) -> Call<UpdateCustomer> {
        Call(rt::Pending::new(&self.0.0).arg(0, &id).json(body))
    }
}

/// `GET /customers.json`
pub enum ListCustomers {}
impl rt::Operation for ListCustomers {
    const SPEC: rt::Spec = rt::Spec::new("listCustomers", "GET", "/customers.json")
        .params(
            &[
                rt::query("ids"),
                rt::query("since_id"),
                rt::query("created_at_min"),
                rt::query("created_at_max"),
                rt::query("updated_at_min"),
                rt::query("updated_at_max"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListCustomersResponse>;
    type Failure = ListCustomersError;
}

impl Call<ListCustomers> {
    /// Comma-separated ids
    #[inline]
    pub fn ids(self, ids: &str) -> Self {
        self.__arg(0, ids)
    }

    /// Only entries behind this id
    #[inline]
    pub fn since_id(self, since_id: i64) -> Self {
        self.__arg(1, &since_id)
    }

    /// Created at or after
    #[inline]
    pub fn created_at_min(self, created_at_min: &rt::DateTime) -> Self {
        self.__arg(2, created_at_min)
    }

    /// Created at or before
    #[inline]
    pub fn created_at_max(self, created_at_max: &rt::DateTime) -> Self {
        self.__arg(3, created_at_max)
    }

    /// Changed at or after
    #[inline]
    pub fn updated_at_min(self, updated_at_min: &rt::DateTime) -> Self {
        self.__arg(4, updated_at_min)
    }

    /// Changed at or before
    #[inline]
    pub fn updated_at_max(self, updated_at_max: &rt::DateTime) -> Self {
        self.__arg(5, updated_at_max)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(6, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(7, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(8, fields)
    }
}

/// How [`list_customers`](Customers::list_customers) fails; the same as [`ErrorResponse400to403_429_500`](crate::errors::ErrorResponse400to403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type ListCustomersError = crate::errors::ErrorResponse400to403_429_500;

/// `POST /customers.json`
pub enum CreateCustomer {}
impl rt::Operation for CreateCustomer {
    const SPEC: rt::Spec = rt::Spec::new("createCustomer", "POST", "/customers.json")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CreateCustomerResponse>;
    type Failure = CreateCustomerError;
}

/// How [`create_customer`](Customers::create_customer) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type CreateCustomerError = crate::errors::ErrorResponse400to404_422_429_500;

/// `GET /customers/search.json`
pub enum SearchCustomers {}
impl rt::Operation for SearchCustomers {
    const SPEC: rt::Spec = rt::Spec::new(
            "searchCustomers",
            "GET",
            "/customers/search.json",
        )
        .params(
            &[
                rt::query("query"),
                rt::query("order"),
                rt::query("limit"),
                rt::query("page_info"),
                rt::query("fields"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::SearchCustomersResponse>;
    type Failure = SearchCustomersError;
}

impl Call<SearchCustomers> {
    /// Words, or field:value
    #[inline]
    pub fn query(self, query: &str) -> Self {
        self.__arg(0, query)
    }

    /// Field and direction; else last_order_date DESC
    #[inline]
    pub fn order(self, order: &str) -> Self {
        self.__arg(1, order)
    }

    /// Most entries to return
    ///
    /// Default: `50`. At most 250.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(2, &limit)
    }

    /// Page to return, from the Link header
    #[inline]
    pub fn page_info(self, page_info: &str) -> Self {
        self.__arg(3, page_info)
    }

    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(4, fields)
    }
}

/// How [`search_customers`](Customers::search_customers) fails; the same as [`ErrorResponse400to403_429_500`](crate::errors::ErrorResponse400to403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type SearchCustomersError = crate::errors::ErrorResponse400to403_429_500;

/// `GET /customers/{id}.json`
pub enum GetCustomer {}
impl rt::Operation for GetCustomer {
    const SPEC: rt::Spec = rt::Spec::new("getCustomer", "GET", "/customers/{id}.json")
        .params(&[rt::path("id"), rt::query("fields")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::GetCustomerResponse>;
    type Failure = GetCustomerError;
}

impl Call<GetCustomer> {
    /// Comma-separated fields to return
    #[inline]
    pub fn fields(self, fields: &str) -> Self {
        self.__arg(1, fields)
    }
}

/// How [`get_customer`](Customers::get_customer) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type GetCustomerError = crate::errors::ErrorResponse401_403_404_429_500;

/// `PUT /customers/{id}.json`
pub enum UpdateCustomer {}
impl rt::Operation for UpdateCustomer {
    const SPEC: rt::Spec = rt::Spec::new("updateCustomer", "PUT", "/customers/{id}.json")
        .params(&[rt::path("id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::UpdateCustomerResponse>;
    type Failure = UpdateCustomerError;
}

/// How [`update_customer`](Customers::update_customer) fails; the same as [`ErrorResponse400to404_422_429_500`](crate::errors::ErrorResponse400to404_422_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 402 Payment Required: The store is frozen
/// - 403 Forbidden: The app lacks the scope
/// - 404 Not Found: No such thing
/// - 422 Unprocessable Entity: A field is missing or wrong
/// - 429 Too Many Requests: The bucket of calls is empty
/// - 500 Internal Server Error: Something broke inside Shopify
pub type UpdateCustomerError = crate::errors::ErrorResponse400to404_422_429_500;
