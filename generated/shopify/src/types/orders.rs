// Made by `cargo xtask generate`. Changes here are lost with the next run.

use super::*;
use switchboard_client::generated as rt;

/// `status` of `listOrders`.
///
/// Default: `open`.
#[non_exhaustive]
pub enum ListOrdersStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `cancelled`
    Cancelled,
    /// `any`
    Any,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `financial_status` of `listOrders`.
///
/// Default: `any`.
#[non_exhaustive]
pub enum ListOrdersFinancialStatus {
    /// `authorized`
    Authorized,
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `partially_paid`
    PartiallyPaid,
    /// `refunded`
    Refunded,
    /// `voided`
    Voided,
    /// `partially_refunded`
    PartiallyRefunded,
    /// `any`
    Any,
    /// `unpaid`
    Unpaid,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `fulfillment_status` of `listOrders`.
///
/// Default: `any`.
#[non_exhaustive]
pub enum ListOrdersFulfillmentStatus {
    /// `shipped`
    Shipped,
    /// `partial`
    Partial,
    /// `unshipped`
    Unshipped,
    /// `any`
    Any,
    /// `unfulfilled`
    Unfulfilled,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// `response` of `listOrders`.
#[non_exhaustive]
pub struct ListOrdersResponse {
    pub orders: Vec<Order>,
}

impl rt::Object for ListOrdersResponse {
    const SHAPE: rt::Shape = rt::Shape::new("ListOrdersResponse", 0b1, &["orders"]);
    type Fields = (Vec<Order>,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.orders,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { orders: group_0.0 }
    }
}

/// `Order`, as the API calls it.
#[non_exhaustive]
pub struct Order {
    pub id: i64,
    pub name: Option<String>,
    pub number: Option<i64>,
    pub order_number: Option<i64>,
    pub token: Option<String>,
    pub email: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub note: rt::Nullable<String>,
    pub tags: Option<String>,
    pub test: Option<bool>,
    pub currency: Option<String>,
    pub presentment_currency: Option<String>,
    pub financial_status: rt::Nullable<String>,
    pub fulfillment_status: rt::Nullable<String>,
    pub cancel_reason: rt::Nullable<String>,
    pub cancelled_at: rt::Nullable<rt::DateTime>,
    pub closed_at: rt::Nullable<rt::DateTime>,
    pub created_at: Option<rt::DateTime>,
    pub updated_at: Option<rt::DateTime>,
    pub processed_at: rt::Nullable<rt::DateTime>,
    pub subtotal_price: Option<String>,
    pub total_price: Option<String>,
    pub total_tax: Option<String>,
    pub total_discounts: Option<String>,
    pub total_line_items_price: Option<String>,
    pub total_outstanding: Option<String>,
    pub total_weight: Option<i64>,
    pub taxes_included: Option<bool>,
    pub customer: rt::Nullable<Customer>,
    pub billing_address: rt::Nullable<Address>,
    pub shipping_address: rt::Nullable<Address>,
    pub line_items: Vec<LineItem>,
    pub shipping_lines: Option<Vec<rt::Map<rt::Any>>>,
    pub tax_lines: Option<Vec<rt::Map<rt::Any>>>,
    pub discount_codes: Option<Vec<rt::Map<rt::Any>>>,
    pub note_attributes: Option<Vec<NameValue>>,
    pub fulfillments: Option<Vec<Fulfillment>>,
    pub refunds: Option<Vec<Refund>>,
    pub payment_gateway_names: Option<Vec<String>>,
    pub source_name: rt::Nullable<String>,
    pub location_id: rt::Nullable<i64>,
    pub user_id: rt::Nullable<i64>,
    pub app_id: rt::Nullable<i64>,
    pub order_status_url: Option<String>,
}

impl rt::Object for Order {
    const SHAPE: rt::Shape = rt::Shape::new(
        "Order",
        0b10000000000000000000000000000001,
        &[
            "id",
            "name",
            "number",
            "order_number",
            "token",
            "email",
            "phone",
            "note",
            "tags",
            "test",
            "currency",
            "presentment_currency",
            "financial_status",
            "fulfillment_status",
            "cancel_reason",
            "cancelled_at",
            "closed_at",
            "created_at",
            "updated_at",
            "processed_at",
            "subtotal_price",
            "total_price",
            "total_tax",
            "total_discounts",
            "total_line_items_price",
            "total_outstanding",
            "total_weight",
            "taxes_included",
            "customer",
            "billing_address",
            "shipping_address",
            "line_items",
            "shipping_lines",
            "tax_lines",
            "discount_codes",
            "note_attributes",
            "fulfillments",
            "refunds",
            "payment_gateway_names",
            "source_name",
            "location_id",
            "user_id",
            "app_id",
            "order_status_url",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            rt::Both<
                (
                    i64,
                    Option<String>,
                    Option<i64>,
                    Option<i64>,
                    Option<String>,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                ),
                (
                    Option<String>,
                    Option<bool>,
                    Option<String>,
                    Option<String>,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                    rt::Nullable<String>,
                    rt::Nullable<rt::DateTime>,
                ),
            >,
            (
                rt::Nullable<rt::DateTime>,
                Option<rt::DateTime>,
                Option<rt::DateTime>,
                rt::Nullable<rt::DateTime>,
                Option<String>,
                Option<String>,
                Option<String>,
                Option<String>,
            ),
        >,
        rt::Both<
            rt::Both<
                (
                    Option<String>,
                    Option<String>,
                    Option<i64>,
                    Option<bool>,
                    rt::Nullable<Customer>,
                    rt::Nullable<Address>,
                    rt::Nullable<Address>,
                    Vec<LineItem>,
                ),
                (
                    Option<Vec<rt::Map<rt::Any>>>,
                    Option<Vec<rt::Map<rt::Any>>>,
                    Option<Vec<rt::Map<rt::Any>>>,
                    Option<Vec<NameValue>>,
                    Option<Vec<Fulfillment>>,
                    Option<Vec<Refund>>,
                    Option<Vec<String>>,
                    rt::Nullable<String>,
                ),
            >,
            (rt::Nullable<i64>, rt::Nullable<i64>, rt::Nullable<i64>, Option<String>),
        >,
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                rt::Both(
                    (
                        &self.id,
                        &self.name,
                        &self.number,
                        &self.order_number,
                        &self.token,
                        &self.email,
                        &self.phone,
                        &self.note,
                    ),
                    (
                        &self.tags,
                        &self.test,
                        &self.currency,
                        &self.presentment_currency,
                        &self.financial_status,
                        &self.fulfillment_status,
                        &self.cancel_reason,
                        &self.cancelled_at,
                    ),
                ),
                (
                    &self.closed_at,
                    &self.created_at,
                    &self.updated_at,
                    &self.processed_at,
                    &self.subtotal_price,
                    &self.total_price,
                    &self.total_tax,
                    &self.total_discounts,
                ),
            ),
            rt::Both(
                rt::Both(
                    (
                        &self.total_line_items_price,
                        &self.total_outstanding,
                        &self.total_weight,
                        &self.taxes_included,
                        &self.customer,
                        &self.billing_address,
                        &self.shipping_address,
                        &self.line_items,
                    ),
                    (
                        &self.shipping_lines,
                        &self.tax_lines,
                        &self.discount_codes,
                        &self.note_attributes,
                        &self.fulfillments,
                        &self.refunds,
                        &self.payment_gateway_names,
                        &self.source_name,
                    ),
                ),
                (&self.location_id, &self.user_id, &self.app_id, &self.order_status_url),
            ),
        )
    }

