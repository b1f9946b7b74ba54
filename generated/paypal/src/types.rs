// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "orders")]
mod orders;
#[cfg(feature = "orders")]
pub use self::orders::*;

#[cfg(feature = "authorizations")]
mod authorizations;
#[cfg(feature = "authorizations")]
pub use self::authorizations::*;

#[cfg(feature = "captures")]
mod captures;
#[cfg(feature = "captures")]
pub use self::captures::*;

#[cfg(feature = "products")]
mod products;
#[cfg(feature = "products")]
pub use self::products::*;

#[cfg(feature = "plans")]
mod plans;
#[cfg(feature = "plans")]
pub use self::plans::*;

#[cfg(feature = "subscriptions")]
mod subscriptions;
#[cfg(feature = "subscriptions")]
pub use self::subscriptions::*;

#[cfg(feature = "payouts")]
mod payouts;
#[cfg(feature = "payouts")]
pub use self::payouts::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

use switchboard_client::generated as rt;

/// `name`, as the API calls it.
pub struct Name {
    pub given_name: Option<String>,
    pub surname: Option<String>,
}

impl rt::Object for Name {
    const SHAPE: rt::Shape = rt::Shape::new("Name", 0, &["given_name", "surname"]);
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.given_name, &self.surname)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            given_name: group_0.0,
            surname: group_0.1,
        }
    }
}

/// `address_portable`, as the API calls it.
pub struct AddressPortable {
    pub address_line_1: Option<String>,
    pub address_line_2: Option<String>,
    pub admin_area_2: Option<String>,
    pub admin_area_1: Option<String>,
    pub postal_code: Option<String>,
    /// Has 2 characters.
    pub country_code: String,
}

impl AddressPortable {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            address_line_1: None,
            address_line_2: None,
            admin_area_2: None,
            admin_area_1: None,
            postal_code: None,
            country_code: country_code.into(),
        }
    }
}

impl rt::Object for AddressPortable {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AddressPortable",
        0b100000,
        &[
            "address_line_1",
            "address_line_2",
            "admin_area_2",
            "admin_area_1",
            "postal_code",
            "country_code",
        ],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        Option<String>,
        String,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.address_line_1,
            &self.address_line_2,
            &self.admin_area_2,
            &self.admin_area_1,
            &self.postal_code,
            &self.country_code,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            address_line_1: group_0.0,
            address_line_2: group_0.1,
            admin_area_2: group_0.2,
            admin_area_1: group_0.3,
            postal_code: group_0.4,
            country_code: group_0.5,
        }
    }
}

/// `money`, as the API calls it.
pub struct Money {
    /// Has 3 characters.
    pub currency_code: String,
    /// Has at most 32 characters.
    pub value: String,
}

impl Money {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(currency_code: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            currency_code: currency_code.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for Money {
    const SHAPE: rt::Shape = rt::Shape::new("Money", 0b11, &["currency_code", "value"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency_code, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            currency_code: group_0.0,
            value: group_0.1,
        }
    }
}

/// `payee`, as the API calls it.
pub struct Payee {
    pub email_address: Option<String>,
    pub merchant_id: Option<String>,
}

impl rt::Object for Payee {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Payee",
        0,
        &["email_address", "merchant_id"],
    );
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email_address, &self.merchant_id)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            email_address: group_0.0,
            merchant_id: group_0.1,
        }
    }
}

/// `shipping_detail`, as the API calls it.
pub struct ShippingDetail {
    pub r#type: Option<ShippingDetailType>,
    pub name: Option<ShippingDetailName>,
    pub address: Option<AddressPortable>,
}

impl rt::Object for ShippingDetail {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ShippingDetail",
        0,
        &["type", "name", "address"],
    );
    type Fields = (
        Option<ShippingDetailType>,
        Option<ShippingDetailName>,
        Option<AddressPortable>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.r#type, &self.name, &self.address)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            r#type: group_0.0,
            name: group_0.1,
            address: group_0.2,
        }
    }
}

/// `type` of `shipping_detail`.
#[non_exhaustive]
pub enum ShippingDetailType {
    /// `SHIPPING`
    Shipping,
    /// `PICKUP_IN_PERSON`
    PickupInPerson,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `name` of `shipping_detail`.
pub struct ShippingDetailName {
    pub full_name: Option<String>,
}

impl rt::Object for ShippingDetailName {
    const SHAPE: rt::Shape = rt::Shape::new("ShippingDetailName", 0, &["full_name"]);
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.full_name,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { full_name: group_0.0 }
    }
}

