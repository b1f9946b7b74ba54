// Made by `cargo xtask generate`. Changes here are lost with the next run.

//! The types of requests and answers.

#[cfg(feature = "shop")]
mod shop;
#[cfg(feature = "shop")]
pub use self::shop::*;

#[cfg(feature = "products")]
mod products;
#[cfg(feature = "products")]
pub use self::products::*;

#[cfg(feature = "variants")]
mod variants;
#[cfg(feature = "variants")]
pub use self::variants::*;

#[cfg(feature = "orders")]
mod orders;
#[cfg(feature = "orders")]
pub use self::orders::*;

#[cfg(feature = "transactions")]
mod transactions;
#[cfg(feature = "transactions")]
pub use self::transactions::*;

#[cfg(feature = "refunds")]
mod refunds;
#[cfg(feature = "refunds")]
pub use self::refunds::*;

#[cfg(feature = "fulfillments")]
mod fulfillments;
#[cfg(feature = "fulfillments")]
pub use self::fulfillments::*;

#[cfg(feature = "customers")]
mod customers;
#[cfg(feature = "customers")]
pub use self::customers::*;

#[cfg(feature = "inventory_levels")]
mod inventory_levels;
#[cfg(feature = "inventory_levels")]
pub use self::inventory_levels::*;

#[cfg(feature = "locations")]
mod locations;
#[cfg(feature = "locations")]
pub use self::locations::*;

#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use self::webhooks::*;

use switchboard_client::generated as rt;

/// `ErrorResponse`, as the API calls it.
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Option<ErrorResponseErrors>,
    pub error: Option<String>,
    pub error_description: Option<String>,
}

impl rt::Object for ErrorResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "ErrorResponse",
        0,
        &["errors", "error", "error_description"],
    );
    type Fields = (Option<ErrorResponseErrors>, Option<String>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.errors, &self.error, &self.error_description)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            errors: group_0.0,
            error: group_0.1,
            error_description: group_0.2,
        }
    }
}

/// `errors` of `ErrorResponse`.
#[non_exhaustive]
pub enum ErrorResponseErrors {
    String(String),
    ErrorsByField(ErrorsByField),
    /// Something that this version of the client does not know.
    Unknown(rt::Any),
}

/// `ErrorsByField`, as the API calls it.
pub type ErrorsByField = rt::Map<rt::Any>;

/// `Variant`, as the API calls it.
pub struct Variant {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub title: Option<String>,
    pub price: Option<String>,
    pub compare_at_price: rt::Nullable<String>,
    pub sku: rt::Nullable<String>,
    pub barcode: rt::Nullable<String>,
    pub position: Option<i64>,
    pub option1: rt::Nullable<String>,
    pub option2: rt::Nullable<String>,
    pub option3: rt::Nullable<String>,
    pub inventory_item_id: Option<i64>,
    pub inventory_management: rt::Nullable<String>,
    pub inventory_policy: Option<String>,
    pub inventory_quantity: Option<i64>,
    pub fulfillment_service: Option<String>,
    pub grams: Option<i64>,
    pub weight: Option<f64>,
    pub weight_unit: Option<String>,
    pub taxable: Option<bool>,
    pub requires_shipping: Option<bool>,
    pub image_id: rt::Nullable<i64>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for Variant {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Variant",
        0,
        &[
            "id",
            "product_id",
            "title",
            "price",
            "compare_at_price",
            "sku",
            "barcode",
            "position",
            "option1",
            "option2",
            "option3",
            "inventory_item_id",
            "inventory_management",
            "inventory_policy",
            "inventory_quantity",
            "fulfillment_service",
            "grams",
            "weight",
            "weight_unit",
            "taxable",
            "requires_shipping",
            "image_id",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<i64>,
                Option<i64>,
                Option<String>,
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<i64>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<i64>,
                rt::Nullable<String>,
                Option<String>,
                Option<i64>,
                Option<String>,
            ),
        >,
        (
            Option<i64>,
            Option<f64>,
            Option<String>,
            Option<bool>,
            Option<bool>,
            rt::Nullable<i64>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.product_id,
                    &self.title,
                    &self.price,
                    &self.compare_at_price,
                    &self.sku,
                    &self.barcode,
                    &self.position,
                ),
                (
                    &self.option1,
                    &self.option2,
                    &self.option3,
                    &self.inventory_item_id,
                    &self.inventory_management,
                    &self.inventory_policy,
                    &self.inventory_quantity,
                    &self.fulfillment_service,
                ),
            ),
            (
                &self.grams,
                &self.weight,
                &self.weight_unit,
                &self.taxable,
                &self.requires_shipping,
                &self.image_id,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            product_id: group_0.1,
            title: group_0.2,
            price: group_0.3,
            compare_at_price: group_0.4,
            sku: group_0.5,
            barcode: group_0.6,
            position: group_0.7,
            option1: group_1.0,
            option2: group_1.1,
            option3: group_1.2,
            inventory_item_id: group_1.3,
            inventory_management: group_1.4,
            inventory_policy: group_1.5,
            inventory_quantity: group_1.6,
            fulfillment_service: group_1.7,
            grams: group_2.0,
            weight: group_2.1,
            weight_unit: group_2.2,
            taxable: group_2.3,
            requires_shipping: group_2.4,
            image_id: group_2.5,
            created_at: group_2.6,
            updated_at: group_2.7,
        }
    }
}

