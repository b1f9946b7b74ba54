// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `OrderResponse`, as the API calls it.
#[non_exhaustive]
pub struct OrderResponse {
    pub order: Option<Order>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for OrderResponse {
    const SHAPE: rt::Shape = rt::Shape::new("OrderResponse", 0, &["order", "errors"]);
    type Fields = (Option<Order>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            order: group_0.0,
            errors: group_0.1,
        }
    }
}

/// `Order`, as the API calls it.
pub struct Order {
    pub id: Option<String>,
    pub location_id: String,
    pub reference_id: rt::Nullable<String>,
    pub customer_id: rt::Nullable<String>,
    pub line_items: rt::Nullable<Vec<OrderLineItem>>,
    pub taxes: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub discounts: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub service_charges: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub fulfillments: rt::Nullable<Vec<rt::Map<rt::Any>>>,
    pub tenders: Option<Vec<rt::Map<rt::Any>>>,
    pub metadata: rt::Nullable<rt::Map<String>>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub closed_at: Option<String>,
    pub state: Option<OrderState>,
    pub version: Option<i64>,
    pub total_money: Option<Money>,
    pub total_tax_money: Option<Money>,
    pub total_discount_money: Option<Money>,
    pub total_tip_money: Option<Money>,
    pub total_service_charge_money: Option<Money>,
}

impl Order {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(location_id: impl Into<String>) -> Self {
        Self {
            id: None,
            location_id: location_id.into(),
            reference_id: rt::Nullable::Absent,
            customer_id: rt::Nullable::Absent,
            line_items: rt::Nullable::Absent,
            taxes: rt::Nullable::Absent,
            discounts: rt::Nullable::Absent,
            service_charges: rt::Nullable::Absent,
            fulfillments: rt::Nullable::Absent,
            tenders: None,
            metadata: rt::Nullable::Absent,
            created_at: None,
            updated_at: None,
            closed_at: None,
            state: None,
            version: None,
            total_money: None,
            total_tax_money: None,
            total_discount_money: None,
            total_tip_money: None,
            total_service_charge_money: None,
        }
    }
}

impl rt::Object for Order {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Order",
        0b10,
        &[
            "id",
            "location_id",
            "reference_id",
            "customer_id",
            "line_items",
            "taxes",
            "discounts",
            "service_charges",
            "fulfillments",
            "tenders",
            "metadata",
            "created_at",
            "updated_at",
            "closed_at",
            "state",
            "version",
            "total_money",
            "total_tax_money",
            "total_discount_money",
            "total_tip_money",
            "total_service_charge_money",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Option<String>,
                String,
                rt::Nullable<String>,
                rt::Nullable<String>,
                rt::Nullable<Vec<OrderLineItem>>,
                rt::Nullable<Vec<rt::Map<rt::Any>>>,
                rt::Nullable<Vec<rt::Map<rt::Any>>>,
                rt::Nullable<Vec<rt::Map<rt::Any>>>,
            ),
            (
                rt::Nullable<Vec<rt::Map<rt::Any>>>,
                Option<Vec<rt::Map<rt::Any>>>,
                rt::Nullable<rt::Map<String>>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<OrderState>,
                Option<i64>,
            ),
        >,
        (Option<Money>, Option<Money>, Option<Money>, Option<Money>, Option<Money>),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.id,
                    &self.location_id,
                    &self.reference_id,
                    &self.customer_id,
                    &self.line_items,
                    &self.taxes,
                    &self.discounts,
                    &self.service_charges,
                ),
                (
                    &self.fulfillments,
                    &self.tenders,
                    &self.metadata,
                    &self.created_at,
                    &self.updated_at,
                    &self.closed_at,
                    &self.state,
                    &self.version,
                ),
            ),
            (
                &self.total_money,
                &self.total_tax_money,
                &self.total_discount_money,
                &self.total_tip_money,
                &self.total_service_charge_money,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            id: group_0.0,
            location_id: group_0.1,
            reference_id: group_0.2,
            customer_id: group_0.3,
            line_items: group_0.4,
            taxes: group_0.5,
            discounts: group_0.6,
            service_charges: group_0.7,
            fulfillments: group_1.0,
            tenders: group_1.1,
            metadata: group_1.2,
            created_at: group_1.3,
            updated_at: group_1.4,
            closed_at: group_1.5,
            state: group_1.6,
            version: group_1.7,
            total_money: group_2.0,
            total_tax_money: group_2.1,
            total_discount_money: group_2.2,
            total_tip_money: group_2.3,
            total_service_charge_money: group_2.4,
        }
    }
}

/// `OrderLineItem`, as the API calls it.
pub struct OrderLineItem {
    pub uid: rt::Nullable<String>,
    pub name: rt::Nullable<String>,
    pub quantity: String,
    pub note: rt::Nullable<String>,
    pub catalog_object_id: rt::Nullable<String>,
    pub catalog_version: rt::Nullable<i64>,
    pub variation_name: rt::Nullable<String>,
    pub item_type: Option<String>,
    pub metadata: rt::Nullable<rt::Map<String>>,
    pub base_price_money: Option<Money>,
    pub variation_total_price_money: Option<Money>,
    pub gross_sales_money: Option<Money>,
    pub total_tax_money: Option<Money>,
    pub total_discount_money: Option<Money>,
    pub total_money: Option<Money>,
}