/// `authorization`, as the API calls it.
#[non_exhaustive]
pub struct Authorization {
    pub id: Option<String>,
    pub status: Option<AuthorizationStatus>,
    pub amount: Option<Money>,
    pub invoice_id: Option<String>,
    pub custom_id: Option<String>,
    pub seller_protection: Option<SellerProtection>,
    pub expiration_time: Option<rt::DateTime>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
    pub status_details: Option<AuthorizationStatusDetails>,
}

impl rt::Object for Authorization {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Authorization",
        0,
        &[
            "id",
            "status",
            "amount",
            "invoice_id",
            "custom_id",
            "seller_protection",
            "expiration_time",
            "create_time",
            "update_time",
            "links",
            "status_details",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<AuthorizationStatus>,
            Option<Money>,
            Option<String>,
            Option<String>,
            Option<SellerProtection>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
        (
            Option<rt::DateTime>,
            Option<Vec<LinkDescription>>,
            Option<AuthorizationStatusDetails>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.status,
                &self.amount,
                &self.invoice_id,
                &self.custom_id,
                &self.seller_protection,
                &self.expiration_time,
                &self.create_time,
            ),
            (&self.update_time, &self.links, &self.status_details),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            status: group_0.1,
            amount: group_0.2,
            invoice_id: group_0.3,
            custom_id: group_0.4,
            seller_protection: group_0.5,
            expiration_time: group_0.6,
            create_time: group_0.7,
            update_time: group_1.0,
            links: group_1.1,
            status_details: group_1.2,
        }
    }
}

/// `status` of `authorization`.
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// `CREATED`
    Created,
    /// `CAPTURED`
    Captured,
    /// `DENIED`
    Denied,
    /// `PARTIALLY_CAPTURED`
    PartiallyCaptured,
    /// `VOIDED`
    Voided,
    /// `PENDING`
    Pending,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `seller_protection`, as the API calls it.
#[non_exhaustive]
pub struct SellerProtection {
    pub status: Option<SellerProtectionStatus>,
    pub dispute_categories: Option<Vec<SellerProtectionDisputeCategoriesItem>>,
}

impl rt::Object for SellerProtection {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SellerProtection",
        0,
        &["status", "dispute_categories"],
    );
    type Fields = (
        Option<SellerProtectionStatus>,
        Option<Vec<SellerProtectionDisputeCategoriesItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.dispute_categories)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            status: group_0.0,
            dispute_categories: group_0.1,
        }
    }
}

/// `status` of `seller_protection`.
#[non_exhaustive]
pub enum SellerProtectionStatus {
    /// `ELIGIBLE`
    Eligible,
    /// `PARTIALLY_ELIGIBLE`
    PartiallyEligible,
    /// `NOT_ELIGIBLE`
    NotEligible,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `dispute_categories.item` of `seller_protection`.
#[non_exhaustive]
pub enum SellerProtectionDisputeCategoriesItem {
    /// `ITEM_NOT_RECEIVED`
    ItemNotReceived,
    /// `UNAUTHORIZED_TRANSACTION`
    UnauthorizedTransaction,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `link_description`, as the API calls it.
pub struct LinkDescription {
    pub href: String,
    pub rel: String,
    pub method: Option<LinkDescriptionMethod>,
}

impl LinkDescription {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(href: impl Into<String>, rel: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            rel: rel.into(),
            method: None,
        }
    }
}

impl rt::Object for LinkDescription {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LinkDescription",
        0b11,
        &["href", "rel", "method"],
    );
    type Fields = (String, String, Option<LinkDescriptionMethod>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.href, &self.rel, &self.method)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            href: group_0.0,
            rel: group_0.1,
            method: group_0.2,
        }
    }
}

/// `method` of `link_description`.
#[non_exhaustive]
pub enum LinkDescriptionMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `HEAD`
    Head,
    /// `CONNECT`
    Connect,
    /// `OPTIONS`
    Options,
    /// `PATCH`
    Patch,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `status_details` of `authorization`.
#[non_exhaustive]
pub struct AuthorizationStatusDetails {
    pub reason: Option<String>,
}