/// An empty object
pub type Empty = rt::Map<rt::Any>;

/// `Customer`, as the API calls it.
#[non_exhaustive]
pub struct Customer {
    pub id: i64,
    pub first_name: rt::Nullable<String>,
    pub last_name: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub state: Option<CustomerState>,
    pub note: rt::Nullable<String>,
    pub tags: Option<String>,
    pub currency: Option<String>,
    pub orders_count: Option<i64>,
    pub total_spent: Option<String>,
    pub last_order_id: rt::Nullable<i64>,
    pub last_order_name: rt::Nullable<String>,
    pub verified_email: Option<bool>,
    pub tax_exempt: Option<bool>,
    pub tax_exemptions: Option<Vec<String>>,
    pub multipass_identifier: rt::Nullable<String>,
    pub addresses: Option<Vec<Address>>,
    pub default_address: Option<Address>,
    pub email_marketing_consent: rt::Nullable<rt::Map<rt::Any>>,
    pub sms_marketing_consent: rt::Nullable<rt::Map<rt::Any>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for Customer {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Customer",
        0b1,
        &[
            "id",
            "first_name",
            "last_name",
            "email",
            "phone",
            "state",
            "note",
            "tags",
            "currency",
            "orders_count",
            "total_spent",
            "last_order_id",
            "last_order_name",
            "verified_email",
            "tax_exempt",
            "tax_exemptions",
            "multipass_identifier",
            "addresses",
            "default_address",
            "email_marketing_consent",
            "sms_marketing_consent",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                i64,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<CustomerState>,
                rt::Nullable<String>,
                Option<String>,
            ),
            (
                Option<String>,
                Option<i64>,
                Option<String>,
                rt::Nullable<i64>,
                rt::Nullable<String>,
                Option<bool>,
                Option<bool>,
                Option<Vec<String>>,
            ),
        >,
        (
            rt::Nullable<String>,
            Option<Vec<Address>>,
            Option<Address>,
            rt::Nullable<rt::Map<rt::Any>>,
            rt::Nullable<rt::Map<rt::Any>>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.first_name,
                    &self.last_name,
                    &self.email,
                    &self.phone,
                    &self.state,
                    &self.note,
                    &self.tags,
                ),
                (
                    &self.currency,
                    &self.orders_count,
                    &self.total_spent,
                    &self.last_order_id,
                    &self.last_order_name,
                    &self.verified_email,
                    &self.tax_exempt,
                    &self.tax_exemptions,
                ),
            ),
            (
                &self.multipass_identifier,
                &self.addresses,
                &self.default_address,
                &self.email_marketing_consent,
                &self.sms_marketing_consent,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            first_name: group_0.1,
            last_name: group_0.2,
            email: group_0.3,
            phone: group_0.4,
            state: group_0.5,
            note: group_0.6,
            tags: group_0.7,
            currency: group_1.0,
            orders_count: group_1.1,
            total_spent: group_1.2,
            last_order_id: group_1.3,
            last_order_name: group_1.4,
            verified_email: group_1.5,
            tax_exempt: group_1.6,
            tax_exemptions: group_1.7,
            multipass_identifier: group_2.0,
            addresses: group_2.1,
            default_address: group_2.2,
            email_marketing_consent: group_2.3,
            sms_marketing_consent: group_2.4,
            created_at: group_2.5,
            updated_at: group_2.6,
        }
    }
}

