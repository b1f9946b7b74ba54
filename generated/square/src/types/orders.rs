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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrderResponse",
        fields: &["order", "errors"],
        required: &[0],
    };
    type Fields = (Option<Order>, Option<Vec<Error>>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order, &self.errors)
    }

    #[inline]
    fn from_fields((order, errors): Self::Fields) -> Self {
        Self { order, errors }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "Order",
        fields: &[
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
        required: &[0b10],
    };
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
    fn from_fields(
        rt::Both(
            rt::Both(
                (
                    id,
                    location_id,
                    reference_id,
                    customer_id,
                    line_items,
                    taxes,
                    discounts,
                    service_charges,
                ),
                (
                    fulfillments,
                    tenders,
                    metadata,
                    created_at,
                    updated_at,
                    closed_at,
                    state,
                    version,
                ),
            ),
            (
                total_money,
                total_tax_money,
                total_discount_money,
                total_tip_money,
                total_service_charge_money,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            id,
            location_id,
            reference_id,
            customer_id,
            line_items,
            taxes,
            discounts,
            service_charges,
            fulfillments,
            tenders,
            metadata,
            created_at,
            updated_at,
            closed_at,
            state,
            version,
            total_money,
            total_tax_money,
            total_discount_money,
            total_tip_money,
            total_service_charge_money,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "OrderLineItem",
        fields: &[
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
        required: &[0b100],
    };
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
    fn from_fields(
        rt::Both(
            (
                uid,
                name,
                quantity,
                note,
                catalog_object_id,
                catalog_version,
                variation_name,
                item_type,
            ),
            (
                metadata,
                base_price_money,
                variation_total_price_money,
                gross_sales_money,
                total_tax_money,
                total_discount_money,
                total_money,
            ),
        ): Self::Fields,
    ) -> Self {
        Self {
            uid,
            name,
            quantity,
            note,
            catalog_object_id,
            catalog_version,
            variation_name,
            item_type,
            metadata,
            base_price_money,
            variation_total_price_money,
            gross_sales_money,
            total_tax_money,
            total_discount_money,
            total_money,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "CreateOrderBody",
        fields: &["order", "idempotency_key"],
        required: &[0],
    };
    type Fields = (Option<Order>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order, &self.idempotency_key)
    }

    #[inline]
    fn from_fields((order, idempotency_key): Self::Fields) -> Self {
        Self { order, idempotency_key }
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchOrdersResponse",
        fields: &["orders", "order_entries", "cursor", "errors"],
        required: &[0],
    };
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
    fn from_fields((orders, order_entries, cursor, errors): Self::Fields) -> Self {
        Self {
            orders,
            order_entries,
            cursor,
            errors,
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
    const SHAPE: rt::Shape = rt::Shape {
        name: "SearchOrdersBody",
        fields: &["location_ids", "cursor", "limit", "return_entries", "query"],
        required: &[0],
    };
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
    fn from_fields(
        (location_ids, cursor, limit, return_entries, query): Self::Fields,
    ) -> Self {
        Self {
            location_ids,
            cursor,
            limit,
            return_entries,
            query,
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