impl rt::Object for AuthorizationStatusDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "AuthorizationStatusDetails",
        0,
        &["reason"],
    );
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { reason: group_0.0 }
    }
}

/// `capture`, as the API calls it.
#[non_exhaustive]
pub struct Capture {
    pub id: Option<String>,
    pub status: Option<CaptureStatus>,
    pub amount: Option<Money>,
    pub invoice_id: Option<String>,
    pub custom_id: Option<String>,
    pub seller_protection: Option<SellerProtection>,
    pub final_capture: Option<bool>,
    pub disbursement_mode: Option<CaptureDisbursementMode>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
    pub status_details: Option<CaptureStatusDetails>,
}

impl rt::Object for Capture {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Capture",
        0,
        &[
            "id",
            "status",
            "amount",
            "invoice_id",
            "custom_id",
            "seller_protection",
            "final_capture",
            "disbursement_mode",
            "create_time",
            "update_time",
            "links",
            "status_details",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<CaptureStatus>,
            Option<Money>,
            Option<String>,
            Option<String>,
            Option<SellerProtection>,
            Option<bool>,
            Option<CaptureDisbursementMode>,
        ),
        (
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<LinkDescription>>,
            Option<CaptureStatusDetails>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.status,
                &self.amount,
                &self.invoice_id,
                &self.custom_id,
                &self.seller_protection,
                &self.final_capture,
                &self.disbursement_mode,
            ),
            (&self.create_time, &self.update_time, &self.links, &self.status_details),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            status: group_0.1,
            amount: group_0.2,
            invoice_id: group_0.3,
            custom_id: group_0.4,
            seller_protection: group_0.5,
            final_capture: group_0.6,
            disbursement_mode: group_0.7,
            create_time: group_1.0,
            update_time: group_1.1,
            links: group_1.2,
            status_details: group_1.3,
        }
    }
}

/// `status` of `capture`.
#[non_exhaustive]
pub enum CaptureStatus {
    /// `COMPLETED`
    Completed,
    /// `DECLINED`
    Declined,
    /// `PARTIALLY_REFUNDED`
    PartiallyRefunded,
    /// `PENDING`
    Pending,
    /// `REFUNDED`
    Refunded,
    /// `FAILED`
    Failed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `disbursement_mode` of `capture`.
#[non_exhaustive]
pub enum CaptureDisbursementMode {
    /// `INSTANT`
    Instant,
    /// `DELAYED`
    Delayed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`AuthorizationStatusDetails`].
pub type CaptureStatusDetails = AuthorizationStatusDetails;

/// `refund`, as the API calls it.
#[non_exhaustive]
pub struct Refund {
    pub id: Option<String>,
    pub status: Option<RefundStatus>,
    pub amount: Option<Money>,
    pub invoice_id: Option<String>,
    pub custom_id: Option<String>,
    pub acquirer_reference_number: Option<String>,
    pub note_to_payer: Option<String>,
    pub payer: Option<Payee>,
    pub create_time: Option<rt::DateTime>,
    pub update_time: Option<rt::DateTime>,
    pub links: Option<Vec<LinkDescription>>,
    pub status_details: Option<RefundStatusDetails>,
}

impl rt::Object for Refund {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Refund",
        0,
        &[
            "id",
            "status",
            "amount",
            "invoice_id",
            "custom_id",
            "acquirer_reference_number",
            "note_to_payer",
            "payer",
            "create_time",
            "update_time",
            "links",
            "status_details",
        ],
    );
    type Fields = rt::Both<
        (
            Option<String>,
            Option<RefundStatus>,
            Option<Money>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<String>,
            Option<Payee>,
        ),
        (
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<LinkDescription>>,
            Option<RefundStatusDetails>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.status,
                &self.amount,
                &self.invoice_id,
                &self.custom_id,
                &self.acquirer_reference_number,
                &self.note_to_payer,
                &self.payer,
            ),
            (&self.create_time, &self.update_time, &self.links, &self.status_details),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            status: group_0.1,
            amount: group_0.2,
            invoice_id: group_0.3,
            custom_id: group_0.4,
            acquirer_reference_number: group_0.5,
            note_to_payer: group_0.6,
            payer: group_0.7,
            create_time: group_1.0,
            update_time: group_1.1,
            links: group_1.2,
            status_details: group_1.3,
        }
    }
}