    #[inline]
    fn from_fields(
        rt::Both(
            rt::Both(rt::Both(group_0, group_1), group_2),
            rt::Both(rt::Both(group_3, group_4), group_5),
        ): Self::Fields,
    ) -> Self {
        Self {
            id: group_0.0,
            name: group_0.1,
            number: group_0.2,
            order_number: group_0.3,
            token: group_0.4,
            email: group_0.5,
            phone: group_0.6,
            note: group_0.7,
            tags: group_1.0,
            test: group_1.1,
            currency: group_1.2,
            presentment_currency: group_1.3,
            financial_status: group_1.4,
            fulfillment_status: group_1.5,
            cancel_reason: group_1.6,
            cancelled_at: group_1.7,
            closed_at: group_2.0,
            created_at: group_2.1,
            updated_at: group_2.2,
            processed_at: group_2.3,
            subtotal_price: group_2.4,
            total_price: group_2.5,
            total_tax: group_2.6,
            total_discounts: group_2.7,
            total_line_items_price: group_3.0,
            total_outstanding: group_3.1,
            total_weight: group_3.2,
            taxes_included: group_3.3,
            customer: group_3.4,
            billing_address: group_3.5,
            shipping_address: group_3.6,
            line_items: group_3.7,
            shipping_lines: group_4.0,
            tax_lines: group_4.1,
            discount_codes: group_4.2,
            note_attributes: group_4.3,
            fulfillments: group_4.4,
            refunds: group_4.5,
            payment_gateway_names: group_4.6,
            source_name: group_4.7,
            location_id: group_5.0,
            user_id: group_5.1,
            app_id: group_5.2,
            order_status_url: group_5.3,
        }
    }
}

/// `response` of `createOrder`.
#[non_exhaustive]
pub struct CreateOrderResponse {
    pub order: Order,
}

impl rt::Object for CreateOrderResponse {
    const SHAPE: rt::Shape = rt::Shape::new("CreateOrderResponse", 0b1, &["order"]);
    type Fields = (Order,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { order: group_0.0 }
    }
}

/// `body` of `createOrder`.
pub struct CreateOrderBody {
    pub order: OrderInput,
}

impl CreateOrderBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(order: OrderInput) -> Self {
        Self { order }
    }
}

