// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! `Customers`

use switchboard_client::generated as rt;
use crate::{Call, Client};
use crate::types;

/// The operations of `Customers`.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a>(pub(crate) &'a Client);

impl Customers<'_> {
    /// List customers
    ///
    /// Returns [`ListCustomersResponse`](crate::types::ListCustomersResponse).
    #[inline]
    pub fn list_customers(&self) -> Call<ListCustomers> {
        Call::__new(self.0)
    }

    /// Create a customer
    ///
    /// Returns [`CustomerResponse`](crate::types::CustomerResponse).
    #[inline]
    pub fn create_customer(
        &self,
        body: &types::CreateCustomerBody,
    ) -> Call<CreateCustomer> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }

    /// Get a customer
    ///
    /// - `customer_id`: Id of the customer
    ///
    /// Returns [`CustomerResponse`](crate::types::CustomerResponse).
    #[inline]
    pub fn retrieve_customer(&self, customer_id: &str) -> Call<RetrieveCustomer> {
        Call::__new(self.0).__arg(0, customer_id)
    }

    /// Change a customer
    ///
    /// - `customer_id`: Id of the customer
    ///
    /// Returns [`CustomerResponse`](crate::types::CustomerResponse).
    #[inline]
    pub fn update_customer(
        &self,
        customer_id: &str,
        body: &types::UpdateCustomerBody,
    ) -> Call<UpdateCustomer> {
        Call(rt::Pending::new(&self.0.0).arg(0, customer_id).json(body))
    }

    /// Delete a customer
    ///
    /// - `customer_id`: Id of the customer
    ///
    /// Returns [`DeleteCustomerResponse`](crate::types::DeleteCustomerResponse).
    #[inline]
    pub fn delete_customer(&self, customer_id: &str) -> Call<DeleteCustomer> {
        Call::__new(self.0).__arg(0, customer_id)
    }

    /// Search customers
    ///
    /// Returns [`SearchCustomersResponse`](crate::types::SearchCustomersResponse).
    #[inline]
    pub fn search_customers(
        &self,
        body: &types::SearchCustomersBody,
    ) -> Call<SearchCustomers> {
        Call(rt::Pending::new(&self.0.0).json(body))
    }
}

/// `GET /v2/customers`
pub enum ListCustomers {}
impl rt::Operation for ListCustomers {
    const SPEC: rt::Spec = rt::Spec::new("ListCustomers", "GET", "/v2/customers")
        .params(
            &[
                rt::query("cursor"),
                rt::query("limit"),
                rt::query("sort_field"),
                rt::query("sort_order"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::ListCustomersResponse>;
    type Failure = ListCustomersError;
}

impl Call<ListCustomers> {
    /// Where to go on; the cursor of the answer before
    #[inline]
    pub fn cursor(self, cursor: &str) -> Self {
        self.__arg(0, cursor)
    }

    /// Most entries to return
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(1, &limit)
    }

    /// Sets `sort_field`.
    #[inline]
    pub fn sort_field(self, sort_field: types::ListCustomersSortField) -> Self {
        self.__arg(2, &sort_field)
    }

    /// Order
    #[inline]
    pub fn sort_order(self, sort_order: types::SortOrder) -> Self {
        self.__arg(3, &sort_order)
    }
}

/// How [`list_customers`](Customers::list_customers) fails; the same as [`ErrorResponse400_401_403_429_500`](crate::errors::ErrorResponse400_401_403_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type ListCustomersError = crate::errors::ErrorResponse400_401_403_429_500;

/// `POST /v2/customers`
pub enum CreateCustomer {}
impl rt::Operation for CreateCustomer {
    const SPEC: rt::Spec = rt::Spec::new("CreateCustomer", "POST", "/v2/customers")
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CustomerResponse>;
    type Failure = CreateCustomerError;
}

/// How [`create_customer`](Customers::create_customer) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type CreateCustomerError = crate::errors::ErrorResponse400_401_403_404_429_500;

/// `GET /v2/customers/{customer_id}`
pub enum RetrieveCustomer {}
impl rt::Operation for RetrieveCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "RetrieveCustomer",
            "GET",
            "/v2/customers/{customer_id}",
        )
        .params(&[rt::path("customer_id")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::CustomerResponse>;
    type Failure = RetrieveCustomerError;
}

/// How [`retrieve_customer`](Customers::retrieve_customer) fails; the same as [`ErrorResponse401_403_404_429_500`](crate::errors::ErrorResponse401_403_404_429_500).
///
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type RetrieveCustomerError = crate::errors::ErrorResponse401_403_404_429_500;

/// `PUT /v2/customers/{customer_id}`
pub enum UpdateCustomer {}
impl rt::Operation for UpdateCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "UpdateCustomer",
            "PUT",
            "/v2/customers/{customer_id}",
        )
        .params(&[rt::path("customer_id")])
        .security(Client::SECURITY)
        .body("application/json");
    type Success = rt::Json<types::CustomerResponse>;
    type Failure = UpdateCustomerError;
}

/// How [`update_customer`](Customers::update_customer) fails; the same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type UpdateCustomerError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `DELETE /v2/customers/{customer_id}`
pub enum DeleteCustomer {}
impl rt::Operation for DeleteCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteCustomer",
            "DELETE",
            "/v2/customers/{customer_id}",
        )
        .params(&[rt::path("customer_id"), rt::query("version")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeleteCustomerResponse>;
    type Failure = DeleteCustomerError;
}

impl Call<DeleteCustomer> {
    /// Version that the caller knows
    #[inline]
    pub fn version(self, version: i64) -> Self {
        self.__arg(1, &version)
    }
}

/// How [`delete_customer`](Customers::delete_customer) fails; the same as [`ErrorResponse400_401_403_404_409_429_500`](crate::errors::ErrorResponse400_401_403_404_409_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 409 Conflict: The version is old, or the key was used for another call
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type DeleteCustomerError = crate::errors::ErrorResponse400_401_403_404_409_429_500;

/// `POST /v2/customers/search`
pub enum SearchCustomers {}
impl rt::Operation for SearchCustomers {
    const SPEC: rt::Spec = rt::Spec::new(
            "SearchCustomers",
            "POST",
            "/v2/customers/search",
        )
        .security(Client::SECURITY)
        .body("application/json")
        .pagination(
            &rt::Pagination {
                kind: rt::PageKind::Cursor,
                param: "cursor",
                in_body: true,
                next: "cursor",
                ..rt::Pagination::DEFAULT
            },
        );
    type Success = rt::Json<types::SearchCustomersResponse>;
    type Failure = SearchCustomersError;
}

/// How [`search_customers`](Customers::search_customers) fails; the same as [`ErrorResponse400_401_403_404_429_500`](crate::errors::ErrorResponse400_401_403_404_429_500).
///
/// - 400 Bad Request: The request is wrong
/// - 401 Unauthorized: No valid token was sent
/// - 403 Forbidden: The token may not do this
/// - 404 Not Found: No such thing
/// - 429 Too Many Requests: Too many calls
/// - 500 Internal Server Error: Something broke inside Square
pub type SearchCustomersError = crate::errors::ErrorResponse400_401_403_404_429_500;