/// `status` of `refund`.
#[non_exhaustive]
pub enum RefundStatus {
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// `COMPLETED`
    Completed,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`AuthorizationStatusDetails`].
pub type RefundStatusDetails = AuthorizationStatusDetails;

/// `error`, as the API calls it.
#[non_exhaustive]
pub struct Error {
    pub name: String,
    pub message: String,
    pub debug_id: Option<String>,
    pub information_link: Option<String>,
    pub details: Option<Vec<ErrorDetails>>,
    pub links: Option<Vec<LinkDescription>>,
}

impl rt::Object for Error {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Error",
        0b11,
        &["name", "message", "debug_id", "information_link", "details", "links"],
    );
    type Fields = (
        String,
        String,
        Option<String>,
        Option<String>,
        Option<Vec<ErrorDetails>>,
        Option<Vec<LinkDescription>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.name,
            &self.message,
            &self.debug_id,
            &self.information_link,
            &self.details,
            &self.links,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            message: group_0.1,
            debug_id: group_0.2,
            information_link: group_0.3,
            details: group_0.4,
            links: group_0.5,
        }
    }
}

/// `error_details`, as the API calls it.
#[non_exhaustive]
pub struct ErrorDetails {
    pub field: Option<String>,
    pub value: Option<String>,
    pub location: Option<String>,
    pub issue: String,
    pub description: Option<String>,
}

impl rt::Object for ErrorDetails {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorDetails",
        0b1000,
        &["field", "value", "location", "issue", "description"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<String>,
        String,
        Option<String>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.field, &self.value, &self.location, &self.issue, &self.description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            field: group_0.0,
            value: group_0.1,
            location: group_0.2,
            issue: group_0.3,
            description: group_0.4,
        }
    }
}

/// `shipping_preference` of `order_application_context`.
#[non_exhaustive]
pub enum OrderApplicationContextShippingPreference {
    /// `GET_FROM_FILE`
    GetFromFile,
    /// `NO_SHIPPING`
    NoShipping,
    /// `SET_PROVIDED_ADDRESS`
    SetProvidedAddress,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    Name
    AddressPortable
    Money
    Payee
    ShippingDetail
    ShippingDetailName
    Authorization
    SellerProtection
    LinkDescription
    AuthorizationStatusDetails
    Capture
    Refund
    Error
    ErrorDetails
}

rt::defaults! {
    Name
    Payee
    ShippingDetail
    ShippingDetailName
}

rt::choices! {
    ShippingDetailType { Shipping = "SHIPPING", PickupInPerson = "PICKUP_IN_PERSON" }
    AuthorizationStatus {
        Created = "CREATED",
        Captured = "CAPTURED",
        Denied = "DENIED",
        PartiallyCaptured = "PARTIALLY_CAPTURED",
        Voided = "VOIDED",
        Pending = "PENDING",
    }
    SellerProtectionStatus {
        Eligible = "ELIGIBLE",
        PartiallyEligible = "PARTIALLY_ELIGIBLE",
        NotEligible = "NOT_ELIGIBLE",
    }
    SellerProtectionDisputeCategoriesItem {
        ItemNotReceived = "ITEM_NOT_RECEIVED",
        UnauthorizedTransaction = "UNAUTHORIZED_TRANSACTION",
    }
    LinkDescriptionMethod {
        Get = "GET",
        Post = "POST",
        Put = "PUT",
        Delete = "DELETE",
        Head = "HEAD",
        Connect = "CONNECT",
        Options = "OPTIONS",
        Patch = "PATCH",
    }
    CaptureStatus {
        Completed = "COMPLETED",
        Declined = "DECLINED",
        PartiallyRefunded = "PARTIALLY_REFUNDED",
        Pending = "PENDING",
        Refunded = "REFUNDED",
        Failed = "FAILED",
    }
    CaptureDisbursementMode { Instant = "INSTANT", Delayed = "DELAYED" }
    RefundStatus {
        Cancelled = "CANCELLED",
        Failed = "FAILED",
        Pending = "PENDING",
        Completed = "COMPLETED",
    }
    OrderApplicationContextShippingPreference {
        GetFromFile = "GET_FROM_FILE",
        NoShipping = "NO_SHIPPING",
        SetProvidedAddress = "SET_PROVIDED_ADDRESS",
    }
}