impl OrderLineItem {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(quantity: impl Into<String>) -> Self {
        Self {
            uid: rt::Nullable::Absent,
            name: rt::Nullable::Absent,
            quantity: quantity.into(),
            note: rt::Nullable::Absent,
            catalog_object_id: rt::Nullable::Absent,
            catalog_version: rt::Nullable::Absent,
            variation_name: rt::Nullable::Absent,
            item_type: None,
            metadata: rt::Nullable::Absent,
            base_price_money: None,
            variation_total_price_money: None,
            gross_sales_money: None,
            total_tax_money: None,
            total_discount_money: None,
            total_money: None,
        }
    }
}

impl rt::Object for OrderLineItem {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrderLineItem",
        0b100,
        &[
            "uid",
            "name",
            "quantity",
            "note",
            "catalog_object_id",
            "catalog_version",
            "variation_name",
            "item_type",
            "metadata",
            "base_price_money",
            "variation_total_price_money",
            "gross_sales_money",
            "total_tax_money",
            "total_discount_money",
            "total_money",
        ],
    );
    type Fields = rt::Both<
        (
            rt::Nullable<String>,
            rt::Nullable<String>,
            String,
            rt::Nullable<String>,
            rt::Nullable<String>,
            rt::Nullable<i64>,
            rt::Nullable<String>,
            Option<String>,
        ),
        (
            rt::Nullable<rt::Map<String>>,
            Option<Money>,
            Option<Money>,
            Option<Money>,
            Option<Money>,
            Option<Money>,
            Option<Money>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            (
                &self.uid,
                &self.name,
                &self.quantity,
                &self.note,
                &self.catalog_object_id,
                &self.catalog_version,
                &self.variation_name,
                &self.item_type,
            ),
            (
                &self.metadata,
                &self.base_price_money,
                &self.variation_total_price_money,
                &self.gross_sales_money,
                &self.total_tax_money,
                &self.total_discount_money,
                &self.total_money,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(group_0, group_1): Self::Fields) -> Self {
        Self {
            uid: group_0.0,
            name: group_0.1,
            quantity: group_0.2,
            note: group_0.3,
            catalog_object_id: group_0.4,
            catalog_version: group_0.5,
            variation_name: group_0.6,
            item_type: group_0.7,
            metadata: group_1.0,
            base_price_money: group_1.1,
            variation_total_price_money: group_1.2,
            gross_sales_money: group_1.3,
            total_tax_money: group_1.4,
            total_discount_money: group_1.5,
            total_money: group_1.6,
        }
    }
}

/// `state` of `Order`.
#[non_exhaustive]
pub enum OrderState {
    /// `OPEN`
    Open,
    /// `COMPLETED`
    Completed,
    /// `CANCELED`
    Canceled,
    /// `DRAFT`
    Draft,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `body` of `CreateOrder`.
pub struct CreateOrderBody {
    pub order: Option<Order>,
    /// Has at most 192 characters.
    pub idempotency_key: Option<String>,
}

impl rt::Object for CreateOrderBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CreateOrderBody",
        0,
        &["order", "idempotency_key"],
    );
    type Fields = (Option<Order>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order, &self.idempotency_key)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            order: group_0.0,
            idempotency_key: group_0.1,
        }
    }
}

/// `SearchOrdersResponse`, as the API calls it.
#[non_exhaustive]
pub struct SearchOrdersResponse {
    pub orders: Option<Vec<Order>>,
    pub order_entries: Option<Vec<rt::Map<rt::Any>>>,
    pub cursor: Option<String>,
    pub errors: Option<Vec<Error>>,
}

impl rt::Object for SearchOrdersResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchOrdersResponse",
        0,
        &["orders", "order_entries", "cursor", "errors"],
    );
    type Fields = (
        Option<Vec<Order>>,
        Option<Vec<rt::Map<rt::Any>>>,
        Option<String>,
        Option<Vec<Error>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.orders, &self.order_entries, &self.cursor, &self.errors)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            orders: group_0.0,
            order_entries: group_0.1,
            cursor: group_0.2,
            errors: group_0.3,
        }
    }
}

/// `body` of `SearchOrders`.
pub struct SearchOrdersBody {
    pub location_ids: Option<Vec<String>>,
    pub cursor: Option<String>,
    /// At least 1. At most 1000.
    pub limit: Option<i64>,
    pub return_entries: Option<bool>,
    pub query: Option<SearchOrdersBodyQuery>,
}

impl rt::Object for SearchOrdersBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "SearchOrdersBody",
        0,
        &["location_ids", "cursor", "limit", "return_entries", "query"],
    );
    type Fields = (
        Option<Vec<String>>,
        Option<String>,
        Option<i64>,
        Option<bool>,
        Option<SearchOrdersBodyQuery>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.location_ids,
            &self.cursor,
            &self.limit,
            &self.return_entries,
            &self.query,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            location_ids: group_0.0,
            cursor: group_0.1,
            limit: group_0.2,
            return_entries: group_0.3,
            query: group_0.4,
        }
    }
}

/// The same as [`SearchCustomersBodyQuery`].
pub type SearchOrdersBodyQuery = SearchCustomersBodyQuery;

rt::objects! {
    OrderResponse
    Order
    OrderLineItem
    CreateOrderBody
    SearchOrdersResponse
    SearchOrdersBody
}

rt::defaults! {
    CreateOrderBody
    SearchOrdersBody
}

rt::choices! {
    OrderState {
        Open = "OPEN",
        Completed = "COMPLETED",
        Canceled = "CANCELED",
        Draft = "DRAFT",
    }
}