/// `state` of `Customer`.
#[non_exhaustive]
pub enum CustomerState {
    /// `disabled`
    Disabled,
    /// `invited`
    Invited,
    /// `enabled`
    Enabled,
    /// `declined`
    Declined,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `Address`, as the API calls it.
pub struct Address {
    pub first_name: rt::Nullable<String>,
    pub last_name: rt::Nullable<String>,
    pub name: rt::Nullable<String>,
    pub company: rt::Nullable<String>,
    pub address1: rt::Nullable<String>,
    pub address2: rt::Nullable<String>,
    pub city: rt::Nullable<String>,
    pub province: rt::Nullable<String>,
    pub province_code: rt::Nullable<String>,
    pub country: rt::Nullable<String>,
    pub country_code: rt::Nullable<String>,
    pub zip: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
}

impl rt::Object for Address {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Address",
        0,
        &[
            "first_name",
            "last_name",
            "name",
            "company",
            "address1",
            "address2",
            "city",
            "province",
            "province_code",
            "country",
            "country_code",
            "zip",
            "phone",
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
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.first_name,
                &self.last_name,
                &self.name,
                &self.company,
                &self.address1,
                &self.address2,
                &self.city,
                &self.province,
            ),
            (
                &self.province_code,
                &self.country,
                &self.country_code,
                &self.zip,
                &self.phone,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            first_name: group_0.0,
            last_name: group_0.1,
            name: group_0.2,
            company: group_0.3,
            address1: group_0.4,
            address2: group_0.5,
            city: group_0.6,
            province: group_0.7,
            province_code: group_1.0,
            country: group_1.1,
            country_code: group_1.2,
            zip: group_1.3,
            phone: group_1.4,
        }
    }
}

/// `LineItem`, as the API calls it.
pub struct LineItem {
    pub id: Option<i64>,
    pub variant_id: rt::Nullable<i64>,
    pub product_id: rt::Nullable<i64>,
    pub title: Option<String>,
    pub variant_title: rt::Nullable<String>,
    pub name: Option<String>,
    pub sku: rt::Nullable<String>,
    pub vendor: rt::Nullable<String>,
    pub quantity: i64,
    pub price: Option<String>,
    pub total_discount: Option<String>,
    pub grams: Option<i64>,
    pub taxable: Option<bool>,
    pub requires_shipping: Option<bool>,
    pub gift_card: Option<bool>,
    pub fulfillable_quantity: Option<i64>,
    pub fulfillment_status: rt::Nullable<String>,
    pub properties: Option<Vec<NameValue>>,
}

impl LineItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(quantity: i64) -> Self {
        Self {
            id: None,
            variant_id: rt::Nullable::Absent,
            product_id: rt::Nullable::Absent,
            title: None,
            variant_title: rt::Nullable::Absent,
            name: None,
            sku: rt::Nullable::Absent,
            vendor: rt::Nullable::Absent,
            quantity,
            price: None,
            total_discount: None,
            grams: None,
            taxable: None,
            requires_shipping: None,
            gift_card: None,
            fulfillable_quantity: None,
            fulfillment_status: rt::Nullable::Absent,
            properties: None,
        }
    }
}

impl rt::Object for LineItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "LineItem",
        0b100000000,
        &[
            "id",
            "variant_id",
            "product_id",
            "title",
            "variant_title",
            "name",
            "sku",
            "vendor",
            "quantity",
            "price",
            "total_discount",
            "grams",
            "taxable",
            "requires_shipping",
            "gift_card",
            "fulfillable_quantity",
            "fulfillment_status",
            "properties",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<i64>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                Option<String>,
                rt::Nullable<String>,
                Option<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
            ),
            (
                i64,
                Option<String>,
                Option<String>,
                Option<i64>,
                Option<bool>,
                Option<bool>,
                Option<bool>,
                Option<i64>,
            ),
        >,
        (rt::Nullable<String>, Option<Vec<NameValue>>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.variant_id,
                    &self.product_id,
                    &self.title,
                    &self.variant_title,
                    &self.name,
                    &self.sku,
                    &self.vendor,
                ),
                (
                    &self.quantity,
                    &self.price,
                    &self.total_discount,
                    &self.grams,
                    &self.taxable,
                    &self.requires_shipping,
                    &self.gift_card,
                    &self.fulfillable_quantity,
                ),
            ),
            (&self.fulfillment_status, &self.properties),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            variant_id: group_0.1,
            product_id: group_0.2,
            title: group_0.3,
            variant_title: group_0.4,
            name: group_0.5,
            sku: group_0.6,
            vendor: group_0.7,
            quantity: group_1.0,
            price: group_1.1,
            total_discount: group_1.2,
            grams: group_1.3,
            taxable: group_1.4,
            requires_shipping: group_1.5,
            gift_card: group_1.6,
            fulfillable_quantity: group_1.7,
            fulfillment_status: group_2.0,
            properties: group_2.1,
        }
    }
}

