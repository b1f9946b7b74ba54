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
    /// Returns [`CustomerList`](crate::types::CustomerList).
    #[inline]
    pub fn get_customers(&self) -> Call<GetCustomers> {
        Call::__new(self.0)
    }

    /// Create a customer
    ///
    /// Returns [`Customer`](crate::types::Customer).
    #[inline]
    pub fn post_customers(&self) -> Call<PostCustomers> {
        Call::__new(self.0)
    }

    /// Get a customer
    ///
    /// - `customer`: Has at most 5000 characters.
    ///
    /// Returns [`CustomerOrDeleted`](crate::types::CustomerOrDeleted).
    #[inline]
    pub fn get_customers_customer(&self, customer: &str) -> Call<GetCustomersCustomer> {
        Call::__new(self.0).__arg(0, customer)
    }

    /// Change a customer
    ///
    /// - `customer`: Has at most 5000 characters.
    ///
    /// Returns [`Customer`](crate::types::Customer).
    #[inline]
    pub fn post_customers_customer(
        &self,
        customer: &str,
    ) -> Call<PostCustomersCustomer> {
        Call::__new(self.0).__arg(0, customer)
    }

    /// Delete a customer and end the subscriptions
    ///
    /// - `customer`: Has at most 5000 characters.
    ///
    /// Returns [`DeletedCustomer`](crate::types::DeletedCustomer).
    #[inline]
    pub fn delete_customers_customer(
        &self,
        customer: &str,
    ) -> Call<DeleteCustomersCustomer> {
        Call::__new(self.0).__arg(0, customer)
    }
}

/// `GET /v1/customers`
pub enum GetCustomers {}
impl rt::Operation for GetCustomers {
    const SPEC: rt::Spec = rt::Spec::new("GetCustomers", "GET", "/v1/customers")
        .params(
            &[
                rt::deep_object("created"),
                rt::query("ending_before"),
                rt::deep_object("expand"),
                rt::query("limit"),
                rt::query("starting_after"),
                rt::query("email"),
                rt::query("test_clock"),
            ],
        )
        .security(Client::SECURITY);
    type Success = rt::Json<types::CustomerList>;
    type Failure = GetCustomersError;
}

impl Call<GetCustomers> {
    /// Time of creation: a range or a Unix time
    #[inline]
    pub fn created(self, created: &types::Created) -> Self {
        self.__arg(0, created)
    }

    /// Id of the entry to stop before
    #[inline]
    pub fn ending_before(self, ending_before: &str) -> Self {
        self.__arg(1, ending_before)
    }

    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(2, expand)
    }

    /// Most entries to return
    ///
    /// Default: `10`. At least 1. At most 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.__arg(3, &limit)
    }

    /// Id of the entry to go on behind
    #[inline]
    pub fn starting_after(self, starting_after: &str) -> Self {
        self.__arg(4, starting_after)
    }

    /// Exact address, case matters
    ///
    /// Has at most 512 characters.
    #[inline]
    pub fn email(self, email: &str) -> Self {
        self.__arg(5, email)
    }

    /// Sets `test_clock`.
    #[inline]
    pub fn test_clock(self, test_clock: &str) -> Self {
        self.__arg(6, test_clock)
    }
}

/// How [`get_customers`](Customers::get_customers) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetCustomersError = crate::errors::Error429Default;

/// `POST /v1/customers`
pub enum PostCustomers {}
impl rt::Operation for PostCustomers {
    const SPEC: rt::Spec = rt::Spec::new("PostCustomers", "POST", "/v1/customers")
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "address",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
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
                    "preferred_locales",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "shipping",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Customer>;
    type Failure = PostCustomersError;
}

impl Call<PostCustomers> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostCustomersBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_customers`](Customers::post_customers) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostCustomersError = crate::errors::Error402_429Default;

/// `GET /v1/customers/{customer}`
pub enum GetCustomersCustomer {}
impl rt::Operation for GetCustomersCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "GetCustomersCustomer",
            "GET",
            "/v1/customers/{customer}",
        )
        .params(&[rt::path("customer"), rt::deep_object("expand")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::CustomerOrDeleted>;
    type Failure = GetCustomersCustomerError;
}

impl Call<GetCustomersCustomer> {
    /// Fields to return as whole objects
    #[inline]
    pub fn expand(self, expand: &[String]) -> Self {
        self.__arg(1, expand)
    }
}

/// How [`get_customers_customer`](Customers::get_customers_customer) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type GetCustomersCustomerError = crate::errors::Error429Default;

/// `POST /v1/customers/{customer}`
pub enum PostCustomersCustomer {}
impl rt::Operation for PostCustomersCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "PostCustomersCustomer",
            "POST",
            "/v1/customers/{customer}",
        )
        .params(&[rt::path("customer")])
        .security(Client::SECURITY)
        .body("application/x-www-form-urlencoded")
        .encoding(
            &[
                (
                    "address",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
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
                    "preferred_locales",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
                (
                    "shipping",
                    rt::Encoding {
                        style: Some(rt::Style::DeepObject),
                        explode: Some(true),
                        ..rt::Encoding::DEFAULT
                    },
                ),
            ],
        );
    type Success = rt::Json<types::Customer>;
    type Failure = PostCustomersCustomerError;
}

impl Call<PostCustomersCustomer> {
    /// Sets the body.
    #[inline]
    pub fn body(self, body: &types::PostCustomersCustomerBody) -> Self {
        Call(self.0.form(body))
    }
}

/// How [`post_customers_customer`](Customers::post_customers_customer) fails; the same as [`Error402_429Default`](crate::errors::Error402_429Default).
///
/// - 402 Payment Required: The request was right, and the payment failed
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type PostCustomersCustomerError = crate::errors::Error402_429Default;

/// `DELETE /v1/customers/{customer}`
pub enum DeleteCustomersCustomer {}
impl rt::Operation for DeleteCustomersCustomer {
    const SPEC: rt::Spec = rt::Spec::new(
            "DeleteCustomersCustomer",
            "DELETE",
            "/v1/customers/{customer}",
        )
        .params(&[rt::path("customer")])
        .security(Client::SECURITY);
    type Success = rt::Json<types::DeletedCustomer>;
    type Failure = DeleteCustomersCustomerError;
}

/// How [`delete_customers_customer`](Customers::delete_customers_customer) fails; the same as [`Error429Default`](crate::errors::Error429Default).
///
/// - 429 Too Many Requests: Too many calls at a time
/// - Any other status: Any other error
pub type DeleteCustomersCustomerError = crate::errors::Error429Default;