impl rt::Object for CreateOrderBody {
    const SHAPE: rt::Shape = rt::Shape::new("CreateOrderBody", 0b1, &["order"]);
    type Fields = (OrderInput,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { order: group_0.0 }
    }
}

/// `OrderInput`, as the API calls it.
pub struct OrderInput {
    pub line_items: Vec<LineItem>,
    pub email: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub customer: Option<rt::Map<rt::Any>>,
    pub billing_address: Option<Address>,
    pub shipping_address: Option<Address>,
    pub currency: Option<String>,
    pub financial_status: Option<String>,
    pub fulfillment_status: rt::Nullable<String>,
    pub note: rt::Nullable<String>,
    pub tags: Option<String>,
    pub test: Option<bool>,
    pub transactions: Option<Vec<Transaction>>,
    pub tax_lines: Option<Vec<rt::Map<rt::Any>>>,
    pub total_tax: Option<String>,
    pub discount_codes: Option<Vec<rt::Map<rt::Any>>>,
    pub note_attributes: Option<Vec<NameValue>>,
    pub send_receipt: Option<bool>,
    pub send_fulfillment_receipt: Option<bool>,
    pub inventory_behaviour: Option<OrderInputInventoryBehaviour>,
}

impl OrderInput {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(line_items: Vec<LineItem>) -> Self {
        Self {
            line_items,
            email: rt::Nullable::Absent,
            phone: rt::Nullable::Absent,
            customer: None,
            billing_address: None,
            shipping_address: None,
            currency: None,
            financial_status: None,
            fulfillment_status: rt::Nullable::Absent,
            note: rt::Nullable::Absent,
            tags: None,
            test: None,
            transactions: None,
            tax_lines: None,
            total_tax: None,
            discount_codes: None,
            note_attributes: None,
            send_receipt: None,
            send_fulfillment_receipt: None,
            inventory_behaviour: None,
        }
    }
}

