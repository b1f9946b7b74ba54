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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Name",
        fields: &["given_name", "surname"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.given_name, &self.surname)
    }

    #[inline]
    fn from_fields((given_name, surname): Self::Fields) -> Self {
        Self { given_name, surname }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AddressPortable",
        fields: &[
            "address_line_1",
            "address_line_2",
            "admin_area_2",
            "admin_area_1",
            "postal_code",
            "country_code",
        ],
        required: &[0b100000],
    };
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
    fn from_fields(
        (
            address_line_1,
            address_line_2,
            admin_area_2,
            admin_area_1,
            postal_code,
            country_code,
        ): Self::Fields,
    ) -> Self {
        Self {
            address_line_1,
            address_line_2,
            admin_area_2,
            admin_area_1,
            postal_code,
            country_code,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Money",
        fields: &["currency_code", "value"],
        required: &[0b11],
    };
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.currency_code, &self.value)
    }

    #[inline]
    fn from_fields((currency_code, value): Self::Fields) -> Self {
        Self { currency_code, value }
    }
}

/// `payee`, as the API calls it.
pub struct Payee {
    pub email_address: Option<String>,
    pub merchant_id: Option<String>,
}

impl rt::Object for Payee {
    const SHAPE: rt::Shape = rt::Shape {
        name: "Payee",
        fields: &["email_address", "merchant_id"],
        required: &[0],
    };
    type Fields = (Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.email_address, &self.merchant_id)
    }

    #[inline]
    fn from_fields((email_address, merchant_id): Self::Fields) -> Self {
        Self { email_address, merchant_id }
    }
}

/// `shipping_detail`, as the API calls it.
pub struct ShippingDetail {
    pub r#type: Option<ShippingDetailType>,
    pub name: Option<ShippingDetailName>,
    pub address: Option<AddressPortable>,
}

impl rt::Object for ShippingDetail {
    const SHAPE: rt::Shape = rt::Shape {
        name: "ShippingDetail",
        fields: &["type", "name", "address"],
        required: &[0],
    };
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
    fn from_fields((r#type, name, address): Self::Fields) -> Self {
        Self { r#type, name, address }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ShippingDetailName",
        fields: &["full_name"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.full_name,)
    }

    #[inline]
    fn from_fields((full_name,): Self::Fields) -> Self {
        Self { full_name }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Authorization",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                status,
                amount,
                invoice_id,
                custom_id,
                seller_protection,
                expiration_time,
                create_time,
            ),
            (update_time, links, status_details),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            status,
            amount,
            invoice_id,
            custom_id,
            seller_protection,
            expiration_time,
            create_time,
            update_time,
            links,
            status_details,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SellerProtection",
        fields: &["status", "dispute_categories"],
        required: &[0],
    };
    type Fields = (
        Option<SellerProtectionStatus>,
        Option<Vec<SellerProtectionDisputeCategoriesItem>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.status, &self.dispute_categories)
    }

    #[inline]
    fn from_fields((status, dispute_categories): Self::Fields) -> Self {
        Self { status, dispute_categories }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "LinkDescription",
        fields: &["href", "rel", "method"],
        required: &[0b11],
    };
    type Fields = (String, String, Option<LinkDescriptionMethod>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.href, &self.rel, &self.method)
    }

    #[inline]
    fn from_fields((href, rel, method): Self::Fields) -> Self {
        Self { href, rel, method }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "AuthorizationStatusDetails",
        fields: &["reason"],
        required: &[0],
    };
    type Fields = (Option<String>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.reason,)
    }

    #[inline]
    fn from_fields((reason,): Self::Fields) -> Self {
        Self { reason }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Capture",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                status,
                amount,
                invoice_id,
                custom_id,
                seller_protection,
                final_capture,
                disbursement_mode,
            ),
            (create_time, update_time, links, status_details),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            status,
            amount,
            invoice_id,
            custom_id,
            seller_protection,
            final_capture,
            disbursement_mode,
            create_time,
            update_time,
            links,
            status_details,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Refund",
        fields: &[
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
        required: &[0],
    };
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
    fn from_fields(
        rt::Both(
            (
                id,
                status,
                amount,
                invoice_id,
                custom_id,
                acquirer_reference_number,
                note_to_payer,
                payer,
            ),
            (create_time, update_time, links, status_details),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            status,
            amount,
            invoice_id,
            custom_id,
            acquirer_reference_number,
            note_to_payer,
            payer,
            create_time,
            update_time,
            links,
            status_details,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Error",
        fields: &["name", "message", "debug_id", "information_link", "details", "links"],
        required: &[0b11],
    };
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
    fn from_fields(
        (name, message, debug_id, information_link, details, links): Self::Fields,
    ) -> Self {
        Self {
            name,
            message,
            debug_id,
            information_link,
            details,
            links,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "ErrorDetails",
        fields: &["field", "value", "location", "issue", "description"],
        required: &[0b1000],
    };
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
    fn from_fields((field, value, location, issue, description): Self::Fields) -> Self {
        Self {
            field,
            value,
            location,
            issue,
            description,
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