/// `NameValue`, as the API calls it.
pub struct NameValue {
    pub name: String,
    pub value: String,
}

impl NameValue {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

impl rt::Object for NameValue {
    const SHAPE: rt::Shape = rt::Shape::new("NameValue", 0b11, &["name", "value"]);
    type Fields = (String, String);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.name, &self.value)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            name: group_0.0,
            value: group_0.1,
        }
    }
}

/// `Fulfillment`, as the API calls it.
#[non_exhaustive]
pub struct Fulfillment {
    pub id: i64,
    pub order_id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub service: rt::Nullable<String>,
    pub location_id: rt::Nullable<i64>,
    pub shipment_status: rt::Nullable<String>,
    pub tracking_company: rt::Nullable<String>,
    pub tracking_number: rt::Nullable<String>,
    pub tracking_numbers: Option<Vec<String>>,
    pub tracking_url: rt::Nullable<String>,
    pub tracking_urls: Option<Vec<String>>,
    pub line_items: Option<Vec<LineItem>>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
}

impl rt::Object for Fulfillment {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Fulfillment",
        0b1,
        &[
            "id",
            "order_id",
            "name",
            "status",
            "service",
            "location_id",
            "shipment_status",
            "tracking_company",
            "tracking_number",
            "tracking_numbers",
            "tracking_url",
            "tracking_urls",
            "line_items",
            "created_at",
            "updated_at",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            Option<i64>,
            Option<String>,
            Option<String>,
            rt::Nullable<String>,
            rt::Nullable<i64>,
            rt::Nullable<String>,
            rt::Nullable<String>,
        ),
        (
            rt::Nullable<String>,
            Option<Vec<String>>,
            rt::Nullable<String>,
            Option<Vec<String>>,
            Option<Vec<LineItem>>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.order_id,
                &self.name,
                &self.status,
                &self.service,
                &self.location_id,
                &self.shipment_status,
                &self.tracking_company,
            ),
            (
                &self.tracking_number,
                &self.tracking_numbers,
                &self.tracking_url,
                &self.tracking_urls,
                &self.line_items,
                &self.created_at,
                &self.updated_at,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            order_id: group_0.1,
            name: group_0.2,
            status: group_0.3,
            service: group_0.4,
            location_id: group_0.5,
            shipment_status: group_0.6,
            tracking_company: group_0.7,
            tracking_number: group_1.0,
            tracking_numbers: group_1.1,
            tracking_url: group_1.2,
            tracking_urls: group_1.3,
            line_items: group_1.4,
            created_at: group_1.5,
            updated_at: group_1.6,
        }
    }
}

/// `Refund`, as the API calls it.
#[non_exhaustive]
pub struct Refund {
    pub id: i64,
    pub order_id: Option<i64>,
    pub note: rt::Nullable<String>,
    pub user_id: rt::Nullable<i64>,
    pub restock: Option<bool>,
    pub created_at: Option<rt::DateTime>,
    pub processed_at: Option<rt::DateTime>,
    pub refund_line_items: Option<Vec<rt::Map<rt::Any>>>,
    pub transactions: Option<Vec<Transaction>>,
    pub order_adjustments: Option<Vec<rt::Map<rt::Any>>>,
    pub duties: Option<Vec<rt::Map<rt::Any>>>,
}