impl rt::Object for OrderInput {
    const SHAPE: rt::Shape = rt::Shape::new(
        "OrderInput",
        0b1,
        &[
            "line_items",
            "email",
            "phone",
            "customer",
            "billing_address",
            "shipping_address",
            "currency",
            "financial_status",
            "fulfillment_status",
            "note",
            "tags",
            "test",
            "transactions",
            "tax_lines",
            "total_tax",
            "discount_codes",
            "note_attributes",
            "send_receipt",
            "send_fulfillment_receipt",
            "inventory_behaviour",
        ],
    );
    type Fields = rt::Both<
        rt::Both<
            (
                Vec<LineItem>,
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<rt::Map<rt::Any>>,
                Option<Address>,
                Option<Address>,
                Option<String>,
                Option<String>,
            ),
            (
                rt::Nullable<String>,
                rt::Nullable<String>,
                Option<String>,
                Option<bool>,
                Option<Vec<Transaction>>,
                Option<Vec<rt::Map<rt::Any>>>,
                Option<String>,
                Option<Vec<rt::Map<rt::Any>>>,
            ),
        >,
        (
            Option<Vec<NameValue>>,
            Option<bool>,
            Option<bool>,
            Option<OrderInputInventoryBehaviour>,
        ),
    >;
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        rt::Both(
            rt::Both(
                (
                    &self.line_items,
                    &self.email,
                    &self.phone,
                    &self.customer,
                    &self.billing_address,
                    &self.shipping_address,
                    &self.currency,
                    &self.financial_status,
                ),
                (
                    &self.fulfillment_status,
                    &self.note,
                    &self.tags,
                    &self.test,
                    &self.transactions,
                    &self.tax_lines,
                    &self.total_tax,
                    &self.discount_codes,
                ),
            ),
            (
                &self.note_attributes,
                &self.send_receipt,
                &self.send_fulfillment_receipt,
                &self.inventory_behaviour,
            ),
        )
    }

    #[inline]
    fn from_fields(rt::Both(rt::Both(group_0, group_1), group_2): Self::Fields) -> Self {
        Self {
            line_items: group_0.0,
            email: group_0.1,
            phone: group_0.2,
            customer: group_0.3,
            billing_address: group_0.4,
            shipping_address: group_0.5,
            currency: group_0.6,
            financial_status: group_0.7,
            fulfillment_status: group_1.0,
            note: group_1.1,
            tags: group_1.2,
            test: group_1.3,
            transactions: group_1.4,
            tax_lines: group_1.5,
            total_tax: group_1.6,
            discount_codes: group_1.7,
            note_attributes: group_2.0,
            send_receipt: group_2.1,
            send_fulfillment_receipt: group_2.2,
            inventory_behaviour: group_2.3,
        }
    }
}

/// `inventory_behaviour` of `OrderInput`.
#[non_exhaustive]
pub enum OrderInputInventoryBehaviour {
    /// `bypass`
    Bypass,
    /// `decrement_ignoring_policy`
    DecrementIgnoringPolicy,
    /// `decrement_obeying_policy`
    DecrementObeyingPolicy,
    /// A value that this version of the client does not know.
    Unknown(String),
}

/// The same as [`CreateOrderResponse`].
pub type GetOrderResponse = CreateOrderResponse;

/// The same as [`CreateOrderResponse`].
pub type UpdateOrderResponse = CreateOrderResponse;

/// `body` of `updateOrder`.
pub struct UpdateOrderBody {
    pub order: UpdateOrderBodyOrder,
}

impl UpdateOrderBody {
    /// With all that is required; set the rest by `..`.
    #[must_use]
    #[inline]
    pub fn new(order: UpdateOrderBodyOrder) -> Self {
        Self { order }
    }
}

impl rt::Object for UpdateOrderBody {
    const SHAPE: rt::Shape = rt::Shape::new("UpdateOrderBody", 0b1, &["order"]);
    type Fields = (UpdateOrderBodyOrder,);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order,)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self { order: group_0.0 }
    }
}

/// `body.order` of `updateOrder`.
pub struct UpdateOrderBodyOrder {
    pub id: Option<i64>,
    pub note: rt::Nullable<String>,
    pub email: rt::Nullable<String>,
    pub phone: rt::Nullable<String>,
    pub tags: Option<String>,
    pub note_attributes: Option<Vec<NameValue>>,
    pub shipping_address: Option<Address>,
}

