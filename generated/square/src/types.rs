// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "locations")]
mod locations;
#[cfg(feature = "locations")]
pub use self::locations::*;

#[cfg(feature = "merchants")]
mod merchants;
#[cfg(feature = "merchants")]
pub use self::merchants::*;

#[cfg(feature = "payments")]
mod payments;
#[cfg(feature = "payments")]
pub use self::payments::*;

#[cfg(feature = "refunds")]
mod refunds;
#[cfg(feature = "refunds")]
pub use self::refunds::*;

#[cfg(feature = "customers")]
mod customers;
#[cfg(feature = "customers")]
pub use self::customers::*;

#[cfg(feature = "orders")]
mod orders;
#[cfg(feature = "orders")]
pub use self::orders::*;

#[cfg(feature = "catalog")]
mod catalog;
#[cfg(feature = "catalog")]
pub use self::catalog::*;

#[cfg(feature = "invoices")]
mod invoices;
#[cfg(feature = "invoices")]
pub use self::invoices::*;

#[cfg(feature = "inventory")]
mod inventory;
#[cfg(feature = "inventory")]
pub use self::inventory::*;

use switchboard_client::generated as rt;

/// `Address`, as the API calls it.
pub struct Address {
    pub address_line_1: rt::Nullable<String>,
    pub address_line_2: rt::Nullable<String>,
    pub address_line_3: rt::Nullable<String>,
    pub locality: rt::Nullable<String>,
    pub sublocality: rt::Nullable<String>,
    pub administrative_district_level_1: rt::Nullable<String>,
    pub postal_code: rt::Nullable<String>,
    pub country: Option<String>,
    pub first_name: rt::Nullable<String>,
    pub last_name: rt::Nullable<String>,
}

impl rt::Object for Address {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Address",
        0,
        &[
            "address_line_1",
            "address_line_2",
            "address_line_3",
            "locality",
            "sublocality",
            "administrative_district_level_1",
            "postal_code",
            "country",
            "first_name",
            "last_name",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            Option<String>,
        ),
        (rt::Nullable<String>, rt::Nullable<String>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.address_line_1,
                &self.address_line_2,
                &self.address_line_3,
                &self.locality,
                &self.sublocality,
                &self.administrative_district_level_1,
                &self.postal_code,
                &self.country,
            ),
            (&self.first_name, &self.last_name),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            address_line_1: group_0.0,
            address_line_2: group_0.1,
            address_line_3: group_0.2,
            locality: group_0.3,
            sublocality: group_0.4,
            administrative_district_level_1: group_0.5,
            postal_code: group_0.6,
            country: group_0.7,
            first_name: group_1.0,
            last_name: group_1.1,
        }
    }
}

/// `status` of `Location`.
#[non_exhaustive]
pub enum LocationStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub category: ErrorCategory,
    pub code: String,
    pub detail: Option<String>,
    pub field: Option<String>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b11,
        &["category", "code", "detail", "field"],
    );
    type Fields = (ErrorCategory, String, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.category, &self.code, &self.detail, &self.field)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            category: group_0.0,
            code: group_0.1,
            detail: group_0.2,
            field: group_0.3,
        }
    }
}

/// `category` of `Error`.
#[non_exhaustive]
pub enum ErrorCategory {
    /// `API_ERROR`
    ApiError,
    /// `AUTHENTICATION_ERROR`
    AuthenticationError,
    /// `INVALID_REQUEST_ERROR`
    InvalidRequestError,
    /// `RATE_LIMIT_ERROR`
    RateLimitError,
    /// `PAYMENT_METHOD_ERROR`
    PaymentMethodError,
    /// `REFUND_ERROR`
    RefundError,
    /// `MERCHANT_SUBSCRIPTION_ERROR`
    MerchantSubscriptionError,
    /// `EXTERNAL_VENDOR_ERROR`
    ExternalVendorError,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Vec<Error>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ErrorResponse", 0b1, &["errors"]);
    type Fields = (Vec<Error>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.errors,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { errors: group_0.0 }
    }
}

/// `sort_order`, as the API calls it.
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Money`, as the API calls it.
pub struct Money {
    pub amount: rt::Nullable<i64>,
    pub currency: Option<String>,
}

impl rt::Object for Money {
    const SHAPE: rt::Shape = rt::Shape::new("Money", 0, &["amount", "currency"]);
    type Fields = (rt::Nullable<i64>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.amount, &self.currency)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            currency: group_0.1,
        }
    }
}

/// `body.query` of `SearchCustomers`.
pub struct SearchCustomersBodyQuery {
    pub filter: Option<rt::Map<rt::Any>>,
    pub sort: Option<rt::Map<rt::Any>>,
}

impl rt::Object for SearchCustomersBodyQuery {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchCustomersBodyQuery",
        0,
        &["filter", "sort"],
    );
    type Fields = (Option<rt::Map<rt::Any>>, Option<rt::Map<rt::Any>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.filter, &self.sort)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            filter: group_0.0,
            sort: group_0.1,
        }
    }
}

rt::objects! {
    Address
    Error
    ErrorResponse
    Money
    SearchCustomersBodyQuery
}

rt::defaults! {
    Address
    Money
    SearchCustomersBodyQuery
}

rt::choices! {
    LocationStatus { Active = "ACTIVE", Inactive = "INACTIVE" }
    ErrorCategory {
        ApiError = "API_ERROR",
        AuthenticationError = "AUTHENTICATION_ERROR",
        InvalidRequestError = "INVALID_REQUEST_ERROR",
        RateLimitError = "RATE_LIMIT_ERROR",
        PaymentMethodError = "PAYMENT_METHOD_ERROR",
        RefundError = "REFUND_ERROR",
        MerchantSubscriptionError = "MERCHANT_SUBSCRIPTION_ERROR",
        ExternalVendorError = "EXTERNAL_VENDOR_ERROR",
    }
    SortOrder { Asc = "ASC", Desc = "DESC" }
}