impl rt::Object for Refund {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Refund",
        0b1,
        &[
            "id",
            "order_id",
            "note",
            "user_id",
            "restock",
            "created_at",
            "processed_at",
            "refund_line_items",
            "transactions",
            "order_adjustments",
            "duties",
        ],
    );
    type Fields = rt::Both<
        (
            i64,
            Option<i64>,
            rt::Nullable<String>,
            rt::Nullable<i64>,
            Option<bool>,
            Option<rt::DateTime>,
            Option<rt::DateTime>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
        (
            Option<Vec<Transaction>>,
            Option<Vec<rt::Map<rt::Any>>>,
            Option<Vec<rt::Map<rt::Any>>>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.id,
                &self.order_id,
                &self.note,
                &self.user_id,
                &self.restock,
                &self.created_at,
                &self.processed_at,
                &self.refund_line_items,
            ),
            (&self.transactions, &self.order_adjustments, &self.duties),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            order_id: group_0.1,
            note: group_0.2,
            user_id: group_0.3,
            restock: group_0.4,
            created_at: group_0.5,
            processed_at: group_0.6,
            refund_line_items: group_0.7,
            transactions: group_1.0,
            order_adjustments: group_1.1,
            duties: group_1.2,
        }
    }
}

/// `Transaction`, as the API calls it.
pub struct Transaction {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub parent_id: rt::Nullable<i64>,
    pub kind: TransactionKind,
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub gateway: Option<String>,
    pub status: Option<String>,
    pub message: rt::Nullable<String>,
    pub error_code: rt::Nullable<String>,
    pub authorization: rt::Nullable<String>,
    pub source_name: Option<String>,
    pub test: Option<bool>,
    pub location_id: rt::Nullable<i64>,
    pub user_id: rt::Nullable<i64>,
    pub created_at: Option<rt::DateTime>,
    pub processed_at: Option<rt::DateTime>,
}

impl Transaction {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(kind: TransactionKind) -> Self {
        Self {
            id: None,
            order_id: None,
            parent_id: rt::Nullable::Absent,
            kind,
            amount: None,
            currency: None,
            gateway: None,
            status: None,
            message: rt::Nullable::Absent,
            error_code: rt::Nullable::Absent,
            authorization: rt::Nullable::Absent,
            source_name: None,
            test: None,
            location_id: rt::Nullable::Absent,
            user_id: rt::Nullable::Absent,
            created_at: None,
            processed_at: None,
        }
    }
}

impl rt::Object for Transaction {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Transaction",
        0b1000,
        &[
            "id",
            "order_id",
            "parent_id",
            "kind",
            "amount",
            "currency",
            "gateway",
            "status",
            "message",
            "error_code",
            "authorization",
            "source_name",
            "test",
            "location_id",
            "user_id",
            "created_at",
            "processed_at",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<i64>,
                Option<i64>,
                rt::Nullable<i64>,
                TransactionKind,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<String>,
                Option<bool>,
                rt::Nullable<i64>,
                rt::Nullable<i64>,
                Option<rt::DateTime>,
            ),
        >,
        (Option<rt::DateTime>,),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.order_id,
                    &self.parent_id,
                    &self.kind,
                    &self.amount,
                    &self.currency,
                    &self.gateway,
                    &self.status,
                ),
                (
                    &self.message,
                    &self.error_code,
                    &self.authorization,
                    &self.source_name,
                    &self.test,
                    &self.location_id,
                    &self.user_id,
                    &self.created_at,
                ),
            ),
            (&self.processed_at,),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            order_id: group_0.1,
            parent_id: group_0.2,
            kind: group_0.3,
            amount: group_0.4,
            currency: group_0.5,
            gateway: group_0.6,
            status: group_0.7,
            message: group_1.0,
            error_code: group_1.1,
            authorization: group_1.2,
            source_name: group_1.3,
            test: group_1.4,
            location_id: group_1.5,
            user_id: group_1.6,
            created_at: group_1.7,
            processed_at: group_2.0,
        }
    }
}

/// `kind` of `Transaction`.
#[non_exhaustive]
pub enum TransactionKind {
    /// `authorization`
    Authorization,
    /// `capture`
    Capture,
    /// `sale`
    Sale,
    /// `void`
    Void,
    /// `refund`
    Refund,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ErrorResponse
    Variant
    Customer
    Address
    LineItem
    NameValue
    Fulfillment
    Refund
    Transaction
}

rt::defaults! {
    Variant
    Address
}

rt::choices! {
    CustomerState {
        Disabled = "disabled",
        Invited = "invited",
        Enabled = "enabled",
        Declined = "declined",
    }
    TransactionKind {
        Authorization = "authorization",
        Capture = "capture",
        Sale = "sale",
        Void = "void",
        Refund = "refund",
    }
}

rt::unions! {
    ErrorResponseErrors {
        String 0: rt::look(rt::STRING),
        ErrorsByField 1: rt::look(rt::OBJECT | rt::KEEPS),
    }
}