impl rt::Object for UpdateOrderBodyOrder {
    const SHAPE: rt::Shape = rt::Shape::new(
        "UpdateOrderBodyOrder",
        0,
        &["id", "note", "email", "phone", "tags", "note_attributes", "shipping_address"],
    );
    type Fields = (
        Option<i64>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        rt::Nullable<String>,
        Option<String>,
        Option<Vec<NameValue>>,
        Option<Address>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.id,
            &self.note,
            &self.email,
            &self.phone,
            &self.tags,
            &self.note_attributes,
            &self.shipping_address,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            id: group_0.0,
            note: group_0.1,
            email: group_0.2,
            phone: group_0.3,
            tags: group_0.4,
            note_attributes: group_0.5,
            shipping_address: group_0.6,
        }
    }
}

/// `response` of `cancelOrder`.
#[non_exhaustive]
pub struct CancelOrderResponse {
    pub order: Option<Order>,
    pub notice: Option<String>,
}

impl rt::Object for CancelOrderResponse {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CancelOrderResponse",
        0,
        &["order", "notice"],
    );
    type Fields = (Option<Order>, Option<String>);
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (&self.order, &self.notice)
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            order: group_0.0,
            notice: group_0.1,
        }
    }
}

/// `body` of `cancelOrder`.
pub struct CancelOrderBody {
    pub amount: Option<String>,
    pub currency: Option<String>,
    pub restock: Option<bool>,
    pub reason: Option<CancelOrderBodyReason>,
    pub email: Option<bool>,
    pub refund: Option<rt::Map<rt::Any>>,
}

impl rt::Object for CancelOrderBody {
    const SHAPE: rt::Shape = rt::Shape::new(
        "CancelOrderBody",
        0,
        &["amount", "currency", "restock", "reason", "email", "refund"],
    );
    type Fields = (
        Option<String>,
        Option<String>,
        Option<bool>,
        Option<CancelOrderBodyReason>,
        Option<bool>,
        Option<rt::Map<rt::Any>>,
    );
    #[inline]
    fn fields(&self) -> rt::Refs<'_, Self> {
        (
            &self.amount,
            &self.currency,
            &self.restock,
            &self.reason,
            &self.email,
            &self.refund,
        )
    }

    #[inline]
    fn from_fields(group_0: Self::Fields) -> Self {
        Self {
            amount: group_0.0,
            currency: group_0.1,
            restock: group_0.2,
            reason: group_0.3,
            email: group_0.4,
            refund: group_0.5,
        }
    }
}

/// `body.reason` of `cancelOrder`.
#[non_exhaustive]
pub enum CancelOrderBodyReason {
    /// `customer`
    Customer,
    /// `inventory`
    Inventory,
    /// `fraud`
    Fraud,
    /// `declined`
    Declined,
    /// `other`
    Other,
    /// A value that this version of the client does not know.
    Unknown(String),
}

rt::objects! {
    ListOrdersResponse
    Order
    CreateOrderResponse
    CreateOrderBody
    OrderInput
    UpdateOrderBody
    UpdateOrderBodyOrder
    CancelOrderResponse
    CancelOrderBody
}

rt::defaults! {
    UpdateOrderBodyOrder
    CancelOrderBody
}

rt::choices! {
    ListOrdersStatus {
        Open = "open",
        Closed = "closed",
        Cancelled = "cancelled",
        Any = "any",
    }
    ListOrdersFinancialStatus {
        Authorized = "authorized",
        Pending = "pending",
        Paid = "paid",
        PartiallyPaid = "partially_paid",
        Refunded = "refunded",
        Voided = "voided",
        PartiallyRefunded = "partially_refunded",
        Any = "any",
        Unpaid = "unpaid",
    }
    ListOrdersFulfillmentStatus {
        Shipped = "shipped",
        Partial = "partial",
        Unshipped = "unshipped",
        Any = "any",
        Unfulfilled = "unfulfilled",
    }
    OrderInputInventoryBehaviour {
        Bypass = "bypass",
        DecrementIgnoringPolicy = "decrement_ignoring_policy",
        DecrementObeyingPolicy = "decrement_obeying_policy",
    }
    CancelOrderBodyReason {
        Customer = "customer",
        Inventory = "inventory",
        Fraud = "fraud",
        Declined = "declined",
        Other = "other",
    }
}
